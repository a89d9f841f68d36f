/**
 * Where the demo's time buttons lead, by hand from web/demo/store.json: it begins on Monday 23 November 2026 at 15:05Z,
 * 10:05 in Newark.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hourPastCutoff, hourPastReceipt, LAST_HOUR } from '../../web/demo/server/jumps.ts';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';

const store = JSON.parse(readFileSync(new URL('../../web/demo/store.json', import.meta.url), 'utf8')) as StoreDocument;

test('The cut-off of 14:00 is first past at 14:05, four hours on; from there, a day later', () => {
  assert.equal(hourPastCutoff(store, 'newark', 0), 4);
  assert.equal(hourPastCutoff(store, 'newark', 4), 28);
});

test('Portland, where it is three hours earlier and 12:00 is the cut-off, is past it at 15:05 in Newark', () => {
  assert.equal(hourPastCutoff(store, 'portland', 0), 5);
});

test('After the last cut-off there is the end', () => {
  assert.equal(hourPastCutoff(store, 'newark', LAST_HOUR - 2), LAST_HOUR);
});

test('The first delivery is in on Saturday 28 November at 00:05 in Newark: 4 days and 14 hours on', () => {
  assert.equal(hourPastReceipt(store, 0), 4 * 24 + 14);
});

test('After the last delivery there is the end', () => {
  assert.equal(hourPastReceipt(store, LAST_HOUR - 1), LAST_HOUR);
});
