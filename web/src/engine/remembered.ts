/** What is slow to make and asked for again and again: formatters, texts, what Unicode knows of a tag. */

/**
 * What was made for a key before, or is made now. Of more than so many all are forgotten: keys may come from a page's
 * or a server's users.
 */
export function remembered<Made>(known: Map<string, Made>, key: string, most: number, make: () => Made): Made {
  if (!known.has(key)) {
    if (known.size >= most) known.clear();
    known.set(key, make());
  }
  return known.get(key) as Made;
}
