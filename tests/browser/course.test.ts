/**
 * The drawing in the details of an availability: a timeline that asks as the availability does, and tells nothing
 * itself.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {} from '../../web/src/define.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { availability, type Embedding, openEmbedding, partPath } from './embedding.ts';
import { saying, unfold } from './reading.ts';

/** Three are on hand, one comes later: two parts. */
const split = availability('one', 'sku="MUG" quantity="4"');

const lanes = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('#one') as HTMLElementTagNameMap['stockline-availability'] | null;
    const timeline = host?.shadowRoot?.querySelector('stockline-timeline');
    return Array.from(timeline?.shadowRoot?.querySelectorAll('[part="lane-title"]') ?? [], ({ textContent }) =>
      (textContent ?? '').replace(/\s+/gu, ' ').trim(),
    );
  });

const drawn = (page: Page) =>
  page.waitFor(() => {
    const host = document.querySelector('#one') as HTMLElementTagNameMap['stockline-availability'] | null;
    return (
      host?.shadowRoot?.querySelector('stockline-timeline')?.shadowRoot?.querySelector('[part="lane-title"]') != null
    );
  });

inChromiumFirst('The days of what comes in parts', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, {
      '/heard.js': {
        body: `globalThis.heard = []; for (const name of ['stockline-promised', 'stockline-changed', 'stockline-error'])
          addEventListener(name, ({ type, target }) => heard.push(type + ' of ' + target.localName));`,
        type: 'text/javascript',
      },
    });
  });
  after(() => shop.site.close());

  const head = '<script src="/heard.js"></script><script src="/stockline.js" defer></script>';

  test('are drawn once they are unfolded, lane by lane, and not fetched before', async () => {
    await shop.show(
      split,
      async (page, asked) => {
        await saying(page, /^3 now, 1 later/u, '#one');
        assert.equal(asked(partPath('timeline')), 0);
        await unfold(page, '#one');
        await drawn(page);
        assert.deepEqual(await lanes(page), ['3 pieces In stock', '1 piece On backorder']);
        assert.equal(asked(partPath('timeline')), 1);
        assert.equal(asked('/snapshot.json'), 1, 'it shares the snapshot');
        assert.deepEqual(await page.complaints(), []);
      },
      { head },
    );
  });

  test('are the availability’s to tell: the page hears of one promise, and of one change', async () => {
    await shop.show(
      split,
      async (page) => {
        await saying(page, /^3 now, 1 later/u, '#one');
        await unfold(page, '#one');
        await drawn(page);
        await page.on('#one', (element) => element.setAttribute('quantity', '5'));
        await saying(page, /^3 now, 2 later/u, '#one');
        await page.waitFor(() => {
          const host = document.querySelector('#one') as HTMLElementTagNameMap['stockline-availability'] | null;
          return /2 pieces/u.test(host?.shadowRoot?.querySelector('stockline-timeline')?.shadowRoot?.textContent ?? '');
        });
        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), [
          'stockline-promised of stockline-availability',
          'stockline-promised of stockline-availability',
        ]);
        const spoken = await page.evaluate(() => {
          const host = document.querySelector('#one') as HTMLElementTagNameMap['stockline-availability'] | null;
          const timeline = host?.shadowRoot?.querySelector('stockline-timeline');
          return timeline?.shadowRoot?.querySelector('[role="status"]')?.textContent;
        });
        assert.equal(spoken, '');
      },
      { head },
    );
  });

  test('stand in sentences where the drawing cannot be fetched', async () => {
    const path = partPath('timeline');
    shop.site.handlers.set(path, (_, response) => void response.destroy());
    try {
      await shop.show(
        split,
        async (page) => {
          await saying(page, /^3 now, 1 later/u, '#one');
          await unfold(page, '#one');
          await page.waitFor(() => {
            const root = document.querySelector('#one')?.shadowRoot;
            return (root?.querySelectorAll('[part="reasons"]').length ?? 0) === 2;
          });
          assert.deepEqual(await lanes(page), []);
        },
        { head },
      );
    } finally {
      shop.site.handlers.delete(path);
    }
  });

  test('are not drawn where one day, or a span of them, says it all', async () => {
    await shop.show(
      availability('one', 'sku="MUG" quantity="1"'),
      async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await unfold(page, '#one');
        await page.waitFor(() => document.querySelector('#one')?.shadowRoot?.querySelector('[part="reasons"]'));
        assert.equal(asked(partPath('timeline')), 0);
      },
      { head },
    );
  });
});
