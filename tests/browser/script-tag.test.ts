/**
 * The one script tag on the pages of many hosts: from another origin, put there by another script, run as text, by two
 * tags. Parts and WebAssembly come from beside the script each time, and from nowhere else.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { blocksOf } from '../../web/build/docs/blocks.ts';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, availability, type Embedding, heard, openEmbedding, partPath } from './embedding.ts';
import { dist, saying } from './reading.ts';
import { openSite, type Site, strictPolicy } from './site.ts';

declare const Stockline: StocklineGlobal;

/** The page about this, and the code that it prints: the tag, the tag with integrity, the folder's address. */
const documented = blocksOf(readFileSync(join(dist, '../docs/cdn.md'), 'utf8')).map(({ code }) => code.trim());

const script = readFileSync(join(dist, 'stockline.js'));
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
const german = availability('one', 'sku="MUG" lang="de"');
const made = JSON.stringify({
  ...{ sku: 'MUG', quantity: 1, at: '2026-11-20T15:00:00Z', status: 'in_stock' },
  parts: [{ quantity: 1, status: 'in_stock', ship: { earliest: '2026-11-23', latest: '2026-11-23' }, because: [] }],
  ship: { earliest: '2026-11-23', latest: '2026-11-23' },
});
const order = `<stockline-order id="order" at="${at}" src="/snapshot.json" to="US 10001">
  <script type="application/json">${made}</script>Your order is with us.</stockline-order>`;

const orderSays = (page: Page) =>
  page.waitFor(() => document.querySelector('stockline-order')?.shadowRoot?.querySelector('[part="headline"]'));

inEveryEngine('stockline.js', (browser) => {
  let shop: Embedding;
  let cdn: Site;
  /** As strict as the house's own, with the other origin in the two places where it has to be. */
  let policy: string;
  before(async () => {
    shop = await openEmbedding(browser);
    cdn = await openSite(dist, {}, { headers: { 'Access-Control-Allow-Origin': '*' } });
    policy = strictPolicy
      .replace("script-src 'self'", `$& ${cdn.origin}`)
      .replace("connect-src 'self'", `$& ${cdn.origin}`);
  });
  after(() => Promise.all([shop.site.close(), cdn.close()]));

  /** What the page prints, with this suite's other origin in place of the example. */
  const onCdn = (code = '') => {
    assert.match(code, /https:\/\/cdn\.example\/stockline\//u);
    return code.replace('https://cdn.example/stockline', cdn.origin);
  };

  /** What the other origin was asked for, without hashes, sorted. */
  const asked = () => cdn.asked.map((path) => path.replace(/\.[0-9a-f]{10}\./u, '.')).sort();

  /** Opens a page whose script comes from the other origin, and sees to it that all of it does. */
  async function comesFromTheOtherOrigin(head: string, body = german): Promise<void> {
    cdn.asked.length = 0;
    await shop.show(
      body,
      async (page, askedOfShop) => {
        await saying(page, /^Auf Lager/u, '#one');
        assert.deepEqual(asked(), ['/parts/page-de.js', '/stockline-page.wasm', '/stockline.js']);
        assert.equal(askedOfShop('/parts/') + askedOfShop('/stockline'), 0);
        assert.deepEqual(await page.complaints(), []);
      },
      { head, policy },
    );
  }

  describe('where the page has something else in the global Stockline, shows all the same', () => {
    for (const [what, before] of [
      ['a base that is none', 'Stockline = { base: undefined }'],
      ['a base that no address can be made of', 'Stockline = { base: "http://[bad" }'],
      ['versions that are a text', 'Stockline = { versions: "x" }'],
      ['versions that take nothing more', 'Stockline = { versions: Object.freeze({}) }'],
      ['something that cannot be replaced', 'Object.defineProperty(window, "Stockline", { value: { quiet: true } })'],
    ] as const)
      test(what, async () => {
        shop.site.pages.set('/before.js', { type: 'text/javascript', body: before });
        const head = '<script src="/before.js"></script><script src="/stockline.js"></script>';
        const tags =
          german + availability('two', 'sku="MUG"').replaceAll('stockline-availability', 'stockline-timeline');
        await shop.show(
          tags,
          async (page) => {
            await saying(page, /^Auf Lager/u, '#one');
            await page.waitFor(() => customElements.get('stockline-timeline') !== undefined);
            assert.deepEqual(await page.complaints(), []);
          },
          { head },
        );
      });
  });

  describe('from another origin', () => {
    test('has its parts and its WebAssembly from there, without crossorigin on the tag, as documented', () =>
      comesFromTheOtherOrigin(onCdn(documented[0])));

    test('with integrity, which wants crossorigin, as documented', () =>
      comesFromTheOtherOrigin(onCdn(documented[1]).replace('sha384-…', integrity)));

    test('with async, and with what a shop adds to the address against old caches', async () => {
      await comesFromTheOtherOrigin(`<script src="${cdn.origin}/stockline.js?v=7#now" async></script>`);
    });

    test('put there by another script, as tag managers do', async () => {
      const path = '/tag-manager.js';
      shop.site.pages.set(path, {
        type: 'text/javascript',
        body: `addEventListener('load', () => {
          const script = document.createElement('script');
          script.src = window.trustedTypes
            ? trustedTypes.createPolicy('tag-manager', { createScriptURL: (url) => url })
                .createScriptURL('${cdn.origin}/stockline.js')
            : '${cdn.origin}/stockline.js';
          document.head.append(script);
        });`,
      });
      await comesFromTheOtherOrigin(`<script src="${path}"></script>`);
    });

    test('brings another element, which shares engine and snapshot', async () => {
      cdn.asked.length = 0;
      await shop.show(
        availability('one', 'sku="MUG"') + order,
        async (page, askedOfShop) => {
          await saying(page, /^In stock/u, '#one');
          await orderSays(page);
          assert.equal(cdn.asked.filter((path) => path.endsWith('.wasm')).length, 1);
          assert.equal(cdn.asked.filter((path) => path === partPath('order')).length, 1);
          assert.equal(askedOfShop('/snapshot.json'), 1);
          assert.deepEqual(await page.complaints(), []);
        },
        { head: `<script src="${cdn.origin}/stockline.js" defer></script>`, policy },
      );
    });

    test('which does not let other origins read it, says what could not be had', async () => {
      const closed = await openSite(dist);
      try {
        await shop.show(
          german,
          async (page) => {
            // The language and the engine, each in its own time.
            await page.waitFor(() => {
              const { events } = globalThis as unknown as { events: { errors?: { code: string }[] }[] };
              return new Set(events.flatMap(({ errors = [] }) => errors.map(({ code }) => code))).size === 2;
            });
            const codes = (await heard(page)).flatMap(({ errors = [] }) => errors.map(({ code }) => code));
            assert.deepEqual([...new Set(codes)].sort(), ['no_engine', 'no_language']);
            assert.match(await page.on('#one', (element) => element.textContent ?? ''), /Usually ships within a week/u);
          },
          {
            head: `<script src="${closed.origin}/stockline.js" defer></script>`,
            policy: policy.replaceAll(cdn.origin, closed.origin),
          },
        );
      } finally {
        await closed.close();
      }
    });
  });

  test('by the package’s bare address, for which a CDN answers with one script and has no folder', async () => {
    const manifest = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
    const path = `/npm/stockline@${manifest.version}`;
    cdn.asked.length = 0;
    cdn.pages.set(path, { type: 'text/javascript', body: readFileSync(join(dist, '..', manifest.jsdelivr)) });
    await shop.show(
      german + order,
      async (page) => {
        await saying(page, /^Auf Lager/u, '#one');
        await orderSays(page);
        assert.deepEqual(cdn.asked, [path]);
        assert.deepEqual(await page.complaints(), []);
      },
      { head: `<script src="${cdn.origin}${path}" defer></script>`, policy },
    );
  });

  describe('that does not know its address', () => {
    const loose = "default-src * 'unsafe-inline' 'unsafe-eval' blob: data:";
    const text = String(script).replace(/<(?=\/script|!--)/giu, '\\x3C');
    const ways: readonly [string, () => string][] = [
      ['run as text of the page', () => `<script>${text}</script>`],
      ['run as a module', () => `<script type="module" src="${cdn.origin}/stockline.js"></script>`],
      [
        'run from a blob:',
        () => `<script>fetch('${cdn.origin}/stockline.js').then((answer) => answer.blob()).then((blob) => {
          const script = document.createElement('script');
          script.src = URL.createObjectURL(blob);
          script.onload = () => globalThis.afterwards?.();
          document.head.append(script);
        });</script>`,
      ],
    ];
    const warnings = '<script>globalThis.warned = []; console.warn = (text) => warned.push(text);</script>';
    for (const [way, head] of ways) {
      test(`says what to do: ${way}`, async () => {
        await shop.show(
          availability('one', 'sku="MUG"'),
          async (page) => {
            await page.waitFor(() => (globalThis as unknown as { events: unknown[] }).events.length > 0);
            const [event] = await heard(page);
            assert.equal(event?.errors?.[0]?.code, 'no_engine');
            assert.match(event?.errors?.[0]?.message ?? '', /set Stockline\.base to its folder/u);
            await page.waitFor(() => (globalThis as unknown as { warned: string[] }).warned.length > 0);
            assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { warned: string[] }).warned), [
              'Stockline: Load it without type=module, or set Stockline.base to its folder.',
            ]);
          },
          { head: warnings + head(), policy: loose },
        );
      });

      test(`works when it is told: ${way}`, async () => {
        cdn.asked.length = 0;
        const [, statement] = /^<script>(.*)<\/script>$/u.exec(onCdn(documented[2])) ?? [];
        const told = `<script>
          globalThis.afterwards = () => { ${statement} };
          addEventListener('DOMContentLoaded', () => { if (globalThis.Stockline) afterwards(); });
        </script>`;
        await shop.show(
          german,
          async (page) => {
            await saying(page, /^Auf Lager/u, '#one');
            assert.deepEqual(
              asked().filter((path) => path !== '/stockline.js'),
              ['/parts/page-de.js', '/stockline-page.wasm'],
            );
            assert.equal(await page.evaluate(() => Stockline.base), `${cdn.origin}/`);
          },
          { head: told + head(), policy: loose },
        );
      });
    }
  });

  test('as a part of another script goes by the address that stands after it there', async () => {
    const [, statement] = /^<script>(.*)<\/script>$/u.exec(onCdn(documented[2])) ?? [];
    shop.site.pages.set('/bundle.js', { type: 'text/javascript', body: `${script}\n${statement}` });
    cdn.asked.length = 0;
    await shop.show(
      german,
      async (page, askedOfShop) => {
        await saying(page, /^Auf Lager/u, '#one');
        assert.deepEqual(asked(), ['/parts/page-de.js', '/stockline-page.wasm']);
        assert.equal(askedOfShop('/parts/') + askedOfShop('/stockline'), 0);
      },
      { head: '<script src="/bundle.js" defer></script>', policy },
    );
  });

  test('by two tags, from two addresses, is one Stockline: one engine, one set of overrides, no second fetch', async () => {
    cdn.asked.length = 0;
    await shop.show(
      german,
      async (page, askedOfShop) => {
        await saying(page, /^Auf Lager/u, '#one');
        await page.evaluate((json: string) => {
          // Whoever put the second tag there says its words, and the element of the first one is to have them.
          Stockline.overrideMessages('de', { status: { backorder: 'Unterwegs zu uns' } });
          const one = document.querySelector('#one') as HTMLElement;
          one.setAttribute('sku', 'APRON');
          // An element that comes when both have run.
          const element = document.createElement('stockline-order');
          Object.assign(element, { promise: JSON.parse(json), src: '/snapshot.json', at: '2026-11-23T15:05:00Z' });
          document.body.append(element);
        }, made);
        await saying(page, /^Unterwegs zu uns/u, '#one');
        await orderSays(page);
        const engines = await page.evaluate(async () => {
          const { versions, loadEngine } = Stockline;
          const engine = await loadEngine();
          const same = await Promise.all(
            Object.values(versions).map(async (each) => (await each.loadEngine()) === engine),
          );
          return { names: Object.keys(versions), same };
        });
        assert.deepEqual(engines, { names: [await page.evaluate(() => Stockline.version)], same: [true] });
        assert.deepEqual(asked(), ['/stockline.js'], 'the second tag fetches its script and no more');
        assert.equal(askedOfShop('/parts/page-de.'), 1);
        assert.equal(askedOfShop('/parts/order.'), 1);
        assert.equal(askedOfShop('/snapshot.json'), 1);
        assert.deepEqual(await page.complaints(), []);
      },
      { head: `<script src="/stockline.js"></script><script src="${cdn.origin}/stockline.js"></script>`, policy },
    );
  });
});
