/**
 * Where things stand in a JSON text: for each JSON Pointer the offset of its key or item, and the first offset at which
 * the text stops being JSON. `JSON.parse` says the latter in words only, and each engine in its own.
 *
 *     const { offsetOf } = jsonPlaces('{ "products": { "MUG": {} } }');
 *     offsetOf('/products/MUG'); // 16, the quote before MUG
 */
export interface JsonPlaces {
  /** Where the text stops being JSON; undefined where it is JSON to its end. */
  brokenAt?: number;
  /** Of what the pointer points at; undefined where that is missing. */
  exactOffsetOf(pointer: string): number | undefined;
  /** Of what the pointer points at or, where that is missing, of the nearest thing around it that is there. */
  offsetOf(pointer: string): number;
}

class Broken extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

export function jsonPlaces(text: string): JsonPlaces {
  const places = new Map<string, number>();
  let brokenAt: number | undefined;
  try {
    new Reader(text, places).document();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    brokenAt = error.offset;
  }
  return {
    ...(brokenAt === undefined ? {} : { brokenAt }),
    exactOffsetOf: (pointer) => places.get(pointer),
    offsetOf(pointer) {
      for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
        const place = places.get(path);
        if (place !== undefined) return place;
      }
      return 0;
    },
  };
}

/** The line, counted from 1, on which the offset is. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const SPACE = /[ \t\r\n]*/uy;

class Reader {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly places: Map<string, number>,
  ) {}

  document(): void {
    this.#value('');
    this.#take(SPACE);
    if (this.#at < this.text.length) throw new Broken(this.#at);
  }

  #value(pointer: string): void {
    this.#take(SPACE);
    const first = this.text[this.#at];
    if (first === '{') this.#list('}', () => this.#member(pointer));
    else if (first === '[') this.#list(']', (index) => this.#item(pointer, index));
    else if (this.#take(first === '"' ? STRING : LITERAL) === '') throw new Broken(this.#at);
  }

  #list(end: string, entry: (index: number) => void): void {
    this.#at += 1;
    this.#take(SPACE);
    if (this.#next(end)) return;
    for (let index = 0; ; index += 1) {
      entry(index);
      this.#take(SPACE);
      if (this.#next(end)) return;
      if (!this.#next(',')) throw new Broken(this.#at);
    }
  }

  #member(pointer: string): void {
    this.#take(SPACE);
    const place = this.#at;
    const key = this.#take(STRING);
    if (key === '') throw new Broken(place);
    const path = `${pointer}/${(JSON.parse(key) as string).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    this.places.set(path, place);
    this.#take(SPACE);
    if (!this.#next(':')) throw new Broken(this.#at);
    this.#value(path);
  }

  #item(pointer: string, index: number): void {
    this.#take(SPACE);
    const path = `${pointer}/${index}`;
    this.places.set(path, this.#at);
    this.#value(path);
  }

  #next(character: string): boolean {
    if (this.text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}
