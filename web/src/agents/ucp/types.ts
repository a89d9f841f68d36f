/**
 * As much of the Universal Commerce Protocol's documents as is written here (https://ucp.dev). Amounts are in the
 * currency's smallest unit, instants in RFC 3339.
 */
import type { Adjustment } from '../common/adjustments.ts';

export type { AgentAvailability as UcpAvailability } from '../common/state.ts';

export interface UcpDescription {
  plain: string;
}

export interface UcpAddress {
  street_address?: string;
  address_locality?: string;
  address_region?: string;
  address_country?: string;
  postal_code?: string;
}

export interface UcpTotal {
  type: string;
  amount: number;
  display_text?: string;
}

export interface UcpFulfillmentOption {
  id: string;
  title: string;
  description?: UcpDescription;
  earliest_fulfillment_time?: string;
  latest_fulfillment_time?: string;
  totals: UcpTotal[];
}

export interface UcpFulfillmentGroup {
  id: string;
  line_item_ids: string[];
  options: UcpFulfillmentOption[];
  selected_option_id: string;
}

export interface UcpDestination extends UcpAddress {
  id: string;
  type: 'shipping_address' | 'business_location';
  name?: string;
  address?: UcpAddress;
}

export interface UcpFulfillmentMethod {
  id: string;
  type: 'shipping' | 'pickup' | 'digital';
  line_item_ids: string[];
  destinations?: UcpDestination[];
  selected_destination_id?: string;
  groups: UcpFulfillmentGroup[];
}

export interface UcpAvailableMethod {
  type: 'shipping' | 'pickup' | 'digital';
  line_item_ids: string[];
  fulfillable_on?: string;
  description?: string;
}

export interface UcpFulfillment {
  methods: UcpFulfillmentMethod[];
  available_methods: UcpAvailableMethod[];
}

export interface UcpExpectation {
  id: string;
  line_items: { id: string; quantity: number }[];
  method_type: 'shipping' | 'pickup' | 'digital';
  destination: UcpAddress;
  description?: string;
  fulfillable_on?: string;
}

export interface UcpPaymentSchedule {
  id: string;
  type: 'immediate' | 'on_shipment' | 'deferred';
  description: UcpDescription;
  amount: number;
}

export interface UcpPaymentTerm {
  id: string;
  title: string;
  schedules: UcpPaymentSchedule[];
}

export interface UcpPayment {
  terms: UcpPaymentTerm[];
  selected_term_id: string;
}

export interface UcpPolicy {
  type: string;
  description: UcpDescription;
  applies_to?: string[];
  final_sale?: boolean;
  window?: { days: number; anchor: 'delivered' | 'purchased' };
  methods?: { type: 'by_mail'; fee: { type: 'free' | 'customer_responsibility' } }[];
}

export type UcpMessage =
  | { type: 'info'; code: string; content: string; path?: string }
  | { type: 'warning'; code: string; content: string; path?: string; presentation: 'notice' | 'disclosure' }
  | {
      type: 'error';
      code: string;
      content: string;
      path?: string;
      severity: 'recoverable' | 'requires_buyer_input' | 'requires_buyer_review';
    };

/** Members of a checkout: lay them over the one that your endpoint answers with. */
export interface UcpCheckout {
  fulfillment: UcpFulfillment;
  payment?: UcpPayment;
  policies?: UcpPolicy[];
  messages: UcpMessage[];
}

export interface UcpVariant {
  id: string;
  sku: string;
  title: string;
  description: UcpDescription;
  url?: string;
  price: UcpPrice;
  quantity_unit?: { unit: 'C62'; display_text: string; increment: number };
  availability: { available?: boolean; status?: string };
  fulfillment?: {
    methods: {
      type: 'shipping' | 'pickup' | 'digital';
      description?: UcpDescription;
      availability: { available?: boolean; status?: string };
      location?: string;
    }[];
  };
}

export interface UcpPrice {
  amount: number;
  currency: string;
}

/** The answer to a call for one product, without its `ucp` member. */
export interface UcpProductAnswer {
  product: {
    id: string;
    title: string;
    description: UcpDescription;
    url?: string;
    price_range: { min: UcpPrice; max: UcpPrice };
    variants: [UcpVariant];
  };
  policies?: UcpPolicy[];
  messages: UcpMessage[];
}

export interface UcpEvent {
  id: string;
  occurred_at: string;
  type: 'shipped' | 'ready_for_pickup' | 'delivered';
  line_items: { id: string; quantity: number }[];
}

export type UcpAdjustment = Adjustment;

/** Members of an order. Of its lines only what is known here: lay them over the order's own, by their ids. */
export interface UcpOrderUpdate {
  line_items: {
    id: string;
    quantity: { original: number; total: number; fulfilled: number };
    status: 'processing' | 'partial' | 'fulfilled' | 'removed';
  }[];
  fulfillment: { expectations: UcpExpectation[]; events: UcpEvent[] };
  adjustments: UcpAdjustment[];
  messages: UcpMessage[];
}
