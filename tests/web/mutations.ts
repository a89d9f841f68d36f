/** Mutations of a JSON value, for properties: each is small, and some of them make what JSON cannot say. */
import type { Random } from './random.ts';

type Container = Record<string, unknown> | unknown[];

/** Stands in what is put in, and is looked for in what comes out. */
export const mark = 'PUT-IN';

interface Place {
  in: Container;
  key: string;
}

/** The value with a few mutations: a record of it, its text, or a text that is none of it any more. */
export function mutated(value: object, random: Random): unknown {
  const copy = structuredClone(value) as Container;
  for (let left = random.between(1, 3); left > 0; left -= 1) mutate(copy, random);
  if (random.onceIn(6)) {
    hide(copy, random);
    return copy;
  }
  if (random.onceIn(2)) return copy;
  const text = JSON.stringify(copy);
  return random.onceIn(8) ? misspelt(text, random) : text;
}

function mutate(value: Container, random: Random): void {
  const all = places(value);
  if (all.length === 0) return;
  const place = random.oneOf(all);
  const there = read(place);
  const how: readonly (() => void)[] = [
    () => write(place, near(there, random)),
    () => write(place, near(there, random)),
    () => write(place, junk(random)),
    // Something else of the same value: its type is often right.
    () => write(place, structuredClone(read(random.oneOf(all)))),
    () => remove(place),
    () => add(place.in, random),
    () => shuffle(there, random),
    () => everywhere(value, random),
    () => everywhere(value, random),
  ];
  random.oneOf(how)();
}

/** All members and elements, as deep as they are. */
function places(value: Container): Place[] {
  return Object.keys(value).flatMap((key) => {
    const place = { in: value, key };
    const there = read(place);
    return [place, ...(isContainer(there) ? places(there) : [])];
  });
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function read({ in: container, key }: Place): unknown {
  return Object.getOwnPropertyDescriptor(container, key)?.value;
}

/** As JSON.parse does it: `__proto__` is a member like any other. */
function write({ in: container, key }: Place, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
}

function remove({ in: container, key }: Place): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

const names = ['bonus', 'discount', 'price', '__proto__', 'constructor', 'toString', 'toJSON', 'length', '', 'a/b~c'];

function add(container: Container, random: Random): void {
  if (!Array.isArray(container)) write({ in: container, key: random.oneOf(names) }, junk(random));
  else if (container.length > 0 && random.onceIn(2)) container.push(structuredClone(random.oneOf(container)));
  else container.push(junk(random));
}

function shuffle(value: unknown, random: Random): void {
  if (Array.isArray(value) && value.length > 1) value.push(...value.splice(random.below(value.length), 1));
}

const kinds: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  '',
  mark,
  `2026-12-31: ${mark}`,
  '\ud800',
  '\0',
  'x'.repeat(5000),
  'de-DE-u-ca-buddhist',
  [],
  {},
  [[[[]]]],
  { [mark]: mark },
  { toString: 1, valueOf: 1 },
  { earliest: '2026-11-20', latest: '2026-11-21' },
  { earliest: '2026-12-02', latest: '2026-12-01' },
  { earliest: '2028-01-01', latest: '2028-01-02', [mark]: 1 },
];

/** Its own copy each time, as the next mutation may change it. */
function junk(random: Random): unknown {
  return structuredClone(random.oneOf(kinds));
}

/** What is nearly as good as what was there. */
function near(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return value + random.oneOf([-1, 1, 10, 0.5]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return junk(random);
  const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
  return day === undefined
    ? random.oneOf([`${value} `, value.toLowerCase(), mark])
    : shifted(day, random) + value.slice(10);
}

function shifted(day: string, random: Random): string {
  const days = random.oneOf([-30, -7, -1, 1, 2, 7, 400]);
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day becomes another wherever it stands, so that the value agrees with itself. */
function everywhere(value: Container, random: Random): void {
  const days = places(value).flatMap((place) => {
    const there = read(place);
    return typeof there === 'string' && /^\d{4}-\d\d-\d\d$/u.test(there) ? [there] : [];
  });
  if (days.length === 0) return;
  const day = random.oneOf(days);
  const other = shifted(day, random);
  for (const place of places(value)) if (read(place) === day) write(place, other);
}

/** What no text of JSON can hold, put where something was. */
function hide(value: Container, random: Random): void {
  const all = places(value);
  if (all.length === 0) return;
  const place = random.oneOf(all);
  const { in: container, key } = place;
  const getter = (get: () => unknown) =>
    Object.defineProperty(container, key, { get, enumerable: true, configurable: true });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const how: readonly (() => void)[] = [
    () => void getter(() => assertNever('get')),
    () => void getter(() => junk(random)),
    () => write(place, value),
    () => write(place, 7n),
    () => write(place, Symbol(mark)),
    () => write(place, () => mark),
    () => write(place, new Map([[mark, mark]])),
    () => write(place, new Date(Number.NaN)),
    () => write(place, revoked.proxy),
    () => write(place, new Proxy({}, { ownKeys: () => assertNever('ownKeys') })),
    () => write(place, endless()),
    () => write(place, nested(20_000)),
    () => write(place, { toJSON: () => assertNever('toJSON') }),
    () => write(place, { toJSON: () => ({ [mark]: mark }) }),
    () => void (Array.isArray(container) ? undefined : Object.setPrototypeOf(container, { bonus: mark, version: 1 })),
  ];
  random.oneOf(how)();
}

function assertNever(what: string): never {
  throw new Error(`${mark}: ${what} was called`);
}

/** As deep as anybody asks. */
function endless(): object {
  return new Proxy({}, { ownKeys: () => ['a'], get: endless, getOwnPropertyDescriptor: () => enumerable });
}

const enumerable = { enumerable: true, configurable: true };

function nested(depth: number): unknown {
  let value: unknown = mark;
  for (let left = depth; left > 0; left -= 1) value = [value];
  return value;
}

function misspelt(text: string, random: Random): string {
  const at = random.below(text.length);
  const how: readonly string[] = [
    text.slice(0, at),
    text.slice(at),
    text.slice(0, at) + random.oneOf(['"', '{', '}', ',', '9', '\\', '\0']) + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    `${'['.repeat(100_000)}${text}`,
    text.replace('"promise":', `"terms":${'['.repeat(50_000)}${']'.repeat(50_000)},"promise":`),
    `\ufeff${text}`,
    `${text}${text}`,
  ];
  return random.oneOf(how);
}
