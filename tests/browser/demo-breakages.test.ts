/**
 * What the demo’s switches break: in each state the page is truthful, the log says why, and Add to cart works. Days as
 * in demo.test.ts.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { becomes, breakIt, log, openDemo, openPanel, telling } from './demo-page.ts';
import { said, saying, shownText } from './reading.ts';

const SLOT = /^We tell you the delivery date by e-mail\.$/u;

inEveryEngine('What the demo breaks', (browser) => {
  let page: Page;
  let inCart = 0;
  before(async () => {
    page = await openDemo(browser, 'alder-tern/mug');
    await saying(page, /^In stock/u);
  });

  const heard = async () => (await log(page)).join('\n');
  const addsToCart = async () => {
    await page.click('#add');
    inCart += 1;
    assert.equal(await page.on('#cart-count', (count) => count.textContent), String(inCart));
  };

  const failures: [breakage: string, reason: RegExp][] = [
    ['missing', /stockline-error <stockline-availability> MUG.* not_fetched: .*404/u],
    ['truncated', /stockline-error <stockline-availability> MUG.* not_json/u],
    ['version', /stockline-error <stockline-availability> MUG.* unsupported_version/u],
    ['wasm', /stockline-error <stockline-availability> MUG.* no_engine/u],
    ['offline', /stockline-error <stockline-availability> MUG.* not_fetched/u],
  ];
  for (const [breakage, reason] of failures) {
    test(`${breakage}: the slot’s words, the reason in the log, and the cart`, async () => {
      await breakIt(page, breakage);
      await openPanel(page, 'events');
      await becomes(heard, reason);
      assert.equal(await said(page), '');
      assert.match(await shownText(page, '#availability'), SLOT);
      await addsToCart();
      await breakIt(page, '');
      await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
    });
  }

  test('slow: the slot’s words until it comes, and the cart meanwhile', async () => {
    await breakIt(page, 'slow');
    await page.waitFor(() => document.querySelector('stockline-availability')?.promise === undefined);
    assert.match(await shownText(page, '#availability'), SLOT);
    await addsToCart();
    await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
    await breakIt(page, '');
    await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
  });

  test('stale: a status and no date', async () => {
    await breakIt(page, 'stale');
    const text = await saying(page, /^Last known: In stock(?! \| (?:Arrives|Ships))/u);
    assert.doesNotMatch(text, /\d (?:Nov|Dec)\b|today|tomorrow/u);
    await addsToCart();
    await breakIt(page, '');
    await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
  });

  for (const [breakage, days] of [
    ['ahead', 'a day ahead'],
    ['behind', 'a day behind'],
  ] as const) {
    test(`the shopper’s clock ${days}: the server’s is believed`, async () => {
      await breakIt(page, breakage);
      // With a clock of Tuesday 24 it would arrive from Wednesday 25 on; with one of Sunday 22 it would not ship today.
      await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
      await telling(page, /\| Ships today ?\|? ?Arrives 24 – 27 Nov/u);
      await addsToCart();
      await breakIt(page, '');
    });
  }

  test('without JavaScript: the tag in a frame shows what stands between its ends', async () => {
    await breakIt(page, 'script');
    const shown = await becomes(
      () => page.on('#without-script', (frame) => (frame as HTMLIFrameElement).contentDocument?.body?.innerText ?? ''),
      /We tell you/u,
    );
    assert.match(shown, /We tell you the delivery date by e-mail\.\s+Add to cart/u);
    await breakIt(page, '');
    await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
  });
});
