/** The page of every state (web/dist/demo/reference.html): what it has, and that it is what it says. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import { excerptOf } from '../../web/build/reference-html.ts';
import { namedElsewhere } from '../../web/build/reference-names.ts';
import { ownWords } from '../../web/demo/reference/own-words.ts';
import { states } from '../../web/demo/reference/states/index.ts';
import { elements, jsonText } from '../../web/demo/reference/states/state.ts';
import { store } from '../../web/demo/reference/store.ts';
import type { Query } from '../../web/src/engine/types/documents.ts';

// The parser of HTML comes with the server rendering of Lit.
const require = createRequire(new URL('../../web/package.json', import.meta.url));
const { parse, parseFragment } = createRequire(require.resolve('@lit-labs/ssr'))('parse5') as typeof import('parse5');

/** As much of parse5's nodes as is looked at here. */
interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const html = (form: string) => readFileSync(new URL(`../../web/dist/${form}/reference.html`, import.meta.url), 'utf8');

const oneFile = parse(html('demo')) as unknown as Node;
const forms = [
  { form: 'demo', page: oneFile },
  { form: 'demo-csp', page: parse(html('demo-csp')) as unknown as Node },
];

const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node: Node, name: string) => node.attrs?.find((each) => each.name === name)?.value;
const hasClass = (node: Node, name: string) => (attribute(node, 'class') ?? '').split(' ').includes(name);
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const withId = (page: Node, id: string): Node => {
  const found = all(page).find((node) => attribute(node, 'id') === id);
  assert.ok(found, `The page has nothing with the id ${id}.`);
  return found;
};

/** What a node is, without where it is. */
const bare = ({ nodeName, value, attrs, childNodes }: Node): unknown => ({
  nodeName,
  value,
  attrs: attrs?.map(({ name, value: text }) => [name, text]),
  childNodes: childNodes?.map(bare),
});

/** What the reference has to show, by element. */
const wanted = {
  availability: [
    ...['in-stock', 'many', 'low-stock', 'countdown', 'several-places', 'range'],
    ...['split', 'split-places', 'backorder', 'steps', 'undated', 'uncertain', 'likely', 'by', 'by-split'],
    ...['preorder-day', 'preorder-pair', 'preorder-undated', 'before-opening', 'closed'],
    ...['made-to-order', 'booked-up', 'set', 'pack'],
    ...['pickup-now', 'pickup-closed', 'pickup-at', 'pickup-later', 'digital'],
    ...['not-shipped-there', 'needs-postal-code', 'no-destination', 'destination-slot'],
    ...['restock', 'out-of-stock', 'discontinued', 'too-many'],
    ...['least', 'step', 'most', 'in-cart'],
    ...['stale', 'unknown-product', 'unreachable'],
    ...['de', 'ja', 'ar'],
    ...['own-words', 'heading-level'],
    ...['status-colours', 'space-and-corners', 'dark'],
  ],
  checkout: ['one-line', 'choice', 'consent', 'cannot-be-had', 'pickup', 'digital', 'no-destination', 'looks'],
  order: ['on-time', 'sooner', 'notice-due', 'asked', 'cancelled', 'shipped', 'withdrawal', 'together', 'looks'],
  timeline: ['certain', 'uncertain', 'split', 'pickup'],
  shop: ['around', 'method'],
};
const ids = Object.entries(wanted).flatMap(([element, names]) => names.map((name) => `${element}-${name}`));

test('Every state has an example, and none is there that nobody asks for', () => {
  assert.deepEqual(
    states.map(({ id }) => id),
    ids,
  );
  for (const { element, id, examples } of states) {
    assert.ok(examples.length > 0, id);
    for (const { html: text } of examples) assert.ok(text.includes(`<${element}`), id);
  }
});

/** Of a day that a page asks about, of what stands in a slot and of headings the full variant alone speaks. */
const fullAlone = ['by', 'by-split', 'destination-slot', 'heading-level'].map((name) => `availability-${name}`);

test('An availability is shown in all of its variants', () => {
  for (const { element, group, id, examples } of states) {
    if (element !== 'stockline-availability' || group === 'Looks' || fullAlone.includes(id)) continue;
    const variants = examples.map(({ html: text }) => /variant="(\w+)"/u.exec(text)?.[1] ?? 'full');
    assert.deepEqual(variants, ['full', 'compact', 'badge'], id);
  }
});

test('The looks set each property that looks.md names', () => {
  const page = readFileSync(new URL('../../web/docs/looks.md', import.meta.url), 'utf8');
  const table = page.split('\n').filter((line) => line.startsWith('| `'));
  const named = table.flatMap((line) => line.match(/(?<=`)--?[a-z-]+(?=`)/gu) ?? []);
  assert.ok(named.includes('--stockline-gap') && named.includes('-backorder-'), String(named));
  const rules = states.flatMap(({ examples }) => examples.flatMap(({ css }) => css ?? [])).join('\n');
  for (const name of named) {
    // The statuses are named by their middle.
    const property = name.startsWith('--') ? name : `--stockline${name}color`;
    assert.ok(rules.includes(`${property}:`), property);
  }
});

test('The part of the store has every product and every method that the examples name', () => {
  for (const { id, examples, store: pointers } of states) {
    const text = examples.map((example) => example.html).join();
    const asked = (name: string) =>
      [...text.matchAll(new RegExp(`[ "]${name}"?[=:] ?"([^"]+)"`, 'gu'))].map(([, value]) => value);
    const wanted = [
      ...asked('sku').map((sku) => `/products/${sku}`),
      ...asked('method').map((name) => `/shipping/${name}`),
    ];
    if (pointers.length === 0) continue;
    assert.deepEqual(
      wanted.filter((pointer) => !pointers.includes(pointer)),
      [],
      id,
    );
  }
});

test('The part of the store opens as a store, with what it names, and what that names', async () => {
  const engine = await loadFullEngine();
  for (const { id, store: pointers } of states) {
    if (pointers.length === 0) continue;
    // A store has a location; of what is digital, or not released yet, nothing names one.
    const needed = [...pointers, '/locations/nj'];
    const part = () => excerptOf(store, needed);
    for (let named = namedElsewhere(part()); named.length > 0; named = namedElsewhere(part())) {
      needed.push(...named.map(({ pointer }) => pointer));
    }
    const bare = { version: 1, asOf: store.asOf, calendars: {}, locations: {}, products: {} };
    assert.doesNotThrow(() => engine.openStore({ ...bare, ...part() } as typeof store).close(), id);
  }
});

test('The script of a shop’s own words sets the words that the page sets', () => {
  const [script = ''] = states.flatMap(({ examples }) => examples.flatMap((example) => example.script ?? []));
  const element: { messages?: unknown } = {};
  new Function('document', script)({ querySelectorAll: (name: string) => (name === '.own-words' ? [element] : []) });
  assert.deepEqual(element.messages, ownWords);
});

test('A state is told in one sentence', () => {
  for (const { id, name, says } of states) {
    assert.ok(name.length > 0 && !name.endsWith('.'), id);
    assert.match(says, /^[A-Z][^.?!]*\.$/u, id);
  }
});

for (const { form, page } of forms) {
  describe(`In dist/${form}`, () => {
    test('the text of each example parses to the element that is rendered', () => {
      const shown = all(page).filter((node) => hasClass(node, 'state'));
      assert.deepEqual(
        shown.map((node) => attribute(node, 'id')),
        ids,
      );
      for (const state of states) {
        const parts = all(withId(page, state.id));
        const live = parts.filter((node) => hasClass(node, 'live'));
        const texts = parts.filter((node) => hasClass(node, 'html')).map(textOf);
        assert.deepEqual(
          texts,
          state.examples.map((example) => example.html),
          state.id,
        );
        for (const [index, text] of texts.entries()) {
          const parsed = parseFragment(text) as unknown as Node;
          const rendered = live[index]?.childNodes?.map(bare);
          assert.deepEqual(rendered, parsed.childNodes?.map(bare), `${state.id}, ${index}`);
          assert.ok(all(parsed).some(({ nodeName }) => nodeName === state.element));
        }
      }
    });

    test('what makes a state is the store’s own', () => {
      for (const { id, store: pointers } of states) {
        const folded = all(withId(page, id)).find(({ nodeName }) => nodeName === 'details');
        if (pointers.length === 0) {
          assert.equal(folded, undefined, id);
          continue;
        }
        const [code] = all(folded as Node).filter(({ nodeName }) => nodeName === 'code');
        assert.deepEqual(JSON.parse(textOf(code as Node)), JSON.parse(JSON.stringify(excerptOf(store, pointers))), id);
      }
    });

    test('each id is there once, and each link of the list leads to a state', () => {
      const used = all(page).flatMap((node) => attribute(node, 'id') ?? []);
      assert.deepEqual(used, [...new Set(used)]);
      const [nav] = all(page).filter(({ nodeName }) => nodeName === 'nav');
      const links = all(nav as Node).flatMap((node) => attribute(node, 'href') ?? []);
      assert.deepEqual(
        links,
        ids.map((id) => `#${id}`),
      );
      for (const element of elements) withId(page, element);
    });

    test('an example has no class but that: its label is none of the page’s', () => {
      const examples = all(page).filter((node) => hasClass(node, 'example'));
      assert.deepEqual([...new Set(examples.map((node) => attribute(node, 'class')))], ['example']);
    });

    test('what a part of the store names is said below it, and the whole store stands at the end', () => {
      for (const { id, store: pointers } of states) {
        const folded = all(withId(page, id)).find(({ nodeName }) => nodeName === 'details');
        if (folded === undefined) continue;
        const [says] = (folded.childNodes ?? []).filter(({ nodeName }) => nodeName === 'p');
        const named = namedElsewhere(excerptOf(store, pointers)).map(({ kind, name }) => `the ${kind} ${name}`);
        for (const one of named) assert.ok(textOf(says as Node).includes(one), `${id}: ${one}`);
        assert.equal(says === undefined, named.length === 0, id);
      }
      const [code] = all(withId(page, 'whole-store')).filter(({ nodeName }) => nodeName === 'code');
      assert.deepEqual(JSON.parse(textOf(code as Node)), JSON.parse(JSON.stringify(store)));
    });

    test('each chapter names the page of its element, in a clone and in the package', () => {
      for (const element of elements) {
        const paths = all(withId(page, element))
          .filter(({ nodeName }) => nodeName === 'code')
          .map(textOf)
          .filter((text) => text.endsWith('.md'));
        assert.deepEqual(paths, [`docs/elements/${element}.md`, `web/docs/elements/${element}.md`]);
        assert.ok(existsSync(new URL(`../../${paths[1]}`, import.meta.url)), paths[1]);
      }
    });

    test('an example without a language says beside its copy button of which language its words are', () => {
      const language = attribute(all(page).find(({ nodeName }) => nodeName === 'html') as Node, 'lang');
      const sources = all(page).filter(
        (node) => hasClass(node, 'source') && all(node).some((each) => hasClass(each, 'html')),
      );
      assert.ok(sources.length > states.length);
      for (const source of sources) {
        const [head] = all(source).filter((node) => hasClass(node, 'source-head'));
        const [code] = all(source).filter((node) => hasClass(node, 'html'));
        const isSaid = textOf(head as Node).includes(`lang="${language}"`);
        assert.equal(isSaid, !textOf(code as Node).includes(' lang="'), textOf(code as Node));
      }
    });

    test('the page says which version it is of', () => {
      const { version } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
      const lead = all(page).find((node) => hasClass(node, 'lead'));
      assert.ok(
        textOf(lead as Node)
          .replace(/\s+/gu, ' ')
          .includes(`version ${version}`),
      );
    });

    test('nothing in it names an address of a network, but for the sources of the law in its data', () => {
      const network = /(?:https?|wss?):\/\/[^\s"'`)<\\]*/gu;
      for (const node of all(page)) {
        for (const { name, value } of node.attrs ?? []) {
          assert.doesNotMatch(value, /^(?:[a-z]+:)?\/\/|^(?:https?|wss?):/iu, `${node.nodeName} ${name}="${value}"`);
        }
        if (node.nodeName === 'style') assert.doesNotMatch(textOf(node), /@import|url\((?!["']?data:)/u);
      }
      // Names of namespaces and vocabularies, which nobody fetches.
      const names = /^https?:\/\/(?:www\.w3\.org\/|schema\.org|lit\.dev\/msg)/u;
      const scripts = all(page).filter((node) => node.nodeName === 'script' && attribute(node, 'id') !== 'snapshot');
      const found = scripts.flatMap((node) => textOf(node).match(network) ?? []).filter((each) => !names.test(each));
      assert.deepEqual(found, []);
      JSON.parse(textOf(withId(page, 'snapshot')), (key, value) => {
        if (key !== 'source') assert.ok(!/:\/\//u.test(typeof value === 'string' ? value : ''), `${key}: ${value}`);
        return value;
      });
    });
  });
}

test('The one file stands alone', () => {
  const page = oneFile;
  const outer = all(page).filter(
    (node) =>
      (node.nodeName === 'script' && attribute(node, 'src') !== undefined) ||
      (node.nodeName === 'link' && !attribute(node, 'href')?.startsWith('data:')),
  );
  assert.deepEqual(outer.map(bare), []);
});

describe('A state is what it is called', () => {
  /** By the store, asked on Monday 23 November: the status, and what else the engine notes (core/RULES.md). */
  const expected: Readonly<Record<string, readonly [status: string, ...notes: string[]]>> = {
    'in-stock': ['in_stock'],
    many: ['in_stock'],
    'low-stock': ['in_stock'],
    countdown: ['in_stock'],
    'several-places': ['in_stock', 'split'],
    range: ['in_stock'],
    split: ['backorder', 'split'],
    'split-places': ['backorder', 'split'],
    backorder: ['backorder'],
    steps: ['in_stock'],
    undated: ['backorder', 'no_date'],
    uncertain: ['backorder'],
    likely: ['backorder'],
    // Of four examples the first.
    by: ['in_stock'],
    'by-split': ['backorder', 'split'],
    'preorder-day': ['preorder'],
    'preorder-pair': ['preorder', 'no_date'],
    'preorder-undated': ['preorder', 'no_date'],
    'before-opening': ['out_of_stock', 'over_max'],
    closed: ['out_of_stock', 'over_max'],
    'made-to-order': ['made_to_order'],
    'booked-up': ['made_to_order'],
    set: ['in_stock'],
    pack: ['in_stock'],
    'pickup-now': ['in_stock'],
    'pickup-closed': ['in_stock'],
    'pickup-at': ['in_stock'],
    'pickup-later': ['backorder'],
    digital: ['in_stock'],
    'not-shipped-there': ['not_shipped_there', 'over_max'],
    'needs-postal-code': ['in_stock', 'needs_postal_code'],
    'no-destination': ['in_stock', 'no_destination'],
    'destination-slot': ['in_stock', 'no_destination'],
    restock: ['out_of_stock', 'over_max'],
    'out-of-stock': ['out_of_stock', 'over_max'],
    discontinued: ['discontinued', 'over_max'],
    'too-many': ['out_of_stock', 'split', 'over_max'],
    least: ['in_stock'],
    step: ['in_stock', 'other_quantity'],
    most: ['out_of_stock', 'split', 'over_max', 'other_quantity'],
    'in-cart': ['backorder'],
    stale: ['in_stock', 'stale'],
    de: ['backorder', 'split'],
    ja: ['backorder'],
    ar: ['backorder', 'split'],
    'own-words': ['in_stock'],
    'heading-level': ['in_stock'],
    'status-colours': ['backorder', 'split'],
    'space-and-corners': ['backorder'],
    dark: ['preorder'],
  };

  /** The question that the element asks. */
  function questionOf(text: string): Query {
    const [element] = all(parseFragment(text) as unknown as Node).filter(
      ({ nodeName }) => nodeName === 'stockline-availability',
    );
    const given = (name: string) => attribute(element as Node, name);
    const [country, ...code] = given('to')?.split(' ') ?? [];
    return {
      sku: given('sku') ?? '',
      at: given('at') ?? '',
      ...(given('quantity') !== undefined && { quantity: Number(given('quantity')) }),
      ...(given('in-cart') !== undefined && { inCart: Number(given('in-cart')) }),
      ...(given('method') !== undefined && { method: given('method') }),
      ...(given('pickup-at') !== undefined && { pickupAt: given('pickup-at') }),
      ...(country !== undefined && {
        to: { country, ...(code.length > 0 && { postalCode: code.join(' ') }) },
      }),
    } as Query;
  }

  test('by the engine’s answer to its question', async () => {
    const page = oneFile;
    const snapshot = (await loadFullEngine()).openSnapshot(JSON.parse(textOf(withId(page, 'snapshot'))));
    const answers: Record<string, readonly string[]> = {};
    for (const { element, id, examples, shows } of states) {
      if (element !== 'stockline-availability' || shows === 'fallback') continue;
      const { status, notes = [] } = snapshot.quote(questionOf(examples[0]?.html ?? ''));
      answers[id.replace('availability-', '')] = [status, ...notes];
    }
    snapshot.close();
    assert.deepEqual(answers, expected);
  });
});

test('JSON is written as people write it, and is the same data', () => {
  const data = { a: [1, 2], b: { c: 'x', d: undefined }, e: [], f: {}, long: 'y'.repeat(80), g: null };
  const text = jsonText(data, 20);
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(data)));
  assert.ok(text.startsWith('{\n  "a": [1, 2],\n  "b": { "c": "x" },\n  "e": [],\n  "f": {},\n'), text);
});
