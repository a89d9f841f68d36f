/** `stockline/wording`: what a shop may not write, found in its texts. It needs no engine and no page. */
export { checkWording, formatOf, type WordingFinding, type WordingFormat, type WordingPlace } from './check-wording.ts';
export { type WordingCode, type WordingRule, wordingRules } from './rules.ts';
