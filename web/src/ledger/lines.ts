/** Lines of UTF-8 text, from bytes as they come. */

/** A line of input. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** Its text without the line's end; undefined when it is not UTF-8. */
  text: string | undefined;
  /** Bytes read up to its end. */
  offset: number;
}

export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let number = 0;
  let offset = 0;
  const line = (end: number): Line => {
    offset += end;
    number += 1;
    const text = decode(Buffer.concat(pending));
    pending = [];
    return { number, text: text?.replace(/\r$/, ''), offset };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      pending.push(chunk.subarray(start, end));
      yield line(end + 1 - start);
      start = end + 1;
    }
    if (start < chunk.length) {
      pending.push(chunk.subarray(start));
      offset += chunk.length - start;
    }
  }
  if (pending.length > 0) yield line(0);
}

/** The bytes as text; undefined when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
