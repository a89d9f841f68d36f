/** What the README tells to write works as it is written there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { renderAvailability } from 'stockline/ssr';
import { createSSRApp } from 'vue';
import { compileScript, parse } from 'vue/compiler-sfc';
import { renderToString } from 'vue/server-renderer';
import { embedded, snippet } from './readme.ts';

describe('the README', () => {
  test('embeds in plain HTML, React and Vue in under ten lines each', () => {
    for (const first of [
      '<script src="/stockline.js"',
      "import 'stockline/define/availability';",
      '<script setup lang="ts">',
    ]) {
      assert.ok(snippet(first).split('\n').length < 10, first);
    }
  });

  test('its Vue component renders the tag, with its attributes and what stands between', async () => {
    const isCustomElement = (tag: string) => tag.startsWith('stockline-');
    const { descriptor, errors } = parse(snippet('<script setup lang="ts">'), {
      templateParseOptions: { isCustomElement },
    });
    assert.deepEqual(errors, []);
    const compiled = compileScript(descriptor, {
      id: 'readme',
      inlineTemplate: true,
      templateOptions: { ssr: true, ssrCssVars: [], compilerOptions: { isCustomElement } },
    });
    // Evaluated here, where `vue` and `stockline` are found as they are in a shop.
    const folder = new URL('../../web/dist/', import.meta.url);
    const file = new URL('.readme-vue.ts', folder);
    await writeFile(file, compiled.content);
    try {
      const html = await renderToString(createSSRApp((await import(file.href)).default, { sku: 'MUG' }));
      assert.equal(
        html.replace(/<!--.*?-->/gu, ''),
        '<stockline-availability src="/snapshot.json" sku="MUG" to="US 94103">Usually ships within a week.</stockline-availability>',
      );
    } finally {
      await rm(file);
    }
  });

  test('its server renders the element', async () => {
    const code = snippet("import { renderAvailability } from 'stockline/ssr';").split('\n').slice(1).join('\n');
    const snapshot = readFileSync(new URL('../../web/dist/demo-csp/alder-tern.snapshot.json', import.meta.url), 'utf8');
    const run = new Function('renderAvailability', 'readFile', `return (async () => { ${code}; return html; })();`);
    const html: string = await run(renderAvailability, async (path: string) =>
      path === 'snapshot.json' ? snapshot : readFile(path),
    );
    assert.match(
      html,
      /^<stockline-availability lang="en-US" sku="MUG" quantity="2" to="US 94103" src="\/snapshot\.json"><template shadowrootmode="open">/u,
    );
    assert.match(html, /<link rel="stylesheet" href="\/stockline\.css">/u);
    assert.match(html, /In stock|date right now/u);
    assert.match(html, /<\/template>Usually ships within a week\.<\/stockline-availability>$/u);
  });

  test('names only entries and files that the package has', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
    const named = [...embedded.matchAll(/'(stockline(?:\/[a-z-]+)*)'|`(stockline\/[a-z/-]+)`/gu)].map(
      ([, one, other]) => one ?? other ?? '',
    );
    assert.ok(named.length > 6);
    for (const name of named) {
      const path = name.replace(/^stockline/u, '.');
      assert.ok(path in exports || (path.startsWith('./define/') && './define/*' in exports), name);
    }
  });
});
