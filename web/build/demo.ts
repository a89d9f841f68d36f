/**
 * The demo: web/demo/ planned, bundled and written twice.
 *
 * dist/demo/index.html is one file, with script, styles, pictures, documents and both WebAssembly modules inside; it opens from file: with
 * the network off. dist/demo-csp/ is the same page in separate files, to be served under a policy that forbids everything inline.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { baseConfig } from './library.ts';
import { banner } from './notices.ts';
import { demo, dist } from './paths.ts';
import { copyWasm, type Delivery } from './wasm-modules.ts';

/** Text of the documents that the demo shows. */
interface DemoDocuments {
  store: string;
  rules: string;
  snapshot: string;
}

/** Plans and writes the demo. Needs the package's modules in dist/ already: its engine plans with them. */
export async function buildDemo(): Promise<void> {
  const documents = await planDemo();
  const oneFile = join(dist, 'demo');
  const separate = join(dist, 'demo-csp');
  await bundleDemo(oneFile, 'inside', [documentsInside(documents), oneHtmlFile()]);
  await writeFile(join(oneFile, 'snapshot.json'), documents.snapshot);
  await bundleDemo(separate, 'beside-module', [documentsBeside()]);
  await copyWasm(separate);
  await writeFile(join(separate, 'store.json'), documents.store);
  await writeFile(join(separate, 'rules.json'), documents.rules);
  await writeFile(join(separate, 'snapshot.json'), documents.snapshot);
}

/** The demo's store, the rules of the countries that it ships to, and the snapshot that the engine just built makes of both. */
async function planDemo(): Promise<DemoDocuments> {
  const { loadFullEngine }: typeof import('../src/engine/full.ts') = await import(pathToFileURL(join(dist, 'full.js')).href);
  const { destinationsOf, loadRulePacks }: typeof import('../src/rules/index.ts') = await import(
    pathToFileURL(join(dist, 'rules.js')).href
  );
  const store = await readFile(join(demo, 'store.json'), 'utf8');
  const rules = await loadRulePacks(destinationsOf(JSON.parse(store)));
  const opened = (await loadFullEngine()).openStore(store);
  try {
    return { store, rules: `${JSON.stringify(rules)}\n`, snapshot: `${JSON.stringify(opened.plan({ rules }))}\n` };
  } finally {
    opened.close();
  }
}

async function bundleDemo(folder: string, delivery: Delivery, plugins: Plugin[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const config = baseConfig(delivery);
  await build({
    ...config,
    root: demo,
    base: './',
    plugins: [...(config.plugins ?? []), ...plugins],
    build: {
      ...config.build,
      outDir: folder,
      // Flat: the address of the WebAssembly is taken relative to the module that asks for it.
      assetsDir: '',
      assetsInlineLimit: delivery === 'inside' ? Number.POSITIVE_INFINITY : 0,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: delivery !== 'inside', postBanner: banner } },
    },
  });
}

/** `stockline:demo` with the documents inside the script. */
function documentsInside({ store, rules, snapshot }: DemoDocuments): Plugin {
  return demoModule(`
    export const storeText = async () => ${JSON.stringify(store)};
    export const rulesText = async () => ${JSON.stringify(rules)};
    export const snapshotText = async () => ${JSON.stringify(snapshot)};`);
}

/** `stockline:demo` with the documents fetched from beside the page. */
function documentsBeside(): Plugin {
  return demoModule(`
    async function text(name) {
      const response = await fetch(new URL(name, document.baseURI));
      if (!response.ok) throw new Error(name + ' answered ' + response.status);
      return response.text();
    }
    export const storeText = () => text('store.json');
    export const rulesText = () => text('rules.json');
    export const snapshotText = () => text('snapshot.json');`);
}

function demoModule(source: string): Plugin {
  return {
    name: 'stockline:demo',
    resolveId: (id) => (id === 'stockline:demo' ? '\0stockline:demo' : undefined),
    load: (id) => (id === '\0stockline:demo' ? source : undefined),
  };
}

/** Puts the one script and the one style sheet of the bundle into the page itself. */
function oneHtmlFile(): Plugin {
  return {
    name: 'stockline:one-html-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('The demo has no index.html.');
      let html = String(page.source);
      for (const [name, file] of Object.entries(bundle)) {
        const content = file.type === 'chunk' ? file.code : String(file.source);
        const tag = file.type === 'chunk' ? scriptTag(name) : styleTag(name);
        if (!tag.test(html)) continue;
        const element =
          file.type === 'chunk'
            ? // A module runs after the page is parsed, as the one it replaces did. Only `</script` and `<!--` could end it early.
              `<script type="module">${content.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`
            : `<style>${content.replace(/<(?=\/style)/gi, '\\3C ')}</style>`;
        html = html.replace(tag, () => element);
        delete bundle[name];
      }
      page.source = html;
      const left = Object.keys(bundle).filter((name) => name !== 'index.html');
      if (left.length > 0) this.error(`The one-file demo would need these beside it: ${left.join(', ')}`);
    },
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const scriptTag = (name: string): RegExp => new RegExp(`<script[^>]*src="\\./${escaped(name)}"[^>]*></script>`);
const styleTag = (name: string): RegExp => new RegExp(`<link[^>]*href="\\./${escaped(name)}"[^>]*>`);
