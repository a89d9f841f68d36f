/**
 * `npm run build`: everything in dist/, from CMake's WebAssembly and the sources here. A second run with nothing
 * changed does nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDemo } from './demo.ts';
import { writeFrameworkTypes } from './framework-types.ts';
import { hashOfInputs, isBuiltFrom, recordBuiltFrom } from './freshness.ts';
import { writeHead } from './head.ts';
import { writeShippedLanguages } from './languages.ts';
import { buildClassicScripts, buildModules, writeServerStyles } from './library.ts';
import { writeManifest } from './manifest.ts';
import { copyPackageFiles } from './package-files.ts';
import { dist, web } from './paths.ts';
import { buildReference } from './reference.ts';
import { reportSizes } from './size.ts';
import { copyWasm, copyWasmUnhashed, requireWasm, writeWasmByHost } from './wasm-modules.ts';
import { buildForWorkerd } from './workerd.ts';

requireWasm();
await writeShippedLanguages();
await copyPackageFiles();
const inputs = await hashOfInputs();
if (await isBuiltFrom(inputs)) {
  console.log('web/dist is up to date.');
} else {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  await copyWasm(dist);
  await copyWasmUnhashed(dist);
  await writeWasmByHost(dist);
  await writeTypes();
  await buildClassicScripts();
  await buildModules();
  await writeFrameworkTypes(await writeManifest());
  await writeServerStyles();
  await writeHead();
  await buildForWorkerd();
  await buildDemo();
  await buildReference();
  await recordBuiltFrom(inputs);
  // Printed here, judged by `npm run size`: a page that is too heavy can still be looked at.
  await reportSizes();
}

async function writeTypes(): Promise<void> {
  const compiler = join(web, 'node_modules/typescript/bin/tsc');
  // What needs Node has Node's types around it, and a page's code has not.
  for (const config of ['tsconfig.types.json', 'tsconfig.types.node.json']) {
    const { status } = spawnSync(process.execPath, [compiler, '-p', join(web, config)], { stdio: 'inherit' });
    if (status !== 0) throw new Error('The types do not compile.');
  }
  // Declarations name each other as the sources do. Not every tool takes './a.ts' for './a.d.ts'; all take './a.js'.
  const types = join(dist, 'types');
  for (const file of (await readdir(types, { recursive: true })).filter((name) => name.endsWith('.d.ts'))) {
    const declaration = await readFile(join(types, file), 'utf8');
    await writeFile(join(types, file), declaration.replace(/((?:from|import|import\() ?'\.[^']*)\.ts'/g, "$1.js'"));
  }
}
