/**
 * Stage two: a value that carries what it was computed from is computed again, from the same documents, at its own
 * moment. Then it says member by member what was shown, or it is untrue.
 *
 * Of the value only this is taken: which revisions to look up, and the moment. Its documents are the archive's. An
 * archived shop document has no heartbeat, and the value's is not believed: the documents count as fresh at the value's
 * moment, which has to lie within `freshForMinutes` of the server's. What was shown of documents that were too old by
 * then carries no revisions.
 */
import { readAnswer } from '../engine/answer.ts';
import { Snapshot } from '../engine/snapshot.ts';
import type { OrderPromise } from '../engine/types/documents.ts';
import type { PageModule } from '../engine/wasm-module.ts';
import type { Archive } from './archive.ts';
import { differences } from './differences.ts';
import { type Data, isRecord, isRevision, plainCopy } from './shapes.ts';

/** By how much a page's clock may be ahead of the server's. */
export const TOLERATED_MILLISECONDS = 60_000;

/** Why a value was judged by the snapshot alone. */
export type NotArchived = 'no_revisions' | 'other_engine' | 'not_kept';

export interface Computed {
  /** When it was computed, as it says. */
  at: string;
  /** When the order came in; undefined where that is not asked. */
  cameIn: string | undefined;
  promise: OrderPromise;
  computedFrom?: unknown;
}

/** JSON Pointers to what is not so, none where it was computed so; or why nobody can say. */
export function computationFaults(
  { at, cameIn, promise, computedFrom }: Computed,
  archive: Archive,
  present: Snapshot,
  /** The answers of a snapshot that a value may have shown. */
  answers: (snapshot: Snapshot) => readonly OrderPromise[],
): readonly string[] | NotArchived {
  if (computedFrom === undefined) return 'no_revisions';
  if (!isRecord(computedFrom)) return ['/computedFrom'];
  const module = moduleOf(present);
  if (typeof computedFrom['engine'] !== 'string') return ['/computedFrom/engine'];
  if (computedFrom['engine'] !== module.version()) return 'other_engine';
  const faults = revisionFaults(computedFrom);
  if (faults.length > 0) return faults;
  const kept = keptIn(archive, computedFrom);
  if (kept === undefined) return 'not_kept';
  if (isOutOfTime(at, cameIn, kept.shop['freshForMinutes'])) return ['/at'];
  const past = opened(module, kept, at);
  if (typeof past === 'string' || Array.isArray(past)) return past;
  try {
    const found = answers(past.snapshot).map((answer) =>
      differences(promise, answer, { pointer: '/promise', name: '' }, isOfTheClock),
    );
    return found.find((faulty) => faulty.length === 0) ?? found[0] ?? ['/computedFrom'];
  } finally {
    past.snapshot.close();
  }
}

/** As many as lines. */
const MAX_PRODUCTS = 1000;

function revisionFaults({ shop, products }: Data): string[] {
  if (!isRevision(shop)) return ['/computedFrom/shop'];
  if (!Array.isArray(products) || products.length === 0 || products.length > MAX_PRODUCTS)
    return ['/computedFrom/products'];
  return products.flatMap((revision, index) => (isRevision(revision) ? [] : [`/computedFrom/products/${index}`]));
}

interface Kept {
  shop: Data;
  products: readonly Data[];
}

/** Undefined where one is not kept, or has been damaged. */
function keptIn(archive: Archive, { shop, products }: Data): Kept | undefined {
  const read = (text: string | undefined, revision: unknown): Data | undefined => {
    const document = text === undefined ? undefined : plainCopy(text);
    return isRecord(document) && document['revision'] === revision ? document : undefined;
  };
  const found = read(archive.shop(shop as string), shop);
  if (found === undefined) return undefined;
  const all: Data[] = [];
  for (const revision of products as string[]) {
    const product = read(archive.product(revision), revision);
    if (product === undefined) return undefined;
    all.push(product);
  }
  return { shop: found, products: all };
}

/** A page asks anew when the figures that it has are too old, so no value is older than they may be. */
function isOutOfTime(at: string, cameIn: string | undefined, freshForMinutes: unknown): boolean {
  if (cameIn === undefined) return false;
  const age = Date.parse(cameIn) - Date.parse(at);
  return age < -TOLERATED_MILLISECONDS || (typeof freshForMinutes === 'number' && age > freshForMinutes * 60_000);
}

/** The documents of then; or which of them were never on one page, or why the engine does not take them any more. */
function opened(
  module: PageModule,
  { shop, products }: Kept,
  at: string,
): { snapshot: Snapshot } | string[] | NotArchived {
  const skus = new Set(products.map(({ sku }) => sku));
  if (skus.size < products.length) return ['/computedFrom/products'];
  const isOther = (product: Data) => product['shop'] !== shop['revision'];
  const others = products.flatMap((product, index) => (isOther(product) ? [`/computedFrom/products/${index}`] : []));
  if (others.length > 0) return others;
  let snapshot: Snapshot | undefined;
  try {
    const text = JSON.stringify({ ...shop, heartbeat: at, held: {} });
    snapshot = new Snapshot(module, readAnswer<{ handle: number }>(module.openSnapshot(text)).handle, text);
    for (const product of products) snapshot.addProduct(product);
    return { snapshot };
  } catch {
    // It took them when they were published: they are not what they were.
    snapshot?.close();
    return 'not_kept';
  }
}

/** The module that has the snapshot: the same code answers for both. */
function moduleOf(snapshot: Snapshot): PageModule {
  const { module } = snapshot as unknown as { module?: PageModule };
  if (module === undefined)
    throw new TypeError('verifyShown() looks into an archive for a snapshot of the engine: engine.openSnapshot(text).');
  return module;
}

/** That the shopper's clock was before the figures' own moment, which was taken in its place: no document says it. */
function isOfTheClock({ name }: { name: string }, shown: unknown, expected: unknown): boolean {
  if (name !== 'lines/N/notes' || !Array.isArray(shown) || !Array.isArray(expected)) return false;
  const notes = shown.filter((note) => note !== 'clock_corrected');
  return notes.length === expected.length && notes.every((note, index) => note === expected[index]);
}
