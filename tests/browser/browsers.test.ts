/** The drivers keep what `browsers/browser.ts` promises, in every engine: the other suites rely on it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { openSite, type Site } from './site.ts';

/** Width and height from a PNG's first chunk, which begins after a signature of 8 bytes, its length and its name. */
const sizeOfPng = (path: string): [number, number] => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

inEveryEngine('A driven page', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'stockline-driver-'));
  let site: Site;
  let page: Page;

  before(async () => {
    site = await openSite(
      folder,
      {
        '/': {
          body: '<!doctype html><title>Plain</title><script src="/boxes.js"></script><a id="link" href="#there">Link</a>',
        },
        // Chromium asks for it of its own accord.
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/boxes.js': {
          type: 'text/javascript',
          body: `customElements.define('a-box', class extends HTMLElement {
            constructor() {
              super();
              const field = document.createElement('input');
              this.pressed = 0;
              this.attachShadow({ mode: 'open' }).append(field, document.createElement('a-button'));
            }
          });
          customElements.define('a-button', class extends HTMLElement {
            constructor() {
              super();
              const button = document.createElement('button');
              button.onclick = () => { this.getRootNode().host.pressed += 1; };
              this.attachShadow({ mode: 'open' }).append(button);
            }
          });
          addEventListener('load', () => document.body.append(document.createElement('a-box'), document.createElement('a-box')));`,
        },
        '/bad': {
          body: '<!doctype html><title>Bad</title><p style="color: red">Red?</p><script src="/bad.js"></script><img src="http://localhost:9/x.png">',
        },
        '/bad.js': { type: 'text/javascript', body: 'console.warn("careful"); console.error("wrong"); nowhere();' },
      },
      browser,
    );
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const opened = async (path: string) => {
    page = await browser.open();
    await page.goto(`${site.origin}${path}`);
  };

  test('hears every kind of complaint that a page has from its first moment, and none from a good one', async () => {
    await opened('/bad');
    const complaints = await page.complaints();
    for (const expected of [/careful/u, /wrong/u, /nowhere/u, /policy: style-src/u, /policy: img-src/u]) {
      assert.ok(
        complaints.some((complaint) => expected.test(complaint)),
        `${expected} is not in:\n${complaints.join('\n')}`,
      );
    }
    await page.close();
    await opened('/');
    assert.deepEqual(await page.complaints(), []);
    await page.close();
  });

  test('knows what the page asked for', async () => {
    await opened('/');
    await page.evaluate(async () => {
      await (await fetch('/asked-for?by=script')).text();
    });
    // A page lists what it asked for some time after it has it all.
    await page.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('by=script')));
    const requests = await page.requests();
    for (const expected of ['/', '/boxes.js', '/asked-for?by=script'])
      assert.ok(requests.includes(`${site.origin}${expected}`), expected);
    await page.close();
  });

  test('brings arguments and results through as JSON, awaits promises, and fails where the page’s function does', async () => {
    await opened('/');
    assert.deepEqual(
      await page.evaluate((text, list) => Promise.resolve({ text, list, gone: undefined }), 'a "\u2028`b`', [1, null]),
      {
        text: 'a "\u2028`b`',
        list: [1, null],
      },
    );
    assert.equal(await page.evaluate(() => undefined), undefined);
    await assert.rejects(
      page.evaluate(() => {
        throw new Error('from within');
      }),
      /from within/u,
    );
    await assert.rejects(
      page.on('#nobody', (element) => element.id),
      /Nothing on the page fits #nobody/u,
    );
    await page.close();
  });

  test('clicks, types and presses keys inside open shadow roots', async () => {
    await opened('/');
    await page.click('a-box:last-of-type >>> a-button >>> button');
    assert.deepEqual(
      await page.all('a-box', (boxes) => boxes.map((box) => (box as unknown as { pressed: number }).pressed)),
      [0, 1],
    );
    await page.type('a-box >>> input', 'ab');
    await page.press('ArrowLeft');
    await page.press('c');
    assert.deepEqual(
      await page.all('a-box >>> input', (fields) => fields.map((field) => (field as HTMLInputElement).value)),
      ['acb', ''],
    );
    await page.press('Shift+Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'link');
    await page.press('Enter');
    assert.equal(await page.evaluate(() => location.hash), '#there');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Space');
    assert.deepEqual(
      await page.all('a-box', (boxes) => boxes.map((box) => (box as unknown as { pressed: number }).pressed)),
      [1, 1],
    );
    await page.close();
  });

  test('has the size asked for, and so have its pictures', async () => {
    await opened('/');
    const path = join(folder, 'page.png');
    for (const [width, height] of [
      [1280, 900],
      [320, 720],
    ] as const) {
      if (width !== 1280) await page.setViewport({ width, height });
      assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [width, height]);
      await page.screenshot(path);
      assert.deepEqual(sizeOfPng(path), [width, height]);
    }
    await page.evaluate(() => {
      document.body.style.height = '2500px';
      document.body.style.margin = '0';
    });
    await page.screenshot(path, { whole: true });
    assert.deepEqual(sizeOfPng(path), [320, 2500]);
    await page.close();
  });

  test('opens a file, and keeps two pages apart', async () => {
    const file = join(folder, 'file.html');
    writeFileSync(file, '<!doctype html><title>A file</title><p>Text</p>');
    await opened('/');
    const other = await browser.open();
    await other.goto(pathToFileURL(file).href);
    assert.equal(await other.evaluate(() => document.title), 'A file');
    assert.equal(await page.evaluate(() => document.title), 'Plain');
    await other.evaluate(() => console.error('only here'));
    assert.deepEqual(await other.complaints(), ['console error: only here']);
    assert.deepEqual(await page.complaints(), []);
    await other.close();
    assert.equal(await page.evaluate(() => document.title), 'Plain');
    await page.close();
  });

  test('emulates what its engine can, and refuses the rest with the reason', async () => {
    await opened('/');
    const queries = {
      colourScheme: ['dark', '(prefers-color-scheme: dark)'],
      reducedMotion: [true, '(prefers-reduced-motion: reduce)'],
      forcedColours: [true, '(forced-colors: active)'],
      print: [true, 'print'],
    } as const;
    for (const [ability, [value, query]] of Object.entries(queries)) {
      const reason = browser.lacks[ability as keyof typeof queries];
      if (reason === undefined) {
        await page.emulate({ [ability]: value });
        assert.equal(await page.evaluate((media) => matchMedia(media).matches, query), true, query);
      } else
        await assert.rejects(page.emulate({ [ability]: value }), {
          message: `${browser.name} lacks ${ability}: ${reason}`,
        });
    }
    if (browser.lacks.offline === undefined) {
      const reaches = () =>
        page.evaluate(() =>
          fetch('/boxes.js').then(
            ({ ok }) => ok,
            () => false,
          ),
        );
      await page.emulate({ offline: true });
      assert.equal(await reaches(), false);
      await page.emulate({ offline: false });
      assert.equal(await reaches(), true);
    } else await assert.rejects(page.emulate({ offline: true }), /lacks offline/u);
    await page.close();
  });
});

inEveryEngine(
  'A reader’s settings',
  (browser) => {
    test('are those of every page', async () => {
      for (let opened = 0; opened < 2; opened += 1) {
        const page = await browser.open();
        await page.goto('data:text/html,<title>Empty</title>');
        assert.deepEqual(
          await page.evaluate(() => [
            matchMedia('(prefers-color-scheme: dark)').matches,
            matchMedia('(prefers-reduced-motion: reduce)').matches,
            new Date(Date.UTC(2026, 0, 1)).getHours(),
          ]),
          // 14 hours ahead of universal time.
          [true, true, 14],
        );
        await page.close();
      }
    });
  },
  { colourScheme: 'dark', reducedMotion: true, timeZone: 'Pacific/Kiritimati' },
);
