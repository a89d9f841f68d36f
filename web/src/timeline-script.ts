/** The classic script of the timeline: registers `<stockline-timeline>`, and leaves the API in the global `StocklineTimelinePage`. */
import './define-timeline.ts';

export { registerMessages } from './locales/index.ts';
export * from './timeline.ts';
