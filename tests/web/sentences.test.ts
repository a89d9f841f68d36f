/**
 * Every language, by grammar: literal sentences for numbers that need other forms, and all of every language's
 * sentences told once.
 */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';
import type { CheckoutMessages } from '../../web/src/locales/checkout/messages.ts';
import type { Messages } from '../../web/src/locales/messages.ts';
import type { NoticeMessages } from '../../web/src/locales/notice/messages.ts';
import type { OrderMessages } from '../../web/src/locales/order/messages.ts';
import { closestLanguage } from '../../web/src/locales/tags.ts';
import type { TimelineMessages } from '../../web/src/locales/timeline/messages.ts';
import { languageTags as tags } from './language-tags.ts';
import { pageSentences, plain, type Told } from './page-sentences.ts';

type Tag = (typeof tags)[number];

/** A language's messages of one kind, from the file that is named by its tag. */
async function messagesIn<Kind>(folder: string, tag: Tag): Promise<Kind> {
  const module = (await import(`../../web/src/${folder}/${tag}.ts`)) as Record<string, Kind>;
  return module[tag.replace('-', '')] as Kind;
}

const pageOf = (tag: Tag) => messagesIn<Messages>('locales/whole', tag);

test('A tag with a slip in it has the dates of the language that its words are in, and one that is none English ones', () => {
  for (const [tag, language, day] of [
    ['fr-FR-', 'fr', 'jeu. 26 nov.'],
    ['de-DE@euro', 'de', 'Do., 26. Nov.'],
    ['de_DE', undefined, 'Thu, Nov 26'],
    ['@', undefined, 'Thu, Nov 26'],
  ] as const)
    assert.deepEqual(
      [closestLanguage(tag, ['en', 'de', 'fr']), dayFormat(tag).day('2026-11-26')],
      [language, day],
      tag,
    );
});

test('Each folder of messages has the fifteen languages', async () => {
  const kinds = ['details', 'whole', 'order', 'checkout', 'timeline', 'notice'].map((kind) => `locales/${kind}`);
  for (const folder of ['locales', ...kinds]) {
    const files = await readdir(new URL(`../../web/src/${folder}`, import.meta.url));
    const found = files
      .filter((file) => /^[a-z]{2}(?:-[A-Za-z]+)?\.ts$/u.test(file))
      .map((file) => file.replace('.ts', ''));
    assert.deepEqual(found.sort(), [...tags], folder);
  }
});

const pieces: Record<Tag, [one: string, two: string, five: string, hundred: string]> = {
  ar: ['قطعة واحدة', 'قطعتان', '5 قطع', '100 قطعة'],
  de: ['1 Stück', '2 Stück', '5 Stück', '100 Stück'],
  en: ['1 piece', '2 pieces', '5 pieces', '100 pieces'],
  es: ['1 unidad', '2 unidades', '5 unidades', '100 unidades'],
  fr: ['1 article', '2 articles', '5 articles', '100 articles'],
  he: ['יחידה אחת', 'שתי יחידות', '5 יחידות', '100 יחידות'],
  it: ['1 pezzo', '2 pezzi', '5 pezzi', '100 pezzi'],
  ja: ['1点', '2点', '5点', '100点'],
  ko: ['1개', '2개', '5개', '100개'],
  nl: ['1 stuk', '2 stuks', '5 stuks', '100 stuks'],
  pl: ['1 sztuka', '2 sztuki', '5 sztuk', '100 sztuk'],
  'pt-BR': ['1 unidade', '2 unidades', '5 unidades', '100 unidades'],
  sv: ['1 st', '2 st', '5 st', '100 st'],
  tr: ['1 adet', '2 adet', '5 adet', '100 adet'],
  'zh-Hans': ['1 件', '2 件', '5 件', '100 件'],
};

test('Numbers over a thousand are grouped in every sentence that English and German make of one', async () => {
  for (const [tag, thousands] of [
    ['en', '1,200'],
    ['de', '1.200'],
  ] as const) {
    const { partQuantity, onlySoMany, askUs, ladder, queue, split } = await pageOf(tag);
    const said = [
      partQuantity(1200),
      onlySoMany(1200),
      askUs(1200),
      ladder.range(1, 1200),
      ladder.orMore(1200),
      ladder.from(1200),
      queue.ahead(1200),
      queue.batch(1200, 3000),
      split([{ quantity: 1200, status: 'in_stock' }]),
    ];
    for (const sentence of said) assert.ok(sentence.includes(thousands), sentence);
  }
});

const splits: Record<Tag, string> = {
  ar: '3 متوفرة، 2 إضافية ابتداءً من DAY',
  de: '3 auf Lager, 2 weitere ab DAY',
  en: '3 in stock, 2 more from DAY',
  es: '3 en stock, 2 más a partir del DAY',
  fr: '3 en stock, 2 de plus à partir du DAY',
  he: '3 במלאי, עוד 2 החל מ־DAY',
  it: '3 disponibili, altri 2 dal DAY',
  ja: '3点は在庫あり、さらに2点はDAY以降',
  ko: '3개 재고 있음, 추가 2개 DAY부터',
  nl: '3 op voorraad, nog 2 vanaf DAY',
  pl: '3 w magazynie, jeszcze 2 od DAY',
  'pt-BR': '3 em estoque, mais 2 a partir de DAY',
  sv: '3 i lager, 2 till från DAY',
  tr: '3 adet stokta, ayrıca 2 adet: DAY itibarıyla',
  'zh-Hans': '3 件有货，另 2 件自DAY起',
};

/**
 * 10 business days of the cancellation, and 14 days of delivery:
 * two common periods, in the case that the sentence asks for.
 */
const refunds: Record<Tag, [refund: string, returns: string]> = {
  ar: ['رد المبلغ خلال 10 أيام عمل من إشعارك', 'خلال 14 يومًا من التسليم'],
  de: ['Erstattung binnen 10 Arbeitstagen ab Zugang Ihrer Erklärung', 'Binnen 14 Tagen ab Lieferung'],
  en: ['Refund within 10 business days of your notice to us', 'Within 14 days of delivery'],
  es: ['Reembolso en 10 días laborables desde su comunicación', 'En 14 días desde la entrega'],
  fr: ['Remboursement sous 10 jours ouvrés à compter de votre déclaration', 'Sous 14 jours à compter de la livraison'],
  he: ['החזר כספי תוך 10 ימי עסקים מההודעה שלך', 'תוך 14 ימים מהמסירה'],
  it: ['Rimborso entro 10 giorni lavorativi dalla sua comunicazione', 'Entro 14 giorni dalla consegna'],
  ja: ['お客様のご連絡から10営業日以内に返金', 'お届けから14日以内'],
  ko: ['고객의 통지부터 10영업일 이내 환불', '도착부터 14일 이내'],
  nl: ['Terugbetaling binnen 10 werkdagen na uw verklaring', 'Binnen 14 dagen na de bezorging'],
  pl: ['Zwrot pieniędzy w ciągu 10 dni roboczych od otrzymania oświadczenia', 'W ciągu 14 dni od dostawy'],
  'pt-BR': ['Reembolso em até 10 dias úteis a contar da sua comunicação', 'Em até 14 dias a contar da entrega'],
  sv: ['Återbetalning inom 10 arbetsdagar från ditt meddelande', 'Inom 14 dagar från leveransen'],
  tr: ['Para iadesi: bildiriminizden sonra 10 iş günü içinde', 'Teslimattan sonra 14 gün içinde'],
  'zh-Hans': ['自您的通知起 10 个工作日内退款', '自送达起 14 天内'],
};

for (const tag of tags) {
  test(`${tag}: pieces, split and periods agree with their numbers`, async () => {
    const page = await pageOf(tag);
    assert.deepEqual([1, 2, 5, 100].map(page.partQuantity), pieces[tag]);
    const parts = [
      { quantity: 3, status: 'in_stock' },
      { quantity: 2, status: 'backorder', from: 'DAY' },
    ] as const;
    assert.equal(page.split(parts), splits[tag]);
    assert.deepEqual(
      [page.terms.refundWithin(10, 'business', 'notice'), page.terms.returnWithin(14, 'calendar', 'delivery', 0)],
      refunds[tag],
    );
  });

  test(`${tag}: every sentence is there, is plain text, and tells all that it is given`, async () => {
    for (const [sentence, given] of await everySentence(tag)) {
      assert.equal(typeof sentence, 'string');
      assert.notEqual(sentence.trim(), '', 'a sentence is empty');
      assert.doesNotMatch(sentence, /undefined|NaN|\$\{|#|<|>|\[object|\s{2}/u);
      for (const text of given) assert.ok(sentence.includes(text), `${JSON.stringify(sentence)} lacks ${text}`);
    }
  });

  test(`${tag}: dates have the digits of the messages`, () => {
    assert.match(dayFormat(tag).day('2026-11-26'), /26/u);
    assert.match(dayFormat(tag).span('2026-11-30', '2026-12-03'), /30.*3|3.*30/u);
    assert.match(dayFormat(tag).moment('2026-11-23T19:00:00Z', 'America/New_York', '2026-11-23'), /14|2/u);
  });
}

test('A clock is told by its zone’s name on that day: 12:00 UTC is 14:00 CEST in summer, 13:00 UTC 14:00 CET in winter', () => {
  const at = (tag: string, instant: string) => dayFormat(tag).moment(instant, 'Europe/Berlin');
  assert.equal(at('en-GB', '2027-03-29T12:00:00Z'), 'Mon 29 Mar, 14:00\u00a0CEST');
  assert.equal(at('en-GB', '2027-01-29T13:00:00Z'), 'Fri 29 Jan, 14:00\u00a0CET');
  assert.equal(at('de', '2027-03-29T12:00:00Z'), 'Mo., 29. März, 14:00\u00a0MESZ');
  assert.equal(at('de', '2027-01-29T13:00:00Z'), 'Fr., 29. Jan., 14:00\u00a0MEZ');
});

test('No language has sentences of another', async () => {
  const seen = new Map<string, Tag>();
  for (const tag of tags) {
    for (const [sentence] of await everySentence(tag)) {
      // A few words alone may be the same: "Total" is a word in many languages, and "De 12 a 60 por pedido" two
      // sentences.
      const words = sentence.match(/\p{L}+/gu)?.filter((word) => word !== 'AAA' && word !== 'BBB') ?? [];
      if (words.length < 5) continue;
      const before = seen.get(sentence);
      assert.ok(before === undefined || before === tag, `${tag} says as ${before} does: ${sentence}`);
      seen.set(sentence, tag);
    }
  }
});

/**
 * T7, by the rulings on delivery times (OLG Hamm 4 U 167/08, OLG Bremen 2 U 49/12, KG 5 W 73/07, LG Frankfurt
 * 2-18 O 242/08, OLG München 6 U 3815/17); and a "Werktag" may be a Saturday, which our days do not count.
 */
test('German has none of the words that a court has called misleading of a delivery time', async () => {
  const misleading =
    /auf (?:An|Nach)frage|voraussichtlich|in der Regel|i\. ?d\. ?R\.|normalerweise|\bbald\b|Richtwert|unverbindlich|Werktag/iu;
  for (const [sentence] of await everySentence('de')) assert.doesNotMatch(sentence, misleading);
});

/** All sentences of a language, with what each of them was given and has to tell. */
async function everySentence(tag: Tag): Promise<Told[]> {
  const [page, order, checkout, timeline, notice] = await Promise.all([
    pageOf(tag),
    messagesIn<OrderMessages>('locales/order', tag),
    messagesIn<CheckoutMessages>('locales/checkout', tag),
    messagesIn<TimelineMessages>('locales/timeline', tag),
    messagesIn<NoticeMessages>('locales/notice', tag),
  ]);
  return [
    ...pageSentences(page),
    ...orderSentences(order),
    ...checkoutSentences(checkout),
    ...timelineSentences(timeline),
    ...noticeSentences(notice),
  ];
}

/**
 * The names of all functions in a group, as "facts.ready.cancel", and the same group noting which of them are called.
 */
function watched<Group extends object>(group: Group, called: Set<string>, path = ''): [names: string[], group: Group] {
  const names: string[] = [];
  const entries = Object.entries(group).map(([name, value]) => {
    if (typeof value === 'function') {
      names.push(path + name);
      const noting = (...given: unknown[]) => {
        called.add(path + name);
        return value(...given);
      };
      return [name, noting];
    }
    if (typeof value !== 'object' || value === null) return [name, value];
    const [inner, noting] = watched(value as object, called, `${path}${name}.`);
    names.push(...inner);
    return [name, noting];
  });
  return [names, Object.fromEntries(entries)];
}

test('All that the page can say is among what is told of each language here', async () => {
  const called = new Set<string>();
  const [names, page] = watched(await pageOf('en'), called);
  pageSentences(page);
  assert.deepEqual(
    names.filter((name) => !called.has(name)),
    [],
  );
});

function orderSentences(order: OrderMessages): Told[] {
  return [
    ...plain(order),
    [order.shippedOn('AAA'), ['AAA']],
    [order.deliveredOn('AAA'), ['AAA']],
    [order.cancelledOn('AAA'), ['AAA']],
    [order.choiceHandedOver('AAA'), ['AAA']],
    [order.endedOn('AAA'), ['AAA']],
    [order.delay('4 × MUG'), ['4 × MUG']],
    [order.toldOn('AAA'), ['AAA']],
    [order.choices.keep('4 × MUG'), ['4 × MUG']],
    [order.choices.cancel('4 × MUG'), ['4 × MUG']],
    [order.withdrawal.question('4 × MUG'), ['4 × MUG']],
  ];
}

function checkoutSentences(checkout: CheckoutMessages): Told[] {
  const { shipping, terms, cannot } = checkout;
  return [
    ...plain(checkout),
    [checkout.line('MUG', 4), ['MUG', '4']],
    [shipping.shipments(5), ['5']],
    [shipping.firstShips('AAA'), ['AAA']],
    [shipping.lastShips('AAA'), ['AAA']],
    [shipping.firstArrives('AAA'), ['AAA']],
    [shipping.lastArrives('AAA'), ['AAA']],
    [terms.forLines('MUG'), ['MUG']],
    [cannot.outOfStock('MUG'), ['MUG']],
    [cannot.takenInOrder('MUG'), ['MUG']],
    [cannot.discontinued('MUG'), ['MUG']],
    [cannot.notOpen('MUG'), ['MUG']],
    [cannot.notShipped('MUG', 'AAA'), ['MUG', 'AAA']],
    [cannot.askUs('MUG', 7), ['MUG', '7']],
    [cannot.overMaximum('MUG', 7), ['MUG', '7']],
  ];
}

function timelineSentences(timeline: TimelineMessages): Told[] {
  return [...plain(timeline), [timeline.likely(8, 10, 'AAA'), ['8', '10', 'AAA']]];
}

function noticeSentences(notice: NoticeMessages): Told[] {
  const events = ['shipment', 'delivery'] as const;
  return [
    ...plain(notice),
    [notice.delayed('A-17'), ['A-17']],
    [notice.delayed('A-17', true), ['A-17']],
    [notice.delayed(), []],
    [notice.delayed(undefined, true), []],
    [notice.cancelled('A-17'), ['A-17']],
    [notice.cancelled('A-17', true), ['A-17']],
    [notice.about('4 × MUG', 'A-17'), ['4 × MUG', 'A-17']],
    [notice.about('4 × MUG'), ['4 × MUG']],
    ...events.flatMap((event): Told[] => [
      [notice.stated(event, 'AAA'), ['AAA']],
      [notice.lawful(event, 'AAA'), ['AAA']],
      [notice.newDay(event, 'AAA'), ['AAA']],
    ]),
    [notice.mayCancelFrom('AAA'), ['AAA']],
    [notice.silenceConsents('AAA'), ['AAA']],
    [notice.lapses('AAA'), ['AAA']],
    [notice.lapses('AAA', 'BBB'), ['AAA', 'BBB']],
    [notice.endedOn('AAA'), ['AAA']],
    [notice.refundBy('AAA'), ['AAA']],
    [notice.basis('AAA'), ['AAA']],
  ];
}
