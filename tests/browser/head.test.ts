/**
 * The lines for a page's head: what they fetch early is what the script then takes, and nothing is fetched twice; and
 * in the room that they keep, nothing moves.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { headLines } from 'stockline/head';
import { renderAvailability, renderCheckout, renderOrder, renderTimeline } from 'stockline/ssr';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, availability, type Embedding, made, openEmbedding, partPath, snapshotText } from './embedding.ts';
import { dist, saying } from './reading.ts';
import { openSite, strictPolicy } from './site.ts';

const script = '<script src="/stockline.js" defer></script>';

const served = {
  snapshot: snapshotText,
  language: 'de',
  attributes: { id: 'one', src: '/snapshot.json', at },
  styles: { nonce: 'no' },
};
const to = { country: 'US', postalCode: '10001' };
const renderers = {
  'stockline-availability': () => renderAvailability({ ...served, query: { sku: 'MUG', to, at } }),
  'stockline-checkout': () => renderCheckout({ ...served, query: { lines: [{ sku: 'MUG', quantity: 4 }], to, at } }),
  'stockline-order': () => renderOrder({ ...served, promise: JSON.parse(made), query: { to, at } }),
  'stockline-timeline': () => renderTimeline({ ...served, query: { sku: 'MUG', quantity: 1, to, at } }),
};

inEveryEngine('The lines of the head', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser);
  });
  after(() => shop.site.close());

  for (const [language, says, parts] of [
    ['en-US', /^In stock/u, []],
    ['de-AT', /^Auf Lager/u, ['page-de']],
  ] as const)
    test(`have the engine, the snapshot and the words in ${language} fetched once, before the script has run`, async () => {
      const head = `${headLines({ base: '/', snapshot: '/snapshot.json', language })}\n${script}`;
      await shop.show(
        availability('one', 'sku="MUG"'),
        async (page, asked) => {
          await saying(page, says, '#one');
          const early = [/stockline-page\.[0-9a-f]+\.wasm/u.exec(head)?.[0] ?? '', 'snapshot.json'];
          const paths = [...early.map((name) => `/${name}`), ...parts.map(partPath), '/stockline-room.css'];
          assert.deepEqual(
            paths.filter((path) => asked(path) !== 1),
            [],
          );
          assert.deepEqual(await page.complaints(), []);
        },
        { head, language },
      );
    });

  test('have the engine fetched once from another origin', async () => {
    const cdn = await openSite(dist, {}, { headers: { 'Access-Control-Allow-Origin': '*' } });
    try {
      const tag = `<script src="${cdn.origin}/stockline.js" defer></script>`;
      const head = `${headLines({ base: cdn.origin, snapshot: '/snapshot.json', language: 'de' })}\n${tag}`;
      const policy = strictPolicy.replace(/(?:script|style|connect)-src 'self'/gu, `$& ${cdn.origin}`);
      await shop.show(
        availability('one', 'sku="MUG"'),
        async (page, asked) => {
          await saying(page, /^Auf Lager/u, '#one');
          const names = cdn.asked.map((path) => path.replace(/\.[0-9a-f]{10}\./u, '.')).sort();
          assert.deepEqual(names, [
            '/parts/page-de.js',
            '/stockline-page.wasm',
            '/stockline-room.css',
            '/stockline.js',
          ]);
          assert.equal(asked('/snapshot.json'), 1);
        },
        { head, language: 'de', policy },
      );
    } finally {
      await cdn.close();
    }
  });

  test('find a snapshot that the page’s own server sends elsewhere', async () => {
    const other = await openSite(
      dist,
      { '/elsewhere.json': { body: snapshotText, type: 'application/json' } },
      { headers: { 'Access-Control-Allow-Origin': '*' } },
    );
    try {
      shop.site.handlers.set('/sent.json', (_request, response) => {
        response.writeHead(302, { Location: `${other.origin}/elsewhere.json` }).end();
      });
      await shop.show(
        availability('one', 'sku="MUG"').replace('/snapshot.json', '/sent.json'),
        async (page) => {
          await saying(page, /^In stock/u, '#one');
        },
        {
          head: `${headLines({ base: '/', snapshot: '/sent.json' })}\n${script}`,
          policy: strictPolicy.replace("connect-src 'self'", `$& ${other.origin}`),
        },
      );
    } finally {
      await other.close();
    }
  });

  test('have the parts of another element and its engine fetched once', async () => {
    const head = `${headLines({ base: '/', snapshot: '/snapshot.json', elements: ['stockline-timeline'] })}\n${script}`;
    await shop.show(
      availability('one', 'sku="MUG"').replaceAll('stockline-availability', 'stockline-timeline'),
      async (page, asked) => {
        await page.waitFor(() => document.querySelector('#one')?.shadowRoot?.querySelector('svg'));
        for (const path of ['/stockline-page.', '/snapshot.json', partPath('timeline')])
          assert.equal(asked(path), 1, path);
      },
      { head },
    );
  });

  for (const [element, body] of Object.entries({
    'stockline-availability': availability('one', 'sku="MUG"'),
    'stockline-checkout': `<form><stockline-checkout id="one" name="promise" at="${at}" src="/snapshot.json" to="US 10001" lines='[{"sku":"MUG","quantity":4}]'></stockline-checkout></form>`,
    'stockline-order': `<stockline-order id="one" at="${at}" src="/snapshot.json" to="US 10001"><script type="application/json">${made}</script></stockline-order>`,
    'stockline-timeline': availability('one', 'sku="MUG"').replaceAll('stockline-availability', 'stockline-timeline'),
  }) as [keyof typeof renderers, string][])
    for (const isRendered of [false, true])
      test(`name all that a <${element}> ${isRendered ? 'from a server ' : ''}asks for`, async () => {
        const lines = headLines({
          base: '/',
          snapshot: '/snapshot.json',
          language: 'de',
          elements: [element],
          isRendered,
        });
        const html = isRendered ? await renderers[element]() : body;
        await shop.show(
          html,
          async (page, asked) => {
            await page.waitFor(() => {
              const one = document.querySelector<HTMLElement & { promise?: object; revision?: object }>('#one');
              return one?.promise ?? one?.revision;
            });
            await page.waitFor(() => !document.querySelector('#one')?.shadowRoot?.querySelector('script'));
            const named = [...lines.matchAll(/href="([^"]+)"/gu)].map(([, path = '']) => path);
            assert.deepEqual(
              named.filter((path) => asked(path) !== 1),
              [],
            );
            assert.equal(asked('/parts/') + asked('/stockline-') + asked('/snapshot.json'), named.length);
          },
          { head: lines + script, language: 'de' },
        );
      });

  test('as the package has them, in its dist/head.html, fit the folder of Getting started', async () => {
    const lines = readFileSync(join(dist, 'head.html'), 'utf8');
    const addresses = [...lines.matchAll(/href="([^"]+)"/gu)].map(([, address = '']) => address);
    assert.equal(addresses.length, 3);
    for (const address of addresses.filter((each) => each !== '/snapshot.json')) {
      const path = address.replace(/^\/stockline/u, '');
      assert.notEqual(path, address);
      assert.equal((await fetch(shop.site.origin + path)).status, 200);
    }
  });

  for (const [what, attributes, text] of [
    ['a promise', 'sku="MUG"', /^In stock/u],
    ['a card', 'sku="MUG" variant="compact"', /^In stock/u],
    ['a badge', 'sku="MUG" variant="badge"', /^In stock/u],
  ] as const)
    test(`keep the room of ${what}: what stands below stays where it is`, async () => {
      const head = `${headLines({ base: '/' })}<script src="/later.js" defer></script>`;
      // The script comes when the test says so, which a policy of trusted types would forbid.
      const policy = strictPolicy.replace(/; require-trusted-types.*/u, '');
      shop.site.pages.set('/later.js', {
        type: 'text/javascript',
        body: `globalThis.come = () =>
          document.head.append(Object.assign(document.createElement('script'), { src: '/stockline.js' }));`,
      });
      await shop.show(
        `${availability('one', attributes)}<p id="below">Below.</p>`,
        async (page) => {
          await page.waitFor(() => 'come' in globalThis);
          const top = () => page.on('#below', (element) => element.getBoundingClientRect().top);
          const before = await top();
          await page.evaluate(() => (globalThis as unknown as { come: () => void }).come());
          await saying(page, text, '#one');
          assert.equal(await top(), before);
        },
        { head, policy },
      );
    });

  test('keep the rows of badges as high as they are with words', async () => {
    const head = headLines({ base: '/' });
    const row = '<p><stockline-availability at="x" sku="MUG" variant="badge"></stockline-availability></p>';
    const heights: number[] = [];
    for (const [body, scripts] of [
      [row, ''],
      [`<p>${availability('one', 'sku="MUG" variant="badge"', '')}</p>`, script],
    ] as const)
      await shop.show(
        body,
        async (page) => {
          if (scripts) await saying(page, /^In stock/u, '#one');
          heights.push(await page.on('p', (element) => element.getBoundingClientRect().height));
        },
        { head: head + scripts },
      );
    assert.equal(heights[0], heights[1]);
  });

  test('keep no room for what is hidden, and leave the last word to the page', async () => {
    shop.site.pages.set('/own.css', { type: 'text/css', body: 'stockline-availability { min-block-size: 800px }' });
    await shop.show(
      `${availability('one', 'sku="MUG" hidden')}${availability('two', 'sku="MUG"')}`,
      async (page) => {
        await saying(page, /^In stock/u, '#two');
        const height = (selector: string) => page.on(selector, (element) => element.getBoundingClientRect().height);
        assert.equal(await height('#one'), 0);
        assert.equal(await height('#two'), 800);
      },
      { head: `<link rel="stylesheet" href="/own.css">${headLines({ base: '/' })}${script}` },
    );
  });
});
