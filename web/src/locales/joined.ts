/**
 * Sentences one after the other, with no more than one full stop between two: a German or a French day may end in one,
 * "28. Dez." Chinese and Japanese have a stop of their own, and no space after it.
 */
export function joined(sentences: readonly string[], language: string): string {
  return isUnspaced(language)
    ? sentences.join('。').replaceAll('。。', '。')
    : sentences.join('. ').replaceAll('.. ', '. ');
}

/** One sentence with its stop. */
export function stopped(sentence: string, language: string): string {
  return sentence + (isUnspaced(language) ? '。' : '.');
}

/** Whole sentences, each with its stop. */
export function inARow(sentences: readonly string[], language: string): string {
  return sentences.join(isUnspaced(language) ? '' : ' ');
}

function isUnspaced(language: string): boolean {
  return /^(?:ja|zh)\b/u.test(language);
}
