/** Likelihoods as a shopper reads them: never more than is known. */

/**
 * A likelihood in whole hundredths, rounded down: 0.949 is 94. What binary fractions lack of a hundredth is made up
 * for.
 */
export function hundredths(likelihood: number): number {
  return Math.floor(likelihood * 100 + 1e-9);
}

/** In tenths, then as 19 in 20 and 99 in 100. What is certain by experience is no more than that. */
export function rounded(hundredths: number): { count: number; outOf: number } {
  if (hundredths >= 99) return { count: 99, outOf: 100 };
  if (hundredths >= 95) return { count: 19, outOf: 20 };
  return { count: Math.floor(hundredths / 10), outOf: 10 };
}
