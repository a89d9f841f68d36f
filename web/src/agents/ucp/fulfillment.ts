/** How lines are sent and when, what is paid when, and what has to be shown: members of UCP's checkout. */

import { dayFormat } from '../../days/days.ts';
import type { OrderPromise } from '../../engine/types/documents.ts';
import { checkoutWordingFor } from '../../locales/checkout/wording.ts';
import { windowTexts } from '../../locales/windows.ts';
import { type AgentAnswer, type AgentLine, groupDays, groupsOf, type LineGroup, linesOf } from '../common/lines.ts';
import { type CheckoutOptions, own, productIn } from '../common/options.ts';
import { plainText } from '../common/words.ts';
import { addressFor, destinationFor } from './addresses.ts';
import { messagesOf } from './messages.ts';
import { paymentOf } from './payment.ts';
import { policiesOf } from './policies.ts';
import type {
  UcpAvailableMethod,
  UcpCheckout,
  UcpExpectation,
  UcpFulfillmentMethod,
  UcpFulfillmentOption,
} from './types.ts';

/**
 * Of a promise for one product, or for an order's lines.
 *
 * @example
 * const answer = snapshot.quoteOrder({ lines, to, at });
 * const checkout = { ...mine, ...ucp.fulfillment(answer, { to, document, lineIds: ['li_1'] }) };
 */
export function fulfillment(answer: AgentAnswer, options: CheckoutOptions = {}): UcpCheckout {
  const lines = linesOf(answer, options);
  const groups = groupsOf(lines);
  const had = lines.filter(({ parts }) => parts.length > 0);
  const payment = had.length < lines.length ? undefined : paymentOf(lines);
  const policies = policiesOf(had, pathOf, options.domain);
  return {
    fulfillment: {
      methods: groups.map((group) => methodOf(group, options, groups.length === 1 ? togetherOf(answer) : undefined)),
      available_methods: lines.flatMap(availableMethod),
    },
    ...(payment && { payment }),
    ...(policies.length > 0 && { policies }),
    messages: lines.flatMap((line) => messagesOf(line, options.consented, pathOf(line))),
  };
}

function pathOf({ index }: AgentLine): string {
  return `$.line_items[${index}]`;
}

/** Where sending all of it at once is another way than each part as it is ready. */
function togetherOf(answer: AgentAnswer): OrderPromise['together'] {
  return 'lines' in answer && answer.split !== undefined ? answer.together : undefined;
}

function methodOf(
  group: LineGroup,
  options: CheckoutOptions,
  together: OrderPromise['together'],
): UcpFulfillmentMethod {
  const { id, type, lines, location } = group;
  const line_item_ids = lines.map((line) => line.id);
  const destination = destinationFor(type, location, options);
  const ways = [optionOf(group, options)];
  if (together !== undefined) ways.push(togetherOption(group, options, together));
  const selected_option_id = ways[0]?.id ?? '';
  return {
    ...{ id: id.replace('group', 'method'), type, line_item_ids },
    ...(destination && { destinations: [destination], selected_destination_id: destination.id }),
    groups: [{ id, line_item_ids, options: ways, selected_option_id }],
  };
}

function optionOf(group: LineGroup, options: CheckoutOptions): UcpFulfillmentOption {
  const { window } = group;
  const days = groupDays(group, nameIn(options));
  return {
    ...identityOf(group, options),
    ...(days !== undefined && { description: { plain: days } }),
    ...(window && { earliest_fulfillment_time: window.earliest, latest_fulfillment_time: window.latest }),
    totals: totalsOf(group, options),
  };
}

/** All of it on one day. */
function togetherOption(
  group: LineGroup,
  options: CheckoutOptions,
  together: NonNullable<OrderPromise['together']>,
): UcpFulfillmentOption {
  const { id, title } = identityOf(group, options);
  const wording = checkoutWordingFor(options.language ?? 'en');
  const [first] = group.lines;
  const window = first?.instantsOf(together);
  const days = windowTexts(together, wording, dayFormat(wording.language), first?.words.today);
  const told = days.deliver ?? days.ship;
  return {
    ...{ id: `${id}_together`, title: `${title}: ${wording.checkout.shipping.together}` },
    ...(told && { description: { plain: plainText(told) } }),
    ...(window && { earliest_fulfillment_time: window.earliest, latest_fulfillment_time: window.latest }),
    totals: totalsOf(group, options),
  };
}

function identityOf({ type, method }: LineGroup, { titles }: CheckoutOptions): { id: string; title: string } {
  const id = method ?? type;
  return { id, title: own(titles, id) ?? id };
}

function totalsOf({ type, method }: LineGroup, { costs }: CheckoutOptions): UcpFulfillmentOption['totals'] {
  const amount = own(costs, method ?? type);
  return amount === undefined ? [] : [{ type: 'fulfillment', amount }];
}

function nameIn({ document }: CheckoutOptions): (line: AgentLine) => string {
  return ({ promise: { sku } }) => productIn(document, sku)?.name ?? sku;
}

function availableMethod({ id, type, parts, allFulfillableOn, words }: AgentLine): UcpAvailableMethod[] {
  if (parts.length === 0) return [];
  return [
    {
      ...{ type, line_item_ids: [id] },
      ...(allFulfillableOn !== undefined && { fulfillable_on: allFulfillableOn }),
      ...(words.days !== undefined && { description: words.days }),
    },
  ];
}

/**
 * What a placed order's shopper may expect, one for each part that comes apart: `fulfillment.expectations` of an order.
 */
export function expectations(answer: AgentAnswer, options: CheckoutOptions = {}): UcpExpectation[] {
  return linesOf(answer, options).flatMap((line) => expectationsOf(line, options));
}

export function expectationsOf(line: AgentLine, options: CheckoutOptions): UcpExpectation[] {
  const { id, type, promise } = line;
  return line.parts.map((part, place) => {
    const [description, fulfillable_on] = [line.words.ofPart(part), line.fulfillableOn(part)];
    return {
      ...{ id: `${id}_${place + 1}`, line_items: [{ id, quantity: part.quantity }], method_type: type },
      destination: addressFor(type, promise.pickup?.location, options),
      ...(description !== undefined && { description }),
      ...(fulfillable_on !== undefined && { fulfillable_on }),
    };
  });
}
