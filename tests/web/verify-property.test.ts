/**
 * A property of `verifyShown` (T10) over mutated values: it never throws, and it accepts none whose promise is not the
 * server's, but for what web/docs/checkout.md says is free. The server's promise is asked for here, too, and what is
 * free is read from that page: nothing of web/src/verify has a part in the judgement.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { type Verification, verifyShown } from 'stockline/verify';
import { waysToSend } from '../../web/src/cart/ways.ts';
import type { CheckoutValue, OrderPromise, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { shownBy } from './checkout-values.ts';
import { openShops } from './forged-values.ts';
import { mark, mutated } from './mutations.ts';
import { cases, Random, seed } from './random.ts';
import type { Shop } from './shop.ts';

/** What the page says is free: always, and of lines and orders whose days are sooner by now. */
const free = freeByThePage();

let shops: Awaited<ReturnType<typeof openShops>>;
before(async () => {
  shops = await openShops();
  await loadLanguage(checkoutCatalogues, 'de');
});

test(`mutated values, ${cases} of them with STOCKLINE_SEED=${seed}`, () => {
  console.log(`STOCKLINE_SEED=${seed}`);
  const seen = new Map<string, number>();
  for (let number = 0; number < cases; number += 1) {
    const random = new Random(number);
    const { value, cameIn, server } = goodValue(random);
    if (server === shops.shop) {
      assert.equal(verifyShown(server.snapshot, value, { at: cameIn }).verdict, 'same', `case ${number}`);
    }
    const given = mutated(value, random);
    try {
      const verification = verifyShown(server.snapshot, given, { at: cameIn });
      seen.set(verification.verdict, (seen.get(verification.verdict) ?? 0) + 1);
      keepsNothing(verification);
      if (verification.verdict === 'same' || verification.verdict === 'sooner')
        isRightlyAccepted(JSON.parse(textOf(given)) as CheckoutValue, { cameIn, server, verification });
    } catch (error) {
      throw new Error(`STOCKLINE_SEED=${seed}, case ${number}: ${tellable(given)}`, { cause: error });
    }
  }
  console.log(JSON.stringify(Object.fromEntries(seen)));
  // A property of nothing would hold as well.
  for (const verdict of ['same', 'sooner', 'later', 'untrue']) assert.ok(seen.has(verdict), `none was ${verdict}`);
});

interface Case {
  value: CheckoutValue;
  cameIn: string;
  server: Shop;
}

function goodValue(random: Random): Case {
  const lines = Array.from({ length: random.between(1, 3) }, () => {
    const sku = random.oneOf(['MUG', 'MUG', 'KETTLE', 'CLOCK', 'LAMP']);
    return { sku, quantity: random.between(1, sku === 'KETTLE' ? 1 : 6) };
  });
  const minute = random.between(10, 50);
  const { shop, sooner, later } = shops;
  const of = {
    lines,
    language: random.oneOf(['en-GB', 'de']),
    country: random.oneOf(['US', 'DE']),
    moment: `2026-11-23T14:${minute}:00Z`,
  };
  const ways = waysToSend(shop.snapshot, { lines: lines as never, to: { country: of.country }, at: of.moment });
  const way = ways.together !== undefined && random.onceIn(2) ? 'together' : 'as_ready';
  return {
    value: shownBy(shop, { ...of, way }),
    cameIn: `2026-11-23T14:${minute + random.between(0, 9)}:30Z`,
    server: random.oneOf([shop, shop, shop, shop, sooner, later]),
  };
}

function keepsNothing({ differs, promise }: Verification): void {
  assert.ok(!JSON.stringify([differs, promise]).includes(mark), 'it kept something of the value');
  for (const pointer of differs) assert.match(pointer, /^(?:\/[\w-]+)*$/u);
}

interface Accepted {
  cameIn: string;
  server: Shop;
  verification: Verification;
}

function isRightlyAccepted(value: CheckoutValue, { cameIn, server, verification }: Accepted): void {
  const promise = serversPromise(value, cameIn, server);
  assert.deepEqual(verification.promise, promise);
  const isSooner = promise.lines.map((line, index) => isSoonerThan(line, value.promise.lines[index]));
  assert.equal(verification.verdict, isSooner.includes(true) ? 'sooner' : 'same');
  assert.deepEqual(bound(value.promise, isSooner), bound(promise, isSooner));
  assert.deepEqual([value.version, value.promise.at], [1, value.at]);
  for (const { at } of value.promise.lines) assert.equal(at, value.at);
  assert.ok([undefined, 0.9].includes((value as { confidence?: number }).confidence));

  const needed = promise.lines.flatMap(({ terms }, line) =>
    terms?.consent?.text === undefined ? [] : [[line, terms.consent.text, terms.consent.language]],
  );
  const given = value.consented.map(({ line, text, language }) => [line, text, language]);
  assert.deepEqual(given.sort(), needed.sort());
  for (const { at } of value.consented) {
    assert.ok(Date.parse(at) >= Date.parse(value.at) && Date.parse(at) <= Date.parse(cameIn) + 60_000, at);
  }
}

function serversPromise({ lines, to, method, ship, promise }: CheckoutValue, at: string, { snapshot }: Shop) {
  const asked = lines.map(({ sku, quantity }) => ({ sku, quantity })) as [{ sku: string; quantity: number }];
  const ways = waysToSend(snapshot, { lines: asked, at, ...(to && { to }), ...(method && { method }) });
  const language = promise.lines.find(({ terms }) => terms?.consent?.language)?.terms?.consent?.language ?? 'en';
  return withConsentTexts(ways[ship] ?? ways.as_ready, checkoutWordingFor(language));
}

/** Whether some unit's days are earlier than they were shown; that none is later is wanted here. */
function isSoonerThan(line: StocklinePromise, shown: StocklinePromise | undefined): boolean {
  const [units, before] = [line, shown].map(daysOfUnits);
  assert.equal(units?.length, before?.length);
  const changes = units?.map((days, unit) => {
    const was = before?.[unit] ?? [];
    return days.map((day, index) => {
      // None is later than any.
      const [now, then] = [day ?? '9', was[index] ?? '9'];
      return now < then ? -1 : now > then ? 1 : 0;
    });
  });
  // Ship and delivery, each by its last day and then by its first.
  const firsts = changes?.flatMap(([ship, shipFirst, deliver, deliverFirst]) => [
    ship || shipFirst,
    deliver || deliverFirst,
  ]);
  assert.ok(!firsts?.includes(1), 'a unit is later than it was shown');
  return firsts?.includes(-1) === true;
}

function daysOfUnits(line: StocklinePromise | undefined): (string | undefined)[][] {
  return (line?.parts ?? []).flatMap(({ quantity, ship, deliver }) =>
    Array.from({ length: quantity }, () => [ship?.latest, ship?.earliest, deliver?.latest, deliver?.earliest]),
  );
}

/** What is left of a promise without what is free. */
function bound(promise: OrderPromise, isSooner: readonly boolean[]): unknown {
  const copy = structuredClone(promise);
  for (const place of free.always) without(copy, place.split('/'));
  for (const line of copy.lines) {
    // Of a line with other days they may be anything.
    if (Array.isArray(line.notes))
      line.notes = line.notes.filter((note) => note !== 'kept' && note !== 'clock_corrected');
  }
  for (const [index, line] of copy.lines.entries()) {
    if (!isSooner[index]) continue;
    for (const place of free.sooner) {
      if (place.startsWith('lines/N/')) without(line, place.split('/').slice(2));
    }
  }
  if (isSooner.includes(true)) {
    for (const place of free.sooner) if (!place.startsWith('lines/')) without(copy, place.split('/'));
  }
  return copy;
}

function without(of: unknown, [name = '', ...rest]: readonly string[]): void {
  if (name === 'N') for (const one of of as unknown[]) without(one, rest);
  else if (typeof of === 'object' && of !== null && rest.length === 0) delete (of as Record<string, unknown>)[name];
  else if (typeof of === 'object' && of !== null && Object.hasOwn(of, name))
    without((of as Record<string, unknown>)[name], rest);
}

/** The table of the page: places in the promise, and when they are free. `notes` has two that are, see `bound`. */
function freeByThePage(): { always: string[]; sooner: string[] } {
  const page = readFileSync(new URL('../../web/docs/checkout.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (?<places>`\/promise\/.*) \| (?<when>always|`sooner`)[ ,:].*\|$/gmu)];
  const placesWhen = (when: string) =>
    rows
      .filter((row) => row.groups?.['when'] === when)
      .flatMap((row) =>
        [...(row.groups?.['places'] ?? '').matchAll(/`\/promise\/([^`]+)`/gu)].map(([, place]) => place ?? ''),
      );
  const found = { always: placesWhen('always'), sooner: placesWhen('`sooner`') };
  assert.ok(found.always.length >= 8 && found.sooner.length >= 14, JSON.stringify(found));
  return found;
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given);
}

function tellable(given: unknown): string {
  try {
    return textOf(given).slice(0, 20_000);
  } catch {
    return 'a value that is no text';
  }
}
