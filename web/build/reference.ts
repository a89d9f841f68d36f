/**
 * The reference: every state of every element, live, with its HTML. It stands beside the demo in both of its forms:
 * dist/demo/reference.html is one file, and dist/demo-csp/reference.html is the same page under the strict policy.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { states } from '../demo/reference/states/index.ts';
import { store } from '../demo/reference/store.ts';
import type { SnapshotDocument } from '../src/engine/types/documents.ts';
import { packageVersion } from './build-facts.ts';
import { bundlePage, oneHtmlFile } from './demo.ts';
import { demo, dist } from './paths.ts';
import { chapters, looksCss, snapshotScript, stateList, wholeStore } from './reference-html.ts';

const page = 'reference.html';

/** Writes it into the folders that `buildDemo` has made. Needs the package's modules in dist/ already. */
export async function buildReference(): Promise<void> {
  const examples = examplesPlugin(await planReference());
  const source = join(demo, 'reference', page);
  await bundlePage(source, join(dist, 'demo'), 'inside', [examples, oneHtmlFile(page)]);
  await bundlePage(source, join(dist, 'demo-csp'), 'beside-module', [examples]);
}

/** The snapshot that the engine just built makes of the reference's store, with the law of where its lanes lead. */
async function planReference(): Promise<SnapshotDocument> {
  const { loadFullEngine }: typeof import('../src/engine/full.ts') = await import(
    pathToFileURL(join(dist, 'full.js')).href
  );
  const { destinationsOf, loadRulePacks }: typeof import('../src/rules/index.ts') = await import(
    pathToFileURL(join(dist, 'rules.js')).href
  );
  // A film goes anywhere, but all the world's law would double the page.
  const rules = await loadRulePacks(destinationsOf({ shipping: store.shipping ?? {} }));
  const opened = (await loadFullEngine()).openStore(store);
  try {
    return opened.plan({ rules });
  } finally {
    opened.close();
  }
}

/** Writes the states into the page once Vite has read it: what an example says is text of ours, and stays as it is. */
function examplesPlugin(snapshot: SnapshotDocument): Plugin {
  const looks = 'reference-looks.css';
  const written: Readonly<Record<string, string>> = {
    version: packageVersion,
    'state list': stateList(states),
    snapshot: snapshotScript(snapshot),
    chapters: chapters(states, store),
    'whole store': wholeStore(store),
  };
  return {
    name: 'stockline:reference-examples',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replace(/<!-- The build writes the (.*?) here\. -->/gu, (_, name: string) => {
          const text = written[name];
          if (text === undefined) throw new Error(`The build has no ${name} to write into ${page}.`);
          return text;
        }),
        tags: [{ tag: 'link', attrs: { rel: 'stylesheet', href: `./${looks}` }, injectTo: 'head' }],
      }),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: looks, source: looksCss(states) });
    },
  };
}
