/** `stockline/agents`: what agents are told of a product and of a checkout, state by state. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { type AgentState, acpLineWords, catalogueWords, isAvailable } from '../../web/src/agents/common/state.ts';
import { acp, agentFacts, type CheckoutOptions, loadWords, ucp } from '../../web/src/agents/index.ts';
import { expected } from './agents-expected.ts';
import { at, openAgentsShop, quoted, type StateName, stateNames, to } from './agents-shop.ts';
import { promiseOf } from './promises.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
before(async () => {
  shop = await openAgentsShop();
});

/** What an endpoint in Chicago's zone knows. */
export function optionsFor(name: StateName): CheckoutOptions {
  return {
    ...(name !== 'without a destination' && { to }),
    ...{ timeZone: 'America/Chicago', language: 'en-GB', lineIds: ['li_1'], domain: 'shop.example' },
    document: shop.document,
    titles: { standard: 'Standard' },
    costs: { standard: 495 },
    pickupPlaces: {
      newark: {
        name: 'Newark shop',
        address: { street: '1 Dock Street', city: 'Newark', region: 'NJ', postalCode: '07102', country: 'US' },
      },
    },
  };
}

for (const name of stateNames) {
  describe(name, () => {
    const promise = () => quoted(shop, name);
    test('in a catalogue', () => {
      assert.deepEqual(ucp.availability(promise()), expected[name].availability);
      assert.deepEqual(acp.availability(promise()), expected[name].availability);
    });
    test('in UCP’s checkout', () => {
      assert.deepEqual(ucp.fulfillment(promise(), optionsFor(name)), expected[name].ucp);
      assert.deepEqual(ucp.expectations(promise(), optionsFor(name)), expected[name].expectations);
    });
    test('in ACP’s checkout', () => {
      assert.deepEqual(acp.fulfillment(promise(), optionsFor(name)), expected[name].acp);
      assert.deepEqual(acp.fulfillments(promise(), optionsFor(name)), expected[name].fulfillments);
    });
  });
}

describe('several lines', () => {
  const lines = [{ sku: 'KETTLE', quantity: 2 }, { sku: 'LAMP' }, { sku: 'EBOOK' }];
  const options = () => ({ ...optionsFor('in stock'), lineIds: ['a', 'b', 'c'] });

  test('go together where their method is one; what is paid when is summed; a policy names the lines that it holds for', () => {
    const { fulfillment, payment, policies, messages } = ucp.fulfillment(
      shop.snapshot.quoteOrder({ lines, to, at }),
      options(),
    );
    assert.deepEqual(
      fulfillment.methods.map(({ type, line_item_ids }) => [type, line_item_ids]),
      [
        ['shipping', ['a', 'b']],
        ['digital', ['c']],
      ],
    );
    const [sent] = fulfillment.methods[0]?.groups[0]?.options ?? [];
    assert.equal(sent?.description?.plain, 'Enamel kettle: Arrives Wed 25 Nov\nDesk lamp: Arrives Mon 14 Dec');
    assert.equal(sent?.earliest_fulfillment_time, '2026-11-25T00:00:00-06:00');
    assert.equal(sent?.latest_fulfillment_time, '2026-12-14T23:59:59-06:00');
    // 80 dollars for the lamp and 10 for the book at the order, 79 for two kettles at shipment.
    assert.deepEqual(
      payment?.terms[0]?.schedules.map(({ type, amount }) => [type, amount]),
      [
        ['immediate', 9000],
        ['on_shipment', 7900],
      ],
    );
    assert.deepEqual(
      policies?.map(({ type, applies_to }) => [type, applies_to]),
      [
        ['example.shop.policy.cancellation', ['$.line_items[0]', '$.line_items[1]']],
        ['example.shop.policy.refund', ['$.line_items[1]']],
      ],
    );
    assert.deepEqual(
      messages.map((message) => [message.code, message.path]),
      [['consent_required', '$.line_items[1]']],
    );
  });

  test('of one method have both ways: each as it is ready, or all at once', () => {
    const answer = shop.snapshot.quoteOrder({ lines: lines.slice(0, 2), to, at });
    const [method] = ucp.fulfillment(answer, options()).fulfillment.methods;
    assert.deepEqual(
      method?.groups[0]?.options.map(({ id, title, earliest_fulfillment_time, latest_fulfillment_time }) => [
        ...[id, title, earliest_fulfillment_time, latest_fulfillment_time],
      ]),
      [
        ['standard', 'Standard', '2026-11-25T00:00:00-06:00', '2026-12-14T23:59:59-06:00'],
        [
          ...['standard_together', 'Standard: All at the same time'],
          ...['2026-12-14T00:00:00-06:00', '2026-12-14T23:59:59-06:00'],
        ],
      ],
    );
  });

  test('one of which cannot be had: the others are offered, and no sum is told', () => {
    const answer = shop.snapshot.quoteOrder({ lines: [{ sku: 'KETTLE' }, { sku: 'VASE' }], to, at });
    const { fulfillment, payment, messages } = ucp.fulfillment(answer, options());
    assert.deepEqual(
      fulfillment.methods.map(({ line_item_ids }) => line_item_ids),
      [['a']],
    );
    assert.equal(payment, undefined);
    assert.deepEqual(
      messages.map(({ type, path }) => [type, path]),
      [['error', '$.line_items[1]']],
    );
    assert.deepEqual(acp.fulfillment(answer, options()).selected_fulfillment_options, [
      { type: 'shipping', option_id: 'standard', item_ids: ['a'] },
    ]);
  });
});

describe('what has to be shown', () => {
  test('A consent that was given is asked for no more, and stays shown', () => {
    const promise = quoted(shop, 'preorder with a day');
    const asked = ucp.fulfillment(promise, optionsFor('in stock')).messages[0]?.content ?? '';
    assert.deepEqual(ucp.fulfillment(promise, { ...optionsFor('in stock'), consented: [asked] }).messages, [
      { type: 'warning', code: 'consent', content: asked, path: '$.line_items[0]', presentation: 'disclosure' },
    ]);
    const { messages, line_items } = acp.fulfillment(promise, { ...optionsFor('in stock'), consented: [asked] });
    assert.equal(
      messages.some(({ type }) => type === 'error'),
      false,
    );
    assert.equal(line_items[0]?.disclosures?.[0]?.content, asked);
  });

  test('The law’s notices stand with their citations, in the shopper’s language as the page has them', async () => {
    await loadWords('de');
    const german = await openAgentsShop(['eu', 'de']);
    const promise = german.snapshot.quote({ sku: 'KETTLE', at, to: { country: 'DE' } });
    const options = { to: { country: 'DE' }, document: german.document, language: 'de', domain: 'shop.example' };
    const { messages, policies } = ucp.fulfillment(promise, options);
    const withdrawal = messages.find(({ code }) => code === 'dev.ucp.shopping.policy.return');
    assert.equal(withdrawal?.type === 'warning' && withdrawal.presentation, 'disclosure');
    assert.match(withdrawal?.content ?? '', /^Widerruf: Sie können .*14 Tage.*(BGB|Richtlinie|2011\/83)/su);
    assert.deepEqual(policies?.[0]?.window, { days: 14, anchor: 'delivered' });
    const { disclosures } = acp.fulfillment(promise, options).line_items[0] ?? {};
    assert.ok(disclosures?.some(({ content }) => content === withdrawal?.content));
  });

  test('Without a domain there are no policies of the shop’s own names', () => {
    const { domain: _, ...options } = optionsFor('in stock');
    assert.equal(ucp.fulfillment(quoted(shop, 'in stock'), options).policies, undefined);
  });
});

describe('a product', () => {
  const price = { minorUnits: 3950, currency: 'USD', exponent: 2 };
  const described = { title: 'Enamel kettle', url: 'https://shop.example/kettle', price };
  const about = { id: 'KETTLE', url: 'https://shop.example/kettle' };
  const cost = { amount: 3950, currency: 'USD' };

  test('of UCP’s catalogue has its ways and their days', () => {
    const pickup = quoted(shop, 'pickup');
    const { domain: _, ...options } = optionsFor('in stock');
    assert.deepEqual(ucp.product(quoted(shop, 'in stock'), { ...options, ...described, pickup }), {
      product: {
        ...{ ...about, title: 'Enamel kettle', description: { plain: 'Enamel kettle' } },
        price_range: { min: cost, max: cost },
        variants: [
          {
            ...{ ...about, sku: 'KETTLE', title: 'Enamel kettle', description: { plain: 'Enamel kettle' } },
            ...{ price: cost, availability: { available: true, status: 'in_stock' } },
            fulfillment: {
              methods: [
                {
                  ...{ type: 'shipping', description: { plain: 'Arrives Wed 25 Nov' } },
                  availability: { available: true, status: 'in_stock' },
                },
                {
                  ...{ type: 'pickup', description: { plain: 'Ready for pickup today from 10:35 at newark' } },
                  ...{ availability: { available: true, status: 'in_stock' }, location: 'newark' },
                },
              ],
            },
          },
        ],
      },
      messages: [],
    });
  });

  test('that is sold in sixes says so in UCP', () => {
    const { product } = ucp.product(quoted(shop, 'the least of a rule'), { ...optionsFor('in stock'), ...described });
    assert.deepEqual(product.variants[0].quantity_unit, { unit: 'C62', display_text: 'each', increment: 6 });
  });

  test('of ACP’s feed has no days', () => {
    assert.deepEqual(acp.product(quoted(shop, 'in stock'), described), {
      ...about,
      variants: [
        {
          ...{ ...about, title: 'Enamel kettle', price: cost },
          availability: { available: true, status: 'in_stock' },
        },
      ],
    });
  });
});

describe('agentFacts', () => {
  test('reads status, days and quantity back', () => {
    const promise = quoted(shop, 'uncertain');
    const days = { earliest: '2026-12-14', latest: '2026-12-17' };
    assert.deepEqual(agentFacts(ucp.fulfillment(promise, optionsFor('uncertain'))), {
      ...{ days, fulfillableOn: '2026-12-15' },
    });
    assert.deepEqual(agentFacts(acp.fulfillment(promise, optionsFor('uncertain'))), {
      ...{ status: 'backorder', quantity: 9, days, fulfillableOn: '2026-12-15' },
    });
    assert.deepEqual(
      agentFacts(acp.product(promise, { title: 'Rug', price: { minorUnits: 1000, currency: 'USD', exponent: 2 } })),
      { available: true, status: 'backorder', price: { minorUnits: 1000, currency: 'USD' } },
    );
  });
});

test('A promise alone is enough: its country has the clock, and no text says "today"', () => {
  const promise = promiseOf({ deliver: { earliest: '2026-11-24', latest: '2026-11-27' } });
  const [option] = acp.fulfillment(promise, { to: { country: 'DE' } }).fulfillment_options;
  assert.deepEqual(option, {
    ...{ type: 'shipping', id: 'shipping', title: 'shipping', description: 'Arrives Nov 24 – 27', totals: [] },
    ...{ earliest_delivery_time: '2026-11-24T00:00:00+01:00', latest_delivery_time: '2026-11-27T23:59:59+01:00' },
  });
});

test('docs/agents.md has the table of words as the code has it', () => {
  const page = readFileSync(new URL('../../web/docs/agents.md', import.meta.url), 'utf8');
  const rows = page.split('\n').flatMap((line) => {
    const [, state, ...cells] = /^\| `(\w+)` \|([^|]*)\|([^|]*)\|([^|]*)\|$/u.exec(line) ?? [];
    return state === undefined ? [] : [[state, ...cells.map((cell) => cell.trim().replaceAll('`', ''))]];
  });
  const states = Object.keys(catalogueWords) as AgentState[];
  assert.deepEqual(
    rows.sort(),
    states
      .map((state) => [
        ...[state, String(isAvailable(state) ?? '')],
        ...[catalogueWords[state] ?? '', acpLineWords[state] ?? ''],
      ])
      .sort(),
  );
});

test('What is called like a member of every object has its own name, title and cost, and no other', async () => {
  const named = await openShop(['us'], ({ products, shipping = {} }) => {
    const plain = { stock: [{ location: 'newark', onHand: 9 }] };
    Object.assign(products, { constructor: plain, toString: plain });
    Object.assign(shipping, { valueOf: shipping['standard'] });
    delete shipping['standard'];
  });
  const lines = [{ sku: 'constructor' }, { sku: 'toString' }];
  const answer = named.snapshot.quoteOrder({ lines, method: 'valueOf', to, at });
  const options = { to, language: 'en-GB', document: { ...named.document, products: {} }, titles: {}, costs: {} };
  const [way] = ucp.fulfillment(answer, options).fulfillment.methods[0]?.groups[0]?.options ?? [];
  assert.equal(way?.title, 'valueOf');
  assert.deepEqual(way?.totals, []);
  assert.match(way?.description?.plain ?? '', /^constructor: Arrives .*\ntoString: Arrives /u);
  const [offered] = acp.fulfillment(answer, options).fulfillment_options;
  assert.equal(offered?.title, 'valueOf');
  assert.deepEqual(offered?.totals, []);
});
