/**
 * Takes two sentences out of the Lit inside the classic script. They are for who writes css`…` wrongly, which in these
 * sources fails a test, and every page would load them. The errors themselves stay.
 */
import type { Plugin } from 'vite';

const sentence = /\bthrow Error\("(?:CSSResult is not|Value passed to 'css').*?(?<!\+)"\)/g;

export function litMessagesPlugin(): Plugin {
  return {
    name: 'stockline:lit-messages',
    transform: {
      filter: { id: /\/@lit\/reactive-element\/css-tag\.js$/ },
      handler(code) {
        const found = code.match(sentence)?.length ?? 0;
        if (found !== 2) throw new Error(`Lit has ${found} of the two sentences that its sheets are without.`);
        return { code: code.replace(sentence, 'throw Error()'), map: null };
      },
    },
  };
}
