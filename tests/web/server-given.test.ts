/** What a server gives to render, and gave wrongly: the error says what to write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderAvailability, renderCheckout, renderOrder, renderTimeline } from 'stockline/ssr';

const snapshot = '{}';
const cases: [what: string, render: (page: never) => Promise<string>, page: unknown, message: string][] = [
  [
    'a slip of the finger',
    renderAvailability,
    { snaphot: snapshot, query: { sku: 'MUG', at: '2026-11-23T15:05:00Z' } },
    'renderAvailability was given no "snapshot", but "snaphot". Give snapshot: the text of the document, its record, or one that is open.',
  ],
  [
    'the product beside the snapshot',
    renderAvailability,
    { snapshot, sku: 'MUG', at: '2026-11-23T15:05:00Z' },
    `renderAvailability was given no "query". Give what is asked in a record of its own: query: { sku: 'MUG', at: '2026-11-23T15:05:00Z' }.`,
  ],
  ['nothing', renderTimeline, undefined, 'renderTimeline takes one record: renderTimeline({ snapshot, query }).'],
  [
    'no snapshot to a checkout',
    renderCheckout,
    { query: { lines: [] } },
    'renderCheckout was given no "snapshot". Give snapshot: the text of the document, its record, or one that is open.',
  ],
  [
    'text for the question of an order',
    renderOrder,
    { snapshot, promise: {}, query: 'MUG' },
    `renderOrder was given no "query". Give what is asked in a record of its own: query: { sku: 'MUG', at: '2026-11-23T15:05:00Z' }.`,
  ],
];

for (const [what, render, page, message] of cases)
  test(`A page to render is refused with what to give: ${what}`, async () => {
    await assert.rejects(render(page as never), { name: 'TypeError', message });
  });
