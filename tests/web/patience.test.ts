/** A test that waits for what never comes fails with what it waited for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { impatient, within } from './patience.ts';

/** What never comes, but keeps a process waiting, as a browser or a server would. */
function never(): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, 5_000, 'after all').unref());
}

test('What never comes is named', async () => {
  await assert.rejects(within('the moon to be full', never(), 0.02), /Waited for 0\.02 s: the moon to be full/u);
});

test('What comes in time is given, and so is its failure', async () => {
  assert.equal(await within('one', Promise.resolve(1), 1), 1);
  await assert.rejects(within('one', Promise.reject(new Error('no one')), 1), /^Error: no one$/u);
});

test('Each call of an object is waited for, and named with what it was asked', async () => {
  const page = impatient(
    'Firefox',
    {
      engine: 'Gecko',
      evaluate: (_run: () => unknown, _by: number) => never(),
      told: () => 'at once',
      title: () => Promise.resolve('Mugs'),
    },
    0.02,
  );
  await assert.rejects(
    page.evaluate(() => 7, 7),
    /Waited for 0\.02 s: Firefox\.evaluate\(\(\) => 7, 7\)/u,
  );
  assert.equal(page.engine, 'Gecko');
  assert.equal(page.told(), 'at once');
  assert.equal(await page.title(), 'Mugs');
});
