/** `<stockline-shop>`: said once for the page, asked once by each of its elements. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type {} from '../../web/src/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, type Embedding, heard, openEmbedding } from './embedding.ts';
import { demoSnapshot, saying } from './reading.ts';

const snapshotText = readFileSync(demoSnapshot, 'utf8');
const mug = (id: string, attributes = '') =>
  `<stockline-availability id="${id}" at="${at}" sku="MUG" ${attributes}></stockline-availability>`;
const shopTag = (attributes: string, inside = '') => `<stockline-shop ${attributes}>${inside}</stockline-shop>`;

/** By courier from New Jersey: near places are reached sooner than far ones. */
const toNewYork = /Arrives Tue 24 – Fri 27 Nov/u;
const toCalifornia = /Arrives Fri 27 – Mon 30 Nov/u;

inEveryEngine('<stockline-shop>', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser);
  });
  after(() => shop.site.close());

  test('serves elements before it, after it, inside it, in shadow roots and of each kind, by one fetch', async () => {
    const cart = '<script type="application/json">[{"sku":"MUG","quantity":1}]</script>';
    const body =
      mug('before') +
      shopTag('src="/snapshot.json" to="US 94103"', mug('inside')) +
      `${mug('after')}<div id="host"></div>` +
      `<stockline-checkout at="${at}">${cart}</stockline-checkout><stockline-timeline at="${at}" sku="MUG"></stockline-timeline>`;
    await shop.show(body, async (page, asked) => {
      await page.on(
        '#host',
        (host, instant) => {
          const inner = document.createElement('div');
          host.attachShadow({ mode: 'open' }).append(inner);
          inner.attachShadow({ mode: 'open' });
          const element = document.createElement('stockline-availability');
          for (const [name, value] of Object.entries({ id: 'deep', at: instant, sku: 'MUG' }))
            element.setAttribute(name, value);
          host.shadowRoot?.firstElementChild?.shadowRoot?.append(element);
        },
        at,
      );
      for (const id of ['before', 'inside', 'after']) await saying(page, toCalifornia, `#${id}`);
      await page.waitFor(() => {
        const deep = document.querySelector('#host')?.shadowRoot?.firstElementChild?.shadowRoot?.firstElementChild;
        return (
          (deep as { promise?: { deliver?: { latest: string } } } | undefined)?.promise?.deliver?.latest ===
          '2026-11-30'
        );
      });
      await page.waitFor(
        () => document.querySelector('stockline-checkout')?.promise?.lines[0]?.deliver?.latest === '2026-11-30',
      );
      await page.waitFor(() => document.querySelector('stockline-timeline')?.promise?.deliver?.latest === '2026-11-30');
      assert.equal(asked('/snapshot.json'), 1);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('Its method is for what is bought next: an order goes by that of its promise, or by its own attribute’s', async () => {
    const body =
      shopTag('src="/snapshot.json" to="US 94103" method="express"') +
      mug('standard', 'method="standard"') +
      `<stockline-order at="${at}"></stockline-order>`;
    await shop.show(body, async (page) => {
      await saying(page, toCalifornia, '#standard');
      await page.waitFor(() => customElements.get('stockline-order') !== undefined);
      await page.evaluate(() => {
        const [order, mug] = [document.querySelector('stockline-order'), document.querySelector('#standard')];
        Object.assign(order ?? {}, { promise: (mug as Element & { promise: object }).promise });
      });
      const revised = (method: string, change: string) =>
        page.waitFor(
          (by: string, what: string) => {
            const { promise, change } = document.querySelector('stockline-order')?.revision ?? {};
            return promise?.method === by && change === what;
          },
          method,
          change,
        );
      await revised('standard', 'unchanged');
      await page.on('stockline-order', (order) => order.setAttribute('method', 'express'));
      await revised('express', 'sooner');
    });
  });

  test('A change is one question for each element, and no fetch', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `e${index}`);
    const body = shopTag('src="/snapshot.json" to="US 94103"') + ids.map((id) => mug(id)).join('');
    await shop.show(body, async (page, asked) => {
      for (const id of ids) await saying(page, toCalifornia, `#${id}`);
      assert.equal((await heard(page)).length, 20);
      await page.on('stockline-shop', (element) => {
        // In a task of the page's own: a driver's script, in WebKit, ends after each call of an element.
        setTimeout(() => {
          element.setAttribute('method', 'express');
          element.setAttribute('to', 'US 10001');
          element.removeAttribute('method');
        });
      });
      for (const id of ids) await saying(page, toNewYork, `#${id}`);
      const events = await heard(page);
      assert.deepEqual([events.length, new Set(events.slice(20).map(({ id }) => id)).size], [40, 20]);
      assert.equal(asked('/snapshot.json'), 1);
      // As a record, and as text.
      await page.on('stockline-shop', (element) => {
        element.to = { country: 'USA', postalCode: '94103' };
      });
      for (const id of ids) await saying(page, toCalifornia, `#${id}`);
      assert.equal(asked('/snapshot.json'), 1);
    });
  });

  test('An element goes by the nearest one around it, any other by the page’s first, and what it says itself comes first', async () => {
    const body =
      shopTag('src="/snapshot.json" to="US 94103"') +
      shopTag('src="/snapshot.json" to="US 10001"', mug('near') + mug('own', 'to="US 94103"')) +
      mug('first');
    await shop.show(body, async (page) => {
      await saying(page, toNewYork, '#near');
      await saying(page, toCalifornia, '#own');
      await saying(page, toCalifornia, '#first');
    });
  });

  test('What the nearest one does not say, those around it say', async () => {
    const inner = shopTag('to="US 10001"', mug('inner') + shopTag('', mug('innermost')));
    const body = shopTag('src="/snapshot.json" to="US 94103"', inner + mug('outer'));
    await shop.show(body, async (page, asked) => {
      await saying(page, toNewYork, '#inner');
      await saying(page, toNewYork, '#innermost');
      await saying(page, toCalifornia, '#outer');
      assert.equal(asked('/snapshot.json'), 1);
      await page.on('stockline-shop stockline-shop', (element) => element.removeAttribute('to'));
      await saying(page, toCalifornia, '#innermost');
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('One in a shadow root serves what is slotted into it, from wherever that stands', async () => {
    // Another is the page's first: it serves what is slotted elsewhere.
    const body = `${shopTag('src="/snapshot.json" to="US 94103"')}<div id="host">${mug('slotted')}</div>`;
    await shop.show(body, async (page) => {
      await saying(page, toCalifornia, '#slotted');
      await page.on('#host', (host) => {
        // A component that hands on to another what it is given.
        const root = host.attachShadow({ mode: 'open' });
        const inner = document.createElement('div');
        inner.append(document.createElement('slot'));
        const around = document.createElement('stockline-shop');
        around.src = '/snapshot.json';
        around.to = 'US 10001';
        around.append(document.createElement('slot'));
        inner.attachShadow({ mode: 'open' }).append(around);
        root.append(inner);
      });
      await saying(page, toNewYork, '#slotted');
    });
  });

  test('One that comes later is heard of, and one that goes is gone', async () => {
    await shop.show(mug('one', 'quantity="2"'), async (page) => {
      await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
      await page.evaluate(() => {
        const element = document.createElement('stockline-shop');
        element.src = '/snapshot.json';
        element.to = 'US 94103';
        document.body.append(element);
      });
      await saying(page, toCalifornia, '#one');
      await page.on('stockline-shop', (element) => element.remove());
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise === undefined);
    });
  });

  test('Its snapshot may be JSON between its tags, or a property', async () => {
    const inline = `<script type="application/json">${snapshotText}</script>`;
    await shop.show(shopTag('to="US 94103"', inline) + mug('one'), async (page, asked) => {
      await saying(page, toCalifornia, '#one');
      assert.equal(asked('/snapshot.json'), 0);
    });
    await shop.show(shopTag('to="US 10001"') + mug('one'), async (page) => {
      await page.waitFor(() => customElements.get('stockline-shop') !== undefined);
      await page.on('stockline-shop', (element, text) => void Object.assign(element, { snapshot: text }), snapshotText);
      await saying(page, toNewYork, '#one');
    });
  });

  test('The JSON between its tags may come late, be replaced, and go, as between an element’s own', async () => {
    await shop.show(shopTag('to="US 94103"', '<p id="beside">Text</p>') + mug('one'), async (page) => {
      await page.waitFor(() => customElements.get('stockline-shop') !== undefined);
      await page.on(
        'stockline-shop',
        (element, text) => {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.append(text);
          element.append(script);
        },
        snapshotText,
      );
      await saying(page, toCalifornia, '#one');
      // What else stands between the tags changes as it likes, and nothing is asked for it.
      await page.evaluate(() => {
        const counted = globalThis as unknown as { changes: number };
        counted.changes = 0;
        document.addEventListener('stockline-shop', () => {
          counted.changes += 1;
        });
      });
      await page.on('#beside', (text) => text.append('more'));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      assert.equal(await page.evaluate(() => (globalThis as unknown as { changes: number }).changes), 0);
      await page.on(
        'stockline-shop script',
        (script, text) => script.replaceChildren(text),
        snapshotText.replaceAll('"MUG"', '"CUP"'),
      );
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise === undefined);
      await page.on('stockline-shop script', (script, text) => script.replaceChildren(text), snapshotText);
      await saying(page, toCalifornia, '#one');
      await page.on('stockline-shop script', (script) => script.remove());
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise === undefined);
    });
  });

  test('It takes no room of its own, and what stands in it is laid out as if it were not there', async () => {
    await shop.show(shopTag('src="/snapshot.json"', '<p id="inside">Text</p>'), async (page: Page) => {
      await page.waitFor(() => document.querySelector('stockline-shop')?.shadowRoot != null);
      assert.deepEqual(
        await page.on('stockline-shop', (element) => [
          getComputedStyle(element).display,
          element.getClientRects().length,
        ]),
        ['contents', 0],
      );
      assert.ok(await page.on('#inside', (text) => text.getBoundingClientRect().height > 0));
    });
  });
});
