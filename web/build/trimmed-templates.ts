/**
 * Takes out of Lit's templates the line breaks between two tags, which a page never shows: views put tags that stand in
 * one line of text in one line of the source. What follows on an expression stays.
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
          text.remove(index, index + between.length);
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      },
    },
  };
}
