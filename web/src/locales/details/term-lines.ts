/**
 * The money side of a promise, a line a term, and every sentence with its basis: the shop's terms, or where the law
 * says so. Here are the lines that are needed to decide; details/terms.ts has the others.
 *
 * Only what the promise carries: no term is inferred. A day that has passed is left out, as everywhere.
 */

import type { StocklinePromise, Terms } from '../../engine/types/documents.ts';
import { isOnlyLater } from '../cancellation.ts';
import { capitalised } from '../capitalised.ts';
import { feeText } from '../facts.ts';
import { joined } from '../joined.ts';
import type { Messages } from '../messages.ts';
import { dayAhead } from '../windows.ts';
import { consentAhead } from './consent.ts';
import { paymentText } from './payment.ts';
import { termsWording } from './terms-wording.ts';
import type { WholeWording } from './wording.ts';

export interface TermLine {
  term: 'payment' | 'consent' | 'cancellation' | 'withdrawal' | 'refund' | 'returns' | 'delayRefund' | 'rights';
  label: string;
  facts: TermFact[];
}

/** What is said on one authority. */
export interface TermFact {
  text: string;
  /** Of a text in another language, its tag. */
  language?: string;
  /** "The shop’s terms", or a citation. */
  basis?: string;
}

/** The basis as the promise has it, or in words. */
export type Sentence = [text: string | undefined, basis?: { citation?: string } | string | undefined];

/**
 * The lines that are needed to decide: when money is taken, what is agreed to, until when one can cancel. None for a
 * promise without terms. `today` is the day before which no day is told. Nobody agrees to anything on the page of a
 * product, so that what needs consent is told as what will be asked.
 */
export function firstLines(promise: StocklinePromise, given: WholeWording, today: string | undefined): TermLine[] {
  const wording = termsWording(promise, given);
  const { messages } = wording;
  const say = messages.terms;
  const { payment, cancellation } = promise.terms ?? {};
  return toLines(promise, wording, [
    ['payment', say.payment, payment ? [[paymentText(promise.terms, wording), payment.basis]] : []],
    ['consent', say.atCheckout, [[consentAhead(promise, wording)]]],
    [
      'cancellation',
      say.cancellation,
      cancellation
        ? [
            [
              cancellationText(cancellation, dayAhead(wording, today)(cancellation.lastDay), messages),
              cancellation.basis,
            ],
            [
              isOnlyLater(promise, today) ? capitalised(messages.facts.onlyLater, wording.language) : undefined,
              cancellation.basis,
            ],
            [cancellation.fee && feeText(cancellation.fee, promise.terms, wording), cancellation.fee?.basis],
          ]
        : [],
    ],
  ]);
}

/** Lines of those terms of which there is something to say, in the words of the law that holds. */
export function toLines(
  { terms }: StocklinePromise,
  wording: WholeWording,
  lines: readonly [term: TermLine['term'], label: string, sentences: Sentence[]][],
): TermLine[] {
  const ofLaw = (text: string) => wording.messages.facts.ofLaw?.(text, terms) ?? text;
  return lines
    .map(([term, label, sentences]) => ({
      term,
      label: ofLaw(label),
      facts: facts(sentences, wording).map((fact) => ({ ...fact, text: ofLaw(fact.text) })),
    }))
    .filter((line) => line.facts.length > 0);
}

function cancellationText(
  { until, daysBeforeShipment }: NonNullable<Terms['cancellation']>,
  lastDay: string | undefined,
  { terms: say }: Messages,
): string | undefined {
  if (daysBeforeShipment !== undefined) return say.daysBeforeShipment(daysBeforeShipment, lastDay);
  return until === undefined ? undefined : say.until[until];
}

/** Sentences of one authority that follow each other stand together, so that it is named once. */
function facts(sentences: readonly Sentence[], { language, messages: { terms: say } }: WholeWording): TermFact[] {
  const told: TermFact[] = [];
  for (const [text, basis] of sentences) {
    if (text === undefined) continue;
    const authority = typeof basis === 'object' ? inWords(basis, say) : basis;
    const last = told.at(-1);
    // What two laws say alike is said once.
    if (last?.text === text) last.basis = [...new Set([last.basis, authority])].filter(Boolean).join('; ');
    else if (last !== undefined && last.basis === authority) last.text = joined([last.text, text], language);
    else told.push(authority === undefined ? { text } : { text, basis: authority });
  }
  return told;
}

function inWords({ citation }: { citation?: string }, { cite, policy }: Messages['terms']): string {
  return citation === undefined ? policy : cite(citation);
}
