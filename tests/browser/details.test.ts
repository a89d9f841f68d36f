/** What stands folded on a product page: fetched when somebody wants it, and what is said where it cannot be. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { renderAvailability } from 'stockline/ssr';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, availability, type Embedding, openEmbedding, partPath, snapshotText } from './embedding.ts';
import { firstPaint, start, takenOver } from './first-paint.ts';
import { plain, reasons, said, saying, unfold } from './reading.ts';

declare const Stockline: StocklineGlobal;

/** Ships to New York, on six terms; a mug has three. */
const clock = availability('one', 'sku="CLOCK"');
const english = { first: /^Preorder \| .*Releases 1 Dec/u, notLoaded: 'This could not be loaded. Try again later.' };
const german = {
  first: /^Vorbestellung \| .*Erscheint: 1\. Dez\./u,
  notLoaded: 'Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
};

/** The part names of the terms, once they are there. */
const termsShown = (page: Page, selector = '#one') =>
  page.all(`${selector} >>> [part="terms"] [part~="term"]`, (rows) =>
    rows.map((row) => `${row.getAttribute('part')}: ${row.querySelector('dt')?.textContent}`),
  );

/** What stands in place of what has not come. */
const inPlace = (page: Page, selector = '#one') =>
  page.all(`${selector} >>> [part="not-loaded"]`, (notes) => notes.map(({ textContent }) => textContent));

/** Unfolds or folds the details. */
const toggle = (page: Page, open: boolean) =>
  page.on('#one >>> [part="details"]', (details, isOpen) => void Object.assign(details, { open: isOpen }), open);

const saysInPlace = (page: Page, sentence: string) =>
  page.waitFor((wanted: string) => {
    const notes = document.querySelector('#one')?.shadowRoot?.querySelectorAll('[part="not-loaded"]') ?? [];
    return notes.length > 0 && [...notes].every(({ textContent }) => textContent === wanted);
  }, sentence);

const warned = (page: Page) => page.evaluate(() => (globalThis as unknown as { warned: string[] }).warned);

inEveryEngine('what stands folded', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, {
      '/warned.js': {
        body: 'globalThis.warned = []; console.warn = (text) => warned.push(text);',
        type: 'text/javascript',
      },
    });
  });
  after(() => shop.site.close());

  /** While `run` runs, the network ends before this path. */
  async function withoutNetwork(path: string, run: (restore: () => void) => Promise<void>): Promise<void> {
    const restore = () => void shop.site.handlers.delete(path);
    shop.site.handlers.set(path, (_, response) => void response.destroy());
    try {
      await run(restore);
    } finally {
      restore();
    }
  }

  describe('is not fetched before somebody wants it', () => {
    test('and its label is there from the start', async () => {
      await shop.show(clock, async (page, asked) => {
        const text = await saying(page, english.first, '#one');
        assert.match(text, / · 30 days to return · Details$/u);
        await pause(300);
        assert.equal(asked('/parts/'), 0);
        assert.deepEqual(await inPlace(page), ['…']);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    for (const type of ['pointerenter', 'focusin']) {
      test(`which ${type} says, before it is unfolded`, async () => {
        await shop.show(clock, async (page, asked) => {
          await saying(page, english.first, '#one');
          await page.on(
            '#one >>> [part="details-summary"]',
            (summary, name) => {
              if (name === 'focusin') summary.focus();
              else summary.parentElement?.dispatchEvent(new PointerEvent(name));
            },
            type,
          );
          await page.waitFor(() => {
            const root = document.querySelector('#one')?.shadowRoot;
            return root?.querySelector('[part="not-loaded"]') === null;
          });
          assert.equal(asked('/parts/'), 2, 'with what is rare');
          assert.equal(asked(partPath('details')), 1);
          assert.doesNotMatch(await said(page, '#one'), /It is released/u);
          assert.deepEqual(await page.complaints(), []);
        });
      });
    }

    test('and then its sections come together: the days, other quantities, the terms', async () => {
      await shop.show(availability('one', 'sku="MUG"'), async (page, asked) => {
        await saying(page, /· Details$/u, '#one');
        assert.equal(asked('/parts/'), 0);
        await unfold(page, '#one');
        const text = await saying(page, /\| Returns \| Within 30 days of delivery/u, '#one');
        // In the order in which they are asked after.
        assert.match(
          text,
          /· Details \| Why these days \| .* \| Other quantities: dates for all of it \| .* \| Terms \| Payment \| /u,
        );
        assert.deepEqual(
          await page.all('#one >>> [part="heading"]', (headings) =>
            headings.map((heading) => [
              heading.textContent,
              ...['role', 'aria-level'].map((name) => heading.getAttribute(name)),
            ]),
          ),
          [
            ['Why these days', 'heading', '2'],
            ['Other quantities: dates for all of it', 'heading', '2'],
            ['Terms', 'heading', '2'],
          ],
        );
        assert.equal(asked('/parts/'), 2, 'with what is rare');
      });
    });
  });

  test('Unfolded it says the reasons and the terms, in English and in German, once for all of a page', async () => {
    await shop.show(clock + availability('two', 'sku="ALMANAC" lang="de"'), async (page, asked) => {
      await saying(page, english.first, '#one');
      await saying(page, /^Vorbestellung \| .*Erscheint: 8\. Dez\./u, '#two');
      assert.ok((await reasons(page, '#one')).includes('It is released Tue 1 Dec and does not ship before.'));
      assert.deepEqual(await termsShown(page), [
        'term payment: Payment',
        'term consent: At checkout',
        'term cancellation: Cancellation',
        'term refund: Refund',
        'term returns: Returns',
        'term delayRefund: If it is late',
      ]);
      assert.equal(asked('/parts/details-'), 0);
      assert.ok((await reasons(page, '#two')).some((line) => /^Erscheint: .*; vorher kein Versand\.$/u.test(line)));
      assert.deepEqual(await termsShown(page, '#two'), [
        'term payment: Zahlung',
        'term consent: Im Bestellvorgang',
        'term cancellation: Stornierung',
        'term refund: Erstattung',
        'term returns: Rückgabe',
        'term delayRefund: Bei Verspätung',
      ]);
      assert.deepEqual([asked(partPath('details')), asked('/parts/details-')], [1, 1]);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('What one element has fetched, all others of its language have', async () => {
    await shop.show(clock + availability('two', 'sku="ALMANAC"'), async (page) => {
      await saying(page, english.first, '#one');
      await saying(page, /^Preorder \| .*Releases 8 Dec/u, '#two');
      await unfold(page, '#one');
      await page.waitFor(() => document.querySelector('#two')?.shadowRoot?.querySelector('[part="reasons"]'));
      assert.deepEqual(await inPlace(page, '#two'), []);
    });
  });

  for (const [language, part, said] of [
    ['en-GB', 'details', english],
    ['de', 'details', german],
    ['de', 'details-de', german],
  ] as const) {
    test(`Where ${part} cannot be fetched it says so in "${language}", and unfolded again it is tried again`, async () => {
      await withoutNetwork(partPath(part), async (restore) => {
        await shop.show(
          clock,
          async (page) => {
            await saying(page, said.first, '#one');
            await toggle(page, true);
            await saysInPlace(page, said.notLoaded);
            await toggle(page, false);
            await pause(50);
            await toggle(page, true);
            await pause(200);
            await saysInPlace(page, said.notLoaded);
            const [sentence = '', ...more] = await warned(page);
            assert.match(
              sentence,
              /^Stockline: http:\S+\/parts\/details\S* did not load\. Copy parts\/ beside the script\.$/u,
            );
            assert.deepEqual(more, []);
            restore();
            await toggle(page, false);
            await pause(50);
            await toggle(page, true);
            await page.waitFor(() => document.querySelector('#one')?.shadowRoot?.querySelector('[part="reasons"] li'));
            assert.equal((await termsShown(page)).length, 6);
          },
          { language, head: '<script src="/warned.js"></script><script src="/stockline.js" defer></script>' },
        );
      });
    });
  }

  test('A shop’s own words for it hold, whether they are all elements’ or those of one', async () => {
    await shop.show(clock + availability('two', 'sku="CLOCK"'), async (page) => {
      await saying(page, english.first, '#two');
      await page.evaluate(() => {
        Stockline.overrideMessages('en', {
          reasons: { release: (day) => `Out on ${day}.` },
          terms: { refund: 'Money back' },
        });
        const two = document.querySelector('#two') as HTMLElementTagNameMap['stockline-availability'];
        two.messages = { reasons: { release: () => 'Out soon.' } };
      });
      assert.ok((await reasons(page, '#one')).includes('Out on Tue 1 Dec.'));
      assert.ok((await reasons(page, '#two')).includes('Out soon.'));
      for (const selector of ['#one', '#two'])
        assert.equal((await termsShown(page, selector))[3], 'term refund: Money back');
    });
  });

  test('A language that a shop has registered has it in English where it does not say it', async () => {
    await shop.show('', async (page) => {
      await page.waitFor(() => 'Stockline' in globalThis);
      await page.evaluate((text: string) => {
        Stockline.registerMessages('x-shout', { ...Stockline.en, details: 'THE REST' });
        const element = document.createElement('stockline-availability');
        const to = 'US 10001';
        Object.assign(element, { id: 'one', lang: 'x-shout', snapshot: text, sku: 'CLOCK', to });
        Object.assign(element, { at: '2026-11-23T15:05:00Z' });
        document.body.append(element);
      }, snapshotText);
      await saying(page, /· THE REST$/u, '#one');
      assert.ok((await reasons(page, '#one')).some((line) => line.startsWith('It is released')));
    });
  });

  test('stockline.inline.js has it inside, in every language', async () => {
    await shop.show(
      clock,
      async (page, asked) => {
        await saying(page, german.first, '#one');
        assert.ok((await reasons(page, '#one')).some((line) => /; vorher kein Versand\.$/u.test(line)));
        assert.deepEqual([(await termsShown(page)).length, asked('/parts/')], [6, 0]);
      },
      { language: 'de', head: '<script src="/stockline.inline.js" defer></script>' },
    );
  });

  test('is said not to be there when it has not come for ten seconds, and shown when it comes after all', async () => {
    const path = partPath('details');
    let letGo = () => {};
    const waited = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    shop.site.pages.set('/hasty.js', {
      body: 'const wait = setTimeout; globalThis.setTimeout = (what, time) => wait(what, time === 10000 ? 100 : time);',
      type: 'text/javascript',
    });
    shop.site.handlers.set(path, async (_, response) => {
      await waited;
      shop.site.handlers.delete(path);
      response.writeHead(302, { Location: `${path}?again` }).end();
    });
    const head = '<script src="/hasty.js"></script><script src="/stockline.js" defer></script>';
    await shop.show(
      clock,
      async (page) => {
        await saying(page, english.first, '#one');
        await toggle(page, true);
        await saysInPlace(page, english.notLoaded);
        letGo();
        await page.waitFor(
          () => document.querySelector('#one')?.shadowRoot?.querySelector('[part="not-loaded"]') === null,
        );
        assert.ok((await reasons(page, '#one')).length > 0);
      },
      { head },
    );
  });

  describe('as a server has rendered it', () => {
    const painted = firstPaint(browser, '/stockline.css', async () => ({}));
    const render = (src = '/snapshot.json') =>
      renderAvailability({
        snapshot: snapshotText,
        query: { sku: 'CLOCK', quantity: 1, to: { country: 'US', postalCode: '10001' }, at },
        language: 'en-GB',
        attributes: { id: 'one', src, at },
        styles: { href: '/stockline.css' },
      });
    const all = (page: Page) =>
      page.on('#one', ({ shadowRoot }) => shadowRoot?.querySelector('[part="availability"]')?.textContent ?? '');
    const alike = (text: string) =>
      plain(text)
        .replace(/[\s,–]+/gu, ' ')
        // A server knows no reader's clock, and names the place's.
        .replace('14:00 New York Time', '19:00')
        .trim();

    test('is all there, and stays while the part is on its way and afterwards', async () => {
      const { handlers, pages } = painted.shop.site;
      let letGo = () => {};
      const path = partPath('details');
      const waited = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await painted.show(await render(), async (page) => {
        const before = alike(await all(page));
        assert.match(before, /It is released Tue 1 Dec and does not ship before\..* Returns Within 30 days/u);
        handlers.set(path, async (_, response) => {
          await waited;
          handlers.delete(path);
          response.writeHead(302, { Location: `${path}?again` }).end();
        });
        assert.ok(!pages.has(path));
        await start(page);
        await pause(500);
        assert.equal(await page.on('#one', ({ shadowRoot }) => shadowRoot?.querySelector('script') !== null), true);
        assert.equal(alike(await all(page)), before);
        letGo();
        await takenOver(page);
        assert.equal(alike(await all(page)), before);
      });
    });

    test('stays where the part cannot be fetched', async () => {
      const { handlers } = painted.shop.site;
      const path = partPath('details');
      handlers.set(path, (_, response) => void response.destroy());
      try {
        await painted.show(await render(), async (page) => {
          const before = alike(await all(page));
          await start(page);
          await pause(700);
          assert.equal(alike(await all(page)), before);
        });
      } finally {
        handlers.delete(path);
      }
    });

    test('gives way at once where the page’s own answer is another, whatever became of the part', async () => {
      const { handlers, pages } = painted.shop.site;
      const path = partPath('details');
      pages.set('/later.json', {
        body: snapshotText.replaceAll('"releases":"2026-12-01"', '"releases":"2026-12-08"'),
        type: 'application/json',
      });
      handlers.set(path, () => {});
      try {
        await painted.show(await render('/later.json'), async (page) => {
          assert.match(alike(await all(page)), /^Preorder .*Releases 1 Dec /u);
          await start(page);
          await takenOver(page);
          assert.match(alike(await all(page)), /^Preorder .*Releases 8 Dec /u);
        });
      } finally {
        handlers.delete(path);
      }
    });
  });
});
