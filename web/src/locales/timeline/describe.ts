/**
 * A timeline in sentences: lane by lane what happens when, and how likely, as plain text in one language. The drawing
 * and the table are made of the same steps, so neither says what the other does not.
 *
 * As everywhere: no day that has passed, and "today" is the location's. A likelihood is told with its day and rounded
 * down; where first and last day are all that is known, no number is told.
 */

import { daysWithoutShipping } from '../../days/closed-days.ts';
import { addDays, dayFormat } from '../../days/days.ts';
import type { Lane } from '../../days/lanes.ts';
import type { Likelihood } from '../../days/likelihood.ts';
import type { Places } from '../../days/places.ts';
import type { DayWindow, PromisePart, Status, StocklinePromise } from '../../engine/types/documents.ts';
import { describe, isOrderable, type Shown, statusText } from '../describe.ts';
import { summaryOf } from '../summary.ts';
import type { StepKind } from './messages.ts';
import { type Odds, oddsBy, tellingOdds } from './odds.ts';
import type { TimelineWording } from './wording.ts';

export interface StepDescription {
  kind: StepKind;
  label: string;
  window: DayWindow;
  likelihood: Likelihood;
  /** Its days: short, beside the drawing, and in full, in the table. */
  when: string;
  days: string;
  /** By the last of its days; absent where no likelihood is known. */
  odds?: string;
  /** What is known of its days, for the table. */
  likelihoods: string[];
  /** The days off that are shaded behind it, and whose they are. */
  closed: readonly string[];
  /** Days on which it cannot happen, though its range spans them. */
  never: readonly string[];
}

export interface LaneDescription {
  status: Status;
  title: string;
  statusText: string;
  /** Empty where there is no date. */
  steps: StepDescription[];
  noDate?: string;
  daysOff: { label: string; days: string }[];
}

export interface TimelineDescription {
  status: Status;
  headline: string;
  lanes: LaneDescription[];
  /** Whether a drawing says more than its days do: they are uncertain, or come in several parts. */
  isTelling: boolean;
  /** Of what needs no drawing: when it arrives, or ships. */
  answer?: string;
  /** Why days are missing, and when there will be some. */
  notes: string[];
  /** What the marks of this drawing mean. */
  legend: { mark: 'daysOff' | 'chances' | 'range'; text: string }[];
  /** The whole in one sentence, for announcing. */
  summary: string;
}

/** More stretches of days off than this are counted, not listed. */
const MAX_STRETCHES = 6;

export function describeTimeline(
  promise: StocklinePromise,
  lanes: readonly Lane[],
  {
    wording,
    places,
    ...shown
  }: Pick<Shown, 'to' | 'inCart' | 'product'> & { wording: TimelineWording; places: Places },
): TimelineDescription {
  const description = describe(promise, wording, places, shown);
  const { status, headline, maximum, orderQuantity, outlook, notes, deliver, ship } = description;
  const rule = orderQuantity?.isBroken ? orderQuantity.text : undefined;
  const described = lanes.filter(({ part }) => isOrderable(part)).map((lane) => describeLane(lane, promise, wording));
  return {
    status,
    headline,
    lanes: described,
    isTelling: described.length > 1 || described.some(({ steps }) => steps.some(isUncertain)),
    ...((deliver ?? ship) !== undefined && { answer: deliver ?? ship }),
    notes: [maximum, rule, outlook, ...notes].filter((text) => text !== undefined),
    legend: legendOf(described, wording),
    summary: summaryOf(promise, description, wording, places),
  };
}

function isUncertain({ likelihood: { kind } }: StepDescription): boolean {
  return kind === 'chances' || kind === 'chances_and_range';
}

function describeLane(lane: Lane, promise: StocklinePromise, wording: TimelineWording): LaneDescription {
  const { messages, timeline } = wording;
  const { part } = lane;
  const steps = stepsOf(lane, promise, wording);
  return {
    status: part.status,
    title: messages.partQuantity(part.quantity),
    statusText: statusText(part.status, wording, undefined, promise.pickup),
    steps,
    ...(steps.length === 0 ? { noDate: messages.noDate } : {}),
    daysOff:
      steps.length === 0
        ? []
        : (['location', 'carrier'] as const)
            .filter((owner) => lane.closed[owner].length > 0)
            .map((owner) => ({ label: timeline.daysOff[owner], days: daysOffText(lane, owner, wording) })),
  };
}

function stepsOf(
  lane: Lane,
  { confidence, pickup }: StocklinePromise,
  { language, messages, timeline }: TimelineWording,
): StepDescription[] {
  const { part, today, closed } = lane;
  const days = dayFormat(language);
  const { ship, deliver } = part;
  if (today === undefined || ship === undefined || ship.earliest < today) return [];
  const tomorrow = addDays(today, 1);
  const near = (day: string) => (day === today ? messages.today : day === tomorrow ? messages.tomorrow : undefined);
  // It arrives elsewhere, where it may be another day: that always has its date.
  const span = (kind: StepKind, { earliest, latest }: DayWindow) =>
    (earliest === latest && kind !== 'deliver' ? near(earliest) : undefined) ?? days.span(earliest, latest, today);
  const inFull = ({ earliest, latest }: DayWindow) =>
    earliest === latest
      ? days.day(earliest, today)
      : messages.between(days.day(earliest, today), days.day(latest, today));
  const step = (
    kind: StepKind,
    window: DayWindow,
    likelihood: Likelihood,
    off: readonly string[],
    never = off,
  ): StepDescription => {
    const say = ({ count, outOf, day }: Odds) => timeline.likely(count, outOf, days.day(day, today));
    const odds = oddsBy(likelihood, window.latest, confidence);
    const last = likelihood.days.at(-1)?.day ?? window.latest;
    const told = tellingOdds(likelihood, confidence).map(say);
    return {
      kind,
      label: timeline.steps[kind],
      window,
      likelihood,
      when: span(kind, window),
      days: inFull(window),
      ...(odds === undefined ? {} : { odds: say(odds) }),
      likelihoods: likelihood.kind === 'range' ? [timeline.rangeAlone] : told,
      closed: off.filter((day) => day <= last),
      never,
    };
  };
  const certain = (day: string): Likelihood => ({ kind: 'day', days: [{ day, weight: 1 }] });
  const steps = [step('ordered', { earliest: today, latest: today }, certain(today), [])];
  const wait = waitOf(part);
  if (wait !== undefined && part.ready !== undefined && part.ready.earliest >= today) {
    steps.push(step(wait, part.ready, lane.likelihoods.ready ?? certain(part.ready.latest), closed.location));
  }
  if (pickup) {
    const off = daysWithoutShipping(closed);
    return [...steps, step('collect', ship, lane.likelihoods.ship ?? certain(ship.latest), closed.location, off)];
  }
  steps.push(
    step('ship', ship, lane.likelihoods.ship ?? certain(ship.latest), closed.location, daysWithoutShipping(closed)),
  );
  if (deliver !== undefined) {
    steps.push(step('deliver', deliver, lane.likelihoods.deliver ?? certain(deliver.latest), closed.carrier));
  }
  return steps;
}

/** What the part waits for before it can be made ready for the carrier: whichever comes last. */
function waitOf({ because, ready }: PromisePart): StepKind | undefined {
  const has = (...codes: string[]) => because.some(({ code }) => codes.includes(code));
  const release = because.find((reason) => reason.code === 'release');
  if (release !== undefined && ready !== undefined && ready.latest <= release.day) return 'release';
  if (has('production')) return 'made';
  return has('awaiting_receipt', 'overdue', 'supply_ready', 'replenishment') ? 'restock' : undefined;
}

/** "26 Nov, 28–29 Nov", or how many there are. */
function daysOffText(
  { closed, today }: Lane,
  owner: 'location' | 'carrier',
  { language, messages }: TimelineWording,
): string {
  const days = dayFormat(language);
  const off = closed[owner];
  const runs = stretches(off);
  if (runs.length <= MAX_STRETCHES)
    return days.list(runs.map(({ earliest, latest }) => days.span(earliest, latest, today)));
  const [first, last] = [off[0] ?? '', off.at(-1) ?? ''];
  return messages.reasons.manyDaysOff(off.length, days.day(first, today), days.day(last, today), owner);
}

/** Days that follow each other as one window, the days by rising date. */
export function stretches(days: readonly string[]): DayWindow[] {
  const runs: DayWindow[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last.latest, 1) === day) last.latest = day;
    else runs.push({ earliest: day, latest: day });
  }
  return runs;
}

function legendOf(lanes: readonly LaneDescription[], { timeline }: TimelineWording): TimelineDescription['legend'] {
  const steps = lanes.flatMap((lane) => lane.steps);
  const has = (kind: Likelihood['kind']) => steps.some(({ likelihood }) => likelihood.kind === kind);
  const legend: TimelineDescription['legend'] = [];
  if (has('chances') || has('chances_and_range')) legend.push({ mark: 'chances', text: timeline.legend.chances });
  if (has('range')) legend.push({ mark: 'range', text: timeline.legend.range });
  if (steps.some(({ closed }) => closed.length > 0)) {
    // No carrier has a part in what the shopper collects.
    const text = steps.some(({ kind }) => kind === 'collect') ? timeline.daysOff.location : timeline.legend.daysOff;
    legend.push({ mark: 'daysOff', text });
  }
  return legend;
}
