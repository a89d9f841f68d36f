/** The rule packs are what the law says, with its numbers and with how far each is verified. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Rule } from 'stockline/full';
import { pack, packs, schemaFaults, unknownMembers } from './rule-documents.ts';
import { provided, ruled } from './statutes.ts';

/** A rule's period in words: "14 calendar from notice, rolls", "none from notice". */
function periodOf({ period, ground }: Rule): string {
  if (period === undefined) return '';
  const { count, unit, from, rolls = false, countsEventDay = false, extraMonths, monthsFirst, ofOrder } = period;
  const words = [`${count === undefined ? '' : `${count} `}${unit} from ${from}`];
  if (ofOrder === true) words.push('of the order');
  if (rolls) words.push('rolls');
  if (countsEventDay) words.push('counts the day');
  if (extraMonths !== undefined) words.push(`+${extraMonths} months${monthsFirst === true ? ' first' : ''}`);
  if (ground !== undefined) words.push(ground);
  return words.join(', ');
}

/** Outside 16 CFR 435 (435.3(a)): on every rule of the pack. */
const outsideUs = ['serialSubscription', 'seedsOrPlants', 'cashOnDelivery', 'negativeOption'];
/** Likewise §17538.3(c) for §17538, and §1723(b) for §1723. */
const outsideCalifornia = {
  '17538': ['serialSubscription'],
  '1723': ['customMade', 'perishable', 'seedsOrPlants', 'sealedHygiene'],
};

/** What is left of "unless" without what all rules of that law share; which all must have. */
function ownExceptions(name: string, { citation, unless = [] }: Rule): string[] {
  const section = /§(17538|1723)/.exec(citation)?.[1] as keyof typeof outsideCalifornia | undefined;
  const shared = name === 'us' ? outsideUs : section === undefined ? [] : outsideCalifornia[section];
  for (const word of shared) assert.ok((unless as string[]).includes(word), `${citation} must not apply to ${word}.`);
  return unless.filter((word) => !shared.includes(word));
}

function delayOf({ delay }: Rule): string {
  if (delay === undefined) return '';
  const said: string[] = [];
  if (delay.noticeOwed === true) said.push(delay.noticeByStatedDay === true ? 'notice by the stated day' : 'notice');
  if (delay.reasonOwed === true) said.push('reason');
  if (delay.silence !== undefined) said.push(`silence ${delay.silence}`);
  if (delay.lapsesAfterDays !== undefined) said.push(`lapses after ${delay.lapsesAfterDays}`);
  if (delay.continuingRight === true) said.push('continuing right');
  if (delay.mayCancelAfterDays !== undefined) said.push(`may cancel after ${delay.mayCancelAfterDays}`);
  if (delay.additionalPeriodFirst === true) said.push('additional period first');
  const within = delay.withinDays === undefined ? '' : ` ${delay.withinDays}`;
  return ` ${delay.occurrence} ${delay.revision}${within}: ${said.join(', ')}`;
}

function inWords(rule: Rule): string {
  const period = periodOf(rule);
  const withheld = rule.withheldUntilReturn === true ? ', withheld' : '';
  const word = rule.duty ?? rule.by;
  const duty = word === undefined ? '' : ` ${word}`;
  const bound = rule.evenIfAgreed === true ? ', even if agreed' : '';
  return `${rule.kind}${period === '' ? '' : ` ${period}`}${withheld}${bound}${duty}${limitOf(rule)}${delayOf(rule)}`;
}

function limitOf({ most }: Rule): string {
  if (most === undefined) return '';
  const share = most.percent === undefined ? [] : [`${most.percent} %`];
  const amount = most.amount === undefined ? [] : [`${most.amount.minorUnits} ${most.amount.currency}`];
  return ` ${[...share, ...amount].join(' or ')}`;
}

/** Directive 2011/83/EU Art 16 (b)-(d), (g), (h), (j)-(l): there is no right from the contract on. */
const art16 = [
  'financialMarket',
  'customMade',
  'perishable',
  'pricedLaterAlcohol',
  'urgentRepair',
  'newspaper',
  'auction',
  'datedBooking',
];

function conditionOf(name: string, rule: Rule): string {
  const above = rule.above === undefined ? [] : [`>${rule.above.minorUnits} ${rule.above.currency}`];
  const unless = ownExceptions(name, rule);
  const isArt16 = art16.every((word) => unless.includes(word));
  const others = isArt16 ? unless.filter((word) => !art16.includes(word)) : unless;
  return [
    ...(rule.when ?? []),
    ...(isArt16 ? ['!Art 16'] : []),
    ...others.map((word) => `!${word}`),
    ...above,
    ...(rule.insteadOf === undefined ? [] : [`for ${rule.insteadOf.replace('Directive 2011/83/EU ', '')}`]),
  ].join(' ');
}

describe('rule packs', () => {
  test('there is one for each of these jurisdictions', () => {
    const names =
      'ar at au br ca-on ca-qc ch cn de es eu fr gb il in is it jp kr li mx nl no pl pt ro sa se tr tw us us-ca za'.split(
        ' ',
      );
    assert.deepEqual([...packs.keys()], names);
    assert.deepEqual(
      [...packs.values()].map(({ jurisdiction }) => jurisdiction.toLowerCase()),
      names,
    );
  });

  for (const [name, document] of packs) {
    test(`${name}: is as the schema says, with no other member`, () => {
      assert.equal(schemaFaults('rule-pack', document), '');
      assert.deepEqual(unknownMembers('rule-pack', document), []);
    });

    test(`${name}: rules what the law says and nothing else`, () => {
      const rules = document.rules.map((rule) =>
        [name, rule.citation, rule.grade, inWords(rule), conditionOf(name, rule)].join(' | '),
      );
      const expected = ruled.filter(([where]) => where === name).map((row) => row.join(' | '));
      assert.deepEqual(rules.sort(), expected.sort());
    });

    test(`${name}: has the facts that are no rule`, () => {
      const provisions = (document.provisions ?? []).map(({ citation, grade }) => [name, citation, grade]);
      const expected = provided.filter(([where]) => where === name);
      assert.deepEqual(provisions.sort(), expected.sort());
    });

    test(`${name}: each entry has a name of its own, says when it was looked up, and sums up in sentences`, () => {
      const entries = [...document.rules, ...(document.provisions ?? [])];
      const ids = entries.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { id, retrieved, summary } of entries) {
        assert.ok(['2026-11-22', '2026-11-28'].includes(retrieved), id);
        assert.match(summary, /^\S.*\.$/, id);
      }
    });

    test(`${name}: what was read or quoted says where, at the authority or in a copy`, () => {
      const homeless = [...document.rules, ...(document.provisions ?? [])].filter(
        ({ grade, source, readAt }) => grade === 'READ' && source === undefined && readAt === undefined,
      );
      assert.deepEqual(homeless, []);
    });

    test(`${name}: no rule had run out when it was looked up`, () => {
      for (const { id, retrieved, effectiveTo = '9999-12-31' } of document.rules)
        assert.ok(retrieved <= effectiveTo, id);
    });
  }

  test('state when they began where that is known: the American rule, the withdrawal function, L216-6', () => {
    const begun = [...packs].flatMap(([name, { rules }]) =>
      rules
        .filter(({ effectiveFrom }) => effectiveFrom !== undefined)
        .map(({ id, effectiveFrom }) => `${name} ${id} ${effectiveFrom}`),
    );
    assert.deepEqual(
      begun.filter((line) => !line.startsWith('us ')),
      [
        'ar regret-button 2025-11-03',
        'de withdrawal-function 2026-06-19',
        'eu harmonised-notice 2026-09-27',
        'eu durability-label 2026-09-27',
        'eu withdrawal-function 2026-06-19',
        'fr withdrawal-function 2026-06-19',
        'fr late-delivery 2021-10-01',
        'it withdrawal-function 2026-06-19',
        'nl withdrawal-function 2026-06-19',
        'ro withdrawal-function 2026-06-19',
        'se withdrawal-function 2026-06-19',
      ],
    );
    assert.equal(
      begun.filter((line) => line.startsWith('us ') && line.endsWith(' 2014-12-08')).length,
      pack('us').rules.length,
    );
  });
});

describe('withdrawal and return', () => {
  const told = (name: string) =>
    pack(name)
      .rules.filter(({ kind }) => kind === 'withdrawal' || kind === 'returns')
      .map(({ id, word, beforeDelivery = false, returnCost = 'unsaid' }) => [id, word, beforeDelivery, returnCost]);

  test('EU: withdraw, before delivery too (recital 40); the consumer bears the return (14(1)) unless not informed', () => {
    assert.deepEqual(told('eu'), [
      ['withdrawal', 'withdraw', true, 'shopper'],
      ['withdrawal-not-informed', 'withdraw', true, 'shop'],
    ]);
  });

  test('UK: the word is cancel, the period begins with the contract (29, 30), who bears the return is told (35(5))', () => {
    assert.deepEqual(told('gb'), [
      ['cancellation', 'cancel', true, 'shopper'],
      ['cancellation-not-informed', 'cancel', true, 'shop'],
    ]);
  });

  test('Japan and China: the shopper pays for the return', () => {
    assert.deepEqual(told('jp'), [['return-right', 'cancel', true, 'shopper']]);
    assert.deepEqual(told('cn'), [['returns', undefined, false, 'shopper']]);
  });

  test('Korea: possible before supply, as 18(2) refunds what was never supplied', () => {
    assert.deepEqual(told('kr'), [
      ['withdrawal', 'withdraw', true, 'shopper'],
      ['withdrawal-custom-made', 'withdraw', true, 'shopper'],
    ]);
  });
});

describe('where they hold', () => {
  const areasOf = (name: string) =>
    pack(name).areas.map(({ country, postalCodes = [], exceptPostalCodes = [] }) =>
      [country, ...postalCodes, ...exceptPostalCodes.map((code) => `!${code}`)].join(' '),
    );

  /** What the list of Annex II and Art 355(5) leaves out of the member's own postal codes. */
  const france = 'FR !97133 !975* !980* !984* !985* !986* !987* !988*';
  const italy = 'IT !00120 !4789*';
  /** TFEU Art 355(1), (4). */
  const outermost = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];

  test('the Union has 27 members, with Åland and the outermost regions, without what shares their codes', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    assert.equal(members.length, 27);
    const changed: Record<string, string> = { DK: 'DK !39* !FO*', FR: france, IT: italy };
    assert.deepEqual(areasOf('eu').sort(), [...members.map((code) => changed[code] ?? code), ...outermost].sort());
  });

  test('the pack of each member, and those beside the Union', () => {
    assert.deepEqual(areasOf('fr'), [france, 'GP', 'GF', 'MQ', 'RE', 'YT', 'MF']);
    assert.deepEqual(areasOf('it'), [italy]);
    for (const name of ['at', 'de', 'es', 'nl', 'pl', 'pt', 'ro', 'se'])
      assert.deepEqual(areasOf(name), [name.toUpperCase()]);
    assert.deepEqual(areasOf('gb'), ['GB !GX11* !GY* !IM* !JE*']);
  });

  test('the American rule holds in the Territories (15 U.S.C. 44)', () => {
    assert.deepEqual(areasOf('us'), ['US', 'PR', 'GU', 'VI', 'AS', 'MP']);
  });

  test('Liechtenstein has Swiss postal codes, 9485 to 9498', () => {
    const codes = Array.from({ length: 14 }, (_, index) => `${9485 + index}`);
    assert.deepEqual(areasOf('li'), ['LI', ['CH', ...codes].join(' ')]);
    assert.deepEqual(areasOf('ch'), [['CH', ...codes.map((code) => `!${code}`)].join(' ')]);
  });

  test('California is 900 to 961, Ontario K L M N P, Quebec G H J', () => {
    assert.deepEqual(areasOf('us-ca'), ['US 90* 91* 92* 93* 94* 95* 960* 961*']);
    assert.deepEqual(areasOf('ca-on'), ['CA K* L* M* N* P*']);
    assert.deepEqual(areasOf('ca-qc'), ['CA G* H* J*']);
  });

  test('every other pack speaks for its whole country', () => {
    for (const name of 'ar au br cn il in is jp kr mx no sa tr tw za'.split(' ')) {
      assert.deepEqual(areasOf(name), [name.toUpperCase()]);
    }
  });

  test('India works on Saturdays, Saudi Arabia from Sunday, and in Israel a Friday may be a last day; the others have the usual week', () => {
    const weeks = [...packs]
      .filter(([, { workdays }]) => workdays !== undefined)
      .map(([name, { workdays }]) => [name, workdays]);
    const fromSunday = ['sun', 'mon', 'tue', 'wed', 'thu'];
    assert.deepEqual(weeks, [
      ['il', [...fromSunday, 'fri']],
      ['in', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
      ['sa', fromSunday],
    ]);
  });
});

describe('what binds', () => {
  test('a national rule that takes the place of another finds it, of its kind, in the pack of the Union', () => {
    const wider = pack('eu').rules.map(({ kind, citation }) => `${kind} ${citation}`);
    const lost = [...packs].flatMap(([name, { rules }]) =>
      rules
        .filter(({ kind, insteadOf }) => insteadOf !== undefined && !wider.includes(`${kind} ${insteadOf}`))
        .map(({ id }) => `${name} ${id}`),
    );
    assert.deepEqual(lost, []);
  });
});

describe('the schema of rule packs', () => {
  /** The German pack with its first rule changed. */
  const changed = (change: object) => ({ ...pack('de'), rules: [{ ...pack('de').rules[0], ...change }] });
  const refused: [string, object][] = [
    ['a duty that is not known', { duty: 'be_nice' }],
    ['a grade that is not known', { grade: 'HEARD' }],
    ['a kind that is not known', { kind: 'wish' }],
    ['a refund without a ground', { kind: 'refund', duty: undefined, period: { unit: 'none', from: 'notice' } }],
    ['a period without a number', { kind: 'deliver_by', duty: undefined, period: { unit: 'calendar', from: 'order' } }],
    [
      'a number where there is none',
      { kind: 'deliver_by', duty: undefined, period: { count: 3, unit: 'none', from: 'order' } },
    ],
    ['labels without the second', { labels: { en: { offer: 'withdraw from contract here' } } }],
    ['labels of what is no duty', { kind: 'no_withdrawal', duty: undefined, labels: {} }],
    ['a loss of the right without its act', { kind: 'withdrawal_lost', duty: undefined }],
    ['an act of what is no loss', { by: 'unsealed' }],
    ['a limit of fees without its most', { kind: 'cancellation_fee', duty: undefined }],
    ['a limit of nothing', { kind: 'cancellation_fee', duty: undefined, most: {} }],
    ['a duty with a period', { period: { count: 3, unit: 'calendar', from: 'order' } }],
    [
      'a withdrawal without its word',
      { kind: 'withdrawal', duty: undefined, period: { count: 7, unit: 'calendar', from: 'delivery' } },
    ],
    [
      'a definite revision without its days',
      { kind: 'delay', duty: undefined, delay: { revision: 'definite_within' } },
    ],
    ['30 February', { effectiveFrom: '2026-02-30' }],
    ['a circumstance that is not known', { unless: ['rainy'] }],
    ['a source without a scheme', { source: 'gesetze-im-internet.de' }],
  ];
  for (const [title, change] of refused) {
    test(`refuses ${title}`, () => {
      assert.notEqual(schemaFaults('rule-pack', JSON.parse(JSON.stringify(changed(change)))), '');
    });
  }

  test('takes the pack that those were made from', () => assert.equal(schemaFaults('rule-pack', changed({})), ''));
});

describe('the page of facts', () => {
  const rows = readFileSync(new URL('../../web/rules/README.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));

  for (const [name, { rules }] of packs) {
    test(`has every rule of ${name}, with the grade that the pack gives it`, () => {
      for (const { id, grade } of rules) {
        const told = rows.filter((row) => row.includes(`\`${id}\``));
        assert.ok(
          told.some((row) => new RegExp(`\\b${grade}\\b`, 'u').test(row)),
          `web/rules/README.md has no row with \`${id}\` and ${grade}.`,
        );
      }
    });
  }
});
