/** Text and attributes as HTML has them. It needs nothing of Lit. */

/** Text for between tags, or for between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** ` name="value"` for each; one that is undefined, null or false is left out, and true stands alone. */
export function attributeList(attributes: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[a-zA-Z][\w.:-]*$/u.test(name)) throw new RangeError(`Not the name of an attribute: ${name}`);
      if (value === undefined || value === null || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
    })
    .join('');
}

export type AttributeValue = string | number | boolean | null | undefined;
