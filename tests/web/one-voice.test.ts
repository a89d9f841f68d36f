/**
 * T15: whatever is shown of a promise agrees on status, quantity and days: the three variants as a server renders them,
 * structured data, the checkout's value, whether its form is stopped, and what a server that verifies the value says of
 * it. Over random stores and questions.
 *
 * `STOCKLINE_SEED` in the environment repeats a run; without it every run has a seed of its own, and prints it.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import { type AvailabilityPage, renderAvailability } from 'stockline/ssr';
import { verifyShown } from 'stockline/verify';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { addDays, dayFormat } from '../../web/src/days/days.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { PromisePart, Query, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/index.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import { type Case, randomCase } from './random-stores.ts';

const seed = Number(process.env['STOCKLINE_SEED'] ?? Date.now() % 2 ** 31);
const count = process.env['STOCKLINE_ALL'] === 'yes' ? 2000 : 300;

let engine: Awaited<ReturnType<typeof loadFullEngine>>;
before(async () => {
  engine = await loadFullEngine();
});

test(`One voice, in ${count} cases of seed ${seed}`, async () => {
  const seen = new Set<string>();
  const failures: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = randomCase(seed, index);
    try {
      for (const kind of await agrees(one)) seen.add(kind);
    } catch (error) {
      failures.push(`Case ${index} of STOCKLINE_SEED=${seed}: ${String(error)}\n${JSON.stringify(one)}`);
    }
  }
  assert.equal(
    failures.length,
    0,
    `${failures.length} of ${count} cases fail; the first:\n${failures.slice(0, 5).join('\n')}`,
  );
  // A property that never meets a state says nothing of it; a few hundred cases may miss a rare one.
  if (count >= 2000) {
    const states = [
      ...['in_stock', 'backorder', 'preorder', 'made_to_order', 'out_of_stock', 'not_shipped_there', 'discontinued'],
      ...['no_destination', 'needs_postal_code', 'no_transit_days', 'may_be_sooner', 'split', 'no_date', 'over_max'],
      'other_quantity',
    ];
    assert.deepEqual(
      states.filter((kind) => !seen.has(kind)),
      [],
    );
  }
});

/** Holds all that is shown of a case against its promise; answers with the kinds of promise that it met. */
async function agrees({ store, query }: Case): Promise<string[]> {
  const opened = engine.openStore(store);
  const document = opened.plan({ rules: [] });
  opened.close();
  const snapshot = engine.openSnapshot(document);
  try {
    const promise = snapshot.quote(query);
    const { quantity: _, ...anybody } = query;
    const forLeast = snapshot.quote(anybody);
    const render = async (variant: AvailabilityVariant) =>
      textOf(await renderAvailability({ snapshot: document, query, promise, variant, language: 'en-GB' }));
    const texts = { full: await render('full'), compact: await render('compact'), badge: await render('badge') };
    const ways = waysToSend(snapshot, { ...asking(query), lines: [{ sku: query.sku, quantity: promise.quantity }] });
    const wording = checkoutWordingFor('en-GB');
    const places = placesAt(document, Date.parse(promise.at));
    const described = describeCheckout(
      { ways, way: 'as_ready', names: ['THING'], products: document.products, places, to: query.to },
      wording,
    );
    const shown = withConsentTexts(ways.as_ready, wording);
    const value = checkoutValue({
      question: { ...asking(query), lines: [{ sku: query.sku, quantity: promise.quantity }] },
      asOf: document.asOf,
      way: 'as_ready',
      promise: shown,
      consents: consentsNeeded(shown, wording).map((consent) => ({ ...consent, at: promise.at })),
    });
    const fault = described.lines[0]?.fault ?? described.fault;

    statusAgrees(promise, texts, { fault, isPreorder: store.products['THING']?.preorder !== undefined });
    daysAgree(promise, texts);
    dataAgrees(forLeast, query);
    formAgrees(promise, query, { value: value.promise.lines[0], fault, hasShipping: store.shipping !== undefined });
    // A server takes exactly what the form lets through.
    const { verdict, differs } = verifyShown(snapshot, JSON.stringify(value), { at: query.at });
    assert.equal(verdict, fault === undefined ? 'same' : 'untrue', `verified: ${verdict} ${differs.join(' ')}`);
    return [promise.status, ...promise.notes];
  } finally {
    snapshot.close();
  }
}

type AvailabilityVariant = NonNullable<AvailabilityPage['variant']>;
type Texts = Record<AvailabilityVariant, string>;

/** What can be had is sold by every surface, what cannot by none; and each says why in the same words. */
function statusAgrees(
  promise: StocklinePromise,
  texts: Texts,
  { fault, isPreorder }: { fault: string | undefined; isPreorder: boolean },
): void {
  const orderable = promise.parts.filter(canBeHad);
  const all = Object.values(texts);
  const { min = 1, step = 1, max = Number.POSITIVE_INFINITY } = promise.orderQuantity ?? {};
  if (orderable.length > 0 && (promise.quantity < min || promise.quantity % step !== 0)) {
    assert.ok(fault, 'a quantity that no order may have stops the form');
    assert.ok(texts.full.includes(ruleOf(promise)), texts.full);
  }
  if (orderable.length === promise.parts.length) {
    assert.equal(texts.badge, labels[promise.status], 'the badge has the promise’s status');
    for (const text of all) assert.doesNotMatch(text, /out of stock|does not ship|only \d|ask us$/iu);
    return;
  }
  assert.ok(fault, 'what cannot be had stops the form');
  if (orderable.length > 0) {
    const isRulesMost = promise.quantity > max && promise.maxQuantity === max - (max % step);
    const most = isRulesMost
      ? ruleOf(promise)
      : promise.notes.includes('may_be_sooner')
        ? `For more than ${promise.maxQuantity}, ask us`
        : `Only ${promise.maxQuantity} can be ordered`;
    for (const variant of ['full', 'compact'] as const) assert.ok(texts[variant].includes(most), texts[variant]);
    if (isRulesMost) for (const text of all) assert.doesNotMatch(text, /only \d|ask us|out of stock/iu);
    return;
  }
  const [first] = promise.parts;
  const isNotOpen = first.because.some(({ code }) => code === 'not_open');
  const why =
    first.status === 'not_shipped_there'
      ? 'Does not ship to '
      : isNotOpen
        ? isPreorder
          ? 'Preorder not open yet'
          : 'Not sold yet'
        : first.status === 'out_of_stock' && first.because.some(({ code }) => code === 'closed')
          ? 'Preorders are closed'
          : promise.notes.includes('may_be_sooner')
            ? 'Ask us'
            : labels[first.status];
  for (const text of all) {
    assert.ok(text.includes(why), `${text} lacks ${why}`);
    assert.doesNotMatch(text, /Ships today|Ships tomorrow|Ships \d|Arrives|\+ in stock|^In stock/u);
  }
  assert.equal(promise.maxQuantity, 0);
}

/** What one order may have, in words. */
function ruleOf({ orderQuantity }: StocklinePromise): string {
  const { min = 1, step = 1, max } = orderQuantity ?? {};
  const least = min > step ? `At least ${min} per order` : undefined;
  const bounds = max === undefined ? least : least ? `${min} to ${max} per order` : `At most ${max} per order`;
  if (step === 1) return bounds ?? '';
  return [`Sold in multiples of ${step}`, ...(bounds ? [bounds.charAt(0).toLowerCase() + bounds.slice(1)] : [])].join(
    ', ',
  );
}

/** No day is shown that the promise has not; a split is told with the day of each part, and none is left out. */
function daysAgree(promise: StocklinePromise, texts: Texts): void {
  const orderable = promise.parts.filter(canBeHad);
  const days = dayFormat('en-GB');
  const today = promise.at.slice(0, 10);
  const windows = orderable.flatMap(({ ship, deliver }) => [ship, deliver]);
  for (const window of windows) {
    if (window === undefined) continue;
    const last = days.shortDay(window.latest, today);
    const isNear = /today|tomorrow/u.test(texts.full);
    assert.ok(texts.full.includes(last) || isNear, `the full text lacks ${last}: ${texts.full}`);
  }
  const [first, ...others] = orderable;
  if (first === undefined || others.length === 0) return;
  // A card has the first of them, and how many of all that are.
  const fromOf = ({ deliver, ship }: PromisePart) => {
    const window = deliver ?? ship;
    const isToday = deliver === undefined && window?.earliest === today;
    return window && (isToday ? 'today' : days.shortDay(window.earliest, today));
  };
  const from = fromOf(first);
  const alike = orderable.filter(
    (part) => fromOf(part) === from && (part.deliver === undefined) === (first.deliver === undefined),
  );
  const some = from
    ? `${alike.reduce((sum, { quantity }) => sum + quantity, 0)} of ${promise.quantity} from ${from}`
    : `${promise.quantity} without a date yet`;
  assert.ok(texts.compact.startsWith(some), `${texts.compact} lacks ${some}`);
  // All units are told, and of those that have a day it is not said that they have none.
  const units = (parts: readonly PromisePart[]) => parts.reduce((sum, { quantity }) => sum + quantity, 0);
  const said = (how: string) =>
    [...texts.full.matchAll(new RegExp(`(\\d+) (?:${how})`, 'gu'))].reduce((sum, [, count]) => sum + Number(count), 0);
  assert.equal(
    said('arrives? |ships? |ready |more by |(?:more )?ships? by |without a date yet'),
    units(orderable),
    texts.full,
  );
  assert.equal(said('without a date yet'), units(orderable.filter(({ ship }) => ship === undefined)), texts.full);
  const told = [...texts.compact.matchAll(/\d{1,2} (?:Nov|Dec|Jan|Feb|Mar|Apr|May|Jun)/gu)].map(([day]) => day);
  // "24 – 27 Nov" and "Tue 24 – Fri 27 Nov" begin on 24 Nov.
  const full = texts.full.replace(/(\d{1,2}) – ((?:\w{3} )?\d{1,2} (\w{3}))/gu, '$1 $3 – $2');
  const tomorrow = days.shortDay(addDays(today, 1), today);
  for (const day of told) {
    const isTomorrow = day === tomorrow && full.includes('tomorrow');
    assert.ok(full.includes(day) || isTomorrow, `the full text lacks ${day} of the compact one: ${full}`);
  }
}

/** Structured data is about the least that can be ordered, says how many that is, and promises it no sooner. */
function dataAgrees(forLeast: StocklinePromise, { to }: Query): void {
  const today = forLeast.at.slice(0, 10);
  const offer = jsonLd(forLeast, { to, today })['offers'] as Record<string, unknown>;
  assert.equal(offer['availability'], `https://schema.org/${availabilities[forLeast.status]}`);
  const { min, max } = forLeast.orderQuantity ?? {};
  const between = { '@type': 'QuantitativeValue', minValue: min, ...(max !== undefined && { maxValue: max }) };
  assert.deepEqual(offer['eligibleQuantity'], min === undefined ? undefined : between);
  assert.equal('ineligibleRegion' in offer, forLeast.status === 'not_shipped_there');
  const isAwaited = forLeast.status === 'backorder' || forLeast.status === 'preorder';
  const starts = forLeast.release?.latest ?? forLeast.ship?.latest;
  if (offer['availabilityStarts'] !== undefined)
    assert.equal(isAwaited || forLeast.release ? starts : undefined, offer['availabilityStarts']);
  const details = offer['shippingDetails'] as { deliveryTime: Record<string, { maxValue: number }> } | undefined;
  assert.equal(
    details !== undefined,
    to !== undefined && forLeast.ship !== undefined && forLeast.deliver !== undefined,
  );
  if (details === undefined || forLeast.deliver === undefined || isAwaited) return;
  const { handlingTime, transitTime } = details.deliveryTime;
  const least = (Date.parse(forLeast.deliver.latest) - Date.parse(today)) / 86_400_000;
  assert.ok((handlingTime?.maxValue ?? 0) + (transitTime?.maxValue ?? 0) >= least, 'a day sooner than promised');
}

/** The value is the promise; the form goes through exactly where all can be had, and it is known where it goes. */
function formAgrees(
  promise: StocklinePromise,
  { to }: Query,
  { value, fault, hasShipping }: { value: StocklinePromise; fault: string | undefined; hasShipping: boolean },
): void {
  const core = ({ status, quantity, parts, ship, deliver, maxQuantity }: StocklinePromise) => ({
    status,
    quantity,
    maxQuantity,
    ship,
    deliver,
    parts: parts.map((part) => ({ ...part, because: [] })),
  });
  assert.deepEqual(core(value), core(promise));
  const knowsWhere = !hasShipping || (to !== undefined && !promise.notes.includes('needs_postal_code'));
  const canBeOrdered = promise.parts.every(canBeHad) && !promise.notes.includes('other_quantity');
  assert.equal(fault === undefined, canBeOrdered && knowsWhere, fault ?? 'no fault');
  if (canBeOrdered && hasShipping && to === undefined) {
    assert.equal(fault, 'Where to? Then we can say when it arrives.');
  }
}

const labels: Record<StocklinePromise['status'], string> = {
  in_stock: 'In stock',
  backorder: 'On backorder',
  preorder: 'Preorder',
  made_to_order: 'Made to order',
  out_of_stock: 'Out of stock',
  discontinued: 'No longer sold',
  not_shipped_there: 'Does not ship to ',
};

/** https://schema.org/ItemAvailability */
const availabilities: Record<StocklinePromise['status'], string> = {
  in_stock: 'InStock',
  backorder: 'BackOrder',
  preorder: 'PreOrder',
  made_to_order: 'MadeToOrder',
  out_of_stock: 'OutOfStock',
  discontinued: 'Discontinued',
  not_shipped_there: 'OutOfStock',
};

function canBeHad({ status }: PromisePart): boolean {
  return ['in_stock', 'backorder', 'preorder', 'made_to_order'].includes(status);
}

function asking({ at, to, method }: Query): Pick<Query, 'at' | 'to' | 'method'> {
  return { at, ...(to && { to }), ...(method && { method }) };
}

/** What a reader sees of an element's HTML, in the form that sentences of tests have. */
function textOf(html: string): string {
  const shown = html
    .replace(/<(style|script)\b.*?<\/\1>/gsu, '')
    // Reasons may say that it does not ship before a day.
    .replace(/<ul role="list">.*?<\/ul>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');
  return shown.trim();
}
