/** An index of the rule packs that come with the package; build/rule-packs.ts writes it. */
declare module 'stockline:rules' {
  export const packs: readonly import('./index.ts').RulePackEntry[];
}
