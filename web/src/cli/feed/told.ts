/**
 * What is told of products that a feed leaves out, or of which it leaves something out: in words on standard error, of
 * each reason the count and the first SKUs; with `--json` all of them, as they come, in one document on standard
 * output.
 */
import { oneLine, writeLine } from '../io/output.ts';
import { counted } from '../io/summary.ts';
import type { Gap } from './channel.ts';

/** What was done with it: not written; written as unavailable; written without something; written all the same. */
export type Kind = 'left_out' | 'unavailable' | 'incomplete';

/** Where in the catalogue it stands. */
export interface Place {
  file: string;
  line: number;
}

interface Reason {
  kind: Kind;
  message: string;
  file: string | undefined;
  count: number;
  first: string[];
}

/** Of each reason as many SKUs are named. */
const named = 20;

const words: Readonly<Record<Kind, string>> = {
  left_out: 'left out',
  unavailable: 'told as unavailable',
  incomplete: 'written without delivery days',
};

export class Told {
  readonly #reasons = new Map<string, Reason>();
  readonly #counts: Record<Kind, number> = { left_out: 0, unavailable: 0, incomplete: 0 };
  #isFirst = true;

  constructor(private readonly tellsJson: boolean) {}

  count(kind: Kind): number {
    return this.#counts[kind];
  }

  async add(kind: Kind, sku: string, { code, message }: Gap, place?: Place): Promise<void> {
    this.#counts[kind] += 1;
    const key = `${kind}\n${code}\n${isOfRow(code) ? '' : message}`;
    const reason = this.#reasons.get(key) ?? { kind, message, file: place?.file, count: 0, first: [] };
    this.#reasons.set(key, reason);
    reason.count += 1;
    if (reason.first.length < named) reason.first.push(isOfRow(code) ? inRow(sku, message, place) : sku);
    if (!this.tellsJson) return;
    const entry = JSON.stringify({ kind, sku, ...place, code, message });
    await writeLine(`${this.#isFirst ? '{"told":[' : ','}${entry}`);
    this.#isFirst = false;
  }

  /** Ends the document of `--json`. */
  async end(summary: object): Promise<void> {
    if (!this.tellsJson) return;
    await writeLine(`${this.#isFirst ? '{"told":[' : ''}],${JSON.stringify(summary).slice(1)}`);
  }

  /** A line for each reason; of faults in rows one for each of them. */
  lines(): string[] {
    return [...this.#reasons].flatMap(([key, { kind, message, count, first }]) => {
      const more = count > first.length ? count - first.length : 0;
      if (isOfRow(key.split('\n')[1] ?? ''))
        return [
          ...first.map((each) => oneLine(`${each}: ${words[kind]}.`)),
          ...(more > 0 ? [`${counted(more, 'more row')} ${words[kind]} likewise. All of them: --json.`] : []),
        ];
      const list = more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
      return [oneLine(`${words[kind]}, ${counted(count, 'product')}: ${message}: ${list}`)];
    });
  }
}

/** Faults of a row of the catalogue, which differ from row to row. */
const ofRow = new Set([
  'unknown_sku',
  'duplicate_row',
  'no_sku',
  'cut_off',
  'other_currency',
  'other_price',
  'bad_price',
]);

function isOfRow(code: string): boolean {
  return ofRow.has(code);
}

function inRow(sku: string, message: string, place: Place | undefined): string {
  const of = sku === '' ? '' : `${sku}: `;
  return place === undefined ? `${of}${message}` : `${place.file}, line ${place.line}: ${of}${message}`;
}
