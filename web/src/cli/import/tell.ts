/** What people read of an import, on standard error: each row left out with its line, and why. */
import type { Told } from './gathered.ts';

/** A line for each reason, with the lines of the file that it is about: "left out, lines 3, 7-9: …". */
export function inWords(kind: string, told: readonly Told[]): string[] {
  const groups = new Map<string, { file: string; message: string; skus: Set<string>; lines: number[] }>();
  for (const { file, line, sku, message } of told) {
    const key = `${file}\n${message}`;
    const group = groups.get(key) ?? { file, message, skus: new Set(), lines: [] };
    groups.set(key, group);
    if (line !== undefined) group.lines.push(line);
    if (sku !== undefined && sku !== '') group.skus.add(sku);
  }
  return [...groups.values()].map(({ file, message, skus, lines }) => {
    const place = lines.length === 0 ? '' : `, line${lines.length > 1 ? 's' : ''} ${ranges(lines)}`;
    const [sku] = skus;
    const named = skus.size === 1 && sku !== undefined ? ` ${JSON.stringify(sku)}:` : '';
    return `${file}${place}: ${kind}:${named} ${message}.`;
  });
}

/** "3, 7-9" */
function ranges(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((one, other) => one - other);
  const found: [number, number][] = [];
  for (const line of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
