/** A store as each of many orders sees it: the same as planned one by one, at a fraction of the plans. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadFullEngine, type OrderSnapshot, type StoreDocument } from 'stockline/full';
import { loadRulePacks } from 'stockline/rules';
import { OrderViews } from '../../web/src/cli/report/order-views.ts';
import { StoreData } from '../../web/src/cli/report/store-data.ts';
import { due, morning, thisMorning } from './morning-shop.ts';

describe('many orders of one product', () => {
  /** Plans made of the product, and what each order is told. */
  async function asked(document: StoreDocument, orders: readonly string[], quantity: number) {
    const ask = quote(quantity);
    const engine = await loadFullEngine();
    const [store, rules] = [engine.openStore(document), engine.openRules(await loadRulePacks(['US']))];
    const views = new OrderViews(engine, store, new StoreData(document, []), rules);
    try {
      const told = orders.map((order) => views.view(order, [{ sku: 'MUG', quantity }], ask));
      return { told, plans: views.plans };
    } finally {
      views.close();
      rules.close();
      store.close();
    }
  }
  const quote = (quantity: number) => (snapshot: OrderSnapshot) =>
    JSON.stringify(snapshot.quote({ sku: 'MUG', quantity, at: morning, to: { country: 'US' } }).parts);

  test('are answered as though each were planned by itself', async () => {
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 12; round += 1) {
      const commitments = Array.from({ length: 30 }, (_, number) => ({
        id: `SO-${number}`,
        quantity: 1 + next(3),
        ...(next(4) > 0 && { due: `2026-12-${String(1 + next(20)).padStart(2, '0')}` }),
        ...(next(5) === 0 && { kind: 'backorder' }),
        ...(next(5) === 0 && { location: 'newark' }),
      }));
      const receipts = Array.from({ length: 1 + next(5) }, (_, number) => ({
        ...{ id: `PO-${number}`, location: 'newark', quantity: 1 + next(20) },
        expected: `2026-12-${String(1 + next(28)).padStart(2, '0')}`,
      }));
      const store = thisMorning(commitments);
      const backorder = { allowed: true, ...(next(2) === 0 && { limit: next(40) }) };
      const stock = [{ location: 'newark', onHand: next(9) }];
      store.products['MUG'] = { ...store.products['MUG'], receipts, stock, backorder };
      const engine = await loadFullEngine();
      const opened = engine.openStore(store);
      for (const { id, quantity } of commitments) {
        const { told } = await asked(store, [id], quantity);
        const whole = engine.openSnapshot(opened.planText({ skus: ['MUG'], order: id }));
        assert.equal(told[0], quote(quantity)(whole), `round ${round}, ${id}`);
        whole.close();
      }
      const ids = commitments.map(({ id }) => id);
      const { told } = await asked(store, ids, 1);
      for (const [index, id] of ids.entries()) {
        assert.equal(told[index], (await asked(store, [id], 1)).told[0], `round ${round}, ${id}`);
      }
      opened.close();
    }
  });

  // All are due on the 2nd. Those ahead take what comes on the 2nd before what comes on the 1st, so that one of the
  // first 1,800 can have the 1st; then the 3rd, the 4th and Monday the 7th. A place in line at which the day is another
  // is found by halving 4,000 orders 12 times.
  test('cost a plan for each day that they come on, and not one each', async () => {
    const orders = Array.from({ length: 4000 }, (_, number) => `SO-${number}`);
    const store = thisMorning(orders.map((id) => ({ id, quantity: 1, due })));
    const receipts = Array.from({ length: 5 }, (_, number) => ({
      ...{ id: `PO-${number}`, location: 'newark', quantity: 900, expected: `2026-12-0${number + 1}` },
    }));
    store.products['MUG'] = { ...store.products['MUG'], receipts };
    const { plans, told } = await asked(store, orders, 1);
    assert.ok(plans <= 2 + 3 * 12, `${plans} plans`);
    assert.equal(new Set(told).size, 4);
  });
});
