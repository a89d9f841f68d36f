/**
 * The demo in every language that the build has: the page says so, the elements speak it, and it is read from the right
 * where it should be.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, openDemo, openPanel } from './demo-page.ts';
import { saying, shownText } from './reading.ts';

/** "In stock" in each language, of which the demo’s mug is. */
const inStock: [tag: string, words: RegExp, direction: 'ltr' | 'rtl'][] = [
  ['en-GB', /^In stock/u, 'ltr'],
  ['de', /^Auf Lager/u, 'ltr'],
  ['fr', /^En stock/u, 'ltr'],
  ['es', /^En stock/u, 'ltr'],
  ['it', /^Disponibile/u, 'ltr'],
  ['pt-BR', /^Em estoque/u, 'ltr'],
  ['nl', /^Op voorraad/u, 'ltr'],
  ['pl', /^W magazynie/u, 'ltr'],
  ['sv', /^I lager/u, 'ltr'],
  ['tr', /^Stokta/u, 'ltr'],
  ['ja', /^在庫あり/u, 'ltr'],
  ['zh-Hans', /^有货/u, 'ltr'],
  ['ko', /^재고 있음/u, 'ltr'],
  ['ar', /^متوفر/u, 'rtl'],
  ['he', /^במלאי/u, 'rtl'],
];

inChromiumFirst('The demo’s languages', (browser) => {
  let page: Page;
  before(async () => {
    page = await openDemo(browser, 'alder-tern/mug');
    await openPanel(page, 'shopper');
  });

  test('are those that the elements have', async () => {
    const offered = await page.all('#language option', (options) =>
      options.map((option) => option.getAttribute('value') ?? ''),
    );
    assert.deepEqual(offered.sort(), inStock.map(([tag]) => tag).sort());
  });

  for (const [tag, words, direction] of inStock) {
    test(`include ${tag}, ${direction}`, async () => {
      await page.select('#language', tag);
      await page.waitFor((wanted: string) => document.documentElement.lang === wanted, tag);
      await saying(page, words);
      assert.equal(await page.evaluate(() => document.documentElement.dir), direction);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      );
    });
  }

  // The languages that the demo is written in, with the words of a page of each kind.
  for (const [tag, heading, button, tab, cart] of [
    ['de', 'Becher „Tideline“', 'In den Warenkorb', 'Kunde', 'Ihr Warenkorb'],
    ['fr', 'Tasse Tideline', 'Ajouter au panier', 'Client', 'Votre panier'],
    ['ja', 'マグ「タイドライン」', 'カートに入れる', 'お客様', 'カート'],
    ['ar', 'كوب «خط المد»', 'أضف إلى السلة', 'المتسوق', 'سلتك'],
  ] as const) {
    test(`are the whole page’s in ${tag}, with no word of English left`, async () => {
      await page.evaluate(() => {
        location.hash = '#/alder-tern/mug';
      });
      await page.select('#language', tag);
      await page.waitFor((wanted: string) => document.documentElement.lang === wanted, tag);
      await becomes(() => shownText(page, '#heading'), new RegExp(`^${heading}$`, 'u'));
      assert.equal(await shownText(page, '#add'), button);
      assert.equal((await shownText(page, '#open-shopper')).trim(), tab);
      assert.equal(await page.evaluate(() => document.querySelector('#shop [lang="en"], #shop[lang="en"]')), null);
      const english = /\b(?:the|and|is|to|of|Deliver|Shipping|Quantity|Also|products|free|cart|New York, US)\b/iu;
      assert.doesNotMatch(await shownText(page, '#shop'), english);
      assert.doesNotMatch(await shownText(page, '#controls'), /\b(?:the|is|of|Shop|Break it|Deliver)\b/u);
      await page.evaluate(() => {
        location.hash = '#/alder-tern/cart';
      });
      await becomes(() => shownText(page, '#heading'), new RegExp(`^${cart}$`, 'u'));
      await page.evaluate(() => {
        location.hash = '#/alder-tern/mug';
      });
    });
  }

  test('leave a page whole in English where it is not written in theirs, and marked so', async () => {
    await page.select('#language', 'pl');
    await page.waitFor(() => document.documentElement.lang === 'pl');
    await becomes(() => shownText(page, '#heading'), /^Tideline mug$/u);
    for (const part of ['#shop', '#controls']) assert.equal(await page.on(part, (each) => each.lang), 'en');
    assert.equal(await page.on('#availability', (each) => each.lang), 'pl');
    // The moment and the places among English words are told in English.
    assert.match(await shownText(page, '#now'), /^Mon,?\s23\sNov, 10:05\sNew\sYork\sTime$/u);
    assert.equal(await page.on('#to option', (each) => each.textContent), 'New York, US');
  });

  test('are the shop’s own in German, with what German law asks of the button', async () => {
    await page.select('#language', 'de');
    await page.waitFor(() => document.documentElement.lang === 'de');
    assert.equal(await shownText(page, '#add'), 'In den Warenkorb');
    await page.click('#add');
    await page.evaluate(() => {
      location.hash = '#/alder-tern/cart';
    });
    await page.waitFor(() => document.querySelector('#order'));
    // To New York nobody asks for more; to Berlin § 312j Abs. 3 BGB does.
    assert.equal(await shownText(page, '#order'), 'Bestellung aufgeben');
    await page.select('#to', 'DE 10115');
    await becomes(() => shownText(page, '#order'), /^Zahlungspflichtig bestellen$/u);
  });

  // 16 CFR and the laws of the others ask for no words on it; Directive 2011/83/EU Art 8(2) does, and in the United
  // Kingdom reg 14(3)-(5) of the Consumer Contracts Regulations 2013.
  test('say on the button that ordering obliges to pay where the law of the destination asks for it, and only there', async () => {
    const obliging = ['DE 10115', 'FR 75011', 'AT 1070', 'GB SW1A 1AA'];
    for (const [language, plainly, clearly] of [
      ['en-GB', 'Place order', 'Order with obligation to pay'],
      ['fr', 'Commander', 'Commande avec obligation de paiement'],
      ['ja', '注文を確定する', '支払義務のある注文を確定する'],
      ['pl', 'Place order', 'Order with obligation to pay'],
      ['de', 'Bestellung aufgeben', 'Zahlungspflichtig bestellen'],
    ] as const) {
      await page.select('#language', language);
      await page.waitFor((wanted: string) => document.documentElement.lang === wanted, language);
      for (const to of await page.all('#to option', (options) =>
        options.map((each) => each.getAttribute('value') ?? ''),
      )) {
        await page.select('#to', to);
        await becomes(
          () => shownText(page, '#order'),
          new RegExp(`^${obliging.includes(to) ? clearly : plainly}$`, 'u'),
        );
      }
    }
  });

  test('bring no complaint', async () => {
    assert.deepEqual(await page.complaints(), []);
  });
});
