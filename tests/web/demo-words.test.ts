/** The demo's words: every language that it is written in has all of them, and the button says why it sells nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { placeName, places } from '../../web/demo/destinations.ts';
import { numberLanguage, ownLanguage } from '../../web/demo/languages.ts';
import { refusalOf } from '../../web/demo/refusals.ts';
import type { ShopId } from '../../web/demo/shops/shop.ts';
import type { Translations } from '../../web/demo/shops/translated.ts';
import { inArabic } from '../../web/demo/shops/translations/ar.ts';
import { inFrench } from '../../web/demo/shops/translations/fr.ts';
import { inJapanese } from '../../web/demo/shops/translations/ja.ts';
import { wordsFor } from '../../web/demo/words/index.ts';
import type { PromisePart, Reason, Status, StoreDocument } from '../../web/src/engine/types/documents.ts';

const stores: Record<ShopId, string> = {
  'alder-tern': 'store.json',
  'glitch-solder': 'shops/glitch-solder.store.json',
  'kirsch-korn': 'shops/kirsch-korn.store.json',
};

const translations: [language: string, words: Translations, own: RegExp][] = [
  ['French', inFrench, /\p{Script=Latin}/u],
  ['Japanese', inJapanese, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|Mirelight/u],
  ['Arabic', inArabic, /\p{Script=Arabic}/u],
];

for (const [language, words, own] of translations) {
  test(`Each product of each shop has its name and its text in ${language}, and no other has`, () => {
    for (const [shop, file] of Object.entries(stores)) {
      const text = readFileSync(new URL(`../../web/demo/${file}`, import.meta.url), 'utf8');
      const { products } = JSON.parse(text) as StoreDocument;
      const { items, shop: said } = words[shop as ShopId];
      assert.deepEqual(Object.keys(items).sort(), Object.keys(products).sort(), shop);
      for (const [sku, { name, text: told }] of Object.entries(items)) {
        assert.match(told, own, sku);
        assert.match(name, /\S/u, sku);
      }
      for (const sentence of Object.values(said)) assert.match(sentence, own);
    }
  });
}

test('A language that the demo is not written in has English around it, numbers and places too', () => {
  assert.deepEqual(
    ['en-GB', 'de', 'fr', 'ja', 'ar', 'pl', 'pt-BR', 'zh-Hans', 'he'].map((tag) => ownLanguage(tag)),
    [undefined, undefined, undefined, undefined, undefined, 'en', 'en', 'en', 'en'],
  );
  assert.equal(wordsFor('pl'), wordsFor('en-GB'));
  assert.notEqual(wordsFor('fr'), wordsFor('en-GB'));
  assert.equal(new Intl.NumberFormat(numberLanguage('pl')).format(0.5), '0.5');
  assert.equal(new Intl.NumberFormat(numberLanguage('ar')).format(5), '5');
  const vienna = places.find(({ to }) => to.startsWith('AT'));
  assert.ok(vienna);
  assert.equal(placeName(vienna, 'pl'), 'Vienna, Austria');
  assert.equal(placeName(vienna, 'de'), 'Wien, Österreich');
  assert.equal(placeName(vienna, 'ar'), 'فيينا، النمسا');
});

test('The pieces of a refused order agree with their number', () => {
  assert.equal(wordsFor('en').notAdded(3, 0), 'Not added: only 3 can be ordered.');
  assert.equal(
    wordsFor('en').notAdded(3, 1),
    'Not added: only 3 can be ordered, and your cart holds 1 already. You can add 2 more.',
  );
  assert.equal(
    wordsFor('fr').notAdded(1, 1),
    'Pas ajouté\u00a0: 1 au plus peut être commandé, et votre panier en contient déjà 1.',
  );
  assert.equal(
    wordsFor('ar').notAdded(3, 1),
    'لم يُضَف: الحد الأقصى للطلب 3 قطع، وفي سلتك منها قطعة واحدة. يمكنك إضافة قطعتين.',
  );
});

test('What cannot be had has its reason, and what can has none', () => {
  const asked = (status: Status, maxQuantity?: number, because: Reason[] = []) => ({
    status,
    parts: [{ status, quantity: 1, because } as unknown as PromisePart] as [PromisePart],
    ...(maxQuantity === undefined ? {} : { maxQuantity }),
  });
  const at = '2026-11-30T15:00:00Z';
  assert.equal(refusalOf(undefined, {}, 0), undefined);
  assert.equal(refusalOf(asked('in_stock'), {}, 0), undefined);
  assert.equal(refusalOf(asked('in_stock', 4), {}, 0), undefined);
  assert.equal(refusalOf(asked('out_of_stock', 0), {}, 0), 'soldOut');
  assert.equal(refusalOf(asked('out_of_stock', 0), {}, 2), 'noMore');
  assert.equal(refusalOf(asked('discontinued', 0), {}, 0), 'discontinued');
  assert.equal(refusalOf(asked('not_shipped_there', 0), {}, 0), 'notShippedThere');
  const pickup = { location: 'Hofladen' } as never;
  assert.equal(refusalOf({ ...asked('not_shipped_there', 0), pickup }, {}, 0), 'notCollected');
  const preorder = { releases: '2027-03-16' };
  assert.equal(refusalOf(asked('out_of_stock', 0, [{ code: 'not_open', at }]), { preorder }, 0), 'notOpen');
  assert.equal(refusalOf(asked('out_of_stock', 0, [{ code: 'not_open', at }]), {}, 0), 'notSoldYet');
  assert.equal(refusalOf(asked('out_of_stock', 0, [{ code: 'closed', at }]), { preorder }, 0), 'closed');
});
