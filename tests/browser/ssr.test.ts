/**
 * `<stockline-availability>` as a server renders it, and how
 * the element takes it over: without a flash, without a shift.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type AvailabilityPage, renderAvailability } from 'stockline/ssr';
import type {} from '../../web/src/define.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, heard, partPath, snapshotText } from './embedding.ts';
import { firstPaint, frames, isTakenOverUnnoticed, slotShown, start, takenOver, trueFor } from './first-paint.ts';
import { dist, said, saying, shownText } from './reading.ts';

const mugs: AvailabilityPage = {
  snapshot: snapshotText,
  query: { sku: 'MUG', quantity: 4, to: { country: 'US', postalCode: '10001' }, at },
  language: 'en-GB',
  attributes: { id: 'one', src: '/snapshot.json', at },
  styles: { href: '/stockline.css' },
  fallback: 'Usually ships within a week.',
};
const render = (changes: Partial<AvailabilityPage> = {}) => renderAvailability({ ...mugs, ...changes });

/** Three ship today; the fourth on Friday 11 December, and the carrier takes 1 to 3 days of its six-day week. */
const splitInTwo =
  /^3 now, 1 later \| 3 arrive 24 – 27 Nov \| In stock \| 1 arrives 12 – 15 Dec \| On backorder \| to 10001, US/u;

/** A page whose clock runs, rendered a moment ago, with a given time to be true. */
const young = async (milliseconds: number) =>
  trueFor(
    await render({
      attributes: { id: 'one', src: '/snapshot.json' },
      fallback: 'Ask us. It usually ships within a week.',
    }),
    milliseconds,
  );

inEveryEngine('stockline/ssr', (browser) => {
  const painted = firstPaint(browser, '/stockline.css', async () => ({}));
  const { show, withoutEngine } = painted;

  test('The promise is there before any script, with its looks, and what a shop writes is text', async () => {
    const html = await render({
      messages: { status: { in_stock: '<img src=x onerror=alert(1)>' } },
      query: { ...mugs.query, quantity: 1 },
    });
    await show(html, async (page) => {
      assert.match(await said(page, '#one'), /^<img src=x onerror=alert\(1\)> \| Arrives Tue 24 – Fri 27 Nov \|/u);
      const looks = await page.on('#one >>> [part="icon"] svg', (icon) => {
        const { stroke, fill } = getComputedStyle(icon);
        return [stroke !== 'none', fill];
      });
      assert.deepEqual(looks, [true, 'none']);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('The element takes it over in one frame, and to a shopper nothing has changed', async () => {
    await show(await render(), async (page) => {
      assert.match(await said(page, '#one'), splitInTwo);
      await isTakenOverUnnoticed(page);
    });
  });

  test('It takes over what was asked without a quantity, with units in the cart, at a price of the shopper’s own', async () => {
    const to = { country: 'US', postalCode: '10001' };
    const unitPrice = { minorUnits: 2450, currency: 'USD' };
    await show(await render({ query: { sku: 'MUG', inCart: 2, unitPrice, to, at } }), async (page) => {
      assert.match(await said(page, '#one'), /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u);
      const payment = () =>
        page.on('#one >>> [part="terms"] [part~="payment"] dd', ({ textContent }) => textContent?.trim());
      assert.equal(await payment(), 'US$24.50, charged when it ships');
      await isTakenOverUnnoticed(page);
      assert.equal(await payment(), 'US$24.50, charged when it ships');
    });
  });

  test('The server’s promise is the element’s until it has its own', async () => {
    await show(await render({ attributes: { id: 'one', at } }), async (page) => {
      await start(page);
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise !== undefined);
      const promise = await page.on(
        '#one',
        (element) => (element as HTMLElementTagNameMap['stockline-availability']).promise,
      );
      assert.deepEqual(
        [promise?.sku, promise?.quantity, promise?.deliver],
        ['MUG', 4, { earliest: '2026-12-12', latest: '2026-12-15' }],
      );
      assert.deepEqual(await heard(page), []);
      assert.match(await said(page, '#one'), splitInTwo);
    });
  });

  test('A script that does not wait for the page, and finds half of the element, waits for the other half', async () => {
    const html = await render();
    // Between two of its lines, where a script stops the parser.
    const halves = html.split('<details');
    assert.equal(halves.length > 1, true);
    const [first = '', ...rest] = halves;
    await show(`${first}<script src="/stockline.js"></script><details${rest.join('<details')}`, async (page) => {
      await takenOver(page);
      await pause(100);
      assert.match(await said(page, '#one'), splitInTwo);
      const shown = await page.on(
        '#one',
        ({ shadowRoot }) => shadowRoot?.querySelectorAll('[part="availability"]').length,
      );
      assert.equal(shown, 1);
      assert.deepEqual(
        (await heard(page)).map(({ type }) => type),
        ['stockline-promised'],
      );
    });
  });

  test('What was unfolded stays unfolded, and the focus stays where it was', async () => {
    await show(await render(), async (page) => {
      await page.click('#one >>> [part="details-summary"]');
      await page.focus('#one >>> [part="details-summary"]');
      await start(page);
      await takenOver(page);
      const state = await page.on('#one', ({ shadowRoot }) => [
        shadowRoot?.querySelector<HTMLDetailsElement>('[part="details"]')?.open,
        shadowRoot?.activeElement?.getAttribute('part'),
      ]);
      assert.deepEqual(state, [true, 'details-summary']);
    });
  });

  test('In another language it stays until that language is there', async () => {
    const path = partPath('page-de');
    painted.shop.site.pages.set(path, {
      body: readFileSync(`${dist}${path}`, 'utf8'),
      type: 'text/javascript',
      after: () => pause(700),
    });
    try {
      await show(
        await render({ language: 'de' }),
        async (page) => {
          await start(page);
          await takenOver(page);
          await pause(100);
          const texts = (await frames(page)).map(([text]) => text.split('\n')[0]);
          assert.ok(
            texts.every((text) => text?.startsWith('3 jetzt, 1 später')),
            JSON.stringify(texts),
          );
        },
        { language: 'de' },
      );
    } finally {
      painted.shop.site.pages.delete(path);
    }
  });

  describe('when the element cannot have an answer of its own', () => {
    test('the server’s stays while it is true, and gives way to the slot after', async () => {
      await withoutEngine(async () => {
        await show(await young(2_500), async (page) => {
          await start(page);
          await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
          assert.deepEqual(
            (await heard(page)).map(({ errors }) => errors?.[0]?.code),
            ['no_engine'],
          );
          assert.match(await said(page, '#one'), splitInTwo);
          await slotShown(page);
          assert.equal(await shownText(page, '#one'), 'Ask us. It usually ships within a week.');
        });
      });
    });

    test('one that was old when it came is not shown any longer', async () => {
      await withoutEngine(async () => {
        await show(await young(-1_000), async (page) => {
          await start(page);
          await slotShown(page);
          assert.equal(await shownText(page, '#one'), 'Ask us. It usually ships within a week.');
        });
      });
    });

    test('one to another question goes at once', async () => {
      await show(await render({ attributes: { id: 'one', at } }), async (page) => {
        await start(page);
        await page.waitFor(() => document.querySelector('stockline-availability')?.promise !== undefined);
        await page.on('#one', (element) => element.setAttribute('quantity', '5'));
        await slotShown(page);
        assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
        assert.equal(
          await page.on(
            '#one',
            (element) => (element as HTMLElementTagNameMap['stockline-availability']).promise ?? null,
          ),
          null,
        );
      });
    });
  });

  describe('when what takes it over cannot be had', () => {
    const path = partPath('server-content');
    const withPart = async (page: Parameters<typeof painted.shop.site.pages.set>[1], run: () => Promise<void>) => {
      painted.shop.site.pages.set(path, page);
      try {
        await run();
      } finally {
        painted.shop.site.pages.delete(path);
      }
    };

    test('the element’s own answer stands in its place', async () => {
      await withPart({ body: 'Not found', status: 404, type: 'text/plain' }, async () => {
        await show(await render(), async (page) => {
          await start(page);
          await takenOver(page);
          await saying(page, splitInTwo, '#one');
          await page.on('#one', (element) => element.setAttribute('quantity', '3'));
          await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, '#one');
          assert.deepEqual(
            (await heard(page)).map(({ type }) => type),
            ['stockline-promised', 'stockline-promised'],
          );
        });
      });
    });

    test('and without an answer the slot does: nobody knows how long the server’s is true', async () => {
      await withPart({ body: 'Not found', status: 404, type: 'text/plain' }, async () => {
        await show(await render({ attributes: { id: 'one', at } }), async (page) => {
          await start(page);
          await slotShown(page);
          assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
        });
      });
    });

    test('it is waited for ten seconds', async () => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const part = { body: readFileSync(`${dist}${path}`, 'utf8'), type: 'text/javascript', after: () => held };
      await withPart(part, async () => {
        await show(await render(), async (page) => {
          // The page's seconds are short.
          await page.evaluate(() => {
            const { setTimeout: wait } = globalThis;
            const waits: (number | undefined)[] = [];
            Object.assign(globalThis, {
              waits,
              setTimeout: (then: () => void, time?: number) => waits.push(time) && wait(then, (time ?? 0) / 20),
            });
          });
          await start(page);
          await takenOver(page);
          await saying(page, splitInTwo, '#one');
          const waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
          assert.ok(waits.includes(10_000), JSON.stringify(waits));
          release();
          await pause(200);
          await saying(page, splitInTwo, '#one');
          assert.equal((await heard(page)).length, 1);
        });
      });
    });

    test('a record that was cut off on its way is as good as none', async () => {
      const html = (await render()).replace('{"question":', '{"question"');
      await show(html, async (page) => {
        await start(page);
        await takenOver(page);
        await saying(page, splitInTwo, '#one');
      });
    });
  });

  describe('in a page that changes', () => {
    test('a clone, which has no shadow root, asks for itself', async () => {
      await show(await render(), async (page) => {
        await start(page);
        await takenOver(page);
        await page.on('#one', (element) => {
          const clone = element.cloneNode(true) as HTMLElement;
          clone.id = 'clone';
          clone.setAttribute('quantity', '3');
          element.after(clone);
        });
        await saying(page, /^In stock \| Arrives Tue 24 – Fri 27 Nov \|/u, '#clone');
      });
    });

    test('one that is moved before it was taken over is taken over where it is', async () => {
      await show(`<div id="here">${await render()}</div><div id="there"></div>`, async (page) => {
        await page.evaluate(() => document.querySelector('#there')?.append(document.querySelector('#one') as Element));
        await start(page);
        await page.evaluate(() => document.querySelector('#here')?.append(document.querySelector('#one') as Element));
        await takenOver(page);
        await saying(page, splitInTwo, '#one');
        assert.equal((await heard(page)).length, 1);
      });
    });

    test('HTML that a script sets has no shadow root, and is asked for', async () => {
      const html = await render();
      painted.shop.site.pages.set('/fragment', { body: html, type: 'text/plain' });
      await show('<div id="here"></div>', async (page) => {
        await start(page);
        await page.evaluate(async () => {
          const text = await (await fetch('/fragment')).text();
          const parsed = new DOMParser().parseFromString.bind(new DOMParser());
          // A policy of Trusted Types allows no innerHTML; a page that has none of it does this.
          const policy = (
            window as unknown as {
              trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
            }
          ).trustedTypes?.createPolicy('test', { createHTML: (html: string) => html });
          const made = parsed(policy?.createHTML(text) ?? text, 'text/html');
          (document.querySelector('#here') as Element).append(...made.body.childNodes);
        });
        await saying(page, splitInTwo, '#one');
      });
    });

    test('inside another component’s shadow root it is taken over just so', async () => {
      const shell = `<p id="shell"><template shadowrootmode="open"><section>${await render()}</section></template></p>`;
      await show(shell, async (page) => {
        const inner = () =>
          page.on('#shell >>> stockline-availability', ({ shadowRoot }) => [
            shadowRoot?.querySelector('[part="status"]')?.textContent?.trim(),
            shadowRoot?.querySelector('script') === null,
          ]);
        assert.deepEqual(await inner(), ['3 now, 1 later', false]);
        await start(page);
        await page.waitFor(
          () =>
            document
              .querySelector('#shell')
              ?.shadowRoot?.querySelector('stockline-availability')
              ?.shadowRoot?.querySelector('script') === null,
        );
        assert.deepEqual(await inner(), ['3 now, 1 later', true]);
      });
    });

    test('one that another document adopts keeps its looks, there and back again', async () => {
      await show(await render(), async (page) => {
        await start(page);
        await takenOver(page);
        const looks = await page.evaluate(async () => {
          const element = document.querySelector('#one') as HTMLElement;
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const stroke = () => {
            const icon = element.shadowRoot?.querySelector('[part="icon"] svg') as Element;
            return (element.ownerDocument.defaultView as Window).getComputedStyle(icon).strokeLinecap;
          };
          const here = stroke();
          frame.contentDocument?.body.append(element);
          await new Promise(requestAnimationFrame);
          const there = stroke();
          document.body.append(element);
          return [here, there, stroke()];
        });
        assert.equal(new Set(looks).size, 1, JSON.stringify(looks));
        assert.notEqual(looks[0], 'butt');
      });
    });
  });
});
