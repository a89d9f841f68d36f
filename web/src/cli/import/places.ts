/** Which place of the store is meant by a place of an export: by the location map, or by being called the same. */
import { pointerToken } from '../../engine/pointer.ts';
import type { Place } from './cells.ts';
import { type ImportFault, Refused } from './refusal.ts';

interface Named {
  /** The files' names of places to the store's; null leaves out what is there. */
  locations: ReadonlyMap<string, string | null> | undefined;
  /** The store's own names. */
  places?: readonly string[] | undefined;
}

export class Places {
  readonly #locations: ReadonlyMap<string, string | null> | undefined;
  readonly #places: readonly string[] | undefined;
  /** Names that nothing is known of, and where each stands first. */
  readonly #unknown = new Map<string, Place>();

  constructor({ locations, places }: Named) {
    this.#locations = locations;
    this.#places = places;
  }

  /**
   * The store's name; null where the map leaves it out; undefined where nobody has said which place it is, which
   * refuses the import: units would be lost without a word.
   */
  found(written: string, from: Place): string | null | undefined {
    if (this.#locations === undefined && this.#places === undefined) return written;
    const found = this.#saidOf(written);
    if (found === undefined) this.#noteUnknown(written, from);
    return typeof found === 'string' ? this.known(found, from) : found;
  }

  /** A name that is the store's already, if it has it. */
  known(place: string, from: Place): string | undefined {
    if (this.#places === undefined || this.#places.includes(place)) return place;
    this.#noteUnknown(place, from);
    return undefined;
  }

  /** One for all places, with the map to write. */
  faults(): ImportFault[] {
    const [first] = this.#unknown;
    if (first === undefined) return [];
    const names = [...this.#unknown.keys()];
    const [, { file, line }] = first;
    const map = JSON.stringify(Object.fromEntries(names.map((name) => [name, null])));
    const places = this.#places ?? [...new Set([...(this.#locations?.values() ?? [])].filter((to) => to !== null))];
    const whose = this.#places === undefined ? 'location map' : 'settings';
    const add =
      this.#locations === undefined
        ? 'Write a file MAP.json, and name it: --location-map MAP.json'
        : 'Add them to the location map';
    const message = `The ${whose} ha${whose === 'settings' ? 've' : 's'} no place ${inQuotes(names)}, but the files do. ${add}: ${map}. In the place of null write which place of yours it is: ${inQuotes(places)}; several may be one, and their units add up. null leaves out what is there. A place that the settings have needs no line.`;
    return [{ code: 'unknown_location', file, line, message }];
  }

  #noteUnknown(name: string, from: Place): void {
    if (!this.#unknown.has(name)) this.#unknown.set(name, from);
  }

  /** A place's own name, or the longest of those that it is inside: WH/Stock is for WH/Stock/Shelf 1 too. */
  #saidOf(written: string): string | null | undefined {
    for (let inside = written; ; inside = inside.slice(0, inside.lastIndexOf('/'))) {
      const found = this.#locations?.get(inside);
      if (found !== undefined) return found;
      if (this.#places?.includes(inside) === true) return inside;
      if (!inside.includes('/')) return undefined;
    }
  }
}

/** Refuses a map that leaves out a place of the store: all that stands there would be gone from the shop. */
export function refuseLeftOut(
  locations: ReadonlyMap<string, string | null> | undefined,
  places: readonly string[] | undefined,
  path: string,
): void {
  const faults = (places ?? [])
    .filter((place) => locations?.get(place) === null)
    .map((place): ImportFault => {
      const message = `The settings have the place "${place}", and the map leaves it out. Take it out of the one or the other.`;
      return { code: 'place_left_out', file: path, pointer: `/${pointerToken(place)}`, message };
    });
  if (faults.length > 0) throw new Refused(...faults);
}

function inQuotes(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
