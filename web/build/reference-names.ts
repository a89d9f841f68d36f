/** What a part of the reference's store names and does not have: whoever pastes it has to have that, or replace it. */

/** By the member that names one: in which member of the store it is, and what it is called. */
const kinds: Readonly<Record<string, readonly [member: string, kind: string]>> = {
  location: ['locations', 'location'],
  policy: ['policies', 'policy'],
  calendar: ['calendars', 'calendar'],
  leadTime: ['leadTimes', 'lead time'],
};

export interface Named {
  /** In the store, as a JSON pointer. */
  pointer: string;
  kind: string;
  name: string;
}

/** In the order in which they are named, each once. */
export function namedElsewhere(excerpt: object): Named[] {
  const named = new Map<string, Named>();
  const tell = (member: string, kind: string, name: string) => {
    const has = (excerpt as Record<string, object | undefined>)[member];
    const pointer = `/${member}/${name}`;
    if (has === undefined || !Object.hasOwn(has, name)) named.set(pointer, { pointer, kind, name });
  };
  const look = (key: string, value: unknown): void => {
    const found = kinds[key];
    if (found !== undefined && typeof value === 'string') tell(...found, value);
    // A lane's places; a season's first day is no list.
    if (key === 'from' && Array.isArray(value)) for (const name of value) tell('locations', 'location', String(name));
    if (typeof value === 'object' && value !== null)
      for (const [below, each] of Object.entries(value)) look(below, each);
  };
  look('', excerpt);
  return [...named.values()];
}
