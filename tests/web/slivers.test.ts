/**
 * The modules of pages have slivers in place of the C library's heaviest functions and of embind's script: each does
 * what it is called for, and nothing else goes by in silence. A module of its own calls them
 * (tests/wasm/slivers_test.cpp and memory_test.cpp).
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { wasmFolder } from '../../web/build/paths.ts';

type Bound = Record<string, (...values: unknown[]) => unknown>;

/** A new instance: one that has trapped is not to be used again. */
async function instance(name: string): Promise<Bound> {
  const { default: factory } = await import(pathToFileURL(join(wasmFolder, `${name}.mjs`)).href);
  return factory({ wasmBinary: await readFile(join(wasmFolder, `${name}.wasm`)) });
}

async function traps(call: (bound: Bound) => unknown): Promise<void> {
  const bound = await instance('slivers-test');
  assert.throws(() => call(bound), { name: 'RuntimeError', message: /unreachable/ });
}

test('strtod reads numbers of JSON', async () => {
  const { bitsOfNumber } = await instance('slivers-test');
  assert.ok(bitsOfNumber);
  // IEEE 754 doubles, sign, exponent and fraction: 2.5 is 0x4004_0000_0000_0000, -0 is the sign alone,
  // 0.1 is 0x3FB9_9999_9999_999A, 1e300 is 0x7E37_E43C_8800_759C.
  assert.equal(bitsOfNumber('2.5'), String(0x4004000000000000n));
  assert.equal(bitsOfNumber('-0'), String(BigInt.asIntN(64, 0x8000000000000000n)));
  assert.equal(bitsOfNumber('0.1'), String(0x3fb999999999999an));
  assert.equal(bitsOfNumber('1E+300'), String(0x7e37e43c8800759cn));
});

// What C's strtod would read up to where it ends, or as hexadecimal, or not at all. (Blanks around a number are JSON.)
for (const text of ['', '1x', '0x10', 'Infinity', 'nan', '1e', '--1', '1.2.3', '0b1']) {
  test(`strtod traps for ${JSON.stringify(text)}`, () => traps((bound) => bound.bitsOfNumber?.(text)));
}

test('strtod traps where its end is asked for', () => traps((bound) => bound.restAfterNumber?.('1')));

test('std::to_string of a number with a fraction traps, and does not give an empty text', () =>
  traps((bound) => bound.fraction?.(2)));

test('snprintf traps', () => traps((bound) => bound.formatted?.(2)));

test('sprintf traps', () => traps((bound) => bound.formattedUnbounded?.(2)));

test('abort traps', () => traps((bound) => bound.aborted?.()));

test('a bound function takes texts and numbers, each in its place', async () => {
  const { joined } = await instance('slivers-test');
  assert.ok(joined);
  assert.equal(joined(7, 'ä€😀'), '7ä€😀');
  assert.equal(joined(-7, ''), '-7');
});

for (const values of [[], [7], [7, 'x', 'y'], ['x', 7], [7, 7], ['x', 'x'], [undefined, 'x'], [7, null], [7n, 'x']]) {
  test(`a bound function of a number and a text throws for (${values.map((value) => typeof value)})`, async () => {
    const { joined } = await instance('slivers-test');
    assert.throws(() => joined?.(...values), TypeError);
  });
}

for (const name of ['copying', 'moving', 'setting']) {
  test(`${name} small sizes, from and to anywhere, changes these bytes and no others`, async () => {
    const bound = await instance('slivers-test');
    assert.equal(bound[name]?.(), '');
  });
}

test('strlen of small sizes, anywhere, is up to the first NUL', async () => {
  const { measuring } = await instance('slivers-test');
  assert.equal(measuring?.(), '');
});

test('what is allocated is aligned, and is written to by nobody else', async () => {
  const { allocating } = await instance('slivers-test');
  assert.ok(allocating);
  for (let seed = 1; seed <= 10; ++seed) assert.equal(allocating(seed), '', `seed ${seed}`);
});

test('blocks of every size about the borders of classes have room for it', async () => {
  const { allocatingEach } = await instance('slivers-test');
  assert.equal(allocatingEach?.(), '');
});

test('memory stops growing after a few refreshes of a large snapshot', async () => {
  const pagesAfter = async (times: number) => {
    const { pagesAfterRefreshes } = await instance('slivers-test');
    return Number(pagesAfterRefreshes?.(times));
  };
  const [two, ten, hundred] = [await pagesAfter(2), await pagesAfter(10), await pagesAfter(100)];
  // Their sizes differ by up to seven times, and what one leaves behind is to do for the next.
  assert.ok(hundred <= 2 * two, `${two} pages after two, ${hundred} after a hundred`);
  assert.ok(hundred <= 1.1 * ten, `${ten} pages after ten, ${hundred} after a hundred`);
});

test('a text larger than the memory so far is handed in and out again', async () => {
  const { joined } = await instance('slivers-test');
  assert.ok(joined);
  for (const length of [3e6, 3e7, 1e6]) assert.ok(joined(7, 'ä'.repeat(length)) === `7${'ä'.repeat(length)}`);
});

test('memory grows to a gigabyte', async () => {
  const { allocatingAtOnce } = await instance('slivers-test');
  assert.equal(allocatingAtOnce?.(900 * 1024), '');
});

test('malloc traps for more than there can be', async () => {
  await traps((bound) => bound.allocatingAtOnce?.(2 * 1024 * 1024));
  await traps((bound) => bound.allocatingAll?.());
});

test('the modules of pages have these slivers, and the full module has embind itself', async () => {
  for (const name of ['stockline-page', 'stockline-order']) {
    const { quote } = await instance(name);
    assert.throws(() => quote?.(1), TypeError);
  }
  const { quote } = await instance('stockline-full');
  // Which of the two things that are wrong with it is said first, a release of Emscripten decides.
  assert.throws(() => quote?.(1), { name: 'BindingError' });
});
