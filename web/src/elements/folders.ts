/** Folders as a page has them: what is in view, and what stands in it. Loaded when an element asks a folder. */
import type { Clock } from '../store/clock.ts';
import type { Fetch } from '../store/folder/fetched.ts';
import { StockFolder } from '../store/folder/folder.ts';
import { type Inline, type InlineProduct, inlineIn } from '../store/folder/inline.ts';
import type { Folder, InFolder } from '../store/snapshot.ts';

export function openFolder(folder: InFolder, fetch: Fetch, clock: Clock): Folder {
  return new StockFolder(folder, {
    ...{ fetch, nearView, inline: inlineOf },
    loadReplanning: async () => {
      const { watch } = await import('./replanning.ts');
      return { watch: (plan) => watch(plan, clock) };
    },
  });
}

/** So that what is scrolled to is there: a screen above and below. */
const MARGIN = '100% 0px';

const seen = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

function nearView(place: unknown): Promise<void> {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        seen.get(target)?.();
      }
    },
    { rootMargin: MARGIN },
  );
  return new Promise((resolve) => {
    const element = place as Element;
    const before = seen.get(element);
    seen.set(element, () => {
      before?.();
      resolve();
    });
    observer?.observe(element);
  });
}

/** By script, as long as its text is the same. */
const read = new WeakMap<Element, { text: string; products: Map<string, InlineProduct> }>();

function inlineOf(folder: string): Inline {
  return {
    product(sku) {
      for (const script of document.querySelectorAll<HTMLElement>('script[data-stockline-folder]')) {
        if (new URL(script.dataset['stocklineFolder'] ?? '', document.baseURI).href !== folder) continue;
        const text = script.textContent ?? '';
        let known = read.get(script);
        if (known?.text !== text) {
          known = { text, products: inlineIn([text]) };
          read.set(script, known);
        }
        const product = known.products.get(sku);
        if (product) return product;
      }
      return undefined;
    },
  };
}
