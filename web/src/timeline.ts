/** `stockline/timeline`: the promise as a picture, not registered; `stockline/define/timeline` registers it. */
export {
  StocklineTimeline,
  type StocklineTimelineEventMap,
} from './elements/stockline-timeline/stockline-timeline.ts';
export type { TimelineMessages, TimelineMessagesOverride } from './locales/timeline/messages.ts';
export { overrideTimelineMessages, registerTimelineMessages } from './locales/timeline/wording.ts';
export type { AvailabilityError } from './store/failure.ts';
