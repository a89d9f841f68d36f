/** The package's scripts: ES modules for bundlers, classic scripts for a plain tag. */
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { banner, noticesPlugin } from './notices.ts';
import { dist, web } from './paths.ts';
import { rulePacksPlugin } from './rule-packs.ts';
import { type Delivery, wasmModulesPlugin } from './wasm-modules.ts';

/** What every build of ours has in common. */
export function baseConfig(delivery: Delivery): InlineConfig {
  return {
    root: web,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [wasmModulesPlugin(delivery), rulePacksPlugin(), noticesPlugin()],
    build: { target: 'es2022', outDir: dist, emptyOutDir: false, reportCompressedSize: false },
  };
}

/** The entries of the package's `exports`, and the command line: Lit stays an import, and nothing is minified. */
export async function buildModules(): Promise<void> {
  const config = baseConfig('beside-module');
  await build({
    ...config,
    build: {
      ...config.build,
      minify: false,
      lib: {
        entry: {
          index: join(web, 'src/index.ts'),
          define: join(web, 'src/define.ts'),
          order: join(web, 'src/order.ts'),
          'define-order': join(web, 'src/define-order.ts'),
          timeline: join(web, 'src/timeline.ts'),
          'define-timeline': join(web, 'src/define-timeline.ts'),
          engine: join(web, 'src/engine/index.ts'),
          full: join(web, 'src/engine/full.ts'),
          rules: join(web, 'src/rules/index.ts'),
          notice: join(web, 'src/notice/index.ts'),
          wording: join(web, 'src/wording/index.ts'),
          'locale-de': join(web, 'src/locales/define/de.ts'),
          cli: join(web, 'src/cli/main.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // The holidays' data has a share-alike licence: it stays outside, for those who install it.
        external: [/^lit($|\/)/, /^node:/, 'date-holidays'],
        // Flat: the address of the WebAssembly is taken relative to the module that asks for it.
        output: { chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
}

/**
 * `stockline.js` beside its WebAssembly, and `stockline.inline.js` with it inside: everything for product pages in one script, elements
 * registered. `stockline-order.js` is the same for the page of an order, so that no product page carries its texts.
 */
export async function buildClassicScripts(): Promise<void> {
  await buildClassicScript('stockline.js', 'src/script.ts', 'Stockline', 'beside-script');
  await buildClassicScript('stockline.inline.js', 'src/script.ts', 'Stockline', 'inside');
  await buildClassicScript('stockline-order.js', 'src/order-script.ts', 'StocklineOrderPage', 'beside-script');
  await buildClassicScript('stockline-timeline.js', 'src/timeline-script.ts', 'StocklineTimelinePage', 'beside-script');
}

async function buildClassicScript(fileName: string, entry: string, name: string, delivery: Delivery): Promise<void> {
  const config = baseConfig(delivery);
  await build({
    ...config,
    build: {
      ...config.build,
      lib: { entry: join(web, entry), name, formats: ['iife'], fileName: () => fileName },
      rolldownOptions: { output: { postBanner: banner } },
    },
  });
}
