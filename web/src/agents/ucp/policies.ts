/** Returns, cancellation and refunds as UCP's policies. */
import type { ReturnsTerm, WithdrawalTerm } from '../../engine/types/documents.ts';
import { isNone } from '../../locales/facts.ts';
import type { AgentLine } from '../common/lines.ts';
import { termText } from '../common/words.ts';
import type { UcpPolicy } from './types.ts';

export const RETURN_POLICY = 'dev.ucp.shopping.policy.return';

/** Of all lines; one that holds for some of them names these. */
export function policiesOf(
  lines: readonly AgentLine[],
  pathOf: (line: AgentLine) => string,
  domain: string | undefined,
): UcpPolicy[] {
  const groups = new Map<string, { policy: UcpPolicy; paths: string[] }>();
  for (const line of lines) {
    for (const policy of [...returnPolicies(line), ...ownPolicies(line, domain)]) {
      const key = JSON.stringify(policy);
      const group = groups.get(key) ?? { policy, paths: [] };
      group.paths.push(pathOf(line));
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ policy, paths }) =>
    paths.length === lines.length ? policy : { ...policy, applies_to: paths },
  );
}

/** What the shop takes back, and the right to change one's mind. */
function returnPolicies({ promise, words }: AgentLine): UcpPolicy[] {
  const told = words.terms.filter(({ term }) => term === 'withdrawal' || term === 'returns');
  if (told.length === 0) return [];
  const { returns, withdrawal } = promise.terms ?? {};
  const window = windowOf(returns, withdrawal);
  const paidBy = promise.digital ? undefined : returns?.cost?.paidBy;
  return [
    {
      type: RETURN_POLICY,
      description: { plain: told.map(termText).join('\n') },
      ...(isNone(returns) && withdrawal === undefined && { final_sale: true }),
      ...(window && { window }),
      ...(paidBy && {
        methods: [{ type: 'by_mail', fee: { type: paidBy === 'shop' ? 'free' : 'customer_responsibility' } }],
      }),
    },
  ];
}

/**
 * UCP counts whole calendar days from one event. The longer of the two rights is told; where one of them is counted
 * otherwise, nobody can say which is, and there is none.
 */
function windowOf(returns: ReturnsTerm | undefined, withdrawal: WithdrawalTerm | undefined): UcpPolicy['window'] {
  const terms = [returns, withdrawal].flatMap((term) => term ?? []);
  const counted = terms.flatMap(({ days, unit, from, extraMonths }) =>
    days === undefined || unit !== 'calendar' || extraMonths ? [] : [{ days, from }],
  );
  const [first] = counted;
  const isOneEvent = counted.every(({ from }) => from === first?.from);
  if (first === undefined || counted.length < terms.length || !isOneEvent || returns?.season) return undefined;
  const anchor = ({ order: 'purchased', delivery: 'delivered' } as const)[first.from as 'order' | 'delivery'];
  return anchor && { days: Math.max(...counted.map(({ days }) => days)), anchor };
}

/** UCP has no names for these: they are the shop's, and begin with its domain. */
function ownPolicies({ words }: AgentLine, domain: string | undefined): UcpPolicy[] {
  if (domain === undefined) return [];
  const prefix = domain.toLowerCase().split('.').reverse().join('.');
  return words.terms.flatMap((line) =>
    line.term === 'cancellation' || line.term === 'refund'
      ? [{ type: `${prefix}.policy.${line.term}`, description: { plain: termText(line) } }]
      : [],
  );
}
