/** The package's scripts: ES modules for bundlers, classic scripts for a plain tag. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { asciiPlugin } from './ascii.ts';
import { buildFactsPlugin } from './build-facts.ts';
import { buildClassicScript, buildInlineScript } from './classic-script.ts';
import { filesPlugin } from './head.ts';
import { languagesIn } from './languages.ts';
import { noticesPlugin } from './notices.ts';
import { dist, web } from './paths.ts';
import { rulePacksPlugin } from './rule-packs.ts';
import { makeMapsPortable, sourcePath } from './source-maps.ts';
import { insideShadowRoots, stylesPlugin } from './styles.ts';
import { type Delivery, wasmModulesPlugin } from './wasm-modules.ts';

/** What every build of ours has in common. */
export function baseConfig(delivery: Delivery): InlineConfig {
  return {
    root: web,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      wasmModulesPlugin(delivery),
      rulePacksPlugin(),
      buildFactsPlugin(),
      stylesPlugin(),
      noticesPlugin(),
      asciiPlugin(),
    ],
    build: { target: 'es2022', outDir: dist, emptyOutDir: false, reportCompressedSize: false },
  };
}

/** `define/availability` and so on: what registers one element alone. */
async function entriesOfElements(): Promise<Record<string, string>> {
  const elements = join(web, 'src/elements');
  const folders = (await readdir(elements)).filter((name) => name.startsWith('stockline-'));
  return Object.fromEntries(
    folders.map((name) => [name.replace('stockline-', 'define/'), join(elements, name, 'define.ts')]),
  );
}

/** `locales/de` and so on: a product page's messages, for those who build their own upon them. */
async function entriesOfLanguages(): Promise<Record<string, string>> {
  const folder = 'src/locales/whole';
  return Object.fromEntries(
    (await languagesIn(folder)).map((tag) => [`locales/${tag}`, join(web, folder, `${tag}.ts`)]),
  );
}

/**
 * Has every module that imports a registering one import it as it is published: `define.js`, and those that need
 * another element. Left to itself the bundler puts what two entries share, here the registering, into a chunk with a
 * hash in its name. `sideEffects` of package.json could not list that, so a shop's bundler would drop it as unused.
 */
function registeringInEntriesPlugin(): Plugin {
  return {
    name: 'stockline:registering-in-entries',
    // Before Vite's own, which finds the file.
    enforce: 'pre',
    resolveId(id, importer) {
      const [, element] = /\/stockline-([^/]+)\/define\.ts$/.exec(id) ?? [];
      if (element === undefined || importer === undefined) return undefined;
      const folder = importer === join(web, 'src/define.ts') ? './define' : '.';
      return { id: `${folder}/${element}.js`, external: true, moduleSideEffects: true };
    },
  };
}

/**
 * The entries of the package's `exports`, and the command line: Lit stays an import, and nothing is minified. Needs the
 * classic scripts in dist/, whose names `stockline/head` knows.
 */
export async function buildModules(): Promise<void> {
  const config = baseConfig('by-host');
  await build({
    ...config,
    plugins: [...(config.plugins ?? []), registeringInEntriesPlugin(), filesPlugin()],
    build: {
      ...config.build,
      minify: false,
      sourcemap: true,
      lib: {
        entry: {
          index: join(web, 'src/index.ts'),
          define: join(web, 'src/define.ts'),
          ...(await entriesOfElements()),
          ...(await entriesOfLanguages()),
          order: join(web, 'src/order.ts'),
          timeline: join(web, 'src/timeline.ts'),
          checkout: join(web, 'src/checkout.ts'),
          ssr: join(web, 'src/ssr/index.ts'),
          verify: join(web, 'src/verify/index.ts'),
          engine: join(web, 'src/engine/index.ts'),
          full: join(web, 'src/engine/full.ts'),
          rules: join(web, 'src/rules/index.ts'),
          head: join(web, 'src/head/index.ts'),
          ledger: join(web, 'src/ledger/index.ts'),
          notice: join(web, 'src/notice/index.ts'),
          agents: join(web, 'src/agents/index.ts'),
          'json-ld': join(web, 'src/json-ld/index.ts'),
          wording: join(web, 'src/wording/index.ts'),
          cli: join(web, 'src/cli/main.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // The holidays' data has a share-alike licence: it stays outside, for those who install it.
        external: [/^#/, /^lit($|\/)/, /^@lit-labs\/ssr($|\/)/, /^node:/, 'date-holidays'],
        // Flat: the address of the WebAssembly is taken relative to the module that asks for it.
        output: {
          charset: 'ascii',
          // Not for size: what writes strings in ASCII is the minifier's last step.
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
          sourcemapPathTransform: sourcePath,
          chunkFileNames: 'shared-[hash].js',
        },
      },
    },
  });
  await makeMapsPortable(dist);
}

/**
 * `stockline.js`, with its WebAssembly and its parts beside it, and `stockline.inline.js` with all of that inside: the
 * engine, every element and every language in one script, which opens from file: too.
 */
export async function buildClassicScripts(): Promise<void> {
  await buildClassicScript(dist, 'stockline.js');
  await buildInlineScript(dist, 'stockline.inline.js');
}

/**
 * `stockline.css` and one sheet for each other element: what a server renders is linked to them, where a page's policy
 * allows no styles inside it. Each is all that its element needs; their rules could not stand in one sheet, where those
 * of one would hold for the others. Needs the modules in dist/.
 */
export async function writeServerStyles(): Promise<void> {
  const ssr: typeof import('../src/ssr/index.ts') = await import(pathToFileURL(join(dist, 'ssr.js')).href);
  const sheets = {
    'stockline.css': ssr.availabilityCss(),
    'stockline-checkout.css': ssr.checkoutCss(),
    'stockline-order.css': ssr.orderCss(),
    'stockline-timeline.css': ssr.timelineCss(),
  };
  await Promise.all(Object.entries(sheets).map(([name, css]) => writeFile(join(dist, name), insideShadowRoots(css))));
}
