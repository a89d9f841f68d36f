/**
 * As much of the Agentic Commerce Protocol's documents as is written here (https://agenticcommerce.dev, release
 * 2026-04-17). Amounts are in the currency's smallest unit, instants in RFC 3339.
 */
import type { Adjustment } from '../common/adjustments.ts';
import type { AcpLineStatus } from '../common/state.ts';

export type { AgentAvailability as AcpAvailability } from '../common/state.ts';
export type { AcpLineStatus };

export interface AcpDisclosure {
  type: 'disclaimer';
  content_type: 'plain';
  content: string;
}

/** Members of a checkout's line: the shop adds `totals`, and what else it has. */
export interface AcpLineItem {
  id: string;
  item: { id: string };
  quantity: number;
  availability_status?: AcpLineStatus;
  available_quantity?: number;
  max_quantity_per_order?: number;
  fulfillable_on?: string;
  disclosures?: AcpDisclosure[];
}

export interface AcpTotal {
  type: 'fulfillment';
  display_text: string;
  amount: number;
}

export interface AcpAddress {
  name: string;
  line_one: string;
  city: string;
  state: string;
  country: string;
  postal_code: string;
}

interface AcpOption {
  id: string;
  title: string;
  description?: string;
  totals: AcpTotal[];
}

export type AcpFulfillmentOption =
  | (AcpOption & { type: 'shipping'; earliest_delivery_time?: string; latest_delivery_time?: string })
  | (AcpOption & { type: 'digital' })
  | (AcpOption & { type: 'pickup'; location: { name: string; address: AcpAddress }; ready_by?: string });

export interface AcpSelectedOption {
  type: AcpFulfillmentOption['type'];
  option_id: string;
  item_ids: string[];
}

export type AcpMessage =
  | { type: 'info'; param?: string; content_type: 'plain'; content: string }
  | {
      type: 'error';
      code:
        | 'missing'
        | 'invalid'
        | 'out_of_stock'
        | 'quantity_exceeded'
        | 'minimum_not_met'
        | 'maximum_exceeded'
        | 'region_restricted'
        | 'approval_required';
      resolution: 'recoverable' | 'requires_buyer_review';
      param?: string;
      content_type: 'plain';
      content: string;
    };

/** Members of a checkout session: lay them over the one that your endpoint answers with. */
export interface AcpCheckout {
  line_items: AcpLineItem[];
  fulfillment_options: AcpFulfillmentOption[];
  selected_fulfillment_options: AcpSelectedOption[];
  messages: AcpMessage[];
}

export interface AcpEstimatedDelivery {
  earliest: string;
  latest: string;
}

export interface AcpFulfillmentEvent {
  id: string;
  type: 'shipped' | 'ready_for_pickup' | 'delivered';
  occurred_at: string;
}

export interface AcpFulfillment {
  id: string;
  type: 'shipping' | 'pickup' | 'digital';
  status: 'pending' | 'shipped' | 'ready_for_pickup' | 'delivered' | 'canceled';
  line_items: { id: string; quantity: number }[];
  estimated_delivery?: AcpEstimatedDelivery;
  description?: string;
  events?: AcpFulfillmentEvent[];
}

export type AcpAdjustment = Adjustment;

/** Members of an order. */
export interface AcpOrderUpdate {
  status: 'processing' | 'shipped' | 'completed' | 'canceled';
  estimated_delivery?: AcpEstimatedDelivery;
  line_items: {
    id: string;
    title: string;
    quantity: { ordered: number; current: number; fulfilled: number };
    status: 'processing' | 'partial' | 'fulfilled' | 'removed';
  }[];
  fulfillments: AcpFulfillment[];
  adjustments: AcpAdjustment[];
}

/** A product of a feed. */
export interface AcpProduct {
  id: string;
  description?: { plain: string };
  url?: string;
  variants: [
    {
      id: string;
      title: string;
      description?: { plain: string };
      url?: string;
      price?: { amount: number; currency: string };
      availability: { available?: boolean; status?: string };
    },
  ];
}
