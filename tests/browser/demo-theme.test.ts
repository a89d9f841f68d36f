/** The demo's theme builder: what is picked is seen at once, told in words, and can be taken along. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, closePanel, formsOfDemo, goTo, openDemo, openPanel } from './demo-page.ts';
import { saying, separateDemo, shownText } from './reading.ts';
import { openSite, type Site } from './site.ts';

inChromiumFirst(
  'The theme builder',
  (browser) => {
    let site: Site;
    before(async () => {
      site = await openSite(separateDemo, {}, browser);
    });
    after(() => site.close());

    const set = (page: Page, selector: string, value: string) =>
      page.on(
        selector,
        (field, text) => {
          (field as HTMLInputElement).value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
    const css = (page: Page) => page.on('#theme-css', (shown) => shown.textContent ?? '');
    const colourIn = (page: Page, side: string, part: string) =>
      page.on(
        `.preview[data-side="${side}"] stockline-availability`,
        (element, name) => getComputedStyle(element.shadowRoot?.querySelector(`[part~="${name}"]`) as Element).color,
        part,
      );

    for (const [name, address] of formsOfDemo(() => site)) {
      describe(name, () => {
        let page: Page;
        before(async () => {
          page = await openDemo(browser, 'alder-tern/theme', { address: address() });
          await saying(page, /\S/u, '.preview[data-side="dark"] stockline-availability');
        });
        after(() => page.close());

        test('begins with the look of the shop, on light pages and on dark ones', async () => {
          // web/demo/themes/alder-tern.css: --accent and --card.
          assert.match(await css(page), /--stockline-action-color: light-dark\(#1f4d43, #97d3bd\);/u);
          assert.match(await css(page), /--stockline-radius: 0\.625em;/u);
          const grounds = await page.all('.preview', (sides) =>
            sides.map((side) => getComputedStyle(side).backgroundColor),
          );
          assert.deepEqual(grounds, ['rgb(255, 253, 248)', 'rgb(29, 36, 34)']);
        });

        test('shows every variant, a checkout and a timeline, and has nothing to write of the elements as they come', async () => {
          for (const side of ['light', 'dark']) {
            const shown = await page.all(`.preview[data-side="${side}"] .sample > *`, (all) => [
              ...new Set(all.map((each) => `${each.localName} ${each.getAttribute('variant') ?? ''}`.trim())),
            ]);
            assert.deepEqual(shown, [
              'stockline-availability full',
              'stockline-availability compact',
              'stockline-availability badge',
              'stockline-checkout',
              'stockline-timeline',
            ]);
          }
          await page.click('#begin-plain');
          await becomes(() => css(page), /nothing to write/u);
          // web/src/elements/looks/tokens.ts.
          assert.equal(await colourIn(page, 'light', 'status'), 'rgb(23, 101, 59)');
          assert.equal(await colourIn(page, 'dark', 'status'), 'rgb(121, 214, 160)');
        });

        test('tells the contrast of a colour in words: #777777 on white is not enough for text, #767676 is', async () => {
          await set(page, '#code-muted', '#777777');
          await becomes(
            () => shownText(page, '#contrast-muted'),
            /^Too little contrast: 4\.47:1 on the page\. It needs 4\.5:1\.$/u,
          );
          assert.equal(await shownText(page, '.too-faint'), 'Too little contrast on light pages: Secondary text.');
          await set(page, '#code-muted', '#767676');
          await becomes(() => shownText(page, '#contrast-muted'), /^4\.54:1 on the page: enough\. It needs 4\.5:1\.$/u);
          assert.equal(await page.evaluate(() => document.querySelector('.too-faint')), null);
          // A ground is measured by what stands on it.
          assert.match(await shownText(page, '#contrast-ground'), /^\d[\d.]*:1 with your text on it: enough\./u);
          assert.equal(await colourIn(page, 'light', 'to'), 'rgb(118, 118, 118)');
          assert.equal(await colourIn(page, 'dark', 'to'), 'rgb(184, 181, 171)');
          assert.match(await css(page), /--stockline-muted-color: light-dark\(#767676, #b8b5ab\);/u);
          const told = await page.all('.colour', (fields) =>
            fields.map((field) => field.querySelector('.contrast')?.textContent?.trim() ?? ''),
          );
          assert.equal(told.length, 14);
          for (const words of told)
            assert.match(words, /^\d[\d.]*:1 (?:on the page|in a badge|on a button|with your text on it)[.:] \S/u);
        });

        test('takes what is no colour for none', async () => {
          await set(page, '#code-muted', 'teal');
          await page.on('#code-muted', (field) => field.dispatchEvent(new Event('change', { bubbles: true })));
          assert.equal(await page.on('#code-muted', (field) => (field as HTMLInputElement).value), '#767676');
        });

        test('picks for dark pages apart', async () => {
          await page.click('[name="side"][value="dark"]');
          await set(page, '#colour-in-stock', '#00ff88');
          await becomes(() => colourIn(page, 'dark', 'status'), /^rgb\(0, 255, 136\)$/u);
          assert.equal(await colourIn(page, 'light', 'status'), 'rgb(23, 101, 59)');
          await page.click('[name="side"][value="light"]');
        });

        test('changes corners, spaces, type and the answer’s size', async () => {
          await set(page, '#length-radius', '1');
          await set(page, '#length-gap', '1.25');
          await set(page, '#length-answerSize', '2');
          await page.select('#theme-font', 'mono');
          await becomes(
            () => css(page),
            /font-family: ui-monospace.*--stockline-radius: 1em;.*--stockline-gap: 1\.25em;.*--stockline-answer-size: 2em;/su,
          );
          const looks = await page.on('.preview stockline-availability', (element) => {
            const answer = element.shadowRoot?.querySelector('[part~="answer"]') as Element;
            const { fontSize, fontFamily } = getComputedStyle(answer);
            return [fontSize, fontFamily.split(',')[0]];
          });
          assert.deepEqual(looks, ['32px', 'ui-monospace']);
        });

        test('writes the variant into the tag, and shows it first', async () => {
          await page.select('#theme-variant', 'badge');
          await becomes(
            () => shownText(page, '#theme-tag'),
            /^<stockline-availability variant="badge" src="\/snapshot\.json" sku="MUG" to="US 10001">/u,
          );
          assert.equal(await page.on('.preview .sample > *', (first) => first.getAttribute('variant')), 'badge');
        });

        test('says that it copied, or what to press', async () => {
          await page.focus('#copy-css');
          await page.press('Enter');
          await becomes(
            () => shownText(page, '#theme-copied'),
            /^(?:CSS copied\.|The text is selected: copy it with Ctrl\+C or ⌘C\.)$/u,
          );
          await page.focus('#copy-tag');
          await page.press('Enter');
          await becomes(() => shownText(page, '#theme-copied'), /^(?:Tag copied\.|The text is selected: .*)$/u);
        });

        test('keeps what it makes in view on a phone, with the button that copies', async () => {
          await page.setViewport({ width: 390, height: 844 });
          await page.select('#theme-variant', 'full');
          await saying(page, /\S/u, '.glance stockline-availability');
          const top = () => page.on('.glance', (box) => Math.round(box.getBoundingClientRect().top));
          for (const field of ['#code-muted', '#code-ink', '#length-gap']) {
            await page.on(field, (each) => each.scrollIntoView({ block: 'center' }));
            assert.ok((await top()) >= 0 && (await top()) < 60, `${field}: ${await top()}`);
            // Nothing lies over either.
            const isFree = await page.evaluate(
              (name) =>
                ['#copy-css', name].every((selector) => {
                  const { left, top, width, height } = (
                    document.querySelector(selector) as Element
                  ).getBoundingClientRect();
                  return document.elementFromPoint(left + width / 2, top + height / 2)?.matches(selector);
                }),
              field,
            );
            assert.ok(isFree, field);
          }
          await set(page, '#code-muted', '#123456');
          await becomes(
            () =>
              page.on(
                '.glance stockline-availability',
                (element) => getComputedStyle(element.shadowRoot?.querySelector('[part~="to"]') as Element).color,
              ),
            /^rgb\(18, 52, 86\)$/u,
          );
          await set(page, '#code-muted', '#767676');
          await page.setViewport({ width: 1280, height: 900 });
          assert.equal(await page.on('.glance', (box) => box.getClientRects().length), 0);
        });

        test('speaks German, French and Japanese, and is read from the right in Arabic, 320 px wide', async () => {
          await page.setViewport({ width: 320, height: 844 });
          for (const [language, heading] of [
            ['de', 'Aussehen bauen'],
            ['fr', 'Créer un thème'],
            ['ja', 'テーマの作成'],
            ['ar', 'صمم المظهر'],
          ] as const) {
            await openPanel(page, 'shopper');
            await page.select('#language', language);
            await closePanel(page);
            await becomes(() => shownText(page, '#heading'), new RegExp(`^${heading}$`, 'u'));
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), language);
          }
          await goTo(page, 'glitch-solder/theme');
        });

        test('has no complaint: no inline style, nothing that the policy forbids', async () => {
          assert.deepEqual(await page.complaints(), []);
        });
      });
    }
  },
  { colourScheme: 'light' },
);
