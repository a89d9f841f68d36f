/** What agents are told of an offer, as the agreement of channels takes it (agreement.test.ts). */
import assert from 'node:assert/strict';
import { type AgentFacts, acp, agentFacts, ucp } from '../../web/src/agents/index.ts';
import type { Asked, Channel, Offer } from '../../web/src/cli/feed/channel.ts';
import { acp as acpChannel } from '../../web/src/cli/feed/channels/acp.ts';
import { ucp as ucpChannel } from '../../web/src/cli/feed/channels/ucp.ts';
import type { Status, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import type { Facts } from './feed-facts.ts';

type Shown = Offer & { to: { country: string } };

/** A document of each protocol's catalogue, and the members of each one's checkout. */
export const agentDocuments: readonly ((offer: Shown) => Facts[])[] = [
  (offer) => catalogued(acpChannel, offer),
  (offer) => catalogued(ucpChannel, offer),
  (offer) => [inCheckout(agentFacts(acp.fulfillment(offer.promise, optionsOf(offer))), offer)],
  (offer) => [inCheckout(agentFacts(ucp.fulfillment(offer.promise, optionsOf(offer))), offer)],
];

function optionsOf({ to, shop: { locations, zones, shipping } }: Shown) {
  return { to, document: { locations, zones, ...(shipping && { shipping }) } };
}

/** Which of our words a word of theirs may stand for. */
const meanings: Readonly<Record<string, readonly Status[]>> = {
  in_stock: ['in_stock'],
  backorder: ['backorder'],
  preorder: ['preorder'],
  pre_order: ['preorder'],
  out_of_stock: ['out_of_stock', 'discontinued'],
  discontinued: ['discontinued'],
};

function catalogued(channel: Channel, offer: Shown): Facts[] {
  const { promise, state, to, price } = offer;
  const asked: Asked = {
    ...{ at: promise.at, to, language: 'en', format: 'jsonl', columns: [] },
    ...{ isSupplemental: false, link: 'https://shop.example/' },
  };
  const entry = channel.open(asked).entry({ ...offer, name: 'Thing' });
  if ('leftOut' in entry) {
    assert.equal(state, 'stale', `${channel.name} leaves out ${state}`);
    return [];
  }
  const facts = agentFacts(JSON.parse(entry.text));
  const { status, available } = facts;
  assert.equal(typeof available, 'boolean');
  if (status !== undefined) assert.ok(isSold(promise) === available, `${status} is ${available}`);
  assert.deepEqual(facts.price, price && { minorUnits: price.minorUnits, currency: price.currency });
  const statuses = status === undefined ? unnamed(available) : (meanings[status] ?? []);
  return [{ statuses }];
}

/** Of a word that there is not nothing is told but whether it can be had. */
function unnamed(available: boolean | undefined): readonly Status[] {
  return available ? ['made_to_order'] : ['not_shipped_there'];
}

/** Days are those of the page: from the first part's to the last's. */
function inCheckout({ status, days, fulfillableOn }: AgentFacts, { promise, state }: Shown): Facts {
  const had = promise.parts.filter((part) => isSold(part));
  const isTold = had.length > 0 && had.every(({ deliver }) => deliver !== undefined) && promise.digital === undefined;
  assert.deepEqual(
    days,
    (isTold && {
      earliest: had.flatMap(({ deliver }) => deliver?.earliest ?? []).sort()[0],
      latest: promise.deliver?.latest,
    }) ||
      undefined,
  );
  if (fulfillableOn !== undefined && fulfillableOn !== 'now') assert.equal(fulfillableOn, promise.ship?.latest);
  const own = status === undefined ? [promise.status] : (meanings[status] ?? []);
  return { statuses: state === 'stale' ? [] : own, ...(days && { latest: days.latest }) };
}

function isSold({ status }: Pick<StocklinePromise, 'status'>): boolean {
  return ['in_stock', 'backorder', 'preorder', 'made_to_order'].includes(status);
}
