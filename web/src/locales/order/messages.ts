/** What a language says on the page of an order, beside the words that product pages and notices have. */
import type { Change, DelayChoice } from '../../engine/types/documents.ts';
import type { MessagesOverride } from '../messages.ts';

export interface OrderMessages {
  /** Whether the promise holds. */
  change: Record<Change, string>;
  /** A promised day has passed, and what happened to the order is not known here. */
  passed: string;
  /** A promised day has passed, and it is not there yet. */
  late: string;
  /** Some units come later, and others do not. */
  partLater: string;
  /** There was no day, and there is one. */
  dateNow: string;
  /** There was no day, and there is none. */
  stillNoDate: string;
  /** What ended, with its day. */
  shippedOn(day: string): string;
  /** In its place, of what is collected. */
  readySince(day: string): string;
  /** Of what has left, and has no day of arrival. */
  arrivalUnknown: string;
  deliveredOn(day: string): string;
  /** `text` is one of these two, of what came after the promised day. */
  afterPromised(text: string): string;
  /** By the shopper. */
  cancelledOn(day: string): string;
  /** By the shopper, by the right that needs no reason. */
  withdrawnOn(day: string): string;
  /** By law, or as the shop will not ship. */
  endedOn(day: string): string;
  /** `law`: the shopper was asked whether to wait, and did not agree; `untold`: nobody had asked. */
  endedBy: Record<'law' | 'untold' | 'refused', string>;

  /** Says of some units what is so of them: "3 × Stoneware mug: On time". */
  of(what: string, text: string): string;
  /** Tells as many units of the same product apart: "2 × Stoneware mug (promised for 2 Dec)". */
  promisedFor(what: string, day: string): string;
  /** Names the list of an order's lines. */
  lines: string;
  /** Names the windows of the promise made, and those of today. */
  promised: string;
  /** The same, where another day was told since. */
  promisedFirst: string;
  now: string;

  /** Names the group that says what a delay asks for: "About the delay of 1 × Stoneware mug". */
  delay(what: string): string;
  /** Names the group of what was sent, once its day has passed: "If 1 × Stoneware mug has not arrived". */
  notArrived(what: string): string;
  /** Names the group that says what follows for what has ended: "What follows for 1 × Stoneware mug". */
  ended(what: string): string;
  /** Whether a notice was sent of it. */
  toldOn(day: string): string;
  /** The same of one that named a day which does not hold any more, and none was sent since. */
  toldBefore(day: string, named: string): string;
  notTold: string;
  /** The shopper agreed to it in words. */
  agreed: string;
  /** When it ends automatically as long as no notice is sent. */
  lapsesUntold(day: string): string;
  /** Of money that was taken, where neither the law nor the terms say when it comes back. */
  askRefund: string;
  /** The buttons, with the units that they are about. */
  choices: Record<DelayChoice, (what: string) => string>;
  /** What each of them does. */
  choiceMeans: Record<DelayChoice, string>;
  /** After a choice. What becomes of it is the shop's to say. */
  choiceHandedOver(choice: string): string;

  /**
   * What was agreed of money: what is charged when, said so that it is true before and after. `what` is an amount, a
   * share, `all` or, beside a first amount, `rest`.
   */
  payment: {
    atOrder(what: string): string;
    onShipment(what: string): string;
    /** In its place, of what is collected and of what is digital. */
    whenReady(what: string): string;
    whenDelivered(what: string): string;
    all: string;
    rest: string;
  };
  /** Names what the shopper consented to, in words of that day. */
  consent: string;
  /** Of a right that began with the delivery: the day on which it ends. */
  lastDay(day: string): string;

  withdrawal: {
    /** Names the group. */
    heading: string;
    /** Directive 2011/83/EU Art 11a asks for these two labels, or words as plain. */
    offer: string;
    confirm: string;
    question(what: string): string;
    back: string;
    /** Never that it is done: that is for the shop to acknowledge. */
    handedOver: string;
    notHandedOver: string;
  };
}

/** The shop's own words for one element: a product page's, and in `order` those of the order's page. */
export type OrderMessagesOverride = MessagesOverride & {
  order?: {
    [K in keyof OrderMessages]?: OrderMessages[K] extends string | ((...given: never[]) => string)
      ? OrderMessages[K]
      : Partial<OrderMessages[K]>;
  };
};
