/** The reference's states as HTML. An example stands in it twice: as it is, and as text. */
import { type ElementName, type Example, elements, jsonText, type State } from '../demo/reference/states/state.ts';
import type { SnapshotDocument, StoreDocument } from '../src/engine/types/documents.ts';
import { type Named, namedElsewhere } from './reference-names.ts';

/** What each chapter begins with. */
const introductions: Readonly<Record<ElementName, string>> = {
  'stockline-availability':
    'The promise for one product. Each state is shown in full, as the one line of a card (compact), and as a badge.',
  'stockline-checkout': 'An order that is about to be placed. The buttons send nothing: the page says what was sent.',
  'stockline-order': 'A placed order. The page says what its buttons would tell the shop.',
  'stockline-timeline': 'The days of a promise, drawn.',
  'stockline-shop': 'What all elements of a page share, said once.',
};

/** A link to each state, by element. */
export function stateList(states: readonly State[]): string {
  return elements
    .map((element) => {
      const links = states
        .filter((state) => state.element === element)
        .map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`);
      return `<details class="list-group"><summary>${shortName(element)}</summary><ul>${links.join('')}</ul></details>`;
    })
    .join('\n');
}

/** A chapter an element, with its states in their groups. */
export function chapters(states: readonly State[], store: StoreDocument): string {
  return elements
    .map((element) => {
      const own = states.filter((state) => state.element === element);
      const groups = [...new Set(own.map(({ group }) => group))].map((group) => {
        const shown = own.filter((state) => state.group === group).map((state) => stateHtml(state, store));
        return `<div class="group"><h3>${escaped(group)}</h3>\n${shown.join('\n')}\n</div>`;
      });
      return `<section class="chapter" id="${element}">
<h2><code>&lt;${element}&gt;</code></h2>
<p>${escaped(introductions[element])} Its attributes, events and parts: <code>docs/elements/${element}.md</code> in the package,
<code>web/docs/elements/${element}.md</code> in a clone of the repository.</p>
${groups.join('\n')}
</section>`;
    })
    .join('\n');
}

/** The snapshot as the page's one document. */
export const snapshotScript = (snapshot: SnapshotDocument): string =>
  `<script type="application/json" id="snapshot">${JSON.stringify(snapshot).replaceAll('<', '\\u003c')}</script>`;

/** All that the parts of the store name. */
export const wholeStore = (store: StoreDocument): string => `<section class="whole" id="whole-store" tabindex="-1">
<h2>The whole store</h2>
<p>The snapshot of this page is planned from it. Each state shows its part.</p>
<details class="excerpt"><summary>The store, as JSON</summary>${sourceHtml('JSON', 'the whole store', jsonText(store, 100))}</details>
</section>`;

/** The rules of all examples, as each of them shows its own. */
export const looksCss = (states: readonly State[]): string =>
  `${states.flatMap(({ examples }) => examples.flatMap(({ css }) => css ?? [])).join('\n\n')}\n`;

function stateHtml(state: State, store: StoreDocument): string {
  const { id, name, says, shows, examples } = state;
  return `<section class="state" id="${id}" data-shows="${shows}" tabindex="-1">
<h4><a href="#${id}">${escaped(name)}</a></h4>
<p class="says">${escaped(says)}</p>
<div class="examples">
${examples.map((example) => exampleHtml(state, example)).join('\n')}
</div>
${excerptHtml(state, store)}
</section>`;
}

function exampleHtml({ name, element }: State, { label, html, css, script }: Example): string {
  const called = label === undefined ? name : `${name}, ${label}`;
  // Of these the page says what they would tell the shop.
  const isAnswered = element === 'stockline-checkout' || element === 'stockline-order';
  return `<div class="example">
<div class="shown">${label === undefined ? '' : `<p class="label">${escaped(label)}</p>`}
<div class="live">${html}</div>${isAnswered ? '\n<p class="heard" role="status"></p>' : ''}
</div>
<div class="sources">${sourceHtml('HTML', called, html, pageLanguage(html))}${css === undefined ? '' : sourceHtml('CSS', called, css)}${script === undefined ? '' : sourceHtml('JavaScript', called, script)}</div>
</div>`;
}

/** The words of an example without a language are those of this page. */
const pageLanguage = (html: string): string =>
  / lang="/u.test(html) ? '' : ', on a page with <code>lang="en-GB"</code>';

const sourceHtml = (language: string, called: string, text: string, where = ''): string =>
  `<div class="source"><p class="source-head"><span>${language}${where}</span>` +
  `<button type="button" class="copy" aria-label="Copy the ${language}: ${escaped(called)}" hidden>Copy</button></p>` +
  `<pre><code class="${language.toLowerCase()}">${escaped(text)}</code></pre></div>`;

function excerptHtml({ name, store: pointers }: State, store: StoreDocument): string {
  if (pointers.length === 0) return '<p class="excerpt">Nothing in the store makes it.</p>';
  const excerpt = excerptOf(store, pointers);
  const source = sourceHtml('JSON', `${name}, in the store`, jsonText(excerpt, 100));
  return `<details class="excerpt"><summary>What makes it, in the store</summary>${source}${namesHtml(namedElsewhere(excerpt))}</details>`;
}

/** What else has to be in a store that the part is pasted into. */
function namesHtml(named: readonly Named[]): string {
  if (named.length === 0) return '';
  const names = named.map(({ kind, name }) => `the ${kind} <code>${escaped(name)}</code>`);
  return `<p>It names ${listed.format(names)}. Write names of yours in their place, or take those of <a href="#whole-store">the whole store</a>.</p>`;
}

const listed = new Intl.ListFormat('en-GB');

/** As much of a document as the pointers name, in its own order of members. */
export function excerptOf(document: object, pointers: readonly string[]): object {
  const paths = pointers.map((pointer) => pointer.split('/').slice(1));
  const part = (from: object, below: readonly string[][]): object =>
    Object.fromEntries(
      Object.entries(from).flatMap(([key, value]): [string, unknown][] => {
        const wanted = below.filter(([first]) => first === key).map(([, ...rest]) => rest);
        if (wanted.length === 0) return [];
        return [[key, wanted.some((rest) => rest.length === 0) ? value : part(value as object, wanted)]];
      }),
    );
  for (const path of paths) {
    let at: unknown = document;
    for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
    if (at === undefined) throw new Error(`The reference's store has no /${path.join('/')}.`);
  }
  return part(document, paths);
}

const shortName = (element: ElementName): string => element.replace('stockline-', '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
