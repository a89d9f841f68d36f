/**
 * Warnings on the console for a page's developer: one a cause, once a page. Loaded with what has something to say.
 *
 * A cause names the value at fault: two wrong products are two causes, and one on 500 elements is one.
 */

/** The causes told of on this page, by whichever copy of the script. */
const key = Symbol.for('stockline warnings');
const page = globalThis as { [key]?: Set<string>; Stockline?: { quiet?: boolean } };
page[key] ??= new Set();
const told = page[key];

/** A sentence that takes some finding out is asked for only where it is news. The element can be clicked there. */
export function warn(cause: string, sentence: string | (() => Promise<string>), element?: Element): void {
  if (page.Stockline?.quiet || told.has(cause)) return;
  told.add(cause);
  const say = (text: string) => console.warn(`Stockline: ${text}`, ...(element ? [element] : []));
  if (typeof sentence === 'string') say(sentence);
  else void sentence().then(say);
}
