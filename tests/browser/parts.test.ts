/** What the one script tag fetches when: elements by their tags, languages by their readers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { at, availability, type Embedding, heard, made, openEmbedding, partPath, snapshotText } from './embedding.ts';
import { dist, saying, shownText } from './reading.ts';

declare const Stockline: StocklineGlobal;

const order = `<stockline-order id="order" at="${at}" src="/snapshot.json" to="US 10001"><script type="application/json">${made}</script>
  Your order is with us.</stockline-order>`;

const orderSays = (page: Page) =>
  page.waitFor(() => document.querySelector('stockline-order')?.shadowRoot?.querySelector('[part="headline"]'));

/** Keeps every text that the element ever showed, from before the script runs. */
const recorder = `globalThis.shown = [];
const watch = () => {
  const element = document.querySelector('#one');
  const text = element?.shadowRoot?.querySelector('[part="availability"]')?.innerText ?? (element ? 'slot' : '');
  if (text !== shown.at(-1)) shown.push(text);
  requestAnimationFrame(watch);
};
watch();`;

inChromiumFirst('the parts of stockline.js', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, { '/recorder.js': { body: recorder, type: 'text/javascript' } });
  });
  after(() => shop.site.close());

  describe('an element', () => {
    test('is fetched for its tag, and shares snapshot and engine with the others', async () => {
      await shop.show(availability('one', 'sku="MUG"') + order, async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await orderSays(page);
        assert.equal(asked(partPath('order')), 1);
        assert.equal(asked('/snapshot.json'), 1);
        assert.deepEqual([asked('/stockline-order.'), asked('/stockline-page.')], [1, 0]);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('is not fetched without its tag, and is when that comes later', async () => {
      await shop.show(availability('one', 'sku="MUG"'), async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        assert.equal(asked('/parts/'), 0);
        await page.evaluate((json: string) => {
          const element = document.createElement('stockline-order');
          Object.assign(element, { promise: JSON.parse(json), src: '/snapshot.json', at: '2026-11-23T15:05:00Z' });
          const wrapper = document.createElement('section');
          wrapper.append(element);
          document.body.append(wrapper);
        }, made);
        await orderSays(page);
        assert.equal(asked(partPath('order')), 1);
        // It brings its engine along, and the snapshot that is there moves to it.
        assert.deepEqual([asked('/stockline-page.'), asked('/stockline-order.'), asked('/snapshot.json')], [1, 1, 1]);
        await saying(page, /^In stock/u, '#one');
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('in another component’s shadow root is fetched when it is asked for', async () => {
      await shop.show('<p id="host"></p>', async (page, asked) => {
        await page.waitFor(() => 'Stockline' in globalThis);
        const registered = await page.evaluate(async () => {
          const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
          root.append(document.createElement('stockline-order'));
          await new Promise((resolve) => setTimeout(resolve, 100));
          const before = customElements.get('stockline-order') !== undefined;
          await Promise.all([Stockline.load('stockline-order'), Stockline.load('stockline-order')]);
          return [before, root.firstElementChild?.shadowRoot !== null];
        });
        assert.deepEqual(registered, [false, true]);
        assert.equal(asked(partPath('order')), 1);
        const refusal = await page.evaluate(() => Stockline.load('stockline-nothing' as never).catch(String));
        assert.match(
          String(refusal),
          /RangeError: There is no element "stockline-nothing"\. There are: .*stockline-order/u,
        );
      });
    });

    test('that cannot be fetched leaves what stands between its tags, and says why', async () => {
      const path = partPath('order');
      shop.site.pages.set(path, { body: 'Not found', status: 404, type: 'text/plain' });
      try {
        await shop.show(order, async (page) => {
          await page.waitFor(() => (globalThis as unknown as { events: unknown[] }).events.length > 0);
          const [event, ...more] = await heard(page);
          assert.deepEqual(
            [event?.type, event?.id, event?.errors?.[0]?.code],
            ['stockline-error', 'order', 'no_element'],
          );
          assert.deepEqual(more, []);
          assert.equal(await shownText(page, '#order'), 'Your order is with us.');
          assert.equal(
            event?.errors?.[0]?.message,
            `<stockline-order> could not be fetched: ${shop.site.origin}${path} did not load. Copy parts/ beside the script.`,
          );
        });
      } finally {
        shop.site.pages.delete(path);
      }
    });

    // Whoever forgets the folder forgets the console's words with it: the script says so itself.
    test('is told on the console by one line where the folder of the parts is missing', async () => {
      const paths = readdirSync(join(dist, 'parts')).map((name) => `/parts/${name}`);
      for (const path of paths) shop.site.pages.set(path, { body: 'Not found', status: 404, type: 'text/plain' });
      const warned = (page: Page) => page.evaluate(() => (globalThis as unknown as { warned: string[] }).warned);
      const showing = (quiet: string) =>
        `<script src="/warned.js"></script>${quiet}<script src="/stockline.js"></script>`;
      shop.site.pages.set('/warned.js', {
        body: 'globalThis.warned = []; console.warn = (text) => warned.push(text);',
        type: 'text/javascript',
      });
      shop.site.pages.set('/quiet.js', { body: 'Stockline = { quiet: true };', type: 'text/javascript' });
      const body = `${order}${availability('one', 'sku="NO-SUCH"')}${availability('two', 'qty="2"')}`;
      try {
        await shop.show(
          body,
          async (page) => {
            await page.waitFor(() => (globalThis as unknown as { warned: string[] }).warned.length > 0);
            await pause(500);
            const [sentence = '', ...more] = await warned(page);
            assert.match(
              sentence,
              /^Stockline: http:\S+\/parts\/[\w-]+\.[0-9a-f]{10}\.js did not load\. Copy parts\/ beside the script\.$/u,
            );
            assert.deepEqual(more, []);
          },
          { head: showing('') },
        );
        await shop.show(
          body,
          async (page) => {
            await page.waitFor(() => (globalThis as unknown as { events: unknown[] }).events.length > 0);
            await pause(500);
            assert.deepEqual(await warned(page), []);
          },
          { head: showing('<script src="/quiet.js"></script>') },
        );
      } finally {
        for (const path of paths) shop.site.pages.delete(path);
      }
    });
  });

  describe('a language', () => {
    const shown = (page: Page) => page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);

    test('is fetched once for all its readers, and not for English ones', async () => {
      const body =
        availability('one', 'sku="MUG"') +
        availability('two', 'sku="CLOCK" lang="de-AT"') +
        availability('three', 'sku="MUG" lang="de"');
      await shop.show(body, async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await saying(page, /^Vorbestellung \| Lieferung .*4\. Dez\. \| Erscheint: 1\. Dez\./u, '#two');
        await saying(page, /^Auf Lager/u, '#three');
        assert.equal(asked(partPath('page-de')), 1);
        assert.equal(asked('/parts/'), 1);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('that is slow leaves what stands between the tags, and then is there at once, without a flash of English', async () => {
      const path = partPath('page-de');
      const { asked } = shop.site;
      /** Long after all else is there. */
      const after = async () => {
        while (!asked.includes('/snapshot.json') || !asked.some((each) => each.startsWith('/stockline-page.')))
          await pause(20);
        await pause(500);
      };
      shop.site.pages.set(path, { body: readFileSync(join(dist, path), 'utf8'), type: 'text/javascript', after });
      try {
        const recording = '<script src="/recorder.js"></script><script src="/stockline.js" defer></script>';
        await shop.show(
          availability('one', 'sku="MUG"'),
          async (page) => {
            await saying(page, /^Auf Lager/u, '#one');
            await page.waitFor(() =>
              (globalThis as unknown as { shown: string[] }).shown.at(-1)?.startsWith('Auf Lager'),
            );
            const [first, ...more] = (await shown(page)).filter((text) => text !== '');
            assert.equal(first, 'slot');
            assert.equal(more.length, 1);
            assert.deepEqual(
              (await heard(page)).map(({ type }) => type),
              ['stockline-promised'],
            );
          },
          { language: 'de', head: recording },
        );
      } finally {
        shop.site.pages.delete(path);
      }
    });

    test('that cannot be fetched is English, and an event says why', async () => {
      const path = partPath('page-de');
      shop.site.pages.set(path, { body: 'Not found', status: 404, type: 'text/plain' });
      try {
        await shop.show(
          availability('one', 'sku="MUG"'),
          async (page) => {
            await saying(page, /^In stock/u, '#one');
            // Which comes first is the network's affair.
            const events = (await heard(page)).map(({ type, errors }) => `${type} ${errors?.[0]?.code ?? ''}`);
            assert.deepEqual(events.sort(), ['stockline-error no_language', 'stockline-promised ']);
          },
          { language: 'de-CH' },
        );
      } finally {
        shop.site.pages.delete(path);
      }
    });

    test('that the package does not have is English, and asks for nothing', async () => {
      await shop.show(
        availability('one', 'sku="MUG"'),
        async (page, asked) => {
          await saying(page, /^In stock/u, '#one');
          assert.equal(asked('/parts/'), 0);
          assert.equal((await heard(page)).length, 1);
        },
        { language: 'cy' },
      );
    });

    test('has a shop’s own words laid over it, which were given before it came', async () => {
      await shop.show('', async (page) => {
        await page.waitFor(() => 'Stockline' in globalThis);
        await page.evaluate((text: string) => {
          Stockline.overrideMessages('de', { status: { in_stock: 'Liegt bereit' } });
          const element = document.createElement('stockline-availability');
          // As a property, which is how React gives it.
          Object.assign(element, { id: 'one', lang: 'de', snapshot: text, sku: 'MUG', at: '2026-11-23T15:05:00Z' });
          document.body.append(element);
        }, snapshotText);
        await saying(page, /^Liegt bereit \| Versand heute/u, '#one');
      });
    });
  });

  describe('what is rare on a product page', () => {
    const four = availability('one', 'sku="MUG" quantity="4"');

    test('is fetched with the first promise that needs it, once', async () => {
      await shop.show(availability('one', 'sku="MUG"') + availability('two', 'sku="MUG"'), async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        assert.equal(asked('/parts/'), 0);
        for (const id of ['#one', '#two']) {
          await page.evaluate((id: string) => document.querySelector(id)?.setAttribute('quantity', '4'), id);
          await saying(page, /^3 now, 1 later/u, id);
        }
        assert.deepEqual([asked(partPath('limits')), asked('/parts/')], [1, 1]);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('is there with what is unfolded, which stays so', async () => {
      await shop.show(availability('one', 'sku="MUG"'), async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await page.click('#one >>> summary');
        await page.waitFor(() => document.querySelector('#one')?.shadowRoot?.querySelector('[part="sections"]'));
        assert.equal(asked(partPath('limits')), 1);
        await page.evaluate(() => document.querySelector('#one')?.setAttribute('quantity', '4'));
        await saying(page, /^3 now, 1 later/u, '#one');
        assert.equal(
          await page.evaluate(() => document.querySelector('#one')?.shadowRoot?.querySelector('details')?.open),
          true,
        );
      });
    });

    test('is there before it is needed where a quantity has been changed: no fallback stands between answers', async () => {
      await shop.show(
        availability('one', 'sku="MUG"'),
        async (page, asked) => {
          const ask = (quantity: string) =>
            page.evaluate((to: string) => document.querySelector('#one')?.setAttribute('quantity', to), quantity);
          await saying(page, /^In stock/u, '#one');
          assert.equal(asked('/parts/'), 0);
          await ask('2');
          for (let tries = 0; asked(partPath('limits')) === 0 && tries < 200; tries += 1) await pause(50);
          // It runs once it has arrived.
          await pause(500);
          await ask('4');
          await saying(page, /^3 now, 1 later/u, '#one');
          assert.equal(asked(partPath('limits')), 1);
          const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
          const answers = shown.slice(shown.findIndex((text) => /^In stock/u.test(text)));
          assert.ok(!answers.includes('slot'), answers.join(' / '));
        },
        { head: '<script src="/recorder.js"></script><script src="/stockline.js" defer></script>' },
      );
    });

    test('that is slow leaves what stands between the tags, and then is there at once', async () => {
      const path = partPath('limits');
      const after = () => pause(500);
      shop.site.pages.set(path, { body: readFileSync(join(dist, path), 'utf8'), type: 'text/javascript', after });
      try {
        await shop.show(
          four,
          async (page) => {
            await saying(page, /^3 now, 1 later/u, '#one');
            const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
            const [first, ...more] = shown.filter((text) => text !== '');
            assert.equal(first, 'slot');
            assert.ok(more.length <= 1, more.join(' / '));
            assert.deepEqual(
              (await heard(page)).map(({ type }) => type),
              ['stockline-promised'],
            );
          },
          { head: '<script src="/recorder.js"></script><script src="/stockline.js" defer></script>' },
        );
      } finally {
        shop.site.pages.delete(path);
      }
    });

    test('that cannot be fetched leaves what stands between the tags, and says why', async () => {
      const path = partPath('limits');
      shop.site.pages.set(path, { body: 'Not found', status: 404, type: 'text/plain' });
      try {
        await shop.show(four, async (page) => {
          await page.waitFor(() => (globalThis as unknown as { events: unknown[] }).events.length > 0);
          const [event, ...more] = await heard(page);
          assert.equal(event?.type, 'stockline-error');
          assert.equal(
            event?.errors?.[0]?.message,
            `${shop.site.origin}${path} did not load. Copy parts/ beside the script`,
          );
          assert.deepEqual(more, []);
        });
      } finally {
        shop.site.pages.delete(path);
      }
    });
  });

  test('stockline.inline.js has every element and every language inside, and opens from file:', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stockline-page-'));
    const page = await browser.open();
    try {
      const file = join(folder, 'page.html');
      const script = pathToFileURL(join(dist, 'stockline.inline.js')).href;
      const tags = `<stockline-availability id="one" at="${at}" sku="MUG"></stockline-availability>${order.replace('src="/snapshot.json"', '')}`;
      await writeFile(
        file,
        `<!doctype html><html lang="de"><meta charset="utf-8"><title>Test</title>${tags}<script src="${script}"></script>`,
      );
      await page.goto(pathToFileURL(file).href);
      await page.evaluate((text: string) => {
        for (const element of document.querySelectorAll('#one, #order')) Object.assign(element, { snapshot: text });
      }, snapshotText);
      await saying(page, /^Auf Lager/u, '#one');
      await orderSays(page);
      assert.deepEqual(await page.complaints(), []);
    } finally {
      await page.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
