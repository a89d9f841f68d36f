/**
 * A shop's document that has the law of its home alone knows nothing of that of other countries: whoever asks it about
 * one is told so, in place of terms without any law. Pages need none of this, as they fetch that law first.
 */
import { countryApart } from './country-apart.ts';
import type { Destination, Fault, SnapshotDocument } from './types/documents.ts';

/** The fault of a question about that destination; undefined where there is none. */
export function lawElsewhere(
  source: string | SnapshotDocument | undefined,
  to: Destination | undefined,
): Fault | undefined {
  const { law } = documentOf(source);
  const country = countryApart(law, to);
  if (country === undefined) return undefined;
  const message = `The law of ${country} is not in this shop document, but in law/${country}.json beside it: put its terms and rules in the place of these, or open the document of the shop's revision, which has that of all countries.`;
  return { code: 'required', pointer: '/to/country', message };
}

/** By what was opened: one is asked many times. */
let last: { source: unknown; document: { law?: unknown } } | undefined;

function documentOf(source: string | SnapshotDocument | undefined): { law?: unknown } {
  // Who answers in a snapshot's place may have no source.
  if (typeof source !== 'string') return (source ?? {}) as { law?: unknown };
  // Most have none, and are not read twice.
  if (!source.includes('"law"')) return {};
  if (last?.source !== source) last = { source, document: JSON.parse(source.trim()) as { law?: unknown } };
  return last.document;
}
