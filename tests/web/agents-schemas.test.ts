/**
 * Agents' documents against schemas: our own always, and those of the protocols where the folder shared/feeds lies
 * beside the checkout (or STOCKLINE_FEEDS says where it is). These are:
 * - https://github.com/Universal-Commerce-Protocol/ucp, source/schemas, commit fdcf8934
 * - https://github.com/agentic-commerce-protocol/agentic-commerce-protocol, checkout and feed, commit c2afc863
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { acp, type RevisedLine, ucp } from '../../web/src/agents/index.ts';
import type { OrderHistory } from '../../web/src/engine/types/documents.ts';
import { ownSchemas } from './agents-schemas.ts';
import { at, openAgentsShop, quoted, stateNames, to } from './agents-shop.ts';
import { openShop, type Shop } from './shop.ts';

/** All that is written, by its name and by where it comes from. */
const written: { kind: keyof typeof ownSchemas; of: string; document: unknown }[] = [];

before(async () => {
  const price = { minorUnits: 1000, currency: 'USD', exponent: 2 };
  const shops: [string, Shop][] = [
    ['no law', await openAgentsShop()],
    ['United States', await openAgentsShop(['us'])],
  ];
  for (const [law, shop] of shops) {
    const options = { to, document: shop.document, domain: 'shop.example', costs: { standard: 495 } };
    const pickupPlaces = {
      newark: {
        address: { street: '1 Dock Street', city: 'Newark', region: 'NJ', postalCode: '07102', country: 'US' },
      },
    };
    for (const name of stateNames) {
      const promise = quoted(shop, name);
      const catalogue = { ...options, title: promise.sku, url: 'https://shop.example/a', price };
      const add = (kind: keyof typeof ownSchemas, document: unknown) =>
        written.push({ kind, of: `${name}, ${law}`, document });
      for (const places of [{}, { pickupPlaces }]) {
        add('ucpCheckout', ucp.fulfillment(promise, { ...options, ...places }));
        add('ucpExpectations', ucp.expectations(promise, { ...options, ...places }));
        add('acpCheckout', acp.fulfillment(promise, { ...options, ...places }));
      }
      add('ucpProduct', ucp.product(promise, { ...catalogue, pickup: quoted(shop, 'pickup') }));
      add('acpFulfillments', acp.fulfillments(promise, options));
      add('acpProduct', acp.product(promise, catalogue));
    }
    const lines = [{ sku: 'KETTLE', quantity: 2 }, { sku: 'LAMP' }, { sku: 'EBOOK' }, { sku: 'VASE' }];
    const answer = shop.snapshot.quoteOrder({ lines, to, at });
    written.push({ kind: 'ucpCheckout', of: 'a cart', document: ucp.fulfillment(answer, options) });
    written.push({ kind: 'acpCheckout', of: 'a cart', document: acp.fulfillment(answer, options) });
  }
  for (const [of, line] of await revisedLines()) {
    written.push({ kind: 'ucpOrder', of, document: ucp.orderUpdate(line, { to }) });
    written.push({ kind: 'acpOrder', of, document: acp.orderUpdate(line, { to }) });
  }
});

async function revisedLines(): Promise<[string, RevisedLine][]> {
  const shop = await openShop(['us']);
  const later = await openShop(['us'], ({ products }) => {
    Object.assign(products['MUG']?.receipts?.[0] ?? {}, { expected: '2026-12-30' });
    Object.assign(products['MUG']?.stock?.[0] ?? {}, { onHand: 0 });
  });
  const promised = shop.snapshot.quote({ sku: 'MUG', quantity: 4, at, to });
  const placed = { completed: '2026-11-23', prepaid: true };
  const histories: Record<string, OrderHistory | undefined> = {
    unknown: undefined,
    placed,
    'part shipped': { ...placed, shipments: [{ quantity: 3, shipped: '2026-11-23', delivered: '2026-11-25' }] },
    shipped: { ...placed, shipped: '2026-11-24' },
    delivered: { ...placed, shipped: '2026-11-23', delivered: '2026-11-25' },
    cancelled: { ...placed, cancelled: '2026-11-23' },
  };
  return Object.entries(histories).flatMap(([name, order]) =>
    [shop, later].map((of, index): [string, RevisedLine] => {
      const revision = of.snapshot.revise({ promised, at: '2026-11-25T15:05:00Z', to, ...(order && { order }) });
      return [`${name}, ${index === 0 ? 'as promised' : 'later'}`, { revision, promised, ...(order && { order }) }];
    }),
  );
}

function jsonFiles(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
}

function ajvOf(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('date-time', (text) => /^\d{4}-\d\d-\d\dT/u.test(text) && !Number.isNaN(Date.parse(text)));
  ajv.addFormat('email', /@/u);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  return ajv;
}

test('Every document is as our own schemas describe it', () => {
  const ajv = ajvOf();
  assert.ok(written.length > 200);
  for (const kind of Object.keys(ownSchemas) as (keyof typeof ownSchemas)[]) {
    const validate = ajv.compile(ownSchemas[kind]);
    const documents = written.filter((one) => one.kind === kind);
    assert.ok(documents.length > 0, kind);
    for (const { of, document } of documents)
      assert.ok(validate(document), `${kind} of ${of}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
});

const folder = process.env['STOCKLINE_FEEDS'] ?? fileURLToPath(new URL('../../../shared/feeds', import.meta.url));
const isThere = existsSync(join(folder, 'ucp'));
const skip = isThere ? false : 'the protocols’ own schemas are not beside this checkout (../shared/feeds)';

describe('The protocols’ own schemas', { skip }, () => {
  type Document = Record<string, never> & Record<string, Record<string, never>[]>;
  const documentsOf = (kind: keyof typeof ownSchemas) =>
    written.filter((one) => one.kind === kind).map(({ of, document }) => ({ of, document: document as Document }));

  describe('UCP', () => {
    const ajv = ajvOf();
    const base = 'https://ucp.dev/schemas';
    before(() => {
      for (const name of jsonFiles(join(folder, 'ucp')))
        ajv.addSchema(JSON.parse(readFileSync(join(folder, 'ucp', name), 'utf8')) as object, `${base}/${name}`);
    });
    const check = (schema: string, of: string, document: unknown) => {
      const validate = ajv.getSchema(`${base}/${schema}`);
      assert.ok(validate, schema);
      assert.ok(validate(document), `${schema}, ${of}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    };
    const price = (amount: number) => ({ id: 'MUG', title: 'Mug', price: amount });

    test('refuse what is none', () => {
      assert.throws(() => check('shopping/types/expectation.json', 'none', { id: 'li_1_1' }));
      assert.throws(() => check('common/types/message.json', 'none', { type: 'warning', content: 'No code' }));
    });

    test('take a checkout’s members', () => {
      for (const { of, document } of documentsOf('ucpCheckout')) {
        check('shopping/types/fulfillment.json', of, document['fulfillment']);
        if ('payment' in document) check('shopping/payment_terms.json#/$defs/payment', of, document['payment']);
        for (const message of document['messages'] ?? []) check('common/types/message.json', of, message);
        for (const policy of document['policies'] ?? []) {
          check('common/types/policy.json', of, policy);
          if (policy['type'] === 'dev.ucp.shopping.policy.return')
            check('shopping/policy_return.json#/$defs/return_body', of, policy);
        }
      }
    });

    test('take a product with its ways, and expectations', () => {
      for (const { of, document } of documentsOf('ucpProduct')) {
        check('shopping/fulfillment.json#/$defs/fulfillment_product', of, document['product']);
        for (const policy of document['policies'] ?? []) check('common/types/policy.json', of, policy);
        for (const message of document['messages'] ?? []) check('common/types/message.json', of, message);
      }
      for (const { of, document } of documentsOf('ucpExpectations'))
        for (const one of document as unknown as object[]) check('shopping/types/expectation.json', of, one);
    });

    test('take an order’s members, laid over the shop’s own', () => {
      for (const { of, document } of documentsOf('ucpOrder')) {
        const { expectations = [], events = [] } = document['fulfillment'] as unknown as Record<string, object[]>;
        for (const one of expectations) check('shopping/types/expectation.json', of, one);
        for (const one of events) check('shopping/types/fulfillment_event.json', of, one);
        for (const one of document['adjustments'] ?? []) check('shopping/types/adjustment.json', of, one);
        for (const one of document['messages'] ?? []) check('common/types/message.json', of, one);
        for (const one of document['line_items'] ?? [])
          check('shopping/types/order_line_item.json', of, { ...(one as object), item: price(1400), totals: [] });
      }
    });
  });

  describe('ACP', () => {
    const ajv = ajvOf();
    before(() => {
      for (const name of ['bundle', 'feed'])
        ajv.addSchema(JSON.parse(readFileSync(join(folder, 'acp', `${name}.schema.json`), 'utf8')) as object, name);
    });
    const check = (schema: string, of: string, document: unknown) => {
      const validate = ajv.getSchema(schema);
      assert.ok(validate, schema);
      assert.ok(validate(document), `${schema}, ${of}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    };

    test('refuse what is none', () => {
      assert.throws(() => check('bundle#/$defs/Order', 'none', { id: 'o_1' }));
      assert.throws(() => check('feed#/$defs/Product', 'none', { id: 'MUG', variants: [], days: 1 }));
    });

    test('take a checkout session with our members', () => {
      for (const { of, document } of documentsOf('acpCheckout')) {
        const { line_items = [], ...members } = document;
        check('bundle#/$defs/CheckoutSessionBase', of, {
          ...{ id: 'cs_1', status: 'not_ready_for_payment', currency: 'usd', capabilities: {}, totals: [], links: [] },
          ...members,
          line_items: line_items.map((line) => ({ ...(line as object), totals: [] })),
        });
      }
    });

    test('take an order with our members', () => {
      const own = { id: 'o_1', checkout_session_id: 'cs_1', permalink_url: 'https://shop.example/orders/1' };
      for (const { of, document } of documentsOf('acpOrder'))
        check('bundle#/$defs/Order', of, { ...own, ...(document as object) });
      for (const { of, document } of documentsOf('acpFulfillments'))
        check('bundle#/$defs/Order', of, { ...own, fulfillments: document });
    });

    test('take a product of the feed', () => {
      for (const { of, document } of documentsOf('acpProduct')) check('feed#/$defs/Product', of, document);
    });
  });
});
