/** The value of a checkout on the server that takes the order: what was shown is told from what was not. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { verifyShown } from 'stockline/verify';
import { waysToSend } from '../../web/src/cart/ways.ts';
import type { CheckoutValue, OrderPromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import type { CartLine } from '../../web/src/store/cart.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import type { Way } from '../../web/src/store/index.ts';
import { openShop, type Shop } from './shop.ts';
import { lines, stockline } from './stockline-command.ts';

/** Monday morning in New York, before the cut-off at 19:00 UTC. */
const at = '2026-11-23T15:00:00Z';
const cart = [
  { sku: 'MUG', quantity: 4 },
  { sku: 'KETTLE', quantity: 1 },
  { sku: 'LAMP', quantity: 1 },
];

let shop: Shop;
before(async () => {
  shop = await openShop(['us']);
  await loadLanguage(checkoutCatalogues, 'de');
});

/** What the element submits for a shopper who has agreed to all that is asked. */
function shown({
  lines = cart,
  way = 'as_ready',
  language = 'en-GB',
  from = shop,
}: {
  lines?: CartLine[];
  way?: Way;
  language?: string;
  from?: Shop;
} = {}): CheckoutValue {
  const question = { lines, to: { country: 'US' } };
  const wording = checkoutWordingFor(language);
  const ways = waysToSend(from.snapshot, { ...question, lines, at });
  const promise = withConsentTexts(ways[way] ?? assert.fail('the ways do not differ'), wording);
  const consents = consentsNeeded(promise, wording).map((consent) => ({ ...consent, at }));
  return checkoutValue({ question, asOf: from.document.asOf, way, promise, consents });
}

/** The same shop, planned anew an hour later, with the receipts of 10 December on another day. */
const replanned = (expected: string, changes: (store: StoreDocument) => void = () => {}) =>
  openShop(['us'], (store) => {
    store.asOf = '2026-11-23T14:00:00Z';
    for (const { receipts = [] } of Object.values(store.products)) {
      for (const receipt of receipts) if (receipt.expected === '2026-12-10') receipt.expected = expected;
    }
    changes(store);
  });

const verdictOf = ({ snapshot }: Shop, value: unknown, options = {}) => verifyShown(snapshot, value, options).verdict;

describe('What was shown', () => {
  test('is the same by the same snapshot, either way, in either language, as a record and as text', () => {
    for (const way of ['as_ready', 'together'] as const) {
      for (const language of ['en-GB', 'de']) {
        const value = shown({ way, language });
        assert.deepEqual(verifyShown(shop.snapshot, value).differs, []);
        assert.equal(verdictOf(shop, value), 'same');
        assert.equal(verdictOf(shop, JSON.stringify(value)), 'same');
      }
    }
  });

  test('is sent together also where everything leaves on one day anyway', () => {
    assert.equal(verdictOf(shop, { ...shown({ lines: [{ sku: 'KETTLE', quantity: 1 }] }), ship: 'together' }), 'same');
  });

  test('is the same by a newer snapshot that can keep it, though it could promise sooner', async () => {
    // Tuesday 8 December in place of Thursday 10: the promise of the 10th is kept.
    assert.equal(verdictOf(await replanned('2026-12-08'), shown()), 'same');
  });

  test('is later by a newer snapshot that cannot, sooner where back-ordered units are in stock, and what differs is named', async () => {
    const later = verifyShown((await replanned('2026-12-14')).snapshot, shown());
    assert.deepEqual([later.verdict, later.differs], ['later', ['/promise/lines/0/parts', '/promise/lines/2/parts']]);
    assert.equal(later.promise?.lines[0].ship?.latest, '2026-12-14');
    // 61 mugs on hand: what was a backorder is none any more, and leaves today.
    const arrived = await replanned('2026-12-10', ({ products }) => {
      for (const sku of ['MUG', 'LAMP'])
        Object.assign(products[sku] ?? {}, { stock: [{ location: 'newark', onHand: 61 }], receipts: [] });
    });
    assert.equal(verdictOf(arrived, shown({ lines: [{ sku: 'MUG', quantity: 4 }] })), 'sooner');
  });

  test('is later where a product has been sold out since, and untrue where the shop has it no more', async () => {
    const soldOut = await replanned('2026-12-10', ({ products }) => {
      products.KETTLE = { ...products.KETTLE, stock: [] };
    });
    assert.equal(verdictOf(soldOut, shown({ lines: [{ sku: 'KETTLE', quantity: 1 }] })), 'later');
    const gone = await replanned('2026-12-10', ({ products }) => {
      delete products.KETTLE;
    });
    const { verdict, errors, differs } = verifyShown(gone.snapshot, shown());
    assert.deepEqual(
      [verdict, errors?.map(({ code }) => code), differs],
      ['untrue', ['unknown_sku'], ['/lines/1/sku']],
    );
  });

  test('is later once the cut-off has struck, 14:00 in New York, at the moment that the server names', () => {
    const value = shown({ lines: [{ sku: 'KETTLE', quantity: 1 }] });
    assert.equal(verdictOf(shop, value, { at: '2026-11-23T18:59:59Z' }), 'same');
    assert.equal(verdictOf(shop, value, { at: '2026-11-23T19:00:00Z' }), 'later');
  });

  test('is what the schema says', () => {
    const schemas = new URL('../../web/schema/', import.meta.url);
    const ajv = new Ajv2020({
      strict: true,
      strictRequired: false,
      strictTypes: false,
      allowUnionTypes: true,
      validateFormats: false,
    });
    for (const name of readdirSync(schemas))
      ajv.addSchema(JSON.parse(readFileSync(new URL(name, schemas), 'utf8')), name);
    const validate = ajv.getSchema('checkout-value.schema.json') ?? assert.fail('there is no such schema');
    for (const way of ['as_ready', 'together'] as const)
      assert.ok(validate(JSON.parse(JSON.stringify(shown({ way })))), JSON.stringify(validate.errors));
    const { consented: _, ...silent } = shown();
    assert.equal(validate(silent), false);
  });
});

describe('What was not shown is found out', () => {
  type Line = OrderPromise['lines'][number];
  const day = (date: string) => ({ earliest: date, latest: date });
  const line = (value: CheckoutValue, index: number): Line =>
    value.promise.lines[index] ?? assert.fail('there is no such line');

  const tamperings: [title: string, tamper: (value: CheckoutValue) => void, pointer: RegExp][] = [
    [
      'a sooner day for a part',
      (value) => Object.assign(line(value, 0).parts[1] ?? {}, { ship: day('2026-11-24') }),
      /^\/promise\/lines\/0\/parts/u,
    ],
    [
      'a sooner day for a line',
      (value) => Object.assign(line(value, 2), { deliver: day('2026-11-25') }),
      /^\/promise\/lines\/2\/deliver/u,
    ],
    [
      'a sooner day for the whole',
      (value) => Object.assign(value.promise.together ?? {}, { ship: day('2026-11-24') }),
      /^\/promise\/together\/ship/u,
    ],
    [
      'a sooner shipment',
      (value) => Object.assign(value.promise.split?.shipments[1] ?? {}, { ship: day('2026-11-24') }),
      /^\/promise\/split/u,
    ],
    [
      'another quantity in the promise',
      (value) => Object.assign(line(value, 2), { quantity: 2 }),
      /^\/promise\/lines\/2\/quantity/u,
    ],
    [
      'another quantity in the cart',
      (value) => Object.assign(value.lines[2] ?? {}, { quantity: 2 }),
      /^\/promise\/lines\/2/u,
    ],
    ['another product', (value) => Object.assign(value.lines[2] ?? {}, { sku: 'CLOCK' }), /^\/promise\/lines\/2\/sku/u],
    ['a part that is left out', (value) => line(value, 0).parts.pop(), /^\/promise\/lines\/0\/parts/u],
    [
      'less to pay now',
      (value) => Object.assign(line(value, 2).terms?.payment ?? {}, { dueNow: 1 }),
      /^\/promise\/lines\/2\/terms\/payment\/dueNow/u,
    ],
    [
      'a kinder refund',
      (value) => Object.assign(line(value, 0).terms?.refund ?? {}, { days: 1 }),
      /^\/promise\/lines\/0\/terms\/refund\/days/u,
    ],
    [
      'a higher confidence',
      (value) => Object.assign(line(value, 0), { confidence: 0.99 }),
      /^\/promise\/lines\/0\/confidence/u,
    ],
    ['another moment', (value) => Object.assign(value, { at: '2026-11-23T16:00:00Z' }), /^\/promise\/at/u],
    ['another way', (value) => Object.assign(value, { ship: 'together' }), /^\/ship/u],
    ['a consent that was not given', (value) => value.consented.pop(), /^\/consented/u],
    [
      'a consent to another text',
      (value) => Object.assign(value.consented[0] ?? {}, { text: 'I agree to nothing.' }),
      /^\/consented/u,
    ],
    ['a consent for another line', (value) => Object.assign(value.consented[0] ?? {}, { line: 0 }), /^\/consented/u],
    [
      'another text, and the consent to it',
      (value) => {
        const consent = { text: 'I agree to nothing.', language: 'en-GB' };
        Object.assign(line(value, 2).terms?.consent ?? {}, consent);
        Object.assign(value.consented[0] ?? {}, consent);
      },
      /^\/promise\/lines\/2\/terms\/consent/u,
    ],
    [
      'a language that there is not',
      (value) => {
        Object.assign(line(value, 2).terms?.consent ?? {}, { language: 'tlh' });
        Object.assign(value.consented[0] ?? {}, { language: 'tlh' });
      },
      /^\/promise\/lines\/2\/terms\/consent/u,
    ],
    [
      'that no consent is needed',
      (value) => {
        Object.assign(line(value, 2).terms ?? {}, { consent: { required: false, because: [] } });
        value.consented = [];
      },
      /^\/promise\/lines\/2\/terms\/consent/u,
    ],
  ];

  for (const [title, tamper, pointer] of tamperings) {
    test(title, () => {
      const value = structuredClone(shown());
      tamper(value);
      const { verdict, differs } = verifyShown(shop.snapshot, value);
      assert.equal(verdict, 'untrue');
      assert.ok(
        differs.some((place) => pointer.test(place)),
        differs.join(' '),
      );
    });

    test(`${title}, also behind the mask of an older snapshot: it is never the same`, () => {
      const value = structuredClone(shown());
      tamper(value);
      value.asOf = '2026-11-23T12:00:00Z';
      // What was shipped together is of the snapshot alone, and the shop reads it from the answer.
      if (title !== 'a sooner shipment') assert.notEqual(verdictOf(shop, value), 'same');
    });
  }

  test('what is no value at all', () => {
    for (const value of [
      '',
      'null',
      '[]',
      '{}',
      '{"version":2}',
      7,
      null,
      undefined,
      JSON.stringify({ ...shown(), lines: [] }),
    ]) {
      const { verdict, differs } = verifyShown(shop.snapshot, value);
      assert.equal(verdict, 'untrue');
      assert.ok(differs.length > 0);
    }
    const strange = {
      ...shown(),
      lines: [{ sku: 7, quantity: 'many' }],
      promise: { at, lines: [{ parts: [{ quantity: -1, ship: 'soon' }] }] },
    };
    const { verdict, errors } = verifyShown(shop.snapshot, strange);
    assert.equal(verdict, 'untrue');
    assert.ok((errors?.length ?? 0) >= 3, JSON.stringify(errors));
  });
});

test('A closed snapshot is a mistake of the caller, and no verdict', async () => {
  const { snapshot } = await openShop(['us']);
  const value = shown();
  snapshot.close();
  assert.throws(() => verifyShown(snapshot, value), /closed/u);
});

describe('stockline verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stockline-verify-'));
  const snapshot = join(folder, 'snapshot.json');
  after(() => rmSync(folder, { recursive: true }));

  const verdicts = (stdout: string) => lines(stdout).map((line) => (JSON.parse(line) as { verdict: string }).verdict);

  test('answers a value a line, and exits with 2 where one is untrue', async () => {
    writeFileSync(snapshot, JSON.stringify(shop.document));
    const value = JSON.stringify(shown());
    const good = await stockline(['verify', snapshot], `${value}\n`);
    assert.deepEqual([good.status, verdicts(good.stdout), good.stderr], [0, ['same'], '']);
    const forged = JSON.stringify({ ...shown(), consented: [] });
    const strange = JSON.stringify({ ...shown(), to: { country: 7 } });
    const mixed = await stockline(['verify', snapshot], [value, forged, 'nothing', strange].join('\n'));
    assert.deepEqual([mixed.status, verdicts(mixed.stdout)], [2, ['same', 'untrue', 'untrue', 'untrue']]);
  });

  test('holds values to a moment: after the cut-off the kettle leaves a day later', async () => {
    writeFileSync(snapshot, JSON.stringify(shop.document));
    const value = JSON.stringify(shown({ lines: [{ sku: 'KETTLE', quantity: 1 }] }));
    const { status, stdout } = await stockline(['verify', snapshot, '--at', '2026-11-23T19:00:00Z'], value);
    assert.deepEqual([status, verdicts(stdout)], [0, ['later']]);
  });

  test('answers an empty line as untrue, where it stands: a form that has shown nothing sends it', async () => {
    writeFileSync(snapshot, JSON.stringify(shop.document));
    const value = JSON.stringify(shown());
    const one = await stockline(['verify', snapshot], '\n');
    assert.deepEqual([one.status, verdicts(one.stdout)], [2, ['untrue']]);
    // What ends the last line begins no other.
    const three = await stockline(['verify', snapshot], `${value}\n\n${value}\n`);
    assert.deepEqual([three.status, verdicts(three.stdout)], [2, ['same', 'untrue', 'same']]);
  });
});
