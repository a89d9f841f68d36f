/** Makes the elements' sheets small: what stands in css`…` is minified as the style sheet that it is, and has to be a valid one. */
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { web } from './paths.ts';

const sheet = /\bcss`([^`$\\]*)`/g;

export function stylesPlugin(): Plugin {
  return {
    name: 'stockline:styles',
    transform: {
      filter: { id: new RegExp(`^${web.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/src/elements/.*\\.ts$`), code: 'css`' },
      handler: (source, id) => ({
        code: source.replace(sheet, (_whole, css: string) => `css\`${minified(css, id)}\``),
        map: null,
      }),
    },
  };
}

/** No target is given, so that nothing is written for engines older than those that the elements run in. */
function minified(css: string, filename: string): string {
  const { code } = transform({ filename, code: new TextEncoder().encode(css), minify: true });
  return new TextDecoder().decode(code).replace(/[\\`$]/g, '\\$&');
}
