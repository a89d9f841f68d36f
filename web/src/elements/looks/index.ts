/** The pieces that elements' looks are made of. Each element takes those that it uses: `static styles = [tokens, text, lists, styles]`. */
export { announcer } from './announcer.ts';
export { controls } from './controls.ts';
export { disclosure } from './disclosure.ts';
export { lists } from './lists.ts';
export { termList, terms } from './terms.ts';
export { text } from './text.ts';
export { tokens } from './tokens.ts';
