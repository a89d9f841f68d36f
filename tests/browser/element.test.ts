/** `<stockline-availability>` on pages of its own, by one classic script tag, under the strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { announced, demoSnapshot, dist, plain, said, saying, shownText, unfold } from './reading.ts';
import { openSite, type Site } from './site.ts';

const snapshotText = readFileSync(demoSnapshot, 'utf8');
const at = '2026-11-23T15:05:00Z';

interface Heard {
  type: string;
  id: string;
  composed: boolean;
  promise?: { sku: string; status: string };
  errors?: { code: string; pointer: string; message: string }[];
}

const tag = (id: string, attributes: string, slot = 'Usually ships within a week.') =>
  `<stockline-availability id="${id}" at="${at}" ${attributes}>${slot}</stockline-availability>`;

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);

const settled = (page: Page, count: number) =>
  page.waitFor((expected: number) => (globalThis as unknown as { events: Heard[] }).events.length >= expected, count);

const failures: [why: string, attributes: string, code: string][] = [
  ['is not there', 'src="/nowhere.json" sku="MUG"', 'not_fetched'],
  ['is garbage', 'src="/garbage.json" sku="MUG"', 'not_json'],
  ['was cut off on its way', 'src="/cut-off.json" sku="MUG"', 'not_json'],
  ['is of a version that this engine does not know', 'src="/later.json" sku="MUG"', 'unsupported_version'],
  ['does not know the product', 'src="/snapshot.json" sku="NOPE"', 'unknown_sku'],
  ['is asked for no quantity at all', 'src="/snapshot.json" sku="MUG" quantity="0"', 'out_of_range'],
  ['is asked for a quantity that is not a number', 'src="/snapshot.json" sku="MUG" quantity="many"', 'wrong_type'],
  ['has an address that is none', 'src="http://" sku="MUG"', 'not_fetched'],
];

inEveryEngine('<stockline-availability>', (browser) => {
  let site: Site;

  before(async () => {
    site = await openSite(
      dist,
      {
        '/snapshot.json': { body: snapshotText, type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/garbage.json': { body: '<html>Not found, but politely</html>', type: 'application/json' },
        '/cut-off.json': { body: snapshotText.slice(0, -100), type: 'application/json' },
        '/later.json': { body: snapshotText.replace('"version":1', '"version":2'), type: 'application/json' },
        '/events.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-error']) {
          addEventListener(name, ({ type, target, detail, composed }) => events.push({ type, id: target.id, composed, ...detail }));
        }`,
        },
      },
      browser,
    );
  });
  after(() => site.close());

  /** Opens a page with this body; `run` gets it, and it is closed afterwards. */
  async function withPage(
    body: string,
    run: (page: Page, asked: (path: string) => number) => Promise<void>,
  ): Promise<void> {
    site.pages.set('/', {
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Test</title>
      <script src="/events.js"></script><script src="/stockline.js" defer></script></head><body><main>${body}</main></body></html>`,
    });
    site.asked.length = 0;
    const page = await browser.open();
    try {
      await page.goto(`${site.origin}/`);
      await run(page, (path) => site.asked.filter((each) => each.startsWith(path)).length);
    } finally {
      await page.close();
    }
  }

  test('Two elements share one fetch of the snapshot and one engine, and each has its own promise', async () => {
    const body =
      tag('one', 'src="/snapshot.json" sku="MUG" quantity="3" to="US 10001"') +
      tag('other', 'src="snapshot.json" sku="CLOCK" to="US 10001"');
    await withPage(body, async (page, asked) => {
      // A parcel takes 1 to 3 days of its six-day week; Thursday the 26th it rests.
      assert.equal(
        await saying(page, /\S/u, '#one'),
        'In stock | Arrives Tue 24 – Fri 27 Nov | to 10001, US · order by 19:00 today | ' +
          'Charged when it ships · Cancel free until then · 30 days to return · Details',
      );
      assert.match(
        await saying(page, /\S/u, '#other'),
        /^Preorder \| Arrives Wed 2 – Fri 4 Dec \| Releases 1 Dec \| to 10001, US · order by Tue 1 Dec, 19:00 \| /u,
      );
      assert.equal(asked('/snapshot.json'), 1);
      assert.equal(asked('/stockline-page.'), 1);
      assert.deepEqual(
        (await heard(page)).map(({ type, id, composed, promise }) => [
          type,
          id,
          composed,
          promise?.sku,
          promise?.status,
        ]),
        [
          ['stockline-promised', 'one', true, 'MUG', 'in_stock'],
          ['stockline-promised', 'other', true, 'CLOCK', 'preorder'],
        ],
      );
      assert.deepEqual(await page.complaints(), []);
    });
  });

  for (const [why, attributes, code] of failures) {
    test(`The slot stays, and an event says ${code}, when the snapshot ${why}`, async () => {
      await withPage(tag('one', attributes), async (page) => {
        await settled(page, 1);
        const [event, ...more] = await heard(page);
        assert.deepEqual(
          [event?.type, event?.id, event?.composed, event?.errors?.[0]?.code],
          ['stockline-error', 'one', true, code],
        );
        assert.deepEqual(more, []);
        assert.ok((event?.errors?.[0]?.message.length ?? 0) > 10);
        assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
      });
    });
  }

  test('A promise that is lost gives way to the slot, and a good question brings one back', async () => {
    await withPage(tag('one', 'src="/snapshot.json" sku="MUG"'), async (page) => {
      await saying(page, /^In stock/u, '#one');
      await page.on('#one', (element) => element.setAttribute('sku', 'NOPE'));
      await settled(page, 2);
      assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
      await page.on('#one', (element) => element.setAttribute('sku', 'VASE'));
      await saying(page, /^Out of stock \| Expected back Thu 17 Dec$/u, '#one');
    });
  });

  test('The slot shows while there is no product, no snapshot, and before the script is there', async () => {
    await withPage(
      tag('one', 'sku="MUG"') + tag('two', 'src="/snapshot.json"', '<b>Ask us</b>'),
      async (page, asked) => {
        await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
        assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
        assert.equal(await shownText(page, '#two'), 'Ask us');
        assert.equal(asked('/snapshot.json'), 0);
        assert.deepEqual(await heard(page), []);
      },
    );
  });

  test('A change is announced once, the first promise is not, and the region is there from the start', async () => {
    await withPage(tag('one', 'sku="MUG" quantity="3" to="US 10001"'), async (page) => {
      await page.waitFor(() =>
        document.querySelector('stockline-availability')?.shadowRoot?.querySelector('[role="status"]'),
      );
      await page.on('#one', (element) => element.setAttribute('src', '/snapshot.json'));
      await saying(page, /^In stock/u, '#one');
      assert.equal(await announced(page, '#one'), '');
      await page.evaluate(() => {
        const region = document.querySelector('#one')?.shadowRoot?.querySelector('[role="status"]') as Element;
        const said: string[] = [];
        Object.assign(globalThis, { said });
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
        document.querySelector('#one')?.setAttribute('quantity', '4');
      });
      await saying(page, /^3 now, 1 later/u, '#one');
      // The same answer at another second, and another property that changes nothing a shopper could see.
      await page.on('#one', (element) => {
        element.setAttribute('at', '2026-11-23T15:05:01Z');
        element.setAttribute('method', 'standard');
      });
      await settled(page, 3);
      const announcements = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      assert.equal(announcements.length, 1);
      assert.equal(plain(announcements[0] ?? ''), '3 now, 1 later. 3 arrive 24 – 27 Nov. 1 arrives 12 – 15 Dec');
    });
  });

  test('A date that was shown is kept over a newer snapshot while it holds; a broken one is revised, and a new question is answered anew', async () => {
    await withPage(tag('one', 'sku="MUG" quantity="4" to="US 10001"'), async (page) => {
      /** The demo's snapshot, in which the mugs of the receipt are ready on another day. */
      const plan = (ready: string) =>
        page.on(
          '#one',
          (element, text, day) => {
            const document = JSON.parse(text);
            document.products.MUG.ladders[0].steps[1].ready = day;
            Object.assign(element, { snapshot: document });
          },
          snapshotText,
          ready,
        );
      const notes = () =>
        page.on('#one', (element) => (element as HTMLElementTagNameMap['stockline-availability']).promise?.notes);
      await page.on('#one', (element, text) => void Object.assign(element, { snapshot: text }), snapshotText);
      // Ready on Friday 11 December: one carrier day is the 12th, three are the 15th, a Sunday between.
      await saying(page, /^3 now, 1 later \|.* 1 arrives 12 – 15 Dec/u, '#one');
      await plan('2026-12-09');
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise?.notes.includes('kept'));
      await saying(page, /^3 now, 1 later \|.* 1 arrives 12 – 15 Dec/u, '#one');
      await plan('2026-12-14');
      await saying(page, /^3 now, 1 later \|.* 1 arrives 15 – 17 Dec/u, '#one');
      assert.deepEqual(await notes(), ['split']);
      await plan('2026-12-09');
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise?.notes.includes('kept'));
      await page.on('#one', (element) => element.setAttribute('quantity', '5'));
      await saying(page, /^3 now, 2 later \|.* 2 arrive 10 – 12 Dec/u, '#one');
      assert.deepEqual(await notes(), ['split']);
    });
  });

  test('The compact variant has one line and no live region', async () => {
    const compact = 'variant="compact" src="/snapshot.json"';
    const split = tag('split', `${compact} sku="MUG" quantity="4" to="US 10001"`);
    await withPage(tag('one', `${compact} sku="KETTLE"`) + split, async (page) => {
      assert.equal(await saying(page, /\S/u, '#one'), 'In stock | Ships today');
      // The first of them, by the first of their days.
      assert.equal(await saying(page, /\S/u, '#split'), '3 of 4 from 24 Nov');
      assert.equal(await page.on('#one', (element) => element.shadowRoot?.querySelector('[role="status"]')), null);
    });
  });

  test('A moved element keeps its promise and asks for nothing; when all are gone the snapshot is let go', async () => {
    await withPage(
      `<div id="here">${tag('one', 'src="/snapshot.json" sku="MUG"')}</div><div id="there"></div>`,
      async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await page.evaluate(() => document.querySelector('#there')?.append(document.querySelector('#one') as Element));
        await page.on('#one', (element) => element.setAttribute('sku', 'CLOCK'));
        await saying(page, /^Preorder \| .*Releases 1 Dec/u, '#one');
        assert.equal(asked('/snapshot.json'), 1);
        await page.evaluate(async () => {
          document.querySelector('#one')?.remove();
          await Promise.resolve();
          const again = document.createElement('stockline-availability');
          Object.assign(again, { id: 'again', src: '/snapshot.json', sku: 'MUG', at: '2026-11-23T15:05:00Z' });
          document.body.append(again);
        });
        await saying(page, /^In stock/u, '#again');
        assert.equal(asked('/snapshot.json'), 2);
        assert.equal(asked('/stockline-page.'), 1);
        assert.deepEqual(await page.complaints(), []);
      },
    );
  });

  test('Three hundred elements come and go with one fetch', async () => {
    await withPage(tag('one', 'src="/snapshot.json" sku="MUG"'), async (page, asked) => {
      const promised = await page.evaluate(async () => {
        const all = Array.from({ length: 300 }, (_, index) => {
          const element = document.createElement('stockline-availability');
          Object.assign(element, {
            src: '/snapshot.json',
            sku: 'MUG',
            quantity: (index % 6) + 1,
            at: '2026-11-23T15:05:00Z',
            variant: 'compact',
          });
          return element;
        });
        document.body.append(...all);
        await new Promise<void>((resolve) => {
          const wait = () => (all.every((element) => element.promise !== undefined) ? resolve() : setTimeout(wait, 10));
          wait();
        });
        for (const element of all) element.remove();
        return all.map((element) => element.promise?.quantity);
      });
      assert.deepEqual(promised.slice(0, 7), [1, 2, 3, 4, 5, 6, 1]);
      assert.equal(asked('/snapshot.json'), 1);
      assert.match(await said(page, '#one'), /^In stock/u);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('It speaks the language it stands in, also inside another component’s shadow root, and never makes HTML of text', async () => {
    await withPage(
      `${tag('one', 'lang="en-US" src="/snapshot.json" sku="APRON" to="US 10001"')}<p id="host"></p>`,
      async (page) => {
        await saying(page, /^On backorder \| Arrives Tue, Dec 1 – Thu, Dec 3 \| to 10001, US/u, '#one');
        await unfold(page, '#one');
        await saying(page, /\| Ships Mon, Nov 30 \| Arrives Dec 1 – 3 \|/u, '#one');
        await page.evaluate((text: string) => {
          const inner = document.createElement('stockline-availability');
          inner.snapshot = text;
          inner.sku = 'APRON';
          inner.at = '2026-11-23T15:05:00Z';
          inner.messages = { status: { backorder: '<img src=x onerror=alert(1)>' } };
          const host = document.querySelector('#host') as HTMLElement;
          host.lang = 'en-AU';
          host.attachShadow({ mode: 'open' }).append(inner);
        }, snapshotText);
        await page.waitFor(
          () => document.querySelector('#host')?.shadowRoot?.querySelector('stockline-availability')?.promise,
        );
        const inner = await page.on('#host', (host) => {
          const root = host.shadowRoot?.querySelector('stockline-availability')?.shadowRoot;
          return {
            headline: root?.querySelector('[part="status"]')?.textContent?.trim(),
            images: root?.querySelectorAll('img').length,
          };
        });
        assert.deepEqual(inner, { headline: '<img src=x onerror=alert(1)>', images: 0 });
      },
    );
  });

  test('A language that is said to be unknown, by lang="", is not looked for further out: it is English', async () => {
    const apron = (id: string, rest = '') => tag(id, `src="/snapshot.json" sku="APRON" to="US 10001" ${rest}`);
    await withPage(
      `<div lang="de">${apron('own', 'lang=""')}<div lang="">${apron('outer')}<p id="host"></p></div></div>${apron('around')}`,
      async (page, asked) => {
        await page.evaluate(() => {
          const inner = document.querySelector('#around')?.cloneNode() as HTMLElement;
          (document.querySelector('#host') as Element).attachShadow({ mode: 'open' }).append(inner);
        });
        await saying(page, /Arrives Tue, Dec 1 – Thu, Dec 3/u, '#own');
        await saying(page, /Arrives Tue, Dec 1 – Thu, Dec 3/u, '#outer');
        await saying(page, /Arrives Tue, Dec 1 – Thu, Dec 3/u, '#host >>> stockline-availability');
        await saying(page, /Arrives Tue 1 – Thu 3 Dec/u, '#around');
        // A property does as the attribute does, which goes with it when it is taken away.
        await page.on('#around', (element) => void Object.assign(element, { lang: '' }));
        await saying(page, /Arrives Tue, Dec 1 – Thu, Dec 3/u, '#around');
        await page.on('#around', (element) => void Object.assign(element, { lang: null }));
        await saying(page, /Arrives Tue 1 – Thu 3 Dec/u, '#around');
        assert.equal(asked('/parts/'), 0);
      },
    );
  });

  test('From file: one classic script tag with the engine inside is enough', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stockline-page-'));
    const page = await browser.open();
    try {
      const file = join(folder, 'page.html');
      const script = pathToFileURL(join(dist, 'stockline.inline.js')).href;
      await writeFile(
        file,
        `<!doctype html><html lang="en-GB"><title>Test</title>${tag('one', 'sku="MUG" quantity="4"')}<script src="${script}"></script>`,
      );
      await page.goto(pathToFileURL(file).href);
      await page.on(
        '#one',
        (element, text) => void Object.assign(element, { snapshot: JSON.parse(text) }),
        snapshotText,
      );
      // Without a destination it is the shipment that is told.
      await saying(page, /^3 now, 1 later \| 3 ship today \| In stock \| 1 ships Fri 11 Dec \| On backorder/u, '#one');
      assert.deepEqual(await page.complaints(), []);
    } finally {
      await page.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
