/** `<stockline-checkout>` as a control of its form: value, validity, consents, reset, disabled, restored. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import {
  box,
  checkoutPages,
  clock,
  focused,
  type Heard,
  heard,
  isTicked,
  kettle,
  lamp,
  mug,
  now,
  said,
  standing,
  submitted,
  value,
  way,
} from './checkout-page.ts';
import { shownText } from './reading.ts';

inEveryEngine('<stockline-checkout> in a form', (browser) => {
  const pages = checkoutPages(browser);
  const { withCheckout, withOrder } = pages;

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
      assert.equal(verifyShown(pages.shop.snapshot, sent?.promise).verdict, 'same');
    });
  });

  test('dates what was agreed to by the server’s clock, whatever the shopper’s says', async () => {
    // The server's stands at 15:00 on 23 November 2026 when the page loads.
    await withOrder({ lines: [lamp], attributes: 'src="/dated.json" to="US"' }, async (page) => {
      await page.click(box(0));
      await page.click('#place');
      const [sent] = await submitted(page);
      const { at, consented } = JSON.parse(sent?.promise ?? '') as CheckoutValue;
      const moments = [at, ...consented.map((one) => one.at)];
      assert.equal(moments.length, 2);
      for (const moment of moments) assert.match(moment, /^2026-11-23T15:0\d:\d\dZ$/u);
      assert.equal(verifyShown(pages.shop.snapshot, sent?.promise, { at: '2026-11-23T15:09:59Z' }).verdict, 'same');
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
      assert.deepEqual(await said(page, 'renewed'), [
        'The dates have changed since you agreed. Please read this again.',
      ]);
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

  test('T1: is stopped by what does not go there, and by a destination that is wanting', async () => {
    for (const [to, sentence, place] of [
      ['to="NO"', 'Enamel kettle does not ship to Norway: remove it to place the order.', 'fault-0'],
      ['', 'Where to? Then we can say when it arrives.', 'fault'],
    ] as const) {
      await withOrder({ lines: [kettle], attributes: `src="/shop.json" ${to} ${now}` }, async (page) => {
        const { valid, custom, message } = await standing(page);
        assert.deepEqual([valid, custom, message], [false, true, sentence]);
        assert.deepEqual(await said(page, 'fault'), [sentence]);
        await page.click('#place');
        assert.deepEqual(await submitted(page), []);
        assert.equal(await focused(page), place);
      });
    }
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
        assert.deepEqual(await said(page, 'fault'), [
          sentence,
          'Bud vase is out of stock: remove it to place the order.',
        ]);
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
        (await value(page))?.consented.map(({ line, ...consent }) => ({ ...consent, sku: [lamp, clock][line]?.sku })) ??
        [];
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
        quantity: 1,
        ...consent,
        dates: '',
        payment: '',
      }));
      await restore({ ship: 'together', given: kept });
      // Asked in its turn.
      await page.waitFor(() => document.querySelector('stockline-checkout')?.value?.includes('"ship":"together"'));
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
      await page.goto(`${pages.origin}/shop.json`);
      await page.back();
      await page.waitFor(() => document.querySelector('stockline-checkout')?.promise !== undefined);
      const restored = await value(page);
      // Firefox keeps no form's state of a page that must not be stored, as this site's must not.
      const expected = browser.name === 'Firefox' ? ['as_ready', []] : ['together', [1]];
      assert.deepEqual([restored?.ship, restored?.consented.map(({ line }) => line)], expected);
    });
  });

  test('is no part of it in a browser without form-associated elements, and says all the same what it would', async () => {
    await withOrder({ lines: [lamp], before: '<script src="/no-internals.js"></script>' }, async (page) => {
      const asked = () =>
        page.on('stockline-checkout', (element) => ({
          validity: element.validity,
          form: element.form,
          message: element.validationMessage,
          isValid: element.reportValidity(),
        }));
      assert.deepEqual(await asked(), {
        form: null,
        message: 'Please tick this box to place the order.',
        isValid: false,
      });
      assert.equal(await focused(page), 'consent-0');
      assert.deepEqual(await said(page, 'consent-error'), ['Please tick this box to place the order.']);
      await page.click(box(0));
      assert.deepEqual(await asked(), { form: null, message: '', isValid: true });
      assert.equal(await value(page), undefined);
      const text = await page.on('stockline-checkout', (element) => element.value);
      assert.equal(verifyShown(pages.shop.snapshot, text).verdict, 'same');
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
