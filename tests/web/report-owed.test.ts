/** What a shop has to do where a day slips, as the report says it in words: days and sums are reckoned by hand. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StoreDocument } from 'stockline/full';
import { appendToLedger, placed, told } from 'stockline/ledger';
import { asOf, due, morning, promiseOf, shop, thisMorning } from './morning-shop.ts';
import { stockline } from './stockline-command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-owed-'));
});
after(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function written(document: object): Promise<string> {
  const path = join(folder, `${++files}.json`);
  await writeFile(path, JSON.stringify(document));
  return path;
}

async function ledgerOf(...entries: Parameters<typeof appendToLedger>[1][]): Promise<string> {
  const path = join(folder, `${++files}.jsonl`);
  for (const entry of entries) await appendToLedger(path, entry);
  return path;
}

async function report(store: object, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await stockline(['report', await written(store), '--at', morning, ...args]);
  assert.equal(status, 0, stderr);
  return stdout;
}

/** Money is taken at the order. */
const prepaid = { policies: { house: { backorder: { payment: { charge: 'at_order' } } } } };
const germany = { country: 'DE' };
/**
 * 5 mugs to Germany, on the 23rd: they leave on Wednesday 2 December, and 6 working days later it is Thursday the 10th.
 * 5 times 28.00 USD is 140.00 USD.
 */
const fiveMugs = await promiseOf([{ sku: 'MUG', quantity: 5 }], shop({ MUG: { stock: [] } }, prepaid), germany);
const toGermany = { order: 'SO-1', at: asOf, to: germany, promise: fiveMugs };
const late: StoreDocument = { ...thisMorning([{ id: 'SO-1', quantity: 5, due }]), ...(prepaid as object) };

// § 323 Abs. 1 and 2, §§ 346 Abs. 1, 355 BGB.
describe('in Germany', () => {
  test('no notice is asked for: it says what the customer may do, and what goes back', async () => {
    const words = await report(late, '--ledger', await ledgerOf(placed(toGermany)));
    const [, line = ''] = /^ {2}(SO-1: .*)$/mu.exec(words) ?? [];
    assert.match(line, /arrives Thu 17 Dec 2026, was Thu 10 Dec 2026\. The law asks for no notice\. /u);
    assert.match(line, /They may set you a reasonable period, and end the order if it passes without delivery/u);
    assert.match(line, /or withdraw without a reason/u);
    assert.match(line, /what they have paid \(140\.00 USD\) goes back\.$/u);
    assert.doesNotMatch(line, /Tell them|they have to answer/u);
  });

  test('who was told of the new day has to answer nothing, and is listed no more', async () => {
    const ledger = await ledgerOf(placed(toGermany), told('SO-1', { noticed: '2026-11-30', revised: '2026-12-17' }));
    assert.match(await report(late, '--ledger', ledger), /^Orders at risk: 0$/mu);
  });

  test('who was told and cannot be kept to that day is listed again', async () => {
    const ledger = await ledgerOf(placed(toGermany), told('SO-1', { noticed: '2026-11-30', revised: '2026-12-16' }));
    assert.match(await report(late, '--ledger', ledger), /^Orders at risk: 1$/mu);
  });

  test('who cancelled gets a sum back, and the order is to be closed', async () => {
    const answered = {
      noticed: '2026-11-28',
      revised: '2026-12-17',
      answer: 'cancelled',
      answered: '2026-11-29',
    } as const;
    const ledger = await ledgerOf(placed(toGermany), told('SO-1', answered));
    assert.match(
      await report(late, '--ledger', ledger),
      /The order has ended: send back what they have paid \(140\.00 USD\).*Then close it in the ledger as cancelled\.$/mu,
    );
  });

  test('a sum that the ledger does not have is that of the price of now, and told so', async () => {
    const { terms: _, ...line } = fiveMugs.lines[0];
    const ledger = await ledgerOf(
      placed({ ...toGermany, prepaid: true, promise: { ...fiveMugs, lines: [line] } as never }),
    );
    assert.match(await report(late, '--ledger', ledger), /\(140\.00 USD at today's price\) goes back/u);
  });

  test('nothing goes back of what was not charged', async () => {
    const ledger = await ledgerOf(placed({ ...toGermany, prepaid: false }));
    assert.match(await report(late, '--ledger', ledger), /Nothing was charged before shipment\.$/mu);
  });
});

describe('orders that no day is known of', () => {
  const undated = thisMorning([{ id: '#1001', quantity: 2 }, { id: '#1002', quantity: 1 }, { quantity: 3 }]);

  test('are counted beside those at risk, with what they wait for', async () => {
    const words = await report(undated);
    assert.match(
      words,
      /^Orders at risk: 0\n\n2 open orders have no promised day: not looked at \(no ledger was given, and the store has none\)\.$/mu,
    );
    assert.match(words, /^3 units are sold to orders that the store does not name\.$/mu);
    assert.match(words, /^ {2}#1001: 2 × MUG \(Tideline mug\) waits for units that are ready Wed 9 Dec 2026\.$/mu);
  });

  test('are in the table, in the page and in the document', async () => {
    assert.match(await report(undated, '--csv'), /^undated,#1001,MUG,Tideline mug,2,,,2026-12-09,/mu);
    assert.equal(JSON.parse(await report(undated, '--json')).undated.orders, 2);
    const page = join(folder, 'page.html');
    await report(undated, '--html', page);
    assert.match(await readFile(page, 'utf8'), /2 open orders have no promised day: not looked at/u);
  });

  test('are not those of units on hand, nor those of a cart', async () => {
    const words = await report(
      shop(
        {
          MUG: {
            commitments: [
              { id: '#1', quantity: 1 },
              { id: 'cart', quantity: 1, expires: '2026-11-30T12:00:00Z' },
            ],
          },
        },
        { asOf: morning },
      ),
    );
    assert.match(words, /^1 open order has no promised day/mu);
    assert.doesNotMatch(words, /waits for/u);
  });

  test('are none where the ledger has them', async () => {
    const words = await report(late, '--ledger', await ledgerOf(placed(toGermany)));
    assert.doesNotMatch(words, /no promised day/u);
  });
});

describe('what has no row in the stock', () => {
  // Such as a SKU that was mistyped in an order.
  const forgotten = thisMorning([], {
    'A-108': {
      name: 'Bowl',
      commitments: [
        { id: 'O-7', quantity: 2, due },
        { id: 'O-8', quantity: 1 },
      ],
    },
    PAIR: { name: 'Pair', draws: { 'A-109': 2 }, commitments: [{ id: 'O-9', quantity: 1, due }] },
    'A-109': { name: 'Plate' },
    'A-110': { name: 'Held', commitments: [{ id: 'cart', quantity: 1, expires: '2026-11-30T12:00:00Z' }] },
  });

  test('is at risk, without a day', async () => {
    const words = await report(forgotten);
    assert.match(words, /^Orders at risk: 3$/mu);
    assert.match(words, /^ {2}O-7: 2 × A-108 \(Bowl\) has no day, was Wed 2 Dec 2026\. No promise in the ledger/mu);
    assert.match(words, /^ {2}O-8: 1 × A-108 \(Bowl\) has no day, none was promised\./mu);
    assert.match(words, /^ {2}O-9: 1 × PAIR \(Pair\) has no day, was Wed 2 Dec 2026\./mu);
    assert.doesNotMatch(words, /cart/u);
  });

  test('sells out', async () => {
    assert.match(
      await report(forgotten),
      /^ {2}A-108 \(Bowl\): none free after the 3 in open orders; no free units are known to come\.$/mu,
    );
  });
});

test('Who was promised the earlier day is told of first', async () => {
  const words = await report(
    thisMorning([
      { id: 'LATER', quantity: 15, due: '2026-12-07' },
      { id: 'FIRST', quantity: 5, due: '2026-11-25' },
      { id: 'NEVER', quantity: 9, due: '2026-12-08' },
    ]),
  );
  assert.deepEqual([...words.matchAll(/^ {2}([A-Z]+): /gmu)].map(([, order]) => order).slice(0, 3), [
    'FIRST',
    'LATER',
    'NEVER',
  ]);
  assert.match(words, /FIRST.*No promise in the ledger: what is owed by law is not known\.$/mu);
});

test('What sells out is told by the units that are free', async () => {
  const words = await report(
    thisMorning([], {
      KETTLE: { stock: [{ location: 'newark', onHand: 6 }], commitments: [{ id: 'O-1', quantity: 4, due }] },
    }),
  );
  assert.match(words, /^ {2}KETTLE \(Enamel kettle\): 2 free after the 4 in open orders; /mu);
});
