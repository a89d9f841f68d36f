/**
 * What is planned some products at a time, and read from files piece by piece, is what the engine says of the whole
 * store: byte for byte, over stores at random.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Fault, type FullEngine, loadFullEngine, StocklineError } from 'stockline/full';
import { Archive } from '../../web/src/cli/publishing/archive.ts';
import { openParts } from '../../web/src/cli/publishing/open-parts.ts';
import { PublicFiles } from '../../web/src/cli/publishing/public-files.ts';
import { type Published, Publisher, PublishingRefused } from '../../web/src/cli/publishing/publisher.ts';
import { Site } from '../../web/src/cli/publishing/site.ts';
import { laidTogether } from '../../web/src/cli/store/source.ts';
import { NotSplit, splitFile } from '../../web/src/cli/store/split-file.ts';
import { fileNameOf } from '../../web/src/store/file-name.ts';
import { Random } from './random.ts';

/** From 0 to 1. */
type Next = () => number;

let folder: string;
let engine: FullEngine;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-in-parts-'));
  engine = await loadFullEngine();
});
after(() => rm(folder, { recursive: true }));

type Texts = [name: string, text: string][];

const settings = (version = true): Texts => [
  ...(version ? ([['version', '1']] as Texts) : []),
  ['asOf', '"2026-11-23T15:05:00Z"'],
  ['x-note', '"a \\"brace\\" } and \\\\"'],
  ['calendars', '{"dock":{"workdays":["mon","tue","wed","thu","fri"]}}'],
  ['locations', '{"newark":{"timeZone":"America/New_York","calendar":"dock","handlingDays":1}}'],
  ['policies', '{"house":{"in_stock":{"refund":{"days":10,"unit":"business"}}},"late":{}}'],
];

const row = '{"location":"newark","onHand":';

/** Products with sets, shared supplies, faults and SKUs that stand twice; some have ones in need of escapes. */
function someStore(next: Next): { products: Texts; supplies: Texts } {
  const below = (limit: number) => Math.floor(next() * limit);
  const oneOf = <T>(...choices: readonly T[]) => choices[below(choices.length)] as T;
  const supplies: Texts = ['oven', 'screws', 'box'].map((name) => [
    name,
    next() < 0.1 ? `{"stock":[${row}-1}]}` : `{"stock":[${row}${below(30)}}]}`,
  ]);
  const names = Array.from({ length: 4 + below(14) }, (_, nth) => oneOf('P', 'ü"', 'a/b~', 'm') + nth);
  const products: Texts = names.map((sku, nth) => {
    const members = [
      ...(next() < 0.5 ? [`"policy":"${oneOf('house', 'late')}"`] : []),
      ...(next() < 0.2 ? ['"exceptions":["customMade"]'] : []),
      ...(next() < 0.15 ? ['"terms":{"in_stock":{"refund":{"days":3,"unit":"calendar"}}}'] : []),
      ...(next() < 0.3 ? [`"commitments":[{"id":"O-${nth}","quantity":${1 + below(3)}}]`] : []),
    ];
    const drawn = [...names.slice(0, nth), 'oven', 'screws'].filter(() => next() < 0.2);
    if (next() < 0.4 && drawn.length > 0) {
      members.push(`"${oneOf('draws', 'dr\\u0061ws')}":{${drawn.map((name) => `${JSON.stringify(name)}:1`).join()}}`);
    } else {
      members.push(`"stock":[${row}${next() < 0.1 ? '-5' : below(40)}}]`);
      const day = next() < 0.1 ? '31.11.2026' : '2026-12-10';
      if (next() < 0.5) members.push(`"receipts":[{"id":"PO","location":"newark","quantity":9,"expected":"${day}"}]`);
    }
    return [sku, `{${members.join()}}`];
  });
  if (next() < 0.2) products.push([names[below(names.length)] ?? '', `{"stock":[${row}1}]}`]);
  return { products, supplies };
}

const object = (members: Texts) => `{${members.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join()}}`;

/** With a space wherever there may be one, as editors write it. */
const spaced = (text: string) =>
  text.replace(/("(?:[^"\\]|\\.)*")|([{}[\],:])/gu, (_, said: string, sign: string) => said ?? `\r\n\t${sign} `);

interface Answer {
  leftOut: string[];
  faults: readonly Fault[];
  shop: string;
  products: Map<string, string>;
}

/** The store with nothing of the products that are left out but what decides their terms. */
function withTermsAlone(text: string, leftOut: readonly string[]): string {
  const store = JSON.parse(text);
  for (const sku of leftOut) {
    const { policy, exceptions, terms } = store.products[sku];
    store.products[sku] = { policy, exceptions, terms };
  }
  return JSON.stringify(store);
}

/** What the engine says of the whole; its faults where it is refused. The terms of what is left out stay. */
function wholeAnswer(text: string): Answer | readonly Fault[] {
  try {
    const { store: given, leftOut, faults } = engine.openStoreInPart(text);
    given.close();
    const { store } = engine.openStoreInPart(withTermsAlone(text, leftOut));
    const publication = store.publication();
    const skus = Object.keys(JSON.parse(text).products).filter((sku) => !leftOut.includes(sku));
    const products = new Map(skus.map((sku) => [sku, publication.productText(sku)]));
    const shop = publication.shopText();
    publication.close();
    store.close();
    return { leftOut: [...leftOut].sort(), faults, shop, products };
  } catch (error) {
    assert.ok(error instanceof StocklineError, String(error));
    return error.errors;
  }
}

let count = 0;
async function published(texts: readonly string[], inMemory: number, chunk: number) {
  const to = join(folder, String(++count));
  const paths = texts.map((_, nth) => join(folder, `${count}-${nth}.json`));
  for (const [nth, path] of paths.entries()) await writeFile(path, texts[nth] ?? '');
  const source = await openParts(paths, inMemory);
  if ('errors' in source) return { to, outcome: source.errors };
  const site = new Site(to, new PublicFiles(false), new Archive(`${to}-archive`, 1e9));
  const publisher = new Publisher(engine, site, undefined, undefined, chunk);
  try {
    return { to, outcome: await publisher.publish(source) };
  } catch (error) {
    if (error instanceof StocklineError || error instanceof PublishingRefused) return { to, outcome: error.errors };
    throw error;
  } finally {
    publisher.close();
    await source.close();
  }
}

const asTheEngineWrote = (text: string) =>
  text
    .replace(/^(\{"version":1,)"revision":"[0-9a-f]{16}",(?:"shop":"[0-9a-f]{16}",)?/u, '$1')
    .replace(/^(\{"version":1,)"products":"products\/",(?:"heartbeat":"[^"]*",)/u, '$1');

async function equalsWhole(outcome: Published | readonly Fault[], to: string, whole: ReturnType<typeof wholeAnswer>) {
  if (!('shop' in whole)) {
    assert.deepEqual(outcome, whole);
    assert.ok(!(await readdir(folder)).includes(basename(to)), 'nothing is published');
    return;
  }
  assert.ok('shop' in outcome, JSON.stringify(outcome));
  assert.deepEqual(outcome.held, whole.leftOut);
  assert.deepEqual(outcome.faults, whole.faults);
  assert.deepEqual(outcome.written, [...whole.products.keys()]);
  const read = async (file: string) => asTheEngineWrote(await readFile(join(to, file), 'utf8'));
  assert.equal(await read('shop.json'), whole.shop);
  for (const [sku, text] of whole.products) assert.equal(await read(`products/${fileNameOf(sku)}`), text, sku);
  const names = await readdir(join(to, 'products')).catch(() => []);
  assert.equal(names.length, whole.products.size);
}

/** Mostly what no other file says of the product. */
function overlay(next: Next): string {
  if (next() < 0.1) return next() < 0.5 ? '7' : '{"stock":[]}';
  return next() < 0.5 ? '{"x-why":"ours","hideStockAbove":2}' : '{"handlingDays":1,"discontinued":true}';
}

describe('a store in parts', () => {
  test('is published as the whole is, on one line, spaced and in several files', async () => {
    const numbers = new Random(16);
    const next = () => numbers.below(2 ** 20) / 2 ** 20;
    let refused = 0;
    let held = 0;
    for (let round = 0; round < 60; round += 1) {
      const { products, supplies } = someStore(next);
      const members = settings();
      if (next() < 0.1) members.push(['freshForMinutes', '0']);
      members.splice(Math.floor(next() * members.length), 0, ['products', object(products)]);
      members.push(['supplies', object(supplies)]);
      const text = object(members);
      const whole = wholeAnswer(text);
      if ('shop' in whole) held += whole.leftOut.length;
      else refused += 1;
      const chunk = 1 + Math.floor(next() * 4);
      for (const [texts, inMemory] of [
        [[text], 0],
        [[text], 1e9],
        [[`\ufeff${spaced(text)}\n`], 0],
      ] as const) {
        const { to, outcome } = await published(texts, inMemory, chunk);
        await equalsWhole(outcome, to, whole);
      }
      const half = Math.floor(products.length / 2);
      const files = [
        object([
          ['version', '1'],
          ['products', object(products.slice(half))],
          ['supplies', object(supplies)],
        ]),
        object([
          ...settings(),
          ...members.filter(([name]) => name === 'freshForMinutes'),
          // What the shop says of a product itself, in another file than its units.
          ['products', object(products.filter(() => next() < 0.3).map(([sku]) => [sku, overlay(next)]))],
        ]),
        object([
          ['products', object(products.slice(0, half))],
          ['x-note', '2'],
        ]),
      ];
      const laid = laidTogether(files.map((each, nth) => ({ path: String(nth), text: each })));
      const { to, outcome } = await published(files, 0, chunk);
      if ('errors' in laid) assert.deepEqual((outcome as Fault[]).map(codes), laid.errors.map(codes));
      else await equalsWhole(outcome, to, wholeAnswer(laid.text));
    }
    assert.ok(refused > 2 && held > 15, `${refused} refused, ${held} held`);
  });

  for (const inMemory of [0, 1e9]) {
    test(`changes product by product, ${inMemory === 0 ? 'from its file' : 'in memory'}`, async () => {
      const to = join(folder, `changes-${inMemory}`);
      const path = `${to}.json`;
      const site = new Site(to, new PublicFiles(false), new Archive(`${to}-archive`, 1e9));
      const publisher = new Publisher(engine, site, undefined, undefined, 1);
      const products = new Map<string, object>(
        ['A', 'B', 'C', 'D'].map((sku) => [sku, { stock: [{ location: 'newark', onHand: 1 }] }]),
      );
      products.set('SET', { draws: { A: 1, B: 1 } });
      const publish = async (asOf: string): Promise<Published> => {
        const members = settings().map(([name, text]): [string, string] => [
          name,
          name === 'asOf' ? `"${asOf}"` : text,
        ]);
        await writeFile(path, object([...members, ['products', JSON.stringify(Object.fromEntries(products))]]));
        const source = await openParts([path], inMemory);
        assert.ok(!('errors' in source));
        try {
          return await publisher.publish(source);
        } finally {
          await source.close();
        }
      };
      assert.equal((await publish('2026-11-23T15:05:00Z')).planned, 5);
      products.set('A', { stock: [{ location: 'newark', onHand: 2 }] });
      products.set('D', { stock: [{ location: 'newark', onHand: 2 }] });
      const changed = await publish('2026-11-23T15:06:00Z');
      assert.deepEqual([changed.planned, changed.written, changed.unchanged], [4, ['A', 'D', 'SET'], 2]);
      const { planned, heartbeat } = await publish('2026-11-23T15:07:00Z');
      assert.deepEqual([planned, heartbeat], [0, '2026-11-23T15:07:00Z']);
      products.set('C', { stock: [{ location: 'newark', onHand: -1 }] });
      assert.deepEqual((await publish('2026-11-23T15:08:00Z')).held, ['C']);
      // An older moment is refused, whatever has changed.
      await assert.rejects(publish('2026-11-23T15:07:00Z'), PublishingRefused);
      const text = await readFile(path, 'utf8');
      const whole = wholeAnswer(text);
      assert.ok('shop' in whole);
      const shown = asTheEngineWrote(await readFile(join(to, 'products/SET.json'), 'utf8'));
      const asOf = /"asOf":"[^"]*"/u;
      assert.equal(shown.replace(asOf, ''), whole.products.get('SET')?.replace(asOf, ''));
      publisher.close();
    });
  }

  test('that is changed while it is read from its file is told, and no page learns of it', async () => {
    const to = join(folder, 'changed');
    const path = `${to}.json`;
    await writeFile(path, good);
    const source = await openParts([path], 0);
    assert.ok(!('errors' in source));
    await writeFile(path, good.replace('"onHand":2', '"onHand":3'));
    const site = new Site(to, new PublicFiles(false), new Archive(`${to}-archive`, 1e9));
    await assert.rejects(new Publisher(engine, site, undefined).publish(source), /was changed while it was read/u);
    await source.close();
    await assert.rejects(readFile(join(to, 'shop.json')));
  });

  const good = object([...settings(), ['products', `{"A":{"stock":[${row}1}]},"B":{"stock":[${row}2}]}}`]]);
  for (const [what, text] of [
    ['ends early', good.slice(0, -1)],
    ['ends in a product', good.slice(0, -8)],
    ['goes on after its end', `${good},`],
    ['has a product that is no JSON', good.replace('"onHand":2', '"onHand":02')],
    ['has brackets that close others', good.replace(/2\}\]/u, '2]}')],
    ['lacks a comma', good.replace('},"B"', '}"B"')],
    ['has a comma too much', `${good.slice(0, -1)},}`],
    ['has no products', object(settings())],
    ['has a list of products', object([...settings(), ['products', '[]']])],
    ['has products twice', object([...settings(), ['products', '{}'], ['products', '{}']])],
    ['is a list', '[]'],
    ['is empty', ''],
    ['is a number', '1'],
    ['has a text without an end', good.replace('"onHand":2', '"onHand":"2')],
  ] as const) {
    test(`that ${what} is refused as the whole is, and nothing is published`, async () => {
      const whole = wholeAnswer(text);
      assert.ok(!('shop' in whole));
      for (const inMemory of [0, 1e9]) {
        // An empty file is never large.
        const { to, outcome } = await published([text], inMemory, 1);
        await equalsWhole(outcome, to, whole);
      }
    });
  }
});

describe('a file in pieces', () => {
  const text = '\ufeff {"a" : [1, "}\\"]" ] ,"products":{ "ü\\u0041": {"x":"😀"} , "":{}} , "b":-1.5e3,"c":null } ';
  /** As a file is read, at most so many bytes at once. */
  const file = (content: string, most: number) => {
    const bytes = Buffer.from(content);
    const read = async (into: Buffer, _: number, length: number, from: number) => ({
      bytesRead: bytes.copy(into, 0, from, Math.min(from + length, from + most, bytes.length)),
    });
    return { read } as unknown as Parameters<typeof splitFile>[0];
  };

  for (const most of [1, 2, 3, 7, 1000]) {
    test(`is the same however it is read: ${most} bytes at once`, async () => {
      const members: unknown[] = [];
      const products: unknown[] = [];
      const has = await splitFile(
        file(text, most),
        { member: (each) => members.push(each), product: (...each) => products.push(each) },
        most,
      );
      const at = (part: string) => Buffer.byteLength(text.slice(0, text.indexOf(part)));
      assert.deepEqual(
        [has, members, products],
        [
          true,
          [
            ['a', '[1, "}\\"]" ]'],
            ['b', '-1.5e3'],
            ['c', 'null'],
          ],
          [
            ['üA', '{"x":"😀"}', at('{"x"'), 12],
            ['', '{}', at('{}}'), 2],
          ],
        ],
      );
    });
  }

  test('is none where its bytes are no UTF-8', async () => {
    const found = { member() {}, product() {} };
    const broken = { read: async (into: Buffer) => ({ bytesRead: Buffer.from('{"\xff":1}', 'latin1').copy(into) }) };
    await assert.rejects(splitFile(broken as never, found), NotSplit);
  });
});

const codes = ({ code, pointer, message }: Fault) => [code, pointer, message.replace(/\S*\.json|\b\d\b/gu, '')];
