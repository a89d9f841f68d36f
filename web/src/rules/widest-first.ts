/** As much of a pack as says where it holds. */
interface Reach {
  readonly jurisdiction: string;
  readonly areas: readonly { readonly country: string; readonly postalCodes?: readonly string[] }[];
}

/**
 * A copy with the wider packs before the narrower: those of several countries, of one with its territories, of parts.
 * The engine keeps this order, and of two statutes that say the same cites the first.
 */
export function widestFirst<Pack extends Reach>(packs: Iterable<Pack>): Pack[] {
  return [...packs].sort(
    (one, other) => widthOf(other) - widthOf(one) || (one.jurisdiction < other.jurisdiction ? -1 : 1),
  );
}

function widthOf({ jurisdiction, areas }: Reach): number {
  if (areas.every(({ postalCodes }) => postalCodes !== undefined)) return 0;
  return areas.some(({ country }) => country === jurisdiction) ? 1 : 2;
}
