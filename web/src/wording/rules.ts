/**
 * What a shop may not write, as data: for each rule what it looks like in a language, where the law or a court says so,
 * and what to write in its place.
 *
 * A rule looks for words, so that it may find what is true and allowed ("only today", on the one day): it asks for a
 * second look, and its message says what would be safe. What the sources do not speak of is not looked for.
 *
 * Patterns are pieces of regular expressions. They are matched without regard to case, at the edges of words, and `…`
 * stands for anything within the same sentence.
 */
export interface WordingRule {
  code: WordingCode;
  /** The language of the words, not of the page: all rules are held against all texts. */
  language: 'de' | 'en';
  patterns: readonly string[];
  citation: string;
  message: string;
}

export type WordingCode =
  | 'undated_availability'
  | 'uncertain_delivery_time'
  | 'usual_delivery_time'
  | 'false_scarcity'
  | 'countdown'
  | 'right_as_perk'
  | 'credit_card_billing_cycle'
  | 'late_refund_in_days';

const annex = (number: number) => `Directive 2005/29/EC Annex I no. ${number}`;

const germanCount = String.raw`(?:\d+|eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|vierzehn|wenige[nr]?)`;
const germanUnit = String.raw`(?<!\p{L})(?:(?:Werk|Arbeits|Kalender)?Tag|Woche|Monat)\p{L}*`;
const germanHours = String.raw`(?<!\p{L})(?:Stunde\p{L}*|Std|h)`;
const germanMonth = String.raw`(?<!\p{L})(?:Jan(?:uar)?|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)(?!\p{L})`;
/** "12. Dezember", "12.12.2026", "Mitte Dezember", "KW 50". */
const germanDay = String.raw`(?:\d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4})?|${germanMonth}|KW ?\d{1,2})`;
const germanTime = String.raw`(?:(?:Liefer|Versand|Zustell)(?:zeit|termin|frist|dat|dauer|angabe|zeitpunkt|zeitraum)\p{L}*)`;
const germanArrives = String.raw`(?:lieferbar|verfügbar|erhältlich|vorrätig|versandbereit|versandfertig|geliefert|versandt|versendet|verschickt|(?:Aus)?Liefer(?:ung|termin|datum|zeit)\p{L}*|(?:Versand|Zustellung)(?:termin|datum|zeit)?)`;
const asARule = String.raw`(?:in der Regel|i\. ?d\. ?R\.|idR)`;
/** How soon a shop answers is not when it delivers. */
const answers = '(?:antwort|erreich|meld|öffn)';
const ofDelivery = (words: string) => `${words}(?<!${answers}[^.!?]{0,60}${words})(?![^.!?]{0,60}?${answers})`;
const onRequest = (word: string) => [
  `${germanTime}(?: ?[:–—-])?(?: (?:ist|nennen wir|erfahren Sie|gern|gerne|nur|bitte))* auf ${word}`,
  `(?:lieferbar|verfügbar|Verfügbarkeit|Lieferbarkeit)(?: ?[:–—-])?(?: nur)? auf ${word}`,
  `auf ${word} (?:lieferbar|verfügbar)`,
];

const scarcity =
  'Leave it out, or name the day on which it really ends. A limit that is made up to hurry a shopper is unlawful.';
const countdown =
  'Leave the countdown out, or name the moment on which something really depends, with its consequence: "Order by 14:00 for these dates".';
const perk =
  'Say it as the shopper’s right, not as the shop’s favour: "You have a statutory right to withdraw within 14 days." Tell as yours only what goes beyond the law.';
const perkGerman =
  'Say it as the shopper’s right, not as the shop’s favour: "Sie haben ein gesetzliches Widerrufsrecht von 14 Tagen." Tell as yours only what goes beyond the law.';
const billingCycle =
  'Write "within 7 working days". One billing cycle holds only where the seller itself gives the credit, not for a bank’s card.';
const lateRefund =
  'Write "without undue delay": for late delivery the law sets no number of days, and the 14 days of withdrawal do not apply to it.';
const lateRefundGerman =
  'Write "unverzüglich": for late delivery the law sets no number of days, and the 14 days of withdrawal do not apply to it.';

const lateCitation = 'Directive 2011/83/EU Art 18(2)–(4); Consumer Rights Act 2015 s.28(5)–(9)';
const cycleCitation = '16 CFR 435.1(b)(1)–(2)';

const late = '(?:late|delayed|(?<!undue )delays?|overdue|misses (?:its|the) (?:day|date))';
const refund = String.raw`(?:refund\p{L}*|reimburse\p{L}*|money back)`;
const fourteenDays = '(?:14|fourteen)[ -]days?';
const lateGerman = String.raw`(?:verspät\p{L}*|verzöger\p{L}*|Lieferverzug\p{L}*|zu spät|überfällig\p{L}*|nicht rechtzeitig)`;
const refundGerman = String.raw`(?:(?:zurück)?erstatt\p{L}*|rückerstatt\p{L}*|Geld zurück|zurück(?:zu)?zahl\p{L}*|zurückgezahlt)`;
const fourteenDaysGerman = String.raw`(?:14|vierzehn) (?:Kalender)?Tage\p{L}*`;

export const wordingRules: readonly WordingRule[] = [
  {
    code: 'undated_availability',
    language: 'de',
    patterns: [
      String.raw`(?:bald|demnächst|in Kürze) (?:[\p{L}\d-]+ ){0,3}?(?:verfügbar|lieferbar|erhältlich|vorrätig|bestellbar|auf Lager)`,
      ...onRequest('Anfrage'),
    ],
    citation: 'OLG München, 6 U 3815/17',
    message: 'Give a day or a period whose end can be reckoned, for a preorder too: "Lieferung bis 12. Dezember".',
  },
  {
    code: 'undated_availability',
    language: 'de',
    patterns: onRequest('Nachfrage'),
    citation: 'OLG Hamm, 4 U 167/08',
    message:
      'Give a day or a period whose end can be reckoned, or do not let it be ordered: "auf Nachfrage" misleads where supply is not secured.',
  },
  {
    code: 'uncertain_delivery_time',
    language: 'de',
    patterns: [
      `voraussichtlich\\p{L}{0,2}…${germanCount}[^.]{0,12}?${germanUnit}`,
      `${germanCount} (?:(?:-|–|—|bis) ${germanCount} )?${germanUnit},? voraussichtlich`,
      `voraussichtlich\\p{L}{0,2}…${germanDay}…${germanArrives}`,
      `voraussichtlich\\p{L}{0,2}…${germanArrives}…${germanDay}`,
      `${germanArrives}…voraussichtlich\\p{L}{0,2}…${germanDay}`,
    ],
    citation: 'OLG Bremen, 2 U 49/12',
    message:
      'Leave "voraussichtlich" out and give the latest day or the longest time: "Lieferung in höchstens 3 Werktagen"; "ca." is allowed.',
  },
  {
    code: 'usual_delivery_time',
    language: 'de',
    patterns: [`${asARule}…${germanCount}[^.]{0,12}?${germanUnit}`, `${germanCount} ${germanUnit},? ${asARule}`],
    citation: 'OLG Bremen, 2 W 55/09',
    message:
      'Leave "in der Regel" out and give the latest day or the longest time: "Lieferung in höchstens 3 Werktagen"; "ca." is allowed.',
  },
  {
    code: 'usual_delivery_time',
    language: 'de',
    patterns: [
      `${ofDelivery(asARule)}…${germanCount}[^.]{0,12}?${germanHours}`,
      `${germanCount} ${germanHours},? ${ofDelivery(asARule)}`,
    ],
    citation: 'OLG Hamm, 4 U 57/21',
    message:
      'Give the longest time: "Lieferung in höchstens 3 Werktagen". "I. d. R. 48 Stunden" was allowed only because the terms fixed 3 to 5 days.',
  },
  {
    code: 'usual_delivery_time',
    language: 'de',
    patterns: [
      `${ofDelivery('normalerweise')}…${germanCount}[^.]{0,12}?(?:${germanUnit}|${germanHours})`,
      `${germanCount} (?:${germanUnit}|${germanHours}),? ${ofDelivery('normalerweise')}`,
    ],
    citation: 'LG Frankfurt, 2-18 O 242/08',
    message:
      'Leave "normalerweise" out and give the latest day or the longest time: "Lieferung in höchstens 3 Werktagen"; "ca." is allowed.',
  },
  {
    code: 'uncertain_delivery_time',
    language: 'de',
    patterns: [
      String.raw`${germanTime}…Richtwert\p{L}*`,
      String.raw`Richtwert\p{L}*…${germanTime}`,
      String.raw`(?:Zirka|Circa|Ca\.?)-(?:Liefer|Versand)?(?:frist|zeit|termin)\p{L}*`,
    ],
    citation: 'OLG Hamm, I-4 U 105/12',
    message:
      'Give the latest day or the longest time, and stand by it: "Lieferung in höchstens 3 Werktagen". A mere guide value is void.',
  },
  {
    code: 'uncertain_delivery_time',
    language: 'de',
    patterns: [
      String.raw`unverbindlich\p{L}* (?:[\p{L}-]+ ){0,2}?${germanTime}`,
      `${germanTime}…(?<!nicht )unverbindlich`,
    ],
    citation: '§ 308 Nr. 1 BGB',
    message:
      'Give the latest day or the longest time, and stand by it: a time of delivery that is not sufficiently definite is void.',
  },
  {
    code: 'false_scarcity',
    language: 'en',
    patterns: [
      '(?<!not )(?:only|just) today',
      'today only',
      'last chance',
      'limited[ -]time (?:only|offer)',
      'act (?:now|fast)',
      "(?<!need to )(?<!don['’]t )hurry",
      'selling fast',
    ],
    citation: annex(7),
    message: scarcity,
  },
  {
    code: 'false_scarcity',
    language: 'de',
    patterns: [
      '(?<!nicht )nur (?:noch )?heute',
      'letzte Chance',
      'nur (?:noch )?(?:für )?kurze Zeit',
      '(?:jetzt|schnell) (?:zugreifen|zuschlagen)',
    ],
    citation: annex(7),
    message: scarcity,
  },
  {
    code: 'countdown',
    language: 'en',
    patterns: [
      String.raw`(?:offer|sale|deal|price|discount|promotion)s?…(?:ends?|ending|expires?) in (?:\d|an? |one )\S*`,
      String.raw`(?:only|just) \d+ ?(?:hours?|hrs?|h|minutes?|mins?|seconds?|secs?) (?:left|remaining|to go)`,
      String.raw`(?:reserved|held)…for (?:the next |another )?\d+(?: ?min\p{L}*|:\d\d)`,
    ],
    citation: annex(7),
    message: countdown,
  },
  {
    code: 'countdown',
    language: 'de',
    patterns: [
      String.raw`(?:Angebot|Aktion|Rabatt|Preis|Sale)…(?:endet|läuft) …in \d\S*`,
      String.raw`nur noch \d+ ?(?:Stunden?|Std|Minuten?|Min|Sekunden?|Sek)`,
      String.raw`(?:noch|für) \d+ ?Min\p{L}* (?:für (?:Sie|dich) )?reserviert`,
    ],
    citation: annex(7),
    message: countdown,
  },
  {
    code: 'right_as_perk',
    language: 'en',
    patterns: [
      String.raw`we (?:\p{L}+ )?(?:give|grant|offer|allow|let)…(?<!\d)(?:14|fourteen|two[ -]weeks?)(?!\d)…(?:withdraw|cancel|return|send|change)\p{L}*`,
      String.raw`we (?:\p{L}+ )?(?:give|grant|offer)…right (?:of|to) (?:withdraw|cancel)\p{L}*`,
      String.raw`(?:voluntary|exclusive|complimentary|generous|bonus) (?:[\p{L}\d-]+ ){0,3}?(?:right (?:of|to) (?:withdraw|cancel)\p{L}*|withdrawal (?:right|period))`,
      String.raw`we(?:['’]ll| will)? even (?:refund|reimburse|give you your money back|take \p{L}+ back)`,
      String.raw`goodwill…(?:right (?:of|to) (?:withdraw|cancel)\p{L}*|(?:14|fourteen)[ -]days?)`,
    ],
    citation: annex(10),
    message: perk,
  },
  {
    code: 'right_as_perk',
    language: 'de',
    patterns: [
      String.raw`(?:freiwillig|exklusiv|großzügig|kostenlos)\p{L}* (?:[\p{L}\d-]+ ){0,3}?Widerruf\p{L}*`,
      String.raw`(?:geben|gewähren|schenken|bieten|räumen)(?: wir)? (?:Ihnen|dir|euch)…Widerruf\p{L}*`,
      String.raw`(?:geben|gewähren|schenken|bieten|räumen)(?: wir)? (?:Ihnen|dir|euch)…(?<!\d)(?:14|vierzehn|zwei Wochen)(?!\d)…(?:Rück|zurück|storn)\p{L}*`,
      'wir (?:erstatten|zahlen|nehmen)…sogar',
      '(?:erstatten|zahlen|nehmen) wir…sogar',
      String.raw`(?:aus Kulanz|kulanterweise)…(?:Widerruf\p{L}*|(?:14|vierzehn) Tage\p{L}*)`,
      String.raw`als (?:besonder\p{L}* )?(?:Service|Extra|Bonus|Plus|Geschenk)…Widerrufsrecht\p{L}*`,
    ],
    citation: annex(10),
    message: perkGerman,
  },
  {
    code: 'credit_card_billing_cycle',
    language: 'en',
    patterns: ['credit[ -]cards?…billing cycles?', 'billing cycles?…credit[ -]cards?'],
    citation: cycleCitation,
    message: billingCycle,
  },
  {
    code: 'credit_card_billing_cycle',
    language: 'de',
    patterns: [
      String.raw`Kreditkarte\p{L}*…Abrechnungs(?:zyklus|zeitr|periode)\p{L}*`,
      String.raw`Abrechnungs(?:zyklus|zeitr|periode)\p{L}*…Kreditkarte\p{L}*`,
    ],
    citation: cycleCitation,
    message: billingCycle,
  },
  {
    code: 'late_refund_in_days',
    language: 'en',
    patterns: [
      `${late}…${refund}…${fourteenDays}`,
      `${late}…${fourteenDays}…${refund}`,
      `${refund}…${fourteenDays}…${late}`,
      `${fourteenDays}…${refund}…${late}`,
    ],
    citation: lateCitation,
    message: lateRefund,
  },
  {
    code: 'late_refund_in_days',
    language: 'de',
    patterns: [
      `${lateGerman}…${refundGerman}…${fourteenDaysGerman}`,
      `${lateGerman}…${fourteenDaysGerman}…${refundGerman}`,
      `${refundGerman}…${fourteenDaysGerman}…${lateGerman}`,
      `${fourteenDaysGerman}…${refundGerman}…${lateGerman}`,
    ],
    citation: lateCitation,
    message: lateRefundGerman,
  },
];
