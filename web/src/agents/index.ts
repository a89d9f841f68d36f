/**
 * `stockline/agents`: promises in the documents of the agentic protocols, ACP and UCP, for a shop's endpoint. Pure
 * functions: they need no engine and no page, and ask nobody.
 */
export * as acp from './acp/index.ts';
export { type AgentFacts, agentFacts } from './agent-facts.ts';
export type { AgentAnswer } from './common/lines.ts';
export type { AgentDocument, AgentOptions, CheckoutOptions, PickupAddress, PickupPlace } from './common/options.ts';
export type { OrderUpdateOptions, RevisedLine } from './common/order-units.ts';
export type { AgentAvailability } from './common/state.ts';
export { loadWords } from './common/words.ts';
export * as ucp from './ucp/index.ts';
