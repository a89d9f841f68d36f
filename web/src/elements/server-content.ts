/**
 * What a server has rendered into an element's declarative shadow root, until the element itself has an answer.
 *
 * The element's own content takes its place in one go, before the next frame, and goes on where a shopper was: what is unfolded stays
 * unfolded, and the focus stays where it was.
 */
import { withoutInstant } from '../engine/instant.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';

/** The attribute of the script that holds what the server knew. */
export const serverMark = 'data-stockline-server';

/** What the server knew. Instants are in milliseconds since 1970. */
export interface ServerRecord {
  question: object;
  /** Of an element that shows a single one. */
  promise?: StocklinePromise;
  at: number;
  /** When the answer may be another; absent: never. */
  until?: number;
}

export class ServerContent {
  readonly record: ServerRecord;
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];

  /** What the host's shadow root holds; to be looked for before anything of its own is put there. */
  static of({ shadowRoot }: Element): ServerContent | undefined {
    const script = shadowRoot?.querySelector(`script[${serverMark}]`);
    if (!shadowRoot || !script) return undefined;
    try {
      return new ServerContent(shadowRoot, JSON.parse(script.textContent ?? '') as ServerRecord);
    } catch {
      // Cut off on its way: as good as not there.
      shadowRoot.replaceChildren();
      return undefined;
    }
  }

  private constructor(root: ShadowRoot, record: ServerRecord) {
    this.record = record;
    this.#root = root;
    this.#nodes = [...root.childNodes];
    // Lit puts its content before the first node that it finds, and keeps to it: one that stays.
    root.prepend(document.createComment(''));
  }

  /** Whether the server's answer is one to this question; the instant of asking is no part of it. */
  answers(question: object | undefined): boolean {
    return withoutInstant(this.record.question) === withoutInstant(question);
  }

  /** For how many milliseconds it is still true. A clock that is behind the server's is not believed. */
  timeLeft(now: number): number {
    const { at, until = Number.POSITIVE_INFINITY } = this.record;
    return until - Math.max(now, at + performance.now());
  }

  /** Makes room for the element's own content, which is there already. */
  giveWay(): void {
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
