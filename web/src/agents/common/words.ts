/**
 * The texts of agents' documents: those of the elements, so that no agent says it in other words than the page. Plain
 * text without the page's marks for line breaks.
 */
import { type Places, placesAt } from '../../days/places.ts';
import type { PromisePart, StocklinePromise } from '../../engine/types/documents.ts';
import { loadLanguage } from '../../locales/catalogue.ts';
import { checkoutCatalogues } from '../../locales/checkout/wording.ts';
import { type Description, describe } from '../../locales/describe.ts';
import { consentReasons, consentText } from '../../locales/details/consent.ts';
import type { TermLine } from '../../locales/details/term-lines.ts';
import { termLines } from '../../locales/details/terms.ts';
import { type WholeWording, wholeWordingFor } from '../../locales/details/wording.ts';
import { inARow } from '../../locales/joined.ts';
import { orderCatalogues } from '../../locales/order/wording.ts';
import { describeSurface, type Surface } from '../../locales/surface.ts';
import { type AgentOptions, productIn } from './options.ts';

/** Fetches the words of a language, for all that is written here; one that there is not is written in English. */
export async function loadWords(language: string): Promise<void> {
  await loadLanguage([...new Set([...checkoutCatalogues, ...orderCatalogues])], language);
}

/** Something that has to be shown before the order. */
export interface Disclosure {
  /** `consent`, or the term that the law is about. */
  code: 'consent' | TermLine['term'];
  text: string;
}

/** What is said of one promise. */
export interface AgentWords {
  wording: WholeWording;
  /** The day at its place, where that is known. */
  today: string | undefined;
  surface: Surface;
  /** Status and days in one sentence. */
  summary: string;
  /** The days alone; that there is no date yet; undefined where nothing is to be said of days. */
  days: string | undefined;
  /** The days of each part that can be had, in the promise's order. */
  ofPart(part: PromisePart): string | undefined;
  terms: readonly TermLine[];
  consent: string | undefined;
  disclosures: readonly Disclosure[];
}

const nowhere = { locations: {}, zones: {}, shipping: {} };

export function wordsOf(promise: StocklinePromise, { to, language = 'en', document }: AgentOptions): AgentWords {
  const wording = wholeWordingFor(language);
  const places = placesAt(document ?? nowhere, Date.parse(promise.at));
  const shown = { to, product: productIn(document, promise.sku) };
  const surface = describeSurface(promise, wording, places, shown);
  const today = places.today(promise.parts.at(-1)?.location);
  const terms = termLines(promise, wording, today);
  const consent = consentText(promise, wording);
  const days =
    surface.lines.length > 0
      ? surface.lines.map(({ text }) => text).join('; ')
      : answerOf(promise, surface, describe(promise, wording, places, shown));
  return {
    wording,
    today,
    surface,
    summary: plainText(surface.summary),
    days: days && plainText(days),
    ofPart: (part) => partDays(promise, part, wording, places),
    terms: terms.map((line) => ({
      ...line,
      facts: line.facts.map((fact) => ({ ...fact, text: plainText(fact.text) })),
    })),
    consent: consent && plainText(consent),
    disclosures: disclosuresOf(promise, terms, wording),
  };
}

/** A part as if it were all that is asked for: then the page says so of it. */
function partDays(
  promise: StocklinePromise,
  part: PromisePart,
  wording: WholeWording,
  places: Places,
): string | undefined {
  const { ship: _, deliver: __, orderBy: ___, ...rest } = promise;
  const { ship, deliver, quantity, status } = part;
  const alone: StocklinePromise = {
    ...{ ...rest, quantity, status, parts: [part] },
    ...{ ...(ship && { ship }), ...(deliver && { deliver }) },
  };
  const answer = answerOf(alone, describeSurface(alone, wording, places), describe(alone, wording, places));
  return answer && plainText(answer);
}

/** Of what is collected with its place, which a page tells beside. */
function answerOf({ pickup }: StocklinePromise, { answer }: Surface, { deliver }: Description): string | undefined {
  return pickup === undefined ? answer : (deliver ?? answer);
}

/** A term in one text: "Returns: Within 30 days of delivery (The shop's terms)". */
export function termText({ label, facts }: TermLine): string {
  const sentences = facts.map(({ text, basis }) => (basis === undefined ? text : `${text} (${basis})`));
  return plainText(`${label}: ${sentences.join('; ')}`);
}

/** The consent, with why it is asked; and every term that is the law's, with its citation. */
function disclosuresOf(promise: StocklinePromise, terms: readonly TermLine[], wording: WholeWording): Disclosure[] {
  const consent = consentText(promise, wording);
  const { policy } = wording.messages.terms;
  const statutory = terms.flatMap((line): Disclosure[] => {
    const facts = line.facts.filter(({ basis }) => basis !== undefined && basis !== policy);
    if (line.term === 'consent' || facts.length === 0) return [];
    return [{ code: line.term, text: termText({ ...line, facts }) }];
  });
  if (consent === undefined) return statutory;
  const text = plainText(inARow([consent, ...consentReasons(promise, wording)], wording.language));
  return [{ code: 'consent', text }, ...statutory];
}

/** A page's text without the marks that keep its lines together. */
export function plainText(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/gu, ' ').replace(/[\u2060\u200b]/gu, '');
}
