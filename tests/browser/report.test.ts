/** The page of `stockline report`, opened from the disk as an operator opens it: read, sorted and measured. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { appendToLedger, placed } from 'stockline/ledger';
import { asOf, due, morning, promiseOf, shop, thisMorning } from '../web/morning-shop.ts';
import { stockline } from '../web/stockline-command.ts';
import { findings } from './axe.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'stockline-report-page-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Names that somebody put into a shop to see what they do. */
const hostile = `<img src="http://evil.example/x" onerror="document.title='caught'">"'&\u202e${'W'.repeat(90)}`;
const sku = '</script><script>document.title="caught"</script>';

const fiveMugs = await promiseOf([{ sku: 'MUG', quantity: 5 }], shop({ MUG: { stock: [] } }));
const ledger = join(folder, 'ledger.jsonl');
for (const order of ['SO-2', 'SO-10', hostile])
  await appendToLedger(ledger, placed({ order, at: asOf, to: { country: 'US' }, promise: fiveMugs }));
const store = thisMorning(
  ['SO-2', 'SO-10', hostile].map((id) => ({ id, quantity: 5, due })),
  {
    [sku]: {
      name: hostile,
      commitments: [
        { id: 'O-1', quantity: 2, due },
        { id: 'O-2', quantity: 1 },
      ],
    },
    BOWL: {
      name: 'Bowl',
      receipts: [{ location: 'newark', quantity: 9, expected: '2026-12-09' }],
      commitments: [{ id: '#7', quantity: 2 }],
    },
  },
);
const storePath = join(folder, 'store.json');
writeFileSync(storePath, JSON.stringify(store));
const before = join(folder, 'before.json');
writeFileSync(join(folder, 'then.json'), JSON.stringify(shop({ MUG: {} })));
const path = join(folder, 'report.html');
for (const args of [
  ['plan', join(folder, 'then.json'), '--out', before],
  ['report', storePath, '--at', morning, '--ledger', ledger, '--since', before, '--html', path],
]) {
  const { status, stderr } = await stockline(args);
  assert.equal(status, 0, stderr);
}

inChromiumFirst('The page of a report', (browser) => {
  const opened = async () => {
    const page = await browser.open();
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(pathToFileURL(path).href);
    return page;
  };

  test('is no wider than a phone, whatever names stand in it, and nobody finds fault with it', async () => {
    const page = await opened();
    // As wide as the window, or less where an engine shows a scroll bar.
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok((await width()) <= 390, `${await width()}`);
    assert.deepEqual(await findings(page), []);
    await page.setViewport({ width: 1280, height: 900 });
    assert.ok((await width()) <= 1280, `${await width()}`);
    assert.deepEqual(await findings(page), []);
  });

  test('asks for nothing, and runs nothing of what names say', async () => {
    const page = await opened();
    assert.deepEqual(
      (await page.requests()).filter((address) => !address.startsWith('file:')),
      [],
    );
    assert.deepEqual(await page.complaints(), []);
    assert.match(await page.evaluate(() => document.title), /^Report of /u);
    assert.equal(await page.evaluate(() => document.querySelectorAll('img, main script').length), 0);
  });

  test('sorts by the keyboard, numbers as numbers, and says how', async () => {
    const page = await opened();
    const orders = () =>
      page.all('#at-risk tbody tr td:first-child', (cells) => cells.map((cell) => cell.textContent?.slice(0, 5)));
    const sorted = () => page.on('#at-risk thead th', (head) => head.getAttribute('aria-sort'));
    assert.equal(await sorted(), null);
    await page.setViewport({ width: 1280, height: 900 });
    await page.focus('#at-risk thead button');
    await page.press('Enter');
    assert.equal(await sorted(), 'ascending');
    const ascending = await orders();
    assert.deepEqual(ascending, ['<img ', 'O-1', 'O-2', 'SO-2', 'SO-10']);
    await page.press('Enter');
    assert.equal(await sorted(), 'descending');
    assert.deepEqual(await orders(), ascending.reverse());
  });

  test('says what nothing can be said of', async () => {
    const page = await opened();
    assert.match(
      (await page.on('#undated', (section) => section.textContent)) ?? '',
      /1 open order has no promised day: not looked at \(neither the ledger nor the store has one\)\..*#7.*2 × Bowl/su,
    );
  });
});
