/** `stockline feed acp` and `stockline feed ucp`. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { ownSchemas } from './agents-schemas.ts';
import { demoShops, feedOf } from './feed-given.ts';
import { lines, stockline } from './stockline-command.ts';

const at = '2026-11-23T15:05:00Z';
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stockline-agents-'));
  const store = new URL('../../web/samples/store.json', import.meta.url);
  writeFileSync(join(folder, 'store.json'), readFileSync(store));
  assert.equal((await stockline(['publish', join(folder, 'store.json'), '--to', join(folder, 'stock')])).status, 0);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const feed = (channel: string, ...more: string[]) =>
  stockline(['feed', channel, join(folder, 'stock'), '--country', 'US', '--at', at, ...more]);
const documentOf = (text: string, sku: string) =>
  lines(text).find((line) => line.includes(`"id":"${sku}"`)) ?? assert.fail(`there is no ${sku}`);

describe('A document a product', () => {
  test('of ACP, from the published folder alone', async () => {
    const { status, stdout } = await feed('acp');
    assert.equal(status, 0);
    assert.equal(lines(stdout).length, 20);
    assert.deepEqual(JSON.parse(documentOf(stdout, 'MUG')), {
      id: 'MUG',
      variants: [
        {
          ...{ id: 'MUG', title: 'Tideline mug', price: { amount: 2800, currency: 'USD' } },
          availability: { available: true, status: 'in_stock' },
        },
      ],
    });
    // Candles are sold out.
    assert.match(documentOf(stdout, 'CANDLE'), /"availability":\{"available":false,"status":"out_of_stock"\}/u);
  });

  test('of UCP, with the catalogue’s columns, in German', async () => {
    const catalogue = join(folder, 'products.csv');
    writeFileSync(
      catalogue,
      'sku,title,description,link\nMUG,Becher,Aus Steingut.,https://www.shop.example/becher\nKETTLE,Kessel,,no address\nLAMP?,Lampe,,\n',
    );
    const { status, stdout, stderr } = await feed(
      'ucp',
      ...['--catalogue', catalogue, '--postal-code', '10001', '--language', 'de'],
    );
    assert.equal(status, 0);
    assert.equal(lines(stdout).length, 2);
    const { product, policies } = JSON.parse(documentOf(stdout, 'MUG'));
    assert.deepEqual(
      [product.title, product.description.plain, product.url],
      ['Becher', 'Aus Steingut.', 'https://www.shop.example/becher'],
    );
    // From Newark in 1 to 3 days, not on Thanksgiving.
    assert.match(
      product.variants[0].fulfillment.methods[0].description.plain,
      /^Lieferung Di\., 24\. – Fr\., 27\. Nov\.$/u,
    );
    assert.ok(policies.some(({ type }: { type: string }) => type === 'example.shop.policy.cancellation'));
    assert.equal(JSON.parse(documentOf(stdout, 'KETTLE')).product.url, undefined);
    assert.match(stderr, /KETTLE/u);
    assert.match(stderr, /LAMP\?/u);
  });

  test('of figures that are too old is none', async () => {
    const { status, stdout, stderr } = await stockline([
      ...['feed', 'acp', join(folder, 'stock'), '--country', 'US', '--at', '2026-11-25T15:05:00Z'],
    ]);
    // With nothing left there is no feed.
    assert.equal(status, 2);
    assert.doesNotMatch(stdout, /in_stock/u);
    assert.match(stderr, /no longer fresh/u);
  });

  test('that is collected only says what can be collected, and no other way', async () => {
    const store: StoreDocument = {
      version: 1,
      asOf: at,
      calendars: { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
      locations: {
        berlin: { timeZone: 'Europe/Berlin', calendar: 'week', openingHours: { mon: [['09:00', '20:00']] } },
      },
      shipping: { collect: { kind: 'pickup', readyInMinutes: 30 } },
      products: {
        CAKE: {
          ...{ name: 'Cake', methods: ['collect'], stock: [{ location: 'berlin', onHand: 5 }] },
          price: { minorUnits: 2000, currency: 'EUR' },
        },
      },
    };
    const [variant] = JSON.parse((await feedOf('ucp', store, { country: 'DE', language: 'en-GB' })).text).product
      .variants;
    assert.deepEqual(variant.availability, { available: true, status: 'in_stock' });
    assert.deepEqual(variant.fulfillment.methods, [
      {
        ...{ type: 'pickup', description: { plain: 'Ready for pickup today from 16:35 at berlin' } },
        ...{ availability: { available: true, status: 'in_stock' }, location: 'berlin' },
      },
    ]);
  });

  for (const [name, store] of Object.entries(demoShops)) {
    test(`of ${name} is as our own schemas describe it`, async () => {
      const ajv = new Ajv2020({ strict: false });
      for (const [channel, kind] of [
        ['acp', 'acpProduct'],
        ['ucp', 'ucpProduct'],
      ] as const) {
        const validate = ajv.compile(ownSchemas[kind]);
        const { text } = await feedOf(channel, store(), { country: name === 'alder-tern' ? 'US' : 'DE' });
        assert.ok(lines(text).length > 0);
        for (const line of lines(text)) assert.ok(validate(JSON.parse(line)), JSON.stringify(validate.errors));
      }
    });
  }
});

describe('An order’s lines', () => {
  const cart = () => {
    const path = join(folder, 'cart.json');
    writeFileSync(path, '{"lines":[{"sku":"MUG","quantity":4},{"sku":"EBB"}]}');
    return path;
  };

  test('in UCP: members of a checkout, and of an order that is made of it', async () => {
    const { status, stdout } = await feed('ucp', '--lines', cart(), '--postal-code', '10001');
    assert.equal(status, 0);
    const { checkout, order } = JSON.parse(stdout);
    assert.deepEqual(checkout.fulfillment.methods[0].line_item_ids, ['line_1', 'line_2']);
    assert.match(checkout.fulfillment.methods[0].groups[0].options[0].description.plain, /^Tideline mug: 3 arrive /u);
    assert.deepEqual(
      order.fulfillment.expectations.map(({ line_items }: { line_items: object[] }) => line_items[0]),
      [
        { id: 'line_1', quantity: 3 },
        { id: 'line_1', quantity: 1 },
        { id: 'line_2', quantity: 1 },
      ],
    );
  });

  test('in ACP', async () => {
    const { status, stdout } = await feed('acp', '--lines', cart(), '--postal-code', '10001');
    assert.equal(status, 0);
    const { checkout, order } = JSON.parse(stdout);
    assert.deepEqual(
      checkout.line_items.map(({ item, availability_status }: Record<string, object>) => [item, availability_status]),
      [
        [{ id: 'MUG' }, 'backorder'],
        [{ id: 'EBB' }, 'in_stock'],
      ],
    );
    assert.equal(order.fulfillments.length, 3);
  });
});
