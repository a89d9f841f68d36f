/**
 * What a product page says at once: the answer first, then to whom and up to when it holds, then what money depends on.
 *
 * description.ts has the promise in sentences; here is which of them are shown, in which order, and what is left to the
 * details:
 * - The answer is the arrival, or where nobody has said where to the shipment; of a preorder whose arrival is not known
 *   the release; of what is collected when it is ready. Where it cannot be had, it is when it is expected back.
 * - A split promise has a line for each of its parts, and no more than three.
 * - A number of odds is told where it is known, and only there. A card has the same answer without it.
 */
import type { byDay } from '../days/by-day.ts';
import { addDays, type DayFormat, dayFormat } from '../days/days.ts';
import { type AtConfidence, likelyDay } from '../days/likely-day.ts';
import type { Places } from '../days/places.ts';
import type { PromisePart, StocklinePromise } from '../engine/types/documents.ts';
import { capitalised } from './capitalised.ts';
import { alsoAtText, type Description, descriptionOf, isOrderable, partsTold, type Shown } from './description.ts';
import { destinationName } from './destination-name.ts';
import { type Fact, factsOf } from './facts.ts';
import type { Wording } from './index.ts';
import { joined } from './joined.ts';
import { oddsText } from './odds.ts';
import type { SurfaceLine } from './surface-lines.ts';
import { unbroken } from './unbroken.ts';
import { isTold } from './unfoldable.ts';
import { ahead, windowTexts } from './windows.ts';

/** What the answer holds for: where to or where, whether by a day, up to when; or what is wanting to say so. */
export interface ContextPiece {
  piece: 'deliver' | 'to' | 'at' | 'by' | 'order-by' | 'destination';
  text: string;
  /** The text is another from this instant on (`OrderBy`). */
  until?: number;
}

export interface Surface extends Pick<Description, 'status' | 'maximum' | 'orderQuantity' | 'outlook' | 'notes'> {
  /** The status in words. */
  statusText: string;
  answer?: string;
  /** How sure the answer is, where that is known. */
  odds?: string;
  /** Of a split promise, in the place of an answer. */
  lines: SurfaceLine[];
  /** What the list of them is called. */
  linesName: string;
  context: ContextPiece[];
  facts: Fact[];
  /** Whether there is more to say: details/describe.ts says it. */
  hasDetails: boolean;
  /** The first of the parts of a split promise in one line, for a card. */
  someFrom?: string;
  /** In as few words as will do. */
  badge: string;
  /** When the text is another, by the reader's clock. */
  until?: number;
  /** The whole in one sentence, for announcing. */
  summary: string;
}

export interface SurfaceShown extends Shown {
  /** A day of which the page asks whether it has arrived by then, as `2026-12-24`. */
  by?: string | undefined;
  /** What answers that (by-day.ts), once it is there. */
  byDay?: typeof byDay | undefined;
  /** The same question at another confidence; without it no odds are told. */
  atConfidence?: AtConfidence | undefined;
}

/** Up to so many days ahead a span of days has its weekdays. */
const NEAR_DAYS = 13;

/** With all of it where `rare` is there, or there is nothing rare (`needsLimits` of description.ts). */
export function surfaceOf(
  promise: StocklinePromise,
  wording: Wording,
  places: Places,
  shown: SurfaceShown = {},
): Surface {
  const { messages } = wording;
  const { rare } = shown;
  const description = descriptionOf(promise, wording, places, shown);
  const { status, headline, badge, isRelease, outlook, maximum, orderQuantity, noDate } = description;
  const orderable = promise.parts.filter(isOrderable);
  const [only, ...others] = orderable;
  const isSplit = others.length > 0;
  const today = places.today(orderable.at(-1)?.location);
  const isDigitalNow = promise.digital && badge === messages.digital.atOnce;

  const told = isSplit || only === undefined ? undefined : answerOf(only, promise, wording, today);
  // Where it is known when it arrives, that is the answer, and the release stands below it.
  const isArriving = told?.text !== undefined && !promise.digital && (promise.pickup ?? only?.deliver) !== undefined;
  const isReleaseAlone = isRelease === true && !isArriving;
  const likely = isSplit || isReleaseAlone ? undefined : oddsOf(promise, wording, today, shown.atConfidence);
  const likelyAnswer = likely ? likely.answer : undefined;
  const answer = isReleaseAlone || isDigitalNow ? unbroken(headline) : (likelyAnswer ?? told?.text ?? noDate);
  const also = alsoAtText(promise, wording);
  const surface: Surface = {
    status,
    statusText: isDigitalNow
      ? messages.digital.status
      : rare && isSplit && !promise.notes.includes('stale')
        ? rare.splitStatus(orderable, status, wording)
        : isRelease
          ? badge
          : headline,
    badge,
    lines: (isSplit && !shown.isBrief && rare?.linesOf(orderable, promise, wording, places)) || [],
    linesName: description.partsName,
    context: [],
    // Where else it is the details say.
    notes: description.notes.filter((note) => note !== also && !isWanting(note, wording)),
    facts: [],
    hasDetails: false,
    summary: '',
    ...(maximum !== undefined && { maximum }),
    ...(orderQuantity && { orderQuantity }),
    ...(outlook !== undefined && { outlook }),
    ...(isRelease && isArriving && { outlook: headline }),
    ...(answer !== undefined && { answer }),
    ...(likely && { odds: likely.odds }),
  };
  if (shown.isBrief) {
    // A card has no room for weekdays, nor for odds; but it promises no more surely than the page.
    delete surface.odds;
    const short = likelyAnswer ?? description.deliver ?? description.ship;
    if (!isReleaseAlone && !isDigitalNow && short !== undefined) surface.answer = unbroken(short);
    if (rare && isSplit) surface.someFrom = rare.someFrom(orderable, promise, wording, places);
    return surface;
  }

  surface.context = contextOf(promise, description, wording, {
    ...shown,
    today,
    isReleaseAlone,
  });
  const until = surface.context.find((piece) => piece.until !== undefined)?.until;
  if (until !== undefined) surface.until = until;
  // Parts that are asked about a day say most of all: how long one can return them the details say.
  if (only !== undefined)
    surface.facts = factsOf(promise, wording, today).filter(
      ({ fact, weighs }) => weighs || fact !== 'return' || !(isSplit && shown.by),
    );
  surface.hasDetails = hasDetails(promise, surface.facts);
  const untimed = told && answer === told.text ? told.untimed : answer;
  surface.summary = joined(
    [
      surface.statusText,
      maximum,
      orderQuantity?.isBroken ? orderQuantity.text : undefined,
      untimed,
      surface.odds,
      ...surface.lines.map(({ text }) => text),
      surface.outlook,
      ...surface.context.filter(({ piece }) => piece === 'by' || piece === 'destination').map(({ text }) => text),
      ...surface.notes,
    ].flatMap((text) => text?.replace(/\.$/u, '') ?? []),
    wording.language,
  );
  return surface;
}

/** Whether there is anything to unfold: days, reasons or terms. */
function hasDetails(promise: StocklinePromise, facts: readonly Fact[]): boolean {
  const { digital, terms } = promise;
  const told = partsTold(promise);
  const hasDays = !digital && told.some((part) => isOrderable(part) && (part.ship || part.deliver));
  const hasTerms = facts[0] ?? (terms?.consent?.required || terms?.statutoryRights?.[0]);
  return hasDays || !!(hasTerms || promise.pickup?.alsoAt) || told.some(({ because }) => because.some(isTold));
}

/** The answer for one part; and without its time of day, which goes on with the clock. */
function answerOf(
  part: PromisePart,
  { pickup }: StocklinePromise,
  wording: Wording,
  today: string | undefined,
): { text?: string; untimed?: string } {
  const { messages } = wording;
  const days = dayFormat(wording.language);
  const deliver = ahead(part.deliver, today);
  if (pickup) {
    const { location: _, time, ...placeless } = pickup;
    const untimed = windowTexts(part, wording, days, today, placeless).deliver;
    const text = windowTexts(part, wording, days, today, { ...placeless, ...(time && { time }) }).deliver;
    return { ...(text !== undefined && { text: unbroken(text) }), ...(untimed !== undefined && { untimed }) };
  }
  const text = deliver
    ? messages.arrives(spanOf(deliver.earliest, deliver.latest, days, today))
    : windowTexts(part, wording, days, today).ship;
  return text === undefined ? {} : { text, untimed: text };
}

/** With its weekdays where it is near. It may break at its dash, and in no day. */
function spanOf(first: string, last: string, days: DayFormat, today: string | undefined): string {
  const isNear = today !== undefined && last <= addDays(today, NEAR_DAYS);
  const span = isNear ? days.weekdaySpan(first, last, today) : days.span(first, last, today);
  return span
    .replaceAll(' ', '\u00a0')
    .replaceAll('–\u00a0', '– ')
    .replace(/[(～]/gu, '\u2060$&')
    .replace('～', '～\u200b');
}

function oddsOf(
  promise: StocklinePromise,
  wording: Wording,
  today: string | undefined,
  at: AtConfidence | undefined,
): { answer?: string; odds: string } | '' | undefined {
  const odds = oddsText(promise, wording, today, at);
  const day = odds && at && likelyDay(promise, at);
  const { language, messages } = wording;
  return (
    odds && {
      ...(day && { answer: messages.likelyBy(dayFormat(language).shortDay(day, today)) }),
      odds,
    }
  );
}

interface ContextShown extends SurfaceShown {
  today: string | undefined;
  isReleaseAlone: boolean;
}

function contextOf(
  promise: StocklinePromise,
  { ship, orderBy }: Description,
  wording: Wording,
  { to, by, byDay: answer, atConfidence, today, isReleaseAlone }: ContextShown,
): ContextPiece[] {
  const { language, messages } = wording;
  const pieces: ContextPiece[] = [];
  const tell = (piece: ContextPiece['piece'], text: string | undefined) => {
    if (text !== undefined) pieces.push({ piece, text });
  };
  const { pickup, notes, digital } = promise;
  // The answer is the day of release.
  if (isReleaseAlone) tell('deliver', ship);
  const wanting = (['no_destination', 'needs_postal_code'] as const).find((note) => notes.includes(note));
  const hasArrival = promise.parts.some((part) => part.deliver);
  if (!promise.parts.some(isOrderable)) return pieces;
  if (pickup) tell('at', pickup.location && messages.pickup.at(pickup.location));
  // Of what has no day of shipment no destination has an arrival.
  else if (wanting && !digital && promise.parts.some(({ ship }) => ship))
    tell('destination', messages.notes[wanting].replace(/[.。]$/u, ''));
  else if (to && hasArrival && !digital) tell('to', messages.to(destinationName(to, language)));
  const isAhead = by !== undefined && (today === undefined || by >= today);
  tell('by', isAhead ? byText(by, answer?.(promise, by, atConfidence), wording, today) : undefined);
  if (orderBy) {
    const { today: word } = messages;
    // It may break before "today": on a narrow screen with large type the time alone has room.
    const whole = unbroken(orderBy.text);
    const text = word === '' ? whole : whole.replace(`\u00a0${word}`, ` ${word}`);
    pieces.push({ piece: 'order-by', ...orderBy, text });
  }
  const [leading] = pieces;
  // What goes on from the answer begins as it would in it.
  if (leading && leading.piece !== 'to' && leading.piece !== 'at') leading.text = capitalised(leading.text, language);
  return pieces;
}

function byText(
  by: string,
  answered: ReturnType<typeof byDay>,
  { language, messages }: Wording,
  today: string | undefined,
): string | undefined {
  if (answered === undefined) return undefined;
  const day = dayFormat(language).shortDay(by, today);
  const { answer, tenths } = answered;
  return tenths === undefined ? messages.by[answer](day) : messages.by.odds(day, tenths, 10);
}

function isWanting(note: string, { messages }: Wording): boolean {
  return note === messages.notes.no_destination || note === messages.notes.needs_postal_code;
}
