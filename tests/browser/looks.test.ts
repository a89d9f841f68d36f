/**
 * What the elements look like where looks can break: long words, little room, large type, other directions, other
 * colours, paper.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import { en } from '../../web/src/locales/whole/en.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { allPromised, at, everyState, tag, unfoldAll, withPage } from './every-state.ts';
import { lengthened, registerLengthened } from './pseudo-locale.ts';

/**
 * Texts that stand outside their element or are wider than what
 * holds them, live regions left out, and dots, which are not seen there (dots.test.ts); and whether the page scrolls.
 */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('stockline-availability')) {
      const root = element.shadowRoot;
      if (root === null) continue;
      const frame = element.getBoundingClientRect();
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (!holder || holder.matches('.announcer, .dot, style') || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, bottom } of range.getClientRects())
          if (left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 1)
            found.push(`${element.getAttribute('sku')} outside: ${node.textContent}`);
      }
      for (const part of root.querySelectorAll<HTMLElement>('*:not(svg, svg *, .announcer)')) {
        const { display } = getComputedStyle(part);
        if (display !== 'inline' && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
          found.push(`${element.getAttribute('sku')} wider than ${part.localName}.${part.className}`);
      }
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      found.push('the page scrolls sideways');
    return found;
  });

test('The pseudo-locale is at least 40 % longer: "In stock" has 8 letters and needs 12, "Ships today" 11 and 16', () => {
  const long = lengthened(en);
  assert.equal(long.status.in_stock, '[In stôöck lôông]');
  assert.equal(long.ships('today'), '[Shîïps tôödâåy lôông]');
  assert.equal(long.terms.until.never, '[Câånnôöt bêë câåncêëllêëd lôông]');
});

inEveryEngine('<stockline-availability> in 40 % longer words', (browser) => {
  for (const variant of ['full', 'compact', 'badge']) {
    test(`cuts no text of the ${variant} variant, 280, 320 and 800 px wide, at 100 % and 200 %`, async () => {
      await withPage(
        browser,
        everyState(variant),
        async (page) => {
          await page.inject(await registerLengthened());
          await page.evaluate(() => document.documentElement.setAttribute('lang', 'en-XA'));
          await page.evaluate(() => {
            for (const element of document.querySelectorAll('stockline-availability')) element.messages = {};
          });
          await allPromised(page);
          await page.waitFor(() =>
            Array.from(document.querySelectorAll('stockline-availability')).every((element) =>
              element.shadowRoot?.querySelector('[part="status"]')?.textContent?.startsWith('['),
            ),
          );
          await unfoldAll(page);
          for (const width of [280, 320, 800]) {
            for (const zoom of ['', 'zoomed']) {
              await page.on('main', (main, classes) => main.setAttribute('class', classes), `w${width} ${zoom}`);
              assert.deepEqual(await cut(page), [], `${width} px ${zoom}`);
            }
          }
        },
        {
          css: 'body { margin: 0 } .w280 { width: 280px } .w320 { width: 320px } .w800 { width: 800px } .zoomed { font-size: 200% }',
        },
      );
    });
  }
});

inEveryEngine('<stockline-availability>', (browser) => {
  const one = tag(`id="one" src="/snapshot.json" at="${at}" sku="MUG"`);
  const rect = (page: Page, selector: string) =>
    page.on(`#one >>> ${selector}`, (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });

  test('is laid out by its own width: a term’s label begins its text at 280 px, and has a column of its own at 800 px', async () => {
    await withPage(
      browser,
      `<div class="frame">${one}</div>`,
      async (page) => {
        await allPromised(page);
        await unfoldAll(page);
        const layout = async (width: string) => {
          await page.on('.frame', (frame, name) => frame.setAttribute('class', `frame ${name}`), width);
          const [label, text] = [
            await rect(page, '[part~="cancellation"] dt'),
            await rect(page, '[part~="cancellation"] dd p'),
          ];
          return text.left >= label.right ? 'columns' : 'run in';
        };
        assert.equal(await layout('narrow'), 'run in');
        assert.equal(await layout('wide'), 'columns');
      },
      { css: '.narrow { width: 280px } .wide { width: 800px }' },
    );
  });

  test('has a width where nothing gives it one, and gives way where there is none', async () => {
    await withPage(
      browser,
      `<div class="row">${one}</div><div class="narrow">${tag(`id="other" src="/snapshot.json" at="${at}" sku="MUG"`)}</div>`,
      async (page) => {
        await allPromised(page);
        assert.ok((await page.on('#one', (element) => element.offsetWidth)) >= 17 * 16);
        assert.ok((await page.on('#other', (element) => element.offsetWidth)) <= 200);
      },
      { css: '.row, .narrow { display: flex } .narrow { width: 200px }' },
    );
  });

  test('stands from right to left: the icon on the right of its words, the label on the right of its text', async () => {
    await withPage(
      browser,
      `<div class="wide">${one}</div>`,
      async (page) => {
        await allPromised(page);
        await unfoldAll(page);
        const [icon, words] = [await rect(page, '.status .icon'), await rect(page, '.status span:last-child')];
        assert.ok(icon.left >= words.right - 1, `${icon.left} ${words.right}`);
        const [label, text] = [await rect(page, '[part~="payment"] dt'), await rect(page, '[part~="payment"] dd p')];
        assert.ok(label.left >= text.right - 1, `${label.left} ${text.right}`);
      },
      { css: '.wide { width: 800px }', html: 'lang="en-GB" dir="rtl"' },
    );
  });

  test('folds a ladder of seven steps after its fourth', async () => {
    await withPage(browser, tag(`id="one" src="/snapshot.json" at="${at}" sku="BOWL"`), async (page) => {
      await allPromised(page);
      await unfoldAll(page);
      const quantities = (within: string) =>
        page.all(`#one >>> ${within} [part~="rung"] dt`, (terms) => terms.map(({ textContent }) => textContent));
      assert.deepEqual(await quantities('[part="ladder"] > dl'), ['Up to 3', '4 to 13', '14 to 23', '24 to 33']);
      assert.deepEqual(await quantities('[part="ladder"] [part="ladder-rest"]'), ['34 to 43', '44 to 53', '54 to 63']);
    });
  });

  test('every target is at least 24 px high and wide (WCAG 2.2, 2.5.8)', async () => {
    await withPage(browser, everyState('full'), async (page) => {
      await allPromised(page);
      const small = () =>
        page.all('stockline-availability >>> summary', (summaries) =>
          summaries
            .filter((summary) => summary.checkVisibility())
            .map((summary) => summary.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24),
        );
      assert.deepEqual(await small(), []);
      await unfoldAll(page);
      assert.deepEqual(await small(), []);
    });
  });

  for (const [setting, emulation] of [
    ['forced colours', { forcedColours: true }],
    ['more contrast', { moreContrast: true }],
  ] as const) {
    const ability = Object.keys(emulation)[0] as 'forcedColours' | 'moreContrast';
    test(`has every word and icon in the reader’s own colour with ${setting}`, {
      skip: browser.lacks[ability] ?? false,
    }, async () => {
      await withPage(browser, one, async (page) => {
        await allPromised(page);
        await unfoldAll(page);
        const colours = () =>
          page.on('#one', (element) =>
            ['status', 'icon', 'answer', 'to', 'order-by', 'fact', 'windows', 'heading', 'basis'].map(
              (part) => getComputedStyle(element.shadowRoot?.querySelector(`[part~="${part}"]`) as Element).color,
            ),
          );
        assert.ok(new Set(await colours()).size > 1);
        await page.emulate(emulation);
        assert.equal(new Set(await colours()).size, 1);
      });
    });
  }

  test('is unfolded on paper, where no time runs', { skip: browser.lacks.print ?? false }, async () => {
    await withPage(browser, one, async (page) => {
      await allPromised(page);
      const shown = () =>
        page.all('#one >>> details > :not(summary)', (contents) =>
          contents.map((content) => content.checkVisibility()),
        );
      const isTimed = () => page.on('#one >>> [part="order-by"]', (text) => text.checkVisibility());
      const isOffered = () => page.on('#one >>> [part="details-summary"]', (button) => button.checkVisibility());
      assert.deepEqual([await shown(), await isTimed(), await isOffered()], [[false], true, true]);
      await page.emulate({ print: true });
      // What was not fetched is not there to be read.
      assert.deepEqual([await shown(), await isTimed(), await isOffered()], [[false], false, false]);
      await page.emulate({ print: false });
      await unfoldAll(page);
      await page.on('#one >>> [part="details"]', (details) => details.removeAttribute('open'));
      assert.deepEqual([await shown(), await isTimed()], [[false], true]);
      await page.emulate({ print: true });
      // The engine lays out what was folded some frames later.
      await page.waitFor(() => {
        const folded = document.querySelector('#one')?.shadowRoot?.querySelectorAll('details > :not(summary)') ?? [];
        return [...folded].every((content) => content.checkVisibility());
      });
      assert.deepEqual([await shown(), await isTimed()], [[true], false]);
    });
  });
});
