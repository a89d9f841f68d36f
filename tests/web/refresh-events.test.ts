/** A snapshot that is kept up to date by events of the server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { document, RefreshedPage, server } from './refreshed-page.ts';

const events = 'https://shop.example/events';

async function streaming() {
  const page = new RefreshedPage();
  const has = server(page);
  const asker = await page.ask('/events');
  const stream = () => page.streams.at(-1) ?? assert.fail('no stream is open');
  return { page, has, stream, ...asker };
}

test('Once the stream is open the server is asked for what may have been missed, and then only when an event says so', async () => {
  const { page, has, stream, mugs } = await streaming();
  assert.deepEqual([page.streams.length, stream().address], [1, events]);
  await page.after(6);
  stream().open();
  await page.after(300);
  assert.deepEqual(page.asked.slice(1), [{ second: 6, ifNoneMatch: '"one"', cache: 'no-store' }]);
  Object.assign(has, { text: document(6, 40), tag: '"two"' });
  stream().send('changed');
  await settle();
  assert.deepEqual([page.seconds, mugs()], [[0, 6, 306], 40]);
});

test('The events can be those of the snapshot’s own address', async () => {
  const page = new RefreshedPage();
  server(page);
  await page.ask('events');
  assert.deepEqual(
    page.streams.map(({ address }) => address),
    ['https://shop.example/snapshot.json'],
  );
});

test('An event with a whole snapshot is taken over without a request', async () => {
  const { page, stream, mugs, codes } = await streaming();
  stream().send(document(7, 12));
  await settle();
  assert.deepEqual([mugs(), page.asked.length, page.opened, page.closed], [12, 1, 2, 1]);
  stream().send(document(6, 99)); // It was overtaken.
  stream().send('still here');
  await settle();
  assert.deepEqual([mugs(), page.asked.length, codes()], [12, 1, []]);
});

test('Two that come at once follow one another: the newest stays, and no handle is left behind', async () => {
  const { page, stream, mugs, leave } = await streaming();
  stream().send(document(7, 12));
  stream().send(document(8, 13));
  stream().send(document(6, 99));
  await settle();
  assert.deepEqual([mugs(), page.opened, page.closed], [13, 4, 3]);
  leave();
  assert.equal(page.closed, 4);
});

test('An event that is cut off takes nothing away, and is told', async () => {
  const { page, stream, mugs, codes } = await streaming();
  stream().send('{"version":1,');
  await settle();
  assert.deepEqual([mugs(), page.asked.length, codes()], [51, 1, ['not_json']]);
});

test('Many events in a row are one request each five seconds', async () => {
  const { page, stream } = await streaming();
  await page.after(10);
  for (let second = 0; second < 12; second += 1) {
    stream().send('changed');
    await page.after(1);
  }
  assert.deepEqual(page.seconds, [0, 10, 15, 20]);
});

test('The stream is closed while nobody looks or there is no network, and what was missed is asked for after it', async () => {
  const { page, has, stream, mugs } = await streaming();
  stream().open();
  await page.after(10);
  const first = stream();
  await page.become({ isSeen: false });
  assert.equal(first.readyState, 2);
  Object.assign(has, { text: document(6, 3), tag: '"two"' });
  await page.after(60);
  await page.become({ isSeen: true });
  assert.equal(page.streams.length, 2);
  stream().open();
  await settle();
  assert.equal(mugs(), 3);
});

test('An interruption that the browser mends by itself is no failure; one for good is told once and tried again, ever later', async () => {
  const { page, stream, mugs, codes, store } = await streaming();
  stream().open();
  stream().fail(false);
  await page.after(60);
  assert.deepEqual([page.streams.length, codes()], [1, []]);
  stream().fail(true);
  assert.deepEqual(
    store.getErrors().map(({ message }) => message),
    [
      'The snapshot https://shop.example/snapshot.json could not be fetched: its events at https://shop.example/events cannot be received.',
    ],
  );
  await page.after(9);
  assert.equal(page.streams.length, 1);
  await page.after(1); // 5 seconds, doubled once
  assert.equal(page.streams.length, 2);
  stream().fail(true);
  await page.after(20); // doubled twice
  assert.deepEqual([page.streams.length, codes(), mugs()], [3, ['not_fetched'], 51]);
  stream().open();
  await page.after(5);
  assert.deepEqual(store.getErrors(), []);
});

test('The stream is closed with the last who asks, and with the wish for it', async () => {
  const { page, stream, wants, leave } = await streaming();
  const first = stream();
  wants(30);
  assert.deepEqual([first.readyState, page.streams.length], [2, 1]);
  wants('/events');
  assert.equal(page.streams.length, 2);
  leave();
  assert.deepEqual([stream().readyState, page.clock.alarms.size], [2, 0]);
});
