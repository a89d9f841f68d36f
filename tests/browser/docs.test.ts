/**
 * The documentation's HTML, scripts and sheets in Chromium, from the very text of the pages and under the strict
 * policy; and what the reference of each element says that an attribute does.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { blocksOf } from '../../web/build/docs/blocks.ts';
import { markdownFiles, root } from '../../web/build/docs/pages.ts';
import { told } from '../../web/build/docs/told.ts';
import { type Element as Declared, elementsManifest, elementsOf } from '../../web/build/manifest.ts';
import type {} from '../../web/src/define.ts';
import { publishedFolder, sampleStore } from '../web/published-folder.ts';
import type { Page } from './browsers/browser.ts';
import { inChromium } from './browsers/every-engine.ts';
import { at, type Embedding, openEmbedding } from './embedding.ts';
import { dist, plain, saying } from './reading.ts';
import { strictPolicy } from './site.ts';

const pages = (await markdownFiles()).map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
const blocks = pages.flatMap(({ path, text }) =>
  blocksOf(text).map((block) => ({ ...block, place: `${path}:${block.line}` })),
);
const example = (name: string) => readFileSync(`${root}/web/docs/examples/${name}`, 'utf8');
/** What the pages say to copy into a shop's folder `stockline`, as far as a first promise asks for it. */
const copied = Object.fromEntries(
  [...readdirSync(dist), ...readdirSync(join(dist, 'parts')).map((name) => `parts/${name}`)]
    .filter((name) => name === 'stockline.js' || /\.wasm$|^parts\/.*\.js$/u.test(name))
    .map((name) => {
      const type = name.endsWith('.js') ? 'text/javascript' : 'application/wasm';
      return [`/stockline/${name}`, { body: readFileSync(join(dist, name)), type }];
    }),
);
const script = '<script src="/stockline.js" defer></script>';

/** All that is changed of a page's text: the demo's stock is from this instant. */
const asOfThen = (html: string) => html.replace(/<stockline-(?!shop)[a-z]+/gu, `$& at="${at}"`);

const elements = elementsOf(await elementsManifest());

/** What lies in tests/ is opened by the suite that it belongs to. */
const withElements = blocks.filter(
  ({ language, code, marker }) =>
    language === 'html' && code.includes('<stockline-') && !/^(?:runs in|untested|include: tests\/)/u.test(marker),
);

inChromium('The documentation', (browser) => {
  let shop: Embedding;
  before(async () => {
    const folder = await publishedFolder(sampleStore());
    shop = await openEmbedding(browser, {
      ...copied,
      ...Object.fromEntries(
        ['override.js', 'events.js', 'withdrawal.js', 'quiet.js'].map((name) => [
          `/examples/${name}`,
          { body: example(name), type: 'text/javascript' },
        ]),
      ),
      '/console.js': {
        body: 'globalThis.logged = []; console.log = (...words) => logged.push(words.join(" "));',
        type: 'text/javascript',
      },
      '/looks.css': { body: example('looks.css'), type: 'text/css' },
      '/wrong-key.js': {
        body: `Stockline.overrideMessages('en', { statuss: { in_stock: 'Here' }, status: { instock: 'Here' } });`,
        type: 'text/javascript',
      },
      '/text-for-function.js': {
        body: `Stockline.overrideMessages('en', { arrives: 'With you' });`,
        type: 'text/javascript',
      },
      '/orders/7/withdrawal': { body: '', status: 202, type: 'text/plain' },
      ...Object.fromEntries([...folder].map(([path, body]) => [`/stock/${path}`, { body, type: 'application/json' }])),
    });
  });
  after(() => shop.site.close());

  test('claims the policy that these pages are opened under', () => {
    assert.equal(example('policy.txt').trim(), `Content-Security-Policy: ${strictPolicy}`);
  });

  describe('has HTML in which every element has its promise, without a complaint', () => {
    assert.ok(withElements.length > 8);
    for (const { place, code } of withElements) {
      test(place, async () => {
        const head = code.includes('<script src=') ? '' : script;
        await shop.show(
          asOfThen(code),
          async (page) => {
            await allPromised(page);
            assert.deepEqual(await page.complaints(), []);
          },
          { head },
        );
      });
    }
  });

  test('overrides a word of German', async () => {
    await shop.show(
      asOfThen('<stockline-availability id="one" lang="de" src="/snapshot.json" sku="APRON"></stockline-availability>'),
      async (page) => {
        await saying(page, /^Unterwegs zu uns/u, '#one');
        assert.deepEqual(await page.complaints(), []);
      },
      { head: `${script}<script src="/examples/override.js" defer></script>` },
    );
  });

  describe('says of a shop’s own words that', () => {
    const mug = asOfThen(
      '<stockline-availability id="one" src="/snapshot.json" sku="MUG" to="US 94103">Usually</stockline-availability>',
    );

    test('a script before the deferred one finds no Stockline', async () => {
      await shop.show(
        mug,
        async (page) => {
          await saying(page, /^In stock/u, '#one');
          assert.match((await page.complaints()).join(), /Stockline/u);
        },
        { head: `${script}<script src="/wrong-key.js"></script>` },
      );
    });

    test('a key that there is not is left out, without a word', async () => {
      await shop.show(
        mug,
        async (page) => {
          await saying(page, /^In stock/u, '#one');
          assert.deepEqual(await page.complaints(), []);
        },
        { head: `${script}<script src="/wrong-key.js" defer></script>` },
      );
    });

    test('a text in place of a function leaves our words there, and the console says which', async () => {
      await shop.show(
        mug,
        async (page) => {
          await saying(page, /\| Arrives /u, '#one');
          assert.match((await page.complaints()).join(), /Stockline: message "arrives": write a function/u);
        },
        { head: `${script}<script src="/text-for-function.js" defer></script>` },
      );
    });
  });

  test('listens to a promise, and to an error', async () => {
    const tag = (sku: string) =>
      asOfThen(`<stockline-availability src="/snapshot.json" sku="${sku}" to="US 94103"></stockline-availability>`);
    await shop.show(
      tag('MUG') + tag('NO-SUCH'),
      async (page) => {
        await page.waitFor(() => (globalThis as unknown as { logged: string[] }).logged.length === 2);
        const logged = await page.evaluate(() => (globalThis as unknown as { logged: string[] }).logged);
        assert.deepEqual(logged.sort(), [
          'MUG in_stock 2026-11-30',
          'NO-SUCH unknown_sku The snapshot has no product "NO-SUCH".',
        ]);
      },
      { head: `<script src="/console.js"></script><script src="/examples/events.js"></script>${script}` },
    );
  });

  test('has the console say what is missing, once, unless it is to be quiet', async () => {
    for (const [head, warnings] of [
      [script, 1],
      [`<script src="/examples/quiet.js"></script>${script}`, 0],
    ] as const) {
      await shop.show(
        '<stockline-availability src="/snapshot.json"></stockline-availability>'.repeat(2),
        async (page) => {
          await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
          // It looks after two seconds, as a page may give the rest by script.
          await new Promise((resolve) => setTimeout(resolve, 3000));
          const complaints = await page.complaints();
          assert.equal(complaints.length, warnings, complaints.join());
          for (const complaint of complaints) assert.match(complaint, /sku/u);
        },
        { head },
      );
    }
  });

  test('hands a withdrawal over to the shop', async () => {
    await shop.show(
      '<p id="one"></p>',
      async (page, asked) => {
        await page.evaluate(() => {
          const detail = { sku: 'MUG', quantity: 1, at: '2026-11-30T10:00:00Z' };
          const event = new CustomEvent('stockline-withdrawal', { detail, bubbles: true, cancelable: true });
          document.querySelector('#one')?.dispatchEvent(event);
        });
        const deadline = Date.now() + 10_000;
        while (asked('/orders/7/withdrawal') === 0 && Date.now() < deadline)
          await new Promise((go) => setTimeout(go, 20));
        assert.equal(asked('/orders/7/withdrawal'), 1);
      },
      { head: '<script src="/examples/withdrawal.js"></script>' },
    );
  });

  test('styles a status by its property and its part, and keeps room', async () => {
    await shop.show(
      asOfThen('<stockline-availability id="one" src="/snapshot.json" sku="MUG"></stockline-availability>'),
      async (page) => {
        await saying(page, /^In stock/u, '#one');
        const looks = await page.on('#one', (element) => {
          const status = element.shadowRoot?.querySelector('[part~="status"]') as Element;
          const { fontWeight } = getComputedStyle(status);
          const { display, fontSize, minBlockSize } = getComputedStyle(element);
          return { fontWeight, display, room: Number.parseFloat(minBlockSize) / Number.parseFloat(fontSize) };
        });
        assert.deepEqual(looks, { fontWeight: '700', display: 'block', room: 11.25 });
      },
      { head: `<link rel="stylesheet" href="/looks.css">${script}` },
    );
  });

  describe('says of an attribute', () => {
    for (const element of elements) {
      const claims = claimsOf(element);
      assert.ok(claims.length > 5, element.tagName);
      test(`what it does: ${element.tagName}`, async () => {
        const tags = claims.map(({ attributes }, index) => tagWith(element.tagName, index, attributes));
        await shop.show(
          tags.join('\n'),
          async (page) => {
            const broken = await Promise.all(claims.map((claim, index) => brokenOf(page, index, claim)));
            assert.deepEqual(broken.filter(Boolean), []);
          },
          { language: 'en-US' },
        );
      });
    }
  });
});

/** Until each has what it was asked for. */
function allPromised(page: Page): Promise<void> {
  return page.waitFor(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement & { promise?: unknown; revision?: unknown }>(':not(:defined), *'),
    ];
    const ours = all.filter(({ localName }) => localName.startsWith('stockline-') && localName !== 'stockline-shop');
    return (
      ours.length > 0 &&
      ours.every(
        (one) => (one.localName === 'stockline-order' ? one.revision : one.promise) !== undefined && one.shadowRoot,
      )
    );
  });
}

interface Claim {
  /** As they are written in the tag. */
  attributes: string;
  /** Text that is shown, or the code of an error. */
  says?: string;
  gives?: string;
  /** A property by its path, and its value as JSON. */
  makes?: [path: string, value: string];
  /** An event, and a member of its detail by its path, with its value as JSON. */
  tells?: [name: string, path: string, value: string];
}

/** What the doc blocks claim of attributes: `name="value"` says "text"; `name="value"` gives `code`. */
function claimsOf({ tagName, attributes = [], events = [] }: Declared): Claim[] {
  const heard = events.flatMap(({ name, description }): Claim[] => {
    const pattern = /^With `([^`]+)`, `detail\.([^`]+)` is `([^`]+)`/u;
    const [, attributes, path = '', value = ''] = pattern.exec(told(description).example ?? '') ?? [];
    return attributes === undefined ? [] : [{ attributes, tells: [name, path, value] }];
  });
  const made = attributes.flatMap(({ name, description }) => {
    const { wrong = '', example = '' } = told(description);
    if (name === 'lang' && tagName === 'stockline-shop') return []; // It writes nothing.
    // An attribute of all elements may have an example for one of them: on `<stockline-availability>`, ….
    const [, given, says] = /`([^`]+)` says "([^"]+)"/u.exec(example) ?? [];
    const [, set, path, value] = /`([^`]+)` makes `([^`]+)` `([^`]+)`/u.exec(example) ?? [];
    const claim = given === undefined ? { attributes: set ?? '', makes: [path, value] } : { attributes: given, says };
    assert.ok(says ?? value, `${name} has no example with its result.`);
    const refused = [...wrong.matchAll(/`([^`]+=[^`]+)` gives `([^`]+)`/gu)];
    const [, only = tagName] = /on `<([a-z-]+)>`/iu.exec(example) ?? [];
    return [
      ...(only === tagName ? [claim as Claim] : []),
      ...refused.map(([, attributes = '', gives = '']) => ({ attributes, gives })),
    ];
  });
  return [...made, ...heard];
}

/** What every example goes on from. */
const base: Record<string, { attributes: Record<string, string>; inside: string }> = {
  'stockline-availability': { attributes: { sku: 'MUG', src: '/snapshot.json', to: 'US 10001', at }, inside: '' },
  'stockline-shop': { attributes: { src: '/snapshot.json', to: 'US 10001' }, inside: '' },
  'stockline-timeline': { attributes: { sku: 'MUG', src: '/snapshot.json', to: 'US 10001', at }, inside: '' },
  'stockline-checkout': {
    attributes: { src: '/snapshot.json', to: 'US 10001', at },
    inside: /<script[\s\S]*?<\/script>/u.exec(example('checkout.html'))?.[0] ?? '',
  },
  'stockline-order': {
    attributes: { src: '/snapshot.json', to: 'US 94103', at },
    inside: /<script[\s\S]*?<\/script>/u.exec(example('order.html'))?.[0] ?? '',
  },
};

function tagWith(tagName: string, index: number, attributes: string): string {
  const { attributes: common = {}, inside = '' } = base[tagName] ?? {};
  const written = [...attributes.matchAll(/([a-z-]+)(?:=(?:"[^"]*"|'[^']*'))?/gu)].map(([, name = '']) => name);
  const kept = Object.entries(common).filter(([name]) => !written.includes(name));
  const before = kept.map(([name, value]) => ` ${name}="${value}"`).join('');
  // What it says shows in an element that says nothing itself.
  if (tagName === 'stockline-shop') {
    const asking = `<stockline-availability id="claim-${index}" sku="MUG" at="${at}"></stockline-availability>`;
    return `<stockline-shop${before} ${attributes}>${asking}</stockline-shop>`;
  }
  return `<${tagName} id="claim-${index}"${before} ${attributes}>${inside}</${tagName}>`;
}

/** What an element has in place of what is claimed; nothing where the claim holds. */
async function brokenOf(page: Page, index: number, claim: Claim): Promise<string> {
  const { attributes, says, gives, makes, tells } = claim;
  const wanted = says ?? gives ?? (makes ?? tells)?.join(' ') ?? '';
  let found = '';
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    if (tells !== undefined) found = await detailOf(page, index, tells);
    else if (makes !== undefined) found = `${makes[0]} ${await memberOf(page, index, makes[0])}`;
    else found = says === undefined ? await codesOf(page, index) : await textOf(page, index);
    if (found.includes(wanted)) return '';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return `${attributes}: wanted ${wanted}, has ${found}`;
}

/** With its details, which are fetched as they unfold. */
async function textOf(page: Page, index: number): Promise<string> {
  const text = await page.on(`#claim-${index}`, ({ shadowRoot }) => {
    const details = shadowRoot?.querySelector<HTMLDetailsElement>('[part="details"]');
    if (details) details.open = true;
    const shown = [...(shadowRoot?.children ?? [])].filter((child) => !child.matches('style, script, .announcer'));
    return shown.map((child) => child.textContent).join(' ');
  });
  return plain(text).replace(/\s+/gu, ' ');
}

function memberOf(page: Page, index: number, path: string): Promise<string> {
  return page.on(
    `#claim-${index}`,
    (element, names) => {
      const inside = (value: unknown, name: string) => (value as Record<string, unknown> | undefined)?.[name];
      return String(JSON.stringify(names.reduce(inside, element as unknown)));
    },
    path.split('.'),
  );
}

/** The event with that member, as it is claimed; another value where it has one. */
function detailOf(page: Page, index: number, [name, path]: [string, string, string]): Promise<string> {
  return page.evaluate(
    (id, type, path) => {
      const { events } = globalThis as unknown as { events: { id: string; type: string }[] };
      const inside = (value: unknown, name: string) => (value as Record<string, unknown> | undefined)?.[name];
      const found = events.find((event) => event.id === id && event.type === type);
      return `${type} ${path} ${JSON.stringify(path.split('.').reduce(inside, found as unknown))}`;
    },
    `claim-${index}`,
    name,
    path,
  );
}

function codesOf(page: Page, index: number): Promise<string> {
  return page.evaluate((id) => {
    const { events } = globalThis as unknown as { events: { id: string; errors?: { code: string }[] }[] };
    return events
      .filter((event) => event.id === id)
      .flatMap(({ errors = [] }) => errors.map(({ code }) => code))
      .join(' ');
  }, `claim-${index}`);
}
