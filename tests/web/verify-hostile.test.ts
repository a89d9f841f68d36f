/** Whatever `verifyShown` and `stockline verify` are given (T10): they answer, and keep nothing of it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import { shownBy } from './checkout-values.ts';
import { cameIn, kettle, lamp, mugs, openShops } from './forged-values.ts';
import type { Shop } from './shop.ts';
import { stockline } from './stockline-command.ts';

let shop: Shop;
before(async () => {
  ({ shop } = await openShops());
});

const verified = (value: unknown) => verifyShown(shop.snapshot, value, { at: cameIn });
const good = () => structuredClone(shownBy(shop, { lines: [mugs, kettle, lamp] }));

/** The engine is one for all: what one value did to it, the next would feel. */
function refused(value: unknown, differs?: readonly string[]): void {
  const verification = verified(value);
  assert.equal(verification.verdict, 'untrue');
  if (differs !== undefined) assert.deepEqual(verification.differs, differs);
  assert.equal(verified(good()).verdict, 'same');
}

function thrower(): never {
  throw new Error('it was read');
}

function cyclic(): object {
  const value: Record<string, unknown> = { ...good() };
  value['promise'] = value;
  return value;
}

const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe('Refused, and nothing is thrown', () => {
  const values: [title: string, value: () => unknown][] = [
    ['nothing', () => undefined],
    ['a number', () => 7],
    ['a number without end', () => 7n],
    ['a symbol', () => Symbol('promise')],
    ['a function', () => good],
    ['a list', () => [good()]],
    ['a text of a text', () => JSON.stringify(JSON.stringify(good()))],
    ['a getter that throws', () => Object.defineProperty({}, 'version', { get: thrower, enumerable: true })],
    ['a proxy that was revoked', () => revoked.proxy],
    [
      'a proxy that throws',
      () => new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower, getPrototypeOf: thrower }),
    ],
    ['a record in itself', cyclic],
    ['a toJSON that throws', () => ({ ...good(), toJSON: thrower })],
    ['a number without end within', () => ({ ...good(), version: 1n })],
    ['half a text', () => JSON.stringify(good()).slice(0, -1)],
    ['text that goes on', () => `${JSON.stringify(good())}{}`],
    ['a million brackets', () => '['.repeat(1_000_000)],
    ['as many, closed', () => '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['a control sign', () => '\0'],
  ];
  for (const [title, value] of values) test(title, () => refused(value(), ['']));

  test('bytes, and members that are inherited', () => {
    const missing = ['/version', '/at', '/asOf', '/ship', '/lines', '/consented'];
    refused(Buffer.from(JSON.stringify(good())), missing);
    refused(Object.create(good()), missing);
  });

  test('no options at all: the value’s own moment counts then', () => {
    for (const options of [undefined, null]) {
      assert.equal(verifyShown(shop.snapshot, JSON.stringify(good()), options).verdict, 'same');
    }
  });

  test('no open snapshot: its server is told what to give', () => {
    for (const snapshot of [undefined, null, '{}', {}])
      assert.throws(() => verifyShown(snapshot as never, JSON.stringify(good())), {
        name: 'TypeError',
        message: 'verifyShown() needs a snapshot that is open: engine.openSnapshot(text).',
      });
  });

  test('a deep record', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    refused({ ...good(), promise: deep }, ['']);
  });

  test('terms a million brackets deep, as text', () => {
    const brackets = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    refused(JSON.stringify(good()).replace('"terms":{', `"terms":{"more":${brackets},`), ['/promise/lines/0/terms']);
  });

  test('a member called __proto__, constructor or toString, wherever it stands', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(good());
      refused(text.replace('"terms":{', `"terms":{"${name}":{"required":false},`), ['/promise/lines/0/terms']);
      refused(text.replace('"promise":{', `"promise":{"${name}":[],`), ['/promise']);
      assert.equal(Object.getPrototypeOf({}), Object.prototype);
      assert.equal(({} as Record<string, unknown>)['required'], undefined);
    }
  });

  test('wrong types, each by its place', () => {
    const wrong: [object, string[]][] = [
      [{ version: '1' }, ['/version']],
      [{ at: 7 }, ['/at']],
      [{ at: '2026-11-23' }, ['/at']],
      [{ asOf: 'x' }, ['/asOf']],
      [{ ship: 'soon' }, ['/ship']],
      [{ lines: {} }, ['/lines']],
      [{ lines: [] }, ['/lines']],
      [{ lines: [null, null, null] }, ['/lines']],
      [{ lines: [{ sku: 'MUG', quantity: 0 }] }, ['/lines/0/quantity']],
      [{ lines: [{ sku: 'MUG', quantity: 1.5 }] }, ['/lines/0/quantity']],
      [{ lines: [{ sku: ['MUG'], quantity: 1 }] }, ['/lines/0/sku']],
      [{ to: 'US' }, ['/to']],
      [{ to: { country: 'US', region: 'CA' } }, ['/to']],
      [{ to: { country: {} } }, ['/to']],
      [{ method: {} }, ['/method']],
      [{ promise: [] }, ['/promise']],
      [{ promise: { ...good().promise, lines: {} } }, ['/promise/lines']],
      [{ promise: { ...good().promise, together: [] } }, ['/promise/together']],
      [{ promise: { ...good().promise, split: { shipments: {} } } }, ['/promise/split']],
      [{ consented: {} }, ['/consented']],
      [{ consented: [null] }, ['/consented/0']],
      [{ consented: [{ line: '0', text: '', language: '', at: cameIn }] }, ['/consented/0']],
    ];
    for (const [members, differs] of wrong) refused({ ...good(), ...members }, differs);
  });

  test('more than the engine takes: 1,001 lines, and names of 1,001 letters and of ten million', () => {
    refused({ ...good(), lines: Array.from({ length: 1001 }, () => kettle) }, ['/lines']);
    for (const length of [1001, 10_000_000]) {
      const name = 'x'.repeat(length);
      refused({ ...good(), lines: [{ sku: name, quantity: 1 }] }, ['/lines/0/sku']);
      refused({ ...good(), method: name }, ['/method']);
      refused({ ...good(), to: { country: 'US', postalCode: name } }, ['/to']);
    }
    refused({ ...good(), consented: Array.from({ length: 1001 }, () => good().consented[0]) }, ['/consented']);
  });

  test('a language of a hundred thousand dashes', () => {
    const value = good();
    Object.assign(value.promise.lines[2]?.terms?.consent ?? {}, { language: '-'.repeat(100_000) });
    refused(value);
  });
});

describe('What comes back is the engine’s alone', () => {
  test('no member of the value, no name and no text of its', () => {
    const value = JSON.parse(
      JSON.stringify(good(), (_, member: unknown) =>
        typeof member === 'object' && member !== null && !Array.isArray(member)
          ? { ...member, 'PUT-IN': ['PUT-IN'] }
          : member,
      ),
    ) as object;
    const { verdict, differs, promise } = verified(value);
    assert.equal(verdict, 'untrue');
    assert.doesNotMatch(JSON.stringify([differs, promise]), /PUT-IN/u);
  });

  test('a value that is changed afterwards changes nothing of it, and the answer nothing of the value', () => {
    const value = good();
    const { promise } = verified(value);
    const before = JSON.stringify(promise);
    for (const line of value.promise.lines) line.parts.length = 0;
    assert.equal(JSON.stringify(promise), before);
    const untouched = good();
    const text = JSON.stringify(untouched);
    for (const line of verified(untouched).promise?.lines ?? []) line.parts.length = 0;
    assert.equal(JSON.stringify(untouched), text);
  });

  test('what a getter says once and not again is read once', () => {
    const value = good();
    let reads = 0;
    const { promise } = value;
    Object.defineProperty(value, 'promise', { get: () => (reads++ === 0 ? promise : {}), enumerable: true });
    assert.deepEqual([verified(value).verdict, reads], ['same', 1]);
  });
});

describe('stockline verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stockline-verify-hostile-'));
  after(() => rmSync(folder, { recursive: true }));

  test('answers each line with one line, whatever it holds, the empty and the last among them', async () => {
    const snapshot = join(folder, 'snapshot.json');
    writeFileSync(snapshot, JSON.stringify(shop.document));
    const text = JSON.stringify(good());
    const given: (string | Uint8Array)[] = [
      text,
      '',
      'nothing',
      Uint8Array.of(0xff, 0xfe),
      text.replace('"terms":{', '"terms":{"x":{"toString":1},'),
      '['.repeat(100_000),
      '{}',
      `${text}\r`,
      '   ',
      text.replace('"promise":', '"promis":'),
      text,
    ];
    const input = Buffer.concat(
      given.flatMap((line, index) => [Buffer.from(index === 0 ? '' : '\n'), Buffer.from(line)]),
    );
    const { status, stdout, stderr } = await stockline(['verify', snapshot, '--at', cameIn], input);
    const answers = stdout.split('\n').slice(0, -1);
    assert.deepEqual(
      answers.map((answer) => (JSON.parse(answer) as { verdict: string }).verdict),
      ['same', ...Array(6).fill('untrue'), 'same', 'untrue', 'untrue', 'same'],
    );
    assert.deepEqual([status, stderr], [2, '']);
  });
});
