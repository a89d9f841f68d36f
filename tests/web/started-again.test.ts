/** A browser that hangs costs at most the test that met it. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Browser, Page } from '../browser/browsers/browser.ts';
import { startedAgain } from '../browser/browsers/started-again.ts';

/** What keeps a process waiting, as a browser would. */
function never(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, 5_000, new Error('after all')).unref());
}

/** Browsers of which the first hangs where it is told to; each page's text is the number of its browser. */
function browsers(hangs: { open?: true; close?: true; text?: true }) {
  const started: { isEnded: boolean }[] = [];
  const launch = async (): Promise<Browser> => {
    const number = started.length + 1;
    const its = { isEnded: false };
    started.push(its);
    const stuck = number === 1 ? hangs : {};
    const page = {
      text: async () => (stuck.text ? never() : String(number)),
      close: async () => (stuck.close ? never() : undefined),
    };
    return {
      open: async () => (stuck.open ? never() : (page as unknown as Page)),
      close: async () => {
        its.isEnded = true;
      },
    };
  };
  return { started, launch };
}

const text = (page: Page) => (page as unknown as { text(): Promise<string> }).text();

async function inSilence(run: () => Promise<void>): Promise<void> {
  const said = mock.method(console, 'error', () => undefined);
  await run().finally(() => said.mock.restore());
  assert.deepEqual(
    said.mock.calls.map(({ arguments: [line] }) => line),
    ['WebKit gave no answer, and is started again.'],
  );
}

test('A page that does not close fails no test, and the next one is of another browser', () =>
  inSilence(async () => {
    const { started, launch } = browsers({ close: true });
    const browser = await startedAgain('WebKit', launch, 0.02);
    const first = await browser.open();
    assert.equal(await text(first), '1');
    await first.close();
    assert.equal(await text(await browser.open()), '2');
    assert.deepEqual(started, [{ isEnded: true }, { isEnded: false }]);
    await browser.close();
    assert.deepEqual(started, [{ isEnded: true }, { isEnded: true }]);
  }));

test('A page that does not open is opened by another browser', () =>
  inSilence(async () => {
    const { launch } = browsers({ open: true });
    const browser = await startedAgain('WebKit', launch, 0.02);
    assert.equal(await text(await browser.open()), '2');
  }));

test('Any other call without an answer fails its test, and no other', () =>
  inSilence(async () => {
    const { launch } = browsers({ text: true });
    const browser = await startedAgain('WebKit', launch, 0.02);
    const page = await browser.open();
    await assert.rejects(text(page), /Waited for 0\.02 s: WebKit\.text\(\)/u);
    assert.equal(await text(await browser.open()), '2');
  }));

test('What a browser refuses is refused, and it is kept', async () => {
  let starts = 0;
  const refused = new Error('no such window');
  const browser = await startedAgain(
    'WebKit',
    async () => {
      starts += 1;
      return { open: () => Promise.reject(refused), close: async () => undefined };
    },
    0.02,
  );
  await assert.rejects(browser.open(), refused);
  assert.equal(starts, 1);
});
