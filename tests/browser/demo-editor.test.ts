/**
 * The editor on the store document: live re-planning, faults at
 * their place, the last good state kept. Days as in demo.test.ts.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, edit, openDemo, openPanel } from './demo-page.ts';
import { fill, said, saying, shownText } from './reading.ts';

inChromiumFirst('The demo’s editor', (browser) => {
  let page: Page;
  before(async () => {
    page = await openDemo(browser, 'alder-tern/mug');
    await fill(page, '#quantity', 4);
    await saying(page, /^3 now, 1 later \| 3 arrive 24 ?– ?27 Nov \| In stock \| 1 arrives 12 ?– ?15 Dec/u);
    await openPanel(page, 'document');
  });

  const faults = () => shownText(page, '.panel').then((text) => text.replace(/\s+/gu, ' '));
  const lineWith = (text: string) =>
    page.on(
      '#document',
      (field, part) => (field as HTMLTextAreaElement).value.split('\n').findIndex((line) => line.includes(part)) + 1,
      text,
    );

  test('begins at the product that stands beside it', async () => {
    await page.waitFor(() => (document.querySelector('#document')?.scrollTop ?? 0) > 0);
    const line = await lineWith('"MUG": {');
    const top = await page.on(
      '#document',
      (field) => Math.round(field.scrollTop / Number.parseFloat(getComputedStyle(field).lineHeight)) + 1,
    );
    assert.equal(top, line);
  });

  test('plans anew when a number changes, and says what changed for shoppers', async () => {
    // One mug more on hand: 13 − 2 − 1 − 6 = 4 are free, and 48 more may be backordered.
    await edit(page, '"onHand": 12', '"onHand": 13');
    await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
    const changes = await becomes(() => shownText(page, '#changes'), /Tideline mug/u);
    assert.match(changes, /≤ 3: .*≤ 51: .*≤ 4: .*≤ 52: /su);
    assert.match(await faults(), /1 promise changed.*Planned 20 products in \d+\.\d ms\./u);
  });

  test('shows a fault of the document at its line, and leaves the shop as it was', async () => {
    await edit(page, '"cutoff": "14:00"', '"cutoff": "26:00"');
    await becomes(faults, /1 fault\. The shop runs on the last good document\./u);
    const line = await lineWith('"26:00"');
    assert.equal(await shownText(page, '#faults .jump'), `Line ${line}`);
    assert.match(await shownText(page, '#faults'), /\/locations\/newark\/cutoff/u);
    assert.equal(await shownText(page, '.gutter .faulty'), String(line));
    assert.match(await said(page), /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
    await page.on('#document', (field) => field.scrollTo(0, 0));
    await page.click('#faults .jump');
    const selected = await page.on('#document', (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return { text: value.slice(selectionStart, selectionEnd).trim(), isFocused: document.activeElement === field };
    });
    assert.deepEqual(selected, { text: '"cutoff": "26:00",', isFocused: true });
  });

  test('shows where a text stops being JSON', async () => {
    await edit(page, '"cutoff": "26:00",', '"cutoff": "14:00"');
    // A comma is missing: JSON ends before the next member's name.
    const line = (await lineWith('"cutoff": "14:00"')) + 1;
    await becomes(() => shownText(page, '#faults .jump'), new RegExp(`^Line ${line}$`, 'u'));
    assert.match(await faults(), /1 fault\./u);
    assert.match(await said(page), /^In stock \| Arrives Tue 24 – Fri 27 Nov/u);
  });

  test('starts over', async () => {
    await page.click('#reset-document');
    await saying(page, /^3 now, 1 later \| 3 arrive 24 ?– ?27 Nov \| In stock \| 1 arrives 12 ?– ?15 Dec/u);
    assert.equal(await page.evaluate(() => document.querySelector('#faults')), null);
    assert.deepEqual(await page.complaints(), []);
  });
});
