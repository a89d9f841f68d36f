/** `<stockline-order>` on pages of its own, by one classic script tag, under the strict policy. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findings } from './axe.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import {
  american,
  give,
  type Heard,
  heard,
  inAmerica,
  inEurope,
  orderPages,
  said,
  saying,
  told,
} from './order-page.ts';
import { shownText } from './reading.ts';

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(pictures, { recursive: true });

inEveryEngine('<stockline-order>', (browser) => {
  const pages = orderPages(browser);
  const { withOrder } = pages;

  test('A promise that holds, with its terms, from the JSON between the tags', async () => {
    await withOrder(inEurope('2026-06-19T16:00:00Z'), pages.german, async (page) => {
      // Its day is the answer, and in the largest type.
      assert.equal(
        await saying(page, /\S/u),
        'On time | Arrives Sun 21 Jun | Ships Fri 19 Jun | To Germany | Charged at shipment | Details',
      );
      const sizes = await page.on('stockline-order', ({ shadowRoot }) =>
        ['headline', 'promised'].map((part) => {
          const text = shadowRoot?.querySelector(`[part="${part}"]`)?.firstElementChild;
          return Number.parseFloat(getComputedStyle(text as Element).fontSize);
        }),
      );
      assert.ok((sizes[1] ?? 0) > (sizes[0] ?? 0), JSON.stringify(sizes));
      await page.click('stockline-order >>> [part="details-summary"]');
      const text = await said(page);
      assert.match(
        text,
        /^On time \| Arrives Sun 21 Jun \| Ships Fri 19 Jun \| To Germany \| Charged at shipment \| Details \| Terms \| /u,
      );
      assert.match(text, /\| Your rights by law are not affected\.$/u);
      assert.deepEqual(await findings(page), []);
      assert.deepEqual(await page.complaints(), []);
      assert.deepEqual(await heard(page), []);
    });
  });

  test('16 CFR 435.2(b)(1)(iii): a delay that the shopper was told of, its choices as buttons, and their events', async () => {
    await withOrder(inAmerica, american, async (page) => {
      await saying(page, /^The promised day has passed \| Promised: Ships Tue 1 Dec$/u);
      assert.equal(await said(page, 'delay'), '', 'without the order’s history nothing is known of a delay');
      await give(page, 'order', told);
      // What comes in on 15 January ships that day, and the carrier takes two, of a week of seven.
      // 30 days from 1 December: the 31st. 7 working days from Monday 21 December: 22, 23, 24, 28, 29, 30, 31 December.
      await saying(
        page,
        /^Late: the promised day has passed \| Arrives Sun 17 Jan \| Ships Fri 15 Jan \| First promised: Ships Tue 1 Dec \| .*That day was missed\. It will now ship by Fri 15 Jan 2027 at the latest.*We wrote to you about this on Wed 25 Nov 2026.*cancelled automatically on Thu 31 Dec 2026, before the new day \(Fri 15 Jan 2027\)/u,
        'order',
      );
      assert.match(await said(page, 'delay'), /refund by Thu 31 Dec 2026 at the latest/u);
      assert.doesNotMatch(await said(page, 'delay'), /16 CFR/u);
      await page.click('stockline-order >>> [part="why-summary"]');
      assert.match(await said(page, 'basis'), /16 CFR 435\.2/u);
      assert.match(
        await said(page, 'delay'),
        /^About the delay of 1 piece \|.*\| Wait for 1 piece \| Cancel 1 piece \| Why\?/u,
      );
      assert.match(await said(page), /Your rights by law are not affected\.$/u, 'though the promise has no terms');
      assert.deepEqual(await findings(page), []);
      const press = (part: string) =>
        page.on(
          'stockline-order',
          (element, name) => element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`)?.click(),
          part,
        );
      await press('keep');
      await saying(
        page,
        /^Your answer was handed to the shop: Wait for 1 piece\. The shop will tell you/u,
        'handed-over',
      );
      await press('keep');
      await press('cancel');
      await saying(page, /shop: Cancel 1 piece\./u, 'handed-over');
      assert.deepEqual(
        (await heard(page)).map(({ type, detail, composed, bubbles }) => [type, detail, composed, bubbles]),
        [
          ['stockline-order-choice', { choice: 'keep' }, true, true],
          ['stockline-order-choice', { choice: 'cancel' }, true, true],
        ],
      );
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('A later notice is a new question: what was answered before does not stand over it', async () => {
    await withOrder(inAmerica, american, async (page) => {
      const pressed = () =>
        page.on('stockline-order', (element) =>
          [...(element.shadowRoot?.querySelectorAll('[aria-pressed]') ?? [])].map((one) =>
            one.getAttribute('aria-pressed'),
          ),
        );
      await give(page, 'order', told);
      await saying(page, /Wait for 1 piece/u, 'delay');
      await page.on('stockline-order', (element) =>
        element.shadowRoot?.querySelector<HTMLElement>('[part~="keep"]')?.click(),
      );
      await saying(page, /Wait for 1 piece\./u, 'handed-over');
      assert.deepEqual(await pressed(), ['true', 'false']);
      await give(page, 'order', {
        ...told,
        delays: [...told.delays, { noticed: '2026-12-20', revised: '2027-01-15' }],
      });
      await saying(page, /^$/u, 'handed-over');
      assert.deepEqual(await pressed(), ['false', 'false']);
    });
  });

  test('Each part has its choices: three are late and were told of, one has come', async () => {
    const part = { ...american.parts?.[0], quantity: 3 };
    const four = { ...american, quantity: 4, parts: [...(american.parts ?? []), part] };
    await withOrder(inAmerica, four, async (page) => {
      const since = { ...told, delays: [{ ...told.delays[0], part: 1 }] };
      const shipments = [{ quantity: 1, shipped: '2026-11-30', delivered: '2026-12-02' }];
      await give(page, 'order', { ...since, shipments });
      const text = await saying(page, /^3 pieces: Late/u);
      assert.match(
        text,
        /\| 1 piece \| Delivered on Wed 2 Dec 2026 \| Promised \| Ships Tue 1 Dec \| 3 pieces \| Late/u,
      );
      assert.match(
        await said(page, 'delay'),
        /^About the delay of 3 pieces \|.* Wait for 3 pieces \| Cancel 3 pieces \| Why\?$/u,
      );
      await page.on('stockline-order', (element) =>
        element.shadowRoot?.querySelector<HTMLElement>('[part~="cancel"]')?.click(),
      );
      assert.deepEqual(
        (await heard(page)).map(({ detail }) => detail),
        [{ choice: 'cancel', part: 1 }],
      );
      assert.deepEqual(await findings(page), []);
    });
  });

  test('A split order part by part: nine of ten wait for a receipt that has moved by twelve days', async () => {
    await withOrder('src="/moved.json" to="US 94103" at="2026-11-22T16:00:00Z"', pages.split, async (page) => {
      const text = await saying(page, /^Part of it is later/u);
      assert.match(
        text,
        /^Part of it is later \| 1 piece \| On time \| Promised \| Ships 23 ?– ?24 Nov \| Arrives 27 Nov – 1 Dec \| 9 pieces \| Later than promised \| Promised \| Ships 11 ?– ?17 Dec \| Arrives 15 ?– ?22 Dec \| Now \| Ships 23 ?–/u,
      );
      assert.deepEqual(await findings(page), []);
      const promised = await page.evaluate(
        () => (globalThis as unknown as { promised: { quantity: number }[] }).promised,
      );
      assert.deepEqual(
        promised.map(({ quantity }) => quantity),
        [10],
      );
      for (const width of [320, 768]) {
        await page.setViewport({ width, height: 900 });
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        );
        await page.screenshot(join(pictures, `${browser.name.toLowerCase()}-order-split-${width}.png`), {
          whole: true,
        });
      }
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('What changes is announced once, and the region is there, empty, before', async () => {
    await withOrder(inAmerica, american, async (page) => {
      const announced = () =>
        page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector('.announcer[role="status"]')?.textContent?.trim(),
        );
      await saying(page, /^The promised day has passed/u);
      assert.equal(await announced(), '');
      await give(page, 'order', { ...told, shipped: '2026-12-17' });
      await saying(page, /^Shipped on Thu 17 Dec 2026, later than promised/u);
      assert.match((await announced()) ?? '', /^Shipped on Thu,? 17 Dec 2026, later than promised$/u);
    });
  });

  test('16 CFR 435.2(b)(1)(iii), (c): no answer in 30 days ends the order, 7 working days from 31 December are 12 January', async () => {
    await withOrder('src="/us.json" to="US 10001" at="2027-01-04T15:00:00Z"', american, async (page) => {
      await give(page, 'order', told);
      await saying(
        page,
        /^Ended on Thu 31 Dec 2026 \| First promised: Ships Tue 1 Dec 2026 \| What follows for 1 piece \| We wrote to you about this on [^|]* \| It ended automatically/u,
      );
      assert.match(await said(page, 'delay'), /Your refund is sent by Tue 12 Jan 2027 at the latest\./u);
      assert.equal(await said(page, 'choice'), '');
    });
  });

  test('A whole order as one document: two lines, each with its choices, and events that say which', async () => {
    await withOrder(inAmerica, undefined, async (page) => {
      const line = { promised: american, delays: told.delays };
      await give(page, 'order', {
        completed: told.completed,
        prepaid: true,
        lines: [
          { promised: american, name: 'Stoneware mug', shipped: '2026-11-30' },
          { ...line, name: 'Lamp' },
        ],
      });
      const text = await saying(page, /^1 × Stoneware mug \| Shipped on Mon 30 Nov 2026/u);
      assert.match(text, /\| 1 × Lamp \| Late: the promised day has passed \|.*About the delay of 1 × Lamp \|/u);
      assert.match(text, /\| Wait for 1 × Lamp \| Cancel 1 × Lamp \|/u);
      assert.deepEqual(await findings(page), []);
      await page.on('stockline-order', (element) =>
        element.shadowRoot?.querySelector<HTMLElement>('[part~="cancel"]')?.click(),
      );
      await saying(page, /shop: Cancel 1 × Lamp\./u, 'handed-over');
      assert.deepEqual(
        (await heard(page)).map(({ type, detail }) => [type, detail]),
        [['stockline-order-choice', { choice: 'cancel', line: 1 }]],
      );
      const promised = await page.evaluate(
        () => (globalThis as unknown as { promised: { lines: unknown[] }[] }).promised,
      );
      assert.deepEqual(
        promised.map(({ lines }) => lines.length),
        [2],
      );
      for (const width of [320, 768]) {
        await page.setViewport({ width, height: 900 });
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        );
        await page.screenshot(join(pictures, `${browser.name.toLowerCase()}-order-whole-${width}.png`), {
          whole: true,
        });
      }
      assert.deepEqual(await page.complaints(), []);
    });
  });

  const failures: [why: string, attributes: string, promise: object | string, code: string][] = [
    ['the snapshot is not there', 'src="/nowhere.json"', american, 'not_fetched'],
    ['the snapshot is garbage', 'src="/garbage.json"', american, 'not_json'],
    ['the promise is cut off', 'src="/us.json"', '{"sku":"MUG",', 'not_json'],
    ['the promise is no record', 'src="/us.json"', '"MUG"', 'not_json'],
    ['the history is cut off', `src="/us.json" order='{"completed":'`, american, 'not_json'],
    ['the order has no lines', `src="/us.json" order='{"lines":[]}'`, american, 'wrong_type'],
    [
      'what happened to it is misspelt',
      `src="/us.json" order='{"completed":"2026-11-20","prepaid":true,"ship":"2026-11-23"}'`,
      american,
      'unknown_member',
    ],
    ['a line has no promise', `src="/us.json" order='{"lines":[{}]}'`, american, 'wrong_type'],
    ['the promise lacks what counts', 'src="/us.json"', { sku: 'MUG' }, 'required'],
    ['the snapshot does not know the product', 'src="/us.json"', { ...american, sku: 'NOPE' }, 'unknown_sku'],
  ];

  for (const [why, attributes, promise, code] of failures) {
    test(`The slot stays, and one event says ${code}, when ${why}`, async () => {
      await withOrder(attributes, promise, async (page) => {
        await page.waitFor(() => (globalThis as unknown as { events: Heard[] }).events.length > 0);
        const events = await heard(page);
        assert.deepEqual(
          events.map(({ type, composed, detail }) => [type, composed, detail.errors?.[0]?.code]),
          [['stockline-error', true, code]],
        );
        assert.equal(await shownText(page, 'stockline-order'), 'Ask us about your order.');
      });
    });
  }

  test('The slot shows, without an error, while there is no promise or no snapshot; both can come later as properties', async () => {
    await withOrder('to="US 10001" at="2026-11-27T15:00:00Z"', undefined, async (page) => {
      await give(page, 'promise', american);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await shownText(page, 'stockline-order'), 'Ask us about your order.');
      assert.deepEqual(await heard(page), []);
      await give(page, 'snapshot', pages.site.pages.get('/us.json')?.body);
      await saying(page, /^Later than promised/u);
    });
  });

  test('In the dark scheme axe-core finds nothing wrong', { skip: browser.lacks.colourScheme ?? false }, async () => {
    await withOrder(inEurope('2026-06-22T09:00:00Z'), pages.german, async (page) => {
      await page.emulate({ colourScheme: 'dark' });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root { color-scheme: dark; background: #1c1b19; color: #f2efe6 }');
        document.adoptedStyleSheets.push(sheet);
      });
      await saying(page, /./u, 'withdraw');
      assert.deepEqual(await findings(page), []);
    });
  });
});
