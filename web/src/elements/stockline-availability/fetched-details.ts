/**
 * What stands folded in an element. It is fetched when somebody wants it, once for all elements of the page; what could
 * not be had is tried again when it is unfolded again.
 */
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Places } from '../../days/places.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import type { Wording } from '../../locales/index.ts';
import { inTime } from '../in-time.ts';
import type { FoldedShown } from './details.ts';
import { loadLimits } from './fetched-limits.ts';
import type { Folded } from './view.ts';

let part: typeof import('./details.ts') | undefined;
/** The elements of the page that show something without it. */
const lacking = new Set<FetchedDetails>();

export class FetchedDetails implements Folded {
  content: TemplateResult | undefined;
  hasFailed = false;
  isOpen = false;
  #isWanted = false;
  #isComing = false;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** How it looks, where it is there. */
  get looks(): readonly CSSResult[] | undefined {
    return part?.foldedLooks;
  }

  /** Describes it, where it is there. */
  describe(promise: StocklinePromise, wording: Wording, places: Places, shown: FoldedShown): void {
    this.content = part?.isAtHand(wording.language)
      ? part.foldedContent(promise, wording, places, { ...shown, isOpen: this.isOpen })
      : undefined;
  }

  readonly want = ({ type, target }: Event): void => {
    if (type === 'toggle') {
      this.isOpen = (target as HTMLDetailsElement).open;
      if (!this.isOpen) return;
      this.hasFailed = false;
    }
    this.#isWanted = true;
    this.host.requestUpdate();
  };

  /** The host shows something without it, or does not. It is fetched where that is wanted, or `isNeeded`. */
  lacks(language: string | undefined, isNeeded = false): void {
    if (language === undefined) lacking.delete(this);
    else {
      lacking.add(this);
      if ((isNeeded || this.#isWanted) && !this.hasFailed && !this.#isComing) void this.#fetch(language);
    }
  }

  async #fetch(language: string): Promise<void> {
    this.#isComing = true;
    try {
      await inTime(this.#load(language));
    } catch {
      this.hasFailed = true;
      this.host.requestUpdate();
    }
    this.#isComing = false;
  }

  /** What comes late is shown all the same. */
  async #load(language: string): Promise<void> {
    // What is unfolded stays so where another quantity needs the other part.
    const [all] = await Promise.all([import('./details.ts'), loadLimits()]);
    await all.load(language);
    part = all;
    for (const { host } of lacking) host.requestUpdate();
  }
}
