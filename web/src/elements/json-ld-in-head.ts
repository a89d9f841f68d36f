/**
 * The structured data of elements that were asked for it, one script each in the page's head. Loaded when the first
 * element is.
 */
import { jsonLdText } from '../json-ld/json-ld.ts';
import type { AvailabilityState } from '../store/availability.ts';

const TYPE = 'application/ld+json';

/** What each element has in the head. */
const written = new WeakMap<Element, HTMLScriptElement>();

/**
 * Writes what is promised now, or with no promise takes away what was written before. A script with the id, such as a
 * server may have written, is replaced. There is no id where the attribute stands alone, which some frameworks write as
 * `true`.
 */
export function showInHead(element: Element & { jsonLd: string | boolean | null }, state?: AvailabilityState): void {
  const document = element.ownerDocument;
  const wanted = element.jsonLd ?? false;
  const id = wanted === false || wanted === true || wanted === 'true' ? '' : wanted;
  let present = written.get(element);
  if (present === undefined && id !== '') {
    present = document.querySelector<HTMLScriptElement>(`script[type="${TYPE}"][id="${CSS.escape(id)}"]`) ?? undefined;
  }
  if (wanted === false || state?.phase !== 'promised') {
    present?.remove();
    written.delete(element);
    return;
  }
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const { product, places, to } = state;
  const forLeast = state.forLeast();
  const text = jsonLdText(forLeast, {
    name: product?.name,
    url: canonical ?? document.URL,
    price: product?.price,
    to,
    today: places.today(forLeast.parts.at(-1)?.location),
  });
  if (present?.isConnected && present.textContent === text) {
    written.set(element, present);
    return;
  }
  const script = document.createElement('script');
  script.type = TYPE;
  if (id !== '') script.id = id;
  script.text = trusted(text);
  if (present?.isConnected) present.replaceWith(script);
  else document.head.append(script);
  written.set(element, script);
}

/** As much of trusted types as is used; not every browser has them. */
interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript: (text: string) => string };
}

let policy: ReturnType<TrustedTypePolicies['createPolicy']> | undefined;

/**
 * A page that requires trusted types requires them of every script's text, also where it is data and never runs. What
 * passes here is JSON that this package wrote. A page whose policy names those that it trusts has to name `stockline`.
 */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  try {
    policy ??= trustedTypes?.createPolicy('stockline', { createScript: (json) => json });
  } catch {
    throw new Error(
      "The page's content security policy forbids the structured data that json-ld asks for. Add stockline to its trusted-types.",
    );
  }
  return policy?.createScript(text) ?? text;
}
