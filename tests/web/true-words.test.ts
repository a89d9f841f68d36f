/**
 * What shoppers and speakers found untrue or wrong on the page, in all fifteen languages: by whose days is counted, of
 * which day a deadline is, what is told twice, full stops, cases and articles.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { foldedContent } from '../../web/src/elements/stockline-availability/details.ts';
import type { PromisePart, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { type Description, describe } from '../../web/src/locales/describe.ts';
import { consentText } from '../../web/src/locales/details/consent.ts';
import { describeDetails } from '../../web/src/locales/details/describe.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { viewHtml } from '../../web/src/ssr/markup.ts';
import { languageTags as tags } from './language-tags.ts';
import { noTerms, promiseOf, snapshot, threeMugs } from './promises.ts';

await Promise.all(tags.map(wholeMessages.load));

/** With the spaces that `Intl` sets, no-break ones and thin ones, as plain ones. */
const plain = (text: string | undefined) => text?.replace(/\s/gu, ' ');

function say(promise: StocklinePromise, tag: string): Description {
  return describe(promise, wholeWordingFor(tag), placesAt(snapshot, Date.parse(promise.at)));
}

const why = (promise: StocklinePromise, tag: string) =>
  describeDetails(promise, wholeWordingFor(tag), placesAt(snapshot, Date.parse(promise.at))).why.flatMap(
    ({ sentences }) => sentences.map(plain),
  );

/**
 * A calendar has the working days that its shop gives it, Saturdays or all of the week: they are those of whoever works
 * on them, whom the sentence names.
 */
const working: Record<(typeof tags)[number], [handling: string, transit: string, production: string]> = {
  ar: [
    'يُجهَّز خلال يوم عمل واحد لدينا.',
    'التوصيل خلال 6 إلى 10 أيام عمل لدى شركة الشحن.',
    'يُصنع بعد طلبك خلال 21 يوم عمل لدينا.',
  ],
  de: [
    'Die Vorbereitung dauert bei uns 1 Arbeitstag.',
    'Der Paketdienst braucht 6–10 Arbeitstage.',
    'Es wird nach der Bestellung gefertigt; das dauert bei uns 21 Arbeitstage.',
  ],
  en: [
    'It is made ready in 1 of our working days.',
    'The carrier takes 6–10 of its working days.',
    'It is made after you order, in 21 of our working days.',
  ],
  es: [
    'Tardamos 1 día laborable en prepararlo.',
    'El transportista tarda 6–10 días laborables.',
    'Se fabrica después de su pedido; tardamos 21 días laborables.',
  ],
  fr: [
    'Il nous faut 1 jour ouvré pour le préparer.',
    'Le transporteur met 6–10 jours ouvrés.',
    'Il est fabriqué après votre commande ; il nous faut 21 jours ouvrés.',
  ],
  he: [
    'מוכן תוך יום עבודה אחד שלנו.',
    'מגיע תוך 6 עד 10 ימי עבודה של המוביל.',
    'מיוצר אחרי ההזמנה, תוך 21 ימי עבודה שלנו.',
  ],
  it: [
    'Per prepararlo impieghiamo 1 giorno lavorativo.',
    'Il corriere impiega 6–10 giorni lavorativi.',
    'Viene realizzato dopo l’ordine: impieghiamo 21 giorni lavorativi.',
  ],
  ja: [
    '商品のご用意に当店の営業日で1日かかります。',
    '配送には配送会社の営業日で6～10日かかります。',
    'ご注文後の製作に当店の営業日で21日かかります。',
  ],
  ko: [
    '상품 준비에 저희 영업일 기준으로 1일 걸립니다.',
    '배송에 택배사 영업일 기준으로 6~10일 걸립니다.',
    '주문 후 제작하며, 저희 영업일 기준으로 21일 걸립니다.',
  ],
  nl: [
    'Het klaarmaken kost ons 1 werkdag.',
    'De vervoerder doet er 6–10 werkdagen over.',
    'Het wordt na uw bestelling gemaakt; dat kost ons 21 werkdagen.',
  ],
  pl: [
    'Przygotowanie w ciągu 1 naszego dnia roboczego.',
    'Dostawa w ciągu 6–10 dni roboczych przewoźnika.',
    'Powstaje po złożeniu zamówienia, w ciągu 21 naszych dni roboczych.',
  ],
  'pt-BR': [
    'Levamos 1 dia de trabalho para preparar.',
    'A transportadora leva 6–10 dias de trabalho.',
    'É feito depois do seu pedido; levamos 21 dias de trabalho.',
  ],
  sv: [
    'Det tar oss 1 arbetsdag att göra varan i ordning.',
    'Transportören behöver 6–10 arbetsdagar.',
    'Varan tillverkas efter din beställning; det tar oss 21 arbetsdagar.',
  ],
  tr: [
    '1 iş gününde hazırlarız.',
    'Kargo şirketi 6–10 iş gününde teslim eder.',
    'Siparişinizden sonra 21 iş gününde üretiriz.',
  ],
  'zh-Hans': ['我们备货需要 1 个工作日。', '承运商运输需要 6–10 个工作日。', '下单后开始制作，我们需要 21 个工作日。'],
};

for (const tag of tags) {
  const { messages } = wholeWordingFor(tag);

  test(`${tag}: days are counted by those on which the shop, or the carrier, works`, () => {
    const because: PromisePart['because'] = [
      { code: 'handling', days: 1 },
      { code: 'transit', days: [6, 10] },
      { code: 'production', days: 21 },
    ];
    assert.deepEqual(why(promiseOf({ because }), tag), working[tag]);
  });

  test(`${tag}: what holds until the midnight after Monday 23, 05:00Z in New York, holds until 23:59 that day`, () => {
    const until = (orderBy: string, at = '2026-11-23T15:05:00Z') =>
      say({ ...threeMugs, at, orderBy }, tag).orderBy?.text;
    const today = until('2026-11-24T05:00:00Z') ?? '';
    assert.match(today, /(?:23|11):59/u);
    assert.ok(today.includes(messages.timeToday('X').split('X')[0]?.trim() ?? ''), today);
    // Asked on Saturday 21.
    const onMonday = until('2026-11-24T05:00:00Z', '2026-11-21T15:05:00Z') ?? '';
    assert.match(onMonday.replace(/(?:23|11):59/u, ''), /23/u);
    assert.doesNotMatch(onMonday, /24|00:00|12:00/u);
    assert.match(until('2026-11-24T19:00:00Z') ?? '', /24.*(?:14:00|2:00)|(?:14:00|2:00).*24/su);
  });

  test(`${tag}: 5 from one place and 2 from another, all in stock, are 7 in stock`, () => {
    assert.equal(
      messages.split([
        { quantity: 5, status: 'in_stock' },
        { quantity: 2, status: 'in_stock' },
      ]),
      messages.split([{ quantity: 7, status: 'in_stock' }]),
    );
    // And 1 + 3 of one day, of two places, are 4 of that day.
    assert.equal(
      messages.split([
        { quantity: 5, status: 'in_stock' },
        { quantity: 1, status: 'backorder', from: 'DAY' },
        { quantity: 3, status: 'backorder', from: 'DAY' },
      ]),
      messages.split([
        { quantity: 5, status: 'in_stock' },
        { quantity: 4, status: 'backorder', from: 'DAY' },
      ]),
    );
  });

  test(`${tag}: no sentence ends in two full stops, whatever the day before it ends in`, () => {
    const days = ['2026-11-26', '2026-12-28', '2026-12-05', '2026-12-12', '2026-12-19', '2026-12-24'];
    const off = (code: 'closed_day' | 'not_a_workday', count: number) =>
      days.slice(0, count).map((day) => ({ code, day, calendar: 'carrier' }) as const);
    const told = [
      ...why(promiseOf({ because: off('closed_day', 2) }), tag),
      ...why(promiseOf({ because: off('not_a_workday', 2) }), tag),
      ...why(promiseOf({ because: off('not_a_workday', 6) }), tag),
      ...why(promiseOf({ because: [{ code: 'awaiting_receipt', day: '2026-12-10' }] }), tag),
      ...why(promiseOf({ because: [{ code: 'release', day: '2026-12-11' }] }), tag),
      say({ ...promiseOf({ status: 'preorder' }), release: { earliest: '2026-12-11', latest: '2026-12-28' } }, tag)
        .headline,
      consentText(
        {
          ...threeMugs,
          terms: { ...noTerms, consent: { required: true, because: [{ code: 'no_date' }] } },
        } as StocklinePromise,
        wholeWordingFor(tag),
      ),
    ];
    for (const text of told) assert.doesNotMatch(text ?? '', /\.\.|。。/u);
  });

  test(`${tag}: over New Year, asked in December, days have no year, and are written as they are in the middle of one`, () => {
    const days = dayFormat(tag);
    for (const name of ['span', 'weekdaySpan'] as const) {
      const text = days[name]('2026-12-29', '2027-01-04', '2026-12-23');
      assert.match(text, /29.*4/su);
      assert.doesNotMatch(text, /202[67]|\)\)|\(\(|\s{2}/u);
      // As often as of two days in two months, an opened bracket is closed.
      const signs = (of: string) => of.match(/[()]/gu)?.join('') ?? '';
      assert.equal(signs(text), signs(days[name]('2026-11-30', '2026-12-03', '2026-11-23')), text);
    }
  });

  test(`${tag}: days off are counted, and that they count for nothing is not said: days of the calendar may be meant`, () => {
    assert.doesNotMatch(messages.reasons.manyDaysOff(11, 'AAA', 'BBB', 'carrier'), /[;；،]|，不/u);
  });

  test(`${tag}: a shopper is told that the law stands, in one sentence, and nothing of legal advice`, () => {
    assert.equal(messages.terms.notAdvice.match(/[.。]/gu)?.length, 1);
  });

  test(`${tag}: the reasons of what has no date are not called those of a date`, () => {
    const because = [{ code: 'no_known_supply' }] as const;
    const heading = (promise: StocklinePromise) => {
      const folded = foldedContent(promise, wordingFor(tag), placesAt(snapshot, Date.parse(promise.at)));
      return /part="why">\s*<p [^>]*part="heading"[^>]*>(.*?)<\/p>/su.exec(viewHtml(folded))?.[1];
    };
    assert.equal(heading(promiseOf({ status: 'backorder', because: [...because] })), messages.whyNoDate);
    assert.equal(heading(threeMugs), messages.why);
    assert.notEqual(messages.why, messages.whyNoDate);
  });
}

test('German: nominative after „bis“, dative after „binnen“; a supplier is late, and not by law in default', () => {
  const { terms, reasons, delays } = wholeWordingFor('de').messages;
  assert.equal(terms.daysBeforeShipment(5), 'Stornierbar bis 5 Tage vor dem Versand');
  assert.equal(terms.daysBeforeShipment(1, '3. Dez.'), 'Stornierbar bis 3. Dez., 1 Tag vor dem Versand');
  assert.equal(terms.refundWithin(5, 'calendar', 'delivery'), 'Erstattung binnen 5 Tagen ab Lieferung');
  assert.equal(
    reasons.awaitingReceipt('Do., 10. Dez.', delays['supplier_delay']),
    'Wir erwarten die Ware am Do., 10. Dez.: Verspätung beim Lieferanten.',
  );
  for (const text of Object.values(delays)) assert.doesNotMatch(text, /Verzug/u);
});

/** The engine counts Monday to Friday: no "jour ouvrable", "giorno feriale" or "vardag", of Saturdays too. */
test('Working days that the law counts are called by no word that has Saturdays among them', () => {
  const refund = (tag: string) => wholeWordingFor(tag).messages.terms.refundWithin(7, 'working', 'order');
  assert.equal(refund('fr'), 'Remboursement sous 7 jours ouvrés à compter de la commande');
  assert.equal(refund('it'), 'Rimborso entro 7 giorni lavorativi dall’ordine');
  assert.equal(refund('sv'), 'Återbetalning inom 7 arbetsdagar från beställningen');
  assert.equal(refund('nl'), 'Terugbetaling binnen 7 werkdagen na de bestelling');
  assert.equal(refund('he'), 'החזר כספי תוך 7 ימי עסקים מההזמנה');
});

test('French, Spanish and Italian days have their article where they stand in a sentence', () => {
  const release = { earliest: '2027-04-01', latest: '2027-06-30' };
  const ship = { earliest: '2026-11-24', latest: '2026-11-30' };
  const released = (tag: string) => plain(say({ ...promiseOf({ status: 'preorder' }), release }, tag).headline);
  const shipped = (tag: string) => plain(say(promiseOf({ ship }), tag).ship);
  assert.equal(released('fr'), 'Sortie : entre le 1er avr. et le 30 juin 2027');
  assert.equal(shipped('fr'), 'Expédition : entre demain et le lun. 30 nov.');
  assert.equal(shipped('es'), 'Envío: entre mañana y el lun, 30 nov');
  const { fr, es, it } = { fr: wholeWordingFor('fr'), es: wholeWordingFor('es'), it: wholeWordingFor('it') };
  assert.equal(
    fr.messages.reasons.awaitingReceipt('jeu. 10 déc.'),
    'Nous attendons une livraison, prévue le jeu. 10 déc..',
  );
  assert.equal(
    fr.messages.terms.refundIfToday('3 déc.'),
    'Si vous annuliez aujourd’hui\u00a0: remboursement au plus tard le 3 déc.',
  );
  assert.equal(es.messages.terms.refundIfToday('3 dic'), 'Si cancelara hoy: reembolso a más tardar el 3 dic');
  const by = { fr: '1er déc.', es: '22 dic', it: '8 dic' };
  assert.match(fr.messages.likelyBy(by.fr), / au 1er déc\.$/u);
  assert.match(es.messages.likelyBy(by.es), / el 22 dic$/u);
  assert.match(it.messages.likelyBy(by.it), / l’8 dic$/u);
  assert.match(fr.messages.by.no(by.fr), /^d’ici au 1er déc\./u);
  assert.match(es.messages.by.no(by.es), /^para el 22 dic/u);
  assert.match(it.messages.by.no(by.it), /^entro l’8 dic/u);
  assert.match(fr.messages.some.from(3, 5, by.fr), / le 1er déc\.$/u);
  assert.match(es.messages.some.from(3, 5, by.es), / del 22 dic$/u);
  assert.match(es.messages.some.from(3, 5, es.messages.today), / de hoy$/u);
  assert.match(it.messages.some.from(3, 5, by.it), / dall’8 dic$/u);
  const dated = { quantity: 2, status: 'backorder' } as const;
  assert.equal(it.messages.split([{ ...dated, from: '8 dic' }]), '2 dall’8 dic');
  assert.equal(it.messages.split([{ ...dated, from: '18 dic' }]), '2 dal 18 dic');
});
