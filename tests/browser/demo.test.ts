/**
 * The demo, as a shopper uses it: from file: with no network, and over http under the strict policy.
 *
 * The expected days follow by hand from web/demo/store.json, asked on Monday 23 November 2026 at 10:05 in New York (cut-off 14:00), to New
 * York 10001, standard shipping: one to three days on the carrier's calendar, Monday to Saturday, closed on Thanksgiving, Thursday 26.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { announced, fill, oneFileDemo, reasons, said, saying, separateDemo, shownText } from './reading.ts';
import { openSite, type Site } from './site.ts';

/** What each product says for one unit, on its page and on its card. */
const products: [sku: string, page: RegExp, card: RegExp][] = [
  ['MUG', /^In stock \| Ships today/u, /^In stock \| Ships today$/u],
  ['KETTLE', /^In stock \| Ships today/u, /^In stock \| Ships today$/u],
  // In the warehouse already, and not handled before its release on Tuesday 1 December.
  [
    'CLOCK',
    /^Preorder \| Ships Tue 1 Dec ?\|? ?Arrives 2 – 4 Dec.*20% now, the rest when it ships.*Refund within 30 days/u,
    /^Preorder \| Ships Tue 1 Dec$/u,
  ],
  // 4 on hand, 10 sold: the first 14 free ones are of the receipt of Monday 7 December, ready on Tuesday 8.
  ['QUILT', /^On backorder \| Ships Tue 8 Dec ?\|? ?Arrives 9 – 11 Dec/u, /^On backorder \| Ships Tue 8 Dec$/u],
  // 15 to 20 working days, without 26 and 27 November: 16 to 23 December; then up to one of handling, over the winter break: 4 January.
  ['TABLE', /^Made to order \| Ships 16 Dec 2026 – 4 Jan 2027.*50% now/u, /^Made to order \| Ships 16 Dec 2026 – 4 Jan 2027$/u],
  ['THROW', /^In stock \| Ships today/u, /^In stock \| Ships today$/u],
  // Received on Thursday 3 December, released on Tuesday 8.
  ['ALMANAC', /^Preorder \| Ships Tue 8 Dec/u, /^Preorder \| Ships Tue 8 Dec$/u],
  ['LANTERN', /^In stock \| Ships today/u, /^In stock \| Ships today$/u],
  // Expected on Thanksgiving: taken in on Friday 27, ready on Monday 30.
  ['APRON', /^On backorder \| Ships Mon 30 Nov ?\|? ?Arrives 1 – 3 Dec/u, /^On backorder \| Ships Mon 30 Nov$/u],
  // Five to eight working days: 2 to 7 December; then up to one of handling: 8 December. Five days before the 2nd is 27 November.
  [
    'SIGN',
    /^Made to order \| Ships 2 – 8 Dec.*You can cancel until 27 Nov, 5 days before it ships/u,
    /^Made to order \| Ships 2 – 8 Dec$/u,
  ],
  // Not sold ahead; the receipt of Wednesday 16 December is ready on Thursday 17.
  ['VASE', /^Out of stock \| Expected back Thu 17 Dec/u, /^Out of stock \| Expected back Thu 17 Dec$/u],
  // Its receipt is overdue: no date, and the day that has passed is not shown.
  ['STOOL', /^On backorder \| Date on request/u, /^On backorder \| Date on request$/u],
  [
    'CHAIR',
    /^Preorder not open yet \| Preorders open Mon 30 Nov, 10:00 New York Time/u,
    /^Preorder not open yet \| Preorders open Mon 30 Nov, 10:00 New York Time$/u,
  ],
  ['CANDLE', /^Out of stock$/u, /^Out of stock$/u],
  ['BAROMETER', /^No longer sold$/u, /^No longer sold$/u],
];

inEveryEngine('The demo', (browser) => {
  let site: Site;

  before(async () => {
    site = await openSite(separateDemo, {}, browser);
  });
  after(() => site.close());

  async function openDemo(address: string): Promise<Page> {
    const page = await browser.open();
    await page.goto(address);
    await saying(page, /\S/u);
    return page;
  }

  const ways: [name: string, address: () => string][] = [
    ['from file:', () => oneFileDemo],
    ['over http under the strict policy', () => `${site.origin}/`],
  ];

  for (const [name, address] of ways) {
    describe(name, () => {
      let page: Page;
      before(async () => {
        page = await openDemo(address());
      });
      after(() => page.close());

      test('says of three mugs, of which three are free, that they ship today', async () => {
        // Free: 12 on hand − 2 reserved − 1 safety stock − 6 sold = 3. No handling: taken by the carrier on Monday 23. One carrier day
        // later is Tuesday 24; three are Tuesday 24, Wednesday 25, Friday 27.
        assert.match(
          await said(page),
          /^In stock \| Ships today ?\|? ?Arrives 24 – 27 Nov \| Order by 14:00 New York Time for these dates \| Why this date/u,
        );
        assert.equal(await announced(page), '', 'the first promise is not announced');
      });

      test('turns four mugs into a two-part promise, with its days and its reasons', async () => {
        // The fourth comes with PO-1042, expected on Thursday 10 December: one receiving day, so ready and shipped on Friday 11. One
        // carrier day later is Saturday 12; three are Saturday 12, Monday 14, Tuesday 15.
        await page.click('#more');
        const text = await saying(page, /^3 in stock, 1 more from 11 Dec/u);
        assert.match(
          text,
          /3 pieces \| In stock \| Ships today ?\|? ?Arrives 24 – 27 Nov \| 1 piece \| On backorder \| Ships Fri 11 Dec ?\|? ?Arrives 12 – 15 Dec/u,
        );
        assert.deepEqual(await reasons(page), [
          'The carrier takes 1–3 business days.',
          'The carrier is closed on Thu 26 Nov.',
          'It waits for a delivery to us, expected Thu 10 Dec: the port is congested.',
          'The carrier takes 1–3 business days.',
          'The carrier does not work on Sun 13 Dec.',
        ]);
        assert.match(text, /Refund \| Refund within 10 business days/u);
        assert.match(text, /Your rights by law are not affected\. This is not legal advice\./u);
        assert.match(await announced(page), /^3 in stock, 1 more from 11 Dec\. 3 pieces\. Ships today\./u);
      });

      test('answers more than can be had with the most that can', async () => {
        // 3 free, and the backorder limit of 48 beyond them.
        await fill(page, '#quantity', 60);
        assert.match(await saying(page, /Only/u), /^3 in stock, 48 more from 11 Dec \| Only 51 can be ordered/u);
        assert.equal(await page.on('#add', (button) => (button as HTMLButtonElement).disabled), true);
      });

      test('follows the destination and the method', async () => {
        await fill(page, '#quantity', 1);
        // Three to five carrier days to the west: Tuesday 24, Wednesday 25, Friday 27; then Saturday 28, Monday 30.
        await page.select('#to', 'US 94103');
        await saying(page, /Arrives 27 – 30 Nov/u);
        // By air one or two days, Monday to Friday: Tuesday 24 and Wednesday 25.
        await page.click('input[value="express"]');
        await saying(page, /Arrives 24 – 25 Nov/u);
        await page.select('#to', 'SJ 9170');
        assert.match(await saying(page, /No delivery date/u), /Ships today/u);
        assert.doesNotMatch(await said(page), /Arrives/u);
        await page.select('#to', 'US 10001');
        await page.click('input[value="standard"]');
        await saying(page, /Arrives 24 – 27 Nov/u);
      });

      test('takes the units into the cart', async () => {
        await page.click('#add');
        assert.equal(await page.on('#cart-count', (count) => count.textContent), '1');
        assert.equal(await page.on('#added', (message) => message.textContent), 'Added 1 × Tideline mug. Your cart holds 1.');
      });

      test('has no complaint, and asks nothing of any other host', async () => {
        assert.deepEqual(await page.complaints(), []);
        const own = address() === oneFileDemo ? [oneFileDemo] : [`${site.origin}/`];
        const elsewhere = (await page.requests()).filter((request) => !own.some((part) => request.startsWith(part)));
        assert.deepEqual(elsewhere, []);
      });
    });
  }

  describe('The shelf', () => {
    let page: Page;
    before(async () => {
      page = await openDemo(oneFileDemo);
    });
    after(() => page.close());

    test('has a card for every product of the store', async () => {
      const onShelf = await page.all('.card stockline-availability', (cards) =>
        cards.map((card) => (card as HTMLElementTagNameMap['stockline-availability']).sku),
      );
      assert.deepEqual(onShelf.sort(), products.map(([sku]) => sku).sort());
    });

    for (const [sku, onPage, onCard] of products) {
      test(`says of ${sku} what its books say`, async () => {
        const card = `a[href="#/${sku.toLowerCase()}"] stockline-availability[variant="compact"]`;
        assert.match(await said(page, card), onCard);
        await page.click(`.card a[href="#/${sku.toLowerCase()}"]`);
        if (sku === 'MUG') await page.on('#quantity', (input) => input.dispatchEvent(new Event('input', { bubbles: true })));
        assert.match(await saying(page, onPage), onPage);
        assert.doesNotMatch(await said(page), /18 Nov/u);
      });
    }
  });

  test('Without its engine the page says the slot’s words, sells all the same, and an event says why', async () => {
    const wasm = readdirSync(separateDemo).filter((file) => file.endsWith('.wasm'));
    assert.ok(wasm.length > 0);
    const index = readFileSync(join(separateDemo, 'index.html'), 'utf8');
    const broken = await openSite(
      separateDemo,
      {
        ...Object.fromEntries(wasm.map((file) => [`/${file}`, { status: 404, type: 'text/plain', body: 'Not found' }])),
        '/': { body: index.replace('<head>', '<head><script src="/failures.js"></script>') },
        '/failures.js': {
          type: 'text/javascript',
          body: "globalThis.failures = []; addEventListener('stockline-error', ({ detail }) => failures.push(detail.errors[0].code));",
        },
      },
      browser,
    );
    const page = await browser.open();
    try {
      await page.goto(`${broken.origin}/`);
      await page.waitFor(() => (globalThis as unknown as { failures: string[] }).failures.length > 0);
      assert.equal(await page.evaluate(() => (globalThis as unknown as { failures: string[] }).failures[0]), 'no_engine');
      assert.equal(await said(page), '');
      assert.match(await shownText(page, '#availability'), /^We confirm the delivery date/u);
      await page.click('#add');
      assert.equal(await page.on('#cart-count', (count) => count.textContent), '3');
    } finally {
      await page.close();
      await broken.close();
    }
  });
});

for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  inEveryEngine(
    `The demo at ${timeZone}`,
    (browser) => {
      test('says the same days as in New York', async () => {
        const page = await browser.open();
        await page.goto(oneFileDemo);
        await saying(page, /^In stock \| Ships today ?\|? ?Arrives 24 – 27 Nov \| Order by 14:00 New York Time/u);
        await page.click('#more');
        await saying(page, /^3 in stock, 1 more from 11 Dec.*Ships Fri 11 Dec/u);
        await page.close();
      });
    },
    { timeZone },
  );
}
