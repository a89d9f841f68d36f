/** Warnings on the console for a page's developer: one a cause, once a page. Loaded with what has something to say. */

/** The causes told of on this page, by whichever copy of the script. */
const key = Symbol.for('stockline warnings');
const page = globalThis as { [key]?: Set<string>; Stockline?: { quiet?: boolean } };
page[key] ??= new Set();
const told = page[key];

export function warn(cause: string, sentence: string): void {
  if (page.Stockline?.quiet || told.has(cause)) return;
  told.add(cause);
  console.warn(`Stockline: ${sentence}`);
}
