/**
 * The demo, as a shopper uses it: from file: with no network, and over http under the strict policy.
 *
 * The expected days follow by hand from web/demo/store.json, asked on Monday 23 November 2026 at 10:05 in New York
 * (cut-off 14:00), to New York 10001, standard shipping: one to three days on the carrier's calendar, Monday to
 * Saturday, closed on Thanksgiving, Thursday 26.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, closePanel, formsOfDemo, goTo, log, moveTo, openDemo, openPanel, part } from './demo-page.ts';
import { announced, fill, oneFileDemo, reasons, said, saying, separateDemo, shownText, unfold } from './reading.ts';
import { openSite, type Site } from './site.ts';

/** What each product of Alder & Tern says for one unit: on its page, there unfolded, and on its card. */
const products: [sku: string, page: RegExp, unfolded: RegExp, card: RegExp][] = [
  ['MUG', /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, /\| Ships today/u, /^In stock \| Arrives 24 – 27 Nov$/u],
  ['KETTLE', /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, /\| Ships today/u, /^In stock \| Arrives 24 – 27 Nov$/u],
  // In the warehouse already, and not handled before its release on Tuesday 1 December. 20 % of $120.
  [
    'CLOCK',
    /^Preorder \| Arrives Wed 2 – Fri 4 Dec \| Releases 1 Dec .*\| US\$24\.00 now/u,
    /\| Ships Tue 1 Dec/u,
    /^Preorder \| Arrives 2 – 4 Dec$/u,
  ],
  // 4 on hand, 10 sold: the first 14 free ones are of the receipt of Monday 7 December, ready on Tuesday 8.
  ['QUILT', /^On backorder \| Arrives 9 – 11 Dec/u, /\| Ships Tue 8 Dec/u, /^On backorder \| Arrives 9 – 11 Dec$/u],
  // 15 to 20 working days, without 26 and 27 November: 16 to 23 December; then up to one of handling, over the winter
  // break: 4 January. Three carrier days from Wednesday 16: Saturday 19; six from Monday 4: Monday 11. Half of $340.
  [
    'TABLE',
    /^Made to order \| Arrives 19 Dec 2026 – 11 Jan 2027 \|.*US\$170\.00 now/u,
    /\| Ships 16 Dec 2026 – 4 Jan 2027/u,
    /^Made to order \| Arrives 19 Dec 2026 – 11 Jan 2027$/u,
  ],
  ['THROW', /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, /\| Ships today/u, /^In stock \| Arrives 24 – 27 Nov$/u],
  // Received on Thursday 3 December, released on Tuesday 8.
  [
    'ALMANAC',
    /^Preorder \| Arrives 9 – 11 Dec \| Releases 8 Dec/u,
    /\| Ships Tue 8 Dec/u,
    /^Preorder \| Arrives 9 – 11 Dec$/u,
  ],
  // Ordered from the maker on Monday 23 November: at the earliest 18 days later, on Friday 11 December, which one order
  // in ten makes; one receiving day, an open Saturday: 12 December. 95 in 100 within 35 days, 85 within 28: on 28
  // December, with 90 in 100 on neither, so Monday 28 and a receiving day: Tuesday 29. One carrier day from Saturday
  // 12: Monday 14; three from Tuesday 29, without 1 January: Saturday 2.
  [
    'LAMP',
    /^On backorder \| Arrives 14 Dec 2026 – 2 Jan 2027 \| 9 in 10 arrive by 2 Jan 2027/u,
    /\| Ships 12 – 29 Dec/u,
    /^On backorder \| Arrives 14 Dec 2026 – 2 Jan 2027$/u,
  ],
  ['LANTERN', /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, /\| Ships today/u, /^In stock \| Arrives 24 – 27 Nov$/u],
  // Expected on Thanksgiving: taken in on Friday 27, ready on Monday 30.
  [
    'APRON',
    /^On backorder \| Arrives Tue 1 – Thu 3 Dec/u,
    /\| Ships Mon 30 Nov/u,
    /^On backorder \| Arrives 1 – 3 Dec$/u,
  ],
  // Five to eight working days: 2 to 7 December; then up to one of handling: 8 December. Three carrier days from
  // Wednesday 2: Saturday 5; six from Tuesday 8: Tuesday 15. Five days before the 2nd is 27 November.
  [
    'SIGN',
    /^Made to order \| Arrives 5 – 15 Dec \|.*Cancel free until 27 Nov/u,
    /\| Ships 2 – 8 Dec.*You can cancel until 27 Nov, 5 days before it ships/u,
    /^Made to order \| Arrives 5 – 15 Dec$/u,
  ],
  // Not sold ahead; the receipt of Wednesday 16 December is ready on Thursday 17.
  ['VASE', /^Out of stock \| Expected back Thu 17 Dec/u, /^/u, /^Out of stock \| Expected back 17 Dec$/u],
  // Its receipt is overdue: no date, and the day that has passed is not shown.
  ['STOOL', /^On backorder \| No date yet/u, /\| A delivery to us is overdue/u, /^On backorder \| No date yet$/u],
  [
    'CHAIR',
    /^Preorder not open yet \| Preorders open Mon 30 Nov, 10:00 New York Time/u,
    /^/u,
    /^Preorder not open yet \| Preorders open Mon 30 Nov, 10:00 New York Time$/u,
  ],
  // Up to one day of handling and two of crating, without 26 and 27 November: 25 to 30 November. Five days of the
  // freight from Wednesday 25, without Thanksgiving: 3 December; nine from Monday 30: 11 December.
  ['SETTLE', /^In stock \| Arrives 3 – 11 Dec/u, /\| Ships 25 – 30 Nov/u, /^In stock \| Arrives 3 – 11 Dec$/u],
  // 12 are asked for: 78.00. 100 on hand are 96 in sixes; with the 240 of Monday 14 December it ends at the rule's 240.
  [
    'TILE',
    /^In stock \| Arrives Tue 24 – Fri 27 Nov \|.*Sold in multiples of 6, 12 to 240 per order/u,
    /\| Ships today.*12 to 96 \| Ships today.*102 to 240 \| Ships Tue 15 Dec.*US\$78\.00/u,
    /^In stock \| Arrives 24 – 27 Nov$/u,
  ],
  ['EBB', /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, /\| Ships today/u, /^In stock \| Arrives 24 – 27 Nov$/u],
  // The one Ebb mug and a throw, both on hand.
  ['PORCH', /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, /\| Ships today/u, /^In stock \| Arrives 24 – 27 Nov$/u],
  ['CANDLE', /^Out of stock$/u, /^/u, /^Out of stock$/u],
  ['BAROMETER', /^No longer sold$/u, /^/u, /^No longer sold$/u],
];

inChromiumFirst('The demo', (browser) => {
  let site: Site;

  before(async () => {
    site = await openSite(separateDemo, {}, browser);
  });
  after(() => site.close());

  for (const [name, address] of formsOfDemo(() => site)) {
    describe(name, () => {
      let page: Page;
      before(async () => {
        page = await openDemo(browser, 'alder-tern/mug', { address: address() });
        await fill(page, '#quantity', 3);
        await saying(page, /\S/u);
      });
      after(() => page.close());

      test('says of three mugs, of which three are free, that they ship today', async () => {
        // Free: 12 on hand − 2 reserved − 1 safety stock − 6 sold = 3. No handling: taken by the carrier on Monday 23.
        // One carrier day later is Tuesday 24; three are Tuesday 24, Wednesday 25, Friday 27.
        assert.match(
          await said(page),
          /^In stock \| Arrives Tue 24 – Fri 27 Nov \| to 10001, US · order by 19:00 today \| Charged when it ships · Cancel free until then · 30 days to return ·(?: \|)? Details$/u,
        );
        await unfold(page);
        assert.match(await said(page), /\| Why these days \| Ships today ?\|? ?Arrives 24 – 27 Nov/u);
      });

      test('turns four mugs into a two-part promise, with its days and its reasons', async () => {
        // The fourth comes with PO-1042, expected on Thursday 10 December: one receiving day, so ready and shipped on
        // Friday 11. One carrier day later is Saturday 12; three are Saturday 12, Monday 14, Tuesday 15.
        await page.click('#quantity-more');
        await saying(
          page,
          /^3 now, 1 later \| 3 arrive 24 ?– ?27 Nov \| In stock \| 1 arrives 12 ?– ?15 Dec \| On backorder/u,
        );
        await unfold(page);
        assert.match(
          await said(page),
          /3 pieces \| Ships today ?\|? ?Arrives 24 – 27 Nov \|.*\| 1 piece \| Ships Fri 11 Dec ?\|? ?Arrives 12 – 15 Dec/u,
        );
        assert.deepEqual(await reasons(page), [
          'The carrier takes 1–3 of its working days.',
          'The carrier is closed on Thu 26 Nov.',
          'It waits for a delivery to us, expected Thu 10 Dec: the port is congested.',
          'When it is here, we take it in within 1 of our working days.',
          'The carrier takes 1–3 of its working days.',
          'The carrier does not work on Sun 13 Dec.',
        ]);
        assert.match(await announced(page), /^3 now, 1 later\. 3 arrive 24 ?– ?27 Nov.* 1 arrives 12 ?– ?15 Dec/u);
      });

      test('answers more than can be had with the most that can, and the button stays the shopper’s', async () => {
        // 3 free, and the backorder limit of 48 beyond them.
        await fill(page, '#quantity', 60);
        assert.match(await saying(page, /Only/u), /^3 now, 48 later \| Only 51 can be ordered/u);
        assert.equal(await page.on('#add', (button) => (button as HTMLButtonElement).disabled), false);
      });

      test('sells nothing of what cannot be had, and says so on the button; time brings it back', async () => {
        await goTo(page, 'alder-tern/vase');
        await saying(page, /^Out of stock \| Expected back Thu 17 Dec/u);
        await becomes(() => shownText(page, '#add'), /^Out of stock$/u);
        await page.click('#add');
        assert.equal(await page.on('#cart-count', (count) => count.textContent), '0');
        // Reserved for a promise, its box would stand empty.
        const height = () => page.on('.promise', (box) => box.getBoundingClientRect().height);
        assert.ok((await height()) < 160, `${await height()}`);
        // The receipt of Wednesday 16 December is ready on Thursday
        // 17: from Monday 23 November, 24 days and some hours.
        await moveTo(page, 25 * 24);
        await becomes(() => shownText(page, '#add'), /^Add to cart$/u);
        await moveTo(page, 0);
        await closePanel(page);
        await goTo(page, 'alder-tern/mug');
      });

      test('follows the destination and the method', async () => {
        await fill(page, '#quantity', 1);
        // Three to five carrier days to the west: Tuesday 24, Wednesday 25, Friday 27; then Saturday 28, Monday 30.
        await page.select('#to', 'US 94103');
        await saying(page, /Arrives Fri 27 – Mon 30 Nov/u);
        // By air one or two days, Monday to Friday: Tuesday 24 and Wednesday 25.
        await page.click('input[value="express"]');
        await saying(page, /Arrives Tue 24 – Wed 25 Nov/u);
        await page.select('#to', 'SJ 9170');
        await saying(page, /^Does not ship to Svalbard (?:&|and) Jan Mayen \(9170\)/u);
        assert.doesNotMatch(await said(page), /Arrives|Ships today|In stock/u);
        await page.select('#to', 'US 10001');
        await page.click('input[value="standard"]');
        await saying(page, /Arrives Tue 24 – Fri 27 Nov/u);
      });

      test('takes the units into the cart, and the cart through the checkout to an order', async () => {
        await fill(page, '#quantity', 4);
        await page.click('#add');
        assert.equal(await page.on('#cart-count', (count) => count.textContent), '4');
        assert.match(await shownText(page, '#added'), /^Added 4 × Tideline mug\. Your cart holds 4\./u);
        await goTo(page, 'alder-tern/cart');
        await becomes(
          () => part(page, 'stockline-checkout', 'checkout'),
          /3 arrive 24 ?– ?27 Nov.*1 arrives 12 ?– ?15 Dec/u,
        );
        // 4 × $28.
        assert.equal(await shownText(page, '.total-price'), 'US$112.00');
        await page.on('.form-value', (details) => details.setAttribute('open', ''));
        const sent = await becomes(() => page.on('#form-value', (pre) => pre.textContent ?? ''), /promise = \{/u);
        assert.match(sent, /"sku": "MUG",\s+"quantity": 4/u);
        await page.click('#order');
        await page.waitFor(() => location.hash === '#/alder-tern/orders/A-1001');
        await becomes(() => part(page, 'stockline-order', 'order'), /24 – 27 Nov.*11 Dec/u);
      });

      test('tells whoever ordered of a delay, and takes the answer', async () => {
        await goTo(page, 'alder-tern/quilt');
        await page.click('#add');
        await goTo(page, 'alder-tern/cart');
        await becomes(() => part(page, 'stockline-checkout', 'checkout'), /Arrives 9 – 11 Dec/u);
        await page.click('#order');
        await page.waitFor(() => location.hash === '#/alder-tern/orders/A-1002');
        await becomes(() => part(page, 'stockline-order', 'order'), /Tue 8 Dec/u);
        // The receipt of 7 December is 45 days late: expected on Thursday 21 January, ready on Friday 22. That is more
        // than 30 days after 8 December, so the shopper has to agree, or the order ends on Thursday 7 January (16 CFR
        // 435.2(b)(1)(iii)).
        // Away from the bar at the bottom.
        await page.on('[data-late="45"]', (button) => button.scrollIntoView({ block: 'center' }));
        await page.click('[data-late="45"]');
        await becomes(() => part(page, 'stockline-order', 'now'), /Fri,? 22 Jan 2027/u);
        await becomes(() => part(page, 'stockline-order', 'delay'), /8 Dec 2026.*22 Jan 2027.*7 Jan 2027/u);
        await page.click('stockline-order >>> [part~="keep"]');
        await becomes(() => shownText(page, '.page-order .added'), /^The shop has your answer\.$/u);
      });

      test('has no complaint, and asks nothing of any other host', async () => {
        assert.deepEqual(await page.complaints(), []);
        const own = address() === oneFileDemo ? [oneFileDemo] : [`${site.origin}/`];
        const elsewhere = (await page.requests()).filter((request) => !own.some((one) => request.startsWith(one)));
        assert.deepEqual(elsewhere, []);
      });
    });
  }

  describe('The shelf', () => {
    let page: Page;
    before(async () => {
      page = await openDemo(browser);
    });
    after(() => page.close());

    test('has a card for every product of the store, which says what its books say', async () => {
      const onShelf = await page.all('.card', (cards) => cards.map((card) => card.dataset['sku'] ?? ''));
      assert.deepEqual(onShelf.sort(), products.map(([sku]) => sku).sort());
      for (const [sku, , , onCard] of products) {
        await saying(page, onCard, `[data-sku="${sku}"] stockline-availability[variant="compact"]`);
      }
    });

    for (const [sku, onPage, unfolded] of products) {
      test(`leads to ${sku}, whose page says the same`, async () => {
        await goTo(page, `alder-tern/${sku.toLowerCase()}`);
        await saying(page, onPage);
        await unfold(page);
        assert.match(await said(page), unfolded);
        assert.doesNotMatch(await said(page), /18 Nov/u);
      });
    }

    test('is another one in every shop', async () => {
      // Expected on Friday 27 November and ready at once, released
      // on Monday 30; up to one day of handling: Tuesday 1 December.
      await goTo(page, 'kirsch-korn');
      await saying(page, /^Preorder \| Arrives 1 – 2 Dec$/u, '[data-sku="STOLLEN"] stockline-availability');
      // No known supply before the batch that is overdue since 11 November.
      await goTo(page, 'glitch-solder');
      await saying(page, /^On backorder \| No date yet$/u, '[data-sku="VX2"] stockline-availability');
      assert.equal(await page.evaluate(() => document.documentElement.dataset['shop']), 'glitch-solder');
    });

    test('has no complaint', async () => {
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('Without its engine the page says the slot’s words, sells all the same, and the log says why', async () => {
    const wasm = readdirSync(separateDemo).filter((file) => file.endsWith('.wasm'));
    assert.ok(wasm.length > 0);
    const broken = await openSite(
      separateDemo,
      Object.fromEntries(wasm.map((file) => [`/${file}`, { status: 404, type: 'text/plain', body: 'Not found' }])),
      browser,
    );
    const page = await openDemo(browser, 'alder-tern/mug', { address: `${broken.origin}/` });
    try {
      await openPanel(page, 'events');
      await becomes(
        async () => (await log(page)).join('\n'),
        /stockline-error <stockline-availability> MUG.* no_engine/u,
      );
      assert.equal(await said(page), '');
      assert.match(await shownText(page, '#availability'), /^We tell you the delivery date/u);
      await page.click('#add');
      assert.equal(await page.on('#cart-count', (count) => count.textContent), '1');
    } finally {
      await page.close();
      await broken.close();
    }
  });
});

// 19:00 UTC is 9:00 of Tuesday, and 8:00 of Monday; each reads the own day and time.
for (const [timeZone, deadline] of [
  // Engines differ in whether such an hour has a nought before it.
  ['Pacific/Kiritimati', '0?9:00\\stoday'],
  ['Pacific/Pago_Pago', '0?8:00\\stoday'],
] as const) {
  inChromiumFirst(
    `The demo at ${timeZone}`,
    (browser) => {
      test('says the same days as in New York', async () => {
        const page = await openDemo(browser, 'alder-tern/mug');
        await saying(
          page,
          new RegExp(`^In stock \\| Arrives Tue 24 – Fri 27 Nov \\| to 10001, US · order by ${deadline}`, 'u'),
        );
        await fill(page, '#quantity', 4);
        await saying(page, /^3 now, 1 later \| 3 arrive 24 ?– ?27 Nov \| In stock \| 1 arrives 12 ?– ?15 Dec/u);
        await unfold(page);
        assert.match(await said(page), /Ships Fri 11 Dec/u);
        await page.close();
      });
    },
    { timeZone },
  );
}
