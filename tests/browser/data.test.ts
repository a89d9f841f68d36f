/** Where a snapshot comes from, and how it is kept up to date, under the strict policy. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import {
  at,
  dataPages,
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
  until,
} from './data-pages.ts';
import { announced, said, saying, shownText, unfold } from './reading.ts';

inChromiumFirst('The data behind elements', (browser) => {
  const pages = dataPages(browser);
  const { asked, openPage, serve } = pages;

  test('A snapshot can stand in the page, further down too: two elements that name it make no request', async () => {
    const open = await openPage(
      tag('one', `src="#stock" ${fourMugsThen}`) +
        tag('two', `src="#stock" sku="CLOCK" at="${at}"`) +
        json(snapshotText, 'id="stock"'),
    );
    await saying(open, fourth('12 – 15 Dec'), '#one');
    await saying(open, /^Preorder \| .*Releases 1 Dec \|/u, '#two');
    assert.deepEqual(
      pages.site.asked.filter((path) => path.endsWith('.json')),
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
    await saying(open, /^3 now, 1 later \|.* 1 ships Wed 16 Dec \|/u, '#host >>> stockline-availability');
  });

  test('A snapshot can stand between the tags, come late, and be replaced', async () => {
    const open = await openPage(
      tag('one', fourMugsThen, json(planned('2026-12-11')) + slot) + tag('late', fourMugsThen),
    );
    await saying(open, fourth('12 – 15 Dec'), '#one');
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
    await saying(open, fourth('15 – 17 Dec'), '#late');
    await put('#one', planned('2026-12-15'));
    await saying(open, fourth('16 – 18 Dec'), '#one');
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
    // What is to be agreed to is said in the same language, in which the month comes first. It ships by Tuesday the
    // 8th, and the carrier takes up to three days.
    await unfold(open, '#one');
    await saying(open, /I agree to wait until Fri, Dec 11, 2026\./u, '#one');
  });

  test('By requests: another version changes the promise of all, once told and once announced; none other is no news', async () => {
    const has = serve('/live.json');
    const open = await openPage(
      tag('one', `src="/live.json" refresh="5" ${fourMugsThen}`) +
        tag('two', `src="/live.json" refresh="60" ${fourMugsThen}`),
    );
    await saying(open, fourth('12 – 15 Dec'), '#one');
    Object.assign(has, { text: planned('2026-12-14', '2026-11-23T15:05:01Z'), tag: '"2"' });
    await saying(open, fourth('15 – 17 Dec'), '#one');
    assert.match(await said(open, '#two'), fourth('15 – 17 Dec'));
    assert.match(await announced(open, '#one'), fourth('15 – 17 Dec'));
    await until(() => has.conditions.length === 3);
    await pause(100);
    assert.deepEqual(has.conditions, [undefined, '"1"', '"2"']);
    const events = await heard(open);
    const [one, other, ...later] = events.map(({ type, id }) => `${id} ${type}`);
    // Both wait for the words of a split.
    assert.deepEqual([one, other].sort(), ['one stockline-promised', 'two stockline-promised']);
    assert.deepEqual(later, ['one stockline-changed', 'two stockline-changed']);
    const days = (of: Heard['promise']) => of?.parts.at(-1)?.ship?.latest;
    assert.deepEqual([days(events[2]?.promise), days(events[2]?.previous)], ['2026-12-14', '2026-12-11']);
    assert.deepEqual(await open.complaints(), []);
  });

  test('A server that fails takes nothing away; it is told once, and asked again when it says', async () => {
    const has = serve('/live.json');
    // By chance as short as it gets, the wait of ten seconds is five.
    pages.site.pages.set('/by-chance.js', { type: 'text/javascript', body: 'Math.random = () => 0.999;' });
    const open = await openPage(tag('one', `src="/live.json" refresh="5" ${fourMugsThen}`), {
      head: '<script src="/by-chance.js"></script>',
    });
    await saying(open, fourth('12 – 15 Dec'), '#one');
    Object.assign(has, { status: 503, headers: { 'Retry-After': '8' } });
    await hears(open, 2);
    Object.assign(has, { status: 200, headers: {}, text: planned('2026-12-14', '2026-11-23T15:05:01Z'), tag: '"2"' });
    const failed = Date.now();
    await pause(1000);
    assert.match(await said(open, '#one'), fourth('12 – 15 Dec'));
    await until(() => has.conditions.length === 3);
    assert.ok(Date.now() - failed > 7_000, 'it was asked too soon');
    await saying(open, fourth('15 – 17 Dec'), '#one');
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error not_fetched', 'stockline-changed']);
  });

  test('By events: a snapshot that is sent is shown at once; the stream is closed while the page is hidden', async () => {
    const streams = new Set<ServerResponse>();
    serve('/live.json');
    pages.site.handlers.set('/stream', (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': hello\n\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
    });
    const open = await openPage(tag('one', `src="/live.json" refresh="/stream" ${fourMugsThen}`));
    await saying(open, fourth('12 – 15 Dec'), '#one');
    await until(() => streams.size === 1);
    const send = (text: string) => [...streams][0]?.write(`data: ${text}\n\n`);
    send(planned('2026-12-14', '2026-11-23T15:06:00Z'));
    await saying(open, fourth('15 – 17 Dec'), '#one');
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
    await saying(open, fourth('17 – 19 Dec'), '#one');
    assert.equal(asked('/live.json') - before, 1);
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-changed', 'stockline-changed']);
    await open.on('#one', (element) => element.remove());
    await until(() => streams.size === 0);
    assert.deepEqual(await open.complaints(), []);
  });
});
