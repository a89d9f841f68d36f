/** As much of a pack as says where it holds. */
interface Reach {
  readonly jurisdiction: string;
  readonly areas: readonly { readonly country: string; readonly postalCodes?: readonly string[] }[];
}

/**
 * A copy with the wider packs before the narrower: those of several countries, of one, of parts. The engine keeps this
 * order, and of two statutes that say the same cites the first.
 */
export function widestFirst<Pack extends Reach>(packs: Iterable<Pack>): Pack[] {
  return [...packs].sort(
    (one, other) =>
      Number(isPart(one)) - Number(isPart(other)) ||
      other.areas.length - one.areas.length ||
      (one.jurisdiction < other.jurisdiction ? -1 : 1),
  );
}

function isPart({ areas }: Reach): boolean {
  return areas.every(({ postalCodes }) => postalCodes !== undefined);
}
