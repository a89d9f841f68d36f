/** What every element has on a server: what a page says about it, its looks, and its HTML around what is shown. */
import type { CSSResult, TemplateResult } from 'lit';
import type { ServerRecord } from '../elements/server-record.ts';
import { serverMark } from '../elements/server-record.ts';
import type { Rendered } from './asking.ts';
import { type AttributeValue, attributeList, escaped } from './attributes.ts';
import { elementHtml, jsonScript, viewHtml } from './markup.ts';

/**
 * How the looks get there: by the address of the element's sheet, or inside the page, with the nonce of its policy
 * where it has one.
 */
export type ServerStyles = { href: string } | { nonce?: string };

export interface ServerPage<Override> {
  /**
   * The snapshot, as text or as a record, or the documents of a folder: read for this page alone. Or one that is open,
   * which is asked as it is and stays open: whoever renders many pages of one document opens it once, with
   * `openSnapshot`.
   */
  snapshot: Rendered;
  /** The tag of the reader's language; `en` when absent. */
  language?: string;
  /** The shop's own wording; set the element's `messages` to the same. */
  messages?: Override;
  /**
   * The tag's other attributes: `src`, `refresh`, `id`, `class` and so on. What is said elsewhere need not be repeated.
   */
  attributes?: Readonly<Record<string, AttributeValue>>;
  /** Absent: inside the page, without a nonce. */
  styles?: ServerStyles;
  /** Text between the tags, for when there is no promise any more. */
  fallback?: string;
}

/** An element's class, for its sheets. */
interface Styled {
  styles: readonly CSSResult[];
}

export interface ServerContent {
  name: string;
  element: Styled;
  /** The tag's attributes; those of the page go before them. */
  attributes: Readonly<Record<string, AttributeValue>>;
  view: TemplateResult;
  record: ServerRecord;
  /** HTML between the tags, before and after the fallback. */
  before?: string;
  after?: string;
}

export function serverHtml<Override>(page: ServerPage<Override>, content: ServerContent): string {
  const { language = 'en', attributes = {}, styles = {}, fallback = '' } = page;
  const { name, element, view, record, before = '', after = '' } = content;
  const shadow = [styleHtml(styles, element), viewHtml(view), jsonScript(record, { [serverMark]: true })].join('');
  const tag = { lang: language, ...content.attributes, ...attributes };
  return elementHtml(name, tag, shadow, before + escaped(fallback) + after);
}

/** An element's sheets as one text. */
export function cssOf({ styles }: Styled): string {
  return styles.map(({ cssText }) => cssText).join('');
}

function styleHtml(styles: ServerStyles, element: Styled): string {
  if ('href' in styles) return `<link rel="stylesheet"${attributeList({ href: styles.href })}>`;
  return `<style${attributeList({ nonce: styles.nonce })}>${cssOf(element)}</style>`;
}
