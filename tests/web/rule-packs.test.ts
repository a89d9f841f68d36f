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
  const { count, unit, from, rolls = false, countsEventDay = false, extraMonths } = period;
  const words = [`${count === undefined ? '' : `${count} `}${unit} from ${from}`];
  if (rolls) words.push('rolls');
  if (countsEventDay) words.push('counts the day');
  if (extraMonths !== undefined) words.push(`+${extraMonths} months`);
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
  const duty = rule.duty === undefined ? '' : ` ${rule.duty}`;
  return `${rule.kind}${period === '' ? '' : ` ${period}`}${withheld}${duty}${delayOf(rule)}`;
}

function conditionOf(name: string, rule: Rule): string {
  const above = rule.above === undefined ? [] : [`>${rule.above.minorUnits} ${rule.above.currency}`];
  return [...(rule.when ?? []), ...ownExceptions(name, rule).map((word) => `!${word}`), ...above].join(' ');
}

describe('rule packs', () => {
  test('there is one for each of these jurisdictions', () => {
    const names = ['au', 'br', 'ca-on', 'ca-qc', 'ch', 'cn', 'de', 'eu', 'fr', 'gb', 'in', 'jp', 'kr', 'us', 'us-ca'];
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

    test(`${name}: each entry has a name of its own, was looked up on 2026-11-22, and sums up in sentences`, () => {
      const entries = [...document.rules, ...(document.provisions ?? [])];
      const ids = entries.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { id, retrieved, summary } of entries) {
        assert.equal(retrieved, '2026-11-22', id);
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
      ['eu withdrawal-function 2026-06-19', 'fr late-delivery 2021-10-01'],
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

  test('UK: the word is cancel, and the period begins with the contract (regs 29, 30)', () => {
    assert.deepEqual(told('gb'), [
      ['cancellation', 'cancel', true, 'unsaid'],
      ['cancellation-not-informed', 'cancel', true, 'unsaid'],
    ]);
  });

  test('Japan and China: the shopper pays for the return', () => {
    assert.deepEqual(told('jp'), [['return-right', 'cancel', false, 'shopper']]);
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
    pack(name).areas.map(({ country, postalCodes }) =>
      postalCodes === undefined ? country : `${country} ${postalCodes.join(' ')}`,
    );

  test('the Union has 27 members', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    assert.equal(members.length, 27);
    assert.deepEqual(areasOf('eu').sort(), members);
  });

  test('California is 900 to 961, Ontario K L M N P, Quebec G H J', () => {
    assert.deepEqual(areasOf('us-ca'), ['US 90* 91* 92* 93* 94* 95* 960* 961*']);
    assert.deepEqual(areasOf('ca-on'), ['CA K* L* M* N* P*']);
    assert.deepEqual(areasOf('ca-qc'), ['CA G* H* J*']);
  });

  test('every other pack speaks for its whole country', () => {
    for (const name of ['us', 'de', 'fr', 'gb', 'br', 'jp', 'kr', 'cn', 'au', 'in', 'ch']) {
      assert.deepEqual(areasOf(name), [name.toUpperCase()]);
    }
  });

  test('India works on Saturdays; the others have the usual week', () => {
    const weeks = [...packs]
      .filter(([, { workdays }]) => workdays !== undefined)
      .map(([name, { workdays }]) => [name, workdays]);
    assert.deepEqual(weeks, [['in', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']]]);
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
