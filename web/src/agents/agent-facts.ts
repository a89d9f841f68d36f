/** What an agent would read out of a document: to compare it with what the page, the form and the feeds say. */
import type { AcpCheckout, AcpProduct } from './acp/types.ts';
import type { UcpCheckout, UcpProductAnswer } from './ucp/types.ts';

export interface AgentFacts {
  /** As it is told in a catalogue, or of a line. Absent: no word for it. */
  status?: string;
  available?: boolean;
  /** Units that can be had, as far as they are told. */
  quantity?: number;
  /** The first and the last day of arrival, by the destination's clock. Absent: none is told. */
  days?: { earliest: string; latest: string };
  /** By when it can be fulfilled: `now`, or a day. */
  fulfillableOn?: string;
  /** Of one unit. */
  price?: { minorUnits: number; currency: string };
}

/** Of a product's document, or of the members of a checkout with one line. */
export function agentFacts(document: AcpProduct | UcpProductAnswer | AcpCheckout | UcpCheckout): AgentFacts {
  if ('variants' in document) return productFacts(document.variants[0]);
  if ('product' in document) return productFacts(document.product.variants[0]);
  return 'line_items' in document ? acpFacts(document) : ucpFacts(document);
}

function productFacts(variant: AcpProduct['variants'][0] | UcpProductAnswer['product']['variants'][0]): AgentFacts {
  const { availability, price } = variant;
  return { ...availability, ...(price && { price: { minorUnits: price.amount, currency: price.currency } }) };
}

function acpFacts({ line_items, fulfillment_options: [option] }: AcpCheckout): AgentFacts {
  const [line] = line_items;
  const [earliest, latest] =
    option?.type === 'shipping' ? [option.earliest_delivery_time, option.latest_delivery_time] : [];
  return {
    ...(line?.availability_status && { status: line.availability_status }),
    ...(line?.available_quantity !== undefined && { quantity: line.available_quantity }),
    ...(earliest !== undefined &&
      latest !== undefined && { days: { earliest: dayOf(earliest), latest: dayOf(latest) } }),
    ...(line?.fulfillable_on !== undefined && { fulfillableOn: dayOf(line.fulfillable_on) }),
  };
}

function ucpFacts({ fulfillment }: UcpCheckout): AgentFacts {
  const [option] = fulfillment.methods[0]?.groups[0]?.options ?? [];
  const { earliest_fulfillment_time: earliest, latest_fulfillment_time: latest } = option ?? {};
  const on = fulfillment.available_methods[0]?.fulfillable_on;
  return {
    ...(earliest !== undefined &&
      latest !== undefined && { days: { earliest: dayOf(earliest), latest: dayOf(latest) } }),
    ...(on !== undefined && { fulfillableOn: dayOf(on) }),
  };
}

/** Moments are written by the destination's clock: the day stands in front. */
function dayOf(moment: string): string {
  return moment === 'now' ? moment : moment.slice(0, 10);
}
