/**
 * Plurals for languages that have more than two, or other than English ones: a language's module takes the forms that it needs.
 *
 *     const plural = pluralIn('pl');
 *     partQuantity: (quantity) => plural(quantity, { one: `${quantity} sztuka`, few: `${quantity} sztuki`, other: `${quantity} sztuk` }),
 *
 * Which number takes which form is `Intl.PluralRules`' to say; a form that is not given is `other`.
 */
export type PluralForms = Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>> & { other: string };

/** The chooser of one language, made once in its module. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
