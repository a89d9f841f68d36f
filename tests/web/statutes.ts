/**
 * What the statutes say, for rule-packs.test.ts: written down a second time, so that neither copy can drift alone. The
 * order is that of the laws, and each citation is as one finds it in its pack.
 */
import { providedElsewhere, ruledElsewhere } from './statutes-elsewhere.ts';
import { providedEurope, ruledEurope } from './statutes-of-europe.ts';
import { providedUnion, ruledUnion } from './statutes-of-the-union.ts';

/**
 * Pack, citation, grade, what is ruled, on what condition. A condition with ! is one under "unless"; "!Art 16" are the
 * exceptions of Directive 2011/83/EU Art 16 that hold from the contract on; "for" names the article of that directive
 * of which the rule takes the place.
 */
export type Ruled = [pack: string, citation: string, grade: string, rule: string, condition: string];

/** Pack, citation, grade. */
export type Provided = [pack: string, citation: string, grade: string];

export const ruled: readonly Ruled[] = [...ruledUnion, ...ruledEurope, ...ruledElsewhere];
export const provided: readonly Provided[] = [...providedUnion, ...providedEurope, ...providedElsewhere];
