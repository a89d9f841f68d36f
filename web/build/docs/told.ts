/**
 * A description by our convention, in doc blocks as in schemas: what it is, then "Absent: …", "Wrong: …" and
 * "Example: …", each where there is something to say.
 */

export interface Told {
  what: string;
  absent?: string;
  wrong?: string;
  example?: string;
}

const labels = /(?:^|\s)(Absent|Wrong|Example): /u;

export function told(description = ''): Told {
  const [what = '', ...labelled] = description.replace(/\s+/gu, ' ').trim().split(labels);
  const result: Told = { what: what.trim() };
  for (let index = 0; index + 1 < labelled.length; index += 2) {
    const label = labelled[index]?.toLowerCase() as 'absent' | 'wrong' | 'example';
    result[label] = capitalised((labelled[index + 1] ?? '').trim());
  }
  return result;
}

/** A cell of a table may hold no line and no bar. */
export function cell(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
}

/** A table, without rows none. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function capitalised(text: string): string {
  return /^[a-z]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
