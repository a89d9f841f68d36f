/**
 * The members of a JSON object as they are written, without reading what is in them: a store of many products is laid
 * together, and compared with the one before, product by product.
 */

/** A member: its name, and the text of its value. */
export type Member = readonly [name: string, text: string];

const quote = 0x22;
const backslash = 0x5c;

/**
 * The members of the object that the text is, in their order; names that stand twice stand here twice. The text has to
 * be JSON; undefined where it is no object.
 */
export function membersOf(text: string): Member[] | undefined {
  let at = afterSpace(text, 0);
  if (text[at] !== '{') return undefined;
  const members: Member[] = [];
  at = afterSpace(text, at + 1);
  while (text[at] === '"') {
    const end = afterString(text, at);
    const name = JSON.parse(text.slice(at, end)) as string;
    const from = afterSpace(text, afterSpace(text, end) + 1);
    const until = afterValue(text, from);
    members.push([name, text.slice(from, until)]);
    at = afterSpace(text, until);
    // A comma, or the object's end.
    at = afterSpace(text, at + 1);
  }
  return members;
}

/** The object with these members. */
export function objectOf(members: Iterable<Member>): string {
  return `{${[...members].map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
}

/** Past spaces, and the mark that some programs put first in a file. */
function afterSpace(text: string, from: number): number {
  let at = from;
  while (' \n\r\t\ufeff'.includes(text[at] ?? 'end')) at += 1;
  return at;
}

function afterString(text: string, from: number): number {
  let at = from;
  do at = text.indexOf('"', at + 1);
  while (at !== -1 && isEscaped(text, at));
  return at === -1 ? text.length : at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

function afterValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (text.charCodeAt(at) === quote) {
      at = afterString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      // A number's end is where what it stands in ends.
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && ', \n\r\t'.includes(sign)) return at;
    at += 1;
  }
  return at;
}
