/** A store that stays open while its products change, as JavaScript has it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StocklineError } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import type { StoreDocument, StoreProduct } from '../../web/src/engine/types/documents.ts';
import { randomCase } from './random-stores.ts';

const engine = await loadFullEngine();
const { store: document } = randomCase(20261123, 1);
const [sku = ''] = Object.keys(document.products);

/** What a plan of the document says, opened anew. */
function planned(of: StoreDocument): string {
  const store = engine.openStore(of);
  try {
    return store.planText();
  } finally {
    store.close();
  }
}

function thrownBy(act: () => void): StocklineError {
  let thrown: unknown;
  assert.throws(act, (error) => {
    thrown = error;
    return true;
  });
  assert.ok(thrown instanceof StocklineError, String(thrown));
  return thrown;
}

describe('a store whose products change', () => {
  test('is the store of the changed document, byte for byte, through 40 changes', () => {
    const store = engine.openStore(document);
    let changed = document;
    for (let index = 0; index < 40; index += 1) {
      const [product] = Object.values(randomCase(7, index).store.products);
      // This store has other methods, or none.
      const { policy: _, methods: ___, ...own } = product as StoreProduct;
      const asOf = new Date(Date.parse(changed.asOf) + 60_000 * index).toISOString().replace('.000', '');
      const named = `SKU-${index % 5}`;
      const isTaken = index % 7 === 6;
      store.change({ asOf, products: { [named]: isTaken ? null : own } });
      const { [named]: __, ...others } = changed.products;
      changed = { ...changed, asOf, products: isTaken ? others : { ...others, [named]: own } };
      assert.equal(store.planText(), planned(changed), String(index));
      assert.equal(store.asOf, asOf);
    }
    store.close();
  });

  test('asks for the clocks of the new horizon', () => {
    const store = engine.openStore(document);
    store.plan();
    store.change({ asOf: '2029-03-01T12:00:00Z', products: {} });
    assert.equal(store.horizon.from, '2029-02-27T12:00:00Z');
    const { zones } = store.plan();
    for (const { from } of Object.values(zones)) assert.equal(from, '2029-02-27T12:00:00Z');
    store.close();
  });

  test('stays as it was where anything is wrong, and says all of it', () => {
    const store = engine.openStore(document);
    const before = store.planText();
    const { errors } = thrownBy(() =>
      store.change({
        asOf: '2001-01-01T00:00:00Z',
        products: {
          [sku]: null,
          NEW: { stock: [{ location: 'the moon', onHand: -1 }], saftey: 1 } as StoreProduct,
        },
      }),
    );
    assert.deepEqual(
      errors.map(({ code, pointer }) => `${code} ${pointer}`),
      [
        'out_of_range /asOf',
        'unknown_location /products/NEW/stock/0/location',
        'out_of_range /products/NEW/stock/0/onHand',
        'unknown_member /products/NEW/saftey',
      ],
    );
    assert.equal(store.planText(), before);
    assert.equal(store.asOf, document.asOf);
    assert.equal(thrownBy(() => store.change('MUG')).errors[0]?.code, 'not_json');
    assert.equal(store.planText(), before);
    store.close();
  });

  test('that is closed cannot be changed', () => {
    const store = engine.openStore(document);
    store.close();
    assert.equal(thrownBy(() => store.change({ products: {} })).errors[0]?.code, 'closed_handle');
  });
});
