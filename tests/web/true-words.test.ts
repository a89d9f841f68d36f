/**
 * What shoppers and speakers found untrue or wrong on the page, in all fifteen languages: by whose days is counted, of
 * which day a deadline is, what is told twice, full stops, cases and articles.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderAvailability } from 'stockline/ssr';
import { placesAt } from '../../web/src/days/places.ts';
import type { PromisePart, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { consentText } from '../../web/src/locales/consent.ts';
import { type Description, describe } from '../../web/src/locales/describe.ts';
import { describeDetails } from '../../web/src/locales/details/describe.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { languageTags as tags } from './language-tags.ts';
import { noTerms, promiseOf, snapshot, threeMugs } from './promises.ts';
import { openShop } from './shop.ts';

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

/** A calendar has the working days that its shop gives it, Saturdays or all of the week: they are whose they are. */
const working: Record<(typeof tags)[number], [handling: string, transit: string, production: string]> = {
  ar: [
    'يُجهَّز خلال 1 من أيام عملنا.',
    'مدة التوصيل: 6 إلى 10 من أيام عمل شركة الشحن.',
    'يُصنع بعد طلبك خلال 21 من أيام عملنا.',
  ],
  de: [
    'Es wird in 1 unserer Arbeitstage versandfertig gemacht.',
    'Der Paketdienst braucht 6–10 seiner Arbeitstage.',
    'Es wird nach der Bestellung gefertigt, in 21 unserer Arbeitstage.',
  ],
  en: [
    'It is made ready in 1 of our working days.',
    'The carrier takes 6–10 of its working days.',
    'It is made after you order, in 21 of our working days.',
  ],
  es: [
    'Se prepara en 1 de nuestros días laborables.',
    'El transportista tarda 6–10 de sus días laborables.',
    'Se fabrica después de su pedido, en 21 de nuestros días laborables.',
  ],
  fr: [
    'Il est préparé en 1 de nos jours ouvrés.',
    'Le transporteur met 6–10 de ses jours ouvrés.',
    'Il est fabriqué après votre commande, en 21 de nos jours ouvrés.',
  ],
  he: [
    'מוכן למשלוח תוך 1 מימי העבודה שלנו.',
    'זמן המשלוח: 6 עד 10 מימי העבודה של המוביל.',
    'מיוצר אחרי ההזמנה, תוך 21 מימי העבודה שלנו.',
  ],
  it: [
    'Viene preparato in 1 dei nostri giorni lavorativi.',
    'Il corriere impiega 6–10 dei suoi giorni lavorativi.',
    'Viene realizzato dopo l’ordine, in 21 dei nostri giorni lavorativi.',
  ],
  ja: [
    '当店の営業日1日で発送の準備をします。',
    '配送には配送会社の営業日で6～10日かかります。',
    'ご注文の後、当店の営業日21日で製作します。',
  ],
  ko: [
    '발송 준비에 저희 영업일로 1일 걸립니다.',
    '배송에 택배사 영업일로 6~10일 걸립니다.',
    '주문 후 제작하며 저희 영업일로 21일 걸립니다.',
  ],
  nl: [
    'Het wordt in 1 van onze werkdagen klaargemaakt.',
    'De vervoerder doet er 6–10 van zijn werkdagen over.',
    'Het wordt na uw bestelling gemaakt, in 21 van onze werkdagen.',
  ],
  pl: [
    'Przygotowanie w ciągu 1 naszego dnia roboczego.',
    'Dostawa w ciągu 6–10 dni roboczych przewoźnika.',
    'Powstaje po złożeniu zamówienia, w ciągu 21 naszych dni roboczych.',
  ],
  'pt-BR': [
    'É preparado em 1 dos nossos dias de trabalho.',
    'A transportadora leva 6–10 dos dias de trabalho dela.',
    'É feito depois do seu pedido, em 21 dos nossos dias de trabalho.',
  ],
  sv: [
    'Varan görs i ordning på 1 av våra arbetsdagar.',
    'Transporten tar 6–10 av transportörens arbetsdagar.',
    'Varan tillverkas efter din beställning, på 21 av våra arbetsdagar.',
  ],
  tr: [
    '1 çalışma günümüz içinde hazırlanır.',
    'Kargo şirketinin 6–10 çalışma günü içinde teslim edilir.',
    'Siparişinizden sonra 21 çalışma günümüz içinde yapılır.',
  ],
  'zh-Hans': ['备货需我方 1 个工作日。', '运输需承运商 6–10 个工作日。', '下单后开始制作，需我方 21 个工作日。'],
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
        .summary,
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

  test(`${tag}: days off are counted, and that they count for nothing is not said: days of the calendar may be meant`, () => {
    assert.doesNotMatch(messages.reasons.manyDaysOff(11, 'AAA', 'BBB', 'carrier'), /[;；،]|，不/u);
  });

  test(`${tag}: a shopper is told that the law stands, in one sentence, and nothing of legal advice`, () => {
    assert.equal(messages.terms.notAdvice.match(/[.。]/gu)?.length, 1);
  });

  test(`${tag}: the reasons of what has no date are not called those of a date`, async () => {
    const { document } = await openShop();
    const because = [{ code: 'no_known_supply' }] as const;
    const summaryOf = async (promise: StocklinePromise) => {
      const query = { sku: 'KETTLE', quantity: 1, at: promise.at };
      const html = await renderAvailability({ snapshot: document, query, promise, language: tag });
      return /part="why-summary"[^>]*>(.*?)<\/summary>/su.exec(html)?.[1]?.replace(/<!--.*?-->/gsu, '');
    };
    assert.equal(await summaryOf(promiseOf({ status: 'backorder', because: [...because] })), messages.whyNoDate);
    assert.equal(await summaryOf({ ...threeMugs, sku: 'KETTLE' }), messages.why);
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
    'Es kommt mit einer Lieferung an uns, erwartet am Do., 10. Dez.: der Lieferant liefert verspätet.',
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
    'L’article attend une livraison chez nous, prévue le jeu. 10 déc..',
  );
  assert.equal(
    fr.messages.terms.refundIfToday('3 déc.'),
    'Si vous annuliez aujourd’hui\u00a0: remboursement au plus tard le 3 déc.',
  );
  assert.equal(es.messages.terms.refundIfToday('3 dic'), 'Si cancelara hoy: reembolso a más tardar el 3 dic');
  const dated = { quantity: 2, status: 'backorder' } as const;
  assert.equal(it.messages.split([{ ...dated, from: '8 dic' }]), '2 dall’8 dic');
  assert.equal(it.messages.split([{ ...dated, from: '18 dic' }]), '2 dal 18 dic');
});
