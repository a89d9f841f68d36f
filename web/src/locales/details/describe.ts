/**
 * What stands folded on a product page, in sentences: the days of each part and why they are what they are, the
 * promises for other quantities, and all terms with their basis. surface.ts has what is said at once.
 */
import { dayFormat } from '../../days/days.ts';
import type { Places } from '../../days/places.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { alsoAtText, isOrderable, partsTold } from '../describe.ts';
import { type WindowTexts, windowTexts } from '../windows.ts';
import { type LadderLine, ladderLines } from './ladder.ts';
import { describeQueue, type QueueDescription } from './queue.ts';
import { reasonSentences } from './reasons.ts';
import type { TermLine } from './term-lines.ts';
import { termLines } from './terms.ts';
import type { WholeWording } from './wording.ts';

/** Of a split promise, one for each part under its quantity. */
export interface WhyGroup {
  part?: string;
  windows: WindowTexts;
  /** Where it would stand in line. */
  queue?: QueueDescription;
  sentences: string[];
}

export interface DetailDescription {
  /** What the reasons are called: of no date, there are others than of one. */
  whyHeading: string;
  why: WhyGroup[];
  /** Empty where other quantities would say no more. */
  ladder: LadderLine[];
  terms: TermLine[];
}

export function describeDetails(
  promise: StocklinePromise,
  wording: WholeWording,
  places: Places,
  inCart = 0,
): DetailDescription {
  const { language, messages } = wording;
  const days = dayFormat(language);
  const parts = partsTold(promise);
  const orderable = parts.filter(isOrderable);
  const isSent = !promise.digital && !promise.pickup;
  const elsewhere = alsoAtText(promise, wording);
  const why = parts.map((part, index): WhyGroup => {
    const { quantity, because, location, queue } = part;
    const today = places.today(location);
    return {
      ...(parts.length > 1 && { part: messages.partQuantity(quantity) }),
      windows: isOrderable(part) && !promise.digital ? windowTexts(part, wording, days, today, promise.pickup) : {},
      ...(queue && { queue: describeQueue(queue, wording) }),
      sentences: [
        ...(index === 0 && elsewhere !== undefined ? [elsewhere] : []),
        ...reasonSentences(because, { messages, days, today, isSent }),
      ],
    };
  });
  const hasDays = ({ windows }: WhyGroup) => windows.ship !== undefined || windows.deliver !== undefined;
  const isDated = parts.some(({ ship, deliver }) => ship || deliver);
  return {
    whyHeading: isDated ? messages.why : messages.whyNoDate,
    why: why.filter((group) => group.sentences.length > 0 || hasDays(group)),
    ladder: ladderLines(promise, wording, days, { today: places.today(orderable[0]?.location), inCart }),
    terms: termLines(promise, wording, places.today(parts.at(-1)?.location)),
  };
}
