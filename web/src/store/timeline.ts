/**
 * The state behind one `<stockline-timeline>`, without a DOM: the promise of an availability element, and what can be
 * drawn of each of its parts.
 */
import { type Lane, lanesOf } from '../days/lanes.ts';
import type { AskerState, AskerStore, AskerSurroundings } from './asker.ts';
import { PromiseAsker, type Promised, type Question } from './availability.ts';
import type { LoadedSnapshot } from './snapshot.ts';

export interface TimelinePromised extends Promised {
  lanes: Lane[];
}

export type TimelineState = AskerState<TimelinePromised>;
export type TimelineStore = AskerStore<Question, TimelinePromised>;

export function createTimelineStore(surroundings: AskerSurroundings): TimelineStore {
  return new Timeline(surroundings);
}

class Timeline extends PromiseAsker<TimelinePromised> {
  protected override completed(promised: Promised, snapshot: LoadedSnapshot, question: Question): TimelinePromised {
    // A price changes no day.
    const { unitPrice: _, ...asked } = question;
    return { ...promised, lanes: lanesOf(promised, snapshot, asked) };
  }
}
