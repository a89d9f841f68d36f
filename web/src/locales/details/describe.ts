/** What stands folded on a product page, in sentences: describe.ts has the rest of a promise. */
import { dayFormat } from '../../days/days.ts';
import type { Places } from '../../days/places.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { partsTold } from '../describe.ts';
import type { TermLine } from '../terms.ts';
import { reasonSentences } from './reasons.ts';
import { furtherLines } from './terms.ts';
import type { WholeWording } from './wording.ts';

/** Reasons in sentences; of a split promise, for each part under its quantity. */
export interface WhyGroup {
  part?: string;
  sentences: string[];
}

export interface DetailDescription {
  why: WhyGroup[];
  /** The terms beyond those that are needed to decide. */
  moreTerms: TermLine[];
}

export function describeDetails(promise: StocklinePromise, wording: WholeWording, places: Places): DetailDescription {
  const { language, messages } = wording;
  const days = dayFormat(language);
  const parts = partsTold(promise);
  const isSent = !promise.digital && !promise.pickup;
  const why = parts.map(({ quantity, because, location }) => ({
    ...(parts.length > 1 ? { part: messages.partQuantity(quantity) } : {}),
    sentences: reasonSentences(because, { messages, days, today: places.today(location), isSent }),
  }));
  return {
    why: why.filter(({ sentences }) => sentences.length > 0),
    moreTerms: furtherLines(promise, wording, places.today(parts.at(-1)?.location)),
  };
}
