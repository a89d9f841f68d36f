/** Where the demo's button says that ordering obliges to pay: where a rule pack has that duty, and nowhere else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places } from '../../web/demo/destinations.ts';
import { asksForObligationToPay } from '../../web/demo/order-button.ts';
import { pack } from './rule-documents.ts';

/** Of the places of the demo, those whose law is the Union's or has the duty itself. */
const inTheUnion = ['DE', 'FR', 'AT'];

test('Each of the demo’s places is as its rule packs have it', () => {
  for (const { to } of places) {
    const country = to.slice(0, 2);
    const isAsked = inTheUnion.includes(country) || country === 'GB';
    assert.equal(asksForObligationToPay(to), isAsked, to);
  }
  for (const name of ['eu', 'de', 'fr', 'at', 'gb', 'no', 'li']) assert.ok(hasDuty(name), name);
  for (const name of ['us', 'ch', 'jp', 'kr', 'br', 'au', 'ca-on']) assert.ok(!hasDuty(name), name);
});

function hasDuty(name: string): boolean {
  return JSON.stringify(pack(name)).includes('"order_button"');
}
