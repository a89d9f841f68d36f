/** The demo for those who use a keyboard, a screen reader, forced colours or a large zoom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, breakIt, closePanel, edit, goTo, moveTo, openDemo, openPanel, part } from './demo-page.ts';
import { fill, said, saying, unfold } from './reading.ts';

/** Of each shop a product whose page has much to show. */
const shops: [shop: string, sku: string][] = [
  ['alder-tern', 'quilt'],
  ['glitch-solder', 'paper'],
  ['kirsch-korn', 'torte'],
];

inChromiumFirst(
  'axe-core finds nothing wrong',
  (browser) => {
    for (const [shop, sku] of shops) {
      test(`with any page of ${shop}, in light and in dark`, async () => {
        const page = await openDemo(browser, `${shop}/${sku}`);
        await saying(page, /\S/u);
        await page.click('#add');
        await goTo(page, `${shop}/cart`);
        await becomes(() => part(page, 'stockline-checkout', 'checkout'), /\S/u);
        await page.all('stockline-checkout >>> input[type="checkbox"]', (boxes) => {
          for (const box of boxes) box.click();
        });
        // Away from the bar at the bottom.
        await page.on('#order', (button) => button.scrollIntoView({ block: 'center' }));
        await page.click('#order');
        await page.waitFor(() => location.hash.includes('/orders/'));
        const order = await page.evaluate(() => location.hash.slice(2));
        await becomes(() => part(page, 'stockline-order', 'promised'), /\S/u);
        await goTo(page, `${shop}/${sku}`);
        await page.click('#add');
        for (const scheme of ['light', 'dark']) {
          await openPanel(page, 'shopper');
          await page.select('#scheme', scheme);
          await closePanel(page);
          for (const path of [shop, `${shop}/${sku}`, `${shop}/cart`, `${shop}/theme`, order]) {
            await goTo(page, path);
            await page.waitFor(
              () =>
                document.querySelector('main :is(stockline-availability, stockline-checkout, stockline-order)') !==
                null,
            );
            assert.deepEqual(await findings(page), [], `${path} in ${scheme}`);
          }
        }
        await page.close();
      });
    }

    test('with any panel of the controls, wide and narrow', async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 900 });
        await moveTo(page, 480);
        assert.deepEqual(await findings(page), [], `time at ${width}`);
        await openPanel(page, 'document');
        await edit(page, '"cutoff": "14:00"', '"cutoff": "26:00"');
        await page.waitFor(() => document.querySelector('#faults'));
        assert.deepEqual(await findings(page), [], `document at ${width}`);
        await page.click('#reset-document');
        await breakIt(page, 'missing');
        await page.waitFor(() => document.querySelector('.event.stockline-error'));
        assert.deepEqual(await findings(page), [], `break it at ${width}`);
        await breakIt(page, '');
        for (const panel of ['shopper', 'events', 'markup']) {
          await openPanel(page, panel);
          assert.deepEqual(await findings(page), [], `${panel} at ${width}`);
        }
      }
      await page.close();
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);

inChromiumFirst(
  'A reader who does not use a mouse, or sees the demo otherwise',
  (browser) => {
    const focused = (page: Page) =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return (
          active?.id ||
          active?.getAttribute('name') ||
          active?.getAttribute('part') ||
          active?.className ||
          active?.tagName ||
          ''
        );
      });

    test('Everything on the way to the cart can be done from the keyboard, in the order of reading', async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      await fill(page, '#quantity', 3);
      await saying(page, /\S/u);
      const path: string[] = [];
      for (let step = 0; step < 13; step += 1) {
        await page.press('Tab');
        path.push(await focused(page));
        if (path.at(-1) === 'quantity-more') await page.press('Space');
        if (path.at(-1) === 'add') {
          await page.press('Enter');
          assert.equal(await page.on('#cart-count', (count) => count.textContent), '4');
        }
        if (path.at(-1) === 'details-summary') {
          await page.press('Enter');
          await becomes(() => said(page), /^3 now, 1 later.*It waits for a delivery to us, expected Thu 10 Dec/u);
          await page.waitFor(() => {
            const { shadowRoot } = document.querySelector('#availability') ?? {};
            const drawn = shadowRoot?.querySelector('stockline-timeline')?.shadowRoot;
            return drawn?.querySelector('[part="as-table-summary"]') != null;
          });
        }
      }
      assert.deepEqual(path, [
        'skip',
        'brand',
        'cart',
        'A', // All products
        'quantity-fewer',
        'quantity',
        'quantity-more',
        'method',
        'to',
        'details-summary',
        'as-table-summary', // Of the days of its two parts, which are drawn
        'add',
        'A', // Go to the cart
      ]);
      await page.close();
    });

    test('The skip link goes to the page’s heading, and leaves the address', async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      await page.press('Tab');
      await page.press('Enter');
      assert.equal(await focused(page), 'heading');
      assert.equal(await page.evaluate(() => location.hash), '#/alder-tern/mug');
      await page.close();
    });

    test('A product chosen by keyboard takes the reader to its name', async () => {
      const page = await openDemo(browser);
      await page.focus('a[href="#/alder-tern/kettle"]');
      await page.press('Enter');
      await page.waitFor(() => document.activeElement?.id === 'heading');
      assert.equal(await page.on('#heading', (name) => name.textContent), 'Enamel kettle');
      assert.equal(await page.evaluate(() => document.title), 'Enamel kettle · Alder & Tern');
      await page.press('Tab');
      assert.equal(await focused(page), 'quantity-fewer');
      await page.close();
    });

    test('The controls open, work and close from the keyboard', async () => {
      const page = await openDemo(browser, 'alder-tern/throw');
      await page.focus('#open-time');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('#hours'));
      await page.focus('#hours');
      await page.press('ArrowRight');
      await page.waitFor(() => document.querySelector('#now')?.textContent?.includes('11:05'));
      assert.match(await page.on('#hours', (slider) => slider.getAttribute('aria-valuetext') ?? ''), /11:05/u);
      await page.press('Escape');
      assert.equal(await focused(page), 'open-time');
      assert.equal(await page.evaluate(() => document.querySelector('#panel')), null);
      await page.close();
    });

    test('A screen reader is told the status, the list of shipments and the terms by name, and no icon', {
      skip: browser.lacks.accessibilityTree ?? false,
    }, async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      await fill(page, '#quantity', 4);
      await saying(page, /^3 now, 1 later/u);
      await unfold(page);
      const spoken = await page.accessibilityTree('#availability');
      for (const expected of [
        'StaticText 3 now, 1 later',
        'list Shipments',
        'heading Why these days',
        'heading Terms',
      ]) {
        assert.ok(spoken.includes(expected), `${expected} is missing from:\n${spoken.join('\n')}`);
      }
      assert.deepEqual(
        spoken.filter((line) => /^(?:img|image|graphics)/iu.test(line)),
        [],
      );
      await page.close();
    });

    test('In forced colours the status keeps its words and takes the reader’s colour', {
      skip: browser.lacks.forcedColours ?? false,
    }, async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      await saying(page, /\S/u);
      await page.emulate({ forcedColours: true });
      const colours = await page.on('#availability', (element) => {
        const colour = (name: string) =>
          getComputedStyle(element.shadowRoot?.querySelector(`[part~="${name}"]`) as Element).color;
        return [colour('status'), colour('icon'), colour('answer')];
      });
      assert.equal(new Set(colours).size, 1);
      await page.close();
    });

    test('At 200 % zoom of a narrow screen nothing is cut off or scrolls sideways, in any shop', async () => {
      const page = await openDemo(browser, 'alder-tern/mug', { width: 320 });
      await page.evaluate(() => {
        document.documentElement.classList.add('zoomed');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.zoomed { font-size: 200% }');
        document.adoptedStyleSheets.push(sheet);
      });
      for (const path of ['alder-tern/mug', 'glitch-solder/nova', 'kirsch-korn/torte', 'kirsch-korn/theme']) {
        await goTo(page, path);
        const element = path.endsWith('theme') ? '.preview stockline-availability' : '#availability';
        await saying(page, /\S/u, element);
        const cut = await page.on(element, (element) =>
          Array.from(element.shadowRoot?.querySelectorAll('p, dt, dd, summary, span') ?? [])
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
            .map((each) => each.className),
        );
        assert.deepEqual(
          cut.filter((name) => name !== 'announcer'),
          [],
          path,
        );
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth <= clientWidth) return [];
          const outside = Array.from(document.querySelectorAll('body *')).filter(
            (each) => each.getBoundingClientRect().right > clientWidth + 1,
          );
          return outside.map((each) => `${each.localName} ${each.className} ${each.id}`);
        });
        assert.deepEqual(wide, [], path);
      }
      await page.close();
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);
