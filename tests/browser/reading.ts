/** What a shopper reads in an element, through its shadow root. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** Where the build leaves the package, and the demo in its two forms. */
export const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));
export const oneFileDemo = new URL('../../web/dist/demo/index.html', import.meta.url).href;
export const separateDemo = fileURLToPath(new URL('../../web/dist/demo-csp', import.meta.url));

/** The visible text of the availability element that the selector finds, its lines joined; '' while it shows its slot. */
export function said(page: Page, selector = '#availability'): Promise<string> {
  return page.$eval(selector, (element) => {
    const shown = element.shadowRoot?.querySelector<HTMLElement>('[part~="availability"]');
    // Not textContent: hidden text is not what a shopper reads.
    const { innerText } = shown ?? { innerText: '' };
    return innerText
      .replace(/[\u2009\u202f\u00a0]/gu, ' ')
      .replace(/\s*\n\s*/gu, ' | ')
      .trim();
  });
}

/** The reasons, whether or not they are unfolded. */
export function reasons(page: Page, selector = '#availability'): Promise<string[]> {
  return page.$eval(selector, (element) =>
    Array.from(element.shadowRoot?.querySelectorAll('[part~="reasons"] li') ?? [], (line) => line.textContent?.trim() ?? ''),
  );
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
export function announced(page: Page, selector = '#availability'): Promise<string> {
  return page.$eval(selector, (element) => element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '');
}

/** The visible text of an element with what is slotted into it. */
export function shownText(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    const { innerText } = element as HTMLElement;
    return innerText.trim();
  });
}

/** Sets a field as a hand would. */
export function fill(page: Page, selector: string, value: number): Promise<void> {
  return page.$eval(
    selector,
    (input, number) => {
      (input as HTMLInputElement).valueAsNumber = number;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}
