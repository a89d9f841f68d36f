/**
 * Sentences one after the other, with no more than one full stop between two: a German or a French day may end in one,
 * "28. Dez."
 */
export function joined(sentences: readonly string[]): string {
  return sentences.join('. ').replaceAll('.. ', '. ');
}
