/** The demo's control over time: each moment's promises are those of the shop's books at that moment. Days by hand, as in demo.test.ts. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { fill, oneFileDemo, plain, reasons, saying } from './reading.ts';

inEveryEngine('The demo clock', (browser) => {
  let page: Page;
  before(async () => {
    page = await browser.open();
    await page.goto(oneFileDemo);
    await saying(page, /\S/u);
  });

  const show = async (sku: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${sku.toLowerCase()}`);
    await page.waitFor((name: string) => document.querySelector('stockline-availability')?.sku === name, sku);
  };
  const press = (text: string) =>
    page.all('#clock button', (buttons, label) => buttons.find((button) => button.textContent === label)?.click(), text);
  const moveTo = (hours: number) => fill(page, '#hours', hours);

  test('passes the cut-off: what shipped today at 13:05 ships tomorrow at 14:05', async () => {
    await show('THROW');
    for (const _ of ['11:05', '12:05', '13:05']) await press('+1 h');
    await page.waitFor(() => document.querySelector('#now')?.textContent?.includes('13:05'));
    await saying(page, /Ships today/u);
    await press('+1 h');
    assert.match(await saying(page, /Ships tomorrow/u), /Arrives 25 – 28 Nov/u);
    assert.ok((await reasons(page)).includes("Orders after 14:00 go out with the next working day's."));
    await press('−1 h');
    await saying(page, /Ships today/u);
    await press('Reset');
    await page.waitFor(() => document.querySelector('#now')?.textContent?.includes('10:05'));
  });

  test('passes a holiday: on Thanksgiving nothing ships before Friday', async () => {
    await show('THROW');
    await moveTo(3 * 24);
    await saying(page, /Ships tomorrow/u);
    assert.ok((await reasons(page)).includes('The warehouse is closed on Thu 26 Nov.'));
  });

  test('passes a release: the preorder in the warehouse becomes stock on 1 December', async () => {
    await show('CLOCK');
    await moveTo(7 * 24);
    await saying(page, /^Preorder \| Ships tomorrow/u);
    await moveTo(8 * 24);
    await saying(page, /^In stock \| Ships today/u);
  });

  test('passes the opening of preorders, whose days lie beyond a change of the clocks in March', async () => {
    await show('CHAIR');
    await moveTo(7 * 24 - 1);
    await saying(page, /^Preorder not open yet/u);
    await moveTo(7 * 24);
    await saying(page, /^Preorder \| Ships Tue,? 16 Mar 2027/u);
  });

  test('receives the mugs: what was promised for 11 December ships that day, and the books say why', async () => {
    await show('MUG');
    await moveTo(17 * 24);
    await fill(page, '#quantity', 4);
    await saying(page, /^3 in stock, 1 more from 11 Dec/u);
    await moveTo(18 * 24);
    await saying(page, /^In stock \| Ships today/u);
    const happened = (await page.all('#happenings li', (lines) => lines.map((line) => line.textContent ?? ''))).map(plain);
    assert.ok(happened.includes('Wed 25 Nov: 6 × Tideline mug shipped to earlier orders'));
    assert.ok(happened.includes('Fri 11 Dec: 48 × Tideline mug received'));
  });

  test('never shows a day that has passed, in five weeks of days', async () => {
    for (let day = 0; day <= 35; day += 1) {
      await moveTo(day * 24);
      const today = new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10);
      await page.waitFor(
        (at: string) =>
          Array.from(document.querySelectorAll('stockline-availability')).every((each) => each.promise?.at.startsWith(at)),
        today,
      );
      const days = await page.all('stockline-availability', (all) =>
        all.flatMap((each) => each.promise?.parts.flatMap((part) => [part.ship?.earliest, part.deliver?.earliest]) ?? []),
      );
      for (const shown of days) assert.ok(shown === undefined || shown === null || shown >= today, `${shown} on ${today}`);
    }
  });

  test('goes back to the start', async () => {
    await press('Reset');
    await show('MUG');
    await saying(page, /^3 in stock, 1 more from 11 Dec/u);
    assert.equal(await page.on('#happened', (list) => (list as HTMLElement).hidden), true);
    assert.match(plain(await page.on('#now', (now) => now.textContent ?? '')), /Mon 23 Nov, 10:05/u);
  });
});
