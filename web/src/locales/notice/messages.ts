/**
 * What a language says in a notice of delay, beside the words that the page has for refunds and rights. Days come with
 * their year.
 */
import type { Revision } from '../../engine/types/documents.ts';

export type Delay = NonNullable<Revision['delay']>;

/** Which day has slipped: of what is collected, that on which it was to be ready. */
export type DelayedEvent = Delay['event'] | 'pickup';

export interface NoticeMessages {
  /** For the subject: "Your order A-17 is delayed", or of a part of it, "Part of your order A-17 is delayed". */
  delayed(order?: string, isPart?: boolean): string;
  cancelled(order?: string, isPart?: boolean): string;
  /** What it is about: "Order A-17: 4 × Stoneware mug." The sentences that follow call it "it". */
  about(item: string, order?: string): string;

  /** Written only of a day that the order's history holds: the promise as accepted, or a notice. */
  stated(event: DelayedEvent, day: string): string;
  /** The day that the law sets: where none was agreed, or where no agreement could make it later. */
  lawful(event: DelayedEvent, day: string): string;
  /** Follows either of them. */
  missed: Record<'ahead' | 'gone', string>;
  /** Follows either of them, where nobody has said whether what was sent has arrived. */
  passed: string;
  newDay(event: DelayedEvent, day: string): string;
  noNewDay: string;
  mayConsentOrCancel: string;
  /** The right to cancel because of the delay begins later. */
  mayCancelFrom(day: string): string;
  /** It has begun. */
  mayCancel: string;
  /** Why no new day can be given: "the port is congested". */
  reason(reason: string): string;
  /** Where the shopper answers: a link, an address, a free number. */
  answerAt(address: string): string;
  /** A right of its own beside those that come of the delay, by the law's own word: "withdraw" or "cancel". */
  mayWithdraw(word: string | undefined): string;
  silenceConsents(until: string): string;
  silenceRejects: string;
  /** When it ends by itself; `newDay` where the new day is later than that. */
  lapses(day: string, newDay?: string): string;
  continuingRight: string;
  additionalPeriod: string;
  /** It is at an end. */
  endedOn(day: string): string;
  /** After its end. What becomes of the goods is no law's that is known here. */
  sentAllTheSame: string;
  /** Its refund's last day. */
  refundBy(day: string): string;
  /** The same of a day that may have passed: it says not that the money is still to come. */
  refundLastDay(day: string): string;
  /** What a refund is of; before its period. */
  paidComesBack: string;
  /** In place of a refund, where no money was taken. */
  nothingCharged: string;

  basis(citations: string): string;
}
