/** The demo on paper: what was asked, and when; what was answered, unfolded. Days as in demo.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, goTo, openDemo, telling } from './demo-page.ts';
import { fill, saying, shownText } from './reading.ts';

inChromiumFirst('The demo on paper', (browser) => {
  const visible = (page: Page, selector: string) =>
    page.all(selector, (all) => all.filter((each) => each.getClientRects().length > 0).map((each) => each.innerText));

  test('says how many, where to and when it was asked, and shows nothing to press', {
    skip: browser.lacks.print ?? false,
  }, async () => {
    const page = await openDemo(browser, 'alder-tern/mug');
    await fill(page, '#quantity', 4);
    await saying(page, /^3 now, 1 later/u);
    assert.deepEqual(await visible(page, '.on-paper'), []);
    await page.emulate({ print: true });
    const printed = (await shownText(page, '.on-paper')).replace(/\s+/gu, ' ');
    assert.match(printed, /Quantity 4\b/u);
    assert.match(printed, /Deliver to New York, US \(10001\)/u);
    assert.match(printed, /Shipping Standard/u);
    assert.match(printed, /As of Mon,? 23 Nov 2026, 10:05 New York Time/u);
    assert.deepEqual(await visible(page, ':is(button, input, select, .controls, .trail)'), []);
    // What has not been fetched leaves no trace of its waiting.
    assert.doesNotMatch(
      await page.on(
        '#availability',
        (each) => each.shadowRoot?.querySelector<HTMLElement>('[part~="availability"]')?.innerText ?? '',
      ),
      /…/u,
    );
    await page.emulate({ print: false });
    await page.click('#add');
    await goTo(page, 'alder-tern/cart');
    await page.emulate({ print: true });
    assert.match((await shownText(page, '.on-paper')).replace(/\s+/gu, ' '), /Deliver to New York, US .*As of Mon/u);
    assert.deepEqual(await visible(page, 'main :is(button, select)'), []);
    await page.close();
  });

  for (const scheme of ['light', 'dark']) {
    test(`is dark on light for a reader of ${scheme} pages, in every shop`, {
      skip: browser.lacks.print ?? false,
    }, async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      await page.evaluate((chosen) => {
        document.documentElement.dataset['scheme'] = chosen;
      }, scheme);
      await page.emulate({ print: true });
      for (const path of ['alder-tern/lamp', 'glitch-solder/nova', 'kirsch-korn/kaese']) {
        await goTo(page, path);
        await saying(page, /\S/u);
        await page.evaluate((chosen) => {
          document.documentElement.dataset['scheme'] = chosen;
        }, scheme);
        // Paper has no ground: what is to be read has to be dark by itself.
        const light = await page.evaluate(() => {
          const isLight = (each: Element) => {
            const channels =
              getComputedStyle(each)
                .color.match(/[\d.]+/gu)
                ?.slice(0, 3)
                .map(Number) ?? [];
            return channels.some((channel) => channel > 160);
          };
          const shown = [
            '.brand span',
            '.tagline',
            '#heading',
            '.price',
            '.product > .text',
            '.on-paper dt',
            '.on-paper dd',
          ];
          const own = shown.map((name) => document.querySelector(name)).filter((each) => each !== null);
          const inside =
            document.querySelector('#availability')?.shadowRoot?.querySelectorAll('[part~="answer"], [part~="to"]') ??
            [];
          return [...own, ...inside].filter(isLight).map((each) => each.className || each.id);
        });
        assert.deepEqual(light, [], path);
        const printed = (await shownText(page, '.on-paper')).replace(/\s+/gu, ' ');
        assert.match(
          printed,
          /^Quantity:? 1 Deliver to:? .+ Shipping:? Standard As of:? Mon,? 23 Nov 2026, \d+:05 /u,
          path,
        );
      }
      await page.close();
    });
  }

  test('is unfolded as far as it has been fetched, and folded again on the screen', async () => {
    const page = await openDemo(browser, 'alder-tern/mug');
    await telling(page, /\| Why these days/u);
    const open = () =>
      page.on('#availability', (each) => each.shadowRoot?.querySelector<HTMLDetailsElement>('details')?.open ?? false);
    await page.on('#availability', (each) => {
      for (const details of each.shadowRoot?.querySelectorAll('details') ?? []) details.open = false;
    });
    assert.equal(await open(), false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await open(), true);
    await becomes(
      () => page.on('#availability', (each) => each.shadowRoot?.querySelector<HTMLElement>('details')?.innerText ?? ''),
      /Ships today/u,
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await open(), false);
    await page.close();
  });
});
