/** The command line, run as a shell runs it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type {
  FaultList,
  ListPromise,
  OrderPromise,
  PeggingDocument,
  Revision,
  SnapshotDocument,
  StocklinePromise,
} from 'stockline/engine';
import { within } from './patience.ts';
import { command, lines, stockline } from './stockline-command.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const store = path('../corpus/good/store-of-the-design.json');

const codesOf = (line: string): string[] => (JSON.parse(line) as FaultList).errors.map(({ code }) => code);

let folder: string;
let snapshot: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-'));
  snapshot = join(folder, 'snapshot.json');
  await writeFile(snapshot, (await stockline(['plan', store])).stdout);
});
after(() => rm(folder, { recursive: true }));

describe('stockline plan', () => {
  test('writes the snapshot as one line', async () => {
    const { status, stdout, stderr } = await stockline(['plan', store]);
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^\{.*\}\n$/);
    const document = JSON.parse(stdout) as SnapshotDocument;
    assert.deepEqual(Object.keys(document.products), ['GAME', 'MUG', 'SIGN']);
    assert.deepEqual(Object.keys(document.zones), ['America/New_York']);
  });

  test('reads standard input where the store is -', async () => {
    const { stdout } = await stockline(['plan', '-'], readFileSync(store));
    assert.equal(stdout, readFileSync(snapshot, 'utf8'));
  });

  test('plans only the products given with --sku', async () => {
    const { status, stdout } = await stockline(['plan', store, '--sku', 'SIGN', '--sku=GAME']);
    assert.equal(status, 0);
    assert.deepEqual(Object.keys((JSON.parse(stdout) as SnapshotDocument).products), ['GAME', 'SIGN']);
  });

  test('prints with --explain, in place of the snapshot, which units serve which commitment', async () => {
    const { status, stdout, stderr } = await stockline(['plan', store, '--explain', '--sku', 'MUG']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^\{.*\}\n$/);
    const document = JSON.parse(stdout) as PeggingDocument;
    assert.equal(document.private, true);
    assert.deepEqual(Object.keys(document.products), ['MUG']);
    assert.ok(stdout.includes('PO-1042'));
    const refused = await stockline(['plan', store, '--explain', '--sku', 'JUG']);
    assert.equal(refused.status, 2);
    assert.deepEqual(codesOf(refused.stdout), ['unknown_sku']);
  });

  test('plans with --order as that order sees the store', async () => {
    // 1 is on hand: of two orders for one each, due a day apart, the first has it now and the second on 10 December.
    const line = {
      version: 1,
      asOf: '2026-11-23T13:00:00Z',
      calendars: { dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
      locations: { nj: { timeZone: 'America/New_York', calendar: 'dock' } },
      products: {
        MUG: {
          stock: [{ location: 'nj', onHand: 1 }],
          receipts: [{ location: 'nj', quantity: 1, expected: '2026-12-10' }],
          commitments: [
            { id: 'ORDER-7', quantity: 1, due: '2026-11-24' },
            { id: 'ORDER-8', quantity: 1, due: '2026-12-10' },
          ],
          backorder: { allowed: true },
        },
      },
    };
    const shipsLast = async (order: string): Promise<string | undefined> => {
      const planned = await stockline(['plan', '-', '--order', order], JSON.stringify(line));
      assert.deepEqual([planned.status, planned.stderr], [0, '']);
      const seen = join(folder, `${order}.json`);
      await writeFile(seen, planned.stdout);
      const quoted = await stockline(['quote', seen], '{"sku":"MUG","quantity":1,"at":"2026-11-23T15:00:00Z"}\n');
      return (JSON.parse(quoted.stdout) as StocklinePromise).ship?.latest;
    };
    assert.equal(await shipsLast('ORDER-7'), '2026-11-23');
    assert.equal(await shipsLast('ORDER-8'), '2026-12-10');

    const refused = await stockline(['plan', '-', '--order', 'ORDER-9'], JSON.stringify(line));
    assert.equal(refused.status, 2);
    assert.deepEqual(codesOf(refused.stdout), ['unknown_order']);
    assert.match(refused.stderr, /\/order: .*ORDER-9/);
  });

  test('refuses a product that the store does not have', async () => {
    const { status, stdout, stderr } = await stockline(['plan', store, '--sku', 'JUG']);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['unknown_sku']);
    assert.match(stderr, /JUG/);
  });

  test('tells five faults by their five pointers, to programs and to people, and exits with 2', async () => {
    const bad = JSON.parse(readFileSync(path('../corpus/bad/store-five-faults.json'), 'utf8'));
    const { status, stdout, stderr } = await stockline(['plan', '-'], JSON.stringify(bad.document));
    const pointers = ['/asOf', '/calendars/dock/closed/0', '/locations/nj/cutoff', '/products/a~1b~0c/stock/0/onHand'];
    pointers.push('/products/a~1b~0c/receipts/0/expected');
    assert.equal(status, 2);
    assert.deepEqual(
      (JSON.parse(stdout) as FaultList).errors.map(({ pointer }) => pointer),
      pointers,
    );
    assert.equal(lines(stderr).length, 5);
    for (const [index, line] of lines(stderr).entries()) {
      assert.ok(line.startsWith(`standard input: ${pointers[index]}: `), line);
    }
  });

  test('says of a snapshot that it is one, and nothing else', async () => {
    const { status, stdout, stderr } = await stockline(['plan', snapshot]);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['unknown_member']);
    assert.match(stderr, /: \/zones: This is a snapshot\. Give the store document from which it was planned\.\n$/);
  });

  test('refuses bytes that are no UTF-8', async () => {
    const { status, stdout } = await stockline(['plan', '-'], new Uint8Array([0x7b, 0xff, 0x7d]));
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['not_json']);
  });

  test('reads a document that begins with a byte order mark', async () => {
    const { status } = await stockline(['plan', '-'], `\ufeff${readFileSync(store, 'utf8')}`);
    assert.equal(status, 0);
  });
});

describe('stockline check', () => {
  test('finds nothing wrong with a good store', async () => {
    const stdout = '{"errors":[],"warnings":[]}\n';
    assert.deepEqual(await stockline(['check', store, '--rules', 'none', '--at', '2026-11-22T14:05:00Z']), {
      status: 0,
      stdout,
      stderr: `${store}: 3 products, no faults, no warnings.\n`,
    });
  });

  test('says faults once in a terminal, in words', () => {
    // Pipes that say they are a terminal: what goes to which of the two can still be told apart.
    const terminal = 'data:text/javascript,process.stdout.isTTY = process.stderr.isTTY = true';
    const inTerminal = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', terminal, command, ...args], {
        input: '{"version":2}',
        encoding: 'utf8',
        timeout: 60_000,
      });
    for (const name of ['check', 'plan']) {
      const { status, stdout, stderr } = inTerminal(name, '-');
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^standard input: \/version: /);
    }
    // The instant may be typed with an offset.
    const good = inTerminal('check', store, '--rules', 'none', '--at', '2026-11-22T15:05:00+01:00');
    assert.deepEqual([good.stdout, good.stderr], ['', `${store}: 3 products, no faults, no warnings.\n`]);
  });

  test('lists the faults of a bad one', async () => {
    const { status, stdout, stderr } = await stockline(['check', '-'], '{"version":2}');
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['unsupported_version', 'required', 'required', 'required', 'required']);
    assert.match(stderr, /^standard input: \/version: /);
  });

  test('knows that a time zone does not exist', async () => {
    const text = readFileSync(store, 'utf8').replace('America/New_York', 'America/New_Amsterdam');
    const { status, stdout } = await stockline(['check', '-'], text);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['unknown_time_zone']);
  });
});

describe('stockline quote', () => {
  const mug = '{"sku":"MUG","quantity":10,"at":"2026-11-22T15:00:00Z","to":{"country":"US","postalCode":"94103"}}';

  test('answers each line with a line, in order', async () => {
    const queries = `${mug}\n{"sku":"SIGN","at":"2026-11-22T15:00:00Z"}\n`;
    const { status, stdout, stderr } = await stockline(['quote', snapshot], queries);
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const promises = lines(stdout).map((line) => JSON.parse(line) as StocklinePromise);
    assert.deepEqual(
      promises.map(({ sku, status }) => [sku, status]),
      [
        ['MUG', 'backorder'],
        ['SIGN', 'made_to_order'],
      ],
    );
  });

  test('answers a bad line with its faults, goes on, and exits with 2', async () => {
    const { status, stdout, stderr } = await stockline(
      ['quote', snapshot],
      `${mug}\nnonsense\n{"sku":"JUG"}\n${mug}\n`,
    );
    const [first, second, third, fourth] = lines(stdout);
    assert.equal(status, 2);
    assert.equal(first, fourth);
    assert.deepEqual(codesOf(second ?? ''), ['not_json']);
    assert.deepEqual(codesOf(third ?? ''), ['unknown_sku']);
    assert.match(stderr, /^standard input, line 2: .*\nstandard input, line 3: \/sku: .*\n$/);
  });

  test('answers orders and lists among single queries, and asks them now where they have no instant', async () => {
    const queries = ['{"lines":[{"sku":"MUG","quantity":10},{"sku":"SIGN"}]}', '{"skus":["MUG","SIGN"]}', mug];
    const { status, stdout, stderr } = await stockline(['quote', snapshot], `${queries.join('\n')}\n`);
    assert.deepEqual([status, stderr], [0, '']);
    const [order, list, single] = lines(stdout).map((line) => JSON.parse(line));
    assert.deepEqual(
      (order as OrderPromise).lines.map(({ sku }) => sku),
      ['MUG', 'SIGN'],
    );
    assert.deepEqual(
      (list as ListPromise).promises.map(({ sku }) => sku),
      ['MUG', 'SIGN'],
    );
    assert.equal((single as StocklinePromise).quantity, 10);
  });

  test('tells which product of a list it does not know, answers the others, and exits with 2', async () => {
    const list = '{"skus":["MUG","JUG","SIGN"],"at":"2026-11-22T15:00:00Z"}';
    const { status, stdout, stderr } = await stockline(['quote', snapshot], `${list}\n`);
    assert.equal(status, 2);
    const { promises } = JSON.parse(stdout) as ListPromise;
    assert.deepEqual(
      promises.map((one) => ('errors' in one ? one.errors[0].code : one.status)),
      ['in_stock', 'unknown_sku', 'made_to_order'],
    );
    assert.match(stderr, /^standard input, line 1, JUG: \/sku: .*\n$/);
  });

  test('takes the last line without an end, lines that end as on Windows, and skips empty ones', async () => {
    const { status, stdout } = await stockline(['quote', snapshot], `\n${mug}\r\n  \n${mug}`);
    assert.equal(status, 0);
    assert.equal(lines(stdout).length, 2);
  });

  test('asks now where a query has no instant', async () => {
    const before = Date.now() - 1000;
    const { stdout } = await stockline(['quote', snapshot], '{"sku":"MUG"}\n');
    const { at, notes } = JSON.parse(stdout) as StocklinePromise;
    const asOf = Date.parse('2026-11-22T14:05:00Z');
    // The engine does not believe a clock that runs behind its figures.
    if (before < asOf) assert.deepEqual([at, notes.includes('clock_corrected')], ['2026-11-22T14:05:00Z', true]);
    else assert.ok(Date.parse(at) >= before && Date.parse(at) <= Date.now(), at);
  });

  test('does not mend a key given twice while it adds the instant', async () => {
    const { stdout } = await stockline(['quote', snapshot], '{"sku":"MUG","sku":"SIGN"}\n');
    assert.deepEqual(codesOf(stdout), ['duplicate_key']);
  });

  test('says what an empty query lacks, the instant not among it', async () => {
    const { stdout } = await stockline(['quote', snapshot], '{}\n');
    assert.deepEqual(
      (JSON.parse(stdout) as FaultList).errors.map(({ pointer }) => pointer),
      ['/sku'],
    );
  });

  test('reads queries from a file, and the snapshot from standard input', async () => {
    const queries = join(folder, 'queries.jsonl');
    await writeFile(queries, `${mug}\n`);
    const fromFile = await stockline(['quote', snapshot, queries]);
    const fromInput = await stockline(['quote', '-', queries], readFileSync(snapshot));
    assert.equal(fromFile.status, 0);
    assert.equal(fromInput.stdout, fromFile.stdout);
  });

  test('refuses a snapshot that is none before it reads a query, and of the store says to plan it first', async () => {
    const { status, stdout, stderr } = await stockline(['quote', store], `${mug}\n`);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(stdout), ['required']);
    assert.match(stderr, /: This is a store document, which is private\. Make a snapshot of it with `stockline plan`/);
  });

  test('keeps up with ten thousand queries, a line across the seams of its reading among them', async () => {
    const { status, stdout } = await stockline(['quote', snapshot], `${mug}\n`.repeat(10_000));
    assert.equal(status, 0);
    const answers = lines(stdout);
    assert.equal(answers.length, 10_000);
    assert.equal(new Set(answers).size, 1);
  });

  test('ends without a word when nobody reads on', async () => {
    const child = spawn(process.execPath, [command, 'quote', snapshot]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(`${mug}\n`.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await within('stockline quote to end', new Promise((resolve) => child.on('close', resolve)));
    assert.deepEqual([status, stderr], [0, '']);
  });
});

describe('stockline revise', () => {
  const asked = { sku: 'SIGN', at: '2026-11-22T15:00:00Z' };

  test('says of each line whether the promise still holds', async () => {
    const { stdout: promise } = await stockline(['quote', snapshot], JSON.stringify(asked));
    const promised = JSON.parse(promise) as StocklinePromise;
    const sooner = { earliest: '2026-11-24', latest: '2026-11-24' };
    const questions = [
      { promised, at: asked.at },
      { promised: { ...promised, ship: sooner }, at: asked.at },
    ];
    const { status, stdout, stderr } = await stockline(
      ['revise', snapshot],
      questions.map((one) => JSON.stringify(one)).join('\n'),
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(
      lines(stdout).map((line) => {
        const { change, changed, promise } = JSON.parse(line) as Revision;
        return [change, changed, promise];
      }),
      [
        ['unchanged', [], promised],
        ['later', ['ship'], promised],
      ],
    );
  });

  test('asks now where a line has no instant, answers a bad line with its faults, goes on, and exits with 2', async () => {
    const good = JSON.stringify({ promised: { sku: 'SIGN', quantity: 1, status: 'made_to_order', parts: [] } });
    const { status, stdout, stderr } = await stockline(['revise', snapshot], `{"promised":{}}\n${good}\n`);
    const [first, second] = lines(stdout);
    assert.equal(status, 2);
    assert.deepEqual(codesOf(first ?? ''), ['required', 'required', 'required', 'required']);
    assert.equal((JSON.parse(second ?? '') as Revision).promise.sku, 'SIGN');
    assert.match(stderr, /^standard input, line 1: \/promised\/sku: /);
  });
});

describe('stockline', () => {
  /** Where the shell sends what is written. */
  function intoShell(line: string): Promise<{ status: number | null; stderr: string }> {
    const ended = new Promise<{ status: number | null; stderr: string }>((resolve, reject) => {
      const given = [process.execPath, command, store];
      const child = spawn('bash', ['-c', line, 'bash', ...given], { timeout: 60_000, killSignal: 'SIGKILL' });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, stderr }));
    });
    return within(line, ended);
  }

  test('says in one sentence that a full disk takes no more, and fails', async () => {
    assert.deepEqual(await intoShell('"$1" "$2" plan "$3" > /dev/full'), {
      status: 1,
      stderr: 'stockline: Standard output cannot be written: there is no space left where it goes.\n',
    });
    assert.deepEqual(await intoShell('"$1" "$2" --help > /dev/full'), {
      status: 1,
      stderr: 'stockline: Standard output cannot be written: there is no space left where it goes.\n',
    });
  });

  test('ends without a word where nobody reads any more, or hears of faults', async () => {
    assert.deepEqual(await intoShell('{ sleep 0.2; "$1" "$2" plan "$3"; echo "$?" >&2; } | exec true'), {
      status: 0,
      stderr: '0\n',
    });
    // What is wrong with the command cannot be told; its status says so.
    assert.deepEqual(await intoShell('"$1" "$2" nonsense 2> /dev/full'), { status: 2, stderr: '' });
  });

  test('explains with revise every member of an order’s history', async () => {
    const schema = new URL('../../web/schema/revision-query.schema.json', import.meta.url);
    const { $defs } = JSON.parse(readFileSync(schema, 'utf8')) as { $defs: Record<string, { properties?: object }> };
    const members = ['orderHistory', 'shippedUnits', 'toldDelay'].flatMap((name) =>
      Object.keys($defs[name]?.properties ?? {}),
    );
    assert.equal(members.length, 17);
    const { stdout } = await stockline(['revise', '--help']);
    for (const member of members) assert.match(stdout, new RegExp(`(?:^  |")${member}\\b`, 'mu'));
  });

  test('says what it can do', async () => {
    const { status, stdout } = await stockline(['--help']);
    assert.equal(status, 0);
    for (const name of ['plan', 'quote', 'revise', 'verify', 'check', 'report', 'ledger', 'holidays'])
      assert.match(stdout, new RegExp(`stockline ${name} `));
  });

  for (const name of ['plan', 'quote', 'revise', 'verify', 'check', 'report', 'ledger', 'holidays']) {
    test(`explains ${name}`, async () => {
      const { status, stdout } = await stockline([name, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^stockline ${name} `));
    });
  }

  test('says its version', async () => {
    assert.deepEqual(await stockline(['--version']), { status: 0, stdout: '0.1.0\n', stderr: '' });
  });

  for (const [why, args, sentence] of [
    ['no command', [], /Which command\?/],
    ['an unknown command', ['sell'], /There is no command "sell"/],
    ['a mistyped command', ['publsh'], /do you mean "publish"\?[\s\S]*\nTry: stockline --help\n$/],
    [
      'a mistyped option',
      ['publish', store, '--too', 'x'],
      /no option --too; do you mean "--to"\?\nTry: stockline publish --help\n$/,
    ],
    ['a mistyped action', ['ledger', 'apend', 'ledger.jsonl', '-'], /not "apend"; do you mean "append"\?/],
    ['an unknown option', ['plan', store, '--fast'], /Unknown option '--fast'/],
    ['an option without its value', ['plan', store, '--sku'], /--sku/],
    ['an option of another command', ['check', store, '--sku', 'MUG'], /--sku belongs to plan/],
    ['a missing document', ['plan'], /plan takes a store/],
    ['a file of the store twice', ['check', store, store], /is named twice/],
    ['standard input for both', ['quote', '-'], /cannot be both/],
    ['standard input for both', ['revise', '-', '-'], /cannot be both the snapshot and the promises/],
    ['a missing snapshot', ['revise'], /revise takes a snapshot/],
    ['values without a snapshot', ['verify'], /verify takes a snapshot/],
    ['an instant that is none', ['verify', store, '--at', 'noon'], /--at takes an instant/],
    ['an order of no plan', ['quote', store, '--order', 'ORDER-7'], /--order belongs to plan/],
    ['an order and an explanation', ['plan', store, '--order', 'ORDER-7', '--explain'], /give one of the two/],
    ['an explanation of no plan', ['quote', store, '--explain'], /--explain belongs to plan/],
    ['an option of holidays', ['plan', store, '--names'], /--names belongs to holidays, not to plan/],
  ] as const) {
    test(`refuses ${why} with a sentence, and exits with 2`, async () => {
      const { status, stdout, stderr } = await stockline(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
    });
  }

  for (const [why, file, sentence] of [
    ['a file that is not there', 'nothing.json', /nothing\.json cannot be read: there is no such file\./],
    ['a folder', '.', /cannot be read: it is a folder\./],
  ] as const) {
    test(`says that it cannot read ${why}, and exits with 1`, async () => {
      const { status, stdout, stderr } = await stockline(['plan', join(folder, file)]);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
    });
  }
});
