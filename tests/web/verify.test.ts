/** The value of a checkout on the server that takes the order: what was shown is told from what was not. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { verifyShown } from 'stockline/verify';
import type { CheckoutValue, OrderPromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { checkoutCatalogues } from '../../web/src/locales/checkout/wording.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import { at, type Shown, shownBy } from './checkout-values.ts';
import { openShop, type Shop } from './shop.ts';
import { lines, stockline } from './stockline-command.ts';

const mugs = { sku: 'MUG', quantity: 4 };
const lamp = { sku: 'LAMP', quantity: 1 };
const cart = [mugs, { sku: 'KETTLE', quantity: 1 }, lamp];
const day = (date: string) => ({ earliest: date, latest: date });

let shop: Shop;
before(async () => {
  shop = await openShop(['us']);
  await loadLanguage(checkoutCatalogues, 'de');
});

const shown = (of: Partial<Shown> = {}) => shownBy(shop, { lines: cart, ...of });

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

  test('is sooner by a newer snapshot that can promise sooner, and only what that promises is given back', async () => {
    // The receipt of Thursday 10 December comes on Tuesday 8: from the dock on the 8th, two days on the way.
    const { verdict, differs, promise } = verifyShown(
      (await replanned('2026-12-08')).snapshot,
      shown({ lines: [mugs] }),
    );
    assert.deepEqual([verdict, differs], ['sooner', ['/promise/lines/0/parts']]);
    assert.deepEqual([promise?.lines[0].ship, promise?.lines[0].deliver], [day('2026-12-08'), day('2026-12-10')]);
  });

  test('is untrue where days in a text that was agreed to are others by now, sooner ones too', async () => {
    const { verdict, differs } = verifyShown((await replanned('2026-12-08')).snapshot, shown({ lines: [lamp] }));
    assert.equal(verdict, 'untrue');
    assert.ok(differs.includes('/consented') && differs.includes('/consented/0'), differs.join(' '));
  });

  test('is later by a newer snapshot that has later days, sooner where back-ordered units are in stock, and what differs is named', async () => {
    const later = verifyShown((await replanned('2026-12-14')).snapshot, shown());
    assert.deepEqual([later.verdict, later.differs], ['later', ['/promise/lines/0/parts', '/promise/lines/2/parts']]);
    assert.equal(later.promise?.lines[0].ship?.latest, '2026-12-14');
    // 61 mugs on hand: what was a backorder is none any more, and leaves today.
    const arrived = await replanned('2026-12-10', ({ products }) => {
      Object.assign(products['MUG'] ?? {}, { stock: [{ location: 'newark', onHand: 61 }], receipts: [] });
    });
    assert.equal(verdictOf(arrived, shown({ lines: [mugs] })), 'sooner');
  });

  test('is untrue where a product has been sold out since, or the shop has it no more', async () => {
    const soldOut = await replanned('2026-12-10', ({ products }) => {
      products['KETTLE'] = { ...products['KETTLE'], stock: [] };
    });
    const refused = verifyShown(soldOut.snapshot, shown());
    assert.deepEqual([refused.verdict, refused.differs], ['untrue', ['/lines/1']]);
    assert.equal(refused.promise?.lines[1]?.status, 'out_of_stock');
    const gone = await replanned('2026-12-10', ({ products }) => {
      delete products['KETTLE'];
    });
    const { verdict, errors, differs } = verifyShown(gone.snapshot, shown());
    assert.deepEqual(
      [verdict, errors?.map(({ code }) => code), differs],
      ['untrue', ['unknown_sku'], ['/lines/1/sku']],
    );
  });

  test('is the same where the promise was made anew beside a ticked box: what is agreed to is as old as the promise', () => {
    const question = { lines: [lamp], to: { country: 'US' } };
    const { promise, consented } = shown({ lines: [lamp], moment: '2026-11-23T15:10:00Z' });
    const consents = consented.map((one) => ({
      ...one,
      sku: 'LAMP',
      quantity: 1,
      key: '',
      dates: '',
      payment: '',
      at,
    }));
    const value = checkoutValue({ question, asOf: shop.document.asOf, way: 'as_ready', promise, consents });
    assert.deepEqual(
      value.consented.map((one) => one.at),
      ['2026-11-23T15:10:00Z'],
    );
    assert.equal(verdictOf(shop, value, { at: '2026-11-23T15:11:00Z' }), 'same');
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

    test(`${title}, also behind the mask of an older snapshot`, () => {
      const value = structuredClone(shown());
      tamper(value);
      value.asOf = '2026-11-23T12:00:00Z';
      assert.equal(verdictOf(shop, value), 'untrue');
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
    const { verdict, differs, promise } = verifyShown(shop.snapshot, strange);
    assert.deepEqual([verdict, differs, promise], ['untrue', ['/lines/0/sku', '/lines/0/quantity'], undefined]);
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
