/**
 * The elements that a product page need not load: each is a part of its own, fetched when its tag is in the page.
 *
 * Tags inside another component's shadow root are not looked for: whoever puts them there calls `load`.
 */
import { type AvailabilityError, reasonOf } from './store/failure.ts';

const parts = {
  'stockline-checkout': () => import('./elements/stockline-checkout/define.ts'),
  'stockline-order': () => import('./elements/stockline-order/define.ts'),
  'stockline-timeline': () => import('./elements/stockline-timeline/define.ts'),
} satisfies Record<string, () => Promise<unknown>>;

/** An element that is loaded on demand. */
export type PartName = keyof typeof parts;

/** What is in its part. */
type Part<Name extends PartName> = Awaited<ReturnType<(typeof parts)[Name]>>;

const names = Object.keys(parts) as PartName[];
const loading = new Map<PartName, Promise<unknown>>();

/**
 * Fetches an element's part and registers the element; gives what else is in the part. A failure makes the elements in
 * the document say so by `stockline-error`, and whoever calls next tries again.
 */
export async function load<Name extends PartName>(name: Name): Promise<Part<Name>> {
  if (!Object.hasOwn(parts, name))
    throw new RangeError(`There is no element "${name}". There are: ${names.join(', ')}.`);
  let part = loading.get(name) as Promise<Part<Name>> | undefined;
  if (part === undefined) {
    part = parts[name]() as Promise<Part<Name>>;
    loading.set(name, part);
    part.catch((error: unknown) => {
      loading.delete(name);
      for (const element of document.querySelectorAll(name)) reportMissing(element, error);
    });
  }
  return part;
}

/** Loads each part once its tag is in the document, now or later. After a failure the next new tag tries again. */
export function loadOnDemand(document: Document): void {
  // Live collections: they cost nothing while no such tag comes.
  const awaited = new Map(names.map((name) => [name, { tags: document.getElementsByTagName(name), seen: 0 }]));
  const observer = new MutationObserver(look);
  function look(): void {
    for (const [name, one] of awaited) {
      const hasMore = one.tags.length > one.seen;
      one.seen = one.tags.length;
      if (hasMore) load(name).then(() => found(name), ignore);
    }
  }
  function found(name: PartName): void {
    awaited.delete(name);
    if (awaited.size === 0) observer.disconnect();
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}

/** The failure is told by the elements themselves. */
function ignore(): void {}

/** In place of the element, which is not there to do it. What stands between its tags goes on being shown. */
function reportMissing(element: Element, error: unknown): void {
  const errors: readonly AvailabilityError[] = [
    { code: 'no_element', pointer: '', message: `<${element.localName}> could not be fetched: ${reasonOf(error)}.` },
  ];
  element.dispatchEvent(new CustomEvent('stockline-error', { detail: { errors }, bubbles: true, composed: true }));
}
