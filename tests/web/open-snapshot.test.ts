/** What `stockline/ssr` makes of a snapshot that is open: what it makes of its text, and the snapshot stays open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOrderEngine, type OrderSnapshot, StocklineError } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import { renderAvailability, renderCheckout, renderOrder, renderTimeline } from 'stockline/ssr';
import type { SnapshotDocument } from '../../web/src/engine/types/documents.ts';
import { at } from './checkout-values.ts';
import { openShop } from './shop.ts';

const { document, snapshot: planned } = await openShop();
const text = JSON.stringify(document);
const to = { country: 'US' };
const promise = planned.quote({ sku: 'MUG', quantity: 4, at, to });

const renderers: Record<string, (snapshot: string | SnapshotDocument | OrderSnapshot) => Promise<string>> = {
  renderAvailability: (snapshot) => renderAvailability({ snapshot, query: { sku: 'MUG', quantity: 4, at, to } }),
  renderCheckout: (snapshot) => renderCheckout({ snapshot, query: { lines: [{ sku: 'MUG', quantity: 4 }], at, to } }),
  renderTimeline: (snapshot) => renderTimeline({ snapshot, query: { sku: 'MUG', quantity: 4, at, to } }),
  renderOrder: (snapshot) => renderOrder({ snapshot, promise, query: { at: '2026-11-24T15:00:00Z', to } }),
};

for (const [name, render] of Object.entries(renderers)) {
  test(`${name} says the same of an open snapshot as of its text, and leaves it open`, async () => {
    const expected = await render(text);
    for (const engine of [await loadOrderEngine(), await loadFullEngine()]) {
      for (const source of [text, `\ufeff${text}`, document]) {
        const opened = engine.openSnapshot(source);
        assert.equal(await render(opened), expected);
        assert.equal(await render(opened), expected);
        assert.equal(opened.quote({ sku: 'MUG', at, to }).sku, 'MUG');
        opened.close();
      }
    }
  });

  test(`${name} reads the text of an open snapshot for the first page only`, async (t) => {
    const opened = (await loadOrderEngine()).openSnapshot(text);
    await render(opened);
    const parse = t.mock.method(JSON, 'parse');
    await render(opened);
    assert.deepEqual(
      parse.mock.calls.filter(({ arguments: [read] }) => read.trim() === text),
      [],
    );
    opened.close();
  });

  test(`${name} has asked all that it asks when it returns its promise`, async () => {
    const opened = (await loadOrderEngine()).openSnapshot(text);
    const rendered = render(opened);
    opened.close();
    assert.equal(await rendered, await render(text));
  });

  test(`${name} refuses a snapshot that is closed`, async () => {
    const opened = (await loadOrderEngine()).openSnapshot(text);
    opened.close();
    await assert.rejects(
      render(opened),
      (error) => error instanceof StocklineError && error.errors[0]?.code === 'closed_handle',
    );
  });
}

test('renderOrder says which engine revises, where it is given a snapshot that does not', async () => {
  const quoting = { quoteText: () => text, source: text } as unknown as OrderSnapshot;
  await assert.rejects(renderers['renderOrder']?.(quoting) ?? assert.fail(), {
    name: 'TypeError',
    message:
      'renderOrder was given a snapshot that cannot revise. Open it with the engine of loadOrderEngine or loadFullEngine.',
  });
});
