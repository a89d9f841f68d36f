/**
 * The demo's control over time: each moment's promises are those of the shop's books at that moment. Days by hand, as
 * in demo.test.ts.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { becomes, goTo, moveTo, openDemo, openPanel, telling } from './demo-page.ts';
import { fill, plain, reasons, saying, shownText } from './reading.ts';

inEveryEngine('The demo clock', (browser) => {
  let page: Page;
  before(async () => {
    page = await openDemo(browser, 'alder-tern/throw');
    await openPanel(page, 'time');
    await saying(page, /\S/u);
  });

  const show = (sku: string) => goTo(page, `alder-tern/${sku.toLowerCase()}`);
  const now = async () => plain(await page.on('#now', (output) => output.textContent ?? ''));
  const step = (hours: number) => page.click(`.panel [data-hours="${hours}"]`);

  test('passes the cut-off: what shipped today at 13:05 ships tomorrow at 14:05', async () => {
    for (let hour = 0; hour < 3; hour += 1) await step(1);
    await becomes(now, /13:05/u);
    await telling(page, /Ships today/u);
    await step(1);
    assert.match(
      await telling(page, /Ships tomorrow/u),
      /^In stock \| Arrives Wed 25 – Sat 28 Nov.*Arrives 25 – 28 Nov/u,
    );
    assert.ok((await reasons(page)).includes("Orders after 14:00 go out with our next working day's."));
    await step(-1);
    await telling(page, /Ships today/u);
    await page.click('#reset-time');
    await becomes(now, /10:05/u);
    await page.click('[data-jump="cutoff"]');
    await becomes(now, /14:05/u);
    await page.click('#reset-time');
  });

  test('passes a holiday: on Thanksgiving nothing ships before Friday', async () => {
    await moveTo(page, 3 * 24);
    await telling(page, /Ships tomorrow/u);
    assert.ok((await reasons(page)).includes('The warehouse is closed on Thu 26 Nov.'));
  });

  test('passes a release: the preorder in the warehouse becomes stock on 1 December', async () => {
    await show('CLOCK');
    await moveTo(page, 7 * 24);
    await telling(page, /^Preorder \| Arrives [^|]+\| Releases (?:tomorrow|1 Dec) \|.*\| Ships tomorrow/u);
    await moveTo(page, 8 * 24);
    await telling(page, /^In stock \| Arrives .*\| Ships today/u);
  });

  test('passes the opening of preorders, whose days lie beyond a change of the clocks in March', async () => {
    await show('CHAIR');
    await moveTo(page, 7 * 24 - 1);
    await saying(page, /^Preorder not open yet/u);
    await moveTo(page, 7 * 24);
    // Of two days of release: no unit leaves before the first, and by the last.
    await telling(page, /^Preorder \| Arrives [^|]+\| Releases between 16 Mar and 30 Mar 2027 \|.*\| Ships 16 /u);
  });

  test('receives the mugs: what was promised for 11 December ships that day, and the books say why', async () => {
    await show('MUG');
    await moveTo(page, 17 * 24);
    await fill(page, '#quantity', 4);
    // On Thursday 10 December three leave that day, and the fourth on Friday 11: one to three carrier days.
    await telling(
      page,
      /^3 now, 1 later \| 3 arrive 11 ?– ?14 Dec \| In stock \| 1 arrives 12 ?– ?15 Dec .*Ships today.*Ships tomorrow/u,
    );
    await moveTo(page, 18 * 24);
    await telling(page, /^In stock \| Arrives .*\| Ships today/u);
    const happened = (await page.all('#happenings li', (lines) => lines.map((line) => line.textContent ?? ''))).map(
      plain,
    );
    assert.ok(happened.includes('Wed 25 Nov: 6 × Tideline mug shipped to earlier orders'));
    assert.ok(happened.includes('Fri 11 Dec: 48 × Tideline mug received'));
  });

  test('jumps to the next delivery to the shop', async () => {
    await page.click('#reset-time');
    // The first that comes in is the aprons' of Thanksgiving: on Friday 27 it is put away, and nothing but a weekend
    // lies before Monday 30, so from Saturday 28, 00:00 in New York on it is stock.
    await page.click('[data-jump="receipt"]');
    await becomes(() => shownText(page, '#happenings'), /24 × Waxed apron received/u);
    await becomes(now, /Sat 28 Nov, 00:05/u);
  });

  test('never shows a day that has passed, in five weeks of days', async () => {
    await page.click('#reset-time');
    await goTo(page, 'alder-tern');
    for (let day = 0; day <= 35; day += 1) {
      await moveTo(page, day * 24);
      const today = new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10);
      await page.waitFor(
        (at: string) =>
          Array.from(document.querySelectorAll('stockline-availability')).every((each) =>
            each.promise?.at.startsWith(at),
          ),
        today,
      );
      const days = await page.all('stockline-availability', (all) =>
        all.flatMap(
          (each) => each.promise?.parts.flatMap((part) => [part.ship?.earliest, part.deliver?.earliest]) ?? [],
        ),
      );
      for (const shown of days)
        assert.ok(shown === undefined || shown === null || shown >= today, `${shown} on ${today}`);
    }
  });

  test('goes back to the start', async () => {
    await page.click('#reset-time');
    await show('MUG');
    await fill(page, '#quantity', 4);
    await telling(page, /^3 now, 1 later \| .*\| Ships Fri 11 Dec/u);
    assert.equal(await page.evaluate(() => document.querySelector('#happenings')), null);
    assert.match(await now(), /Mon 23 Nov, 10:05/u);
  });
});
