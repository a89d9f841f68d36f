/**
 * How much a shopper meets before the first tap: words and height of every state of the full variant, on a phone, in
 * five languages. The figures go into build/answer-first.md, and pictures of all states into build/screenshots/.
 *
 * The limits are those of the design: at 390 CSS pixels 180 px for an item in stock and 260 for any, and 45 words.
 * docs/answer.md has the same figures.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { availabilityStates } from '../../web/demo/reference/states/availability.ts';
import { store } from '../../web/demo/reference/store.ts';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst, type SuiteBrowser } from './browsers/every-engine.ts';
import { allPromised, withPage } from './every-state.ts';
import { plannedByLaw } from './planned.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const pictures = join(build, 'screenshots');
mkdirSync(pictures, { recursive: true });

const MAX_HEIGHT = 260;
const MAX_HEIGHT_IN_STOCK = 180;
const MAX_WORDS = 45;

const languages = ['en-GB', 'de', 'ja', 'ar', 'fr'] as const;
type Language = (typeof languages)[number];

/**
 * The full variants of all states in which there is a promise; those in a language or looks of their own are left out.
 */
const examples = availabilityStates
  .filter(({ shows, group }) => shows === 'promise' && group !== 'Languages' && group !== 'Looks')
  .flatMap(({ id, examples: all }) =>
    all
      .filter(({ html }) => !/ variant="/u.test(html))
      .map(({ label, html }) => ({ id: label === 'full' ? id : `${id}: ${label}`, html })),
  )
  .map((example) => ({ ...example, id: example.id.replace('availability-', '') }));

/** In one part, in stock, sent to a destination or collected: what most pages show. */
const plainlyInStock = [
  ...['in-stock', 'many', 'low-stock', 'range', 'steps', 'set', 'pack', 'countdown', 'own-words'],
  ...['pickup-now', 'pickup-closed', 'pickup-at'],
];

const css = `:root { font-family: sans-serif; } .double { font-size: 200%; }
body { margin: 0; } main { padding: 16px; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(358px, 100%), 1fr)); gap: 16px; align-items: start; }
h1 { grid-column: 1 / -1; } h1, h2 { margin: 0; font: 12px monospace; } section { min-width: 0; }`;

/** Every state, one below the other on a phone. */
const body = examples
  .map(
    ({ id, html }) =>
      `<section><h2 lang="en" dir="ltr">${id}</h2>${html.replaceAll('#snapshot', '/snapshot.json')}</section>`,
  )
  .join('');

interface Measured {
  words: number;
  height: number;
  text: string;
}

/** What is seen of each before a tap, without the room that is kept for it. */
const measured = (page: Page): Promise<Measured[]> =>
  page.evaluate(() => {
    document.documentElement.style.setProperty('--stockline-reserve', '0px');
    const { lang } = document.documentElement;
    return Array.from(document.querySelectorAll('stockline-availability'), (element) => {
      const shown = element.shadowRoot?.querySelector<HTMLElement>('[part="availability"]');
      const text = shown?.innerText.replace(/\s+/gu, ' ').trim() ?? '';
      // Japanese has no spaces: two and a half of its letters say what a word of English does.
      const count = lang.startsWith('ja')
        ? Math.ceil((text.match(/\p{N}+|\p{L}/gu) ?? []).length / 2.5)
        : text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return { words: count, height: Math.ceil(element.getBoundingClientRect().height), text };
    });
  });

const rows: string[] = [];

function writeTable(): void {
  const head = [
    '| engine | language | state | words | height at 390 px | text |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  writeFileSync(join(build, 'answer-first.md'), `${[...head, ...rows].join('\n')}\n`);
}

let snapshot: Promise<string> | undefined;

/** Opens the page of all states in a language; `run` gets it once each has its promise. */
async function withStates(
  browser: SuiteBrowser,
  language: Language,
  width: number,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const html = `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`;
  snapshot ??= plannedByLaw(store, { shipping: store.shipping ?? {} });
  await withPage(
    browser,
    body,
    async (page) => {
      await allPromised(page);
      await run(page);
      assert.deepEqual(await page.complaints(), []);
    },
    { width, css, html, snapshot: await snapshot },
  );
}

/** For whoever looks. */
async function picture(page: Page, language: Language): Promise<void> {
  for (const colourScheme of ['light', 'dark'] as const) {
    await page.emulate({ colourScheme });
    for (const width of [390, 1280]) {
      await page.setViewport({ width, height: 844 });
      await page.screenshot(join(pictures, `states-${language}-${width}-${colourScheme}.png`), { whole: true });
    }
  }
}

const unfold = async (page: Page) => {
  await page.all('stockline-availability >>> details', (all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await page.waitFor(() =>
    Array.from(document.querySelectorAll('stockline-availability')).every(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part="not-loaded"]') === null,
    ),
  );
};

/** The states that are wider than the page leaves room for. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const everyBox = 'p, li, summary, dt, dd, table, th, td, button';
    return Array.from(document.querySelectorAll<HTMLElement>('section')).flatMap((section) => {
      const { shadowRoot } = section.querySelector('stockline-availability') ?? {};
      const right = section.getBoundingClientRect().right + 1;
      const left = section.getBoundingClientRect().left - 1;
      const isOut = Array.from(shadowRoot?.querySelectorAll(everyBox) ?? []).some((each) => {
        const box = each.getBoundingClientRect();
        return box.right > right || box.left < left;
      });
      return isOut ? [section.querySelector('h2')?.textContent ?? ''] : [];
    });
  });

inChromiumFirst(
  'Before the first tap',
  (browser) => {
    for (const language of languages) {
      test(`no state says more than ${MAX_WORDS} words or is higher than ${MAX_HEIGHT} px, in "${language}"`, async () => {
        await withStates(browser, language, 390, async (page) => {
          const seen = await measured(page);
          assert.equal(seen.length, examples.length);
          for (const [index, { id }] of examples.entries()) {
            const { words, height, text } = seen[index] ?? assert.fail(id);
            rows.push(`| ${browser.name} | ${language} | ${id} | ${words} | ${height} | ${text} |`);
          }
          writeTable();
          if (browser.name === 'Chromium') await picture(page, language);
          const tooMuch = examples.flatMap(({ id }, index) => {
            const { words, height } = seen[index] ?? assert.fail(id);
            const most = plainlyInStock.includes(id) ? MAX_HEIGHT_IN_STOCK : MAX_HEIGHT;
            return words > MAX_WORDS || height > most ? [`${id}: ${words} words, ${height} px`] : [];
          });
          assert.deepEqual(tooMuch, []);
          const ids = examples.map(({ id }) => id);
          assert.deepEqual(
            plainlyInStock.filter((id) => !ids.includes(id)),
            [],
            'a state has another name',
          );
        });
      });

      test(`nothing is cut off at 320 px, with type of twice the size, folded and unfolded, in "${language}"`, async () => {
        await withStates(browser, language, 320, async (page) => {
          assert.deepEqual(await tooWide(page), []);
          await unfold(page);
          assert.deepEqual(await tooWide(page), []);
          await page.setViewport({ width: 640, height: 844 });
          await page.evaluate(() => document.documentElement.classList.add('double'));
          assert.deepEqual(await tooWide(page), []);
        });
      });

      test(`axe-core finds nothing wrong, folded and unfolded, in "${language}"`, async () => {
        await withStates(browser, language, 390, async (page) => {
          assert.deepEqual(await findings(page), []);
          await unfold(page);
          assert.deepEqual(await findings(page), []);
        });
      });
    }
  },
  // Where most of the states go to: its shoppers' clocks.
  { timeZone: 'America/Los_Angeles' },
);
