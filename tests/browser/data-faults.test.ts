/** What is said, and shown, when a snapshot cannot be had or a clock is wrong, under the strict policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import {
  at,
  dataPages,
  fourMugs,
  fourMugsThen,
  fourth,
  type Heard,
  heard,
  hears,
  json,
  pause,
  planned,
  slot,
  snapshotText,
  tag,
  told,
} from './data-pages.ts';
import { saying, shownText } from './reading.ts';
import { strictPolicy } from './site.ts';

inChromiumFirst('The data behind elements, when something is wrong with it,', (browser) => {
  const pages = dataPages(browser);
  const { openPage, serve } = pages;

  test('A script that is not there is an error that names it, and the slot stays', async () => {
    const open = await openPage(tag('one', `src="#nowhere" ${fourMugsThen}`));
    await hears(open, 1);
    const [event] = await heard(open);
    assert.equal(event?.errors?.[0]?.code, 'missing_script');
    assert.match(
      event?.errors?.[0]?.message ?? '',
      /^There is no <script type="application\/json" id="nowhere"> on the page\.$/u,
    );
    assert.equal(await shownText(open, '#one'), slot);
  });

  const oddSources: [what: string, give: (element: { src: unknown; sku: unknown }) => void][] = [
    ['a number', (element) => void Object.assign(element, { src: 42, sku: 'TABLE' })],
    ['a record', (element) => void Object.assign(element, { src: {}, sku: 'TABLE' })],
    ['a symbol', (element) => void Object.assign(element, { src: Symbol('none'), sku: 'TABLE' })],
    ['a function', (element) => void Object.assign(element, { src: () => {}, sku: 'TABLE' })],
  ];
  for (const [what, give] of oddSources) {
    test(`Where src is ${what} nothing of the product before stays, and an error says so`, async () => {
      const open = await openPage(tag('one', `src="/snapshot.json" sku="MUG" at="${at}"`));
      await saying(open, /^In stock/u, '#one');
      await open.on('#one', give as unknown as (element: HTMLElement) => void);
      await hears(open, 2);
      assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error not_fetched']);
      assert.equal(await shownText(open, '#one'), slot);
      // As every other failure it is over with the next address.
      await open.on('#one', (element) => void Object.assign(element, { src: '/snapshot.json', sku: 'MUG' }));
      await saying(open, /^In stock/u, '#one');
    });
  }

  test('A URL is an address as its text is, on an element and on a shop', async () => {
    const open = await openPage(
      `<stockline-shop src="/nowhere.json"></stockline-shop>${tag('one', `sku="MUG" at="${at}"`)}${tag('two', `src="/nowhere.json" sku="MUG" at="${at}"`)}`,
    );
    await hears(open, 2);
    await open.evaluate(() => {
      for (const place of document.querySelectorAll('stockline-shop, #two'))
        Object.assign(place, { src: new URL('/snapshot.json', location.href) });
    });
    await saying(open, /^In stock/u, '#one');
    await saying(open, /^In stock/u, '#two');
    assert.equal(pages.asked('/snapshot.json'), 1);
  });

  test('A snapshot in the page, or given as text, may begin with a byte order mark', async () => {
    const open = await openPage(
      tag('one', `src="#data" sku="MUG" at="${at}"`) + json(`\ufeff${snapshotText}`, 'id="data"'),
    );
    await saying(open, /^In stock/u, '#one');
    // With its text from the start: an element that has none for long says so.
    await open.on(
      '#one',
      (one, text) => one.after(Object.assign(one.cloneNode() as HTMLElement, { id: 'two', src: '', snapshot: text })),
      `\ufeff${snapshotText}`,
    );
    await saying(open, /^In stock/u, '#two');
    assert.deepEqual(await open.complaints(), []);
  });

  test('A wish to refresh that cannot be followed is told to whoever has it, and the others are kept up to date', async () => {
    const has = serve('/live.json', planned('2026-12-11'));
    const open = await openPage(
      tag('bad', `src="/live.json" refresh="http://[" ${fourMugsThen}`) +
        tag('good', `src="/live.json" refresh="5" ${fourMugsThen}`),
    );
    await hears(open, 3);
    const errors = (await heard(open)).flatMap(({ id, errors = [] }) =>
      errors.map(({ code, pointer, message }) => [id, code, pointer, message]),
    );
    assert.deepEqual(errors, [
      [
        'bad',
        'unknown_value',
        '/refresh',
        '"http://[" is no way to refresh. Write seconds, such as "60", "events", or the address of events.',
      ],
    ]);
    Object.assign(has, { text: planned('2026-12-14', '2026-11-23T15:06:00Z'), tag: '"2"' });
    await saying(open, fourth('15 – 17 Dec'), '#good');
    await saying(open, fourth('15 – 17 Dec'), '#bad');
  });

  test('On a device without a network the slot stays and the reason is told; with it again the promise comes by itself', {
    skip: browser.lacks.offline,
  }, async () => {
    serve('/live.json');
    const open = await openPage(tag('one', `src="/snapshot.json" ${fourMugsThen}`));
    await saying(open, fourth('12 – 15 Dec'), '#one');
    await open.emulate({ offline: true });
    await open.evaluate((text: string) => {
      const element = document.createElement('stockline-availability');
      Object.assign(element, {
        id: 'later',
        src: '/live.json',
        sku: 'MUG',
        quantity: 4,
        at: '2026-11-23T15:05:00Z',
        refresh: 60,
      });
      element.textContent = text;
      document.body.append(element);
    }, slot);
    await hears(open, 2);
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error offline']);
    assert.equal(await shownText(open, '#later'), slot);
    await open.emulate({ offline: false });
    await saying(open, /^3 now, 1 later \|.* 1 ships Fri 11 Dec \|/u, '#later');
  });

  test('A snapshot that is slow is told as such, and shown when it comes', async () => {
    let send = () => {};
    pages.site.handlers.set('/slow.json', (_, response) => {
      send = () => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(snapshotText);
    });
    const open = await openPage(tag('one', `src="/slow.json" timeout="0.5" ${fourMugsThen}`));
    await hears(open, 1);
    assert.equal(await shownText(open, '#one'), slot);
    send();
    await saying(open, fourth('12 – 15 Dec'), '#one');
    assert.deepEqual(await told(open), ['stockline-error slow', 'stockline-promised']);
  });

  test('A connection that breaks in the middle is told, and the slot stays', async () => {
    pages.site.handlers.set('/broken.json', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': snapshotText.length });
      response.write(snapshotText.slice(0, 1000), () => setTimeout(() => response.destroy(), 50));
    });
    const open = await openPage(tag('one', `src="/broken.json" ${fourMugsThen}`));
    await hears(open, 1);
    assert.deepEqual(await told(open), ['stockline-error not_fetched']);
    assert.equal(await shownText(open, '#one'), slot);
  });

  for (const [why, { given, says }] of Object.entries({
    'is forbidden by the policy': {
      given: { policy: strictPolicy.replace(" 'wasm-unsafe-eval'", '') },
      says: "The page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src.",
    },
    'is not there': {
      given: { head: '<script src="/without-wasm.js"></script>' },
      says: 'This browser has no WebAssembly, or its user has turned it off.',
    },
  })) {
    test(`Where WebAssembly ${why} the slot stays, and one error says what it needs`, async () => {
      pages.site.pages.set('/without-wasm.js', { type: 'text/javascript', body: 'delete globalThis.WebAssembly;' });
      const open = await openPage(tag('one', `src="/snapshot.json" ${fourMugsThen}`), given);
      await hears(open, 1);
      await pause(200);
      const [event, ...more] = await heard(open);
      assert.deepEqual([event?.errors?.[0]?.code, more], ['no_engine', []]);
      assert.equal(event?.errors?.[0]?.message, says);
      assert.equal(await shownText(open, '#one'), slot);
    });
  }

  for (const [clock, day] of Object.entries({ 'a day behind': '2026-11-22', 'a day ahead': '2026-11-24' })) {
    const wrongClock = `const started = performance.now(); Date.now = () => ${Date.parse(`${day}T15:05:00Z`)} + performance.now() - started;`;

    /** What is promised to a device whose clock is wrong, by a server with this `Date`, or with none. */
    async function promisedBy(date: string | undefined): Promise<Heard['promise']> {
      pages.site.pages.set('/wrong-clock.js', { type: 'text/javascript', body: wrongClock });
      pages.site.handlers.set('/dated.json', (_, response) => {
        response.sendDate = false;
        response.writeHead(200, { 'Content-Type': 'application/json', ...(date === undefined ? {} : { Date: date }) });
        response.end(snapshotText);
      });
      const open = await openPage(tag('one', `src="/dated.json" ${fourMugs}`), {
        head: '<script src="/wrong-clock.js"></script>',
      });
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
      // Behind: the snapshot's own instant is proof, and taken.
      // Ahead: nothing proves it, the snapshot is too old for a day.
      const expected: [string, string, string | undefined] =
        day === '2026-11-22' ? ['clock_corrected', '2026-11-23', '2026-12-11'] : ['stale', '2026-11-24', undefined];
      const [note, today, ship] = expected;
      assert.ok(promise?.notes.includes(note), `${promise?.notes}`);
      assert.deepEqual([promise?.at.slice(0, 10), promise?.parts.at(-1)?.ship?.latest], [today, ship]);
    });
  }
});
