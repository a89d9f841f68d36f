/**
 * What a shopper agrees to expressly, in words: what is paid before shipment, the days that are stated, and what is
 * unusual about them.
 *
 * It is a record as well as a sentence, so that its days carry their year, and it is put into the promise: what was on
 * the page can be kept with the order.
 */

import { dayFormat } from '../days/days.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import { type Wording, wordingFor } from './index.ts';
import { paymentText } from './payment.ts';
import { termsWording } from './terms-wording.ts';

/** The text to consent to; undefined where no consent is needed. */
export function consentText(promise: StocklinePromise, wording: Wording): string | undefined {
  const sentences = consentSentences(promise, wording);
  return sentences === undefined ? undefined : wording.messages.consent.agree(sentences);
}

/** The same for the page of a product: what will be asked in the checkout. */
export function consentAhead(promise: StocklinePromise, wording: Wording): string | undefined {
  const sentences = consentSentences(promise, wording);
  return sentences === undefined ? undefined : wording.messages.consent.willBeAsked(sentences);
}

function consentSentences(promise: StocklinePromise, given: Wording): string | undefined {
  const wording = termsWording(promise, given);
  const { terms, ship, deliver, pickup } = promise;
  if (terms?.consent?.required !== true) return undefined;
  const say = wording.messages.consent;
  const days = dayFormat(wording.language);
  const because = terms.consent.because;
  // It is asked for digital content alone, and alone.
  for (const reason of because) {
    if (reason.code !== 'right_given_up') continue;
    const { cite, ofLaw } = wording.messages.terms;
    const text = wording.messages.digital.givenUp(cite(reason.basis.citation ?? ''));
    return ofLaw?.(text, terms) ?? text;
  }
  const sentences: (string | undefined)[] = [
    because.some(({ code }) => code === 'payment_before_shipment')
      ? (pickup ? say.payBeforeReady : say.pay)(paymentText(terms, wording, true) ?? '')
      : undefined,
    ship && (pickup ? say.readyBy : say.shipsBy)(days.fullDay(ship.latest)),
    deliver && !pickup ? say.arrivesBy(days.fullDay(deliver.latest)) : undefined,
    ...because.map((reason) => {
      if (reason.code === 'beyond_statutory_time')
        return say.beyond(days.fullDay(reason.day), wording.messages.terms.cite(reason.basis.citation ?? ''));
      return reason.code === 'no_date' ? say.noDate : undefined;
    }),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

/**
 * The promise with the text that its shopper consents to, in a language: `terms.consent.text`, and
 * `terms.consent.language`. One that needs no consent is given back as it is.
 *
 * @example
 * const shown = withConsentText(snapshot.quote(query), 'en-GB');
 * label.textContent = shown.terms?.consent?.text ?? '';
 */
export function withConsentText(promise: StocklinePromise, language: string | Wording): StocklinePromise {
  const wording = typeof language === 'string' ? wordingFor(language) : language;
  const text = consentText(promise, wording);
  const { terms } = promise;
  if (text === undefined || terms?.consent === undefined) return promise;
  return { ...promise, terms: { ...terms, consent: { ...terms.consent, text, language: wording.language } } };
}
