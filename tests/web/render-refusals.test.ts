/** What `stockline/ssr` makes of snapshots that are none, and of one that is and begins oddly. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { StocklineError } from 'stockline/engine';
import { renderAvailability, renderCheckout, renderTimeline } from 'stockline/ssr';

const snapshot = readFileSync(new URL('../corpus/good/snapshot-every-member.json', import.meta.url), 'utf8');
const at = '2026-11-22T15:00:00Z';
const common = { attributes: { src: '/snapshot.json', at }, styles: { href: '/stockline.css' } };
const product = { ...common, query: { sku: 'MUG', quantity: 1, at } };

/** Each as it renders a snapshot. */
const renderers: Record<string, (snapshot: string) => Promise<string>> = {
  renderAvailability: (text) => renderAvailability({ ...product, snapshot: text }),
  renderTimeline: (text) => renderTimeline({ ...product, snapshot: text }),
  renderCheckout: (text) =>
    renderCheckout({ ...common, query: { lines: [{ sku: 'MUG', quantity: 1 }], at }, snapshot: text }),
};

for (const [name, render] of Object.entries(renderers)) {
  test(`${name} refuses a snapshot that was cut off on its way as the engine does`, async () => {
    await assert.rejects(render(snapshot.slice(0, -100)), (error) => {
      assert.ok(error instanceof StocklineError, String(error));
      assert.deepEqual(
        error.errors.map(({ code }) => code),
        ['not_json'],
      );
      return true;
    });
  });

  test(`${name} renders the same from a snapshot that begins with a byte order mark`, async () => {
    assert.equal(await render(`\ufeff${snapshot}`), await render(snapshot));
  });
}
