/** Which rule packs are taken: by country from `stockline/rules`, from a folder on the command line. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadFullEngine, type StoreDocument } from 'stockline/full';
import { destinationsOf, loadRulePacks, type RulePack, rulePacks } from 'stockline/rules';
import { packs } from './rule-documents.ts';
import { stockline } from './stockline-command.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const store = path('../corpus/good/store-of-the-design.json');

const jurisdictionsFor = async (countries?: string[]) =>
  (await loadRulePacks(countries)).map(({ jurisdiction }) => jurisdiction);

describe('stockline/rules', () => {
  test('lists every pack, the wider before the narrower', () => {
    assert.deepEqual(
      rulePacks.map(({ jurisdiction }) => jurisdiction),
      (
        'EU AR AT AU BR CH CN DE ES FR GB IL IN IS IT JP KR LI MX NL NO PL PT RO SA SE TR TW US ZA ' +
        'CA-ON CA-QC US-CA'
      ).split(' '),
    );
  });

  test('loads what the files hold', async () => {
    for (const entry of rulePacks) assert.deepEqual(await entry.load(), packs.get(entry.name));
  });

  test('finds the packs of a country: the Union and the member, a country and its parts', async () => {
    assert.deepEqual(await jurisdictionsFor(['DE']), ['EU', 'DE']);
    assert.deepEqual(await jurisdictionsFor(['US']), ['US', 'US-CA']);
    assert.deepEqual(await jurisdictionsFor(['CA']), ['CA-ON', 'CA-QC']);
    assert.deepEqual(await jurisdictionsFor(['PT', 'GB']), ['EU', 'GB', 'PT']);
    assert.deepEqual(await jurisdictionsFor(['RE']), ['EU', 'FR']);
    assert.deepEqual(await jurisdictionsFor(['PR']), ['US']);
  });

  test('has none for a country of which nothing is known, and all when no country is given', async () => {
    assert.deepEqual(await jurisdictionsFor(['NZ']), []);
    assert.equal((await jurisdictionsFor()).length, 33);
  });

  test('knows where a store ships to', () => {
    const lanes = (...countries: string[]) => ({ lanes: countries.map((country) => ({ to: { country } })) });
    assert.deepEqual(destinationsOf({ shipping: { standard: lanes('US', 'DE'), express: lanes('US') } }), ['US', 'DE']);
  });

  test('takes a lane to anywhere for all countries, and no lane too', () => {
    assert.equal(destinationsOf({ shipping: { standard: { lanes: [{ to: { country: 'US' } }, {}] } } }), undefined);
    assert.equal(destinationsOf({ shipping: {} }), undefined);
    assert.equal(destinationsOf({}), undefined);
  });
});

/** A store that sells nothing and ships there. */
const shippingTo = (...lanes: object[]): StoreDocument => ({
  version: 1,
  asOf: '2026-11-22T14:05:00Z',
  calendars: { parcel: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
  locations: {},
  products: {},
  shipping: { standard: { calendar: 'parcel', lanes: lanes.map((lane) => ({ transitDays: 1, ...lane })) } },
});

describe('the snapshot', () => {
  const planned = async (document: StoreDocument, countries?: string[]) => {
    const opened = (await loadFullEngine()).openStore(document);
    try {
      return opened.plan({ rules: await loadRulePacks(countries) });
    } finally {
      opened.close();
    }
  };
  const carried = async (document: StoreDocument) =>
    ((await planned(document)).rules ?? []).map(({ jurisdiction }) => jurisdiction);

  test('keeps the packs of the countries that lanes lead to', async () => {
    assert.deepEqual(
      await carried(shippingTo({ to: { country: 'DE' } }, { to: { country: 'US', postalCodes: ['1*'] } })),
      ['EU', 'DE', 'US', 'US-CA'],
    );
  });

  /** What a rule asks of how the shop trades. */
  const ofShop = [
    'cashOnDelivery',
    'sellerIsCreditor',
    'buyerAppliesForCredit',
    'returnTermsShown',
    'withdrawalNotInformed',
    'collectsReturns',
    'bearsCancellationCharges',
  ];

  /** What only terms ask for, which are worked out already. */
  const ofTerms = ['returns', 'duty', 'withdrawal_lost', 'cancellation_fee'];

  test('keeps all where a lane leads anywhere, each with the rules that delays ask for but those on what the shop does not do', async () => {
    const { rules = [] } = await planned(shippingTo({}));
    const whole = await loadRulePacks();
    const apply = (pack: RulePack) =>
      pack.rules.filter(
        ({ kind, when = [] }) => !ofTerms.includes(kind) && !when.some((word) => ofShop.includes(word)),
      );
    assert.deepEqual(
      rules.map((pack) => [pack.jurisdiction, pack.rules.map(({ citation }) => citation)]),
      whole.map((pack) => [pack.jurisdiction, apply(pack).map(({ citation }) => citation)]),
    );
  });

  test('keeps of the Union the members that lanes lead to, and what their own code does not say in its place', async () => {
    const { rules = [] } = await planned(shippingTo({ to: { country: 'DE' } }));
    const [union, germany] = rules;
    assert.deepEqual(union?.areas, [{ country: 'DE' }]);
    const kinds = union?.rules.map(({ kind, citation }) => `${kind} ${citation.replace('Directive 2011/83/EU ', '')}`);
    assert.deepEqual(kinds, ['no_withdrawal Art 16(h)', 'no_withdrawal Art 16(k)', 'no_withdrawal Art 16(l)']);
    assert.equal(germany?.jurisdiction, 'DE');
    // To Belgium, too, all of the directive is needed.
    const { rules: both = [] } = await planned(shippingTo({ to: { country: 'DE' } }, { to: { country: 'BE' } }));
    assert.ok(both[0]?.rules.some(({ citation }) => citation === 'Directive 2011/83/EU Art 9'));
  });

  test('has none where nothing is known of the country, or none was handed in', async () => {
    assert.deepEqual(await carried(shippingTo({ to: { country: 'NZ' } })), []);
    assert.equal('rules' in (await planned(shippingTo({ to: { country: 'DE' } }), [])), false);
  });
});

describe('--rules', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stockline-rules-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('none plans without any', async () => {
    const { status, stdout } = await stockline(['plan', store, '--rules', 'none']);
    assert.equal(status, 0);
    assert.equal('rules' in JSON.parse(stdout), false);
  });

  test('absent takes those of the package: an American store has those of its country', async () => {
    const { status, stdout } = await stockline(['plan', store]);
    assert.equal(status, 0);
    const jurisdictions = JSON.parse(stdout).rules.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction);
    assert.deepEqual(jurisdictions, ['US', 'US-CA']);
  });

  test('check warns of what is only mentioned and of holidays that are not known, and exits with 0', async () => {
    const { status, stdout, stderr } = await stockline(['check', store, '--at', '2026-11-22T14:05:00Z']);
    assert.equal(status, 0);
    const { errors, warnings } = JSON.parse(stdout) as { errors: []; warnings: { code: string; message: string }[] };
    assert.deepEqual(errors, []);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['rules_unverified', 'no_holidays', 'no_answer_at'],
    );
    assert.match(warnings[0]?.message ?? '', /§17538\(a\)\(3\)\(B\)/);
    assert.equal(stderr.split('\n').filter((line) => line.includes(': warning: ')).length, 3);
  });

  test('takes the packs of another folder, and tells what is wrong with one', async () => {
    const ours = await mkdtemp(join(folder, 'ours-'));
    const us = structuredClone(packs.get('us'));
    await writeFile(join(ours, 'mine.json'), JSON.stringify({ ...us, jurisdiction: 'US-XX' }));
    const taken = await stockline(['plan', store, '--rules', ours]);
    assert.equal(JSON.parse(taken.stdout).rules[0].jurisdiction, 'US-XX');
    await writeFile(join(ours, 'mine.json'), JSON.stringify({ ...us, rules: [{ ...us?.rules[0], grade: 'HEARD' }] }));
    const refused = await stockline(['plan', store, '--rules', ours]);
    assert.equal(refused.status, 2);
    const [fault] = JSON.parse(refused.stdout).errors;
    assert.deepEqual([fault.code, fault.pointer], ['unknown_value', '/rules/0/rules/0/grade']);
  });

  test('refuses a folder that is not there, and one without a pack', async () => {
    const missing = await stockline(['plan', store, '--rules', join(folder, 'missing')]);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /missing cannot be read: there is no such folder/);
    const empty = await stockline(['check', store, '--rules', folder]);
    assert.equal(empty.status, 2);
    assert.match(empty.stderr, /There is no rule pack in /);
  });

  test('refuses a file that is no pack, by its name', async () => {
    const mixed = await mkdtemp(join(folder, 'mixed-'));
    await cp(path('../../web/rules/ch.json'), join(mixed, 'ch.json'));
    for (const text of ['{"jurisdiction":"XX"}', '[]', 'null', 'not JSON']) {
      await writeFile(join(mixed, 'other.json'), text);
      const { status, stderr } = await stockline(['plan', store, '--rules', mixed]);
      assert.equal(status, 2, text);
      assert.match(stderr, /other\.json is no rule pack/, text);
    }
  });

  test('belongs to whatever plans', async () => {
    const { status, stderr } = await stockline(['quote', store, '--rules', 'none']);
    assert.equal(status, 2);
    assert.match(stderr, /--rules belongs to plan, check, publish, report and notice, not to quote/);
  });
});
