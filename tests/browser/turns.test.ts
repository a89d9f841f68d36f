/** A list of hundreds is rendered in turn: at the top first, in many tasks, and without holding up anything else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { at, tag, withPage } from './every-state.ts';

interface Noted {
  /** Ids in the order of their promises, and in which of the browser's tasks each came. */
  order: { id: string; task: number }[];
  /** Of a card whose turn has not come: its fallback is shown, by itself or in its slot. */
  hasFallback: boolean | undefined;
}

/**
 * Counts tasks by a message that is sent again and again, and notes each first promise. Whoever asks for the time finds
 * it 2 ms on: on a fast machine a task would take most of the list before its time is up.
 */
const observer = `globalThis.noted = { order: [], hasFallback: undefined };
  const now = performance.now.bind(performance);
  let on = 0;
  performance.now = () => now() + (on += 2);
  let task = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { task += 1; if (noted.order.length < 200) port2.postMessage(0); };
  port2.postMessage(0);
  addEventListener('stockline-promised', ({ target }) => {
    noted.order.push({ id: target.id, task });
    const last = document.querySelector('#card-199');
    const root = last?.shadowRoot;
    const isSlotted = () => root.querySelector('slot')?.assignedNodes({ flatten: true }).length > 0;
    if (noted.order.length === 5) noted.hasFallback = !root || isSlotted();
  });`;

const card = (index: number) =>
  `<li>${tag(`id="card-${index}" at="${at}" variant="compact" src="/snapshot.json" sku="${['MUG', 'CLOCK', 'VASE', 'SIGN'][index % 4]}"`, 'See the product')}</li>`;
const list = `<ul>${Array.from({ length: 200 }, (_, index) => card(index)).join('')}</ul>`;
const whole = tag(`id="whole" at="${at}" src="/snapshot.json" sku="MUG"`);

/** Until so many have told of their promise, which they do when it is shown. */
const allTold = (page: Page, count: number): Promise<void> =>
  page.waitFor((least) => (globalThis as unknown as { noted: Noted }).noted.order.length >= least, count);

const notedOn = (page: Page): Promise<Noted> => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

inChromiumFirst('Of 200 cards', (browser) => {
  test('those at the top have their promise first, not all in one task, and the last its fallback until then', async () => {
    await withPage(
      browser,
      list,
      async (page) => {
        await allTold(page, 200);
        const { order, hasFallback } = await notedOn(page);
        assert.equal(new Set(order.map(({ id }) => id)).size, 200);
        // Those further down may overtake one another; nobody sees them yet. What says that a vase is out of stock is
        // fetched first.
        const isVase = (id: string) => Number(id.replace('card-', '')) % 4 === 2;
        assert.deepEqual(
          order
            .map(({ id }) => id)
            .filter((id) => !isVase(id))
            .slice(0, 7),
          ['card-0', 'card-1', 'card-3', 'card-4', 'card-5', 'card-7', 'card-8'],
        );
        assert.ok(new Set(order.map(({ task }) => task)).size > 3);
        assert.equal(hasFallback, true);
      },
      { script: observer },
    );
  });

  test('none holds up the product that stands below them', async () => {
    await withPage(
      browser,
      list + whole,
      async (page) => {
        await allTold(page, 201);
        const { order } = await notedOn(page);
        const place = order.findIndex(({ id }) => id === 'whole');
        assert.ok(place >= 0 && place < 100, `it came as number ${place + 1}`);
      },
      { script: observer },
    );
  });

  test('one that goes before its turn asks nothing, and one that comes back has its promise', async () => {
    await withPage(
      browser,
      list,
      async (page) => {
        await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
        await page.evaluate(() => {
          const list = document.createElement('ul');
          list.append(...Array.from(document.querySelectorAll('ul li'), (item) => item.cloneNode(true)));
          const [gone, moved] = list.querySelectorAll('stockline-availability');
          if (gone === undefined || moved === undefined) return;
          gone.id = 'gone';
          moved.id = 'moved';
          document.body.append(list);
          gone.remove();
          moved.remove();
          document.body.append(moved);
        });
        await allTold(page, 399);
        const { order } = await notedOn(page);
        assert.equal(order.filter(({ id }) => id === 'moved').length, 1);
        assert.equal(order.filter(({ id }) => id === 'gone').length, 0);
      },
      { script: observer },
    );
  });
});
