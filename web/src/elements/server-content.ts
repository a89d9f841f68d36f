/**
 * What a server has rendered into an element's declarative shadow root, until the element itself has an answer. Loaded
 * where there is some.
 *
 * The element's own content takes its place in one go, before the next frame, and goes on where a shopper was: what is
 * unfolded stays unfolded, and the focus stays where it was.
 */
import { withoutInstant } from '../engine/instant.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import { clock } from './page.ts';
import type { ServerRecord } from './server-record.ts';

export class ServerContent {
  readonly #record: ServerRecord;
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];
  #cancelEnd: () => void = () => {};

  /**
   * All but the first of the root's nodes, which stays. The record stands in a script; one that is not there or was cut
   * off on its way throws.
   */
  constructor(root: ShadowRoot, script: Element | null) {
    this.#record = JSON.parse(script?.textContent ?? '') as ServerRecord;
    this.#root = root;
    this.#nodes = [...root.childNodes].slice(1);
  }

  get promise(): StocklinePromise | undefined {
    return this.#record.promise;
  }

  /**
   * Whether it is a true answer to the question, whose instant
   * is no part of it. When it is no longer, `ended` is called.
   */
  isTrue(question: object | undefined, ended: () => void): boolean {
    this.forget();
    // What is asked may stand between the tags of a page that is still arriving.
    const isComing = question === undefined && this.#root.ownerDocument.readyState === 'loading';
    if (!isComing && !this.#answers(question)) return false;
    const now = clock.now();
    const left = this.#timeLeft(now);
    if (left > 0 && Number.isFinite(left)) this.#cancelEnd = clock.wakeAt(now + left, ended);
    return left > 0;
  }

  #answers(question: object | undefined): boolean {
    try {
      return withoutInstant(this.#record.question) === withoutInstant(question);
    } catch {
      return false; // What cannot become JSON was never asked by a server.
    }
  }

  /** Nobody waits for its end any more. */
  forget(): void {
    this.#cancelEnd();
  }

  /** For how many milliseconds it is still true. A clock that is behind the server's is not believed. */
  #timeLeft(now: number): number {
    const { at, until = Number.POSITIVE_INFINITY } = this.#record;
    return until - Math.max(now, at + performance.now());
  }

  /** Makes room for the element's own content, which is there already. */
  giveWay(): void {
    this.forget();
    const focused = this.#root.activeElement;
    const unfolded = this.#all('details[open]');
    const wasFocused = focused !== null && this.#all('*').includes(focused);
    for (const node of this.#nodes) node.remove();
    for (const old of unfolded) this.#successor(old)?.setAttribute('open', '');
    if (wasFocused) this.#successor(focused)?.focus({ preventScroll: true });
  }

  /** The server's elements. */
  #all(selector: string): Element[] {
    return this.#nodes.flatMap((node) => {
      if (!(node instanceof Element)) return [];
      return [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)];
    });
  }

  /** What stands where an element of the server stood: it has the same part names. */
  #successor(old: Element): HTMLElement | null {
    const part = old.getAttribute('part') ?? '';
    return part === '' ? null : this.#root.querySelector(`[part="${CSS.escape(part)}"]`);
  }
}
