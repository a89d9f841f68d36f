/** The fenced blocks of a page, with the marker that stands above each. */

export interface Block {
  /** The word after the opening fence: `html`, `ts`, `sh`; empty where there is none. */
  language: string;
  code: string;
  /** What the comment right above the fence says: `include: PATH`, `run`; empty where there is none. */
  marker: string;
  /** The line on which the fence stands, counted from 1. */
  line: number;
  /** Where the code begins and ends in the page's text. */
  start: number;
  end: number;
}

const fence = /(?:^<!-- *(?<marker>[^\n]*?) *-->\n+)?^```(?<language>[\w-]*)[^\n]*\n(?<code>[\s\S]*?)^```$/gmu;

export function blocksOf(text: string): Block[] {
  return [...text.matchAll(fence)].map((match) => {
    const { marker = '', language = '', code = '' } = match.groups ?? {};
    const end = match.index + match[0].length - '```'.length;
    const start = end - code.length;
    return { language, code, marker, line: text.slice(0, start).split('\n').length - 1, start, end };
  });
}

/** A page without its fenced blocks and its comments, for whoever looks at its prose. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gmu, '').replace(/<!--[\s\S]*?-->/gu, '');
}
