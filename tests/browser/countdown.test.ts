/**
 * The time left to order by, as it passes where a page asks for a countdown (T2): on a clock that the test
 * holds. A snapshot in a property has no server's clock to correct it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { snapshotText, tag, withPage } from './every-state.ts';
import { announced, plain, saying } from './reading.ts';

/** 11:45:30 in New York, two hours and fourteen and a half minutes before the cut-off at 14:00, which is 19:00 UTC. */
const start = '2026-11-23T16:45:30Z';

/** The page's clock stands still; `advance` moves it and rings what is due, in order. Timers of others than the
 * element's script stay as they are: a driver has some of its own in the page. So does one that waits for no time, only
 * for its turn. */
const heldClock = `
  let now = Date.parse('${start}');
  let last = 0;
  const alarms = new Map();
  const [start, stop] = [setTimeout, clearTimeout];
  Date.now = () => now;
  globalThis.setTimeout = (ring, wait, ...rest) => {
    if (wait === undefined || !new Error().stack.includes('/stockline.js')) return start(ring, wait, ...rest);
    last -= 1;
    alarms.set(last, { ring, due: now + wait });
    return last;
  };
  globalThis.clearTimeout = (id) => { if (!alarms.delete(id)) stop(id); };
  globalThis.advance = (milliseconds) => {
    const end = now + milliseconds;
    for (;;) {
      const due = [...alarms].filter(([, alarm]) => alarm.due <= end).sort((a, b) => a[1].due - b[1].due)[0];
      if (due === undefined) break;
      alarms.delete(due[0]);
      now = due[1].due;
      due[1].ring();
    }
    now = end;
  };
  globalThis.hide = (isHidden) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: isHidden ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };`;

/**
 * What ships on Tuesday 24 November takes 6 to 10 days of the carrier's six-day week, the 26th being closed: 2 to 7
 * December. A day before it is 1 to 5 December.
 */
const tomorrows = /^In stock \| Arrives Dec 2 – 7 \|/u;

interface Held {
  advance(milliseconds: number): void;
  hide(isHidden: boolean): void;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const advance = (page: Page, milliseconds: number) =>
  page.evaluate((by) => (globalThis as unknown as Held).advance(by), milliseconds);

/** The sentence, after the element has rendered what there was to render; undefined where there is none. */
async function orderBy(page: Page): Promise<string | undefined> {
  const text = await page.on('#one', async (element) => {
    await (element as HTMLElementTagNameMap['stockline-availability']).updateComplete;
    return element.shadowRoot?.querySelector('[part="order-by"]')?.textContent ?? undefined;
  });
  return text === undefined ? undefined : plain(text);
}

inChromiumFirst(
  'The time left to order by',
  (browser) => {
    const withClock = (attributes: string, run: (page: Page) => Promise<void>) =>
      withPage(
        browser,
        tag(`id="one" sku="MUG" countdown ${attributes}`),
        async (page) => {
          await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
          await page.on(
            '#one',
            (element, text) => void Object.assign(element, { snapshot: text }),
            await snapshotText(),
          );
          await saying(page, /^In stock \| Arrives Tue, Dec 1 – Sat, Dec 5 \|/u, '#one');
          await page.waitFor(
            () =>
              document.querySelector('#one')?.shadowRoot?.querySelector('[part="order-by"]')?.getAttribute('role') ===
              'timer',
          );
          await run(page);
        },
        { script: heldClock, html: 'lang="en-US"' },
      );

    test('goes down by the minute, and nobody is told of it who does not ask', async () => {
      await withClock('', async (page) => {
        assert.match((await orderBy(page)) ?? '', /^order within 2 hr 14 min, by 11:00 AM today$/u);
        await advance(page, 31 * SECOND);
        assert.match((await orderBy(page)) ?? '', /^order within 2 hr 13 min,/u);
        await advance(page, 14 * MINUTE);
        assert.match((await orderBy(page)) ?? '', /^order within 1 hr 59 min,/u);
        assert.equal(await announced(page, '#one'), '');
        const [role, live] = await page.on('#one >>> [part="order-by"]', (line) => [
          line.getAttribute('role'),
          line.closest('[aria-live], [role="status"], [role="alert"]'),
        ]);
        assert.deepEqual([role, live], ['timer', null]);
      });
    });

    test('ends: a minute, the time of day alone, and then tomorrow’s promise; it is never negative', async () => {
      await withClock('', async (page) => {
        // 90 seconds before the end, 30 seconds, one second, and at the end, which is no longer today's.
        await advance(page, 133 * MINUTE);
        assert.match((await orderBy(page)) ?? '', /^order within 1 min, by 11:00 AM today$/u);
        await advance(page, MINUTE);
        assert.match((await orderBy(page)) ?? '', /^order by 11:00 AM today$/u);
        await advance(page, 29 * SECOND);
        assert.match((await orderBy(page)) ?? '', /^order by 11:00 AM today$/u);
        await advance(page, SECOND);
        await saying(page, tomorrows, '#one');
        // Its own cut-off is a day later: 24 hours are not counted down.
        assert.match((await orderBy(page)) ?? '', /^order by Tue, Nov 24, 11:00 AM$/u);
      });
    });

    test('begins when twelve hours are left: on Tuesday at 02:00 in New York', async () => {
      await withClock('', async (page) => {
        await advance(page, (2 * 60 + 14) * MINUTE + 32 * SECOND);
        await saying(page, tomorrows, '#one');
        // 14:00:02; the next cut-off is 23:59:58 off, twelve hours of which are counted.
        await advance(page, 12 * 60 * MINUTE - 3 * SECOND);
        assert.match((await orderBy(page)) ?? '', /^order by Tue, Nov 24, 11:00 AM$/u);
        await advance(page, 2 * SECOND);
        assert.match((await orderBy(page)) ?? '', /^order within 11 hr 59 min, by Tue, Nov 24, 11:00 AM$/u);
      });
    });

    test('is not counted where the page asks for no countdown: there is the time of day, and then tomorrow’s promise', async () => {
      await withClock('', async (page) => {
        await page.on('#one', (element) => element.removeAttribute('countdown'));
        assert.match((await orderBy(page)) ?? '', /^order by 11:00 AM today$/u);
        assert.equal(await page.on('#one >>> [part="order-by"]', (line) => line.getAttribute('role')), null);
        await advance(page, 134 * MINUTE + 30 * SECOND);
        await saying(page, tomorrows, '#one');
      });
    });

    test('stands still in a hidden tab and out of the page, and is right when it is seen again', async () => {
      await withClock('', async (page) => {
        await page.evaluate(() => (globalThis as unknown as Held).hide(true));
        await advance(page, 10 * MINUTE);
        assert.match((await orderBy(page)) ?? '', /^order within 2 hr 14 min/u);
        await page.evaluate(() => (globalThis as unknown as Held).hide(false));
        assert.match((await orderBy(page)) ?? '', /^order within 2 hr 4 min/u);
        await page.evaluate(async () => {
          const one = document.querySelector('#one') as Element;
          one.remove();
          await Promise.resolve();
          (globalThis as unknown as Held).advance(10 * 60_000);
          document.body.append(one);
        });
        await page.waitFor(() =>
          /1 hr 54 min/u.test(document.querySelector('#one')?.shadowRoot?.textContent?.replace(/\s/gu, ' ') ?? ''),
        );
      });
    });

    test('does not move where the page gives the instant, nor is there one where no unit is at stake', async () => {
      await withClock('at="2026-11-23T16:46:00Z"', async (page) => {
        await advance(page, 30 * MINUTE);
        assert.match((await orderBy(page)) ?? '', /^order within 2 hr 14 min/u);
        await page.on('#one', (element) => element.setAttribute('sku', 'APRON'));
        await saying(page, /^On backorder/u, '#one');
        assert.equal(await orderBy(page), undefined);
      });
    });
  },
  // A countdown has the time of the shopper's own clock.
  { timeZone: 'America/Los_Angeles' },
);
