/** `stockline feed` as a shell runs it: bad input costs its row, and the file that is there is whole. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { channels } from '../../web/src/cli/feed/channels/index.ts';
import { commandHelp } from '../../web/src/cli/usage.ts';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { tableRows } from './feed-facts.ts';
import { demoShops } from './feed-given.ts';
import { command, type Outcome, stockline } from './stockline-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'stockline-feed-'));
const inFolder = (name: string) => join(folder, name);
const at = '2026-11-23T15:05:00Z';
const stock = inFolder('stock');
after(() => rmSync(folder, { recursive: true }));

async function publish(change: (store: StoreDocument) => void = () => {}): Promise<void> {
  const store = demoShops['alder-tern']?.();
  assert.ok(store);
  change(store);
  writeFileSync(inFolder('store.json'), JSON.stringify(store));
  const { status, stderr } = await stockline(['publish', inFolder('store.json'), '--to', stock, '--rules', 'none']);
  assert.equal(status, 0, stderr);
}
before(() => publish());

/** As it was: a publisher takes no store that is older than what is there. */
function publishAnew(): Promise<void> {
  rmSync(stock, { recursive: true });
  return publish();
}

function feed(args: readonly string[], input = ''): Promise<Outcome> {
  return stockline(['feed', ...args, '--at', at], input);
}
const primary = ['google', stock, '--country', 'US', '--catalogue', '-'];
const head = 'id,title,price\n';
const mug = 'MUG,Mug,28.00 USD\n';

test('A bad row costs one row, and is told with its file and line', async () => {
  const rows = [
    'MUG,"Mug,\nblue",28.00 USD',
    'NOPE,Nothing,1.00 USD',
    'LAMP,Lamp,171.00 EUR',
    'KETTLE,Kettle,75.00 USD',
    'MUG,Mug again,28.00 USD',
    ',No SKU,1.00 USD',
    'THROW,Throw',
    'EBB,Ebb,thirty',
    'PORCH,Porch,118.00',
  ];
  const { status, stdout, stderr } = await feed(primary, `${head}${rows.join('\n')}\n`);
  assert.equal(status, 0);
  const found = tableRows(stdout, '\t').map(({ id, title, price }) => [id, title, price]);
  assert.deepEqual(found, [
    ['MUG', 'Mug,\nblue', '28.00 USD'],
    // Google refuses a price without its currency: the store's.
    ['PORCH', 'Porch', '118.00 USD'],
  ]);
  assert.deepEqual(stderr.trimEnd().split('\n'), [
    'No transit times are told: Google takes them with a price. Name what shipping costs: --shipping-price "4.95 EUR".',
    'standard input, line 4: NOPE: no product that is published has its SKU: left out.',
    'standard input, line 5: LAMP: its price is 171.00 EUR, and the published one is in USD: left out.',
    'standard input, line 6: KETTLE: its price is 75.00 USD, and the published one 74.00 USD: left out.',
    'standard input, line 7: MUG: an earlier row has its SKU: left out.',
    'standard input, line 8: it has no SKU: left out.',
    'standard input, line 9: THROW: it has 2 cells and the header 3: it is cut off, or a quote is wrong: left out.',
    'standard input, line 10: EBB: its price is "thirty", which is none: left out.',
    'Standard output: 2 products, 7 left out.',
  ]);
});

test('Catalogues as systems write them: semicolons, Windows line ends, a byte-order mark, a column sku beside the id', async () => {
  const text = '\ufeffid;sku;title;price;stars\r\n4711;MUG;"A ""mug""";28.00 USD;5\r\n';
  const { stdout } = await feed(primary, text);
  const [row] = tableRows(stdout, '\t');
  assert.deepEqual(
    [row?.['id'], row?.['sku'], row?.['title'], row?.['stars'], row?.['availability']],
    ['4711', 'MUG', 'A "mug"', '5', 'in_stock'],
  );
});

test('A catalogue of an older Excel has its own letters, as an import has them: a euro sign, a dash', async () => {
  const path = inFolder('older.csv');
  // 0x80 and 0x96 of https://encoding.spec.whatwg.org/index-windows-1252.txt.
  writeFileSync(path, Buffer.from(`${head}MUG,Mug \x96 10 \x80 gift,28.00 USD\n`, 'latin1'));
  const { stdout } = await feed([
    'google',
    stock,
    '--country',
    'US',
    '--catalogue',
    path,
    '--encoding',
    'windows-1252',
  ]);
  assert.equal(tableRows(stdout, '\t')[0]?.['title'], 'Mug \u2013 10 \u20ac gift');
});

test('However a template spells a price, it is held against the store’s, and no date of the shop’s own is passed on', async () => {
  // Google's spreadsheet has spaces in its names: https://support.google.com/merchants/answer/7052112
  const columns = 'id,title,Price,Sale Price,availability date,Availability,g:min_handling_time';
  const rows = 'MUG,Mug,28.00 USD,,2030-01-01,out of stock,9\nLAMP,Lamp,1.00 USD,,2030-01-01,in stock,9\n';
  for (const [name, separator] of [
    ['google', '\t'],
    ['meta', ','],
    ['openai', '\t'],
  ] as const) {
    const format = name === 'openai' ? 'tsv' : name === 'meta' ? 'csv' : 'tsv';
    const args = [name, ...primary.slice(1), '--format', format];
    const { stdout, stderr } = await feed(
      [...args, ...(name === 'google' ? ['--shipping-price', '4.95 USD'] : [])],
      `${columns}\n${rows}`,
    );
    const found = tableRows(stdout, separator);
    assert.equal(found.length, 1, name);
    assert.match(stderr, /line 3: LAMP: its price is 1\.00 USD, and the published one 186\.00 USD/u);
    const told = Object.entries(found[0] ?? {}).filter(
      ([column, cell]) => cell !== '' && /price|avail|min/iu.test(column),
    );
    const [in_stock] = [name === 'meta' ? 'in stock' : 'in_stock'];
    const plain = told.filter(([column]) => !column.startsWith('shipping'));
    assert.deepEqual(Object.fromEntries(plain), { price: '28.00 USD', availability: in_stock });
  }
});

test('XML: the shop’s columns as elements, those with parts too; what no element can be called is told', async () => {
  const text = 'id,brand,a b,shipping(country:price)\nMUG,Alder & Tern <new>,1,"US:1.00 USD,CA:2.00 USD"\n';
  const { stdout, stderr } = await feed(
    [...primary, '--format', 'xml', '--link', 'https://shop.example/?a=1&b=2'],
    text,
  );
  assert.ok(stdout.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"'));
  assert.match(stdout, /<link>https:\/\/shop\.example\/\?a=1&amp;b=2<\/link>/u);
  assert.match(stdout, /<g:brand>Alder &amp; Tern &lt;new&gt;<\/g:brand>/u);
  assert.match(stdout, /<g:shipping><g:country>CA<\/g:country><g:price>2\.00 USD<\/g:price><\/g:shipping>/u);
  assert.ok(stdout.endsWith('</item>\n</channel>\n</rss>\n'));
  assert.equal(
    stderr,
    'The column "a b" is left out: no element of XML has such a name.\nStandard output: 1 product.\n',
  );
});

test('A published document that is damaged costs its product', async () => {
  const copy = inFolder('damaged');
  cpSync(stock, copy, { recursive: true });
  writeFileSync(join(copy, 'products', 'LAMP.json'), '{"version":1');
  const asked = ['google', copy, '--country', 'US', '--catalogue', '-'];
  const { status, stderr } = await feed(asked, `${head}${mug}LAMP,Lamp,186.00 USD\n`);
  assert.equal(status, 0);
  assert.match(stderr, /left out, 1 product: its published document cannot be read\. Publish it again: LAMP\n/u);
});

test('A sale price is what the page asks for', async () => {
  const text = 'id,price,sale_price\nMUG,35.00 USD,28.00 USD\nLAMP,200.00 USD,199.00 USD\n';
  const { stdout } = await feed(primary, text);
  assert.deepEqual(
    tableRows(stdout, '\t').map(({ id }) => id),
    ['MUG'],
  );
});

test('What is no catalogue is refused, and the feed that is there stays', async () => {
  const out = inFolder('kept.tsv');
  const refusals = [
    ['', 'no_rows'],
    ['name,price\nMug,1\n', 'no_sku_column'],
    ['id,price,price\nMUG,1,2\n', 'duplicate_header'],
    [`${head}${mug}LAMP,"never closed,1\n`, 'quote_not_closed'],
    [`${head}MUG,\0\n`, 'not_text'],
    [`${head}NOPE,x,1.00 USD\n`, 'no_products'],
  ];
  for (const [text = '', code] of refusals) {
    writeFileSync(out, 'as it was');
    const { status, stdout } = await feed([...primary, '--out', out], text);
    assert.equal(status, 2, code);
    assert.equal((JSON.parse(stdout) as { errors: { code: string }[] }).errors[0]?.code, code);
    assert.equal(readFileSync(out, 'utf8'), 'as it was');
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.writing')),
    [],
  );
});

test('A country that nothing reaches has no feed, and says so', async () => {
  const { status, stderr } = await feed(['google', stock, '--country', 'ZZ', '--catalogue', '-'], head + mug);
  assert.equal(status, 2);
  assert.match(stderr, /left out, 1 product: nothing reaches the country: MUG\n.*No product is left for ZZ/su);
});

test('What makes no sense is said in a sentence, with exit status 2; what cannot be read with 1', async () => {
  const cases: [string[], RegExp][] = [
    [[], /Which channel\? One of: google, meta, openai/u],
    [['bing', stock], /There is no channel "bing"/u],
    [['google'], /feed takes one published folder/u],
    [['google', stock], /For which country\?/u],
    [['google', stock, '--country', 'Germany'], /--country DE/u],
    [['google', stock, '--country', 'DE'], /name your catalogue/u],
    [['openai', stock, '--country', 'DE', '--supplemental'], /leave out --supplemental/u],
    [['google', stock, '--country', 'DE', '--supplemental', '--format', 'csv'], /--format of google is tsv or xml/u],
    [['google', stock, '--country', 'DE', '--supplemental', '--format', 'xml'], /--link/u],
    [['google', stock, '--country', 'DE', '--supplemental', '--json'], /--out FILE/u],
    [['google', stock, '--country', 'DE', '--supplemental', '--shipping-price', '5'], /"4.95 EUR"/u],
    [
      ['google', stock, '--country', 'DE', '--supplemental', '--lines', 'cart.json'],
      /no document of an order's lines/u,
    ],
    [['google', folder, '--country', 'DE', '--supplemental'], /is no published folder/u],
  ];
  for (const [args, sentence] of cases) {
    const { status, stderr } = await feed(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, sentence);
  }
  const missing = await feed(['google', stock, '--country', 'US', '--catalogue', inFolder('none.csv')]);
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /cannot be read: there is no such file/u);
});

test('--json tells all that was left out, and how many were written', async () => {
  const args = [...primary, '--out', inFolder('told.tsv'), '--json'];
  const { stdout } = await feed(args, `${head}${mug}TABLE,Table,340.00 USD\nNOPE,x,1.00 USD\n`);
  assert.deepEqual(JSON.parse(stdout), {
    told: [
      {
        kind: 'left_out',
        sku: 'TABLE',
        file: 'standard input',
        line: 3,
        code: 'made_to_order',
        message: 'it is made to order',
      },
      {
        ...{ kind: 'left_out', sku: 'NOPE', file: 'standard input', line: 4, code: 'unknown_sku' },
        message: 'no product that is published has its SKU',
      },
    ],
    ...{ written: 1, unchanged: 0, leftOut: 2, unavailable: 0, incomplete: 0 },
  });
});

test('--json is one document, also where nothing is left', async () => {
  const args = [...primary, '--out', inFolder('nothing.tsv'), '--json'];
  const { status, stdout } = await feed(args, `${head}NOPE,x,1.00 USD\n`);
  assert.equal(status, 2);
  const { told, errors } = JSON.parse(stdout) as { told: { sku: string }[]; errors: { code: string }[] };
  assert.deepEqual([told[0]?.sku, errors[0]?.code], ['NOPE', 'no_products']);
});

test('--changed-since: only what has another document, by the revisions of the last feed or by the instant', async () => {
  const revisions = inFolder('revisions.txt');
  const supplemental = ['google', stock, '--country', 'US', '--supplemental'];
  const first = await feed([...supplemental, '--revisions', revisions]);
  assert.equal(tableRows(first.stdout, '\t').length, 20);
  await publish((store) => {
    store.asOf = '2026-11-23T15:10:00Z';
    Object.assign(store.products['KETTLE'] ?? {}, { stock: [{ location: 'newark', onHand: 0 }], receipts: [] });
  });
  for (const since of [revisions, at]) {
    const { stdout, stderr } = await feed([...supplemental, '--changed-since', since]);
    assert.deepEqual(
      tableRows(stdout, '\t').map(({ id, availability }) => [id, availability]),
      [['KETTLE', 'out_of_stock']],
    );
    assert.match(stderr, /Standard output: 1 product, 19 unchanged\./u);
  }
  const wrong = await feed([...supplemental, '--changed-since', inFolder('store.json')]);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /line 1: that is no line of revisions/u);
  await publishAnew();
});

test('A product that could not be planned is told as it was published, and as stale once its time is over', async () => {
  const change = (asOf: string) => (store: StoreDocument) => {
    store.asOf = asOf;
    Object.assign(store.products['MUG'] ?? {}, { stock: 'many' });
  };
  await publish(change('2026-11-23T16:00:00Z'));
  const asked = (instant: string) =>
    stockline(['feed', ...primary, '--at', instant], `${head}${mug}LAMP,Lamp,186.00 USD\n`);
  const soon = await asked('2026-11-23T16:30:00Z');
  assert.equal(tableRows(soon.stdout, '\t')[0]?.['availability'], 'in_stock');
  // Held since 15:05, and fresh for two hours.
  const late = await asked('2026-11-23T17:30:00Z');
  assert.match(late.stderr, /left out, 1 product: what is published of it is no longer fresh: MUG\n/u);
  assert.deepEqual(
    tableRows(late.stdout, '\t').map(({ id }) => id),
    ['LAMP'],
  );
  await publishAnew();
});

test('A catalogue of 60 MB is read in a heap of 40', () => {
  const file = inFolder('large.csv');
  const long = 'x'.repeat(1500);
  writeFileSync(
    file,
    `id,title\nMUG,Mug\n${Array.from({ length: 40_000 }, (_, row) => `NO-${row},${long}\n`).join('')}`,
  );
  const args = ['feed', 'google', stock, '--country', 'US', '--catalogue', file, '--at', at];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=40', command, ...args], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr.slice(-500));
  assert.equal(tableRows(stdout, '\t').length, 1);
  assert.match(stderr, /39980 more rows left out likewise\. All of them: --json\.\n.*1 product, 40000 left out\./su);
});

test('The help names each channel with its forms', () => {
  for (const { name, formats } of channels)
    assert.match(commandHelp.feed, new RegExp(`^  ${name} +\\S.*: ${formats.join(', ')}$`, 'mu'));
});

test('No file is written over by another, no pipe is replaced, and what cannot be written leaves nothing behind', async () => {
  const own = mkdtempSync(join(folder, 'own-'));
  const out = join(own, 'feed.tsv');
  writeFileSync(out, 'as it was\n');
  const catalogue = join(own, 'products.csv');
  writeFileSync(catalogue, `${head}${mug}`);
  const pipe = join(own, 'pipe');
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
  const supplemental = ['google', stock, '--country', 'US', '--supplemental'];
  for (const [args, said] of [
    [[...supplemental, '--out', out, '--revisions', join(own, '.', 'feed.tsv')], /the same file/u],
    [[...primary.slice(0, -1), catalogue, '--out', catalogue], /names the catalogue/u],
    [[...supplemental, '--out', pipe], /is no file/u],
    [[...supplemental, '--out', out, '--revisions', join(own, 'nowhere', 'r.txt')], /no such folder/u],
  ] as const) {
    const { status, stderr } = await feed(args);
    assert.notEqual(status, 0);
    assert.match(stderr, said);
  }
  assert.deepEqual(readdirSync(own).sort(), ['feed.tsv', 'pipe', 'products.csv']);
  assert.equal(readFileSync(out, 'utf8'), 'as it was\n');
  assert.equal(readFileSync(catalogue, 'utf8'), `${head}${mug}`);
});

test('What is published no more is told as out of stock in what has changed', async () => {
  const revisions = inFolder('gone.txt');
  const supplemental = ['google', stock, '--country', 'US', '--supplemental'];
  await feed([...supplemental, '--revisions', revisions, '--out', inFolder('gone.tsv')]);
  await publish(({ products }) => {
    delete products['CANDLE'];
    delete products['THROW'];
    delete products['PORCH'];
  });
  const { status, stdout, stderr } = await feed([...supplemental, '--changed-since', revisions]);
  await publishAnew();
  assert.equal(status, 0, stderr);
  assert.deepEqual(
    tableRows(stdout, '\t')
      .map(({ id, availability }) => `${id} ${availability}`)
      .sort(),
    // The ebb mug is part of no set any more.
    ['CANDLE out_of_stock', 'EBB in_stock', 'PORCH out_of_stock', 'THROW out_of_stock'],
  );
  assert.match(stderr, /told as unavailable, 3 products: it is published no more: /u);
});
