/** Small arithmetic for what was measured, and what a part of the benchmark hands back. */
import type { Section } from './section.ts';

/** What one part measures: a section without its title. */
export type Part = Omit<Section, 'title'>;

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
}

export const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** To so many decimals, as a number. */
export const rounded = (figure: number, decimals = 0): number => Number(figure.toFixed(decimals));

/** Milliseconds: the median, and beside it the least and the most, since a shared machine scatters them. */
export function spread(figures: readonly number[]): [median: number, range: string] {
  return [rounded(median(figures)), `${rounded(Math.min(...figures))} – ${rounded(Math.max(...figures))}`];
}
