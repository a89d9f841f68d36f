/**
 * Orders of the demo, from the product's button to the page of the order: what is digital, what goes by freight, and
 * what cannot be had so often. Asked on Monday 23 November 2026, 15:05Z.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, closePanel, goTo, openDemo, openPanel, part } from './demo-page.ts';
import { fill, saying, separateDemo, shownText, unfold } from './reading.ts';
import { openSite, type Site } from './site.ts';

inChromiumFirst('The demo’s orders', (browser) => {
  let site: Site;
  before(async () => {
    site = await openSite(separateDemo, {}, browser);
  });
  after(() => site.close());

  const open = (path: string) => openDemo(browser, path, { address: `${site.origin}/` });
  const units = (page: Page) => page.on('#cart-count', (count) => count.textContent);
  const add = async (page: Page, path: string) => {
    await goTo(page, path);
    await saying(page, /\S/u);
    await page.click('#add');
  };
  /** Orders what is in the cart, with every consent, and says what the order's page then says. */
  const order = async (page: Page, shop: string, id: string, said: RegExp) => {
    await goTo(page, `${shop}/cart`);
    await becomes(() => part(page, 'stockline-checkout', 'checkout'), /\S/u);
    await page.all('stockline-checkout >>> input[type="checkbox"]', (boxes) => {
      for (const box of boxes) box.click();
    });
    await page.on('#order', (button) => button.scrollIntoView({ block: 'center' }));
    await page.click('#order');
    await page.waitFor((hash: string) => location.hash === hash, `#/${shop}/orders/${id}`);
    return becomes(() => part(page, 'stockline-order', 'order'), said);
  };

  test('An e-book is delivered with its order, and takes the shop’s other promises nothing', async () => {
    const page = await open('glitch-solder/guide');
    await add(page, 'glitch-solder/guide');
    await order(page, 'glitch-solder', 'G-1001', /^Delivered on Mon 23 Nov/u);
    // 160 on hand, 10 of them withheld.
    await goTo(page, 'glitch-solder/switch');
    await saying(page, /^In stock/u);
    await page.close();
  });

  test('A settle goes by freight, and its order holds as it was promised, beside a mug too', async () => {
    // 25 to 30 November, then five to nine days of the freight without Thanksgiving: 3 to 11 December.
    const page = await open('alder-tern/settle');
    await add(page, 'alder-tern/settle');
    const alone = await order(page, 'alder-tern', 'A-1001', /Arrives 3 – 11 Dec/u);
    assert.match(alone, /^On time \|/u);
    await add(page, 'alder-tern/settle');
    await add(page, 'alder-tern/mug');
    const beside = await order(page, 'alder-tern', 'A-1002', /Arrives 3 – 11 Dec.*Tideline mug/u);
    assert.doesNotMatch(beside, /sooner|later/iu);
    await page.close();
  });

  test('What is collected is paid when it is ready, and no page of its order speaks of shipping', async () => {
    const page = await open('kirsch-korn/kirsche');
    await saying(page, /^In stock/u);
    const collect = async () => {
      await page.on('input[value="collect"]', (input) => input.scrollIntoView({ block: 'center' }));
      await page.click('input[value="collect"]');
    };
    await collect();
    assert.doesNotMatch(await saying(page, /Ready for pickup/u), /ship/iu);
    await page.click('#add');
    await goTo(page, 'kirsch-korn/cart');
    await becomes(() => part(page, 'stockline-checkout', 'checkout'), /\S/u);
    await collect();
    const checkout = await becomes(() => part(page, 'stockline-checkout', 'checkout'), /Ready for pickup/u);
    assert.doesNotMatch(checkout, /ship|0\.00/iu);
    const said = await order(page, 'kirsch-korn', 'K-1001', /Ready for pickup/u);
    assert.match(said, /^On time \|/u);
    assert.doesNotMatch(said, /ship/iu);
    await page.close();
  });

  test('What is added again has one line, which has more of it, and a refusal says how many more can be had', async () => {
    const page = await open('alder-tern/mug');
    await add(page, 'alder-tern/mug');
    await add(page, 'alder-tern/throw');
    await goTo(page, 'alder-tern');
    await add(page, 'alder-tern/mug');
    await becomes(() => shownText(page, '#added'), /^Added 1 × Tideline mug\. Your cart holds 3\./u);
    // 3 free, and the backorder limit of 48 beyond them: 51, of which 2 are in the cart.
    await fill(page, '#quantity', 50);
    await page.click('#add');
    await becomes(
      () => shownText(page, '#added'),
      /^Not added: only 51 can be ordered, and your cart holds 2 already\. You can add 49 more\. Go to the cart$/u,
    );
    // It is no success, and has the colour of none.
    const looks = () => page.on('#added', (box) => [box.className, getComputedStyle(box).backgroundColor].join(' '));
    assert.match(await looks(), /refused rgb\(253, 241, 216\)$/u);
    await goTo(page, 'alder-tern/cart');
    const lines = await page.all('.line', (all) =>
      all.map((line) => [
        line.querySelector('.line-name')?.textContent,
        line.querySelector<HTMLInputElement>('input')?.value,
      ]),
    );
    assert.deepEqual(lines, [
      ['Tideline mug', '2'],
      ['Lambswool throw', '1'],
    ]);
    await page.close();
  });

  test('Of what is sold in a number the cart counts once towards the most', async () => {
    // 240 at most: 12 are in the cart, so 228 more can be had.
    const page = await open('alder-tern/tile');
    await add(page, 'alder-tern/tile');
    await saying(page, /\S/u);
    await page.waitFor(() => document.querySelector('#availability')?.getAttribute('in-cart') === '12');
    await fill(page, '#quantity', 228);
    await page.waitFor(
      () =>
        (document.querySelector('#availability') as HTMLElement & { promise?: { quantity: number } }).promise
          ?.quantity === 228,
    );
    await page.click('#add');
    await becomes(() => shownText(page, '#added'), /^Added 228 × Shoreline tile\. Your cart holds 240\./u);
    await becomes(() => shownText(page, '#add'), /^Your cart has all there are$/u);
    await page.close();
  });

  // Each as the shop's books have it: undated, discontinued, opened on 30 November; no lane goes to Svalbard.
  for (const [path, to, reason, isCounted] of [
    ['alder-tern/vase', '', 'Out of stock', true],
    ['alder-tern/candle', '', 'Out of stock', true],
    ['alder-tern/barometer', '', 'No longer sold', false],
    ['alder-tern/chair', '', 'Preorder not open yet', true],
    ['alder-tern/mug', 'SJ 9170', 'Not shipped there', true],
    ['kirsch-korn/beere', '', 'Out of stock', true],
    ['glitch-solder/pip', '', 'Preorder not open yet', true],
  ] as const) {
    test(`The button of ${path} ${to} says why it sells nothing, and nothing is counted`, async () => {
      const page = await open(path);
      await saying(page, /\S/u);
      if (to !== '') await page.select('#to', to);
      // In capitals, as one of the shops writes its buttons.
      await becomes(() => shownText(page, '#add'), new RegExp(`^${reason}$`, 'iu'));
      assert.equal(await page.on('#add', (button) => button.getAttribute('aria-disabled')), 'true');
      const still = await page.all('.product .stepper :is(button, input)', (all) =>
        all.map((each) => (each as HTMLInputElement).disabled),
      );
      assert.deepEqual(still, isCounted ? [true, true, true] : []);
      await page.click('#add');
      assert.equal(await units(page), '0');
      if (to !== '') {
        await page.select('#to', 'US 10001');
        await becomes(() => shownText(page, '#add'), /^Add to cart$/u);
        assert.equal(await page.on('#quantity', (field) => (field as HTMLInputElement).disabled), false);
      }
      await page.close();
    });
  }

  test('The page of an order names each of its lines once, and has one total', async () => {
    const page = await open('alder-tern/mug');
    await add(page, 'alder-tern/mug');
    await add(page, 'alder-tern/throw');
    await order(page, 'alder-tern', 'A-1001', /Lambswool throw/u);
    const whole = () =>
      page.on('.ordered-order', (box) => {
        const inside = box.querySelector('stockline-order')?.shadowRoot?.querySelector<HTMLElement>('[part~="order"]');
        return `${box.innerText}\n${inside?.innerText ?? ''}`;
      });
    const count = (text: string, wanted: string) => text.split(wanted).length - 1;
    const both = await whole();
    // 28 and 96 dollars.
    for (const once of ['Total', 'US$124.00']) assert.equal(count(both, once), 1, once);
    // What money depends on names the lines again, in a sentence.
    for (const line of ['1 × Tideline mug', '1 × Lambswool throw'])
      assert.equal(both.split('\n').filter((text) => text.trim() === line).length, 1, line);
    // Of a single line the element says no name: the list does.
    await add(page, 'alder-tern/mug');
    await order(page, 'alder-tern', 'A-1002', /Arrives/u);
    const one = await whole();
    for (const once of ['Tideline mug', 'Total']) assert.equal(count(one, once), 1, once);
    await page.close();
  });

  test('The days of an uncertain product are drawn once, under its details', async () => {
    const page = await open('alder-tern/lamp');
    await saying(page, /^On backorder/u);
    assert.equal(await page.evaluate(() => document.querySelector('main stockline-timeline')), null);
    await unfold(page);
    await page.waitFor(() => {
      const { shadowRoot } = document.querySelector('#availability') ?? {};
      return shadowRoot?.querySelectorAll('stockline-timeline').length === 1;
    });
    await page.close();
  });

  test('More than can be ordered is not added, and the page says how many can, in either language', async () => {
    const page = await open('alder-tern/ebb');
    await saying(page, /^In stock/u);
    await fill(page, '#quantity', 2);
    await saying(page, /Only 1 can be ordered/u);
    await page.click('#add');
    await becomes(() => shownText(page, '#added'), /^Not added: only 1 can be ordered\.$/u);
    assert.equal(await units(page), '0');
    await fill(page, '#quantity', 1);
    await page.click('#add');
    await becomes(() => shownText(page, '#added'), /^Added 1 × Ebb mug\./u);
    await page.click('#add');
    await becomes(
      () => shownText(page, '#added'),
      /^Not added: only 1 can be ordered, and your cart holds 1 already\. Go to the cart$/u,
    );
    assert.equal(await units(page), '1');
    await openPanel(page, 'shopper');
    await page.select('#language', 'de');
    await closePanel(page);
    await page.waitFor(() => document.documentElement.lang === 'de');
    await page.click('#add');
    await becomes(
      () => shownText(page, '#added'),
      /^Nicht hinzugefügt: Höchstens 1 kann bestellt werden, und 1 liegt schon im Warenkorb\./u,
    );
    assert.equal(await units(page), '1');
    await page.close();
  });
});
