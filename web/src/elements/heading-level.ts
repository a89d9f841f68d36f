/**
 * How deep the headings in an element stand among those of the page: 2 where the page does not say, or nothing of the
 * kind.
 */
export function headingLevelOf(given: number | null): number {
  return given !== null && given >= 1 && given <= 6 ? Math.floor(given) : 2;
}
