/**
 * A snapshot that is kept up to date by asking: how often, what a failure does, and that nobody is asked for nobody.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { backOff, retryAfter } from '../../web/src/store/waits.ts';
import { document, RefreshedPage, server } from './refreshed-page.ts';

test('Every 30 seconds the server is asked whether there is another version; while there is none, nothing is opened or asked again', async () => {
  const page = new RefreshedPage();
  server(page);
  const { mugs } = await page.ask(30);
  await page.after(95);
  assert.deepEqual(page.asked, [
    { second: 0, ifNoneMatch: null, cache: undefined },
    { second: 30, ifNoneMatch: '"one"', cache: 'no-store' },
    { second: 60, ifNoneMatch: '"one"', cache: 'no-store' },
    { second: 90, ifNoneMatch: '"one"', cache: 'no-store' },
  ]);
  assert.equal(mugs(), 51);
  assert.deepEqual([page.opened, page.queries.length], [1, 1]);
});

test('Another version takes the place of the old one for all at once; the old handle is closed, and who comes next gets the new one', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  const [one, other] = [await page.ask(30), await page.ask()];
  Object.assign(has, { text: document(6, 40), tag: '"two"' });
  await page.after(30);
  assert.deepEqual([one.mugs(), other.mugs()], [40, 40]);
  assert.deepEqual([page.opened, page.closed, page.asked.length], [2, 1, 2]);
  assert.equal((await page.ask()).mugs(), 40);
  assert.equal(page.asked.length, 2);
  await page.after(30);
  assert.equal(page.asked.at(-1)?.ifNoneMatch, '"two"');
});

test('A version from before the one that is there is not taken', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  const { mugs, codes } = await page.ask(30);
  Object.assign(has, { text: document(4, 99), tag: '"old"' });
  await page.after(30);
  assert.equal(mugs(), 51);
  assert.deepEqual([page.opened, page.closed, codes()], [2, 1, []]);
});

test('A version of the same minute with another text is taken: planned twice at 15:05, with 51 mugs and then with 40, it has 40', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  const { mugs, codes } = await page.ask(30);
  assert.equal(mugs(), 51);
  Object.assign(has, { text: document(5, 40), tag: '"again"' });
  await page.after(30);
  assert.equal(mugs(), 40);
  assert.deepEqual([page.opened, page.closed, codes()], [2, 1, []]);
});

test('Of many wishes for one address the most frequent is followed, by one asker, until nobody is left', async () => {
  const page = new RefreshedPage();
  server(page);
  const slow = await page.ask(60);
  const fast = await page.ask(20);
  await page.after(45);
  assert.deepEqual(page.seconds, [0, 20, 40]);
  fast.leave();
  await page.after(60);
  assert.deepEqual(page.seconds, [0, 20, 40, 100]);
  slow.wants(10);
  await page.after(10);
  assert.deepEqual(page.seconds, [0, 20, 40, 100, 110]);
  assert.ok(page.isListenedTo);
  slow.leave();
  await page.after(120);
  assert.deepEqual(page.seconds, [0, 20, 40, 100, 110]);
  assert.deepEqual(
    [page.clock.alarms.size, page.isListenedTo, page.snapshots.size, page.opened - page.closed],
    [0, false, 0, 0],
  );
});

test('A wish that means nothing is told to whoever has it, once, and the others are followed', async () => {
  const page = new RefreshedPage();
  server(page);
  const bad = await page.ask('http://[');
  const none = await page.ask(Symbol('none') as unknown as number);
  const good = await page.ask(20);
  await page.after(45);
  assert.deepEqual(page.seconds, [0, 20, 40]);
  assert.deepEqual([bad.codes(), none.codes(), good.codes()], [['unknown_value'], ['unknown_value'], []]);
  assert.deepEqual([bad.mugs(), none.mugs(), good.mugs()], [51, 51, 51]);
  assert.deepEqual(none.store.getErrors(), [
    {
      code: 'unknown_value',
      pointer: '/refresh',
      message: 'This (symbol) is no way to refresh. Write seconds, such as "60", "events", or the address of events.',
    },
  ]);
});

test('Asking ends when the wish is taken back, and it is never more often than every five seconds', async () => {
  const page = new RefreshedPage();
  server(page);
  const { wants } = await page.ask(1);
  await page.after(12);
  assert.deepEqual(page.seconds, [0, 5, 10]);
  wants(undefined);
  await page.after(30);
  assert.deepEqual(page.seconds, [0, 5, 10]);
});

test('A failure takes nothing away and is told once; the wait is 60, then 120 seconds, until something succeeds', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  const { mugs, codes, store } = await page.ask(30);
  has.status = 503;
  await page.after(30);
  assert.deepEqual(store.getErrors(), [
    {
      code: 'not_fetched',
      pointer: '',
      message: 'The snapshot https://shop.example/snapshot.json could not be fetched: the server answered 503.',
    },
  ]);
  await page.after(180);
  assert.deepEqual(page.seconds, [0, 30, 90, 210]); // 30 + 60, 90 + 120; next 210 + 240
  assert.equal(mugs(), 51);
  assert.deepEqual(codes(), ['not_fetched']);
  has.status = 200;
  await page.after(240);
  assert.deepEqual(store.getErrors(), []);
  await page.after(30);
  assert.deepEqual(page.seconds, [0, 30, 90, 210, 450, 480]);
  has.status = 500;
  await page.after(30);
  assert.deepEqual(codes(), ['not_fetched', 'not_fetched']);
});

test('A faulty version is told with its fault, leaves the good one, and is not taken for known', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  const { mugs, codes } = await page.ask(30);
  Object.assign(has, { text: '<html>', tag: '"bad"' });
  await page.after(90);
  assert.equal(mugs(), 51);
  assert.deepEqual(codes(), ['not_json']);
  assert.deepEqual(
    page.asked.map(({ ifNoneMatch }) => ifNoneMatch),
    [null, '"one"', '"one"'],
  );
});

test('While refreshing fails, the engine is asked again when the snapshot grows stale: 600 minutes after its instant', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  await page.ask(3600);
  has.status = 500;
  await page.after(36_001);
  assert.equal(page.queries.at(-1)?.at, '2026-11-24T01:05:01Z');
});

test('A server that says when to come back is not asked before, in seconds or by a date', async () => {
  for (const demand of ['300', 'Mon, 23 Nov 2026 15:10:30 GMT']) {
    const page = new RefreshedPage();
    const has = server(page);
    await page.ask(30);
    Object.assign(has, { status: 503, headers: { 'retry-after': demand } });
    await page.after(329);
    assert.deepEqual(page.seconds, [0, 30], demand);
    await page.after(1);
    assert.deepEqual(page.seconds, [0, 30, 330], demand);
  }
});

test('Nobody looks: nobody asks; back again it asks at once if it is due, and else when it is', async () => {
  const page = new RefreshedPage();
  server(page);
  await page.ask(30);
  await page.after(10);
  await page.become({ isSeen: false });
  await page.after(5);
  await page.become({ isSeen: true });
  assert.deepEqual(page.seconds, [0]);
  await page.after(15);
  assert.deepEqual(page.seconds, [0, 30]);
  await page.become({ isSeen: false });
  await page.after(300);
  assert.deepEqual([page.seconds, page.clock.alarms.size], [[0, 30], 1]); // the alarm of the cut-off
  await page.become({ isSeen: true });
  assert.deepEqual(page.seconds, [0, 30, 330]);
});

test('Without a network nobody asks; with it again, what failed for want of it is asked at once, however long the wait had grown', async () => {
  const page = new RefreshedPage();
  const answers = server(page);
  const { mugs, codes } = await page.ask(30);
  const { answer } = page;
  page.answer = () => {
    page.isOnline = false;
    throw new TypeError('Failed to fetch');
  };
  await page.after(30);
  await page.become({ isOnline: false });
  await page.after(20);
  assert.deepEqual([page.seconds, codes(), mugs()], [[0, 30], ['offline'], 51]);
  page.answer = answer;
  Object.assign(answers, { text: document(6, 7), tag: '"two"' });
  await page.become({ isOnline: true });
  assert.deepEqual([page.seconds, mugs()], [[0, 30, 50], 7]);
});

test('A first load that fails is tried again where the page wants to be kept up to date', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  has.status = 502;
  const { mugs, codes } = await page.ask(30);
  assert.equal(mugs(), 'failed');
  has.status = 200;
  await page.after(10); // 5 seconds, doubled once
  assert.deepEqual([page.seconds, mugs(), codes()], [[0, 10], 51, ['not_fetched']]);
});

test('From another origin the request stays a simple one, and a text that is known is not opened again', async () => {
  const page = new RefreshedPage('https://elsewhere.example/snapshot.json');
  page.answer = () => new Response(document(5, 51), { headers: { etag: '"one"' } });
  await page.ask(30);
  await page.after(60);
  assert.deepEqual(page.asked.slice(1), [
    { second: 30, ifNoneMatch: null, cache: undefined },
    { second: 60, ifNoneMatch: null, cache: undefined },
  ]);
  assert.deepEqual([page.opened, page.queries.length], [1, 1]);
});

test('A clock that was put right since is found out by the next answer, also by one that brings nothing new', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  // The server says two days later: the clock is behind.
  has.headers = { date: 'Wed, 25 Nov 2026 15:05:00 GMT' };
  await page.ask(30);
  has.headers = { date: 'Mon, 23 Nov 2026 15:05:30 GMT' };
  await page.after(30);
  assert.deepEqual(
    page.queries.map(({ at }) => at),
    ['2026-11-25T15:05:00Z', '2026-11-23T15:05:30Z'],
  );
  assert.equal(page.opened, 1);
});

test('A request that hangs has failed after a minute, and the next one is made', async () => {
  const page = new RefreshedPage();
  const has = server(page);
  const { answer } = page;
  const { mugs, codes } = await page.ask(30);
  page.answer = ({ signal }) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  await page.after(90);
  assert.deepEqual(codes(), ['not_fetched']);
  page.answer = answer;
  Object.assign(has, { text: document(6, 7), tag: '"two"' });
  await page.after(60);
  assert.deepEqual([page.seconds, mugs()], [[0, 30, 150], 7]);
});

test('An answer that comes after the last has left changes nothing and leaves no handle', async () => {
  const page = new RefreshedPage();
  server(page);
  const { leave } = await page.ask(30);
  let send: (response: Response) => void = () => {};
  page.answer = () =>
    new Promise((resolve) => {
      send = resolve;
    });
  await page.after(30);
  leave();
  send(new Response(document(6, 7)));
  await settle();
  assert.deepEqual([page.opened, page.closed, page.clock.alarms.size], [1, 1, 0]);
});

describe('A snapshot that is slow', () => {
  test('is told after ten seconds, once, and taken when it comes', async () => {
    const page = new RefreshedPage();
    let send: (response: Response) => void = () => {};
    page.answer = () =>
      new Promise((resolve) => {
        send = resolve;
      });
    const { mugs, codes, store } = await page.ask();
    await page.after(9);
    assert.deepEqual([mugs(), codes()], ['loading', []]);
    await page.after(20);
    assert.deepEqual([mugs(), codes()], ['loading', ['slow']]);
    assert.match(store.getErrors()[0]?.message ?? '', /^The snapshot is not there after 10 seconds\.$/u);
    send(new Response(document(5, 51)));
    await settle();
    assert.deepEqual([mugs(), store.getErrors()], [51, []]);
  });

  test('is told after as many seconds as the page says', async () => {
    const page = new RefreshedPage();
    page.answer = () => new Promise(() => {});
    const { codes, leave } = await page.ask(undefined, 3);
    await page.after(3);
    assert.deepEqual(codes(), ['slow']);
    leave();
    assert.equal(page.clock.alarms.size, 0);
  });
});

describe('The wait', () => {
  test('doubles from the interval, by chance up to half shorter, and ends at ten minutes', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 50].map((failures) => backOff(30_000, failures, 0)),
      [60_000, 120_000, 240_000, 480_000, 600_000, 600_000],
    );
    assert.equal(backOff(30_000, 1, 0.5), 45_000);
    assert.equal(backOff(0, 1, 0), 10_000);
    assert.equal(backOff(3_600_000, 3, 0), 7_200_000); // an interval of an hour is no reason to come sooner
  });

  test('that a server demands is seconds or a date (RFC 9110, 10.2.3), at the most a day, and nothing where it makes no sense', () => {
    const now = Date.parse('2026-11-23T15:05:00Z');
    assert.equal(retryAfter('120', now), 120_000);
    assert.equal(retryAfter('Mon, 23 Nov 2026 15:06:00 GMT', now), 60_000);
    assert.equal(retryAfter('Mon, 23 Nov 2026 15:04:00 GMT', now), 0);
    assert.equal(retryAfter('864000', now), 86_400_000);
    assert.equal(retryAfter('soon', now), 0);
    assert.equal(retryAfter(null, now), 0);
  });
});
