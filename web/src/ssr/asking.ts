/** What a page asks on the server, in the words of the element that will ask it in the browser. */
import { askingOf } from '../elements/asked.ts';
import type { Query, SnapshotDocument } from '../engine/types/documents.ts';
import type { AttributeValue } from './markup.ts';

type Asking = Pick<Query, 'to' | 'method' | 'confidence'>;

/** The attributes by which the element asks so. */
export function askingAttributes({ to, method, confidence }: Asking) {
  return { to: to && [to.country, to.postalCode].filter(Boolean).join(' '), method, confidence };
}

/** What the element will make of them. `at` is there where the page fixes it. */
export function askingOnServer(query: Asking, attributes: Readonly<Record<string, AttributeValue>> = {}) {
  const { to, method, confidence } = askingAttributes(query);
  const at = attributes['at'] ? String(attributes['at']) : null;
  return askingOf({ to: to ?? null, method: method ?? null, confidence: confidence ?? null, at });
}

/** Of a snapshot that the engine has taken. It takes a byte order mark too, which goes with the blanks here. */
export function documentOf(snapshot: string | SnapshotDocument): SnapshotDocument {
  return typeof snapshot === 'string' ? (JSON.parse(snapshot.trim()) as SnapshotDocument) : snapshot;
}

/** As much of an engine as opens what is asked. */
interface OpeningEngine<Opened> {
  openSnapshot(snapshot: string | SnapshotDocument): Opened;
}

/** Asks a snapshot and closes it. */
export async function asked<Opened extends { close(): void }, Answer>(
  engine: Promise<OpeningEngine<Opened>>,
  snapshot: string | SnapshotDocument,
  ask: (opened: Opened) => Answer,
): Promise<Answer> {
  const opened = (await engine).openSnapshot(snapshot);
  try {
    return ask(opened);
  } finally {
    opened.close();
  }
}
