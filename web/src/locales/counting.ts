/** Numbers in sentences: written, and with the form of the noun that goes with them, as a language does both. */

/**
 * A noun's forms by plural category (Unicode CLDR); `#` stands
 * for the number. A form that is not given reads as `other`.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Counting {
  /** `number(1200)` is "1.200" in German. */
  number(value: number): string;
  /** `count(2, { one: '# day', other: '# days' })` is "2 days". */
  count(value: number, forms: PluralForms): string;
}

/**
 * Made when the first number is told: most of a language's messages have none. Digits are those that its dates have.
 */
export function counting(language: string): Counting {
  let format: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (value: number) => {
    format ??= new Intl.NumberFormat(language, { numberingSystem: 'latn' });
    return format.format(value);
  };
  return {
    number,
    count(value, forms) {
      rules ??= new Intl.PluralRules(language);
      return (forms[rules.select(value)] ?? forms.other).replace('#', number(value));
    },
  };
}
