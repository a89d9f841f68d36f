/** Prose in lines of at most 120, as everywhere in the repository. Tables, headings, comments and code stay. */

const WIDTH = 120;

export function wrapped(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) isCode = !isCode;
      return isCode || line.length <= WIDTH || /^(?:[|#]|<!--|```)/u.test(line) ? [line] : linesOf(line);
    })
    .join('\n');
}

function linesOf(line: string): string[] {
  const indent = line.startsWith('- ') ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  // What stands in code is one word.
  for (const word of line.match(/(?:`[^`]*`|[^\s`])+/gu) ?? []) {
    if (current !== '' && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = indent + word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
