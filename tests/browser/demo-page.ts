/** Ways around the demo that its suites share. */
import type {} from '../../web/src/define.ts';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { oneFileDemo, plain, said, unfold } from './reading.ts';

/** The two forms of the demo, each with its address; the site serves the second. */
export const formsOfDemo = (site: () => { origin: string }): [name: string, address: () => string][] => [
  ['from file:', () => oneFileDemo],
  ['over http under the strict policy', () => `${site().origin}/`],
];

/** Opens the demo at one of its pages, `alder-tern/mug` for instance, and waits until the shop is drawn. */
export async function openDemo(
  browser: SuiteBrowser,
  path = 'alder-tern',
  { address = oneFileDemo, width = 1280, height = 900 } = {},
): Promise<Page> {
  const page = await browser.open();
  await page.setViewport({ width, height });
  await page.goto(`${address}#/${path}`);
  await page.waitFor(() => document.querySelector('#heading'));
  return page;
}

/** Follows a link to one of the demo's pages, as if it had been clicked, and waits until its heading has the focus. */
export async function goTo(page: Page, path: string): Promise<void> {
  const before = await page.evaluate(() => {
    document.querySelector('#heading')?.setAttribute('data-left', '');
    return location.hash;
  });
  if (before === `#/${path}`) return;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${path}`);
  await page.waitFor(
    () => document.activeElement?.id === 'heading' && !document.activeElement.hasAttribute('data-left'),
  );
}

/** Opens one of the controls' panels, which may be open already. */
export async function openPanel(page: Page, panel: string): Promise<void> {
  await page.on(`#open-${panel}`, (button) => {
    if (button.getAttribute('aria-expanded') === 'false') button.click();
  });
  await page.waitFor((name: string) => document.querySelector(`.panel-${name}`), panel);
}

export async function closePanel(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#close-panel')?.click());
  await page.waitFor(() => document.querySelector('#panel') === null);
}

/** Breaks one thing; '' mends it. */
export async function breakIt(page: Page, breakage: string): Promise<void> {
  await openPanel(page, 'breakIt');
  await page.evaluate((value) => {
    document.querySelector<HTMLElement>(`[name="breakage"][value="${value}"]`)?.click();
  }, breakage);
}

/** Moves the demo's time with its slider: hours since its start. */
export async function moveTo(page: Page, hours: number): Promise<void> {
  await openPanel(page, 'time');
  await page.on(
    '#hours',
    (slider, value) => {
      (slider as HTMLInputElement).value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    hours,
  );
}

/** Replaces what the editor's field holds, as typing or pasting would. */
export async function edit(page: Page, from: string, to: string): Promise<void> {
  await page.on(
    '#document',
    (field, before, after) => {
      const area = field as HTMLTextAreaElement;
      if (!area.value.includes(before)) throw new Error(`The document does not hold ${before}`);
      area.value = area.value.replace(before, after);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    from,
    to,
  );
}

/** The lines of the event log, newest first. */
export async function log(page: Page): Promise<string[]> {
  const lines = await page.all('#events .event', (events) => events.map((event) => event.innerText));
  return lines.map((line) => plain(line.replace(/\s+/gu, ' ').trim()));
}

/** Waits for what the function of the page gives; fails with what it gave last. */
export async function becomes(read: () => Promise<string>, pattern: RegExp): Promise<string> {
  let last = '';
  for (const deadline = Date.now() + 12_000; Date.now() < deadline; ) {
    // A page that has just been left for another may not have the element yet.
    last = await read().catch(String);
    if (pattern.test(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`It did not come to be ${pattern}; it is: ${last}`);
}

/** Waits until the element, with all that it has unfolded, says something that fits. */
export function telling(page: Page, pattern: RegExp, selector = '#availability'): Promise<string> {
  return becomes(async () => {
    await unfold(page, selector);
    return said(page, selector);
  }, pattern);
}

/** The visible text of a part of an element's shadow root, its lines joined; '' where it is not there. */
export function part(page: Page, selector: string, name: string): Promise<string> {
  return page
    .on(
      selector,
      (element, wanted) => {
        const { innerText } = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${wanted}"]`) ?? {
          innerText: '',
        };
        return innerText;
      },
      name,
    )
    .then((text) => plain(text.trim().replace(/\s*\n\s*/gu, ' | ')));
}
