/** The presets: valid, complete in saying where each term comes from, and right about the law that overrides them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FullEngine, loadFullEngine } from 'stockline/full';
import { pack, presets, schemaFaults, unknownMembers } from './rule-documents.ts';
import { stockline } from './stockline-command.ts';

const names = [
  'automotive-backorder',
  'consumer-tech-preorder',
  'electronics-backorder',
  'fashion-preorder',
  'made-to-order',
  'perishables',
];

/** A store that sells nothing, on these terms. */
const storeWith = (policy: object) => ({
  version: 1,
  asOf: '2026-11-22T14:05:00Z',
  calendars: {},
  locations: {},
  products: { NOTHING: { policy: 'preset' } },
  policies: { preset: policy },
});

describe('presets', () => {
  test('there is one for each of these trades', () => assert.deepEqual([...presets.keys()], names));

  for (const [name, preset] of presets) {
    test(`${name}: is as the schema says, and called as its file`, () => {
      assert.equal(schemaFaults('preset', preset), '');
      assert.equal(preset.name, name);
    });

    test(`${name}: has no member that the schema does not describe`, () => {
      assert.deepEqual(unknownMembers('preset', preset), []);
    });

    test(`${name}: its policy is one that a store may have`, async () => {
      const engine: FullEngine = await loadFullEngine();
      const store = engine.openStore(JSON.stringify(storeWith(preset.policy)));
      try {
        assert.deepEqual(store.check(), []);
        const { products, terms } = store.plan();
        assert.equal(products.NOTHING?.terms, 0);
        // A product of which there is nothing is sold when it is there, and that is worked out.
        assert.deepEqual(Object.keys(terms.groups[0] ?? {}), ['in_stock']);
      } finally {
        store.close();
      }
    });

    test(`${name}: says of every term where it comes from`, () => {
      const terms = Object.entries(preset.policy).flatMap(([status, all]) =>
        Object.keys(all).map((term) => `/${status}/${term}`),
      );
      assert.deepEqual(preset.origins.map(({ term }) => term).sort(), terms.sort());
    });

    test(`${name}: what it calls common practice is: a backorder's refund in 7 to 10 business days, a preorder's in up to 30 days`, () => {
      const common = preset.origins.filter(({ origin }) => origin === 'common_practice').map(({ term }) => term);
      for (const term of common) {
        assert.match(term, /^\/(?:backorder|preorder)\/refund$/);
        const status = term.startsWith('/preorder') ? 'preorder' : 'backorder';
        const { days = Number.NaN, unit } = preset.policy[status]?.refund ?? {};
        if (status === 'preorder') assert.ok(days <= 30 && unit === 'calendar', term);
        else assert.ok(days >= 7 && days <= 10 && unit === 'business', term);
      }
    });

    test(`${name}: the laws that it names are in their packs, and it says that it is not legal advice`, () => {
      for (const { jurisdiction, citation } of preset.notes) {
        const { rules } = pack(jurisdiction.toLowerCase());
        assert.ok(
          rules.some((rule) => rule.citation === citation),
          `${jurisdiction}: ${citation}`,
        );
      }
      assert.match(preset.about, /Not legal advice\.$/);
    });
  }

  test('a preorder is told of the law that is stricter than 30 days: 14 in the Union and the UK, 3 in Korea, none in Brazil', () => {
    for (const name of ['fashion-preorder', 'consumer-tech-preorder']) {
      const holds = (where: string) =>
        presets
          .get(name)
          ?.notes.filter(({ jurisdiction }) => jurisdiction === where)
          .map((note) => note.holds)
          .join(' ');
      assert.match(holds('EU') ?? '', /within 14 calendar days/);
      assert.match(holds('GB') ?? '', /within 14 days/);
      assert.match(holds('KR') ?? '', /within 3 business days/);
      assert.match(holds('BR') ?? '', /at once/);
      assert.match(holds('US') ?? '', /within 7 working days/);
    }
  });
});

describe('stockline presets', () => {
  test('lists them, a line each', async () => {
    const { status, stdout, stderr } = await stockline(['presets']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
      names,
    );
  });

  test('writes one, to be read by a program', async () => {
    const { status, stdout } = await stockline(['presets', 'made-to-order']);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), presets.get('made-to-order'));
  });

  test('refuses a name that it does not have, and says which it has', async () => {
    const { status, stdout, stderr } = await stockline(['presets', 'toys']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /no preset "toys".*made-to-order/);
  });

  test('takes one name', async () => {
    const { status, stderr } = await stockline(['presets', 'made-to-order', 'perishables']);
    assert.equal(status, 2);
    assert.match(stderr, /presets takes one name or none/);
  });
});
