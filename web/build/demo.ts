/**
 * The demo: web/demo/ planned, bundled and written twice.
 *
 * dist/demo/index.html is one file, with script, styles, pictures, documents and both WebAssembly modules inside; it
 * opens from file: with the network off. dist/demo-csp/ is the same page in separate files, to be served under a policy
 * that forbids everything inline.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { StoreDocument } from '../src/engine/types/documents.ts';
import { baseConfig } from './library.ts';
import { banner } from './notices.ts';
import { demo, dist } from './paths.ts';
import { copyWasm, type Delivery } from './wasm-modules.ts';

/** Text of the documents of one of the demo's shops. */
interface ShopDocuments {
  store: string;
  rules: string;
  snapshot: string;
}

type Documents = Readonly<Record<string, ShopDocuments>>;

/** The shops' store documents. The first shop's is the one that the README shows. */
const stores: Readonly<Record<string, string>> = {
  'alder-tern': join(demo, 'store.json'),
  'glitch-solder': join(demo, 'shops/glitch-solder.store.json'),
  'kirsch-korn': join(demo, 'shops/kirsch-korn.store.json'),
};

/** Plans and writes the demo. Needs the package's modules in dist/ already: its engine plans with them. */
export async function buildDemo(): Promise<void> {
  const documents: Documents = Object.fromEntries(
    await Promise.all(Object.entries(stores).map(async ([shop, path]) => [shop, await planShop(path)] as const)),
  );
  const oneFile = join(dist, 'demo');
  const separate = join(dist, 'demo-csp');
  const shelf = noscriptShelf(documents);
  await bundleDemo(oneFile, 'inside', [documentsInside(documents), shelf, oneHtmlFile()]);
  await bundleDemo(separate, 'beside-module', [documentsBeside(), shelf]);
  await copyWasm(separate);
  for (const [shop, { store, rules, snapshot }] of Object.entries(documents)) {
    await writeFile(join(separate, `${shop}.store.json`), store);
    await writeFile(join(separate, `${shop}.rules.json`), rules);
    await writeFile(join(separate, `${shop}.snapshot.json`), snapshot);
  }
}

/** A store, the rules of the countries that it ships to, and the snapshot that the engine just built makes of both. */
async function planShop(path: string): Promise<ShopDocuments> {
  const { loadFullEngine }: typeof import('../src/engine/full.ts') = await import(
    pathToFileURL(join(dist, 'full.js')).href
  );
  const { destinationsOf, loadRulePacks }: typeof import('../src/rules/index.ts') = await import(
    pathToFileURL(join(dist, 'rules.js')).href
  );
  const store = await readFile(path, 'utf8');
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
  await bundlePage(join(demo, 'index.html'), folder, delivery, plugins);
}

/** Bundles a page of the demo into a folder, beside what is there. */
export async function bundlePage(page: string, folder: string, delivery: Delivery, plugins: Plugin[]): Promise<void> {
  const config = baseConfig(delivery);
  await build({
    ...config,
    root: dirname(page),
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
      rolldownOptions: {
        input: page,
        // A page with every element has the larger engine in its script: what asks for it on demand has it at once.
        checks: { ineffectiveDynamicImport: false },
        output: { charset: 'ascii', codeSplitting: delivery !== 'inside', postBanner: banner },
      },
    },
  });
}

/** `stockline:demo` with the documents inside the script. */
function documentsInside(documents: Documents): Plugin {
  return demoModule(`
    const documents = ${JSON.stringify(documents)};
    export const storeText = async (shop) => documents[shop].store;
    export const rulesText = async (shop) => documents[shop].rules;
    export const snapshotText = async (shop) => documents[shop].snapshot;`);
}

/** `stockline:demo` with the documents fetched from beside the page. */
function documentsBeside(): Plugin {
  return demoModule(`
    async function text(name) {
      const response = await fetch(new URL(name, document.baseURI));
      if (!response.ok) throw new Error(name + ' answered ' + response.status);
      return response.text();
    }
    export const storeText = (shop) => text(shop + '.store.json');
    export const rulesText = (shop) => text(shop + '.rules.json');
    export const snapshotText = (shop) => text(shop + '.snapshot.json');`);
}

/**
 * For readers without JavaScript: the first shop's shelf with prices, and no date, since nothing there can compute one.
 */
function noscriptShelf(documents: Documents): Plugin {
  const { products } = JSON.parse(documents['alder-tern']?.store ?? '{}') as StoreDocument;
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', minimumFractionDigits: 0 });
  const cards = Object.values(products).map(({ name, price }) => {
    const told = price === undefined ? '' : ` <span class="card-price">${money.format(price.minorUnits / 100)}</span>`;
    return `<li class="card"><p class="card-text"><span class="card-name">${name}</span>${told}</p></li>`;
  });
  return {
    name: 'stockline:noscript-shelf',
    transformIndexHtml: (html) =>
      html.replace(
        /<!-- The build writes .*? -->/u,
        `<main class="bare"><h1>Alder &amp; Tern</h1>
        <p>We tell you every delivery date by e-mail. This demo’s dates, and its cart, need JavaScript.</p>
        <ul class="cards">${cards.join('')}</ul></main>`,
      ),
  };
}

function demoModule(source: string): Plugin {
  return {
    name: 'stockline:demo',
    resolveId: (id) => (id === 'stockline:demo' ? '\0stockline:demo' : undefined),
    load: (id) => (id === '\0stockline:demo' ? source : undefined),
  };
}

/** Puts the one script, the style sheets and the icon of the bundle into the page itself. */
export function oneHtmlFile(name = 'index.html'): Plugin {
  return {
    name: 'stockline:one-html-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle[name];
      if (page?.type !== 'asset') this.error(`The bundle has no ${name}.`);
      let html = String(page.source);
      for (const [part, file] of Object.entries(bundle)) {
        if (part.endsWith('.svg') && file.type === 'asset') {
          // The icon, which Vite puts inside nowhere.
          html = html.replace(
            `href="./${part}"`,
            () => `href="data:image/svg+xml,${encodeURIComponent(String(file.source))}"`,
          );
          delete bundle[part];
          continue;
        }
        // Vite leaves a mark at each import() for what is to be
        // fetched before it; where all is inside, that is nothing.
        const content = file.type === 'chunk' ? file.code.replaceAll('__VITE_PRELOAD__', '[]') : String(file.source);
        const tag = file.type === 'chunk' ? scriptTag(part) : styleTag(part);
        if (!tag.test(html)) continue;
        const element =
          file.type === 'chunk'
            ? // A module runs after the page is parsed, as the one it replaces did. Only `</script` and `<!--` could
              // end it early.
              `<script type="module">${content.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`
            : `<style>${content.replace(/<(?=\/style)/gi, '\\3C ')}</style>`;
        html = html.replace(tag, () => element);
        delete bundle[part];
      }
      page.source = html;
      const left = Object.keys(bundle).filter((part) => part !== name);
      if (left.length > 0) this.error(`The one file would need these beside it: ${left.join(', ')}`);
    },
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const scriptTag = (name: string): RegExp => new RegExp(`<script[^>]*src="\\./${escaped(name)}"[^>]*></script>`);
const styleTag = (name: string): RegExp => new RegExp(`<link[^>]*href="\\./${escaped(name)}"[^>]*>`);
