/**
 * The documents of Stockline, as types. Written by `npm run types` from web/schema/: change it there.
 */

/**
 * How likely promised days are to hold. Absent: 0.9.
 */
export type Confidence = number;
/**
 * A day of the week.
 */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/**
 * A local time, the same on each day; or one for each weekday.
 */
export type Cutoff = string | WeekdayCutoffs;
/**
 * A number of days; or the least and the most days, [min, max]; or probabilities per number of days. The calendar that
 * counts them is said where the duration is used.
 */
export type Duration = number | [number, number] | DurationProbabilities;
/**
 * From when until when it is open; at the second time it is not open any more. Past midnight: until 24:00, and the rest
 * with the next day.
 */
export type OpenStretches = [string, string][];
/**
 * A way to get an order: by a carrier, or at a place of the shop.
 */
export type ShippingMethod = DeliveryMethod | PickupMethod;
/**
 * How the shop trades, where a rule of law depends on it; core/include/stockline/rules.h says what each means.
 */
export type TradeCircumstance =
  | 'cashOnDelivery'
  | 'sellerIsCreditor'
  | 'buyerAppliesForCredit'
  | 'returnTermsShown'
  | 'withdrawalNotInformed'
  | 'collectsReturns'
  | 'bearsCancellationCharges';
/**
 * What the law makes an exception of; core/include/stockline/rules.h says what each means.
 */
export type ProductException =
  | 'customMade'
  | 'perishable'
  | 'sealedHygiene'
  | 'seedsOrPlants'
  | 'pricedLaterAlcohol'
  | 'serialSubscription'
  | 'negativeOption'
  | 'financialMarket'
  | 'mixedAfterDelivery'
  | 'sealedMedia'
  | 'newspaper'
  | 'auction'
  | 'urgentRepair'
  | 'datedBooking'
  | 'service'
  | 'digitalContent'
  | 'medicine'
  | 'durabilityGuarantee';
/**
 * Whether units are sold too that nobody knows to be coming. Absent: they are not.
 */
export type Undated = 'sell';
/**
 * The release day, local at each location; or the first and the last day on which it can be.
 */
export type Releases = string | [string, string];
/**
 * A place, and on which days it is open.
 */
export type SnapshotLocation = StockLocation & OpenDays;
/**
 * The event that starts it; core/include/stockline/rules.h says what each means.
 */
export type RuleEvent =
  'order' | 'payment' | 'notice' | 'entitlement' | 'shipment' | 'delivery' | 'goods_return' | 'stated_day';
/**
 * How it is known: the full text read, its words quoted in a second place, part of them seen, not seen. Nothing is
 * computed from the last two.
 */
export type RuleGrade = 'READ' | 'QUOTED' | 'PART' | 'UNSEEN';
/**
 * What a rule may depend on; core/include/stockline/rules.h says what each means.
 */
export type RuleCircumstance =
  | 'customMade'
  | 'perishable'
  | 'sealedHygiene'
  | 'seedsOrPlants'
  | 'pricedLaterAlcohol'
  | 'serialSubscription'
  | 'negativeOption'
  | 'financialMarket'
  | 'mixedAfterDelivery'
  | 'sealedMedia'
  | 'newspaper'
  | 'auction'
  | 'urgentRepair'
  | 'datedBooking'
  | 'service'
  | 'digitalContent'
  | 'medicine'
  | 'durabilityGuarantee'
  | 'cashOnDelivery'
  | 'sellerIsCreditor'
  | 'buyerAppliesForCredit'
  | 'returnTermsShown'
  | 'withdrawalNotInformed'
  | 'collectsReturns'
  | 'bearsCancellationCharges'
  | 'prepaid'
  | 'dated';
/**
 * A day, or the probabilities of several.
 */
export type ReadyDay = string | ReadyDayProbabilities;
/**
 * Why a date is what it is. Those of a part are complete: from `asked` on they lead to its windows again
 * (core/include/stockline/reason.h says how).
 */
export type Reason =
  | AskedReason
  | ClosedDayReason
  | NotAWorkdayReason
  | AfterCutoffReason
  | AwaitingReceiptReason
  | OverdueReason
  | ReceivingReason
  | SupplyReadyReason
  | ReplenishmentReason
  | ProductionReason
  | CapacityReason
  | ReleaseReason
  | HandlingReason
  | TransitReason
  | NotOpenReason
  | ClosedReason
  | RestockReason
  | NoKnownSupplyReason
  | BeyondCalendarReason
  | PickupReason;
/**
 * Whose calendar: the place's, the carrier's, the carrier's for taking parcels or for delivering them where these
 * differ, the supplier's.
 */
export type CalendarOwner = 'location' | 'carrier' | 'collection' | 'delivery' | 'supplier';
/**
 * A shopper's question: about one product, about many at once, or about an order of several lines.
 */
export type AnyQuery = Query | ListQuery | OrderQuery;
/**
 * This many units of one product. Answered with a promise.
 */
export type Query = Asking & QueriedProduct;
/**
 * What a shopper can do about an item today.
 */
export type Status =
  'in_stock' | 'backorder' | 'preorder' | 'made_to_order' | 'out_of_stock' | 'discontinued' | 'not_shipped_there';
/**
 * The least that an order may have of each of many products: a page of cards at once. Answered with a list of promises.
 */
export type ListQuery = Asking & QueriedProducts;
/**
 * An order of several lines. Answered with an order's promise.
 */
export type OrderQuery = Asking & QueriedLines;
/**
 * What starts a period: the order is complete, money was taken, the shop was told of a cancellation, the right to a
 * refund vested, the carrier has it, the shopper has it, the shop has it back, the day that was stated.
 */
export type TermEvent =
  'order' | 'payment' | 'notice' | 'entitlement' | 'shipment' | 'delivery' | 'goods_return' | 'stated_day';
/**
 * Why express consent is needed.
 */
export type ConsentReason = PaymentBeforeShipment | BeyondStatutoryTime | NoDate | RightGivenUp;
/**
 * A code for what is special about this answer; kept: dates promised earlier still hold and are kept.
 */
export type Note =
  | 'split'
  | 'kept'
  | 'over_max'
  | 'no_date'
  | 'stale'
  | 'beyond_calendar'
  | 'no_destination'
  | 'needs_postal_code'
  | 'no_transit_days'
  | 'may_be_sooner'
  | 'clock_corrected'
  | 'other_quantity'
  | 'taken_in_order';
/**
 * What kind of fault.
 */
export type FaultCode =
  | 'not_json'
  | 'wrong_type'
  | 'required'
  | 'not_a_date'
  | 'not_an_instant'
  | 'not_a_time'
  | 'out_of_range'
  | 'unknown_value'
  | 'unknown_calendar'
  | 'unknown_location'
  | 'unknown_policy'
  | 'unknown_lead_time'
  | 'unknown_time_zone'
  | 'unknown_sku'
  | 'unknown_order'
  | 'unknown_method'
  | 'duplicate_key'
  | 'unknown_member'
  | 'too_deep'
  | 'no_workdays'
  | 'bad_range'
  | 'bad_probabilities'
  | 'unsupported_version'
  | 'unknown_currency'
  | 'currency_mismatch'
  | 'fee_above_price'
  | 'unknown_supply'
  | 'circular_draws'
  | 'other_revision'
  | 'larger_engine'
  | 'closed_handle';
/**
 * Does a promise made earlier still hold, asked anew?
 */
export type RevisionQuery = Asking & RevisedPromise;
/**
 * How the last day moved: of the delivery window, or of the ship window where either promise has no other. later: also
 * that there is none any more; sooner: also that there is one now.
 */
export type Change = 'unchanged' | 'sooner' | 'later';
/**
 * A member of a promise that differs.
 */
export type Aspect = 'status' | 'parts' | 'ship' | 'deliver';
/**
 * on_time: no later than stated. late: later, and no rule asks for a notice. notice_owed: later, and a notice is owed.
 * awaiting: told, and an answer is needed. consented: the shop may go on. cancelled: ended. shipped: the carrier has
 * it.
 */
export type DelayState = 'on_time' | 'late' | 'notice_owed' | 'awaiting' | 'consented' | 'cancelled' | 'shipped';
/**
 * What a notice says: the revised day; that there is none; that the shopper may consent or cancel; that silence is
 * consent; that silence is rejection; that the order ends by itself; that consent leaves a right to cancel; by when
 * money is sent back; that an additional period comes first; why no new day can be given; how to answer at the shop's
 * expense; that the shopper may withdraw without a reason, before delivery too; that the shopper may cancel for the
 * delay, by law and without a notice. And day_passed, which no notice says: of what was sent the stated day has passed,
 * and nobody has said whether it arrived.
 */
export type DelayStatement =
  | 'revised_day'
  | 'indefinite'
  | 'may_consent_or_cancel'
  | 'silence_consents'
  | 'silence_rejects'
  | 'lapses'
  | 'continuing_right'
  | 'refund'
  | 'additional_period'
  | 'reason'
  | 'answer_at'
  | 'may_withdraw'
  | 'may_cancel'
  | 'day_passed';
/**
 * keep: consent to the delay. cancel: end the order for it.
 */
export type DelayChoice = 'keep' | 'cancel';
/**
 * What kind of warning.
 */
export type WarningCode =
  | 'policy_stricter_than_law'
  | 'rules_expired'
  | 'rules_unverified'
  | 'no_holidays'
  | 'no_rules'
  | 'no_answer_at'
  | 'capacity_exceeded'
  | 'oversold'
  | 'receipt_overdue'
  | 'reserved_above_stock'
  | 'calendar_ends'
  | 'day_far_off'
  | 'possible_duplicate'
  | 'as_of_ahead'
  | 'as_of_old';
/**
 * What it rules.
 */
export type RuleKind =
  | 'ship_by'
  | 'deliver_by'
  | 'withdrawal'
  | 'no_withdrawal'
  | 'returns'
  | 'refund'
  | 'delay'
  | 'duty'
  | 'withdrawal_lost'
  | 'cancellation_fee';
/**
 * For a refund: why money goes back.
 */
export type RefundGround = 'withdrawal' | 'goods_return' | 'delay' | 'not_supplied';
/**
 * For withdrawal_lost: by what act the right to withdraw ends before its time: the seal is broken, the goods are mixed
 * with others, digital content has begun, a service is fully performed.
 */
export type WithdrawalLoss = 'unsealed' | 'mixed' | 'begun' | 'performed';
/**
 * For a duty: what the page or the shop has to do.
 */
export type DutyCode =
  | 'state_delivery_time'
  | 'order_button'
  | 'withdrawal_function'
  | 'state_return_terms'
  | 'disclose_delivery_and_returns'
  | 'no_unavailable_wording'
  | 'inform_of_withdrawal'
  | 'tell_withdrawal_exceptions'
  | 'tell_return_cost'
  | 'confirmation'
  | 'harmonised_notice'
  | 'durability_label'
  | 'state_deposit_conditions'
  | 'state_delivery_restrictions'
  | 'regret_button'
  | 'state_total_price'
  | 'state_essentials_before_order'
  | 'remind_of_conformity';

/**
 * Every document, by name.
 */
export interface StocklineDocuments {
  store: StoreDocument;
  snapshot: SnapshotDocument;
  shop: ShopDocument;
  law: LawDocument;
  product: ProductDocument;
  pegging: PeggingDocument;
  query: AnyQuery;
  promise: StocklinePromise;
  'list-promise': ListPromise;
  'order-promise': OrderPromise;
  'checkout-value': CheckoutValue;
  'ledger-entry': LedgerEntry;
  'revision-query': RevisionQuery;
  'placed-order': PlacedOrder;
  revision: Revision;
  errors: FaultList;
  'rule-pack': RulePack;
  preset: Preset;
}
/**
 * The shop's private document: stock, receipts, commitments, suppliers, policies.
 */
export interface StoreDocument {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * The moment that the stock figures are from.
   */
  asOf: string;
  /**
   * Minutes after asOf for which dates may be shown. Absent: never stale.
   */
  freshForMinutes?: number;
  confidence?: Confidence;
  /**
   * Up to how many units on hand are told in words; more are told as "10+". It changes no day. Absent: 10.
   */
  tellStockUpTo?: number;
  /**
   * Of the units that can be promised today at a location, those above this are left out of what is published. null:
   * none are. Absent: 100.
   */
  hideStockAbove?: number | null;
  /**
   * Calendars by name.
   */
  calendars: {
    [k: string]: Calendar;
  };
  /**
   * Places by name.
   */
  locations: {
    [k: string]: StockLocation;
  };
  /**
   * Shipping methods by name; when a query names none, the first that reaches the destination is taken. Absent: there
   * are ship windows, and no delivery windows.
   */
  shipping?: {
    [k: string]: ShippingMethod;
  };
  /**
   * What is known of suppliers' punctuality, by name. Absent: receipts come on their expected days.
   */
  leadTimes?: {
    [k: string]: LeadTime;
  };
  /**
   * The shop's terms by name. Absent: only what the law says is told.
   */
  policies?: {
    [k: string]: Policy;
  };
  rules?: StoreRules;
  /**
   * How the shop trades, where a rule of law depends on it. Absent: none of these is so.
   */
  circumstances?: TradeCircumstance[];
  /**
   * Country to the name of the calendar that has its public holidays. Nothing is delivered there on them, and working
   * days that the law counts are counted on it. Absent: no day is a holiday.
   */
  holidays?: {
    [k: string]: string;
  };
  /**
   * Where shoppers answer a notice of delay at no cost to them: a link, an address, a free number. The law asks for it
   * wherever a notice gives a choice (16 CFR 435.2(b)(3)). Absent: not said.
   */
  answerAt?: string;
  /**
   * Products by SKU.
   */
  products: {
    [k: string]: StoreProduct;
  };
  /**
   * Supplies by name, on which products draw. A supply with the SKU of a product without draws is that product's.
   * Absent: each product has its own members.
   */
  supplies?: {
    [k: string]: StoreSupply;
  };
}
/**
 * The days on which a place works.
 */
export interface Calendar {
  /**
   * The days of the week on which it works; at least one.
   *
   * @minItems 1
   */
  workdays: [Weekday, ...Weekday[]];
  /**
   * Days on which it does not work, for instance public holidays. Absent: none.
   *
   * Items: A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  closed?: string[];
  /**
   * Extra days on which it works, though the day of the week would say no. Absent: none.
   *
   * Items: A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  open?: string[];
  /**
   * The last day this calendar speaks of; past it there is no answer, never a guess. Absent: it speaks of all days.
   */
  validUntil?: string;
  /**
   * Why days are closed, by day, for people; the engine passes over it. Absent: it is not said.
   */
  names?: {
    [k: string]: string;
  };
}
/**
 * A place that holds and handles units.
 */
export interface StockLocation {
  /**
   * IANA name of the time zone, for instance America/New_York.
   */
  timeZone: string;
  /**
   * Name of the calendar on which this place handles and receives.
   */
  calendar: string;
  cutoff?: Cutoff;
  /**
   * Cut-offs of their own, by shipping method: the express van leaves earlier. Absent: `cutoff` holds for all methods.
   */
  cutoffs?: {
    [k: string]: Cutoff;
  };
  /**
   * Days that end early, to the local time from which an order counts for the next handling day, whatever the method;
   * an earlier cut-off stays. Absent: none.
   */
  halfDays?: {
    /**
     * A local wall-clock time, HH:MM, from 00:00 to 24:00, the end of the day.
     */
    [k: string]: string;
  };
  handlingDays?: Duration;
  /**
   * Business days of this place from a receipt's arrival to units that can be handled. Absent: 0.
   */
  receivingDays?: number;
  openingHours?: OpeningHours;
}
/**
 * Weekdays to local times. A weekday that is left out has none: an order counts for that day until it ends.
 */
export interface WeekdayCutoffs {
  /**
   * On Mondays. Absent: the end of the day.
   */
  mon?: string;
  /**
   * On Tuesdays. Absent: the end of the day.
   */
  tue?: string;
  /**
   * On Wednesdays. Absent: the end of the day.
   */
  wed?: string;
  /**
   * On Thursdays. Absent: the end of the day.
   */
  thu?: string;
  /**
   * On Fridays. Absent: the end of the day.
   */
  fri?: string;
  /**
   * On Saturdays. Absent: the end of the day.
   */
  sat?: string;
  /**
   * On Sundays. Absent: the end of the day.
   */
  sun?: string;
}
/**
 * A duration known by experience: for each number of days how likely it is.
 */
export interface DurationProbabilities {
  /**
   * Number of days, as text, to its probability.
   */
  probabilities: {
    /**
     * A probability, from 0 to 1.
     */
    [k: string]: number;
  };
  /**
   * Probability of longer than any number listed; it stays mass that never arrives. With it the probabilities sum to 1.
   * Absent: 0.
   */
  beyond?: number;
}
/**
 * By weekday, from when until when a place is open; several times where it rests in between, in their order. A weekday
 * that is left out is closed.
 */
export interface OpeningHours {
  mon?: OpenStretches;
  tue?: OpenStretches;
  wed?: OpenStretches;
  thu?: OpenStretches;
  fri?: OpenStretches;
  sat?: OpenStretches;
  sun?: OpenStretches;
}
/**
 * A shipping method: the carrier's calendar and its lanes.
 */
export interface DeliveryMethod {
  /**
   * Absent: a delivery.
   */
  kind?: 'delivery';
  /**
   * Name of the calendar of the days on which the carrier carries and delivers. Where the store has `holidays` for the
   * destination, it does not on those.
   */
  calendar: string;
  /**
   * Name of the calendar of the days on which the carrier takes parcels. Absent: those on which it carries.
   */
  collects?: string;
  /**
   * Lanes, the more particular ones first.
   */
  lanes: Lane[];
}
/**
 * A way that a shipping method goes between places, and how long it takes. The first lane that fits is used. What no
 * lane leads to is not shipped there.
 */
export interface Lane {
  /**
   * Locations that this lane starts from. Absent: any. A snapshot has them in ascending order.
   */
  from?: string[];
  to?: LaneDestinations;
  transitDays?: Duration;
  /**
   * Name of the calendar of this lane's days, in place of the method's: nothing is carried or delivered on others.
   * Absent: the method's, without the destination's public holidays.
   */
  calendar?: string;
  /**
   * Name of the calendar of the days on which the carrier takes parcels for this lane. Absent: the method's `collects`,
   * or without one the days of this lane.
   */
  collects?: string;
}
/**
 * Destinations that this lane serves. Absent: any.
 */
export interface LaneDestinations {
  /**
   * ISO 3166-1 alpha-2 code in capitals.
   */
  country: string;
  /**
   * Postal codes, whole or their beginnings with a * at the end, as 10115 or 101*; no ranges. A dash stands only where
   * the country's codes have one. Absent: any.
   */
  postalCodes?: string[];
}
/**
 * Shoppers collect their orders. It works for every destination, so write it after the deliveries. Neither a cut-off
 * nor the location's handling days count. What a `capacity` makes has a cut-off all the same: it is made today until
 * then.
 */
export interface PickupMethod {
  kind: 'pickup';
  /**
   * Names of the locations at which orders are collected; each has `openingHours`. Absent: all that have some. A
   * snapshot has them in ascending order.
   */
  locations?: string[];
  /**
   * Minutes until an order is ready, counted while the place is open. No more than the place is open in a week.
   */
  readyInMinutes: number;
}
/**
 * How late a supplier's receipts come, and how long an order takes.
 */
export interface LeadTime {
  /**
   * Days after the expected day (negative: early), as text, to its probability. Absent: receipts come on their expected
   * days.
   */
  daysLate?: {
    /**
     * A probability, from 0 to 1.
     */
    [k: string]: number;
  };
  /**
   * Probability of later than any day listed. It stays mass that never arrives, and with it the probabilities sum to 1.
   * Absent: 0.
   */
  daysLateBeyond?: number;
  /**
   * Days from ordering to receipt, as text, to its probability. Absent: no replenishment can name this lead time.
   */
  days?: {
    /**
     * A probability, from 0 to 1.
     */
    [k: string]: number;
  };
  /**
   * Probability of longer than any number listed. It stays mass that never arrives, and with it the probabilities sum
   * to 1. Absent: 0.
   */
  daysBeyond?: number;
  /**
   * Name of the supplier's calendar: its days are then counted on that. Absent: they are calendar days.
   */
  calendar?: string;
  /**
   * Receipts that this was learned from. Absent: not told.
   */
  sampleSize?: number;
}
/**
 * The shop's terms, by status.
 */
export interface Policy {
  in_stock?: StatusPolicy;
  backorder?: StatusPolicy;
  preorder?: StatusPolicy;
  made_to_order?: StatusPolicy;
  out_of_stock?: StatusPolicy;
  discontinued?: StatusPolicy;
}
/**
 * The shop's own terms for units of one status.
 */
export interface StatusPolicy {
  payment?: PaymentPolicy;
  cancellation?: CancellationPolicy;
  refund?: RefundPolicy;
  returns?: ReturnsPolicy;
}
/**
 * When money is taken. A deposit is a share of the price or an amount for each unit.
 */
export interface PaymentPolicy {
  /**
   * The moment of the charge; deposit means a part at the order and the balance at shipment.
   */
  charge: 'on_shipment' | 'at_order' | 'deposit';
  /**
   * The deposit's share of the price, in percent, with at most two decimals.
   */
  percent?: number;
  amount?: Money;
  /**
   * Whether shoppers are asked to agree that money is taken before units are shipped that are not on hand. Absent:
   * true.
   */
  askConsent?: boolean;
}
/**
 * An amount in a currency.
 */
export interface Money {
  /**
   * Of the currency's smallest unit: 1999 for 19.99 EUR, 1200 for 1200 JPY.
   */
  minorUnits: number;
  /**
   * ISO 4217 code.
   */
  currency: string;
}
/**
 * Until when a shopper may cancel: an event, or a number of days before it.
 */
export interface CancellationPolicy {
  /**
   * The event that ends the right to cancel, or never any.
   */
  until?: 'shipment' | 'never';
  /**
   * Calendar days before the shipment until which one may cancel.
   */
  daysBeforeShipment?: number;
  fee?: FeePolicy;
}
/**
 * What cancelling costs: a share of the price, or an amount for each unit.
 */
export interface FeePolicy {
  /**
   * Its share of the price, in percent, with at most two decimals.
   */
  percent?: number;
  /**
   * The amount, in the currency's smallest unit.
   */
  minorUnits?: number;
  /**
   * ISO 4217 code.
   */
  currency?: string;
}
/**
 * By when a refund is sent.
 */
export interface RefundPolicy {
  /**
   * Number of days after the event.
   */
  days: number;
  /**
   * What kind of days are counted. Absent: calendar days.
   */
  unit?: 'business' | 'calendar';
  /**
   * The event that starts the count: the shop was told of the cancellation, or has the goods back. Absent: notice.
   */
  from?: 'notice' | 'goods_return';
}
/**
 * How long goods may be returned.
 */
export interface ReturnsPolicy {
  /**
   * Number of calendar days.
   */
  days: number;
  /**
   * The event that starts the count. Absent: the delivery.
   */
  from?: 'delivery';
  /**
   * Who pays for sending goods back. Absent: the shop does not say.
   */
  paidBy?: 'shop' | 'shopper';
  /**
   * What is ordered in one of these seasons may be returned for longer. At most 20; no day is in two of them. Absent:
   * none.
   */
  seasons?: ReturnSeason[];
}
/**
 * What is ordered on these days may be returned until a later day than usual. Where the usual days, or the law's, end
 * later, they count.
 */
export interface ReturnSeason {
  /**
   * The first day of ordering, by the clock of the place that serves.
   */
  from: string;
  /**
   * The last day of ordering; not before from.
   */
  until: string;
  /**
   * The last day of returning; not before until.
   */
  returnUntil: string;
}
/**
 * By jurisdiction, how the shop takes its rules of law. Absent: rules that were seen only in part compute nothing.
 */
export interface StoreRules {
  [k: string]: StoreRule;
}
/**
 * How the rules of one jurisdiction are taken.
 */
export interface StoreRule {
  /**
   * Rules that were seen only in part, or not at all, are taken for true. Absent: false.
   */
  acceptUnverified?: boolean;
}
/**
 * One product's supply and demand.
 */
export interface StoreProduct {
  /**
   * The product's name, for people. Absent: its SKU stands in its place.
   */
  name?: string;
  /**
   * Name of the policy that holds for it. Absent: only its own terms, and the law's.
   */
  policy?: string;
  terms?: Policy;
  price?: Money;
  /**
   * What the law makes exceptions of in this product. Absent: it is no exception.
   */
  exceptions?: ProductException[];
  /**
   * Names of the shipping methods by which it may go. Absent: all.
   *
   * @minItems 1
   */
  methods?: [string, ...string[]];
  handlingDays?: Duration;
  quantity?: OrderQuantity;
  sells?: SalePeriod;
  /**
   * Whether it is digital content: delivered at once, or on the day of release, in any number and wherever to. It has
   * no stock and is not sent: members about either are faults. The law of digital content applies without an exception
   * being named. Absent: false.
   */
  digital?: boolean;
  /**
   * Whether its units are counted. Where they are not, there are always as many as are asked for, at the locations that
   * `stock` names, or without one at all; nothing else is said of its supply. Absent: true.
   */
  counted?: boolean;
  /**
   * Whether it is no longer restocked. Absent: false.
   */
  discontinued?: boolean;
  /**
   * As the store's, in its place. Absent: the store's.
   */
  tellStockUpTo?: number;
  /**
   * As the store's, in its place. Absent: the store's.
   */
  hideStockAbove?: number | null;
  /**
   * Whether shoppers are told how many units wait before theirs, and how large the receipt is that they wait for and
   * how much of it is taken. Absent: false.
   */
  showQueue?: boolean;
  /**
   * Units on hand, by location. Absent: none.
   */
  stock?: Stock[];
  /**
   * Units expected to arrive. Absent: none are expected.
   */
  receipts?: Receipt[];
  /**
   * Units already sold and not yet shipped. Absent: none of those.
   */
  commitments?: Commitment[];
  replenishment?: Replenishment;
  backorder?: Backorder;
  preorder?: Preorder;
  madeToOrder?: MadeToOrder;
  capacity?: Capacity;
  /**
   * What one unit of the product takes: a set a mug and a tea, a pack six screws. The product then has no stock,
   * receipts or replenishment of its own, and its commitments are units that were sold of it. Absent: it has a supply
   * of its own.
   */
  draws?: {
    /**
     * A number of units, at least one.
     */
    [k: string]: number;
  };
}
/**
 * How many units one order may have: the least, and so many steps more.
 */
export interface OrderQuantity {
  /**
   * The least, a multiple of the step. Absent: the step.
   */
  min?: number;
  /**
   * It may have multiples of this alone. Absent: 1.
   */
  step?: number;
  /**
   * No more than this. Absent: no limit.
   */
  max?: number;
}
/**
 * From when until when something is sold.
 */
export interface SalePeriod {
  /**
   * The moment from which it is. Absent: it always was.
   */
  from?: string;
  /**
   * The moment from which it is not any more. Absent: it goes on.
   */
  until?: string;
}
/**
 * Units on hand at a location.
 */
export interface Stock {
  /**
   * Name of the location.
   */
  location: string;
  /**
   * Units that are there.
   */
  onHand: number;
  /**
   * Units of these held for others. Absent: 0.
   */
  reserved?: number;
  /**
   * Units of these withheld from sale. Absent: 0.
   */
  safetyStock?: number;
}
/**
 * Units expected to arrive at a location.
 */
export interface Receipt {
  /**
   * The shop's own key, for instance a purchase order's line. Absent: the pegging cannot name it.
   */
  id?: string;
  /**
   * Where they arrive.
   */
  location: string;
  /**
   * Units that come.
   */
  quantity: number;
  /**
   * The day on which they are expected.
   */
  expected: string;
  /**
   * Name of the lead time whose daysLate hold. Absent: it comes on the expected day.
   */
  leadTime?: string;
  /**
   * The shop's own code for a delay; shoppers may see it. Absent: no reason is told.
   */
  reason?: string;
}
/**
 * Units already sold and not yet shipped. Absent: none of those.
 */
export interface Commitment {
  /**
   * The shop's own key, for instance an order's number; shown to staff only. Absent: `plan --order` cannot name it.
   */
  id?: string;
  /**
   * Units sold.
   */
  quantity: number;
  /**
   * The day on which they have to be ready. Absent: now.
   */
  due?: string;
  /**
   * Where they are drawn from. Absent: any.
   */
  location?: string;
  /**
   * What was sold. Absent: a preorder where the product is not released yet, else an order.
   */
  kind?: 'order' | 'backorder' | 'preorder';
  /**
   * Of units that a cart holds, the instant from which they are free again. Absent: they are sold.
   */
  expires?: string;
}
/**
 * More units, ordered from the supplier on the day of asking. They serve before a receipt that comes later than they
 * do.
 */
export interface Replenishment {
  /**
   * Where they arrive.
   */
  location: string;
  /**
   * Name of the lead time whose days hold.
   */
  leadTime: string;
}
/**
 * Whether units beyond stock may be ordered.
 */
export interface Backorder {
  /**
   * Whether they may.
   */
  allowed: boolean;
  /**
   * Units beyond stock that may be sold in all, open backorders included. Absent: no limit.
   */
  limit?: number;
  undated?: Undated;
}
/**
 * Sold before its release.
 */
export interface Preorder {
  releases: Releases;
  /**
   * Preorders in all, open ones included, whatever serves them. Absent: no limit.
   */
  limit?: number;
  /**
   * The moment from which preorders are taken. Absent: at once.
   */
  opens?: string;
  /**
   * The moment from which until the release none are taken. Absent: they are taken until then.
   */
  closes?: string;
  /**
   * Units kept for the release day and not sold before it. Absent: 0.
   */
  holdBack?: number;
}
/**
 * Units made once they are ordered.
 */
export interface MadeToOrder {
  /**
   * Where they are made and shipped from.
   */
  location: string;
  productionDays: Duration;
}
/**
 * How many units can be made a working day: half of them, rounded down, on a half day of the place. What is sold for a
 * day is gone from it, and what a day does not use is lost. Today counts until the cut-off.
 */
export interface Capacity {
  /**
   * Where they are made.
   */
  location: string;
  /**
   * Units a day.
   */
  perDay: number;
}
/**
 * Units that can stand for each other, and so are counted together.
 */
export interface StoreSupply {
  /**
   * As a product's. Absent: true.
   */
  counted?: boolean;
  /**
   * Units on hand, by location. Absent: none.
   */
  stock?: Stock[];
  /**
   * Units expected to arrive. Absent: none are expected.
   */
  receipts?: Receipt[];
  /**
   * Units of the supply already sold and not yet shipped, beside those that were sold with the products that draw on
   * it. Absent: none of those.
   */
  commitments?: Commitment[];
  replenishment?: Replenishment;
  capacity?: Capacity;
}
/**
 * The public document made from a store: ladders, terms worked out of policies and law, and what the law says of
 * delays; no supplier, receipt id, commitment, and none of the units on hand that the shop hides.
 */
export interface SnapshotDocument {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * The moment that the stock figures are from.
   */
  asOf: string;
  /**
   * Minutes after asOf for which dates may be shown. Absent: never stale.
   */
  freshForMinutes?: number;
  confidence?: Confidence;
  /**
   * UTC offsets of every time zone that a location names, by IANA name.
   */
  zones: {
    [k: string]: Zone;
  };
  /**
   * Calendars by name.
   */
  calendars: {
    [k: string]: Calendar;
  };
  /**
   * Places by name.
   */
  locations: {
    [k: string]: SnapshotLocation;
  };
  /**
   * Shipping methods by name; the first is the one taken when a query names none.
   */
  shipping?: {
    [k: string]: ShippingMethod;
  };
  terms: TermSheets;
  /**
   * What delays of orders ask for of the rules of law of the countries that a lane leads to.
   */
  rules?: SnapshotRulePack[];
  /**
   * How the shop trades, where a rule of law depends on it.
   */
  circumstances?: TradeCircumstance[];
  /**
   * Country to the name of the calendar that has its public holidays: working days that the law counts are counted on
   * it.
   */
  holidays?: {
    [k: string]: string;
  };
  /**
   * As in the store: where shoppers answer a notice of delay. Absent: not said.
   */
  answerAt?: string;
  /**
   * Products by SKU.
   */
  products: {
    [k: string]: SnapshotProduct;
  };
  /**
   * By name, the supplies that products draw on and that are no product's here. Absent: none.
   */
  supplies?: {
    [k: string]: SnapshotSupply;
  };
}
/**
 * A time zone's UTC offsets over a horizon, as the host knows them.
 */
export interface Zone {
  /**
   * Start of the horizon.
   */
  from: string;
  /**
   * End of the horizon, not part of it.
   */
  until: string;
  /**
   * Minutes that local time is ahead of UTC.
   */
  offsetMinutes: number;
  /**
   * The changes after the start and before the end, in order.
   */
  transitions: ZoneTransition[];
}
/**
 * A moment at which the zone's offset changes.
 */
export interface ZoneTransition {
  /**
   * The first moment of the new offset.
   */
  at: string;
  /**
   * Minutes that local time is ahead of UTC.
   */
  offsetMinutes: number;
}
/**
 * What a store's location has not.
 */
export interface OpenDays {
  /**
   * Name of the calendar of the days on which orders are collected there. Absent: none are.
   */
  openDays?: string;
}
/**
 * The terms of promises, worked out of policies and law as far as no question decides; core/src/term_sheets.h says how
 * they are filled in.
 */
export interface TermSheets {
  /**
   * Periods that days are the ends of.
   */
  periods: SheetPeriod[];
  /**
   * Each one member of a promise's terms. What a question decides stands there as an object whose name begins with an
   * equals sign.
   */
  parts: {}[];
  /**
   * Which rule packs speak for a destination together, by their places in rules.
   */
  sets: number[][];
  /**
   * By status, for each set of packs the parts of which the terms are made, by their places.
   */
  groups: {
    /**
     * Of what is in stock, which every product may be.
     */
    in_stock: number[][];
    [k: string]: number[][];
  }[];
}
/**
 * A period, and the working week of the jurisdiction that it is counted in; or a season of returning, which ends on a
 * fixed day.
 */
export interface SheetPeriod {
  season?: ReturnSeason;
  period?: RulePeriod;
  /**
   * Absent: Monday to Friday.
   *
   * @minItems 1
   */
  workdays?: [Weekday, ...Weekday[]];
}
/**
 * A length of time as a statute puts it.
 */
export interface RulePeriod {
  /**
   * How many of the unit.
   */
  count?: number;
  /**
   * What is counted. None: without undue delay, a number is not set; no day is computed from it, nor from a billing
   * cycle. Withdrawal and returns have none where they never end.
   */
  unit: 'calendar' | 'working' | 'business' | 'billing_cycle' | 'none';
  from: RuleEvent;
  /**
   * Ending on a day that is not a working day, it ends with the next one. Absent: false.
   */
  rolls?: boolean;
  /**
   * The event's day is the first day. Absent: the day after is.
   */
  countsEventDay?: boolean;
  /**
   * Calendar months on top, added to the end of the days, which has rolled where it rolls. Absent: 0.
   */
  extraMonths?: number;
  /**
   * Those months are counted first, from the event, and the days after them. Absent: false.
   */
  monthsFirst?: boolean;
  /**
   * From delivery: of the last of all goods of one order, so that its lines share one period. Absent: false.
   */
  ofOrder?: boolean;
}
/**
 * What the law of one jurisdiction adds to the shop's terms. Not legal advice.
 */
export interface SnapshotRulePack {
  /**
   * ISO 3166 code of a country or of a part of one, or EU.
   */
  jurisdiction: string;
  /**
   * Where a shopper lives whom the pack speaks for.
   */
  areas: RuleArea[];
  /**
   * Its usual working week. Absent: Monday to Friday.
   *
   * @minItems 1
   */
  workdays?: [Weekday, ...Weekday[]];
  /**
   * The shop takes rules that were seen only in part, or not at all, for true. Absent: false.
   */
  acceptUnverified?: boolean;
  /**
   * What the engine computes with.
   */
  rules: SnapshotRule[];
}
/**
 * A country, or a part of one.
 */
export interface RuleArea {
  /**
   * ISO 3166-1 alpha-2 code in capitals.
   */
  country: string;
  /**
   * Postal codes; a * at the end stands for any rest. Absent: any.
   */
  postalCodes?: string[];
  /**
   * Postal codes that addresses there may have and that are another territory all the same, as Monaco's beside
   * France's; written likewise. Absent: none.
   */
  exceptPostalCodes?: string[];
}
/**
 * One rule of law, without what is for people only.
 */
export interface SnapshotRule {
  /**
   * What it rules.
   */
  kind:
    | 'ship_by'
    | 'deliver_by'
    | 'withdrawal'
    | 'no_withdrawal'
    | 'returns'
    | 'refund'
    | 'delay'
    | 'duty'
    | 'withdrawal_lost'
    | 'cancellation_fee';
  /**
   * The law, as one cites it.
   */
  citation: string;
  /**
   * Citation of a rule of the same kind in another pack of which this one takes the place. Absent: of none.
   */
  insteadOf?: string;
  /**
   * Address of the text. Absent: not known.
   */
  source?: string;
  grade: RuleGrade;
  /**
   * The first day on which it is in force. Absent: it has been for long.
   */
  effectiveFrom?: string;
  /**
   * The last day on which it is in force. Absent: no end is known.
   */
  effectiveTo?: string;
  /**
   * It applies only where all of these hold.
   */
  when?: RuleCircumstance[];
  /**
   * It applies only where none of these holds.
   */
  unless?: RuleCircumstance[];
  above?: Money;
  /**
   * For a refund: why money goes back.
   */
  ground?: 'withdrawal' | 'goods_return' | 'delay' | 'not_supplied';
  period?: RulePeriod;
  /**
   * For a refund: it may be kept back until the goods are there, or proof that they were sent. Absent: false.
   */
  withheldUntilReturn?: boolean;
  /**
   * Who pays for sending goods back. Absent: not said.
   */
  returnCost?: 'shop' | 'shopper';
  /**
   * For withdrawal: possible before delivery too. Absent: false.
   */
  beforeDelivery?: boolean;
  /**
   * For ship_by and deliver_by: no agreement makes it longer. Absent: false.
   */
  evenIfAgreed?: boolean;
  /**
   * For withdrawal: what the law calls it in English. Absent: withdraw.
   */
  word?: string;
  /**
   * For withdrawal_lost: by what act the right to withdraw ends before its time.
   */
  by?: string;
  most?: FeeLimit;
  /**
   * For a duty: what the page or the shop has to do.
   */
  duty?: string;
  labels?: FunctionLabels;
  delay?: DelayRule;
}
/**
 * For cancellation_fee: what cancelling may cost at most; of a share and an amount the lower. A price in another
 * currency than the amount's may cost nothing.
 */
export interface FeeLimit {
  /**
   * Of the price.
   */
  percent?: number;
  amount?: Money;
}
/**
 * What a statute calls the two steps of a function, by language tag. Wording that is as clear will do.
 */
export interface FunctionLabels {
  [k: string]: StepLabels;
}
/**
 * In one of the languages that it is written in.
 */
export interface StepLabels {
  /**
   * On what begins it, such as: withdraw from contract here.
   */
  offer: string;
  /**
   * On what completes it, such as: confirm withdrawal.
   */
  confirm: string;
}
/**
 * What follows when a stated day slips.
 */
export interface DelayRule {
  /**
   * Of which delay it speaks: an order's first, a later one, any. Absent: any.
   */
  occurrence?: 'first' | 'later' | 'any';
  /**
   * Of which revised day: a definite one within withinDays of the stated day; one beyond that, or none; any of them.
   * Untold: no notice was sent. Absent: any.
   */
  revision?: 'definite_within' | 'beyond_or_indefinite' | 'untold' | 'any';
  /**
   * Calendar days from the stated day that part the two.
   */
  withinDays?: number;
  /**
   * A notice that offers to consent or to cancel is owed without being asked. Absent: false.
   */
  noticeOwed?: boolean;
  /**
   * After the stated day that notice is late. Absent: false.
   */
  noticeByStatedDay?: boolean;
  /**
   * Where no new day can be given, the notice tells why it is late. Absent: false.
   */
  reasonOwed?: boolean;
  /**
   * What a shopper's silence means. Absent: unsaid.
   */
  silence?: 'consents' | 'rejects' | 'unsaid';
  /**
   * Without shipment or express consent the order ends so many calendar days after the stated day. Absent: it does not.
   */
  lapsesAfterDays?: number;
  /**
   * Consent to an indefinite delay can be taken back until shipment. Absent: false.
   */
  continuingRight?: boolean;
  /**
   * The shopper may cancel once so many calendar days after the stated day are over; 0: from the day after it on.
   * Absent: not said.
   */
  mayCancelAfterDays?: number;
  /**
   * The shopper first sets an additional period that is appropriate. Absent: false.
   */
  additionalPeriodFirst?: boolean;
}
/**
 * What a shopper may know of one product's supply.
 */
export interface SnapshotProduct {
  /**
   * The product's name, for people.
   */
  name?: string;
  /**
   * Which of the groups of term sheets is its own, from 0.
   */
  terms: number;
  price?: SnapshotPrice;
  /**
   * What the law makes exceptions of in this product.
   */
  exceptions?: ProductException[];
  /**
   * Names of the shipping methods by which it may go. Absent: all.
   *
   * @minItems 1
   */
  methods?: [string, ...string[]];
  handlingDays?: Duration;
  quantity?: OrderQuantity;
  sells?: SalePeriod;
  /**
   * Whether it is digital content, delivered at once, or on the day of release. Absent: false.
   */
  digital?: boolean;
  /**
   * Whether it is no longer restocked.
   */
  discontinued?: boolean;
  /**
   * Stock beyond this is told in words as "10+". Absent: 10.
   */
  tellStockUpTo?: number;
  preorder?: SnapshotPreorder;
  backorder?: SnapshotBackorder;
  madeToOrder?: MadeToOrder;
  /**
   * What one unit takes, of supplies and of products without draws. Its ladders then have no steps, and name the places
   * at which it can be put together. Absent: it has a supply of its own.
   */
  draws?: {
    /**
     * A number of units, at least one.
     */
    [k: string]: number;
  };
  capacity?: SnapshotCapacity;
  /**
   * One ladder for each location with supply; until the release, where units are held back for it.
   */
  ladders?: SnapshotLadder[];
  /**
   * The ladders from the release on, where units are held back for it.
   */
  releasedLadders?: SnapshotLadder[];
  /**
   * What it is later on, when units that carts hold are free again: from an instant on, in place of the members of the
   * same names. Absent: it stays as it is.
   */
  later?: LaterSupply[];
  /**
   * Why units beyond all steps have no date.
   */
  undatedBecause?: Reason[];
}
/**
 * The price of one unit.
 */
export interface SnapshotPrice {
  /**
   * Of the currency's smallest unit.
   */
  minorUnits: number;
  /**
   * ISO 4217 code.
   */
  currency: string;
  /**
   * Decimal places of the currency's smallest unit.
   */
  exponent: number;
}
/**
 * The product is, or was, sold before its release.
 */
export interface SnapshotPreorder {
  releases: Releases;
  /**
   * The moment from which preorders are taken. Absent: at once.
   */
  opens?: string;
  /**
   * The moment from which until the release none are taken. Absent: they are taken until then.
   */
  closes?: string;
  /**
   * Units that may still be preordered, whatever serves them. Absent: no limit.
   */
  remaining?: number;
  /**
   * Only what the product draws on has a release: that is no permission to sell units beyond stock. Absent: it has one
   * itself.
   */
  inherited?: boolean;
}
/**
 * Units beyond stock may be ordered.
 */
export interface SnapshotBackorder {
  /**
   * Units that may still be backordered. Absent: no limit.
   */
  remaining?: number;
  undated?: Undated;
}
/**
 * How many units are made a working day, and what was sold for a day.
 */
export interface SnapshotCapacity {
  /**
   * Where they are made.
   */
  location: string;
  /**
   * Units a day; half of them on a half day of the place.
   */
  perDay: number;
  /**
   * By day, units that were sold. Absent: none.
   */
  sold?: {
    /**
     * A number of units, at least one.
     */
    [k: string]: number;
  };
}
/**
 * At one location: up to which quantity, ready when.
 */
export interface SnapshotLadder {
  /**
   * Name of the location.
   */
  location: string;
  /**
   * The day on which more units are expected there, where they cannot be ordered before.
   */
  restock?: string;
  /**
   * Steps by rising quantity and never falling ready day.
   */
  steps: SnapshotStep[];
}
/**
 * Quantities above the step before and up to this one, and where their last units come from.
 */
export interface SnapshotStep {
  /**
   * The largest quantity of this step. Absent, for a last step from replenishment, or of stock that nobody counts: no
   * limit.
   */
  upTo?: number;
  /**
   * Where the units come from.
   */
  from: 'stock' | 'receipt' | 'replenishment';
  ready?: ReadyDay;
  days?: Duration;
  /**
   * From replenishment: name of the calendar on which these are counted. Absent: calendar days.
   */
  calendar?: string;
  /**
   * There are more units today, and how many is hidden.
   */
  orMore?: true;
  queue?: Queue;
  /**
   * Why this day.
   */
  because?: Reason[];
}
/**
 * Days known by experience: how likely each is.
 */
export interface ReadyDayProbabilities {
  /**
   * Day to its probability.
   */
  probabilities: {
    /**
     * A probability, from 0 to 1.
     */
    [k: string]: number;
  };
  /**
   * Probability of no day listed. With it the probabilities sum to 1. Absent: 0.
   */
  beyond?: number;
}
/**
 * The line for units that wait for one receipt, on the days that planning counts on. Told only where the shop allows it
 * (showQueue), where stock is told exactly, and where the units come from one receipt alone.
 */
export interface Queue {
  /**
   * Units promised to others, due by the receipt's day, that stock does not serve: these units stand behind them.
   */
  ahead: number;
  batch: Batch;
}
/**
 * The receipt.
 */
export interface Batch {
  /**
   * Units that it brings.
   */
  quantity: number;
  /**
   * Units of it that new shoppers cannot have: promised to others, also to those due later.
   */
  taken: number;
}
/**
 * Where the count starts: the day of asking.
 */
export interface AskedReason {
  code: 'asked';
  /**
   * The location's own day.
   */
  day: string;
}
/**
 * A day that the place or the carrier is closed was skipped.
 */
export interface ClosedDayReason {
  code: 'closed_day';
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  day: string;
  calendar: CalendarOwner;
}
/**
 * A day of the week without work was skipped.
 */
export interface NotAWorkdayReason {
  code: 'not_a_workday';
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  day: string;
  calendar: CalendarOwner;
}
/**
 * The order came at or after the place's cut-off.
 */
export interface AfterCutoffReason {
  code: 'after_cutoff';
  /**
   * A local wall-clock time, HH:MM, from 00:00 to 24:00, the end of the day.
   */
  cutoff: string;
}
/**
 * Units of an expected receipt are waited for.
 */
export interface AwaitingReceiptReason {
  code: 'awaiting_receipt';
  /**
   * The day on which it is expected.
   */
  day: string;
  /**
   * The shop's own code for a delay. Absent: no reason is known.
   */
  reason?: string;
}
/**
 * The receipt waited for should have come already.
 */
export interface OverdueReason {
  code: 'overdue';
  /**
   * The day on which it was expected.
   */
  day: string;
  /**
   * The shop's own code for a delay. Absent: no reason is known.
   */
  reason?: string;
}
/**
 * Units that have arrived are taken in first.
 */
export interface ReceivingReason {
  code: 'receiving';
  days: Duration;
}
/**
 * Enough units have come in and can be handled.
 */
export interface SupplyReadyReason {
  code: 'supply_ready';
  ready: ReadyDay;
}
/**
 * The supplier is asked for more on the day of asking.
 */
export interface ReplenishmentReason {
  code: 'replenishment';
  days: Duration;
}
/**
 * The units are made once ordered.
 */
export interface ProductionReason {
  code: 'production';
  days: Duration;
  /**
   * Where a capacity makes them, the day on which it makes the last of them. Absent: the day of asking.
   */
  day?: string;
}
/**
 * What can be made before is sold, or is too little: the last of the units is made on that day.
 */
export interface CapacityReason {
  code: 'capacity';
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  day: string;
}
/**
 * Nothing is handled before the release day; of two such days, day is the last.
 */
export interface ReleaseReason {
  code: 'release';
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  day: string;
  releases?: Releases;
}
/**
 * The units are made ready for the carrier.
 */
export interface HandlingReason {
  code: 'handling';
  days: Duration;
}
/**
 * The carrier is on its way.
 */
export interface TransitReason {
  code: 'transit';
  days: Duration;
}
/**
 * It is sold later, or preorders open later.
 */
export interface NotOpenReason {
  code: 'not_open';
  /**
   * A moment in UTC: YYYY-MM-DDTHH:MM:SSZ. Seconds may be left out; a fraction of a second is dropped.
   */
  at: string;
}
/**
 * It is sold no longer, or preorders have closed.
 */
export interface ClosedReason {
  code: 'closed';
  /**
   * A moment in UTC: YYYY-MM-DDTHH:MM:SSZ. Seconds may be left out; a fraction of a second is dropped.
   */
  at: string;
}
/**
 * More units are expected, but cannot be ordered yet.
 */
export interface RestockReason {
  code: 'restock';
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  day: string;
}
/**
 * The shop sells the units, but no supply is known that would date them.
 */
export interface NoKnownSupplyReason {
  code: 'no_known_supply';
}
/**
 * A calendar ends before the units of this receipt would be ready.
 */
export interface BeyondCalendarReason {
  code: 'beyond_calendar';
  /**
   * The day on which the receipt is expected.
   */
  day: string;
  /**
   * The shop's own code for a delay. Absent: no reason is known.
   */
  reason?: string;
}
/**
 * It is made ready while the place of pickup is open.
 */
export interface PickupReason {
  code: 'pickup';
  collect: Releases;
}
/**
 * A supply from an instant on. A member that is absent is absent from then on.
 */
export interface LaterSupply {
  /**
   * A moment in UTC: YYYY-MM-DDTHH:MM:SSZ. Seconds may be left out; a fraction of a second is dropped.
   */
  from: string;
  preorder?: SnapshotPreorder;
  backorder?: SnapshotBackorder;
  capacity?: SnapshotCapacity;
  /**
   * As a product's.
   */
  ladders?: SnapshotLadder[];
  /**
   * As a product's.
   */
  releasedLadders?: SnapshotLadder[];
}
/**
 * A supply as whoever draws on it sees it, and what its own product permits.
 */
export interface SnapshotSupply {
  preorder?: SnapshotPreorder;
  backorder?: SnapshotBackorder;
  capacity?: SnapshotCapacity;
  /**
   * As a product's.
   */
  ladders?: SnapshotLadder[];
  /**
   * As a product's.
   */
  releasedLadders?: SnapshotLadder[];
  /**
   * What it is later on, when units that carts hold are free again: from an instant on, in place of the members of the
   * same names. Absent: it stays as it is.
   */
  later?: LaterSupply1[];
}
/**
 * A supply from an instant on. A member that is absent is absent from then on.
 */
export interface LaterSupply1 {
  /**
   * A moment in UTC: YYYY-MM-DDTHH:MM:SSZ. Seconds may be left out; a fraction of a second is dropped.
   */
  from: string;
  preorder?: SnapshotPreorder;
  backorder?: SnapshotBackorder;
  capacity?: SnapshotCapacity;
  /**
   * As a product's.
   */
  ladders?: SnapshotLadder[];
  /**
   * As a product's.
   */
  releasedLadders?: SnapshotLadder[];
}
/**
 * What the products of a shop share, as it is published: `shop.json`. With a product document beside it, it answers as
 * a snapshot does.
 */
export interface ShopDocument {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * The name of this text, without the heartbeat and what is held.
   */
  revision: string;
  /**
   * The folder of product documents, seen from here.
   */
  products: string;
  /**
   * Every change up to this moment is in what is published.
   */
  heartbeat: string;
  /**
   * By SKU, products that cannot be planned, and up to which moment what is published of them was right. Absent: none.
   */
  held?: {
    /**
     * A moment in UTC: YYYY-MM-DDTHH:MM:SSZ. Seconds may be left out; a fraction of a second is dropped.
     */
    [k: string]: string;
  };
  /**
   * Minutes after the heartbeat for which dates may be shown. Absent: never stale.
   */
  freshForMinutes?: number;
  confidence?: Confidence;
  /**
   * UTC offsets of every time zone that a location names, by IANA name.
   */
  zones: {
    [k: string]: Zone;
  };
  /**
   * Calendars by name.
   */
  calendars: {
    [k: string]: Calendar;
  };
  /**
   * Places by name.
   */
  locations: {
    [k: string]: SnapshotLocation;
  };
  /**
   * Shipping methods by name; the first is the one taken when a query names none.
   */
  shipping?: {
    [k: string]: ShippingMethod;
  };
  terms: TermSheets;
  /**
   * What delays of orders ask for of the rules of law of the countries that a lane leads to.
   */
  rules?: SnapshotRulePack[];
  /**
   * The country whose law is in this document where that of others is apart: the first lane leads there. Absent: of no
   * country, or there is no other.
   */
  home?: string;
  /**
   * Countries whose law is in [documents of their own](law.md), `law/FR.json` beside this one. A question about a
   * destination there is asked of this document with the terms and rules of that one in the place of its own. Absent:
   * there are none.
   */
  law?: string[];
  /**
   * How the shop trades, where a rule of law depends on it.
   */
  circumstances?: TradeCircumstance[];
  /**
   * Country to the name of the calendar that has its public holidays: working days that the law counts are counted on
   * it.
   */
  holidays?: {
    [k: string]: string;
  };
  /**
   * As in the store: where shoppers answer a notice of delay. Absent: not said.
   */
  answerAt?: string;
}
/**
 * The law of a country, as it is published beside the shop document: `law/FR.json`. For destinations there its `terms`
 * and `rules` take the place of the shop document's.
 */
export interface LawDocument {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * The revision of the shop document that it goes with, and with no other.
   */
  shop: string;
  /**
   * Two capital letters.
   */
  country: string;
  /**
   * As in the shop document. A jurisdiction of which nothing holds there has no areas and no rules: it keeps its place,
   * since the sets of the terms, and of products with terms of their own, count by it.
   */
  rules?: SnapshotRulePack[];
  terms: TermSheets;
}
/**
 * One product of a shop, as it is published: `products/NAME.json`.
 */
export interface ProductDocument {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * The name of this text.
   */
  revision: string;
  /**
   * The revision of the shop document that it was planned with.
   */
  shop: string;
  /**
   * The product.
   */
  sku: string;
  /**
   * The moment for which it was planned. What has not changed since is not written again: how fresh it is, the shop
   * document's heartbeat says.
   */
  asOf: string;
  /**
   * From this moment on the plan may be another, though nothing has changed. Absent: it stays the same.
   */
  replanBy?: string;
  product: SnapshotProduct;
  /**
   * By name, the supplies that products draw on and that are no product's here. Absent: none.
   */
  supplies?: {
    [k: string]: SnapshotSupply;
  };
  terms?: TermSheets;
}
/**
 * Which units serve which commitment. For the shop's staff: it names receipts and commitments.
 */
export interface PeggingDocument {
  /**
   * This document is not for shoppers.
   */
  private: true;
  /**
   * Products by SKU, each with its locations.
   */
  products: {
    [k: string]: LocationPegging[];
  };
  /**
   * By name, the supplies that are no product's own. Absent: there are none.
   */
  supplies?: {
    [k: string]: LocationPegging[];
  };
}
/**
 * One supply at one location.
 */
export interface LocationPegging {
  /**
   * Name of the location.
   */
  location: string;
  /**
   * The commitments there, in the order in which they are served.
   */
  commitments: Peg[];
  /**
   * What is left for shoppers.
   */
  free: PeggedUnits[];
}
/**
 * A commitment's units at one location, and what serves them.
 */
export interface Peg {
  /**
   * The commitment's id. Absent: it has none.
   */
  commitment?: string;
  /**
   * The SKU of the product that was sold, where that is one that draws on this supply. Absent: its own.
   */
  product?: string;
  /**
   * What was sold.
   */
  kind: 'order' | 'backorder' | 'preorder';
  /**
   * The day on which they have to be ready.
   */
  due: string;
  /**
   * Units owed here.
   */
  quantity: number;
  /**
   * The units that serve them.
   */
  servedBy: PeggedUnits[];
  /**
   * Units for which nothing is known to come. Absent: none.
   */
  unserved?: number;
  /**
   * Some are ready after the day, or never.
   */
  late?: true;
}
/**
 * Units from one place in the supply.
 */
export interface PeggedUnits {
  /**
   * How many.
   */
  quantity: number;
  /**
   * Where they come from.
   */
  from: 'stock' | 'receipt';
  /**
   * The receipt's id. Absent: stock, or a receipt without one.
   */
  receipt?: string;
  /**
   * The day on which they can be handled.
   */
  ready: string;
}
/**
 * How a shopper asks, whatever for.
 */
export interface Asking {
  /**
   * The moment of asking.
   */
  at: string;
  to?: Destination;
  /**
   * The shipping method's name. Absent: the first that reaches the destination.
   */
  method?: string;
  /**
   * How likely each date is to hold, from 0.5 to 1: for staff who explain a promise, and for the timeline. Absent: as
   * likely as the shop says.
   */
  confidence?: number;
  /**
   * Name of the location at which the shopper collects. It counts where the method is a pickup. Absent: the place where
   * all units are ready soonest.
   */
  pickupAt?: string;
}
/**
 * Where a parcel goes.
 */
export interface Destination {
  /**
   * ISO 3166-1 alpha-2 code: two letters, in capitals or not. The United Kingdom is GB.
   */
  country: string;
  /**
   * Postal code, as written in that country. Absent: there is no delivery window where all lanes to the country ask for
   * one.
   */
  postalCode?: string;
}
/**
 * What is asked for.
 */
export interface QueriedProduct {
  /**
   * The product's key in the snapshot.
   */
  sku: string;
  /**
   * Units asked for. Absent: the least that an order may have.
   */
  quantity?: number;
  /**
   * Units of the product that are in the cart already: they have the first of what there is, and a part of what one
   * order may have. Absent: none.
   */
  inCart?: number;
  unitPrice?: Money;
  total?: LineTotal;
  promised?: EarlierParts;
}
/**
 * An amount of money, for all units of a line.
 */
export interface LineTotal {
  /**
   * A whole number of the currency's smallest unit.
   */
  minorUnits: number;
  /**
   * The code of a currency in use (ISO 4217), in capitals.
   */
  currency: string;
}
/**
 * A promise made earlier for the same question, or as much of it as counts: its dates are kept while they hold. Absent:
 * no dates are kept.
 */
export interface EarlierParts {
  /**
   * That promise's parts.
   */
  parts: PromisedPart[];
}
/**
 * A part of a promise made earlier: how many units, their status and their windows.
 */
export interface PromisedPart {
  /**
   * Units in this part.
   */
  quantity: number;
  status?: Status;
  ship?: DayWindow;
  deliver?: DayWindow;
}
/**
 * The first and the last day on which something is expected, as civil dates.
 */
export interface DayWindow {
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  earliest: string;
  /**
   * A civil date, YYYY-MM-DD, in the time zone of the place it speaks of; from 1970 to 2399.
   */
  latest: string;
}
/**
 * What is asked for.
 */
export interface QueriedProducts {
  /**
   * The products' keys in the snapshot.
   */
  skus: string[];
}
/**
 * What is asked for.
 */
export interface QueriedLines {
  /**
   * The lines; those of one product share its units, the first line first.
   *
   * @maxItems 1000
   */
  lines: Line[];
}
/**
 * This many units of one product.
 */
export interface Line {
  /**
   * The product's key in the snapshot.
   */
  sku: string;
  /**
   * Units asked for. Absent: the least that an order may have.
   */
  quantity?: number;
  unitPrice?: Money;
  total?: LineTotal;
  promised?: EarlierParts;
}
/**
 * The answer to a shopper: status, parts, windows, reasons, terms. What is not known is absent, with a note that says
 * why.
 */
export interface StocklinePromise {
  /**
   * The product asked for.
   */
  sku: string;
  /**
   * Units asked for; the parts sum to it.
   */
  quantity: number;
  /**
   * The moment of asking, as the engine took it.
   */
  at: string;
  status: Status;
  /**
   * How likely each date is to hold.
   */
  confidence: number;
  /**
   * The shipping method that the days are by. Absent: the shop has none, or none reaches the destination.
   */
  method?: string;
  /**
   * It is digital: delivered at once, or on the day of release, wherever to. It has no method, no ship window and no
   * ladder; a delivery window only where it waits for its release. Absent: false.
   */
  digital?: true;
  /**
   * Where the method asked for does not reach the destination: those that do.
   *
   * @minItems 1
   */
  methods?: [string, ...string[]];
  pickup?: PromisedPickup;
  orderQuantity?: PromisedOrderQuantity;
  /**
   * The most units that can be had; 0 means none. Absent: no limit.
   */
  maxQuantity?: number;
  inStock: ShownStock;
  /**
   * What is had when, in the order in which it arrives: by the last day, then the first. Without a date comes last.
   *
   * @minItems 1
   */
  parts: [PromisePart, ...PromisePart[]];
  release?: DayWindow;
  ship?: DayWindow;
  deliver?: DayWindow;
  /**
   * The first moment at which the same question gets other ship or delivery days for units on hand, or made to order.
   * Absent: nothing changes within 14 days.
   */
  orderBy?: string;
  /**
   * Up to which quantity, from when.
   */
  ladder: PromiseRung[];
  terms?: Terms;
  schemaOrg: SchemaOrgAvailability;
  /**
   * What a shopper or a page should know about this answer.
   */
  notes: Note[];
}
/**
 * Where it is collected, and from when. The windows to ship and to deliver are then the days from which it can be.
 * Absent: it is no pickup.
 */
export interface PromisedPickup {
  /**
   * Name of the location that all units come from. Absent: the question names none, and none has any units.
   */
  location?: string;
  /**
   * The moment from which it can be collected; the place is open then. Absent: only the day is known.
   */
  from?: string;
  /**
   * The same by the location's clock. Absent: only the day is known.
   */
  time?: string;
  /**
   * Names of up to 20 other locations of the method that have all units on hand now. Absent: there is none.
   *
   * @minItems 1
   */
  alsoAt?: [string, ...string[]];
}
/**
 * How many units one order may have. Absent: any number.
 */
export interface PromisedOrderQuantity {
  /**
   * The least.
   */
  min: number;
  /**
   * It may have multiples of this alone.
   */
  step: number;
  /**
   * No more than this. Absent: no limit.
   */
  max?: number;
}
/**
 * Units on hand, as far as shoppers are told.
 */
export interface ShownStock {
  /**
   * The number to show.
   */
  quantity: number;
  /**
   * There may be more than the number: "10+".
   */
  orMore?: true;
}
/**
 * Units that share one status and the same days.
 */
export interface PromisePart {
  /**
   * Units in this part.
   */
  quantity: number;
  status: Status;
  /**
   * Where they ship from; of several places, the first. Absent: they are sold without a known supply, or cannot be had.
   */
  location?: string;
  /**
   * Where they ship from several places on the same days: all of them, `location` first. Absent: from one, or none.
   *
   * @minItems 2
   */
  locations?: [string, string, ...string[]];
  ready?: DayWindow;
  ship?: DayWindow;
  deliver?: DayWindow;
  queue?: Queue;
  /**
   * Why these days.
   */
  because: Reason[];
}
/**
 * One step of the ladder: quantities up to this one, as a whole, share a status and windows.
 */
export interface PromiseRung {
  /**
   * The largest quantity of this step. Absent: no limit.
   */
  upTo?: number;
  status: Status;
  ship?: DayWindow;
  deliver?: DayWindow;
}
/**
 * When money is taken, until when one can cancel, by when it comes back: for each term what the shop says or what the
 * law of the destination says, whichever favours the shopper more. Absent where nothing can be had and the shop says
 * nothing of it.
 */
export interface Terms {
  /**
   * Whose law was applied: "EU", "DE". Empty where no rules are known for the destination, or there is none.
   */
  jurisdictions: string[];
  currency?: TermsCurrency;
  payment?: PaymentTerm;
  cancellation?: CancellationTerm;
  refund?: RefundTerm;
  returns?: ReturnsTerm;
  withdrawal?: WithdrawalTerm;
  /**
   * Why this product gives no right to withdraw, or by what act it is lost before its time: the law asks to tell so
   * before the order. Absent: nothing of the kind.
   *
   * @minItems 1
   */
  withdrawalExceptions?: [WithdrawalException, ...WithdrawalException[]];
  delayRefund?: RefundTerm;
  /**
   * By when the law holds the shop to ship or to deliver: the promise's last day, or with no day stated the law's own.
   */
  due: DueTerm[];
  consent: ConsentTerm;
  /**
   * What the page or the shop has to do for this destination.
   */
  duties: DutyTerm[];
  /**
   * Rights that exist and from which nothing is computed, as they are not verified, no longer in force, or without a
   * number.
   */
  statutoryRights: UncomputedRight[];
}
/**
 * What the amounts are in. Absent where the price is not known.
 */
export interface TermsCurrency {
  /**
   * ISO 4217 code.
   */
  code: string;
  /**
   * Decimal places of its smallest unit.
   */
  exponent: number;
}
/**
 * When money is taken.
 */
export interface PaymentTerm {
  /**
   * The moment of the charge; deposit means a part at the order and the balance at shipment.
   */
  charge: 'on_shipment' | 'at_order' | 'deposit';
  /**
   * The deposit's share of the price, in percent.
   */
  percent?: number;
  amount?: Money;
  /**
   * What is taken at the order, in the currency's smallest unit. Absent where the price is not known.
   */
  dueNow?: number;
  /**
   * What is taken at shipment; with dueNow it is the total.
   */
  dueAtShipment?: number;
  basis: TermBasis;
}
/**
 * On whose authority a term holds.
 */
export interface TermBasis {
  /**
   * policy: the shop's own word; statute: the law of the destination.
   */
  kind: 'policy' | 'statute';
  /**
   * For a statute: the law, as one cites it.
   */
  citation?: string;
  /**
   * The address of the law's text. Absent: not known.
   */
  source?: string;
}
/**
 * Until when one can cancel.
 */
export interface CancellationTerm {
  /**
   * What ends the right to cancel, or never any; withdrawal_ends: a statutory right to withdraw that outlasts shipment.
   */
  until?: 'never' | 'shipment' | 'withdrawal_ends';
  /**
   * Calendar days before the shipment until which one may cancel.
   */
  daysBeforeShipment?: number;
  /**
   * The last day that is certain. Absent where there is none.
   */
  lastDay?: string;
  fee?: CancellationFee;
  basis: TermBasis;
}
/**
 * What cancelling costs. Absent: nothing.
 */
export interface CancellationFee {
  /**
   * Its share of the price, in percent.
   */
  percent?: number;
  /**
   * For each unit, in the currency's smallest unit.
   */
  minorUnits?: number;
  /**
   * ISO 4217 code.
   */
  currency?: string;
  /**
   * In all. Absent where the price is not known.
   */
  amount?: number;
  basis: TermBasis;
}
/**
 * By when money is sent back.
 */
export interface RefundTerm {
  /**
   * How many of the unit. Absent where the law has no number, or counts billing cycles.
   */
  days?: number;
  /**
   * What is counted; none: the law sets no number.
   */
  unit: 'calendar' | 'working' | 'business' | 'billing_cycle' | 'none';
  from: TermEvent;
  /**
   * The last day, if the event were today; in an answer about an order that has ended, if it was on the day of that
   * end. Absent where it cannot be, or there is no number.
   */
  latest?: string;
  /**
   * The shop may wait for the goods, or for proof that they were sent.
   */
  withheldUntilReturn?: true;
  basis: TermBasis;
}
/**
 * How long goods may be sent back.
 */
export interface ReturnsTerm {
  /**
   * How many of the unit. Absent where the right has no end.
   */
  days?: number;
  /**
   * What is counted. None: nothing, as the right has no end.
   */
  unit: 'calendar' | 'working' | 'business' | 'none';
  /**
   * The event that starts the count.
   */
  from: 'order' | 'delivery';
  /**
   * Calendar months added to the end. Absent: 0.
   */
  extraMonths?: number;
  /**
   * The last day, for delivery on the last day of the window. Absent where that is not known.
   */
  lastDay?: string;
  basis: TermBasis;
  cost?: ReturnCost;
  refund?: RefundTerm;
  season?: ReturnSeason;
}
/**
 * Who pays for sending goods back. Absent: not said.
 */
export interface ReturnCost {
  /**
   * Who.
   */
  paidBy: 'shop' | 'shopper';
  basis: TermBasis;
}
/**
 * A right by law to withdraw without giving a reason.
 */
export interface WithdrawalTerm {
  /**
   * How many of the unit. Absent where the right has no end.
   */
  days?: number;
  /**
   * What is counted. None: nothing, as the right has no end.
   */
  unit: 'calendar' | 'working' | 'business' | 'none';
  from: TermEvent;
  /**
   * Calendar months on top. Absent: 0.
   */
  extraMonths?: number;
  /**
   * The last day, for delivery on the last day of the window. Absent where that is not known.
   */
  lastDay?: string;
  /**
   * Counted from the last of all goods of one order, so that its lines share the period.
   */
  ofOrder?: true;
  /**
   * Possible before delivery too.
   */
  beforeDelivery?: true;
  /**
   * What the law calls it in English: withdraw or cancel.
   */
  word: string;
  basis: TermBasis;
}
/**
 * One reason.
 */
export interface WithdrawalException {
  /**
   * none: there is no such right. Else the act that ends it: unsealed, the seal is broken; mixed, the goods are mixed
   * with others; begun, digital content has begun; performed, a service is fully performed.
   */
  code: string;
  basis: TermBasis;
}
/**
 * A day that binds the shop.
 */
export interface DueTerm {
  /**
   * What has to happen by then.
   */
  event: 'shipment' | 'delivery';
  /**
   * The last day.
   */
  by: string;
  basis: TermBasis;
}
/**
 * Whether the shopper has to consent expressly before money is taken.
 */
export interface ConsentTerm {
  /**
   * Whether that is so: there is a reason.
   */
  required: boolean;
  /**
   * Why it is so.
   */
  because: ConsentReason[];
  /**
   * What the shopper consents to, in words. Added by the npm package, in a language.
   */
  text?: string;
  /**
   * The language tag that the text is written in.
   */
  language?: string;
}
/**
 * Money moves before shipment.
 */
export interface PaymentBeforeShipment {
  code: 'payment_before_shipment';
}
/**
 * Later than the law allows where no day is agreed.
 */
export interface BeyondStatutoryTime {
  code: 'beyond_statutory_time';
  /**
   * The last day that the law would allow.
   */
  day: string;
  basis: TermBasis;
}
/**
 * No day is stated.
 */
export interface NoDate {
  code: 'no_date';
}
/**
 * Digital content begins before the period to withdraw is over: the right is lost with that only where the shopper
 * agrees. It is asked alone.
 */
export interface RightGivenUp {
  code: 'right_given_up';
  basis: TermBasis;
}
/**
 * One thing to do, by its code.
 */
export interface DutyTerm {
  /**
   * What it is, such as order_button or withdrawal_function.
   */
  code: string;
  /**
   * The first day on which it must be there. Absent: always.
   */
  from?: string;
  /**
   * The last day on which it must be there.
   */
  until?: string;
  labels?: FunctionLabels;
  basis: TermBasis;
}
/**
 * A right of which only the existence is told.
 */
export interface UncomputedRight {
  /**
   * Whose law.
   */
  jurisdiction: string;
  /**
   * Where it says so.
   */
  citation: string;
}
/**
 * The same answer in schema.org's words, for JSON-LD and merchant feeds.
 */
export interface SchemaOrgAvailability {
  /**
   * A schema.org ItemAvailability address.
   */
  availability: string;
  /**
   * The day from which it can be had; only where it is within a year, as far ahead as feeds may name one.
   */
  availabilityStarts?: string;
}
/**
 * The answer about many products: a promise or the faults for each, in the order asked.
 */
export interface ListPromise {
  /**
   * One for each SKU asked for.
   */
  promises: (StocklinePromise | RefusedSku)[];
}
/**
 * A product that cannot be answered for; the others are all the same.
 */
export interface RefusedSku {
  /**
   * The product asked for.
   */
  sku: string;
  /**
   * Why not.
   *
   * @minItems 1
   */
  errors: [Fault, ...Fault[]];
}
/**
 * One thing wrong: a code, its place, and what to do about it.
 */
export interface Fault {
  code: FaultCode;
  /**
   * JSON Pointer (RFC 6901) to the place; empty for the whole document.
   */
  pointer: string;
  /**
   * A sentence for whoever wrote the document.
   */
  message: string;
}
/**
 * The answer to an order of several lines: each line, and the ways to send them.
 */
export interface OrderPromise {
  /**
   * The moment of asking, as the engine took it.
   */
  at: string;
  /**
   * A promise for each line, in the order's order.
   *
   * @minItems 1
   */
  lines: [StocklinePromise, ...StocklinePromise[]];
  together?: SentTogether;
  withdrawal?: WithdrawalTerm;
  split?: SentSplit;
}
/**
 * Everything on one day: the latest line's. Absent where some units have no date, or cannot be had.
 */
export interface SentTogether {
  ship: DayWindow;
  deliver?: DayWindow;
}
/**
 * Each part that has a date, as it is ready. Absent where that makes no difference.
 */
export interface SentSplit {
  /**
   * The shipments, the earliest first.
   *
   * @minItems 1
   */
  shipments: [Shipment, ...Shipment[]];
}
/**
 * Units that leave one place together.
 */
export interface Shipment {
  /**
   * Where they ship from; of a part that comes from several places, the first: the part names all.
   */
  location: string;
  ship: DayWindow;
  deliver?: DayWindow;
  /**
   * What is in it.
   *
   * @minItems 1
   */
  items: [ShipmentItem, ...ShipmentItem[]];
}
/**
 * Units of one line.
 */
export interface ShipmentItem {
  /**
   * The line's place in the order, from 0.
   */
  line: number;
  /**
   * Units of it.
   */
  quantity: number;
}
/**
 * What a checkout showed and what the shopper agreed to, for the order's record. It comes from a browser: believe
 * nothing in it that has not been verified, and compare the lines, the destination and the method with the order's own.
 */
export interface CheckoutValue {
  /**
   * Of this document's form.
   */
  version: 1;
  /**
   * The moment of the promise.
   */
  at: string;
  /**
   * The moment of the snapshot that was asked.
   */
  asOf: string;
  /**
   * What was asked for.
   */
  lines: CheckoutLine[];
  to?: Destination;
  /**
   * The shipping method's name. Absent: the snapshot's first.
   */
  method?: string;
  /**
   * The name of the location at which it is collected, as it was shown. Absent: nothing is.
   */
  pickupAt?: string;
  /**
   * How it is sent: everything on one day, or each part as it is ready.
   */
  ship: 'together' | 'as_ready';
  computedFrom?: ComputedFrom;
  promise: OrderPromise;
  /**
   * The texts that the shopper agreed to.
   */
  consented: Consented[];
}
/**
 * This many units of one product.
 */
export interface CheckoutLine {
  /**
   * The product's key in the snapshot.
   */
  sku: string;
  /**
   * Units asked for.
   */
  quantity: number;
}
/**
 * What the promise was computed from, where that is a folder of documents, all at the moment `at`. Whoever has the
 * folder's archive computes it again. Absent: a single file was asked, or days were kept that an earlier computation
 * gave, or the figures were too old for days.
 */
export interface ComputedFrom {
  /**
   * The engine's version.
   */
  engine: string;
  /**
   * The revision of the shop document.
   */
  shop: string;
  /**
   * The revisions of the product documents: each product's that was asked for, and those that are right about supplies
   * which it shares.
   *
   * Items: The first 16 signs of the SHA-256 of a published text, in hexadecimal digits.
   */
  products: string[];
}
/**
 * A text, agreed to at a moment.
 */
export interface Consented {
  /**
   * The line that it is about, from 0.
   */
  line: number;
  /**
   * Its words.
   */
  text: string;
  /**
   * Their language's tag.
   */
  language: string;
  /**
   * When the box was ticked; where the promise was made anew since, with the same text beside the ticked box, the
   * moment of that promise.
   */
  at: string;
}
/**
 * A line of a ledger: an order as it was accepted, or what became of it. A ledger is private and only ever grows: one
 * such document a line, in the order in which things were recorded.
 */
export interface LedgerEntry {
  /**
   * Of this document's form.
   */
  version: 1;
  /**
   * What is recorded. `placed`: the order was accepted. `shipped`: the carrier took it. `delivered`: the customer got
   * it. `cancelled`: the customer cancelled it, other than in answer to a notice. `told`: a notice of delay was sent,
   * or answered. `reopened`: what was written of its shipment, delivery or cancellation was a mistake, and counts no
   * more.
   */
  event: 'placed' | 'shipped' | 'delivered' | 'cancelled' | 'told' | 'reopened';
  /**
   * When it was recorded.
   */
  at: string;
  /**
   * The order's id: that of its commitments in the store.
   */
  order: string;
  /**
   * The SKU of the line that it is about; not with `placed`. Absent: all lines.
   */
  line?: string;
  /**
   * With `shipped`, `delivered` and `cancelled`, and needed there: the day on which it happened.
   */
  day?: string;
  to?: Destination;
  /**
   * With `placed`: how it is sent, as the checkout's value has it. Absent: each part as it is ready.
   */
  ship?: 'together' | 'as_ready';
  /**
   * With `placed`: the day on which the shop had the payment, or the authority to charge, and all that it needed to
   * know. Absent: the day of `at`, in UTC.
   */
  completed?: string;
  /**
   * With `placed`: money was taken, or may be, before shipment.
   */
  prepaid?: boolean;
  promise?: OrderPromise;
  computedFrom?: ComputedFrom;
  delay?: ToldDelay;
}
/**
 * A delay that the shopper was told of.
 */
export interface ToldDelay {
  /**
   * The notice was sent.
   */
  noticed: string;
  /**
   * The last day that it named. Absent: an indefinite delay.
   */
  revised?: string;
  /**
   * Of several promised parts the one that the notice was about, by its place in `promised`. Absent: about all of them.
   * A notice about one part says nothing of another.
   */
  part?: number;
  /**
   * What the shopper said to it. Absent: nothing yet.
   */
  answer?: 'consented' | 'cancelled';
  /**
   * The answer came.
   */
  answered?: string;
}
/**
 * What is asked about.
 */
export interface RevisedPromise {
  promised: EarlierPromise;
  order?: OrderHistory;
  together?: WholeDays;
  /**
   * The lines of the same order ahead of this one, as far as their units are still to be sent: they take first. Absent:
   * the order has no other line.
   *
   * @maxItems 1000
   */
  linesBefore?: LineBefore[];
}
/**
 * The promise as it was given, or as much of it as counts.
 */
export interface EarlierPromise {
  /**
   * The product's key in the snapshot.
   */
  sku: string;
  /**
   * Units asked for.
   */
  quantity: number;
  status: Status;
  /**
   * It is asked for by this method again, where the shop still has it and the question names none.
   */
  method?: string;
  /**
   * Where it is collected. It is asked for there again, where the method still has the place and the question names
   * none.
   */
  pickup?: {
    /**
     * The location's name.
     */
    location?: string;
  };
  /**
   * Its parts.
   */
  parts: PromisedPart[];
  ship?: DayWindow;
  deliver?: DayWindow;
  /**
   * The terms that were agreed to. Where consent was given to no date, only a notice states a day, and before there is
   * none the order is not late.
   */
  terms?: {
    consent?: ConsentTerm;
  };
}
/**
 * What happened to the order since it was placed. Asked with it, the answer says what a delay asks for.
 */
export interface OrderHistory {
  /**
   * The shop had the payment, or the authority to charge, and all that it needed to know.
   */
  completed: string;
  /**
   * Money was taken, or may be, before shipment.
   */
  prepaid: boolean;
  /**
   * The delays that the shopper was told of, in the order in which they were told. Absent: none.
   */
  delays?: ToldDelay[];
  /**
   * What was sent in several goes, in their order. One unit is as good as another: these are the first of the units in
   * the order in which they were promised, and those that the shopper cancelled come last. Absent: all were sent
   * together, or none yet.
   */
  shipments?: ShippedUnits[];
  /**
   * The carrier took the units that are in none of `shipments`: all of them, where there are no shipments.
   */
  shipped?: string;
  /**
   * The shopper got those units. Asked for where the law looks at delivery.
   */
  delivered?: string;
  /**
   * The shopper cancelled, other than in answer to a notice.
   */
  cancelled?: string;
  /**
   * The shopper withdrew from the contract by the right that needs no reason, before delivery or after it. Nothing then
   * follows from a delay.
   */
  withdrawn?: string;
  /**
   * The shop said that it will not ship.
   */
  refused?: string;
}
/**
 * Units of an order that went, or came, on other days than the others.
 */
export interface ShippedUnits {
  /**
   * How many. All shipments together have no more than were promised.
   */
  quantity: number;
  /**
   * The carrier took them.
   */
  shipped: string;
  /**
   * The shopper got them.
   */
  delivered?: string;
}
/**
 * Of a line of an order that is sent together, the days of the whole as they are now: the latest of all lines that are
 * left, found by revising each without this member. The line leaves, and comes, no sooner.
 */
export interface WholeDays {
  ship?: DayWindow;
  deliver?: DayWindow;
}
/**
 * Units of a product that another line of the order takes.
 */
export interface LineBefore {
  /**
   * The product's key in the snapshot. One that the snapshot lacks takes nothing.
   */
  sku: string;
  /**
   * How many of its units are still to be sent.
   */
  quantity: number;
  /**
   * By which it goes, as its promise has it. Absent: the first that the shop has.
   */
  method?: string;
  /**
   * Where it is collected, as its promise has it. Absent: by which place it is soonest.
   */
  pickupAt?: string;
}
/**
 * A placed order as its page is told it: every line with its promise as it was accepted, and what happened since.
 */
export interface PlacedOrder {
  /**
   * The shop had the payment, or the authority to charge, and all that it needed to know. Absent: what happened since
   * is unknown, and only whether the days have moved is said.
   */
  completed?: string;
  /**
   * Money was taken, or may be, before shipment.
   */
  prepaid?: boolean;
  /**
   * How it is sent, as the accepted checkout value has it. `together`: each line waits for the last, and comes when all
   * of it does. Absent: each part as it is ready.
   */
  ship?: 'together' | 'as_ready';
  /**
   * Its lines.
   *
   * @minItems 1
   */
  lines: [PlacedLine, ...PlacedLine[]];
}
/**
 * One product of the order. Days are of this line alone.
 */
export interface PlacedLine {
  promised: StocklinePromise;
  /**
   * What the product is called. Absent: as in the snapshot.
   */
  name?: string;
  /**
   * As that of the order, where this line differs.
   */
  prepaid?: boolean;
  /**
   * The delays that the shopper was told of, in the order in which they were told. Absent: none.
   */
  delays?: ToldDelay[];
  /**
   * What was sent of it in several goes, in their order. These are the first of its units, in the order in which they
   * were promised. Absent: all were sent together, or none yet.
   */
  shipments?: ShippedUnits[];
  /**
   * The carrier took it; with `shipments`, the units that are in none of them.
   */
  shipped?: string;
  /**
   * The shopper got it.
   */
  delivered?: string;
  /**
   * The shopper cancelled it, other than in answer to a notice.
   */
  cancelled?: string;
  /**
   * The shopper withdrew from it by the right that needs no reason, before delivery or after it.
   */
  withdrawn?: string;
  /**
   * The shop said that it will not ship it.
   */
  refused?: string;
}
/**
 * Whether a promise made earlier still holds, and what it is now.
 */
export interface Revision {
  change: Change;
  /**
   * Every member that differs, also where the last day is the same.
   */
  changed: Aspect[];
  /**
   * The product's name, for people. Absent: it has none.
   */
  name?: string;
  promise: StocklinePromise;
  /**
   * The day where it goes, as long as it is that day anywhere there, in standard time: a day of delivery before it has
   * passed. Absent: the question names no destination, or it is not sent there.
   */
  todayThere?: string;
  delay?: Delay;
  /**
   * Where the question told what happened to the order: its units as they stand, in the order in which they were
   * promised. Absent: all of them stand alike, and nothing was shipped by units, or after its end.
   */
  parts?: RevisedPart[];
}
/**
 * What a delay asks for, where the question told what happened to the order. Absent all the same for a snapshot that is
 * too old for dates, unless all units have ended or left.
 */
export interface Delay {
  state: DelayState;
  /**
   * Which day the law of the destination looks at: the day on which the carrier takes it, or the day on which the
   * shopper has it.
   */
  event: 'shipment' | 'delivery';
  /**
   * 1 for the first delay. Only a delay that was consented to makes the next one a later one.
   */
  occurrence: number;
  /**
   * Of several promised parts the one that this is about, by its place. Absent: there was but one.
   */
  part?: number;
  /**
   * The units that this is about, where others have another answer. Absent: all of them.
   */
  partQuantity?: number;
  /**
   * The last day stated before this delay, or put in its place by law.
   */
  stated?: string;
  /**
   * With stated: who set that day. law: nobody stated a day at the order, and the law has one for that case.
   */
  statedBy?: 'shop' | 'law';
  /**
   * As the order's history has it: money was taken, or may be, before shipment.
   */
  prepaid?: boolean;
  /**
   * The last day that takes its place. Absent: indefinite, or no delay.
   */
  revised?: string;
  /**
   * For notice_owed: the notice's latest day, where the law sets one. Never a past day: a notice that is late is owed
   * today.
   */
  noticeBy?: string;
  /**
   * What the notice has to say; for awaiting, what it had to; for cancelled, what is left to say; for late, which no
   * rule asks a notice for, the facts and rights that there are to tell; for shipped, once its day has passed and
   * nobody has said that it arrived, that and the rights if it has not.
   */
  say: DelayStatement[];
  /**
   * With answer_at: where the shop takes answers. Absent: its document does not say.
   */
  answerAt?: string;
  /**
   * From this day on the shopper may cancel because of the delay. Absent where the law gives no such right or sets no
   * number.
   */
  mayCancelFrom?: string;
  /**
   * Without shipment or express consent the order ends with this day.
   */
  lapsesOn?: string;
  /**
   * For notice_owed: as long as that notice is not sent, the order ends with this day unless it has shipped by then.
   * Once it is sent, lapsesOn says the day.
   */
  lapsesUntoldOn?: string;
  /**
   * For cancelled: the day on which it ended.
   */
  cancelledOn?: string;
  refund?: RefundTerm;
  /**
   * The rules followed.
   */
  bases: TermBasis[];
  /**
   * Rights that exist, and from which nothing is computed as they are not verified.
   */
  statutoryRights: UncomputedRight[];
  /**
   * What the shopper can do today because of the delay. The option to consent or to cancel is one that a notice gives,
   * so for notice_owed there is at most a right to cancel without one.
   */
  choices: DelayChoice[];
}
/**
 * What became of a part that was promised. One of which only some units have left, or not all on one day, is there once
 * for each of those days.
 */
export interface RevisedPart {
  /**
   * Its place in the promise that was made.
   */
  part: number;
  /**
   * Its units.
   */
  quantity: number;
  /**
   * The carrier took them.
   */
  shipped?: string;
  /**
   * The shopper got them.
   */
  delivered?: string;
  delay?: Delay;
}
/**
 * Every fault found in a document, at once; nothing of it was taken over.
 */
export interface FaultList {
  /**
   * The faults, in the document's order. Empty where a check found none.
   */
  errors: Fault[];
  /**
   * Only in what a check finds: what is no fault, and deserves a look.
   */
  warnings?: Warning[];
}
/**
 * Something to know: a code, its place, and what it means.
 */
export interface Warning {
  code: WarningCode;
  /**
   * JSON Pointer (RFC 6901) into the store. Of rules it is the place where the store writes about their pack.
   */
  pointer: string;
  /**
   * A sentence or two for whoever keeps the store.
   */
  message: string;
  /**
   * How many units of the product it is about. Absent: it is about no units.
   */
  units?: number;
}
/**
 * What the law of one jurisdiction adds to a shop's terms, as facts with their citations. Not legal advice.
 */
export interface RulePack {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * ISO 3166 code of a country or of a part of one, or EU.
   */
  jurisdiction: string;
  /**
   * The jurisdiction's name, for people.
   */
  name: string;
  /**
   * Where a shopper lives whom the pack speaks for.
   */
  areas: RuleArea[];
  /**
   * Its usual working week. Absent: Monday to Friday.
   */
  workdays?: Weekday[];
  /**
   * The shop takes rules that were seen only in part, or not at all, for true. Absent: false.
   */
  acceptUnverified?: boolean;
  /**
   * What the engine computes with.
   */
  rules: Rule[];
  /**
   * Facts that are no rule: what an event is, how days are counted, what is outside. For people; the engine passes over
   * them.
   */
  provisions?: Provision[];
}
/**
 * One rule of law.
 */
export interface Rule {
  /**
   * Its name within the pack.
   */
  id: string;
  kind: RuleKind;
  /**
   * The law, as one cites it.
   */
  citation: string;
  /**
   * Address of the text at the authority that publishes it. Absent: not known.
   */
  source?: string;
  /**
   * Host of the copy that was read, where that was not the source.
   */
  readAt?: string;
  grade: RuleGrade;
  /**
   * The day on which it was looked up.
   */
  retrieved: string;
  /**
   * The first day on which it is in force. Absent: it has been for long.
   */
  effectiveFrom?: string;
  /**
   * The last day on which it is in force. Absent: no end is known.
   */
  effectiveTo?: string;
  /**
   * Citation of a rule of the same kind in a wider pack of which this one takes the place, where it applies: the
   * section that binds, and not the directive behind it. Absent: of none.
   */
  insteadOf?: string;
  /**
   * It applies only where all of these hold.
   */
  when?: RuleCircumstance[];
  /**
   * It applies only where none of these holds.
   */
  unless?: RuleCircumstance[];
  above?: RuleThreshold;
  ground?: RefundGround;
  period?: RulePeriod;
  /**
   * For a refund: it may be kept back until the goods are there, or proof that they were sent. Absent: false.
   */
  withheldUntilReturn?: boolean;
  /**
   * Who pays for sending goods back. Absent: not said.
   */
  returnCost?: 'shop' | 'shopper';
  /**
   * For withdrawal: possible before delivery too. Absent: false.
   */
  beforeDelivery?: boolean;
  /**
   * For ship_by and deliver_by: no agreement makes it longer. Absent: false.
   */
  evenIfAgreed?: boolean;
  /**
   * For withdrawal: what the law calls it in English.
   */
  word?: 'withdraw' | 'cancel';
  by?: WithdrawalLoss;
  most?: FeeLimit;
  duty?: DutyCode;
  labels?: FunctionLabels;
  delay?: DelayRule;
  /**
   * What it says, in one sentence of ours.
   */
  summary: string;
}
/**
 * It applies to orders of more than this.
 */
export interface RuleThreshold {
  /**
   * Of the currency's smallest unit.
   */
  minorUnits: number;
  /**
   * ISO 4217 code.
   */
  currency: string;
}
/**
 * A fact that is no rule of its own.
 */
export interface Provision {
  /**
   * Its name within the pack.
   */
  id: string;
  /**
   * What it is about.
   */
  about:
    | 'counting'
    | 'exceptions'
    | 'notice'
    | 'order'
    | 'refund'
    | 'returns'
    | 'shipment'
    | 'territory'
    | 'withdrawal'
    | 'wording';
  /**
   * The law, as one cites it.
   */
  citation: string;
  /**
   * Address of the text at the authority that publishes it. Absent: not known.
   */
  source?: string;
  /**
   * Host of the copy that was read, where that was not the source.
   */
  readAt?: string;
  grade: RuleGrade;
  /**
   * The day on which it was looked up.
   */
  retrieved: string;
  /**
   * The first day on which it is in force. Absent: it has been for long.
   */
  effectiveFrom?: string;
  /**
   * What it says, in one sentence of ours.
   */
  summary: string;
}
/**
 * Terms to start from, for one trade: a policy for a store's policies, and where the law overrides it.
 */
export interface Preset {
  /**
   * The format's version.
   */
  version: 1;
  /**
   * As its file is called.
   */
  name: string;
  /**
   * Whom it suits, and what it is.
   */
  about: string;
  policy: Policy;
  /**
   * Where the terms come from, term by term.
   */
  origins: PresetOrigin[];
  /**
   * Where the law overrides a term, and what holds there in its place.
   */
  notes: PresetNote[];
}
/**
 * Where one term comes from.
 */
export interface PresetOrigin {
  /**
   * JSON Pointer into the policy.
   */
  term: string;
  /**
   * What shops commonly do, or only our own suggestion.
   */
  origin: 'common_practice' | 'own_suggestion';
  /**
   * In a sentence.
   */
  why: string;
}
/**
 * One law that overrides.
 */
export interface PresetNote {
  /**
   * As in its rule pack.
   */
  jurisdiction: string;
  /**
   * As in its rule pack.
   */
  citation: string;
  /**
   * What holds there.
   */
  holds: string;
}
