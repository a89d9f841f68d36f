/**
 * What a language says in a notice of delay, beside the words that the page has for refunds and rights. Days come with
 * their year.
 */
import type { Revision } from '../../engine/types/documents.ts';

export type Delay = NonNullable<Revision['delay']>;

/** Which day has slipped. */
export type DelayedEvent = Delay['event'];

export interface NoticeMessages {
  /** For the subject: "Your order A-17 is delayed". */
  delayed(order?: string): string;
  cancelled(order?: string): string;
  /** What it is about: "Order A-17: 4 × MUG." */
  about(item: string, order?: string): string;

  /** A day stands in place of the one stated before; that one is absent where none was. */
  revisedDay(event: DelayedEvent, revised: string, stated?: string): string;
  /** No day can be given any more. */
  indefinite(event: DelayedEvent, stated?: string): string;
  mayConsentOrCancel: string;
  /** The right to cancel because of the delay begins later. */
  mayCancelFrom(day: string): string;
  /** Why no new day can be given: "the port is congested". */
  reason(reason: string): string;
  /** Where the shopper answers: a link, an address, a free number. */
  answerAt(address: string): string;
  /** A right of its own beside those that come of the delay. */
  mayWithdraw: string;
  silenceConsents(until: string): string;
  silenceRejects: string;
  lapses(day: string): string;
  continuingRight: string;
  additionalPeriod: string;
  /** The order is at an end. */
  endedOn(day: string): string;
  /** Its refund's last day. */
  refundBy(day: string): string;

  basis(citations: string): string;
}
