/** Where a snapshot comes from, how it is kept up to date, and what is said when it cannot be, under the strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { partPath } from './embedding.ts';
import { announced, demoSnapshot, dist, said, saying, shownText } from './reading.ts';
import { openSite, type Site, strictPolicy } from './site.ts';

const snapshotText = readFileSync(demoSnapshot, 'utf8');
const at = '2026-11-23T15:05:00Z';
const slot = 'Usually ships within a week.';

/** The demo's snapshot at another minute, in which the mugs of the receipt are ready on another day. */
function planned(ready: string, asOf = at): string {
  const document = JSON.parse(snapshotText);
  document.asOf = asOf;
  document.products.MUG.ladders[0].steps[1].ready = ready;
  return JSON.stringify(document);
}

interface Heard {
  type: string;
  id: string;
  promise?: { at: string; notes: string[]; parts: { ship?: { latest: string } }[] };
  previous?: Heard['promise'];
  errors?: { code: string; pointer: string; message: string }[];
}

const tag = (id: string, attributes: string, children = slot) =>
  `<stockline-availability id="${id}" ${attributes}>${children}</stockline-availability>`;
const fourMugs = 'sku="MUG" quantity="4" to="US 10001"';
const fourMugsThen = `${fourMugs} at="${at}"`;
const json = (text: string, attributes = '') => `<script type="application/json" ${attributes}>${text}</script>`;

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);
const hears = (page: Page, count: number) =>
  page.waitFor((expected: number) => (globalThis as unknown as { events: Heard[] }).events.length >= expected, count);
const told = async (page: Page) =>
  (await heard(page)).map(({ type, errors }) => (errors === undefined ? type : `${type} ${errors.map(({ code }) => code)}`));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !isSo(); await pause(25)) assert.ok(Date.now() < deadline, 'it did not come to that');
}

inEveryEngine('The data behind elements', (browser) => {
  let site: Site;
  let page: Page | undefined;

  before(async () => {
    site = await openSite(
      dist,
      {
        '/snapshot.json': { body: snapshotText, type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/events.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-changed', 'stockline-error']) {
          addEventListener(name, ({ type, target, detail }) => events.push({ type, id: target.id, ...detail }));
        }`,
        },
      },
      browser,
    );
  });
  after(() => site.close());
  afterEach(async () => {
    await page?.close();
    page = undefined;
    site.handlers.clear();
  });

  /** Opens a page with this body. */
  async function openPage(body: string, { head = '', policy = strictPolicy } = {}): Promise<Page> {
    site.pages.set('/', {
      policy,
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Test</title>${head}
      <script src="/events.js"></script><script src="/stockline.js" defer></script></head><body><main>${body}</main></body></html>`,
    });
    site.asked.length = 0;
    page = await browser.open();
    await page.goto(`${site.origin}/`);
    return page;
  }

  const asked = (path: string) => site.asked.filter((each) => each === path).length;

  /** Serves a snapshot at an address by its version; the answers may be changed meanwhile. */
  function serve(path: string, text = planned('2026-12-11')) {
    const has = { text, tag: '"1"', status: 200, conditions: [] as (string | undefined)[], headers: {} as Record<string, string> };
    site.handlers.set(path, (request, response) => {
      const condition = request.headers['if-none-match'];
      has.conditions.push(condition);
      const headers = { ...has.headers, ETag: has.tag, 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' };
      if (has.status !== 200) response.writeHead(has.status, has.headers).end();
      else if (condition === has.tag) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(has.text);
    });
    return has;
  }

  test('A snapshot can stand in the page, further down too: two elements that name it make no request', async () => {
    const open = await openPage(
      tag('one', `src="#stock" ${fourMugsThen}`) +
        tag('two', `src="#stock" sku="CLOCK" at="${at}"`) +
        json(snapshotText, 'id="stock"'),
    );
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#one');
    await saying(open, /^Preorder/u, '#two');
    assert.deepEqual(
      site.asked.filter((path) => path.endsWith('.json')),
      [],
    );
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-promised']);
    assert.deepEqual(await open.complaints(), []);
  });

  test('The script of an element’s own tree comes before one of the same name in the page', async () => {
    const open = await openPage(`<p id="host"></p>${json(planned('2026-12-14'), 'id="stock"')}`);
    await open.waitFor(() => customElements.get('stockline-availability') !== undefined);
    await open.evaluate((text: string) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = 'stock';
      script.append(document.createTextNode(text));
      const element = document.createElement('stockline-availability');
      Object.assign(element, { src: '#stock', sku: 'MUG', quantity: 4, at: '2026-11-23T15:05:00Z' });
      (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' }).append(script, element);
    }, planned('2026-12-16'));
    await saying(open, /^3 in stock, 1 more from 16 Dec/u, '#host >>> stockline-availability');
  });

  test('A snapshot can stand between the tags, come late, and be replaced', async () => {
    const open = await openPage(tag('one', fourMugsThen, json(planned('2026-12-11')) + slot) + tag('late', fourMugsThen));
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#one');
    await open.on('#late', (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      element.prepend(script);
    });
    await pause(50);
    assert.equal(await shownText(open, '#late'), slot);
    assert.deepEqual(await told(open), ['stockline-promised']);
    const put = (selector: string, text: string) =>
      open.on(
        selector,
        (element, content) => {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.append(document.createTextNode(content));
          element.querySelector('script')?.remove();
          element.append(script);
        },
        text,
      );
    await put('#late', planned('2026-12-14'));
    await saying(open, /^3 in stock, 1 more from 14 Dec/u, '#late');
    await put('#one', planned('2026-12-15'));
    await saying(open, /^3 in stock, 1 more from 15 Dec/u, '#one');
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-promised', 'stockline-changed']);
  });

  test('Another language or other wording is no other promise', async () => {
    const open = await openPage(tag('one', `src="/snapshot.json" sku="SIGN" to="US 97201" at="${at}"`));
    await saying(open, /^Made to order/u, '#one');
    await open.on('#one', (element) => {
      Object.assign(element, { messages: { status: { made_to_order: 'Made for you' } }, lang: 'en-US' });
    });
    await saying(open, /^Made for you/u, '#one');
    assert.deepEqual(await told(open), ['stockline-promised']);
    const language = () => document.querySelector('stockline-availability')?.promise?.terms?.consent.language;
    assert.equal(await open.evaluate(language), 'en-US');
  });

  test('A script that is not there is an error that names it, and the slot stays', async () => {
    const open = await openPage(tag('one', `src="#nowhere" ${fourMugsThen}`));
    await hears(open, 1);
    const [event] = await heard(open);
    assert.equal(event?.errors?.[0]?.code, 'missing_script');
    assert.match(event?.errors?.[0]?.message ?? '', /^There is no <script type="application\/json" id="nowhere"> on the page\.$/u);
    assert.equal(await shownText(open, '#one'), slot);
  });

  test('By requests: another version changes the promise of all, once told and once announced; none other is no news', async () => {
    const has = serve('/live.json');
    const open = await openPage(
      tag('one', `src="/live.json" refresh="5" ${fourMugsThen}`) + tag('two', `src="/live.json" refresh="60" ${fourMugsThen}`),
    );
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#one');
    Object.assign(has, { text: planned('2026-12-14', '2026-11-23T15:05:01Z'), tag: '"2"' });
    await saying(open, /^3 in stock, 1 more from 14 Dec/u, '#one');
    assert.match(await said(open, '#two'), /^3 in stock, 1 more from 14 Dec/u);
    assert.match(await announced(open, '#one'), /^3 in stock, 1 more from 14 Dec/u);
    await until(() => has.conditions.length === 3);
    await pause(100);
    assert.deepEqual(has.conditions, [undefined, '"1"', '"2"']);
    const events = await heard(open);
    assert.deepEqual(
      events.map(({ type, id }) => `${id} ${type}`),
      ['one stockline-promised', 'two stockline-promised', 'one stockline-changed', 'two stockline-changed'],
    );
    const days = (of: Heard['promise']) => of?.parts.at(-1)?.ship?.latest;
    assert.deepEqual([days(events[2]?.promise), days(events[2]?.previous)], ['2026-12-14', '2026-12-11']);
    assert.deepEqual(await open.complaints(), []);
  });

  test('A server that fails takes nothing away; it is told once, and asked again when it says', async () => {
    const has = serve('/live.json');
    // By chance as short as it gets, the wait of ten seconds is five.
    site.pages.set('/by-chance.js', { type: 'text/javascript', body: 'Math.random = () => 0.999;' });
    const open = await openPage(tag('one', `src="/live.json" refresh="5" ${fourMugsThen}`), {
      head: '<script src="/by-chance.js"></script>',
    });
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#one');
    Object.assign(has, { status: 503, headers: { 'Retry-After': '8' } });
    await hears(open, 2);
    Object.assign(has, { status: 200, headers: {}, text: planned('2026-12-14', '2026-11-23T15:05:01Z'), tag: '"2"' });
    const failed = Date.now();
    await pause(1000);
    assert.match(await said(open, '#one'), /^3 in stock, 1 more from 11 Dec/u);
    await until(() => has.conditions.length === 3);
    assert.ok(Date.now() - failed > 7_000, 'it was asked too soon');
    await saying(open, /^3 in stock, 1 more from 14 Dec/u, '#one');
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error not_fetched', 'stockline-changed']);
  });

  test('By events: a snapshot that is sent is shown at once; the stream is closed while the page is hidden', async () => {
    const streams = new Set<ServerResponse>();
    serve('/live.json');
    site.handlers.set('/stream', (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': hello\n\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
    });
    const open = await openPage(tag('one', `src="/live.json" refresh="/stream" ${fourMugsThen}`));
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#one');
    await until(() => streams.size === 1);
    const send = (text: string) => [...streams][0]?.write(`data: ${text}\n\n`);
    send(planned('2026-12-14', '2026-11-23T15:06:00Z'));
    await saying(open, /^3 in stock, 1 more from 14 Dec/u, '#one');
    const become = (state: string) =>
      open.evaluate((value: string) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await become('hidden');
    await until(() => streams.size === 0);
    const before = asked('/live.json');
    serve('/live.json', planned('2026-12-16', '2026-11-23T15:07:00Z')).tag = '"2"';
    await become('visible');
    await until(() => streams.size === 1);
    await saying(open, /^3 in stock, 1 more from 16 Dec/u, '#one');
    assert.equal(asked('/live.json') - before, 1);
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-changed', 'stockline-changed']);
    await open.on('#one', (element) => element.remove());
    await until(() => streams.size === 0);
    assert.deepEqual(await open.complaints(), []);
  });

  test('On a device without a network the slot stays and the reason is told; with it again the promise comes by itself', {
    skip: browser.lacks.offline,
  }, async () => {
    serve('/live.json');
    const open = await openPage(tag('one', `src="/snapshot.json" ${fourMugsThen}`));
    await saying(open, /^3 in stock/u, '#one');
    await open.emulate({ offline: true });
    await open.evaluate((text: string) => {
      const element = document.createElement('stockline-availability');
      Object.assign(element, { id: 'later', src: '/live.json', sku: 'MUG', quantity: 4, at: '2026-11-23T15:05:00Z', refresh: 60 });
      element.textContent = text;
      document.body.append(element);
    }, slot);
    await hears(open, 2);
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error offline']);
    assert.equal(await shownText(open, '#later'), slot);
    await open.emulate({ offline: false });
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#later');
  });

  test('A snapshot that is slow is told as such, and shown when it comes', async () => {
    let send = () => {};
    site.handlers.set('/slow.json', (_, response) => {
      send = () => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(snapshotText);
    });
    const open = await openPage(tag('one', `src="/slow.json" timeout="0.5" ${fourMugsThen}`));
    await hears(open, 1);
    assert.equal(await shownText(open, '#one'), slot);
    send();
    await saying(open, /^3 in stock, 1 more from 11 Dec/u, '#one');
    assert.deepEqual(await told(open), ['stockline-error slow', 'stockline-promised']);
  });

  test('A connection that breaks in the middle is told, and the slot stays', async () => {
    site.handlers.set('/broken.json', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': snapshotText.length });
      response.write(snapshotText.slice(0, 1000), () => setTimeout(() => response.destroy(), 50));
    });
    const open = await openPage(tag('one', `src="/broken.json" ${fourMugsThen}`));
    await hears(open, 1);
    assert.deepEqual(await told(open), ['stockline-error not_fetched']);
    assert.equal(await shownText(open, '#one'), slot);
  });

  for (const [why, page] of Object.entries({
    'is forbidden by the policy': { policy: strictPolicy.replace(" 'wasm-unsafe-eval'", '') },
    'is not there': { head: '<script src="/without-wasm.js"></script>' },
  })) {
    test(`Where WebAssembly ${why} the slot stays, and one error says what it needs`, async () => {
      site.pages.set('/without-wasm.js', { type: 'text/javascript', body: 'delete globalThis.WebAssembly;' });
      const open = await openPage(tag('one', `src="/snapshot.json" ${fourMugsThen}`), page);
      await hears(open, 1);
      await pause(200);
      const [event, ...more] = await heard(open);
      assert.deepEqual([event?.errors?.[0]?.code, more], ['no_engine', []]);
      assert.match(event?.errors?.[0]?.message ?? '', /It needs WebAssembly, and 'wasm-unsafe-eval' in a script policy\.$/u);
      assert.equal(await shownText(open, '#one'), slot);
    });
  }

  for (const [clock, day] of Object.entries({ 'a day behind': '2026-11-22', 'a day ahead': '2026-11-24' })) {
    const wrongClock = `const started = performance.now(); Date.now = () => ${Date.parse(`${day}T15:05:00Z`)} + performance.now() - started;`;

    /** What is promised to a device whose clock is wrong, by a server with this `Date`, or with none. */
    async function promisedBy(date: string | undefined): Promise<Heard['promise']> {
      site.pages.set('/wrong-clock.js', { type: 'text/javascript', body: wrongClock });
      site.handlers.set('/dated.json', (_, response) => {
        response.sendDate = false;
        response.writeHead(200, { 'Content-Type': 'application/json', ...(date === undefined ? {} : { Date: date }) });
        response.end(snapshotText);
      });
      const open = await openPage(tag('one', `src="/dated.json" ${fourMugs}`), { head: '<script src="/wrong-clock.js"></script>' });
      await hears(open, 1);
      return (await heard(open))[0]?.promise;
    }

    test(`To a clock that is ${clock} the server’s day is promised`, async () => {
      const promise = await promisedBy('Mon, 23 Nov 2026 15:05:00 GMT');
      assert.match(promise?.at ?? '', /^2026-11-23T15:05:0\d/u);
      assert.equal(promise?.parts.at(-1)?.ship?.latest, '2026-12-11');
    });

    test(`To a clock that is ${clock}, where the server does not tell the time, no day is promised that is not true`, async () => {
      const promise = await promisedBy(undefined);
      // Behind: the snapshot's own instant is proof, and taken. Ahead: nothing proves it, the snapshot is too old for a day.
      const expected: [string, string, string | undefined] =
        day === '2026-11-22' ? ['clock_corrected', '2026-11-23', '2026-12-11'] : ['stale', '2026-11-24', undefined];
      const [note, today, ship] = expected;
      assert.ok(promise?.notes.includes(note), `${promise?.notes}`);
      assert.deepEqual([promise?.at.slice(0, 10), promise?.parts.at(-1)?.ship?.latest], [today, ship]);
    });
  }

  test('Structured data is in the head while there is a promise, is replaced with it, and leaves with the element', async () => {
    const data = () =>
      page?.evaluate(() =>
        [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
          JSON.parse(script.textContent ?? ''),
        ),
      ) as Promise<{ name: string; url: string; offers: Record<string, string> }[]>;
    const hasData = async (count: number, availability?: string) => {
      for (const deadline = Date.now() + 10_000; ; await pause(25)) {
        const found = await data();
        if (found.length === count && (count === 0 || found[0]?.offers['availability'] === availability)) return found;
        assert.ok(Date.now() < deadline, JSON.stringify(found));
      }
    };
    const open = await openPage(tag('one', `json-ld src="/snapshot.json" sku="MUG" to="US 10001" at="${at}"`), {
      head: '<link rel="canonical" href="https://shop.example/mug">',
    });
    const [mug] = await hasData(1, 'https://schema.org/InStock');
    assert.deepEqual([mug?.name, mug?.url, mug?.offers['@type']], ['Tideline mug', 'https://shop.example/mug', 'Offer']);
    await open.on('#one', (element) => element.setAttribute('sku', 'CLOCK'));
    const [clock] = await hasData(1, 'https://schema.org/PreOrder');
    assert.equal(clock?.offers['availabilityStarts'], '2026-12-01');
    await open.on('#one', (element) => element.setAttribute('sku', 'NOPE'));
    await hasData(0);
    await open.on('#one', (element) => element.setAttribute('sku', 'VASE'));
    await hasData(1, 'https://schema.org/OutOfStock');
    await open.on('#one', (element) => document.body.append(element)); // Moved, not gone.
    await pause(100);
    assert.equal((await data()).length, 1);
    await open.on('#one', (element) => element.removeAttribute('json-ld'));
    await hasData(0);
    await open.on('#one', (element) => element.setAttribute('json-ld', ''));
    await hasData(1, 'https://schema.org/OutOfStock');
    await open.on('#one', (element) => element.remove());
    await hasData(0);
    assert.deepEqual(await open.complaints(), []);
  });

  test('Structured data that the server wrote is replaced, not doubled, and no name can end its script', async () => {
    const named = JSON.parse(snapshotText);
    named.products.MUG.name = '</script><script>alert(1)</script>';
    serve('/named.json', JSON.stringify(named));
    const open = await openPage(tag('one', `json-ld="offer" src="/named.json" sku="MUG" at="${at}"`), {
      head: '<script type="application/ld+json" id="offer">{"name":"Mug"}</script>',
    });
    await open.waitFor(() => document.querySelector('#offer')?.textContent?.includes('schema.org/InStock'));
    const found = await open.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => [
        script.id,
        JSON.parse(script.textContent ?? '').name,
        script.textContent?.includes('<'),
      ]),
    );
    assert.deepEqual(found, [['offer', '</script><script>alert(1)</script>', false]]);
    assert.deepEqual(await open.complaints(), []);
  });

  test('A page that names the policies it trusts, and not ours, has the promise and is told that it has no structured data', async () => {
    // What writes it comes after the promise, so that it is wanted twice: by the element that waits, and by the promise.
    const path = partPath('json-ld-in-head');
    const after = async () => {
      while (!asked('/snapshot.json') || !site.asked.some((each) => each.startsWith('/stockline-page.'))) await pause(20);
      await pause(500);
    };
    site.pages.set(path, { body: readFileSync(join(dist, path), 'utf8'), type: 'text/javascript', after });
    const open = await openPage(tag('one', `json-ld src="/snapshot.json" sku="MUG" at="${at}"`), {
      policy: `${strictPolicy}; trusted-types lit-html`,
    });
    await saying(open, /^In stock/u, '#one');
    await hears(open, 2);
    site.pages.delete(path);
    await pause(100);
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error no_structured_data']);
    await open.on('#one', (element) => element.setAttribute('quantity', '2'));
    await hears(open, 3);
    await pause(100);
    assert.deepEqual((await told(open)).slice(2), ['stockline-promised']);
    assert.equal(await open.evaluate(() => document.querySelectorAll('script[type="application/ld+json"]').length), 0);
  });
});
