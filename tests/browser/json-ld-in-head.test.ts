/** Structured data in the page’s head, under the strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { at, dataPages, heard, hears, pause, snapshotText, tag, told } from './data-pages.ts';
import { partPath } from './embedding.ts';
import { dist, saying } from './reading.ts';
import { strictPolicy } from './site.ts';

inChromiumFirst('Structured data', (browser) => {
  const pages = dataPages(browser);
  const { asked, openPage, serve } = pages;

  test('Structured data is in the head while there is a promise, is replaced with it, and leaves with the element', async () => {
    const open = await openPage(tag('one', `json-ld src="/snapshot.json" sku="MUG" to="US 10001" at="${at}"`), {
      head: '<link rel="canonical" href="https://shop.example/mug">',
    });
    const data = () =>
      open.evaluate(() =>
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
    const [mug] = await hasData(1, 'https://schema.org/InStock');
    assert.deepEqual(
      [mug?.name, mug?.url, mug?.offers['@type']],
      ['Tideline mug', 'https://shop.example/mug', 'Offer'],
    );
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
    // A product that is not there is asked for above: that may be told by now.
    const complaints = await open.complaints();
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('no product "NOPE"')),
      [],
    );
  });

  for (const [written, code] of [
    ['', 'US'],
    ['to="USA 10001"', 'US'],
    ['to="uk"', 'GB'],
    ['to="de"', 'DE'],
  ] as const) {
    test(`Structured data names the country that was asked for, by its code: ${written || 'that of the shop'}`, async () => {
      const open = await openPage(
        `<stockline-shop src="/snapshot.json" to="US 94103"></stockline-shop>${tag('one', `json-ld sku="MUG" ${written} at="${at}"`)}`,
      );
      await open.waitFor(() => document.querySelector('script[type="application/ld+json"]'));
      const country = await open.evaluate(() => {
        const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
        return JSON.parse(text).offers.shippingDetails?.shippingDestination.addressCountry;
      });
      assert.equal(country, code);
    });
  }

  test('The attribute may stand alone, and frameworks have several ways to write that; none of them is an id', async () => {
    const open = await openPage(tag('one', `json-ld="true" src="/snapshot.json" sku="MUG" at="${at}"`));
    const ids = () =>
      open.evaluate(() => [...document.head.querySelectorAll('[type="application/ld+json"]')].map(({ id }) => id));
    const hasIds = async (...wanted: string[]) => {
      for (const deadline = Date.now() + 10_000; ; await pause(25)) {
        const found = await ids();
        if (JSON.stringify(found) === JSON.stringify(wanted)) return;
        assert.ok(Date.now() < deadline, JSON.stringify(found));
      }
    };
    await hasIds('');
    for (const [value, ...wanted] of [[false], [true, ''], [null], ['', ''], [undefined]] as const) {
      await open.on(
        '#one',
        (element, given, isUndefined) => void Object.assign(element, { jsonLd: isUndefined ? undefined : given }),
        value ?? null,
        value === undefined,
      );
      await hasIds(...wanted);
    }
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
    // What writes it comes after the promise, so that it is wanted
    // twice: by the element that waits, and by the promise.
    const path = partPath('json-ld-in-head');
    const after = async () => {
      while (!asked('/snapshot.json') || !pages.site.asked.some((each) => each.startsWith('/stockline-page.')))
        await pause(20);
      await pause(500);
    };
    pages.site.pages.set(path, { body: readFileSync(join(dist, path), 'utf8'), type: 'text/javascript', after });
    const open = await openPage(tag('one', `json-ld src="/snapshot.json" sku="MUG" at="${at}"`), {
      policy: `${strictPolicy}; trusted-types lit-html`,
    });
    await saying(open, /^In stock/u, '#one');
    await hears(open, 2);
    pages.site.pages.delete(path);
    await pause(100);
    assert.deepEqual(await told(open), ['stockline-promised', 'stockline-error no_structured_data']);
    const message =
      "The page's content security policy forbids the structured data that json-ld asks for. Add stockline to its trusted-types.";
    assert.equal((await heard(open))[1]?.errors?.[0]?.message, message);
    const warned = async () => (await open.complaints()).filter((complaint) => complaint.includes(message));
    for (const deadline = Date.now() + 10_000; (await warned()).length === 0; await pause(50))
      assert.ok(Date.now() < deadline, 'the console says nothing of it');
    await open.on('#one', (element) => element.setAttribute('quantity', '2'));
    await hears(open, 3);
    await pause(100);
    assert.deepEqual((await told(open)).slice(2), ['stockline-promised']);
    assert.equal(await open.evaluate(() => document.querySelectorAll('script[type="application/ld+json"]').length), 0);
  });
});
