/** Where a store ships, and what it calls the calendars of public holidays there. */

/** What is asked of a store document. It may be half written, or have faults. */
export interface Served {
  /** The countries that its lanes name, in the order of their codes. */
  countries: string[];
  /** Names of the shipping methods with a lane that leads anywhere. */
  anywhere: string[];
  /** Names of calendars that the store has for a country's holidays, and for nothing else. */
  names: Readonly<Record<string, string>>;
  /** Names that no calendar of holidays can get: of the store's other calendars. */
  taken: ReadonlySet<string>;
}

/** Reads what is there of it, and passes over what is not as a store has it. */
export function servedBy(store: unknown): Served {
  const { shipping, locations, holidays, calendars, products } = recordOf(store);
  const countries = new Set<string>();
  const anywhere: string[] = [];
  const others = new Set<unknown>();
  for (const location of valuesOf(locations)) others.add(location['calendar']);
  for (const [name, method] of Object.entries(recordOf(shipping))) {
    const { lanes, ...own } = recordOf(method);
    for (const part of [own, ...listOf(lanes)]) others.add(part['calendar']).add(part['collects']);
    const destinations = listOf(lanes).map(({ to }) => (to === undefined ? undefined : recordOf(to)['country']));
    if (destinations.includes(undefined)) anywhere.push(name);
    for (const country of destinations) if (typeof country === 'string') countries.add(country);
  }
  for (const name of calendarsWithin(products)) others.add(name);
  const named = Object.entries(recordOf(holidays)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !others.has(entry[1]),
  );
  const own = named.filter(([country, name]) => !named.some((other) => other[1] === name && other[0] !== country));
  const names = Object.fromEntries(own);
  const taken = new Set(Object.keys(recordOf(calendars)).filter((name) => !Object.values(names).includes(name)));
  return { countries: [...countries].sort(), anywhere, names, taken };
}

/** A name for a country's holidays: the store's own, or one that it does not have. */
export function nameFor(country: string, { names, taken }: Pick<Served, 'names' | 'taken'>): string {
  const own = Object.hasOwn(names, country) ? names[country] : undefined;
  if (own !== undefined) return own;
  const plain = `holidays-${country.toLowerCase()}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.has(name)) return name;
  }
}

/** Of products, those of their lead times, however deep. */
function calendarsWithin(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, content]) =>
    member === 'calendar' ? [content] : calendarsWithin(content),
  );
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function valuesOf(value: unknown): Record<string, unknown>[] {
  return Object.values(recordOf(value)).map(recordOf);
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}
