/** What a page asks on the server, in the words of the element that will ask it in the browser. */
import { askingOf } from '../elements/asked.ts';
import { StocklineError } from '../engine/answer.ts';
import { asText } from '../engine/as-text.ts';
import { countryApart } from '../engine/country-apart.ts';
import type { OrderSnapshot } from '../engine/order-engine.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Destination, Query, SnapshotDocument } from '../engine/types/documents.ts';
import { folderDocument } from '../store/folder/folder-document.ts';
import { readLaw, withLaw } from '../store/folder/law.ts';
import type { AskedDocument } from '../store/snapshot.ts';
import type { AttributeValue } from './attributes.ts';

type Asking = Pick<Query, 'to' | 'method' | 'pickupAt'>;

/** The attributes by which the element asks so. */
export function askingAttributes({ to, method, pickupAt }: Asking) {
  return { to: to && [to.country, to.postalCode].filter(Boolean).join(' '), method, 'pickup-at': pickupAt };
}

/** What the element will make of them. `at` is there where the page fixes it. */
export function askingOnServer(query: Asking, attributes: Readonly<Record<string, AttributeValue>> = {}) {
  const { to, method, 'pickup-at': pickupAt } = askingAttributes(query);
  const at = attributes['at'] ? String(attributes['at']) : null;
  return askingOf({ to: to ?? null, method: method ?? null, pickupAt: pickupAt ?? null, at });
}

/** What a page shows of a folder: the shop's document, and those of its products. Each as text, or as a record. */
export interface FolderDocuments {
  shop: string | object;
  products: readonly (string | object)[];
  /**
   * The law of the destination's country, `law/FR.json`, where `law` in the shop's document names that. Without it such
   * a page is refused; one of the shop's home needs none.
   */
  law?: string | object | undefined;
}

/** A snapshot to render from: its document, those of a folder, or one that is open, which stays so. */
export type Rendered<Opened extends Snapshot = Snapshot> = string | SnapshotDocument | FolderDocuments | Opened;

/** Of open snapshots, whose documents do not change: read for the first page, for all that are rendered from it. */
const documents = new WeakMap<Snapshot, AskedDocument>();

/** Of a snapshot that the engine has taken. */
export function documentOf(snapshot: Rendered): AskedDocument {
  if (isFolder(snapshot)) return folderDocument(asText(snapshot.shop), snapshot.products.map(asText));
  if (!isOpened(snapshot)) return read(snapshot);
  const { added } = snapshot as Partial<OrderSnapshot>;
  // Products may be added, or be others, at any time.
  if (added?.size) return folderDocument(asText(snapshot.source), [...added.values()]);
  const known = documents.get(snapshot) ?? read(snapshot.source);
  documents.set(snapshot, known);
  return known;
}

/** The engine takes a byte order mark too, which goes with the blanks here. */
function read(source: string | SnapshotDocument): SnapshotDocument {
  return typeof source === 'string' ? (JSON.parse(source.trim()) as SnapshotDocument) : source;
}

/** By what it can do: bundles may have a class of that name each. */
export function isOpened<Opened extends Snapshot>(snapshot: Rendered<Opened>): snapshot is Opened {
  return typeof (snapshot as Partial<Snapshot>).quoteText === 'function';
}

/** By what no snapshot has. */
function isFolder(snapshot: Rendered): snapshot is FolderDocuments {
  return typeof snapshot === 'object' && 'shop' in snapshot && Array.isArray(snapshot.products);
}

/** As much of an engine as opens what is asked. */
interface OpeningEngine<Opened extends Snapshot> {
  openSnapshot(snapshot: string | SnapshotDocument): Opened;
}

/**
 * Asks a snapshot about that destination. One that is not open is opened for that, and closed. Throws a StocklineError
 * where the law of the destination is not there.
 */
export async function asked<Opened extends Snapshot, Answer>(
  loadEngine: () => Promise<OpeningEngine<Opened>>,
  snapshot: Rendered<Opened>,
  to: Destination | undefined,
  ask: (opened: Opened) => Answer,
): Promise<Answer> {
  if (isOpened(snapshot)) {
    if (to) shopFor(documentOf(snapshot), undefined, to);
    return ask(snapshot);
  }
  const engine = await loadEngine();
  const opened = engine.openSnapshot(
    isFolder(snapshot) ? shopFor(read(snapshot.shop as string | SnapshotDocument), snapshot.law, to) : snapshot,
  );
  try {
    if (isFolder(snapshot)) for (const product of snapshot.products) opened.addProduct(product);
    return ask(opened);
  } finally {
    opened.close();
  }
}

/** The shop's document, with the law of that destination. */
function shopFor<Document extends SnapshotDocument | AskedDocument>(
  shop: Document,
  law: string | object | undefined,
  to: Destination | undefined,
): Document {
  const { law: apart, revision } = shop as { law?: unknown; revision?: string };
  const country = countryApart(apart, to);
  if (country === undefined) return shop;
  const found = law === undefined ? undefined : readLaw(asText(law), country);
  if (found !== undefined && found.shop === revision) return withLaw(shop, found.document);
  const message = `The law of ${country} is not in the shop document "${revision}": give as \`law\` what is beside it in law/${country}.json${found ? `, and not that of shop document "${found.shop}"` : ''}.`;
  throw new StocklineError([{ code: found ? 'other_revision' : 'required', pointer: '/to/country', message }]);
}
