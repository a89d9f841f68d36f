/**
 * A shop's document as it is being edited: the text, its faults with their lines, and the last good document, which the
 * shop runs on.
 */
import type { Fault, StoreDocument } from '../../src/engine/types/documents.ts';
import { faultsOf } from '../server/planning.ts';
import type { ShopId } from '../shops/index.ts';
import { jsonPlaces, lineAt } from './json-places.ts';

/** A fault and the line that it is on, counted from 1. */
export interface PlacedFault {
  code: Fault['code'];
  pointer: string;
  message: string;
  line: number;
}

export class Books {
  text: string;
  document: StoreDocument;
  faults: readonly PlacedFault[] = [];
  readonly #original: string;

  /** The text has to be a good document. */
  constructor(
    readonly shop: ShopId,
    text: string,
  ) {
    this.#original = text;
    this.text = text;
    this.document = JSON.parse(text) as StoreDocument;
  }

  get isOriginal(): boolean {
    return this.text === this.#original;
  }

  /**
   * Takes a new text. Answers whether it is good, and so is what
   * the shop runs on now; undefined once a newer text has come.
   */
  async edit(text: string): Promise<boolean | undefined> {
    this.text = text;
    const faults = await faultsOf(this.shop, text);
    if (this.text !== text) return undefined;
    this.faults = placed(text, faults);
    if (faults.length > 0) return false;
    this.document = JSON.parse(text) as StoreDocument;
    return true;
  }

  /** The text that the shop began with. */
  get original(): string {
    return this.#original;
  }
}

function placed(text: string, faults: readonly Fault[]): PlacedFault[] {
  const { brokenAt, offsetOf } = jsonPlaces(text);
  return faults.map(({ code, pointer, message }) => {
    const offset = code === 'not_json' && brokenAt !== undefined ? brokenAt : offsetOf(pointer);
    return { code, pointer, message, line: lineAt(text, offset) };
  });
}
