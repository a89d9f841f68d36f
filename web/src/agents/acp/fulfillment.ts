/** Lines, how they are sent and when, and what has to be shown: members of ACP's checkout session. */
import {
  type AgentAnswer,
  type AgentLine,
  groupDays,
  groupsOf,
  type LineGroup,
  linesOf,
  spanOf,
} from '../common/lines.ts';
import { type LineNote, notesOf, type Obstacle } from '../common/notes.ts';
import { type CheckoutOptions, own, productIn } from '../common/options.ts';
import { type AgentState, acpLineWords } from '../common/state.ts';
import { termText } from '../common/words.ts';
import type {
  AcpCheckout,
  AcpEstimatedDelivery,
  AcpFulfillment,
  AcpFulfillmentOption,
  AcpLineItem,
  AcpMessage,
} from './types.ts';

/**
 * Of a promise for one product, or for an order's lines.
 *
 * @example
 * const answer = snapshot.quoteOrder({ lines, to, at });
 * const session = { ...mine, ...acp.fulfillment(answer, { to, document, lineIds: ['li_1'] }) };
 */
export function fulfillment(answer: AgentAnswer, options: CheckoutOptions = {}): AcpCheckout {
  const lines = linesOf(answer, options);
  const offered = groupsOf(lines).flatMap((group) => {
    const option = optionOf(group, options);
    return option === undefined ? [] : [{ option, group }];
  });
  return {
    line_items: lines.map((line) => lineItem(line, options)),
    fulfillment_options: offered.map(({ option }) => option),
    selected_fulfillment_options: offered.map(({ option, group }) => ({
      ...{ type: option.type, option_id: option.id, item_ids: group.lines.map(({ id }) => id) },
    })),
    messages: lines.flatMap((line) => messagesOf(line, options)),
  };
}

function lineItem(line: AgentLine, options: CheckoutOptions): AcpLineItem {
  const { id, promise, state, allFulfillableOn } = line;
  const { sku, quantity, maxQuantity, orderQuantity } = promise;
  const status = acpLineWords[state];
  const disclosures = notesOf(line, options.consented).flatMap(({ disclosure, obstacle, text }) =>
    disclosure !== undefined || obstacle?.kind === 'consent'
      ? [{ type: 'disclaimer', content_type: 'plain', content: text } as const]
      : [],
  );
  const isLater = allFulfillableOn !== undefined && allFulfillableOn !== 'now';
  return {
    ...{ id, item: { id: sku }, quantity },
    ...(status && { availability_status: status }),
    ...(maxQuantity !== undefined && state !== 'stale' && { available_quantity: maxQuantity }),
    ...(orderQuantity?.max !== undefined && { max_quantity_per_order: orderQuantity.max }),
    ...(isLater && { fulfillable_on: allFulfillableOn }),
    ...(disclosures.length > 0 && { disclosures }),
  };
}

function optionOf(group: LineGroup, options: CheckoutOptions): AcpFulfillmentOption | undefined {
  const { type, method, location, window } = group;
  const id = method ?? type;
  const title = own(options.titles, id) ?? id;
  const amount = own(options.costs, id);
  const days = groupDays(group, ({ promise: { sku } }) => productIn(options.document, sku)?.name ?? sku);
  const beside = {
    ...{ id, title, ...(days !== undefined && { description: days }) },
    totals: amount === undefined ? [] : [{ type: 'fulfillment', display_text: title, amount } as const],
  };
  if (type === 'digital') return { type, ...beside };
  if (type === 'shipping') {
    const times = window && { earliest_delivery_time: window.earliest, latest_delivery_time: window.latest };
    return { type, ...beside, ...times };
  }
  // ACP tells no pickup without the place's address.
  const { name = location, address } = own(options.pickupPlaces, location) ?? {};
  if (name === undefined || address === undefined) return undefined;
  const { street, city, region, postalCode, country } = address;
  const place = { name, line_one: street, city, state: region, country, postal_code: postalCode };
  const ready = readyBy(group);
  return { type, ...beside, location: { name, address: place }, ...(ready !== undefined && { ready_by: ready }) };
}

/** When all of it is. */
function readyBy({ lines, window }: LineGroup): string | undefined {
  const [only, ...others] = lines;
  return others.length === 0 ? only?.allFulfillableOn : window?.latest;
}

function messagesOf(line: AgentLine, options: CheckoutOptions): AcpMessage[] {
  const param = `$.line_items[${line.index}]`;
  const notes = notesOf(line, options.consented).flatMap((note) => messageOf(note, line, param));
  if (line.parts.length === 0) return notes;
  // ACP has no words for terms: they are told as texts.
  const terms = line.words.terms.filter(({ term }) => term !== 'consent').map(termText);
  const told = terms.filter((text) => !line.words.disclosures.some((disclosure) => disclosure.text === text));
  return [...notes, ...told.map((content) => ({ type: 'info', param, content_type: 'plain', content }) as const)];
}

/** What is a disclosure stands with its line. */
function messageOf({ obstacle, disclosure, text: content }: LineNote, line: AgentLine, param: string): AcpMessage[] {
  if (disclosure !== undefined) return [];
  if (obstacle === undefined) return [{ type: 'info', param, content_type: 'plain', content }];
  const isConsent = obstacle.kind === 'consent';
  return [
    {
      ...{ type: 'error', code: codeOf(obstacle, line.state) },
      resolution: isConsent ? 'requires_buyer_review' : 'recoverable',
      param: obstacle.kind === 'address' ? '$.fulfillment_details.address' : param,
      ...{ content_type: 'plain', content },
    },
  ];
}

type ErrorCode = Extract<AcpMessage, { type: 'error' }>['code'];

function codeOf(obstacle: Obstacle, state: AgentState): ErrorCode {
  switch (obstacle.kind) {
    case 'state':
      return state === 'not_shipped_there' ? 'region_restricted' : 'out_of_stock';
    case 'quantity':
      return quantityCodes[obstacle.rule];
    case 'address':
      return 'missing';
    case 'consent':
      return 'approval_required';
  }
}

const quantityCodes = {
  least: 'minimum_not_met',
  most: 'maximum_exceeded',
  step: 'invalid',
  supply: 'quantity_exceeded',
} as const;

/** When a promise arrives, from the first day of its first part to the last day of its last: `EstimatedDelivery`. */
export function estimatedDelivery(
  answer: AgentAnswer,
  options: CheckoutOptions = {},
): AcpEstimatedDelivery | undefined {
  const windows = linesOf(answer, options).map(({ window }) => window);
  return spanOf(windows);
}

/** What a placed order's shopper may expect, one for each part that comes apart: `fulfillments` of an order. */
export function fulfillments(answer: AgentAnswer, options: CheckoutOptions = {}): AcpFulfillment[] {
  return linesOf(answer, options).flatMap((line) =>
    line.parts.map((part, place) => {
      const [window, description] = [line.instantsOf(part), line.words.ofPart(part)];
      return {
        ...{ id: `${line.id}_${place + 1}`, type: line.type, status: 'pending' as const },
        line_items: [{ id: line.id, quantity: part.quantity }],
        ...(window && { estimated_delivery: window }),
        ...(description !== undefined && { description }),
      };
    }),
  );
}
