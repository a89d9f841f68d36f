/** The page of every state, as a reader uses it: from file: with no network, and over http under the strict policy. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { states } from '../../web/demo/reference/states/index.ts';
import type {} from '../../web/src/define.ts';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst, type SuiteBrowser } from './browsers/every-engine.ts';
import { dist, separateDemo } from './reading.ts';
import { openSite, type Site } from './site.ts';

const oneFile = new URL('../../web/dist/demo/reference.html', import.meta.url).href;
const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(pictures, { recursive: true });

type Order = HTMLElementTagNameMap['stockline-order'];
type Checkout = HTMLElementTagNameMap['stockline-checkout'];

const fallbacks = states.filter(({ shows }) => shows === 'fallback').map(({ id }) => id);

interface Opened {
  address?: string;
  hash?: string;
  width?: number;
}

async function openReference(
  browser: SuiteBrowser,
  { address = oneFile, hash = '', width = 1280 }: Opened = {},
): Promise<Page> {
  const page = await browser.open();
  await page.setViewport({ width, height: 900 });
  await page.goto(`${address}${hash}`);
  await settled(page);
  return page;
}

/** Until each example shows what it is meant to show. */
const settled = (page: Page) =>
  page.waitFor(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.state')).every((state) => {
      const shown = Array.from(
        state.querySelectorAll(
          '.live :is(stockline-availability, stockline-checkout, stockline-order, stockline-timeline)',
        ),
        (element) => ('revision' in element ? element.revision : (element as { promise?: object }).promise),
      );
      const isPromised = state.dataset['shows'] === 'promise';
      return shown.length > 0 && shown.every((promise) => (promise !== undefined) === isPromised);
    }),
  );

/** The ids of the states in view, in the page and in the list. */
const listed = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const inPage = Array.from(document.querySelectorAll('.state')).filter(isShown);
    const inList = Array.from(document.querySelectorAll('nav a')).filter(isShown);
    return {
      page: inPage.map(({ id }) => id),
      list: inList.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
    };
  });

const find = (page: Page, words: string) =>
  page.on(
    '#filter',
    (input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** How far the page is wider than the window. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

inChromiumFirst(
  'The reference',
  (browser) => {
    let site: Site;
    before(async () => {
      site = await openSite(separateDemo, { '/favicon.ico': { body: '', type: 'image/x-icon' } }, browser);
    });
    after(() => site.close());

    const forms: [name: string, address: () => string][] = [
      ['from file:', () => oneFile],
      ['over http under the strict policy', () => `${site.origin}/reference.html`],
    ];
    for (const [name, address] of forms) {
      test(`shows a promise in each example, or its fallback where it is meant to, ${name}`, async () => {
        const page = await openReference(browser, { address: address() });
        const shown = await page.evaluate(() =>
          Array.from(document.querySelectorAll<HTMLElement>('.live')).map((live) => {
            const element = live.querySelector<HTMLElement>(
              'stockline-availability, stockline-checkout, stockline-order, stockline-timeline',
            );
            const part = element?.shadowRoot?.querySelector<HTMLElement>(
              ':is([part~="availability"], [part~="checkout"], [part~="order"], [part~="timeline"])',
            );
            return {
              id: live.closest('.state')?.id,
              hasPromise: Boolean(part?.innerText.trim()),
              hasFallback: element?.innerText.trim() !== '' && part == null,
              height: live.getBoundingClientRect().height,
            };
          }),
        );
        assert.equal(shown.length, states.flatMap(({ examples }) => examples).length);
        for (const { id, hasPromise, hasFallback, height } of shown) {
          assert.ok(height > 10, `${id} has no height.`);
          assert.equal(hasPromise, !fallbacks.includes(id ?? ''), `${id}: a promise`);
          assert.equal(hasFallback, fallbacks.includes(id ?? ''), `${id}: the fallback`);
        }
        const elsewhere = (await page.requests()).filter((each) => !/^(?:file|data|blob):/u.test(each));
        assert.deepEqual(
          elsewhere.filter((each) => !each.startsWith(`${site.origin}/`)),
          [],
        );
        // What is meant to fail is told on the console, once for each element, and nothing else is.
        const complaints = (await page.complaints()).filter((each) => !/unknown_sku|missing_script/u.test(each));
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    test('asks for no more than one snapshot, which is in the page', async () => {
      const page = await openReference(browser, { address: `${site.origin}/reference.html` });
      assert.deepEqual(
        site.asked.filter((path) => path.endsWith('.json')),
        [],
      );
      await page.close();
    });

    describe('is searched', () => {
      test('by words that all have to be there, in the page and in the list', async () => {
        const page = await openReference(browser);
        const all = await listed(page);
        assert.deepEqual(
          all.page,
          states.map(({ id }) => id),
        );
        assert.deepEqual(all.list, all.page);
        await find(page, 'pickup-at');
        assert.deepEqual((await listed(page)).page, ['availability-pickup-at', 'shop-method']);
        await find(page, 'TIMELINE Split');
        const found = await listed(page);
        assert.deepEqual(found.page, ['timeline-split']);
        assert.deepEqual(found.list, ['timeline-split']);
        assert.equal(await page.on('#count', (count) => count.textContent), `1 of ${states.length} states`);
        await find(page, 'no such words');
        assert.deepEqual(await listed(page), { page: [], list: [] });
        assert.ok(await page.on('#nothing', (nothing) => nothing.getClientRects().length > 0));
        await page.click('#clear');
        assert.equal((await listed(page)).page.length, states.length);
        assert.equal(await focusedId(page), 'filter');
        await page.close();
      });

      test('from the keyboard: a slash goes to the box, Enter to the first that is found, Escape shows all', async () => {
        const page = await openReference(browser);
        await page.press('/');
        assert.equal(await focusedId(page), 'filter');
        await page.type('#filter', 'countdown');
        assert.deepEqual((await listed(page)).page, ['availability-countdown']);
        await page.press('Enter');
        assert.equal(await focusedId(page), 'availability-countdown');
        await page.focus('#filter');
        await page.press('Escape');
        assert.equal((await listed(page)).page.length, states.length);
        await page.close();
      });

      test('by an address: the state is in view, has the keyboard’s place, and is there though the filter hid it', async () => {
        const page = await openReference(browser, { hash: '#order-asked' });
        const top = () =>
          page.on('#order-asked', (state) => {
            const { top } = state.getBoundingClientRect();
            return top >= -1 && top < innerHeight / 2;
          });
        await page.waitFor(() => {
          const top = document.getElementById('order-asked')?.getBoundingClientRect().top ?? -2;
          return top >= -1 && top < innerHeight / 2;
        });
        assert.ok(await top());
        assert.equal(await focusedId(page), 'order-asked');
        await find(page, 'countdown');
        await page.evaluate(() => {
          location.hash = '#timeline-split';
        });
        await page.waitFor(() => document.activeElement?.id === 'timeline-split');
        assert.equal((await listed(page)).page.length, states.length);
        await page.close();
      });
    });

    describe('gives the text of an example to copy', () => {
      const text = states[0]?.examples[0]?.html ?? '';
      const button = `#${states[0]?.id} .copy`;

      test('by the clipboard', async () => {
        const page = await openReference(browser);
        await page.evaluate(() => {
          const taken: string[] = [];
          Object.defineProperty(navigator, 'clipboard', {
            configurable: true,
            value: { writeText: async (given: string) => void taken.push(given) },
          });
          Object.assign(globalThis, { taken });
        });
        await page.click(button);
        await page.waitFor(() => (globalThis as unknown as { taken: string[] }).taken.length === 1);
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken), [text]);
        await page.close();
      });

      test('where there is none, as selected text', async () => {
        const page = await openReference(browser);
        await page.evaluate(() => {
          Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
          document.execCommand = () => true;
        });
        await page.click(button);
        await page.waitFor(() => getSelection()?.toString() !== '');
        const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
        assert.equal(selected.trim(), text);
        await page.close();
      });
    });

    test('says what an order’s buttons would tell the shop, and what a form would send', async () => {
      const page = await openReference(browser);
      await page.click('#order-asked stockline-order >>> [part~="cancel"]');
      await page.waitFor(() => document.querySelector('#order-asked .heard')?.textContent?.includes('"cancel"'));
      await page.click('#checkout-one-line form > button');
      await page.waitFor(() => document.querySelector('#checkout-one-line .heard')?.textContent?.includes('promise='));
      assert.equal(new URL(await page.evaluate(() => location.href)).search, '');
      await page.close();
    });

    test('has what its orders are there for', async () => {
      const page = await openReference(browser);
      const changes = await page.evaluate(() =>
        Object.fromEntries(
          Array.from(document.querySelectorAll<Order>('.live stockline-order'), (order) => [
            order.closest('.state')?.id.replace('order-', '') ?? '',
            order.revision?.change,
          ]),
        ),
      );
      assert.equal(changes['on-time'], 'unchanged');
      assert.equal(changes['sooner'], 'sooner');
      assert.equal(changes['notice-due'], 'later');
      assert.equal(changes['asked'], 'later');
      assert.equal(changes['together'], 'unchanged');
      const has = (id: string, part: string) =>
        page.on(
          `#order-${id} stockline-order`,
          (order, name) => order.shadowRoot?.querySelector(`[part~="${name}"]`) != null,
          part,
        );
      assert.ok(await has('asked', 'choice'));
      assert.ok(!(await has('cancelled', 'choice')));
      assert.ok(await has('withdrawal', 'withdraw'));
      const boxes = (id: string) =>
        page.on(
          `#checkout-${id} stockline-checkout`,
          (checkout) => checkout.shadowRoot?.querySelectorAll('input[type="checkbox"]').length,
        );
      assert.equal(await boxes('one-line'), 0);
      assert.ok((await boxes('consent')) !== 0);
      assert.ok((await boxes('digital')) !== 0);
      const valid = (id: string) =>
        page.on(`#checkout-${id} stockline-checkout`, (checkout) => (checkout as Checkout).checkValidity());
      assert.ok(await valid('one-line'));
      assert.ok(!(await valid('cannot-be-had')));
      assert.ok(!(await valid('no-destination')));
      await page.close();
    });

    test('has what is of the page’s own', async () => {
      const page = await openReference(browser);
      const says = (id: string) =>
        page.all(`#availability-${id} .live stockline-availability`, (all) =>
          all.map((one) => one.shadowRoot?.querySelector<HTMLElement>('[part="availability"]')?.innerText ?? ''),
        );
      for (const text of await says('own-words')) assert.match(text, /On our shelf/u);
      assert.match((await says('own-words'))[0] ?? '', /All about it\s*$/u);
      const question = await page.on('#availability-destination-slot stockline-availability', ({ shadowRoot }) => {
        const slot = shadowRoot?.querySelector<HTMLSlotElement>('slot[name="destination"]');
        return slot?.assignedElements().map(({ textContent }) => textContent);
      });
      assert.deepEqual(question, ['Where to?']);
      await page.waitFor(() =>
        Array.from(document.querySelectorAll('#availability-by-split .live stockline-availability')).every((one) =>
          one.shadowRoot?.querySelector('[part="by"]'),
        ),
      );
      const [yes = '', no = ''] = await says('by-split');
      assert.match(yes, /by 24 Dec: yes/u);
      assert.match(no, /by 10 Dec: no/u);
      await page.on('#availability-heading-level stockline-availability', ({ shadowRoot }) => {
        shadowRoot?.querySelector('details')?.setAttribute('open', '');
      });
      await page.waitFor(() =>
        document
          .querySelector('#availability-heading-level stockline-availability')
          ?.shadowRoot?.querySelector('[role="heading"][aria-level="3"]'),
      );
      await page.close();
    });

    test('Nothing scrolls sideways, at 320 and 390 px, and with text of twice the size', async () => {
      const page = await openReference(browser, { width: 320 });
      await page.all('main details', (all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      assert.equal(await overhang(page), 0, '320');
      await page.setViewport({ width: 390, height: 844 });
      assert.equal(await overhang(page), 0, '390');
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% }');
        document.adoptedStyleSheets.push(sheet);
      });
      assert.equal(await overhang(page), 0, '390 at 200 %');
      await page.setViewport({ width: 1280, height: 900 });
      assert.equal(await overhang(page), 0, '1280 at 200 %');
      await page.close();
    });

    test('On a narrow screen the list is folded, on a wide one it is not', async () => {
      for (const width of [390, 1280]) {
        const page = await openReference(browser, { width });
        const open = await page.all('details.list-group', (groups) =>
          groups.map((group) => group.hasAttribute('open')),
        );
        assert.deepEqual(new Set(open), new Set([width === 1280]));
        await page.close();
      }
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);

for (const colourScheme of ['light', 'dark'] as const) {
  inChromiumFirst(
    `The reference in ${colourScheme}`,
    (browser) => {
      test('axe-core finds nothing wrong, and it is pictured', async () => {
        const page = await openReference(browser, { width: 390 });
        for (const width of [390, 1280]) {
          await page.setViewport({ width, height: width === 390 ? 844 : 900 });
          assert.deepEqual(await findings(page), [], `at ${width}`);
          if (browser.name !== 'Chromium') continue;
          await page.evaluate(() => scrollTo(0, 0));
          await page.screenshot(join(pictures, `chromium-reference-${width}-${colourScheme}.png`));
        }
        await page.close();
      });
    },
    { colourScheme, reducedMotion: true },
  );
}

test('The one file is where the documentation says', () => {
  assert.equal(oneFile, new URL('demo/reference.html', `file://${dist}/`).href);
});
