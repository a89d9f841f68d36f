/** Two builds of stockline.js on one page, of two versions that say different things: neither disturbs the other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Change, classicScript } from '../../web/build/classic-script.ts';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { at, availability, type Embedding, openEmbedding } from './embedding.ts';
import { dist, said, saying } from './reading.ts';

declare const Stockline: StocklineGlobal;

const { version } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
const otherVersion = '9.9.9';

/** Other words, in the script itself, in a part, and in the part of another element. */
const otherWords: Change = {
  name: 'other-words',
  transform(code, id) {
    const words: readonly [string, string, string][] = [
      ['/locales/en.ts', "in_stock: 'In stock'", "in_stock: 'On the shelf'"],
      ['/locales/de.ts', "in_stock: 'Auf Lager'", "in_stock: 'Im Regal'"],
      ['/stockline-order/view.ts', 'part="order"', 'part="order" data-build="other"'],
    ];
    const [, from, to] = words.find(([file]) => id.endsWith(file)) ?? [];
    if (from === undefined || to === undefined) return null;
    assert.ok(code.includes(from), `${id} does not say ${from}`);
    return { code: code.replace(from, to), map: null };
  },
};

interface Build {
  script: string;
  parts: string;
  version: string;
  /** What it says of a mug, and in German of another. */
  says: { en: RegExp; de: RegExp };
  /** What its order's element bears. */
  mark: string | null;
}

const own: Build = {
  ...{ script: '/stockline.js', parts: '/parts/', version, mark: null },
  says: { en: /^In stock/u, de: /^Auf Lager/u },
};
const other: Build = {
  ...{ script: '/other/stockline.js', parts: '/other/parts/', version: otherVersion, mark: 'other' },
  says: { en: /^On the shelf/u, de: /^Im Regal/u },
};

const made = JSON.stringify({
  ...{ sku: 'MUG', quantity: 1, at: '2026-11-20T15:00:00Z', status: 'in_stock' },
  parts: [{ quantity: 1, status: 'in_stock', ship: { earliest: '2026-11-23', latest: '2026-11-23' }, because: [] }],
  ship: { earliest: '2026-11-23', latest: '2026-11-23' },
});
const body =
  availability('one', 'sku="MUG"') +
  availability('two', 'sku="MUG" lang="de"') +
  `<stockline-order id="order" at="${at}" src="/snapshot.json" to="US 10001">
    <script type="application/json">${made}</script>Your order is with us.</stockline-order>`;

inChromiumFirst('two versions of stockline.js', (browser) => {
  let shop: Embedding;
  before(async () => {
    // Which engine is asked for is the page's to say: with an order's element on it, the order's.
    const engines = readdirSync(dist).filter((name) => /^stockline-\w+\.[0-9a-f]{10}\.wasm$/u.test(name));
    const files = await classicScript('stockline.js', otherVersion, [otherWords]);
    shop = await openEmbedding(browser, {
      ...Object.fromEntries(files.map(({ name, code }) => [`/other/${name}`, { body: code, type: 'text/javascript' }])),
      ...Object.fromEntries(
        engines.map((name) => [`/other/${name}`, { body: readFileSync(join(dist, name)), type: 'application/wasm' }]),
      ),
    });
  });
  after(() => shop.site.close());

  for (const [first, second] of [
    [own, other],
    [other, own],
  ] as const) {
    const head = `<script src="${first.script}"></script><script src="${second.script}"></script>`;
    test(`the first has the elements, in its words and with its parts: ${first.script} before ${second.script}`, async () => {
      await shop.show(
        body,
        async (page, asked) => {
          await saying(page, first.says.en, '#one');
          await saying(page, first.says.de, '#two');
          await page.waitFor(() => document.querySelector('#order')?.shadowRoot?.querySelector('[part="headline"]'));
          const mark = await page.on('#order >>> [part="order"]', (part) => part.getAttribute('data-build'));
          assert.equal(mark, first.mark);
          assert.equal(asked(second.parts), 0, 'the second one’s parts are not needed');
          assert.deepEqual(await page.complaints(), []);
        },
        { head },
      );
    });

    test(`each has its API, its words and its engine: ${first.script} before ${second.script}`, async () => {
      await shop.show(
        availability('one', 'sku="MUG"'),
        async (page, asked) => {
          await saying(page, first.says.en, '#one');
          const found = await page.evaluate(async (theSecond: string) => {
            const { versions } = Stockline;
            const apis = Object.values(versions);
            const engines = await Promise.all(apis.map(({ loadEngine }) => loadEngine()));
            const their = versions[theSecond];
            await their?.loadMessages('de');
            their?.overrideMessages('en', { status: { in_stock: 'Words of the second' } });
            (document.querySelector('#one') as HTMLElement).setAttribute('quantity', '2');
            return {
              registered: Stockline.version,
              versions: apis.map((api) => api.version).sort(),
              isFirsts: customElements.get('stockline-availability') === Stockline.StocklineAvailability,
              classes: new Set(apis.map(({ StocklineAvailability }) => StocklineAvailability)).size,
              engines: new Set(engines).size,
            };
          }, second.version);
          assert.deepEqual(found, {
            registered: first.version,
            versions: [version, otherVersion].sort(),
            isFirsts: true,
            classes: 2,
            engines: 2,
          });
          assert.equal(asked(`${second.parts}page-de.`), 1, 'the second one’s language is its own');
          // Once a quantity is changed, what is said of a split.
          assert.equal(asked(first.parts), asked(`${first.parts}limits.`));
          await page.waitFor(
            () =>
              (document.querySelector('#one') as HTMLElement & { promise?: { quantity: number } }).promise?.quantity ===
              2,
          );
          assert.match(await said(page, '#one'), first.says.en);
          assert.deepEqual(await page.complaints(), []);
        },
        { head },
      );
    });
  }

  test('an element of the page with the id "Stockline" is in nobody’s way', async () => {
    await shop.show(
      `<p id="Stockline">About us</p>${availability('one', 'sku="MUG"')}`,
      async (page) => {
        await saying(page, own.says.en, '#one');
        assert.equal(await page.evaluate(() => Stockline.version), version);
      },
      { head: `<script src="${own.script}" defer></script>` },
    );
  });
});
