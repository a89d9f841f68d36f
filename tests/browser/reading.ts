/** What a shopper reads in an element, through its shadow root. */
import { fileURLToPath } from 'node:url';
import type { Page } from './browsers/browser.ts';

/** Where the build leaves the package, and the demo in its two forms. */
export const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** The snapshot of the demo's first shop. */
export const demoSnapshot = fileURLToPath(new URL('../../web/dist/demo-csp/alder-tern.snapshot.json', import.meta.url));
export const oneFileDemo = new URL('../../web/dist/demo/index.html', import.meta.url).href;
export const separateDemo = fileURLToPath(new URL('../../web/dist/demo-csp', import.meta.url));

/**
 * Text as the newest Unicode locale data (CLDR) would have it. What an engine has of it shows in the width of spaces,
 * in a comma between weekday and day, and in whether a dash between days stands free: none of these is the element's.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\u2009\u202f\u00a0]/gu, ' ')
    .replace(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d)/gu, '$1 ')
    .replace(/(?<=[Ss]hips?|[Aa]rrives?|Expected|Releases)( [^|·]*?\d[^|·]*?) ?– ?/gu, '$1 – ');

/**
 * The visible text of the availability element that the selector finds, its lines joined; '' while it shows its slot.
 * What unfolds stands on the line of the facts or, where there is no room for it, under them: here it is on their line.
 */
export async function said(page: Page, selector = '#availability'): Promise<string> {
  const text = await page.on(selector, (element) => {
    const shown = element.shadowRoot?.querySelector<HTMLElement>('[part~="availability"]');
    // Not textContent: hidden text is not what a shopper reads.
    const { innerText } = shown ?? { innerText: '' };
    return innerText;
  });
  return plain(text.trim().replace(/\s*\n\s*/gu, ' | ')).replace(/(?: \|)? +· /gu, ' · ');
}

/** Unfolds all that can be unfolded in the element that the selector finds, also what comes with that. */
export async function unfold(page: Page, selector = '#availability'): Promise<void> {
  const open = () =>
    page.on(selector, (element) => {
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
  await open();
  await page.waitFor((found: string) => {
    const root = document.querySelector(found)?.shadowRoot;
    return root?.querySelector('[part="not-loaded"]') === null;
  }, selector);
  await open();
}

/** The reasons for the days, from among the details. */
export async function reasons(page: Page, selector = '#availability'): Promise<string[]> {
  await unfold(page, selector);
  const lines = await page.all(`${selector} >>> [part~="reasons"] li`, (items) =>
    items.map((line) => line.textContent ?? ''),
  );
  return lines.map((line) => plain(line.trim()));
}

/** Waits until the element says something that fits; fails with what it said instead. */
export async function saying(page: Page, pattern: RegExp, selector = '#availability'): Promise<string> {
  let last = '';
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    last = await said(page, selector);
    if (pattern.test(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${selector} did not come to say ${pattern}; it says: ${last}`);
}

/** What the element's live region holds. */
export async function announced(page: Page, selector = '#availability'): Promise<string> {
  return plain((await page.on(`${selector} >>> [role="status"]`, (status) => status.textContent ?? '')).trim());
}

/** The visible text of an element with what is slotted into it. */
export function shownText(page: Page, selector: string): Promise<string> {
  return page.on(selector, (element) => {
    const { innerText } = element;
    return innerText.trim();
  });
}

/** Sets a field as a hand would. */
export function fill(page: Page, selector: string, value: number): Promise<void> {
  return page.on(
    selector,
    (input, number) => {
      (input as HTMLInputElement).valueAsNumber = number;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}
