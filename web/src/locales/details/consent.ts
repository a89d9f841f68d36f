/**
 * What a shopper agrees to expressly, in plain words: what is paid before shipment, and until when one waits. The law
 * behind it is told apart: `why`.
 *
 * It is a record as well as a sentence, so that its days carry their year, and it is put into the promise: what was on
 * the page can be kept with the order.
 */

import { dayFormat } from '../../days/days.ts';
import type { StocklinePromise, TermBasis } from '../../engine/types/documents.ts';
import { paidBefore } from '../amounts.ts';
import { inARow, stopped } from '../joined.ts';
import { termsWording } from './terms-wording.ts';
import { type WholeWording, wholeWordingFor } from './wording.ts';

/** The text to consent to; undefined where no consent is needed. */
export function consentText(promise: StocklinePromise, wording: WholeWording): string | undefined {
  return consentOf(promise, wording)?.text;
}

/** The same for the page of a product: what will be asked in the checkout. */
export function consentAhead(promise: StocklinePromise, wording: WholeWording): string | undefined {
  const consent = consentOf(promise, wording);
  if (consent === undefined) return undefined;
  return wording.messages.consent.willBeAsked(inARow([consent.text, ...consent.why], wording.language));
}

/** Why it is asked, in sentences; empty where no consent is needed. */
export function consentReasons(promise: StocklinePromise, wording: WholeWording): string[] {
  return consentOf(promise, wording)?.why ?? [];
}

function consentOf(promise: StocklinePromise, given: WholeWording): { text: string; why: string[] } | undefined {
  const wording = termsWording(promise, given);
  const { terms, ship, deliver, pickup } = promise;
  if (terms?.consent?.required !== true) return undefined;
  const say = wording.messages.consent;
  const days = dayFormat(wording.language);
  const { because } = terms.consent;
  const { cite } = wording.messages.terms;
  // It is asked for digital content alone, and alone.
  for (const reason of because) {
    if (reason.code !== 'right_given_up') continue;
    const { ofLaw } = wording.messages.facts;
    const { givenUp, givenUpOnRelease } = wording.messages.digital;
    const text = promise.release ? givenUpOnRelease : givenUp;
    return {
      text: ofLaw?.(text, terms) ?? text,
      why: reason.basis.citation ? [stopped(cite(reason.basis.citation), wording.language)] : [],
    };
  }
  const isPaidBefore = because.some(({ code }) => code === 'payment_before_shipment');
  const lastDay = (pickup ? ship : deliver)?.latest;
  // Of a law that counts the days until shipment, the day of shipment is agreed to.
  const isOfShipment =
    !pickup &&
    because.some(
      (reason) =>
        reason.code === 'beyond_statutory_time' &&
        terms.due.some(({ event, basis }) => event === 'shipment' && isSameLaw(basis, reason.basis)),
    );
  const sentences = isPaidBefore ? [(pickup ? say.payBeforeReady : say.pay)(paidBefore(terms, wording.language))] : [];
  if (ship && isOfShipment) sentences.push(say.waitForShipment(days.fullDay(ship.latest)));
  if (lastDay !== undefined) sentences.push(say.wait(days.fullDay(lastDay)));
  else if (ship && !isOfShipment) sentences.push(say.waitForShipment(days.fullDay(ship.latest)));
  else if (because.some(({ code }) => code === 'no_date')) sentences.push(say.waitWithoutDay);
  const why = because.flatMap((reason) => {
    if (reason.code !== 'beyond_statutory_time') return [];
    const law = say.beyond(days.fullDay(reason.day), cite(reason.basis.citation ?? ''));
    return ship && !pickup && deliver && !isOfShipment ? [say.shipsBy(days.fullDay(ship.latest)), law] : [law];
  });
  return { text: inARow(sentences, wording.language), why: isPaidBefore ? [...why, say.paidBefore] : why };
}

/** By its name: a promise has no other mark of a law. */
function isSameLaw(one: TermBasis, other: TermBasis): boolean {
  return one.citation !== undefined && one.citation === other.citation;
}

/**
 * The promise with the text that its shopper consents to, in a language: `terms.consent.text`, and
 * `terms.consent.language`. One that needs no consent is given back as it is.
 *
 * @example
 * const shown = withConsentText(snapshot.quote(query), 'en-GB');
 * label.textContent = shown.terms?.consent?.text ?? '';
 */
export function withConsentText(promise: StocklinePromise, language: string | WholeWording): StocklinePromise {
  const wording = typeof language === 'string' ? wholeWordingFor(language) : language;
  const text = consentText(promise, wording);
  const { terms } = promise;
  if (text === undefined || terms?.consent === undefined) return promise;
  return { ...promise, terms: { ...terms, consent: { ...terms.consent, text, language: wording.language } } };
}
