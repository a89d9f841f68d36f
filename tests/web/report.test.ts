/** What an operator is told in the morning, through the built command line. Days are reckoned by hand. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadFullEngine, type StoreDocument } from 'stockline/full';
import { appendToLedger, became, placed, told } from 'stockline/ledger';
import type { ReportDocument } from '../../web/src/cli/report/document.ts';
import { asOf, due, morning, promiseOf, shop, thisMorning } from './morning-shop.ts';
import { lines, stockline } from './stockline-command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-report-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** 5 mugs, on the 23rd: none there, so they leave on 2 December and arrive from the 3rd to Monday the 7th. */
const noMugs = shop({ MUG: { stock: [] } });
const fiveMugs = await promiseOf([{ sku: 'MUG', quantity: 5 }], noMugs);
const toTheUs = { at: asOf, to: { country: 'US' }, promise: fiveMugs };

let files = 0;
async function written(document: object | string): Promise<string> {
  const path = join(folder, `${++files}.json`);
  await writeFile(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}

async function ledgerOf(...entries: Parameters<typeof appendToLedger>[1][]): Promise<string> {
  const path = join(folder, `${++files}.jsonl`);
  for (const entry of entries) await appendToLedger(path, entry);
  return path;
}

async function reportOf(store: object, ...args: string[]): Promise<ReportDocument> {
  const { status, stdout, stderr } = await stockline([
    'report',
    await written(store),
    '--at',
    morning,
    '--json',
    ...args,
  ]);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as ReportDocument;
}

test('What was promised on the 23rd, by hand', () => {
  assert.deepEqual(fiveMugs.lines[0].ship, { earliest: '2026-12-02', latest: '2026-12-02' });
  assert.deepEqual(fiveMugs.lines[0].deliver, { earliest: '2026-12-03', latest: '2026-12-07' });
});

describe('orders at risk', () => {
  // 16 CFR 435.2(b)(1): the notice goes out no later than the day that was stated for shipment.
  test('are told by id, with the old day, the new one, and what is owed by when', async () => {
    const ledger = await ledgerOf(placed({ order: 'SO-1', ...toTheUs }));
    const { atRisk } = await reportOf(thisMorning([{ id: 'SO-1', quantity: 5, due }]), '--ledger', ledger);
    assert.equal(atRisk.length, 1);
    const [{ owed, ...risk }] = atRisk as [ReportDocument['atRisk'][0]];
    assert.deepEqual(risk, {
      order: 'SO-1',
      sku: 'MUG',
      name: 'Tideline mug',
      quantity: 5,
      to: { country: 'US' },
      from: 'ledger',
      days: 'deliver',
      was: { earliest: '2026-12-03', latest: '2026-12-07' },
      now: { earliest: '2026-12-10', latest: '2026-12-14' },
      state: 'notice_owed',
    });
    assert.equal(owed?.what, 'notice');
    assert.equal(owed?.by, '2026-12-02');
    assert.ok(owed?.say.includes('revised_day'));
    assert.ok(
      owed?.citations.some((citation) => citation.startsWith('16 CFR 435.2(b)')),
      owed?.citations.join(),
    );
  });

  // 16 CFR 435.2(b)(1)(iii): of a new day no more than 30 days later silence is consent.
  // The mugs are there that were promised, and no others are: 5 were, 3 of them have left.
  test('are not those of which a part has left, and the rest lies ready', async () => {
    const mugs = await promiseOf(
      [{ sku: 'MUG', quantity: 5 }],
      shop({ MUG: { stock: [{ location: 'newark', onHand: 5 }] } }),
    );
    const ledger = await ledgerOf(placed({ ...toTheUs, order: 'PART', promise: mugs }));
    const store = (onHand: number) =>
      shop(
        {
          MUG: {
            stock: [{ location: 'newark', onHand }],
            receipts: [],
            commitments: [{ id: 'PART', quantity: 2, due: '2026-11-23' }],
          },
        },
        { asOf: '2026-11-23T16:00:00Z' },
      );
    const asked = ['--ledger', ledger, '--at', '2026-11-23T16:05:00Z'];
    assert.deepEqual((await reportOf(store(2), ...asked)).atRisk, []);
    const { atRisk } = await reportOf(store(1), ...asked);
    assert.deepEqual(
      atRisk.map(({ order, quantity, now }) => [order, quantity, now]),
      [['PART', 2, undefined]],
    );
  });

  // 16 CFR 435.2(b)(1), (c)(5): untold by the day that was stated for shipment, the order has ended.
  test('are to be paid back only where money was taken', async () => {
    const ledger = await ledgerOf(
      placed({ order: 'PAID', ...toTheUs, prepaid: true }),
      placed({ order: 'UNPAID', ...toTheUs, prepaid: false }),
    );
    const mugs = ['PAID', 'UNPAID'].map((id) => ({ id, quantity: 5, due }));
    const asked = ['--ledger', ledger, '--at', '2026-12-03T15:05:00Z'];
    const { atRisk } = await reportOf({ ...thisMorning(mugs), asOf: '2026-12-03T15:05:00Z' }, ...asked);
    const ends = Object.fromEntries(atRisk.map(({ order, state, owed }) => [order, [state, owed?.what, owed?.by]]));
    assert.deepEqual(ends, { PAID: ['cancelled', 'refund', '2026-12-11'], UNPAID: ['cancelled', 'end', undefined] });
  });

  test('are not those that are kept, over, or told of', async () => {
    const kept = await promiseOf([{ sku: 'KETTLE', quantity: 1 }], thisMorning([]));
    const ledger = await ledgerOf(
      placed({ ...toTheUs, order: 'KEPT', at: morning, promise: kept }),
      placed({ order: 'OVER', ...toTheUs }),
      became('OVER', 'cancelled', '2026-11-27'),
      placed({ order: 'SENT', ...toTheUs }),
      became('SENT', 'shipped', '2026-11-27'),
      placed({ order: 'TOLD', ...toTheUs }),
      told('TOLD', { noticed: '2026-11-30', revised: '2026-12-09' }),
    );
    const store = thisMorning([{ id: 'TOLD', quantity: 5, due }], {
      KETTLE: { commitments: [{ id: 'KEPT', quantity: 1, due: '2026-11-30' }] },
    });
    const { atRisk, notInStore, counts } = await reportOf(store, '--ledger', ledger);
    assert.deepEqual(notInStore, []);
    assert.equal(counts.ledgerOrders, 3);
    assert.deepEqual(atRisk, []);
  });

  // 12 are expected: in the order of their ids the first two get theirs, and the third has no day.
  test('are seen each from its own place in line', async () => {
    const receipts = [
      { id: 'PO-1', location: 'newark', quantity: 5, expected: '2026-12-02' },
      { id: 'PO-2', location: 'newark', quantity: 7, expected: '2026-12-16' },
    ];
    const orders = ['SO-1', 'SO-2', 'SO-3'];
    const ledger = await ledgerOf(...orders.map((order) => placed({ order, ...toTheUs })));
    const store = thisMorning(
      orders.map((id) => ({ id, quantity: 5, due })),
      {},
    );
    store.products['MUG'] = { ...store.products['MUG'], receipts };
    const { atRisk } = await reportOf(store, '--ledger', ledger);
    assert.deepEqual(
      atRisk.map(({ order, now }) => [order, now]).sort(),
      // Wednesday 16 December and one to three days on the way: Thursday 17 to Monday 21.
      [
        ['SO-2', { earliest: '2026-12-17', latest: '2026-12-21' }],
        ['SO-3', undefined],
      ],
    );
  });

  test('of orders without a promise are told from the store: due, and ready', async () => {
    const store = thisMorning([
      { id: 'SO-1', quantity: 5, due },
      { id: 'SO-2', quantity: 2 },
      { id: 'SO-3', quantity: 14, due: '2026-12-11' },
    ]);
    const { atRisk } = await reportOf(store);
    // Without a day SO-2 was told none; SO-3 is in line last and lacks a unit.
    assert.deepEqual(
      atRisk.map(({ order, quantity, was, now, from, days }) => ({
        order,
        quantity,
        was: was?.latest,
        now: now?.latest,
        from,
        days,
      })),
      [
        { order: 'SO-1', quantity: 5, was: '2026-12-02', now: '2026-12-09', from: 'store', days: 'ready' },
        { order: 'SO-3', quantity: 14, was: '2026-12-11', now: undefined, from: 'store', days: 'ready' },
      ],
    );
  });

  test('that the store does not know are told so, and nothing is said of them', async () => {
    const gone = { ...toTheUs, promise: { ...fiveMugs, lines: [{ ...fiveMugs.lines[0], sku: 'GONE' }] as never } };
    const ledger = await ledgerOf(placed({ order: 'SO-1', ...toTheUs }), placed({ order: 'SO-2', ...gone }));
    const { atRisk, notInStore, unanswered } = await reportOf(thisMorning([]), '--ledger', ledger);
    assert.deepEqual(atRisk, []);
    assert.deepEqual(notInStore, [{ order: 'SO-1', skus: ['MUG'] }]);
    assert.deepEqual(unanswered, [{ order: 'SO-2', message: 'The store has no product "GONE".' }]);
  });

  test('of a set are planned with all that it takes', async () => {
    const set = { name: 'Pair', draws: { MUG: 2 }, backorder: { allowed: true }, policy: 'house' };
    const before = shop({ MUG: { stock: [] }, PAIR: set });
    const promise = await promiseOf([{ sku: 'PAIR', quantity: 3 }], before);
    const ledger = await ledgerOf(placed({ order: 'SO-1', ...toTheUs, promise }));
    const store = thisMorning([{ id: 'SO-0', quantity: 4, due }], {
      PAIR: { ...set, commitments: [{ id: 'SO-1', quantity: 3, due }] },
    });
    const { atRisk } = await reportOf(store, '--ledger', ledger);
    assert.deepEqual(atRisk.map(({ order, sku, now }) => [order, sku, now?.latest]).sort(), [
      ['SO-0', 'MUG', '2026-12-09'],
      ['SO-1', 'PAIR', '2026-12-14'],
    ]);
  });
});

describe('what has changed', () => {
  const before = shop({
    MUG: { stock: [] },
    KETTLE: {},
    LAMP: { name: 'Lamp', stock: [] },
    OLD: { name: 'Old', stock: [{ location: 'newark', onHand: 1 }] },
  });
  const now = thisMorning([], {
    KETTLE: { stock: [] },
    LAMP: { name: 'Lamp', stock: [{ location: 'newark', onHand: 3 }] },
    NEW: { name: 'New', stock: [{ location: 'newark', onHand: 1 }] },
  });
  const expected = ['KETTLE out', 'OLD gone', 'MUG later', 'LAMP in', 'NEW new'];

  async function planned(document: StoreDocument): Promise<string> {
    const store = (await loadFullEngine()).openStore(document);
    try {
      return store.planText();
    } finally {
      store.close();
    }
  }

  test('is told against a snapshot', async () => {
    const { since } = await reportOf(now, '--since', await written(await planned(before)));
    assert.equal(since?.asOf, asOf);
    assert.deepEqual(
      since?.changed.map(({ sku, change }) => `${sku} ${change}`),
      expected,
    );
    const mug = since?.changed.find(({ sku }) => sku === 'MUG');
    assert.equal(mug?.was?.ship?.latest, '2026-12-02');
    assert.equal(mug?.now?.ship?.latest, '2026-12-09');
  });

  test('is told against a published folder, one bad file of which costs one product', async () => {
    const to = join(folder, 'stock');
    await mkdir(join(to, 'products'), { recursive: true });
    const engine = await loadFullEngine();
    const store = engine.openStore(before);
    const publication = store.publication();
    const put = (text: string, members: object) => JSON.stringify({ ...JSON.parse(text), ...members });
    await writeFile(
      join(to, 'shop.json'),
      put(publication.shopText(), { revision: 'r', heartbeat: asOf, products: 'products/' }),
    );
    for (const sku of Object.keys(before.products)) {
      const text = put(publication.productText(sku), { revision: sku, shop: 'earlier' });
      await writeFile(join(to, 'products', `${sku}.json`), text);
    }
    await writeFile(join(to, 'products', 'BAD.json'), '{"version":1,"sku":"BAD","asOf":"today"}');
    publication.close();
    store.close();
    const { since } = await reportOf(now, '--since', to);
    assert.deepEqual(
      since?.changed.map(({ sku, change }) => `${sku} ${change}`),
      expected,
    );
  });

  // Nothing but a week has passed: what is made to order leaves a week later, for whoever asks a week later.
  test('is nothing that the passing of time does', async () => {
    const made = { LATHE: { name: 'Lathe', madeToOrder: { location: 'newark', productionDays: 5 } } };
    const { since } = await reportOf(
      shop({ MUG: { stock: [] }, ...made }, { asOf: morning }),
      '--since',
      await written(await planned(shop({ MUG: { stock: [] }, ...made }))),
    );
    assert.deepEqual(since?.changed, []);
  });

  test('says of a product with a fault not that it was taken away: what was published of it stays', async () => {
    const before = await written(await planned(shop()));
    const spoiled = shop({ KETTLE: { stock: [{ location: 'newark', onHand: 'nine' as never }] } });
    const { since, leftOut } = await reportOf(spoiled, '--since', before);
    assert.deepEqual([since?.changed, leftOut.skus], [[], ['KETTLE']]);
  });

  /** Published as of each of these instants, into a folder that is not the archive's. */
  async function published(...stores: StoreDocument[]): Promise<{ store: string; archive: string }> {
    const own = join(folder, `${++files}`);
    await mkdir(own);
    const store = join(own, 'store.json');
    for (const document of stores) {
      await writeFile(store, JSON.stringify(document));
      const { status, stderr } = await stockline(['publish', store, '--to', join(own, 'www', 'stock')]);
      assert.equal(status, 0, stderr);
    }
    const archive = join(own, 'stock-archive');
    // The disk's clock is today's, and what is no more was taken away on the 29th.
    const then = new Date('2026-11-29T14:00:00Z');
    for (const name of (await readdir(archive, { recursive: true })).filter((each) => each.endsWith('.json'))) {
      const path = join(archive, name);
      if ((await readFile(path, 'utf8')).includes('"sku":"OLD"')) await utimes(path, then, then);
    }
    return { store, archive };
  }
  const weekOfChanges = () =>
    published(
      before,
      shop({ MUG: { stock: [] }, KETTLE: {}, LAMP: { name: 'Lamp' } }, { asOf: '2026-11-29T14:00:00Z' }),
      now,
    );

  test('is told against the archive, by what was current so long ago', async () => {
    const { store, archive } = await weekOfChanges();
    // 167 hours before the morning of the 30th it is the 23rd, 15:00: five minutes before the first publication.
    for (const [since, changes] of [
      ['166h', expected],
      ['24h', ['KETTLE out', 'MUG later', 'LAMP in', 'NEW new']],
    ] as const) {
      const args = ['report', store, '--at', morning, '--json', '--since', since];
      const beside = await stockline(args);
      assert.equal(beside.status, 0, beside.stderr);
      const { since: told } = JSON.parse(beside.stdout) as ReportDocument;
      assert.deepEqual(
        told?.changed.map(({ sku, change }) => `${sku} ${change}`),
        changes,
        since,
      );
      assert.deepEqual(
        JSON.parse((await stockline([...args, '--archive', archive])).stdout).since.changed,
        told?.changed,
      );
    }
  });

  test('is refused against an archive that is not there, and told where it is not so old', async () => {
    const { store } = await weekOfChanges();
    // The first morning has nothing before it, and all else to tell.
    const old = await stockline(['report', store, '--at', morning, '--since', '8d']);
    assert.equal(old.status, 0, old.stderr);
    assert.match(
      old.stdout,
      /What has changed: .*stock-archive has nothing that was published as of 2026-11-22T14:00:00Z or before\.$/mu,
    );
    assert.doesNotMatch(old.stdout, /^Changed since/mu);
    const none = await stockline(['report', await written(now), '--at', morning, '--since', '1d']);
    assert.deepEqual([none.status, /There is no archive beside the store/u.test(none.stderr)], [2, true]);
    const alone = await stockline(['report', store, '--archive', 'somewhere']);
    assert.deepEqual([alone.status, /--since 24h/u.test(alone.stderr)], [2, true]);
  });

  test('is refused against a folder that was never published', async () => {
    const { status, stderr } = await stockline(['report', await written(now), '--since', folder]);
    assert.equal(status, 2);
    assert.match(stderr, /is no published folder: it has no shop\.json/u);
  });

  test('is refused against what was never published', async () => {
    const { status, stderr } = await stockline(['report', await written(now), '--since', await written('[]')]);
    assert.equal(status, 2);
    assert.match(stderr, /nothing that was published/u);
  });
});

test('What sells out is what has less left than stands in open orders, before more is free', async () => {
  const stock = (onHand: number) => [{ location: 'newark', onHand }];
  const orders = (quantity: number) => [{ id: `O-${quantity}`, quantity, due: '2026-11-30' }];
  const { sellsOut } = await reportOf(
    thisMorning([{ id: 'SO-1', quantity: 9, due }], {
      KETTLE: { stock: stock(9), commitments: orders(5) },
      LAMP: { name: 'Lamp', stock: stock(9), commitments: orders(4) },
      MADE: { madeToOrder: { location: 'newark', productionDays: 2 }, commitments: orders(3) },
    }),
  );
  // 9 of the 20 mugs are sold; 4 kettles are left and 5 sold; 5 lamps are left and 4 sold.
  assert.deepEqual(sellsOut, [
    { sku: 'MUG', name: 'Tideline mug', left: 0, ordered: 9, next: { day: '2026-12-09', quantity: 11 } },
    { sku: 'KETTLE', name: 'Enamel kettle', left: 4, ordered: 5 },
  ]);
});

describe('bad input', () => {
  test('costs a line of the ledger, or a product, and is listed', async () => {
    const ledger = await ledgerOf(placed({ order: 'SO-1', ...toTheUs }));
    await writeFile(ledger, `${await readFile(ledger, 'utf8')}{"version":1,"event":"pla`);
    const store = thisMorning([{ id: 'SO-1', quantity: 5, due }], {
      KETTLE: { receipts: [{ location: 'newark', quantity: 1, expected: '31.11.2026' }] },
    });
    const { atRisk, badLines, leftOut } = await reportOf(store, '--ledger', ledger);
    assert.equal(atRisk.length, 1);
    assert.deepEqual(
      badLines.map(({ line }) => line),
      [2],
    );
    assert.deepEqual(leftOut.skus, ['KETTLE']);
    assert.equal(leftOut.faults[0]?.pointer, '/products/KETTLE/receipts/0/expected');
  });

  test('of the shop is refused with every fault, and no report', async () => {
    const { status, stdout } = await stockline(['report', '-'], '{"version":2}');
    assert.equal(status, 2);
    assert.match(stdout, /unsupported_version/u);
  });

  test('of the command is refused with a sentence', async () => {
    for (const args of [
      ['--csv', '--json'],
      ['--at', 'today'],
    ]) {
      const { status, stderr } = await stockline(['report', await written(thisMorning([])), ...args]);
      assert.equal(status, 2);
      assert.match(stderr, /give one of the two|--at takes an instant/u);
    }
    const { status, stderr } = await stockline([
      'report',
      await written(thisMorning([])),
      '--ledger',
      join(folder, 'none'),
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /no such file/u);
  });

  test('that is old is told as of then', async () => {
    const { stale, at } = await reportOf({ ...shop(), freshForMinutes: 60 });
    assert.deepEqual({ stale, at }, { stale: true, at: asOf });
  });
});

/** Names that somebody put into a shop to see what it does with them. */
const hostile = `<img src=x onerror=alert(1)>"'&\u202e\u0007`;

describe('how it is written', () => {
  async function hostileReport(...args: string[]) {
    const order = '=HYPERLINK("http://evil.example","x")';
    const store = thisMorning([{ id: order, quantity: 5, due }]);
    store.products['MUG'] = { ...store.products['MUG'], name: hostile };
    const ledger = await ledgerOf(placed({ order, ...toTheUs }));
    return stockline(['report', await written(store), '--at', morning, '--ledger', ledger, ...args]);
  }

  test('as text: a line an order, and no control sign', async () => {
    const ledger = await ledgerOf(placed({ order: 'SO-1', ...toTheUs }));
    const path = await written(thisMorning([{ id: 'SO-1', quantity: 5, due }]));
    const { stdout } = await stockline(['report', path, '--at', morning, '--ledger', ledger]);
    assert.match(stdout, /^Orders at risk: 1$/mu);
    assert.match(
      stdout,
      /^ {2}SO-1: 5 × MUG \(Tideline mug\) arrives Thu 10 – Mon 14 Dec 2026, was Thu 3 – Mon 7 Dec 2026\. Tell them by Wed 2 Dec 2026: the new day, /mu,
    );
    assert.ok(!(await hostileReport()).stdout.includes('\u0007'));
  });

  test('as a table: no cell is a formula', async () => {
    const [head, row] = lines((await hostileReport('--csv')).stdout.replaceAll('\r', ''));
    assert.ok(head?.startsWith('section,order,sku,name,quantity,'));
    assert.ok(row?.startsWith(`at_risk,"'=HYPERLINK(""http://evil.example"",""x"")",MUG,`), row);
  });

  test('as a page: text is text, and its policy names its own script and sheet', async () => {
    const path = join(folder, 'page.html');
    const { status, stdout, stderr } = await hostileReport('--html', path);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
    assert.match(stderr, /^.*page\.html: 1 order at risk, 1 product sells out\.\n$/u);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    const page = await readFile(path, 'utf8');
    assert.doesNotMatch(page, /<img|javascript:/iu);
    assert.ok(!page.includes('\u0007'));
    assert.doesNotMatch(page, / style=| on\w+=(?!alert)/u);
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;'));
    assert.doesNotMatch(page, /(?:src|href)="(?!#)/u);
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    assert.match(policy, /^default-src 'none';/u);
    for (const [tag, directive] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ] as const) {
      const inline = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'gu'))];
      assert.equal(inline.length, 1);
      const hash = createHash('sha256')
        .update(inline[0]?.[1] ?? '')
        .digest('base64');
      assert.ok(policy.includes(`${directive} 'sha256-${hash}'`), tag);
    }
  });
});
