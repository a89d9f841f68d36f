/**
 * Makes one space of the line breaks between two tags in Lit's templates: a page shows both alike. None would not do,
 * as a label and its text stand beside each other in one line.
 */
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

export function trimmedTemplatesPlugin(): Plugin {
  return {
    name: 'stockline:trimmed-templates',
    transform: {
      filter: { id: /\/web\/src\/elements\/.*\.ts$/ },
      handler(code) {
        const text = new MagicString(code);
        for (const { index, 0: between } of code.matchAll(/(?<=>)\n +(?=<)/g))
          text.update(index, index + between.length, ' ');
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
  };
}
