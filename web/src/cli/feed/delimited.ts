/** Cells of a table, and elements of XML, as text. */

/** A line of a table: a cell with a separator, a quote or a line's end stands in quotes. */
export function delimitedLine(cells: readonly string[], separator: ',' | '\t'): string {
  const needsQuotes = separator === ',' ? /[",\r\n]/u : /["\t\r\n]/u;
  return `${cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\n`;
}

/** Characters that no XML document may have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

export function xmlText(text: string): string {
  return text.replace(notXml, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether an element can have that name. */
export function isXmlName(name: string): boolean {
  return /^[A-Za-z_][\w.-]*$/u.test(name);
}

export function xmlElement(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}
