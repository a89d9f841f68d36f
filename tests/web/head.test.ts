/** The lines that a server writes into a page's head. Names are those of the files in the package. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { headLines } from 'stockline/head';
import { dist } from '../../web/build/paths.ts';

/** Without the hashes, which are other ones in each build. */
const plain = (lines: string) => lines.replace(/\.[0-9a-f]{10}\./gu, '.').split('\n');

describe('The lines of the head', () => {
  test('of a product page are the room, the engine and the snapshot', () => {
    assert.deepEqual(plain(headLines({ base: '/stockline/', snapshot: '/snapshot.json' })), [
      '<link rel="stylesheet" href="/stockline/stockline-room.css">',
      '<link rel="preload" href="/stockline/stockline-page.wasm" as="fetch" type="application/wasm">',
      '<link rel="preload" href="/snapshot.json" as="fetch" type="application/json">',
    ]);
  });

  test('of a folder are the shop’s document, those of the products that are named, and the part that knows folders', () => {
    assert.deepEqual(plain(headLines({ base: '/s/', snapshot: '/stock/', skus: ['MUG', 'a/b'] })).slice(2), [
      '<link rel="preload" href="/stock/shop.json" as="fetch" type="application/json">',
      '<link rel="preload" href="/stock/products/MUG.json" as="fetch" type="application/json">',
      '<link rel="preload" href="/stock/products/~a=2F~b.json" as="fetch" type="application/json">',
      '<link rel="modulepreload" href="/s/parts/folders.js">',
    ]);
    assert.deepEqual(plain(headLines({ base: '/s/', snapshot: '/stock/' })).slice(2), [
      '<link rel="preload" href="/stock/shop.json" as="fetch" type="application/json">',
      '<link rel="modulepreload" href="/s/parts/folders.js">',
    ]);
  });

  test('are those of dist/head.html', () => {
    const lines = readFileSync(join(dist, 'head.html'), 'utf8');
    assert.equal(lines, `${headLines({ base: '/stockline/', snapshot: '/snapshot.json' })}\n`);
  });

  test('name the words of the language that serves the reader, and none in English', () => {
    const words = (language: string) => plain(headLines({ base: '/s', language })).slice(2);
    assert.deepEqual(words('de-AT'), ['<link rel="modulepreload" href="/s/parts/page-de.js">']);
    assert.deepEqual(words('pt'), ['<link rel="modulepreload" href="/s/parts/page-pt-BR.js">']);
    assert.deepEqual(words('en-GB'), []);
    assert.deepEqual(words('xx'), []);
  });

  test('name each part once, and the engine of an order where there is one', () => {
    const lines = headLines({
      base: 'https://cdn.example/7',
      language: 'nl',
      elements: ['stockline-availability', 'stockline-order'],
      isRendered: true,
    });
    assert.deepEqual(plain(lines), [
      '<link rel="preload" href="https://cdn.example/7/stockline-order.wasm" as="fetch" type="application/wasm" crossorigin>',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/server-content.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/details.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/limits.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/page-nl.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/details-nl.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/order.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/focus.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/order-engine.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/order-nl.js">',
      '<link rel="modulepreload" href="https://cdn.example/7/parts/notice-nl.js">',
    ]);
  });

  test('of a page whose snapshot only the larger engine serves name that one', () => {
    assert.deepEqual(plain(headLines({ base: '/s', engine: 'order' })).slice(1), [
      '<link rel="preload" href="/s/stockline-order.wasm" as="fetch" type="application/wasm">',
      '<link rel="modulepreload" href="/s/parts/order-engine.js">',
    ]);
  });

  test('name files that are in the package', () => {
    const elements = ['stockline-availability', 'stockline-checkout', 'stockline-order', 'stockline-timeline'] as const;
    for (const element of elements) {
      const lines = headLines({
        base: '/',
        language: 'zh-CN',
        elements: [element],
        snapshot: 'https://a.example/stock/',
      });
      const paths = [...lines.matchAll(/href="(\/[^"]+)"/gu)].map(([, path = '']) => path);
      assert.ok(paths.length > 2);
      for (const path of paths) assert.ok(existsSync(join(dist, path)), path);
    }
  });

  test('keep room for the element alone whose height is known', () => {
    assert.doesNotMatch(headLines({ base: '/', elements: ['stockline-checkout'] }), /room/u);
  });

  test('take the folder as it may be written', () => {
    const folder = (base: string) => /href="([^"]*)stockline-room\.css"/u.exec(headLines({ base }))?.[1];
    assert.deepEqual(['', '/s', '/s/', '/s/?v=1', ' https://cdn.example '].map(folder), [
      '',
      '/s/',
      '/s/',
      '/s/',
      'https://cdn.example/',
    ]);
    assert.match(headLines({ base: ' https://cdn.example' }), / crossorigin>/u);
    assert.doesNotMatch(headLines({ base: '/', snapshot: '' }), /json/u);
  });

  test('ask for the folder', () => {
    for (const page of [undefined, {}, { base: 7 }])
      assert.throws(() => headLines(page as never), { name: 'TypeError', message: /^headLines\(\) needs the folder/u });
  });

  test('let no address end its attribute', () => {
    const lines = headLines({ base: '/', snapshot: '/s.json?a=1&b="><script>' });
    assert.match(lines, /href="\/s\.json\?a=1&#38;b=&#34;&#62;&#60;script&#62;" as=/u);
  });

  test('say which elements there are to whoever names another', () => {
    // @ts-expect-error: no element's tag.
    assert.throws(() => headLines({ base: '/', elements: ['order'] }), {
      name: 'RangeError',
      message:
        'There is no element "order". There are: stockline-availability, stockline-checkout, stockline-order, stockline-timeline.',
    });
  });
});
