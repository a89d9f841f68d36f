/**
 * `stockline/ssr`: elements as HTML text, for a first paint before any script, with a declarative shadow root. It needs
 * `@lit-labs/ssr` beside it.
 */
export type { FolderDocuments } from './asking.ts';
export { type AvailabilityPage, availabilityCss, renderAvailability } from './render-availability.ts';
export { type CheckoutPage, checkoutCss, renderCheckout } from './render-checkout.ts';
export { type OrderPage, orderCss, renderOrder } from './render-order.ts';
export { renderTimeline, type TimelinePage, timelineCss } from './render-timeline.ts';
export type { ServerPage, ServerStyles } from './server-page.ts';
