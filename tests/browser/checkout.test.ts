/** `<stockline-checkout>` in a form, by one classic script tag, under the strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import type {} from '../../web/src/elements/stockline-checkout/define.ts';
import type { CheckoutValue, SnapshotDocument } from '../../web/src/engine/types/documents.ts';
import { openShop, type Shop } from '../web/shop.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { dist, shownText } from './reading.ts';
import { openSite, type Site } from './site.ts';

const axe = readFileSync(createRequire(new URL('../../web/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');

const mug = { sku: 'MUG', quantity: 4 };
const kettle = { sku: 'KETTLE', quantity: 1 };
const lamp = { sku: 'LAMP', quantity: 1 };
const clock = { sku: 'CLOCK', quantity: 1 };
/** Monday morning in New York. */
const now = 'at="2026-11-23T15:00:00Z"';

interface Heard {
  type: string;
  detail: {
    consented?: boolean;
    complete?: boolean;
    texts?: { line: number; sku: string }[];
    errors?: { code: string; pointer: string }[];
  };
  composed: boolean;
  bubbles: boolean;
}

interface Given {
  lines?: unknown;
  attributes?: string;
  language?: string;
  /** Around the element, in the form. */
  before?: string;
  after?: string;
}

inEveryEngine('<stockline-checkout>', (browser) => {
  let site: Site;
  let shop: Shop;
  /** The same, an hour later: the mugs and lamps of 10 December come on the 14th. */
  let later: SnapshotDocument;

  before(async () => {
    shop = await openShop(['us']);
    later = (
      await openShop(['us'], (store) => {
        store.asOf = '2026-11-23T14:00:00Z';
        for (const { receipts = [] } of Object.values(store.products)) {
          for (const receipt of receipts) if (receipt.expected === '2026-12-10') receipt.expected = '2026-12-14';
        }
      })
    ).document;
    site = await openSite(
      dist,
      {
        '/shop.json': { body: JSON.stringify(shop.document), type: 'application/json' },
        '/later.json': { body: JSON.stringify(later), type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/form.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-changed', 'stockline-consented', 'stockline-error', 'change', 'input']) {
          addEventListener(name, ({ type, detail, composed, bubbles }) => events.push({ type, detail: detail ?? {}, composed, bubbles }));
        }
        globalThis.submitted = [];
        addEventListener('submit', (event) => {
          event.preventDefault();
          submitted.push(Object.fromEntries(new FormData(event.target)));
        });`,
        },
      },
      browser,
    );
  });
  after(async () => {
    await site.close();
  });

  const heard = (page: Page, type: string) =>
    page.evaluate((name) => (globalThis as unknown as { events: Heard[] }).events.filter(({ type }) => type === name), type);
  const submitted = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { submitted: Record<string, string>[] }).submitted);

  /** A page with one checkout in a form; `run` gets it, and it is closed afterwards. */
  async function withCheckout(given: Given, run: (page: Page) => Promise<void>): Promise<void> {
    const { lines, attributes = `src="/shop.json" to="US" ${now}`, language = 'en-GB' } = given;
    const json = typeof lines === 'string' ? lines : JSON.stringify(lines);
    const inline = json === undefined ? '' : `<script type="application/json">${json}</script>`;
    site.pages.set('/checkout', {
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Checkout</title>
      <script src="/form.js"></script><script src="/stockline.js" defer></script></head>
      <body><main><h1>Checkout</h1><form>${given.before ?? ''}<label for="order">Your order</label>
      <stockline-checkout id="order" name="promise" ${attributes}>${inline}You will hear from us.</stockline-checkout>${given.after ?? ''}
      <p><button id="place">Order with obligation to pay</button> <button type="reset" id="reset">Start again</button></p></form></main></body></html>`,
    });
    const page = await browser.open();
    try {
      await page.goto(`${site.origin}/checkout`);
      await page.waitFor(() => customElements.get('stockline-checkout') !== undefined);
      await run(page);
    } finally {
      await page.close();
    }
  }

  const shown = (page: Page) =>
    page.waitFor(() => document.querySelector('stockline-checkout')?.shadowRoot?.querySelector('[part="checkout"]'));

  /** With a promise on it. */
  const withOrder = (given: Given, run: (page: Page) => Promise<void>) =>
    withCheckout(given, async (page) => {
      await shown(page);
      await run(page);
    });

  /** The visible text of every part of that name, its lines joined. */
  function said(page: Page, part: string): Promise<string[]> {
    return page.on(
      'stockline-checkout',
      (element, name) =>
        Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [], ({ innerText }) =>
          innerText
            .trim()
            .replace(/[\u2009\u202f\u00a0]/gu, ' ')
            .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/gu, '$1')
            .replace(/\s*\n\s*/gu, ' | '),
        ),
      part,
    );
  }

  /** What it is to the form. */
  const standing = (page: Page) =>
    page.on('stockline-checkout', (element) => ({
      valid: element.validity?.valid,
      missing: element.validity?.valueMissing,
      custom: element.validity?.customError,
      message: element.validationMessage,
      willValidate: element.willValidate,
    }));
  const value = (page: Page): Promise<CheckoutValue | undefined> =>
    page.evaluate(() => {
      const text = new FormData(document.forms[0]).get('promise');
      return typeof text === 'string' ? JSON.parse(text) : undefined;
    });
  const box = (line: number) => `stockline-checkout >>> #consent-${line}`;
  const way = (name: string) => `stockline-checkout >>> [part~="${name}"] input`;
  const isTicked = (page: Page, line: number) => page.on(box(line), (input) => (input as HTMLInputElement).checked);
  /** The id of what has the focus, inside the element if it is there. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      return active?.id || active?.getAttribute('value') || active?.tagName || '';
    });

  describe('shows', () => {
    test('every line with its promise, both ways to send it, and what is paid', async () => {
      await withOrder({ lines: [mug, { ...kettle, name: 'Kettle, red' }] }, async (page) => {
        assert.deepEqual(await said(page, 'line-title'), ['Tideline mug × 4', 'Kettle, red × 1']);
        assert.deepEqual(await said(page, 'status'), ['3 in stock, 1 more from 10 Dec', 'In stock']);
        assert.deepEqual(await said(page, 'windows'), [
          'Arrives Wed 25 Nov | Ships today',
          'Arrives Mon 14 Dec | Ships Thu 10 Dec',
          'Arrives Wed 25 Nov | Ships today',
        ]);
        assert.deepEqual(await said(page, 'way'), [
          'Each item as soon as it is ready | 2 shipments | First arrives Wed 25 Nov | Last arrives Mon 14 Dec',
          'Everything together | 1 shipment | Ships Thu 10 Dec | Arrives Mon 14 Dec',
        ]);
        // 4 × 14.00 + 39.50
        assert.deepEqual(await said(page, 'sum'), ['Pay now | US$0.00', 'When it ships | US$95.50', 'In all | US$95.50']);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('sent together, every line on the day of the whole; the page hears of it, and the value says so', async () => {
      await withOrder({ lines: [mug, kettle] }, async (page) => {
        assert.equal((await value(page))?.ship, 'as_ready');
        await page.click(way('together'));
        assert.deepEqual(await said(page, 'windows'), [
          'Arrives Mon 14 Dec | Ships Thu 10 Dec',
          'Arrives Mon 14 Dec | Ships Thu 10 Dec',
        ]);
        const chosen = await value(page);
        assert.equal(chosen?.ship, 'together');
        assert.deepEqual(chosen?.promise.lines[1]?.ship, { earliest: '2026-12-10', latest: '2026-12-10' });
        assert.deepEqual(
          [
            await heard(page, 'stockline-promised'),
            await heard(page, 'stockline-changed'),
            await heard(page, 'change'),
            await heard(page, 'input'),
          ].map(({ length }) => length),
          [1, 1, 1, 1],
        );
        // What the shopper chose stands at the control: it is not announced.
        assert.deepEqual(
          await page.all('stockline-checkout >>> .announcer', (regions) => regions.map(({ textContent }) => textContent)),
          [''],
        );
      });
    });

    test('no choice where there is none, the window of the whole instead', async () => {
      await withOrder({ lines: [kettle] }, async (page) => {
        assert.deepEqual(await said(page, 'way'), []);
        assert.deepEqual(await said(page, 'whole'), ['The whole order | Ships today | Arrives Wed 25 Nov']);
      });
    });

    test('other lines at once, tells which changed, and keeps a consent whose text is the same', async () => {
      await withOrder({ attributes: `src="/shop.json" to="US" ${now} lines='${JSON.stringify([lamp])}'` }, async (page) => {
        await page.click(box(0));
        await page.on(
          'stockline-checkout',
          async (element, lines) => {
            element.lines = lines;
            await element.updateComplete;
          },
          [kettle, lamp],
        );
        assert.deepEqual(await said(page, 'line-title'), ['Enamel kettle × 1', 'Desk lamp × 1']);
        assert.equal(await isTicked(page, 1), true);
        assert.equal((await value(page))?.consented[0]?.line, 1);
        assert.match((await said(page, 'checkout')).join(), /Enamel kettle/u);
        const [region] = await page.all('stockline-checkout >>> .announcer', (regions) =>
          regions.map((one) => one.textContent ?? ''),
        );
        assert.match(region ?? '', /^Enamel kettle × 1: In stock\. Ships today\./u);
      });
    });

    test('German throughout on a German page', async () => {
      await withOrder({ lines: [lamp], language: 'de' }, async (page) => {
        assert.deepEqual(await said(page, 'status'), ['Wird nachgeliefert']);
        assert.match(
          (await said(page, 'consent-text'))[0] ?? '',
          /^Ich stimme zu: Ich zahle vor dem Versand: .*spätestens .*10\. Dez\. 2026/u,
        );
      });
    });
  });

  describe('in a form', () => {
    test('stops it natively until the text is agreed to, and gives the focus to the box', async () => {
      await withOrder({ lines: [kettle, lamp] }, async (page) => {
        assert.deepEqual(await standing(page), {
          valid: false,
          missing: true,
          custom: false,
          message: 'Please tick this box to place the order.',
          willValidate: true,
        });
        assert.deepEqual(await said(page, 'consent-error'), []);
        await page.click('#place');
        assert.deepEqual(await submitted(page), []);
        assert.equal(await focused(page), 'consent-1');
        assert.deepEqual(await said(page, 'consent-error'), ['Please tick this box to place the order.']);
        const aria = await page.on(box(1), (input) => [
          input.getAttribute('aria-invalid'),
          ...(input.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => (input.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim()),
        ]);
        assert.deepEqual(aria, ['true', '', 'Please tick this box to place the order.']);

        await page.click(box(1));
        assert.deepEqual(await said(page, 'consent-error'), []);
        await page.click('#place');
        const [sent] = await submitted(page);
        const given = JSON.parse(sent?.promise ?? '') as CheckoutValue;
        assert.deepEqual(given.lines, [kettle, lamp]);
        assert.deepEqual(
          given.consented.map(({ line, text, language }) => [line, text, language]),
          [[1, given.promise.lines[1]?.terms?.consent?.text, 'en-GB']],
        );
        assert.equal(verifyShown(shop.snapshot, sent?.promise).verdict, 'same');
      });
    });

    test('tells each tick, and that all is agreed to', async () => {
      await withOrder({ lines: [lamp, clock] }, async (page) => {
        await page.click(box(0));
        await page.click(box(1));
        await page.click(box(0));
        assert.deepEqual(
          (await heard(page, 'stockline-consented')).map(({ detail, composed, bubbles }) => [
            detail.consented,
            detail.complete,
            detail.texts?.map(({ line, sku }) => `${line} ${sku}`).join(),
            composed && bubbles,
          ]),
          [
            [true, false, '0 LAMP', true],
            [true, true, '1 CLOCK', true],
            [false, false, '0 LAMP', true],
          ],
        );
        assert.equal(await page.on('stockline-checkout', (element) => element.consented), false);
      });
    });

    test('with consent="all" has one box for all the texts', async () => {
      await withOrder(
        { lines: [lamp, clock], attributes: `src="/shop.json" to="US" ${now} consent="all" ship="as_ready"` },
        async (page) => {
          assert.equal((await said(page, 'consent-box')).length, 1);
          assert.equal((await said(page, 'consent-text')).length, 2);
          await page.click('#place');
          assert.equal(await focused(page), 'consent-all');
          await page.click('stockline-checkout >>> #consent-all');
          assert.equal((await standing(page)).valid, true);
          assert.deepEqual(
            (await value(page))?.consented.map(({ line }) => line),
            [0, 1],
          );
        },
      );
    });

    test('empties a box whose text has changed, with the reason, and announces it', async () => {
      await withOrder({ lines: [lamp, clock] }, async (page) => {
        await page.click(box(0));
        await page.click(box(1));
        assert.equal((await standing(page)).valid, true);
        await page.on('stockline-checkout', (element) => element.setAttribute('src', '/later.json'));
        await page.waitFor(() => !document.querySelector('stockline-checkout')?.consented);
        assert.deepEqual([await isTicked(page, 0), await isTicked(page, 1)], [false, true]);
        assert.deepEqual(await said(page, 'renewed'), ['The dates have changed since you agreed. Please read this again.']);
        const [region] = await page.all('stockline-checkout >>> .announcer', (regions) =>
          regions.map((one) => one.textContent ?? ''),
        );
        assert.match(
          (region ?? '').replace(/[\u202f\u00a0]/gu, ' ').replace(/Mon,/u, 'Mon'),
          /^The dates of your order have changed\. Desk lamp × 1: On backorder\. Ships Mon 14 Dec.* Please read this again\.$/u,
        );
        const last = (await heard(page, 'stockline-consented')).at(-1)?.detail;
        assert.deepEqual([last?.consented, last?.complete, last?.texts?.[0]?.sku], [false, false, 'LAMP']);
        assert.equal((await heard(page, 'stockline-changed')).length, 1);
      });
    });

    test('does not let an order through for what cannot be had, and says so at its line', async () => {
      await withOrder(
        {
          lines: [
            { ...kettle, quantity: 6 },
            { sku: 'VASE', quantity: 1 },
          ],
        },
        async (page) => {
          const sentence = 'Only 5 of Enamel kettle can be ordered: change the quantity to place the order.';
          assert.deepEqual(await said(page, 'fault'), [sentence, 'Bud vase is out of stock: remove it to place the order.']);
          const { valid, custom, message } = await standing(page);
          assert.deepEqual([valid, custom, message], [false, true, sentence]);
          await page.click('#place');
          assert.deepEqual(await submitted(page), []);
          assert.equal(await focused(page), 'fault-0');
          await page.on(
            'stockline-checkout',
            async (element, lines) => {
              element.lines = lines;
              await element.updateComplete;
            },
            [kettle],
          );
          assert.equal((await standing(page)).valid, true);
        },
      );
    });

    test('goes back to its beginning with the form', async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        await page.click(way('together'));
        await page.click(box(1));
        await page.click('#reset');
        await page.on('stockline-checkout', (element) => element.updateComplete);
        assert.equal(await isTicked(page, 1), false);
        const after = await value(page);
        assert.deepEqual([after?.ship, after?.consented], ['as_ready', []]);
        assert.equal(await page.on(way('as_ready'), (input) => (input as HTMLInputElement).checked), true);
        assert.deepEqual(await said(page, 'consent-error'), []);
      });
    });

    test('is disabled with its fieldset: nothing is submitted, nothing stops the form', async () => {
      await withOrder(
        { lines: [mug, lamp, kettle], before: '<fieldset id="set"><legend>Order</legend>', after: '</fieldset>' },
        async (page) => {
          const set = (isDisabled: boolean) =>
            page.evaluate(async (disabled) => {
              (document.querySelector('#set') as HTMLFieldSetElement).disabled = disabled;
              await document.querySelector('stockline-checkout')?.updateComplete;
            }, isDisabled);
          const inputs = () =>
            page.all('stockline-checkout >>> input', (all) => all.map((input) => (input as HTMLInputElement).disabled));
          await set(true);
          assert.deepEqual(await inputs(), [true, true, true]);
          assert.equal(await value(page), undefined);
          assert.equal((await standing(page)).willValidate, false);
          assert.equal(await page.on('form', (form) => (form as HTMLFormElement).checkValidity()), true);
          await set(false);
          assert.deepEqual(await inputs(), [false, false, false]);
          assert.equal((await value(page))?.version, 1);
          await page.on('stockline-checkout', async (element) => {
            element.disabled = true;
            await element.updateComplete;
          });
          assert.deepEqual(await inputs(), [true, true, true]);
          assert.equal(await value(page), undefined);
        },
      );
    });

    test('has what the page has against the order, and the members of other controls', async () => {
      await withOrder({ lines: [kettle] }, async (page) => {
        const members = await page.on('stockline-checkout', (element) => {
          element.setCustomValidity('The shop is closed.');
          const before = [element.checkValidity(), element.validationMessage];
          element.setCustomValidity('');
          return [
            ...before,
            element.checkValidity(),
            element.reportValidity(),
            element.form === document.forms[0],
            element.labels?.length,
            element.type,
          ];
        });
        assert.deepEqual(members, [false, 'The shop is closed.', true, true, true, 1, 'stockline-checkout']);
      });
    });

    test('takes up what an earlier visit left: the way, and consents to the same text', async () => {
      await withOrder({ lines: [lamp, clock] }, async (page) => {
        await page.click(way('together'));
        await page.click(box(0));
        await page.click(box(1));
        const given =
          (await value(page))?.consented.map(({ line, ...consent }) => ({ ...consent, sku: [lamp, clock][line]?.sku })) ?? [];
        await page.click('#reset');
        const restore = (state: unknown) =>
          page.on(
            'stockline-checkout',
            async (element, text) => {
              element.formStateRestoreCallback(text);
              await element.updateComplete;
            },
            JSON.stringify(state),
          );
        const kept = given.map(({ sku, ...consent }) => ({
          key: JSON.stringify([sku, 0]),
          sku,
          ...consent,
          dates: '',
          payment: '',
        }));
        await restore({ ship: 'together', given: kept });
        assert.equal((await value(page))?.ship, 'together');
        assert.deepEqual(
          (await value(page))?.consented.map(({ line, at }) => [line, at]),
          [
            [0, given[0]?.at],
            [1, given[1]?.at],
          ],
        );
        await restore({ ship: 'together', given: [kept[0], { ...kept[1], text: 'Another text.' }] });
        assert.deepEqual(
          (await value(page))?.consented.map(({ line }) => line),
          [0],
        );
        assert.equal((await said(page, 'renewed')).length, 1);
        await restore('nothing of ours');
        assert.deepEqual((await value(page))?.consented, []);
      });
    });

    test('is as it was left when the shopper comes back', async () => {
      await withOrder({ lines: [lamp, clock] }, async (page) => {
        await page.click(way('together'));
        await page.click(box(1));
        await page.goto(`${site.origin}/shop.json`);
        await page.evaluate(() => void setTimeout(() => history.back()));
        const promised = () =>
          page.evaluate(() => document.querySelector('stockline-checkout')?.promise !== undefined).catch(() => false);
        for (const deadline = Date.now() + 10_000; !(await promised()) && Date.now() < deadline; ) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const restored = await value(page);
        // Firefox keeps no form's state of a page that must not be stored, as this site's must not.
        const expected = browser.name === 'Firefox' ? ['as_ready', []] : ['together', [1]];
        assert.deepEqual([restored?.ship, restored?.consented.map(({ line }) => line)], expected);
      });
    });

    test('lets the order through where there is no promise, unless it is required', async () => {
      const broken = `src="/nothing.json" to="US" ${now}`;
      await withCheckout({ lines: [kettle], attributes: broken }, async (page) => {
        await page.waitFor(() =>
          (globalThis as unknown as { events: Heard[] }).events.some(({ type }) => type === 'stockline-error'),
        );
        assert.equal(await shownText(page, 'stockline-checkout'), 'You will hear from us.');
        await page.click('#place');
        assert.deepEqual(await submitted(page), [{}]);
      });
      await withCheckout({ lines: [kettle], attributes: `${broken} required` }, async (page) => {
        await page.waitFor(() =>
          (globalThis as unknown as { events: Heard[] }).events.some(({ type }) => type === 'stockline-error'),
        );
        await page.click('#place');
        assert.deepEqual(await submitted(page), []);
        assert.deepEqual(await said(page, 'no-promise'), [
          'The dates of this order are not known yet. Please wait a moment, or try again later.',
        ]);
      });
    });
  });

  describe('with faults in its lines', () => {
    const faults: [what: string, lines: unknown, code: string, pointer: string][] = [
      ['no JSON', '[{"sku": "MUG"', 'not_json', '/lines'],
      ['no list', { sku: 'MUG' }, 'wrong_type', '/lines'],
      ['a line that is none', ['MUG'], 'wrong_type', '/lines/0'],
      ['a name that is none', [{ ...mug, name: 7 }], 'wrong_type', '/lines/0/name'],
      ['a quantity of nothing', [mug, { ...kettle, quantity: 0 }], 'out_of_range', '/lines/1/quantity'],
      ['an unknown product', [{ sku: 'CUP', quantity: 1 }], 'unknown_sku', '/lines/0/sku'],
    ];
    for (const [what, lines, code, pointer] of faults) {
      test(`(${what}) says their place, and what stands between the tags stays`, async () => {
        await withCheckout({ lines }, async (page) => {
          await page.waitFor(() =>
            (globalThis as unknown as { events: Heard[] }).events.some(({ type }) => type === 'stockline-error'),
          );
          const errors = (await heard(page, 'stockline-error')).flatMap(({ detail }) => detail.errors ?? []);
          assert.deepEqual(
            errors.map((error) => [error.code, error.pointer]),
            [[code, pointer]],
          );
          assert.equal(await shownText(page, 'stockline-checkout'), 'You will hear from us.');
          assert.equal(await value(page), undefined);
        });
      });
    }

    test('shows the order as soon as they are mended', async () => {
      await withCheckout({ lines: 'oops' }, async (page) => {
        await page.waitFor(() =>
          (globalThis as unknown as { events: Heard[] }).events.some(({ type }) => type === 'stockline-error'),
        );
        await page.on('stockline-checkout', (element) => {
          element.lines = [{ sku: 'KETTLE', quantity: 2 }];
        });
        await shown(page);
        assert.deepEqual(await said(page, 'line-title'), ['Enamel kettle × 2']);
      });
    });
  });

  describe('for everybody', () => {
    test('can be used by keyboard alone, in the order of reading', async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        await page.press('Tab');
        assert.equal(await focused(page), 'as_ready');
        await page.press('ArrowDown');
        assert.equal(await focused(page), 'together');
        assert.equal((await value(page))?.ship, 'together');
        await page.press('Tab');
        assert.equal(await focused(page), 'SUMMARY');
        await page.press('Enter');
        assert.match((await said(page, 'term')).join(), /If it is late/u);
        await page.press('Tab');
        assert.equal(await focused(page), 'consent-1');
        await page.press('Space');
        assert.equal(await isTicked(page, 1), true);
        await page.press('Tab');
        assert.equal(await focused(page), 'place');
        await page.press('Enter');
        assert.equal((await submitted(page)).length, 1);
      });
    });

    test('has targets of at least 24 by 24 pixels, and nothing that is cut off at 320', async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        await page.setViewport({ width: 320, height: 720 });
        const small = await page.all('stockline-checkout >>> label', (labels) =>
          labels.map((label) => label.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24),
        );
        assert.deepEqual(small, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      });
    });

    test('groups every line under its name, and tells a screen reader the two ways and the box', {
      skip: browser.lacks.accessibilityTree ?? false,
    }, async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        const tree = await page.accessibilityTree('stockline-checkout');
        for (const expected of [
          'group Your order and its dates',
          'list Items',
          'group Tideline mug × 4',
          'group Desk lamp × 1',
          'radiogroup How should we send it?',
          'group Terms',
        ]) {
          assert.ok(tree.includes(expected), `${expected} is missing from:\n${tree.join('\n')}`);
        }
        assert.ok(
          tree.some((line) => /^checkbox Desk lamp × 1 ?I agree: I pay before it ships: US\$80\.00/u.test(line)),
          tree.join('\n'),
        );
        assert.ok(tree.some((line) => /^radio Everything together/u.test(line)));
      });
    });

    for (const colourScheme of ['light', 'dark'] as const) {
      test(`axe-core finds nothing wrong in ${colourScheme}: a choice, a consent that is missing, a fault`, async () => {
        for (const lines of [
          [mug, lamp, kettle],
          [{ ...kettle, quantity: 6 }, lamp],
        ]) {
          await withOrder({ lines }, async (page) => {
            await page.evaluate((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), colourScheme);
            await page.evaluate(() => document.documentElement.style.setProperty('background', 'light-dark(#ffffff, #1b1b1b)'));
            await page.evaluate(() => document.documentElement.style.setProperty('color', 'light-dark(#23221f, #f2efe6)'));
            await page.on('form', (form) => (form as HTMLFormElement).reportValidity());
            await page.inject(axe);
            const violations = await page.evaluate(async () => {
              const { axe } = globalThis as unknown as {
                axe: { run(context: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
              };
              return (await axe.run(document)).violations.map(
                ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
              );
            });
            assert.deepEqual(violations, []);
          });
        }
      });
    }
  });
});
