/** The package's elements on a server: importing them does nothing, and asks for no DOM. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('The classes can be imported where there is no DOM', async () => {
  assert.equal('document' in globalThis, false);
  const { StocklineAvailability, overrideMessages } = await import('stockline');
  assert.equal(typeof StocklineAvailability, 'function');
  assert.equal(typeof overrideMessages, 'function');
});

test('Registering where there are no custom elements is nothing, not a crash', async () => {
  const define: string = 'stockline/define';
  await import(define);
  assert.equal('document' in globalThis, false);
});
