/**
 * `stockline/ssr`: elements as HTML text, for a first paint before any script, with a declarative shadow root. It needs `@lit-labs/ssr` beside it.
 */
export { type AvailabilityPage, availabilityCss, renderAvailability, type ServerStyles } from './render-availability.ts';
