/**
 * What publint and "Are the types wrong?" say of a tarball, as JSON; entries named after it have no types and are left
 * out. A process of its own: these tools are found from this folder alone.
 */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';

const [, , file, ...excludeEntrypoints] = process.argv;
const tarball = new Uint8Array(readFileSync(file));
const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
const { problems, entrypoints } = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints });
console.log(JSON.stringify({ messages, problems, entrypoints: Object.keys(entrypoints) }));
