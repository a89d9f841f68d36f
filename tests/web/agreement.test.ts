/**
 * T15, for channels: the page, structured data, the checkout's value and each feed say the same of a product: status,
 * quantity, days and price. Over random stores; the answer is for one unit, or the least that can be ordered.
 *
 * `STOCKLINE_SEED` in the environment repeats a run; without it every run has a seed of its own, and prints it. A
 * channel is added by a function that reads its document (`documents`).
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type FullEngine, loadFullEngine } from 'stockline/full';
import { renderAvailability } from 'stockline/ssr';
import { waysToSend } from '../../web/src/cart/ways.ts';
import type { Asked, Channel, Offer } from '../../web/src/cli/feed/channel.ts';
import { google } from '../../web/src/cli/feed/channels/google.ts';
import { meta } from '../../web/src/cli/feed/channels/meta.ts';
import { openai } from '../../web/src/cli/feed/channels/openai.ts';
import { offerOf } from '../../web/src/cli/feed/offer.ts';
import { dayFormat } from '../../web/src/days/days.ts';
import type { SnapshotDocument, Status, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/index.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import { agentDocuments } from './agents-facts.ts';
import { type Facts, googleFacts, metaFacts, openaiFacts, tableRows, xmlItems } from './feed-facts.ts';
import { randomCase } from './random-stores.ts';

const seed = Number(process.env['STOCKLINE_SEED'] ?? Date.now() % 2 ** 31);
const count = process.env['STOCKLINE_ALL'] === 'yes' ? 2000 : 50;
const countries = ['US', 'DE', 'NO'] as const;
const price = { minorUnits: 1990, currency: 'EUR' };

let engine: FullEngine;
before(async () => {
  engine = await loadFullEngine();
});

test(`What channels are told agrees with the page, in ${count} stores of seed ${seed}`, async () => {
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const { store } = randomCase(seed, index);
    const priced = { ...store, products: { THING: { ...store.products['THING'], price } } } as StoreDocument;
    // One in eight is asked when its figures are old.
    if (index % 8 === 7) priced.freshForMinutes = 30;
    const at = index % 8 === 7 ? '2026-11-23T16:05:00Z' : store.asOf;
    for (const country of countries) {
      try {
        for (const kind of await agrees(priced, at, country)) seen.add(kind);
      } catch (error) {
        throw new Error(
          `Store ${index} of STOCKLINE_SEED=${seed}, ${country}: ${String(error)}\n${JSON.stringify(priced)}`,
        );
      }
    }
  }
  if (count < 2000) return;
  const states = [
    ...['in_stock', 'backorder', 'backorder_undated', 'preorder', 'made_to_order', 'out_of_stock', 'discontinued'],
    ...['not_shipped_there', 'before_opening', 'closed', 'stale'],
  ];
  assert.deepEqual(
    states.filter((kind) => !seen.has(kind)),
    [],
  );
});

/** An offer, and to whom. */
type Shown = Offer & { to: { country: string } };

/** Asks all surfaces of one store, and gives the states that it met. */
async function agrees(store: StoreDocument, at: string, country: string): Promise<string[]> {
  const opened = engine.openStore(store);
  const document = opened.plan({ rules: [] });
  opened.close();
  const snapshot = engine.openSnapshot(document);
  try {
    const product = document.products['THING'];
    assert.ok(product);
    const to = { country };
    const thing = { sku: 'THING', product, shop: document, snapshot, plannedAt: at };
    const offer: Shown = { ...offerOf(thing, { at, to }, {}), to };
    const { promise } = offer;
    const least = promise.orderQuantity?.min ?? 1;
    assert.equal(promise.quantity, least, 'the answer is for the least');
    await pageAgrees(document, offer);
    const told: Facts[] = [dataFacts(offer), formFacts(offer), ...documents.flatMap((read) => read(offer))];
    told.push(...agentDocuments.flatMap((read) => read(offer)));
    for (const facts of told) factsAgree(facts, offer);
    return [offer.state];
  } finally {
    snapshot.close();
  }
}

/** Nothing of a document contradicts the promise; `offer.promise` is what the page shows. */
function factsAgree({ statuses, starts, latest, price: told, quantity }: Facts, { promise, state }: Offer): void {
  if (state === 'stale') assert.deepEqual(statuses, [], 'of old figures no channel says anything');
  else assert.ok(statuses.includes(promise.status), `${statuses} is not ${promise.status}`);
  if (starts !== undefined) assert.equal(starts, (promise.release ?? promise.ship)?.latest, 'from when');
  if (latest !== undefined) {
    assert.ok(promise.deliver, 'an arrival that the page does not know');
    assert.ok(latest >= promise.deliver.latest, `${latest} is sooner than the page's ${promise.deliver.latest}`);
  }
  const least = promise.orderQuantity?.min ?? 1;
  // 19.90 euros each.
  if (told !== undefined) assert.equal(told, `${((1990 * least) / 100).toFixed(2)} EUR`, 'price');
  if (quantity !== undefined) assert.equal(quantity, least, 'for how many');
}

/** The page has the status in its words, and the day that feeds take. */
async function pageAgrees(document: SnapshotDocument, { promise, state, to }: Shown): Promise<void> {
  const query = { sku: 'THING', at: promise.at, to };
  const page = async (variant: 'badge' | 'full') =>
    textOf(await renderAvailability({ snapshot: document, query, promise, variant, language: 'en-GB' }));
  if (state !== 'stale' && promise.parts.length === 1) {
    const badge = await page('badge');
    const label = labels[promise.status];
    // What cannot be had has several words, "Ask us" among them, and none of those that sell.
    if (label !== undefined) assert.equal(badge, label);
    else assert.ok(!Object.values(labels).includes(badge), badge);
  }
  const { availabilityStarts } = promise.schemaOrg;
  if (availabilityStarts === undefined || state === 'stale') return;
  const text = await page('full');
  const day = dayFormat('en-GB').shortDay(availabilityStarts, promise.at.slice(0, 10));
  assert.ok(text.includes(day) || /today|tomorrow/iu.test(text), `the page lacks ${day}: ${text}`);
}

/** Structured data's. */
function dataFacts({ promise, price, state, today, to }: Shown): Facts {
  const data = jsonLd(promise, { ...(price && { price }), to, ...(today && { today }) });
  const said = data['offers'] as Record<string, unknown>;
  const specified = (said['priceSpecification'] ?? said) as { price?: string; priceCurrency?: string };
  const starts = said['availabilityStarts'] as string | undefined;
  const word = String(said['availability']).replace('https://schema.org/', '');
  return {
    statuses: state === 'stale' ? [] : (schemaOrgWords[word] ?? []),
    ...(starts !== undefined && { starts }),
    price: `${specified.price} ${specified.priceCurrency}`,
  };
}

/** The checkout's value's. */
function formFacts({ promise, snapshot, state, to }: Shown): Facts {
  const question = { at: promise.at, to, lines: [{ sku: 'THING', quantity: promise.quantity }] };
  const wording = checkoutWordingFor('en-GB');
  const shown = withConsentTexts(waysToSend(snapshot, question).as_ready, wording);
  const value = checkoutValue({
    ...{ question, asOf: promise.at, way: 'as_ready', promise: shown },
    consents: consentsNeeded(shown, wording).map((consent) => ({ ...consent, at: promise.at })),
  });
  const [line] = value.promise.lines;
  assert.ok(line);
  assert.deepEqual([line.ship, line.deliver, line.release], [promise.ship, promise.deliver, promise.release]);
  return { statuses: state === 'stale' ? [] : [line.status], quantity: line.quantity };
}

/** Each channel's document of the offer, as its reader takes it; none where it leaves the product out. */
const documents: readonly ((offer: Shown) => Facts[])[] = [
  (offer) => read(google, offer, 'tsv', (text) => tableRows(text, '\t')).map((row) => googleFacts(row, offer.today)),
  (offer) => read(google, offer, 'xml', xmlItems).map((row) => googleFacts(row, offer.today)),
  (offer) => read(meta, offer, 'csv', (text) => tableRows(text, ',')).map(metaFacts),
  (offer) =>
    read(openai, offer, 'jsonl', (text) =>
      text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)])),
    ).map(openaiFacts),
];

function read<Row>(channel: Channel, offer: Shown, format: string, rowsOf: (text: string) => Row[]): Row[] {
  const asked: Asked = {
    ...{ at: offer.promise.at, to: offer.to, language: 'en', format, columns: ['id'] },
    ...{ isSupplemental: false, shippingPrice: '4.95 EUR', link: 'https://shop.example/' },
  };
  const writing = channel.open(asked);
  const entry = writing.entry(offer);
  if ('leftOut' in entry) {
    assert.ok(mayBeLeftOut.has(offer.state), `${channel.name} leaves out ${offer.state}`);
    return [];
  }
  const rows = rowsOf(writing.head + entry.text + writing.foot);
  assert.equal(rows.length, 1);
  return rows;
}

/** What is in no way told by some channel. */
const mayBeLeftOut = new Set([
  ...['backorder_undated', 'backorder_far', 'preorder_undated', 'preorder_far'],
  ...['made_to_order', 'not_shipped_there', 'pickup_only', 'stale'],
]);

const schemaOrgWords: Readonly<Record<string, readonly Status[]>> = {
  InStock: ['in_stock'],
  BackOrder: ['backorder'],
  PreOrder: ['preorder'],
  MadeToOrder: ['made_to_order'],
  OutOfStock: ['out_of_stock', 'not_shipped_there'],
  Discontinued: ['discontinued'],
};

const labels: Partial<Record<Status, string>> = {
  in_stock: 'In stock',
  backorder: 'On backorder',
  preorder: 'Preorder',
  made_to_order: 'Made to order',
};

function textOf(html: string): string {
  return html
    .replace(/<(style|script)\b.*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
