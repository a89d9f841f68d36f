/**
 * The channels' published rules, each with its address, over feeds of the demo's three shops in every form: no row
 * breaks one.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { channels } from '../../web/src/cli/feed/channels/index.ts';
import { type Row, shippingOf } from './feed-facts.ts';
import { catalogueOf, demoShops, feedOf } from './feed-given.ts';
import { googleRow, metaRow, openaiRow } from './feed-schemas.ts';

const ajv = new Ajv({ allErrors: true });
const schemas = { google: ajv.compile(googleRow), meta: ajv.compile(metaRow), openai: ajv.compile(openaiRow) };
const tabular = ['google', 'meta', 'openai'] as const;
const countries = ['US', 'DE', 'FR', 'GB', 'AT'];

/** Without the cells in which nothing stands. */
const filled = (row: Row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

for (const [shop, storeOf] of Object.entries(demoShops)) {
  describe(`feeds of ${shop}`, () => {
    for (const name of tabular) {
      const channel = channels.find((each) => each.name === name);
      for (const format of channel?.formats ?? []) {
        for (const isSupplemental of channel?.unavailable === undefined ? [false] : [false, true]) {
          test(`${name}, ${isSupplemental ? 'supplemental' : 'primary'} ${format}: each row is one of the channel's`, async () => {
            const store = storeOf();
            let written = 0;
            for (const country of countries) {
              const catalogue = isSupplemental ? undefined : catalogueOf(store);
              const { rows, told } = await feedOf(name, store, {
                country,
                format,
                isSupplemental,
                catalogue,
                shippingPrice: '4.95 EUR',
              });
              written += rows.length;
              assert.ok(isSupplemental || told.every((line) => !/line \d/u.test(line)), told.join('\n'));
              for (const row of rows) {
                // A table writes lists and truths as text.
                const isText = name === 'openai' && format !== 'jsonl';
                const { target_countries: _, accepts_returns: __, return_deadline_in_days: ___, ...rest } = row;
                const isRight = schemas[name](isText ? filled(rest) : filled(row));
                assert.ok(isRight, `${JSON.stringify(row)}: ${JSON.stringify(schemas[name].errors)}`);
                if (name === 'google') for (const rule of googleRules) rule.holds(row, { country, at: store.asOf });
              }
              const ids = rows.map(({ id, item_id }) => id ?? item_id);
              assert.equal(new Set(ids).size, ids.length, 'each product once');
            }
            assert.ok(written > 10);
          });
        }
      }
    }
  });
}

interface Rule {
  address: string;
  holds(row: Row, asked: { country: string; at: string }): void;
}

const googleRules: readonly Rule[] = [
  {
    // A preorder and a backorder have a date.
    address: 'https://support.google.com/merchants/answer/6324448',
    holds: ({ id, availability, availability_date: date }) => {
      if (availability === 'preorder' || availability === 'backorder') assert.ok(date, `${id} has no date`);
    },
  },
  {
    // And nothing else has one; it is one day, ahead, and no more than a year.
    address: 'https://support.google.com/merchants/answer/6324470',
    holds: ({ id, availability, availability_date: date }, { at }) => {
      if (!date) return;
      assert.match(String(availability), /^(?:preorder|backorder)$/u, id);
      const ahead = (Date.parse(date) - Date.parse(at)) / 86_400_000;
      assert.ok(ahead > -1 && ahead <= 366, `${id}: ${date}`);
    },
  },
  {
    // A country and a price; of the times both or none, the least no more than the most; for the feed's country.
    address: 'https://support.google.com/merchants/answer/6324484',
    holds: (row, { country }) => {
      const parts = shippingOf(row);
      if (Object.keys(parts).length === 0) return;
      const { min_handling_time: minHandling, max_handling_time: maxHandling } = parts;
      const { min_transit_time: minTransit, max_transit_time: maxTransit } = parts;
      assert.equal(parts['country'], country);
      assert.ok(parts['price']);
      assert.equal(!maxHandling, !maxTransit, JSON.stringify(parts));
      assert.ok(Number(minHandling || 0) <= Number(maxHandling || 0), JSON.stringify(parts));
      assert.ok(Number(minTransit || 0) <= Number(maxTransit || 0), JSON.stringify(parts));
    },
  },
  {
    // The times that stand alone are not told beside those of `shipping`.
    address: 'https://support.google.com/merchants/answer/7388496',
    holds: (row) => {
      if (Object.keys(shippingOf(row)).length > 0)
        assert.deepEqual([row['min_handling_time'], row['max_handling_time']], [undefined, undefined]);
    },
  },
  {
    // A product that can be collected says how soon; one that cannot does not.
    address: 'https://support.google.com/merchants/answer/14635400',
    holds: ({ pickup_method: method, pickup_SLA: sla }) => {
      if (method) assert.equal(Boolean(sla), method !== 'not supported');
      if (sla === 'same_day' || sla === 'next_day') assert.equal(method, 'buy');
      else if (sla) assert.equal(method, 'ship to store');
    },
  },
  {
    // A label of a policy that the account has: it comes from the catalogue or not at all.
    address: 'https://support.google.com/merchants/answer/9445425',
    holds: (row) => assert.ok(!('return_policy_label' in row)),
  },
];

test('Each channel says where its words are published, and each rule here has an address', () => {
  for (const { name, sources } of channels) assert.ok(sources.length > 0, name);
  for (const { address } of googleRules)
    assert.match(address, /^https:\/\/support\.google\.com\/merchants\/answer\/\d+$/u);
});
