/**
 * What an agent has to know or to tell of a line before it is ordered, in one list for both protocols: what stands in
 * its way, what is missing, what the shopper has to agree to, what the law wants shown.
 */
import type { AgentLine } from './lines.ts';
import type { CheckoutOptions } from './options.ts';
import type { AgentState } from './state.ts';
import { type Disclosure, plainText } from './words.ts';

/** In the way of the order: as it is; in such a quantity; without an address; without a consent. */
export type Obstacle =
  | { kind: 'state'; state: AgentState }
  | { kind: 'quantity'; rule: 'least' | 'most' | 'step' | 'supply' }
  | { kind: 'address' }
  | { kind: 'consent' };

export interface LineNote {
  /** Undefined: nothing stands in the way. */
  obstacle?: Obstacle;
  /** Has to be shown. */
  disclosure?: Disclosure['code'];
  /** The promise's own code of what is only told. */
  told?: string;
  text: string;
}

/** `consented` are the texts that were agreed to; `ahead`: nobody is asked to agree yet. */
export function notesOf(line: AgentLine, consented: CheckoutOptions['consented'] | 'ahead'): LineNote[] {
  const { words, parts, promise } = line;
  const isAgreed = (text: string) =>
    consented === 'ahead' || consented?.some((agreed) => agreed === text || agreed === words.consent) === true;
  const notes: LineNote[] = [...obstacles(line)];
  if (parts.length > 0) {
    for (const { code, text } of words.disclosures) {
      const isAsked = code === 'consent' && !isAgreed(text);
      notes.push(isAsked ? { obstacle: { kind: 'consent' }, text } : { disclosure: code, text });
    }
  }
  for (const text of words.surface.notes)
    notes.push({ told: promise.notes.includes('stale') ? 'stale' : 'note', text: plainText(text) });
  return notes;
}

function obstacles({ promise, state, words, parts }: AgentLine): LineNote[] {
  const { notes, quantity, orderQuantity, maxQuantity } = promise;
  const { surface, wording } = words;
  if (state === 'other_quantity') {
    const { min = 1, max = Infinity } = orderQuantity ?? {};
    const rule = quantity < min ? 'least' : quantity > max ? 'most' : 'step';
    return [{ obstacle: { kind: 'quantity', rule }, text: plainText(surface.orderQuantity?.text ?? words.summary) }];
  }
  if (state === 'over_maximum') {
    const isRule = (orderQuantity?.max ?? Infinity) <= (maxQuantity ?? 0);
    return [{ obstacle: { kind: 'quantity', rule: isRule ? 'most' : 'supply' }, text: words.summary }];
  }
  if (parts.length === 0 && state !== 'stale') return [{ obstacle: { kind: 'state', state }, text: words.summary }];
  const wanting = (['no_destination', 'needs_postal_code'] as const).find((note) => notes.includes(note));
  const isSent = !promise.digital && !promise.pickup;
  if (wanting === undefined || !isSent || parts.length === 0) return [];
  return [{ obstacle: { kind: 'address' }, text: plainText(wording.messages.notes[wanting]) }];
}
