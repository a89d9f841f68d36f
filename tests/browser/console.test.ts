/** What a page's developer reads on the console: one warning a cause, once a page, with what to do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type {} from '../../web/src/define.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { at, type Embedding, openEmbedding } from './embedding.ts';
import { demoSnapshot, saying } from './reading.ts';
import { strictPolicy } from './site.ts';

/** The demo's shop, which ships to other countries too; and the same with the lanes to the US alone. */
const everywhere = readFileSync(demoSnapshot, 'utf8');
const demo = JSON.parse(everywhere) as {
  shipping: Record<string, { lanes: { to?: { country: string } }[] }>;
};
for (const method of Object.values(demo.shipping))
  method.lanes = method.lanes.map((lane) => ({ ...lane, to: { ...lane.to, country: 'US' } }));
const onlyUs = JSON.stringify(demo);

/** The same, counted at another moment, and fresh for two hours. */
const countedAt = (asOf: string) => JSON.stringify({ ...JSON.parse(everywhere), asOf, freshForMinutes: 120 });

const demoStore = readFileSync(demoSnapshot.replace('.snapshot.json', '.store.json'), 'utf8');

/** As the documentation tells to write it. */
const example = (name: string) => readFileSync(new URL(`../../web/docs/examples/${name}`, import.meta.url), 'utf8');

const here = `at="${at}" src="/snapshot.json"`;
const mug = (attributes: string) => `<stockline-availability ${here} sku="MUG" ${attributes}></stockline-availability>`;

/** Bodies, and all that the console says of them. */
const cases: [what: string, body: string, warnings: string[]][] = [
  [
    'no sku, of whichever element is first',
    `<stockline-availability ${here}></stockline-availability><stockline-availability ${here} sku=""></stockline-availability>`,
    ['<stockline-availability> has no sku. Write sku="…" with the key that the product has in the snapshot.'],
  ],
  [
    'no sku on a timeline',
    `<stockline-timeline ${here}></stockline-timeline>`,
    ['<stockline-timeline> has no sku. Write sku="…" with the key that the product has in the snapshot.'],
  ],
  [
    'no src',
    '<stockline-availability sku="MUG"></stockline-availability>',
    [
      '<stockline-availability sku="MUG"> has no snapshot to ask. Write src="/snapshot.json", the address of yours, on it or on a <stockline-shop> of the page.',
    ],
  ],
  [
    'product for sku',
    `<stockline-availability ${here} product="MUG"></stockline-availability>`,
    ['<stockline-availability> has no attribute "product". Write "sku".'],
  ],
  [
    'qty for quantity',
    mug('qty="2"'),
    ['<stockline-availability sku="MUG"> has no attribute "qty". Write "quantity".'],
  ],
  ['zip for to', mug('zip="94103"'), ['<stockline-availability sku="MUG"> has no attribute "zip". Write "to".']],
  [
    'a slip of the finger',
    mug('quanity="2"'),
    ['<stockline-availability sku="MUG"> has no attribute "quanity". Write "quantity".'],
  ],
  [
    'country on the shop',
    '<stockline-shop src="/snapshot.json" country="US"></stockline-shop><stockline-availability qty="2"></stockline-availability>',
    [
      '<stockline-availability> has no attribute "qty". Write "quantity".',
      '<stockline-shop> has no attribute "country". Write "to".',
      '<stockline-availability> has no sku. Write sku="…" with the key that the product has in the snapshot.',
    ],
  ],
  [
    'names with a hyphen, on elements that work, and where nothing else is odd',
    mug('zip-code="94103"') + mug('id="ship" ship-to="US"') + mug('id="data" data-quantity="2"'),
    [
      '<stockline-availability sku="MUG"> has no attribute "zip-code". Write "to".',
      '<stockline-availability id="ship"> has no attribute "ship-to". Write "to".',
      '<stockline-availability id="data"> has no attribute "data-quantity". Write "quantity".',
    ],
  ],
  [
    'a wrong attribute on a shop, also one after the elements that it serves and that work',
    `${mug('')}<stockline-shop source="/snapshot.json" to="US"></stockline-shop>`,
    ['<stockline-shop> has no attribute "source". Write "src".'],
  ],
  [
    'a country by its name, by many elements',
    Array.from({ length: 3 }, () => mug('to="United States"')).join(''),
    [
      '<stockline-availability sku="MUG">: /to/country: "United States" does not begin with a country code. Write "US". (unknown_value)',
    ],
  ],
  [
    'a price that is none, by many elements, and one that is finer than a cent',
    Array.from({ length: 3 }, () => mug('unit-price="cheap"')).join('') + mug('id="fine" unit-price="1.005"'),
    [
      '<stockline-availability sku="MUG">: /unitPrice: This is no price in USD. Write a decimal number without the currency, such as unit-price="89.00". (wrong_type)',
      '<stockline-availability id="fine">: /unitPrice: This is no price in USD. Write a decimal number without the currency, such as unit-price="89.00". (wrong_type)',
    ],
  ],
  [
    'a number in words of what is in the cart, and a price by another name',
    mug('in-cart="two"') + mug('id="priced" price="9.00"'),
    [
      '<stockline-availability sku="MUG">: in-cart="two" is no whole number. Write one, such as in-cart="2". (wrong_type)',
      '<stockline-availability id="priced"> has no attribute "price". Write "unit-price".',
    ],
  ],
  [
    'a postal code alone, where the shop ships to more than one country',
    mug('to="94103"'),
    [
      '<stockline-availability sku="MUG">: /to/country: "94103" does not begin with a country code. Write the country before the postal code, such as "US 94103". (unknown_value)',
    ],
  ],
  [
    'a destination that is none, in a checkout',
    `<stockline-checkout ${here} to="Germany" lines='[{"sku":"MUG"}]'></stockline-checkout>`,
    ['<stockline-checkout>: /to/country: "Germany" does not begin with a country code. Write "DE". (unknown_value)'],
  ],
  [
    'no lines',
    `<stockline-checkout ${here}></stockline-checkout>`,
    [
      '<stockline-checkout> has no lines. Write [{"sku": "…", "quantity": 1}] into a <script type="application/json"> between its tags, or set its property lines; [] is an empty cart.',
    ],
  ],
  [
    'no promise',
    `<stockline-order ${here}></stockline-order>`,
    [
      '<stockline-order> has no promise. Write the one that was made with the order into a <script type="application/json"> between its tags, or set its property promise.',
    ],
  ],
  [
    'a misspelt member of what happened to an order',
    `<stockline-order ${here} order='{"completed":"2026-11-20","prepaid":true,"delivred":"2026-11-21"}'><script type="application/json">{"sku":"MUG","quantity":1,"status":"in_stock","parts":[]}</script></stockline-order>`,
    ['<stockline-order>: /order/delivred: "delivred" is no member here. Write "delivered". (unknown_member)'],
  ],
  [
    'a product that the snapshot has not',
    `<stockline-availability ${here} sku="NO-SUCH"></stockline-availability>`,
    [
      '<stockline-availability sku="NO-SUCH">: /sku: The snapshot has no product "NO-SUCH". It has "ALMANAC", "APRON", "BAROMETER", "CANDLE", "CHAIR", and 15 more. (unknown_sku)',
    ],
  ],
  [
    'two products that are misspelt, each once of 500 elements, with the nearest',
    `<stockline-availability ${here} sku="LAMPP"></stockline-availability>${`<stockline-availability ${here} sku="MUGG"></stockline-availability>`.repeat(500)}`,
    [
      '<stockline-availability sku="MUGG">: /sku: The snapshot has no product "MUGG". Did you mean "MUG"? (unknown_sku)',
      '<stockline-availability sku="LAMPP">: /sku: The snapshot has no product "LAMPP". Did you mean "LAMP"? (unknown_sku)',
    ],
  ],
  [
    'two destinations that are none',
    mug('to="Germany"') + mug('to="United States"'),
    [
      '<stockline-availability sku="MUG">: /to/country: "Germany" does not begin with a country code. Write "DE". (unknown_value)',
      '<stockline-availability sku="MUG">: /to/country: "United States" does not begin with a country code. Write "US". (unknown_value)',
    ],
  ],
  [
    'a quantity in words',
    mug('quantity="two"'),
    [
      '<stockline-availability sku="MUG">: quantity="two" is no whole number. Write one, such as quantity="2". (wrong_type)',
    ],
  ],
  [
    'a part of a unit',
    mug('quantity="2.5"'),
    [
      '<stockline-availability sku="MUG">: quantity="2.5" is no whole number. Write one, such as quantity="2". (out_of_range)',
    ],
  ],
  [
    'a method that the snapshot has not',
    mug('method="pigeon"'),
    [
      '<stockline-availability sku="MUG">: /method: The shop has no shipping method "pigeon". It has "standard", "express", "freight". (unknown_method)',
    ],
  ],
  [
    'an address without a snapshot',
    `<stockline-availability src="/nowhere.json" at="${at}" sku="MUG"></stockline-availability>`,
    [
      '<stockline-availability sku="MUG">: The snapshot ORIGIN/nowhere.json could not be fetched: the server answered 404. Put the snapshot there that `stockline plan` made, or write the address of yours into src. (not_fetched)',
    ],
  ],
  [
    'a script that is not there',
    `<stockline-availability src="#nowhere" at="${at}" sku="MUG"></stockline-availability>`,
    [
      '<stockline-availability sku="MUG">: There is no <script type="application/json" id="nowhere"> on the page. Write the snapshot into a script with that id, or another id into src. (missing_script)',
    ],
  ],
  [
    'seconds with a unit to refresh after',
    mug('refresh="1m"'),
    [
      '<stockline-availability sku="MUG">: refresh="1m" is no number, and counts as the address of events. Write seconds without a unit, such as refresh="60". (not_fetched)',
    ],
  ],
  [
    'seconds with a unit to wait for, on a shop',
    `${mug('')}<stockline-shop timeout="10s"></stockline-shop>`,
    [
      '<stockline-shop>: timeout="10s" is no number, and counts as 10. Write seconds without a unit, such as timeout="30".',
    ],
  ],
  [
    'what a checkout cannot know, and a form that sends nothing of it',
    `<form><stockline-checkout ${here} to="US 94103" lines='[{"sku":"MUG"}]' ship="togther" consent="every"></stockline-checkout></form>`,
    [
      '<stockline-checkout>: ship="togther" is not known, and counts as "as_ready". Write "together".',
      '<stockline-checkout>: consent="every" is not known, and counts as "each". Write "each" or "all".',
      '<stockline-checkout> has no name, so the form sends nothing of it. Write name="promise", or whatever your server reads.',
    ],
  ],
  [
    'stock figures that are too old, once for many elements, and not to a page that says the moment itself',
    `<stockline-availability src="/old.json" sku="MUG"></stockline-availability>`.repeat(3) +
      '<stockline-availability src="/older.json" sku="MUG" at="2026-11-24T15:00:00Z"></stockline-availability>',
    [
      '<stockline-availability sku="MUG">: The stock figures of the snapshot ORIGIN/old.json are from 2025-11-23T15:00:00Z, and too old since 2025-11-23T17:00:00Z: it gives no dates. Write into asOf of the store when the stock was counted, in UTC, plan, and publish the snapshot anew.',
    ],
  ],
  [
    'a language that is none, where nothing else is odd',
    mug('lang="dee"'),
    ['<stockline-availability sku="MUG">: lang="dee" is no language. Write "de".'],
  ],
  [
    'a misspelt variant',
    mug('variant="compcat"'),
    ['<stockline-availability sku="MUG">: variant="compcat" is not known, and counts as "full". Write "compact".'],
  ],
  [
    'a language that is none, and a tag that is none, where something else is odd',
    `${mug('qty="2" lang="dee"')}${mug('qty="2" lang="german"')}${mug('qty="2" lang="da"')}<stockline-availabilty id="tag"></stockline-availabilty>`,
    [
      '<stockline-availability sku="MUG"> has no attribute "qty". Write "quantity".',
      '<stockline-availability sku="MUG">: lang="dee" is no language. Write "de".',
      '<stockline-availability sku="MUG">: lang="german" is no language. Write "de".',
      'There is no element <stockline-availabilty id="tag">. Write <stockline-availability>.',
    ],
  ],
];

inChromiumFirst('The console', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, {
      '/old.json': { body: countedAt('2025-11-23T15:00:00Z'), type: 'application/json' },
      '/older.json': { body: countedAt('2024-11-23T15:00:00Z'), type: 'application/json' },
      '/ahead.json': { body: countedAt('2099-11-23T15:00:00Z'), type: 'application/json' },
      '/only-us.json': { body: onlyUs, type: 'application/json' },
      '/quiet.js': { body: example('quiet.js'), type: 'text/javascript' },
      '/other-copy.js': {
        body: readFileSync(new URL('../../web/dist/stockline.js', import.meta.url), 'utf8'),
        type: 'text/javascript',
      },
      '/listening.js': {
        body: 'console.warn = (text, element) => { document.documentElement.dataset.warned = element.id; };',
        type: 'text/javascript',
      },
      '/store.json': { body: demoStore, type: 'application/json' },
      '/faults.json': {
        body: '{"errors":[{"code":"missing_field","pointer":"/stock","message":"This is missing."}]}',
        type: 'application/json',
      },
      '/page.html': { body: '<!doctype html><title>No such file</title>', type: 'text/html' },
    });
  });
  after(() => shop.site.close());

  /** All that Stockline has said so far. */
  async function said(page: Page): Promise<string[]> {
    const complaints = await page.complaints();
    // The element itself, which follows the sentence, is written otherwise by each browser.
    return complaints.flatMap((text) => text.match(/Stockline: (.*[.)?])(?: \S.*)?$/su)?.[1] ?? []);
  }

  /** Until it has said as much, and a while longer than it waits for what a page may yet give. */
  async function saidOf(page: Page, count: number): Promise<string[]> {
    for (const deadline = Date.now() + 15_000; Date.now() < deadline && (await said(page)).length < count; )
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return said(page);
  }

  for (const [what, body, warnings] of cases) {
    test(`tells of ${what}`, async () => {
      await shop.show(body, async (page) =>
        assert.deepEqual(
          (await saidOf(page, warnings.length)).sort(),
          warnings.map((text) => text.replace('ORIGIN', shop.site.origin)).sort(),
        ),
      );
    });
  }

  test('says nothing of what is right: usual attributes, an empty cart, what comes within two seconds, other ways to write a country', async () => {
    const body =
      `${mug('class="a" id="b" title="c" data-d="e" aria-label="f" quantity="2"')}${mug('to="usa 94103"')}` +
      `<stockline-checkout ${here} lines="[]"></stockline-checkout><stockline-availability id="late" at="${at}"></stockline-availability>` +
      `<stockline-availability id="zip" at="${at}" src="/only-us.json" sku="MUG" to="94103"></stockline-availability>`;
    await shop.show(body, async (page) => {
      await page.on('#late', (element) => {
        element.setAttribute('src', '/snapshot.json');
        element.setAttribute('sku', 'MUG');
      });
      await saying(page, /^In stock \| Arrives [^|]* \| to 94103, US/u, '#zip');
      await saying(page, /^In stock/u, '#late');
      await new Promise((resolve) => setTimeout(resolve, 2500));
      assert.deepEqual(await page.complaints(), []);
      assert.deepEqual(
        await page.all('#b ~ *, #zip', (all) =>
          all.flatMap((element) => (element as { promise?: { sku: string } }).promise?.sku ?? []),
        ),
        ['MUG', 'MUG', 'MUG'],
      );
    });
  });

  test('fetches no words for what pages and their frameworks write on an element', async () => {
    const body = mug('id="one" class="a" data-v-7ba5bd90 data-testid="b" data-state="c" aria-label="d" x-data="e"');
    await shop.show(body, async (page, asked) => {
      await saying(page, /^In stock/u, '#one');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(asked('/parts/warnings'), 0);
      await page.on('#one', (element) => element.setAttribute('sku', 'NO-SUCH'));
      await saidOf(page, 1);
      assert.equal(asked('/parts/warnings'), 1);
    });
  });

  test('tells of stock figures from a moment to come', async () => {
    await shop.show('<stockline-availability src="/ahead.json" sku="MUG"></stockline-availability>', async (page) => {
      const [sentence = '', ...more] = await saidOf(page, 1);
      assert.match(
        sentence,
        /^<stockline-availability sku="MUG">: The stock figures of the snapshot \S+\/ahead\.json are from 2099-11-23T15:00:00Z, and now it is 20\S+Z: dates count from then\. Write into asOf of the store when the stock was counted/u,
      );
      assert.deepEqual(more, []);
    });
  });

  test('is left alone where the page is quiet', async () => {
    const head = '<script src="/quiet.js"></script><script src="/stockline.js" defer></script>';
    await shop.show(
      '<stockline-availability product="MUG"></stockline-availability>',
      async (page) => {
        await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
        await new Promise((resolve) => setTimeout(resolve, 3000));
        assert.deepEqual(await said(page), []);
      },
      { head },
    );
  });

  test('hears of a cause once, also from two tags of one version', async () => {
    const head = '<script src="/stockline.js" defer></script><script src="/other-copy.js" defer></script>';
    await shop.show(
      mug('to="Narnia"') + mug('to="Narnia"'),
      async (page) => assert.equal((await saidOf(page, 1)).length, 1),
      { head },
    );
  });

  test('tells what is found in the place of a snapshot, by its address', async () => {
    const other = (path: string) =>
      `<stockline-availability src="${path}" at="${at}" sku="MUG"></stockline-availability>`;
    const { origin } = shop.site;
    await shop.show(other('/store.json') + other('/faults.json') + other('/page.html'), async (page) =>
      assert.deepEqual((await saidOf(page, 3)).sort(), [
        `<stockline-availability sku="MUG">: ${origin}/faults.json is the list of faults that \`stockline plan\` wrote, and no snapshot. Mend the store document, and plan again. The first fault is /stock: This is missing. (required)`,
        `<stockline-availability sku="MUG">: ${origin}/page.html is an HTML page, and no snapshot. Write the address of the snapshot that \`stockline plan\` made. (not_json)`,
        `<stockline-availability sku="MUG">: ${origin}/store.json is a store document, which is private: take it off the server, make a snapshot of it with \`stockline plan\`, and name that. (required)`,
      ]),
    );
  });

  test('is given the element itself', async () => {
    await shop.show(
      mug('to="Narnia" id="narnia"'),
      async (page) => {
        await page.waitFor(() => document.documentElement.dataset['warned'] !== undefined);
        assert.equal(await page.evaluate(() => document.documentElement.dataset['warned']), 'narnia');
      },
      { head: '<script src="/listening.js"></script><script src="/stockline.js" defer></script>' },
    );
  });

  test('tells WebAssembly that was not found, by its address and answer, from WebAssembly that is forbidden', async () => {
    const wasm = () => shop.site.asked.find((path) => path.endsWith('.wasm')) ?? '';
    await shop.show(mug(''), async (page) => {
      await saying(page, /^In stock/u, 'stockline-availability');
    });
    const path = wasm();
    const address = `${shop.site.origin}${path}`;
    const notFound = (answer: string) =>
      new RegExp(
        `^<stockline-availability sku="MUG">: The engine could not be loaded: ${address.replaceAll('.', '\\.')} answered ${answer}\\. Serve the file from there as application/wasm, or tell configureEngine\\(\\{ wasm \\}\\) where it is\\. \\(no_engine\\)$`,
        'u',
      );
    try {
      shop.site.pages.set(path, { body: 'Not found', status: 404, type: 'text/plain' });
      await shop.show(mug(''), async (page) =>
        assert.match((await saidOf(page, 1)).join(), notFound('404 text/plain')),
      );
      // As servers of single-page applications answer whatever they do not have.
      shop.site.pages.set(path, { body: '<!doctype html>', type: 'text/html' });
      await shop.show(mug(''), async (page) =>
        assert.match((await saidOf(page, 1)).join(), notFound('200 text/html: .+')),
      );
    } finally {
      shop.site.pages.delete(path);
    }
    await shop.show(
      mug(''),
      async (page) =>
        assert.deepEqual(await saidOf(page, 1), [
          "<stockline-availability sku=\"MUG\">: The page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src. (no_engine)",
        ]),
      { policy: strictPolicy.replace(" 'wasm-unsafe-eval'", '') },
    );
  });

  test('tells that the policy refuses the address of the snapshot, and of WebAssembly, and what to add to it', async () => {
    const none = strictPolicy.replace("connect-src 'self'", "connect-src 'none'");
    const snapshot = `${shop.site.origin}/snapshot.json`;
    // Of an inline snapshot only the WebAssembly is fetched.
    const inline = `<script type="application/json">${everywhere}</script>`;
    await shop.show(
      mug(''),
      async (page) =>
        assert.ok(
          (await saidOf(page, 1)).includes(
            `<stockline-availability sku="MUG">: The snapshot ${snapshot} could not be fetched: the page's content security policy refuses that address. Add 'self' to its connect-src. (not_fetched)`,
          ) || (await said(page)).some((text) => /connect-src\. \(no_engine\)$/u.test(text)),
          (await said(page)).join('\n'),
        ),
      { policy: none },
    );
    await shop.show(
      `<stockline-availability sku="MUG" at="${at}">${inline}</stockline-availability>`,
      async (page) => {
        const [text = ''] = await saidOf(page, 1);
        assert.match(
          text,
          /^<stockline-availability sku="MUG">: The engine could not be loaded: http:\S+\.wasm: the page's content security policy refuses that address\. Add 'self' to its connect-src\. \(no_engine\)$/u,
        );
      },
      { policy: none },
    );
    // Another origin is named.
    const elsewhere = 'http://127.0.0.2:9';
    await shop.show(
      `<stockline-availability sku="MUG" at="${at}" src="${elsewhere}/snapshot.json"></stockline-availability>`,
      async (page) =>
        assert.deepEqual(await saidOf(page, 1), [
          `<stockline-availability sku="MUG">: The snapshot ${elsewhere}/snapshot.json could not be fetched: the page's content security policy refuses that address. Add ${elsewhere} to its connect-src. (not_fetched)`,
        ]),
    );
  });
});
