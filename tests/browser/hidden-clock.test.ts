/** The time where a snapshot comes from another origin that hides its `Date`, to a clock that is a day ahead. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type {} from '../../web/src/define.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { type Embedding, openEmbedding, snapshotText } from './embedding.ts';
import { openSite, type Site, strictPolicy } from './site.ts';

/** The headers that the documentation tells a CDN to send. */
const told = Object.fromEntries(
  readFileSync(new URL('../../web/docs/examples/headers.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(': ')),
);

const today = 'Mon, 23 Nov 2026 15:05:00 GMT';

inChromiumFirst('A snapshot from another origin', (browser) => {
  let shop: Embedding;
  let cdn: Site;
  /** What the page's own server was asked with `HEAD`. */
  let heads: string[];

  before(async () => {
    shop = await openEmbedding(browser, {
      '/day-ahead.js': {
        body: `const started = performance.now(); Date.now = () => ${Date.parse('2026-11-24T15:05:00Z')} + performance.now() - started;`,
        type: 'text/javascript',
      },
    });
    cdn = await openSite('/nowhere', {}, browser);
    for (const [path, exposed] of [
      ['/hidden.json', {}],
      ['/exposed.json', told],
    ] as const) {
      cdn.handlers.set(path, (_, response) => {
        response.sendDate = false;
        response.writeHead(200, {
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': '*',
          ...exposed,
          Date: today,
        });
        response.end(snapshotText);
      });
    }
  });
  after(async () => {
    await shop.site.close();
    await cdn.close();
  });

  /** A page with an element on it whose clock is a day ahead, its promise's instant, and what the console says. */
  async function promisedAt(path: string, tags: string): Promise<{ day: string | undefined; warnings: string[] }> {
    heads = [];
    let result: { day: string | undefined; warnings: string[] } = { day: undefined, warnings: [] };
    const body = `${tags}<stockline-availability src="${cdn.origin}${path}" sku="MUG" to="US 10001"></stockline-availability>`;
    const policy = strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${cdn.origin}`);
    const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Test</title>
      <script src="/events.js"></script><script src="/day-ahead.js"></script><script src="/stockline.js" defer></script></head><body>${body}</body></html>`;
    shop.site.handlers.set('/far', (request, response) => {
      if (request.method === 'HEAD') heads.push(request.url ?? '');
      response.sendDate = false;
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        Date: today,
      });
      const prelude = browser.prelude === undefined ? '' : '<script src="/prelude-of-the-test.js"></script>';
      response.end(request.method === 'HEAD' ? undefined : html.replace('<head>', `<head>${prelude}`));
    });
    const page: Page = await browser.open();
    try {
      await page.goto(`${shop.site.origin}/far`);
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise);
      const day = await page.on('stockline-availability', (element) => element.promise?.at.slice(0, 10));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const complaints = await page.complaints();
      result = { day, warnings: complaints.flatMap((text) => text.match(/Stockline: (.*)$/su)?.[1] ?? []) };
    } finally {
      await page.close();
    }
    return result;
  }

  test('that tells the time is believed', async () => {
    assert.deepEqual(await promisedAt('/exposed.json', ''), { day: '2026-11-23', warnings: [] });
    assert.deepEqual(heads, []);
  });

  test('that hides the time leaves the shopper’s clock, which the console says; nobody else is asked', async () => {
    const { day, warnings } = await promisedAt('/hidden.json', '');
    assert.equal(day, '2026-11-24');
    const [hidden, stale = '', ...others] = warnings;
    assert.equal(
      hidden,
      `${cdn.origin}/hidden.json does not tell what time it is, so dates are wrong for a shopper whose clock is. Have its server send the header Access-Control-Expose-Headers: Date, or write <stockline-shop clock="page"> to ask the server of the page.`,
    );
    // By that clock the figures are a day old.
    assert.match(stale, /The stock figures .* are from 2026-11-23T15:05:00Z, and too old since /u);
    assert.deepEqual(others, []);
    assert.deepEqual(heads, []);
  });

  test('that hides the time is dated by the page’s own server, asked once, where the shop says so', async () => {
    const tags = `<stockline-shop clock="page"></stockline-shop><stockline-availability src="${cdn.origin}/hidden.json?2" sku="MUG"></stockline-availability>`;
    assert.deepEqual(await promisedAt('/hidden.json', tags), { day: '2026-11-23', warnings: [] });
    assert.deepEqual(heads, ['/far']);
  });
});
