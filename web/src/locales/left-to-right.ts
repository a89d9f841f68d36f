/**
 * Text of another script inside a sentence that is read from right to left, such as `16 CFR 435.2(b)(1)`: set apart
 * (Unicode's isolates, UAX #9), or its number would change places with its words, and a bracket would turn around.
 */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;
