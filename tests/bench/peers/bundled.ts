/** One small file, bundled with the packages that it uses, as a shop's page would get it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const modules = pathOf('node_modules');

/** Where a file of one of the packages is. */
export function peerFile(path: string): string {
  if (!existsSync(modules))
    throw new Error('The peers are missing: npm --prefix tests/bench/peers ci --ignore-scripts');
  return pathOf(`node_modules/${path}`);
}

/** The bundle of a file or of a package, minified, as one module. */
export async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    resolve: { modules: [peerFile('')], alias: { 'stockline/engine': pathOf('../../../web/dist/engine.js') } },
    checks: { pluginTimings: false },
    // What ../dates/tsconfig.json says of paths is for the compiler.
    tsconfig: false,
  });
  try {
    const { output } = await bundle.generate({ codeSplitting: false, comments: false, minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
