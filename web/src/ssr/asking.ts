/** What a page asks on the server, in the words of the element that will ask it in the browser. */
import { askingOf } from '../elements/asked.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Query, SnapshotDocument } from '../engine/types/documents.ts';
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

/** A snapshot to render from: its document, or one that is open, which stays so. */
export type Rendered<Opened extends Snapshot = Snapshot> = string | SnapshotDocument | Opened;

/** Of open snapshots, whose documents do not change: read for the first page, for all that are rendered from it. */
const documents = new WeakMap<Snapshot, SnapshotDocument>();

/** Of a snapshot that the engine has taken. */
export function documentOf(snapshot: Rendered): SnapshotDocument {
  if (!isOpened(snapshot)) return read(snapshot);
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

/** As much of an engine as opens what is asked. */
interface OpeningEngine<Opened> {
  openSnapshot(snapshot: string | SnapshotDocument): Opened;
}

/** Asks a snapshot. One that is not open is opened for that, and closed. */
export async function asked<Opened extends Snapshot, Answer>(
  loadEngine: () => Promise<OpeningEngine<Opened>>,
  snapshot: Rendered<Opened>,
  ask: (opened: Opened) => Answer,
): Promise<Answer> {
  if (isOpened(snapshot)) return ask(snapshot);
  const opened = (await loadEngine()).openSnapshot(snapshot);
  try {
    return ask(opened);
  } finally {
    opened.close();
  }
}
