/** What a language says on the page of an order, beside the words that product pages and notices have. */
import type { Change, DelayChoice } from '../../engine/types/documents.ts';
import type { MessagesOverride } from '../messages.ts';

export interface OrderMessages {
  /** Whether the promise holds. */
  change: Record<Change, string>;
  /** Later, and no day can be given. */
  noDateNow: string;
  /** There was no day, and there is one. */
  dateNow: string;
  /** There was no day, and there is none. */
  stillNoDate: string;
  /** What ended, with its day. */
  shippedOn(day: string): string;
  deliveredOn(day: string): string;
  cancelledOn(day: string): string;

  /** Names the windows of the promise made, and those of today. */
  promised: string;
  now: string;

  /** Names the group that says what a delay asks for. */
  delay: string;
  choices: Record<DelayChoice, string>;
  /** After a choice. What becomes of it is the shop's to say. */
  choiceHandedOver(choice: string): string;

  withdrawal: {
    /** Names the group. */
    heading: string;
    /** Directive 2011/83/EU Art 11a asks for these two labels, or words as plain. */
    offer: string;
    confirm: string;
    question(sku: string, quantity: number): string;
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
