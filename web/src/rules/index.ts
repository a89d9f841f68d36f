/**
 * The rule packs that come with the package, by country: `stockline/rules`. Each is fetched only when it is asked for.
 *
 *     import { destinationsOf, loadRulePacks } from 'stockline/rules';
 *     const snapshot = engine.openStore(store).plan({ rules: await loadRulePacks(destinationsOf(store)) });
 *
 * A single one is `stockline/rules/eu.json`. They are facts with their sources, and not legal advice.
 */
import { packs } from 'stockline:rules';
import type { RulePack } from '../engine/types/documents.ts';

/** A pack that comes with the package. */
export interface RulePackEntry {
  /** As its file is called: `us-ca`. */
  readonly name: string;
  /** ISO 3166 code, or EU: `US-CA`. */
  readonly jurisdiction: string;
  /** For people: `California`. */
  readonly title: string;
  /** ISO 3166-1 alpha-2 codes of the countries that it speaks for, or for a part of. */
  readonly countries: readonly string[];
  /** Its content. */
  load(): Promise<RulePack>;
}

/** All of them, the wider before the narrower: the Union before its members, a country before its parts. */
export const rulePacks: readonly RulePackEntry[] = packs;

/** The packs that speak for any of these countries, or for a part of one; all when no countries are given. */
export async function loadRulePacks(countries?: Iterable<string> | undefined): Promise<RulePack[]> {
  const wanted = countries === undefined ? undefined : new Set(countries);
  const found = rulePacks.filter(
    (entry) => wanted === undefined || entry.countries.some((country) => wanted.has(country)),
  );
  return Promise.all(found.map((entry) => entry.load()));
}

/** As much of a store as says where it ships to, and whether it sells what goes anywhere. */
export interface Shipping {
  readonly products?: Readonly<Record<string, { readonly digital?: boolean }>>;
  readonly shipping?: Readonly<
    Record<
      string,
      { readonly kind?: string; readonly lanes?: readonly { readonly to?: { readonly country: string } }[] }
    >
  >;
}

/**
 * The countries that a store's lanes lead to; undefined when one leads anywhere, or there is none, or a product is
 * digital.
 */
export function destinationsOf({ shipping = {}, products = {} }: Shipping): string[] | undefined {
  if (Object.values(products).some((product) => product?.digital === true)) return undefined;
  const lanes = Object.values(shipping).flatMap(({ lanes = [] }) => lanes);
  const countries = new Set<string>();
  for (const { to } of lanes) {
    if (to === undefined) return undefined;
    countries.add(to.country);
  }
  return lanes.length > 0 ? [...countries] : undefined;
}

export { widestFirst } from './widest-first.ts';
export type { RulePack };
