/**
 * One picture a status, each of its own shape, so that they differ without colour. They only ever stand beside the
 * status in words, and are hidden from assistive technology.
 */
import { svg, type TemplateResult } from 'lit';
import type { Status } from '../../engine/types/documents.ts';

/** An empty, crossed circle: nothing to be had. */
const none = svg`<circle cx="10" cy="10" r="8.25" /><path d="M6.2 10h7.6" />`;

const drawings: Record<Status, TemplateResult> = {
  // A tick in a full circle.
  in_stock: svg`<circle cx="10" cy="10" r="8.25" /><path d="m6.4 10.3 2.5 2.5 4.8-5.2" />`,
  // A circle on its way round: coming back.
  backorder: svg`<path d="M17.6 7.4A8.25 8.25 0 1 0 18.2 11" /><path d="M18.6 3.6v4.2h-4.2" /><path d="M10 5.8V10l2.8 1.7" />`,
  // A calendar's page.
  preorder: svg`<rect x="2.4" y="3.8" width="15.2" height="13.8" rx="2.4" /><path d="M2.4 8.2h15.2M6.6 1.8v3.6M13.4 1.8v3.6" /><path d="m7.4 12.8 1.9 1.8 3.4-3.6" />`,
  // A hammer.
  made_to_order: svg`<path d="m10.2 7.4-7.4 7.4a1.7 1.7 0 0 0 2.4 2.4l7.4-7.4" /><path d="m8 5.2 3.2-3a5 5 0 0 1 5 1.2l1 1-.4 2 1 1-2.6 2.6-1-1-1.4.2z" />`,
  out_of_stock: none,
  not_shipped_there: none,
  // A lidded box: put away.
  discontinued: svg`<rect x="2" y="3.4" width="16" height="4" rx="1" /><path d="M3.4 7.4v7.8a1.6 1.6 0 0 0 1.6 1.6h10a1.6 1.6 0 0 0 1.6-1.6V7.4M8 11h4" />`,
};

export function statusIcon(status: Status): TemplateResult {
  return svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${drawings[status]}</svg>`;
}
