/** HTML as text: a view, a record, and the element around its declarative shadow root. */
import { type ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { type AttributeValue, attributeList } from './attributes.ts';

/**
 * Whose shadow root it is rendered into: a slot stands in no other place, and Lit asks for no more than that it is
 * there.
 */
const host = {} as ElementRenderer;

/**
 * A view as an element would show it. Lit's marks in it are for its own way of taking a page over, which is not ours.
 */
export function viewHtml(view: TemplateResult): string {
  // No text can hold what is looked for: each `<`, `>` and `"` in it is escaped.
  return collectResultSync(render(view, { customElementHostStack: [host] }))
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<!--\?-->/gu, '')
    .replace(/(<input\b[^>]*?) checked="(true|false)"/gu, (_, tag: string, isChecked: string) =>
      // Lit writes out what the property is; but as an attribute it ticks the box by being there, even as "false".
      isChecked === 'true' ? `${tag} checked` : tag,
    );
}

/** A record inside a script that no policy forbids, since it is none. */
export function jsonScript(record: object, attributes: Readonly<Record<string, AttributeValue>>): string {
  return `<script type="application/json"${attributeList(attributes)}>${JSON.stringify(record).replaceAll('<', '\\u003c')}</script>`;
}

/** An element with a shadow root. The inner texts are HTML. */
export function elementHtml(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  shadow: string,
  slot: string,
): string {
  return `<${name}${attributeList(attributes)}><template shadowrootmode="open">${shadow}</template>${slot}</${name}>`;
}
