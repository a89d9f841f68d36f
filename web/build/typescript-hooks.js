/** Module hooks of typescript.js: Node runs them on a thread of their own. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const tests = new URL('../../tests/', import.meta.url).href;
const packageRoot = new URL('../package.json', import.meta.url).href;
const isBare = (/** @type {string} */ specifier) => !/^(?:\.{0,2}\/|[a-z]+:)/i.test(specifier);

/**
 * Bare imports of the suites in tests/ are looked up as if they
 * stood in web/; `stockline/…` is then the built package itself.
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, next) {
  const isFromTests = context.parentURL?.startsWith(tests) === true;
  return next(specifier, isFromTests && isBare(specifier) ? { ...context, parentURL: packageRoot } : context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code, errors } = transformSync(file, await readFile(file, 'utf8'), { sourcemap: false });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  return { format: 'module', source: code, shortCircuit: true };
}
