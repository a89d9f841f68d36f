/**
 * Makes the elements' sheets small: what stands in css`…` is minified as the style sheet that it is, and has to be a
 * valid one.
 */
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

/**
 * The sheet with every rule bound to a shadow root, so that it does nothing to a page that loads it in its head: what a
 * head loads is waited for by the first paint, and then it is at hand for the shadow roots too.
 */
export function insideShadowRoots(css: string): string {
  const { code } = transform({
    filename: 'stockline.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: {
      Selector(selector) {
        if (selector.some((component) => component.type === 'pseudo-class' && component.kind === 'host')) return;
        return [{ type: 'pseudo-class', kind: 'host' }, { type: 'combinator', value: 'descendant' }, ...selector];
      },
    },
  });
  return new TextDecoder().decode(code);
}
