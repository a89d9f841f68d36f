/** What an agent is told of its lines, in UCP's messages. Codes are UCP's where it has one. */
import type { AgentLine } from '../common/lines.ts';
import { type LineNote, notesOf, type Obstacle } from '../common/notes.ts';
import type { CheckoutOptions } from '../common/options.ts';
import type { AgentState } from '../common/state.ts';
import { RETURN_POLICY } from './policies.ts';
import type { UcpMessage } from './types.ts';

const stateCodes: Readonly<Partial<Record<AgentState, string>>> = {
  out_of_stock: 'out_of_stock',
  not_shipped_there: 'address_undeliverable',
};

export function messagesOf(
  line: AgentLine,
  consented: CheckoutOptions['consented'] | 'ahead',
  path: string,
): UcpMessage[] {
  return notesOf(line, consented).map((note) => messageOf(note, path));
}

function messageOf({ obstacle, disclosure, told, text: content }: LineNote, path: string): UcpMessage {
  const beside = { content, path };
  if (obstacle !== undefined) {
    const severity = obstacle.kind === 'consent' ? 'requires_buyer_review' : 'recoverable';
    return { type: 'error', code: codeOf(obstacle), ...beside, severity };
  }
  if (disclosure === undefined) return { type: 'info', code: told ?? 'note', ...beside };
  // UCP has the duty to show a policy told by a warning of that policy's name.
  const code = disclosure === 'withdrawal' || disclosure === 'returns' ? RETURN_POLICY : disclosure;
  return { type: 'warning', code, ...beside, presentation: 'disclosure' };
}

function codeOf(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'state':
      return stateCodes[obstacle.state] ?? 'item_unavailable';
    case 'quantity':
      return `quantity_${obstacle.rule}`;
    case 'address':
      return 'address_required';
    case 'consent':
      return 'consent_required';
  }
}
