/**
 * What stands folded on a product page is a part of its own: where it begins is known without it, its words are those
 * of the page's other half, and a shop's own words hold in both.
 *
 * `STOCKLINE_SEED` in the environment repeats a run over random stores.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { type FullEngine, loadFullEngine, type RulePack, StocklineError } from 'stockline/full';
import { placesAt } from '../../web/src/days/places.ts';
import { headingLevelOf } from '../../web/src/elements/heading-level.ts';
import { foldedContent } from '../../web/src/elements/stockline-availability/details.ts';
import type { Query, Reason, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { describeDetails } from '../../web/src/locales/details/describe.ts';
import { isWhole, whole } from '../../web/src/locales/details/whole.ts';
import { wholeMessages, wholeWordingFor, withDetails } from '../../web/src/locales/details/wording.ts';
import {
  type Messages,
  overrideMessages,
  registerMessages,
  withOverride,
  wordingFor,
} from '../../web/src/locales/index.ts';
import type { DetailMessages, PageMessages } from '../../web/src/locales/messages.ts';
import { describeSurface } from '../../web/src/locales/surface.ts';
import { isTold } from '../../web/src/locales/unfoldable.ts';
import { viewHtml } from '../../web/src/ssr/markup.ts';
import { languageTags } from './language-tags.ts';
import { promiseOf, snapshot, threeMugs } from './promises.ts';
import { cases, seed } from './random.ts';
import { randomCase } from './random-stores.ts';

const root = new URL('../../', import.meta.url);

/** Whether it is said without its words that there is something; and what there is with them, where there is any. */
function saidAndThere(promise: StocklinePromise, document: object): [isSaid: boolean, there: string[]] {
  const places = placesAt(document as never, Date.parse(promise.at));
  const wording = wholeWordingFor('en');
  const { hasDetails } = describeSurface(promise, wording, places);
  const { why, ladder, terms } = describeDetails(promise, wording, places);
  return [
    hasDetails,
    [
      ...(why.some(({ sentences }) => sentences.length > 0) ? ['reasons'] : []),
      ...(why.some(({ windows }) => Object.keys(windows).length > 0) ? ['days'] : []),
      ...(ladder.length > 0 ? ['ladder'] : []),
      ...terms.map(({ term }) => term),
    ],
  ];
}

describe('What there is to unfold is what there will be', () => {
  let engine: FullEngine;
  before(async () => {
    engine = await loadFullEngine();
  });

  interface Scenario {
    store?: object;
    storeFile?: string;
    storeText?: string;
    skus?: string[];
    rules?: (string | RulePack)[];
    plan?: { order: string };
    queries?: { query?: object }[];
  }

  function planned(store: string, options: object): string {
    const opened = engine.openStore(store);
    try {
      return opened.planText(options);
    } finally {
      opened.close();
    }
  }

  /** The promises that an engine gives, with the snapshot; those that it refuses are none. */
  function promises(store: string, options: object, queries: readonly object[]): [StocklinePromise, object][] {
    try {
      const text = planned(store, options);
      const opened = engine.openSnapshot(text);
      try {
        return queries.flatMap((query) => {
          const answer = JSON.parse(opened.quoteText(JSON.stringify(query)));
          return 'parts' in answer && !('lines' in answer) ? [[answer, JSON.parse(text)]] : [];
        });
      } finally {
        opened.close();
      }
    } catch (error) {
      if (error instanceof StocklineError) return [];
      throw error;
    }
  }

  test('in every scenario', () => {
    const folder = new URL('tests/scenarios/', root);
    const seen = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const scenario = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Scenario;
      const { store, storeFile, storeText, skus, plan, queries = [] } = scenario;
      const text =
        storeText ?? (storeFile ? readFileSync(new URL(storeFile, root), 'utf8') : JSON.stringify(store ?? {}));
      const rules = (scenario.rules ?? []).map((pack) =>
        typeof pack === 'string' ? JSON.parse(readFileSync(new URL(`web/rules/${pack}.json`, root), 'utf8')) : pack,
      );
      const asked = queries.flatMap(({ query }) => query ?? []);
      for (const [promise, document] of promises(text, { ...(skus && { skus }), ...plan, rules }, asked)) {
        const [isSaid, there] = saidAndThere(promise, document);
        assert.equal(isSaid, there.length > 0, `${file}: ${JSON.stringify(promise)}`);
        seen.add(there.length === 0 ? 'nothing' : '');
        for (const kind of there) seen.add(kind);
      }
    }
    const terms = ['payment', 'consent', 'cancellation', 'withdrawal', 'refund', 'returns', 'delayRefund', 'rights'];
    for (const kind of ['nothing', 'reasons', 'days', 'ladder', ...terms]) assert.ok(seen.has(kind), kind);
  });

  test(`in ${cases} random stores of STOCKLINE_SEED=${seed}`, () => {
    for (let index = 0; index < cases; index += 1) {
      const { store, query } = randomCase(seed, index);
      for (const [promise, document] of promises(JSON.stringify(store), {}, [query as Query])) {
        const [isSaid, there] = saidAndThere(promise, document);
        assert.equal(isSaid, there.length > 0, `case ${index}: ${JSON.stringify({ store, query })}`);
      }
    }
  });

  const day = '2026-12-10';
  const chances = (probabilities: Record<string, number>, beyond?: number) => ({
    probabilities,
    ...(beyond !== undefined && { beyond }),
  });
  const reasons: [isTold: boolean, reason: Reason][] = [
    [false, { code: 'asked', day }],
    [true, { code: 'closed_day', day, calendar: 'carrier' }],
    [true, { code: 'not_a_workday', day, calendar: 'location' }],
    [true, { code: 'after_cutoff', cutoff: '14:00' } as Reason],
    [true, { code: 'awaiting_receipt', day } as Reason],
    [true, { code: 'overdue', day } as Reason],
    [false, { code: 'receiving', days: 2 } as Reason],
    [false, { code: 'supply_ready', ready: day } as Reason],
    [true, { code: 'replenishment' } as Reason],
    [true, { code: 'production', days: 0 } as Reason],
    [true, { code: 'release', day } as Reason],
    [true, { code: 'release', day, releases: [day, '2026-12-12'] } as Reason],
    [false, { code: 'not_open', at: '2026-12-10T09:00:00Z' } as Reason],
    [false, { code: 'restock', day } as Reason],
    [true, { code: 'no_known_supply' }],
    [false, { code: 'beyond_calendar' } as Reason],
    ...(['handling', 'transit'] as const).flatMap((code): [boolean, Reason][] => [
      [true, { code, days: 1 }],
      [false, { code, days: 0 }],
      [true, { code, days: [0, 1] }],
      [false, { code, days: [0, 0] }],
      [true, { code, days: chances({ '0': 0.5, '1': 0.5 }) }],
      [false, { code, days: chances({ '0': 1, '1': 0 }) }],
      [false, { code, days: chances({ '1': 0.9 }, 0.1) }],
      [true, { code, days: chances({ '1': 1 }, 0) }],
    ]),
  ];
  // Of what cannot be had there is nothing else to unfold.
  const { terms: _, ...bare } = promiseOf({ status: 'out_of_stock' });
  for (const [isSentence, reason] of reasons) {
    test(`${isSentence ? 'where' : 'not where'} the one reason is ${JSON.stringify(reason)}`, () => {
      const promise: StocklinePromise = { ...bare, parts: [{ ...bare.parts[0], because: [reason] }] };
      assert.deepEqual(saidAndThere(promise, snapshot), [isSentence, isSentence ? ['reasons'] : []]);
      assert.equal(isTold(reason), isSentence);
    });
  }
});

test('Its headings stand as deep as the page says, from 1 to 6, and else at 2', () => {
  const levels = (headingLevel?: number) => {
    const at = Date.parse(threeMugs.at);
    const folded = foldedContent(threeMugs, wordingFor('en'), placesAt(snapshot, at), { headingLevel });
    return [...viewHtml(folded).matchAll(/role="heading" aria-level="?(\d)/gu)].map(([, level]) => level);
  };
  assert.deepEqual(
    [levels(), levels(3)],
    [
      ['2', '2'],
      ['3', '3'],
    ],
    'the days and the terms',
  );
  assert.deepEqual([1, 6, 2.5].map(headingLevelOf), [1, 6, 2]);
  assert.deepEqual([null, 0, 7, -1, Number.NaN].map(headingLevelOf), [2, 2, 2, 2, 2]);
});

describe('The two halves of a language', () => {
  async function halves(tag: string): Promise<[page: PageMessages, details: DetailMessages, both: Messages]> {
    const [page, details, both] = await Promise.all(
      ['', 'details/', 'whole/'].map((folder) => import(`../../web/src/locales/${folder}${tag}.ts`)),
    );
    const name = tag.replace('-', '');
    return [page[name], details[name], both[name]];
  }

  for (const tag of languageTags) {
    test(`${tag}: have no message in common, and are a whole together`, async () => {
      const [page, details, both] = await halves(tag);
      // Two groups are parted between them: what is collected, and what is digital.
      const names = (of: object): string[] =>
        Object.entries(of).flatMap(([name, value]) =>
          name === 'pickup' || name === 'digital' ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
        );
      assert.deepEqual(names(both).sort(), [...names(page), ...names(details)].sort());
      assert.ok(isWhole(both, details));
      assert.ok(!isWhole(page, details));
      assert.notEqual(page.notLoaded, '');
    });
  }

  test('A shop’s own words go before both', async () => {
    const [page, details] = await halves('de');
    const own = withOverride(page, { terms: { refund: 'Geld zurück' }, reasons: { noKnownSupply: 'Nichts geplant.' } });
    const { terms, reasons } = whole(own, details);
    assert.deepEqual(
      [terms.refund, terms.returns, reasons.noKnownSupply, reasons.replenishment],
      ['Geld zurück', 'Rückgabe', 'Nichts geplant.', details.reasons.replenishment],
    );
  });

  test('Words that are laid over a language before its details come hold when they come', async () => {
    overrideMessages('sv', { reasons: { noKnownSupply: 'Inget planerat.' }, terms: { more: 'Mer', rights: 'Rätt' } });
    await wholeMessages.load('sv');
    const { terms, reasons } = wholeWordingFor('sv').messages;
    assert.deepEqual([reasons.noKnownSupply, terms.more, terms.rights], ['Inget planerat.', 'Mer', 'Rätt']);
    assert.equal(withDetails(wordingFor('sv')).messages.terms.refund, terms.refund);
  });

  test('A whole set that a shop registers is all there is to fetch; of a part the rest is English', async () => {
    const [page, , both] = await halves('pl');
    registerMessages('pl', both);
    assert.ok(wholeMessages.isAtHand('pl'));
    assert.equal(wholeWordingFor('pl').messages.terms.refund, both.terms.refund);
    registerMessages('x-half', page as Messages);
    assert.ok(wholeMessages.isAtHand('x-half'));
    const { language, messages } = wholeWordingFor('x-half');
    assert.deepEqual(
      [language, messages.details, messages.why, messages.terms.refund],
      ['x-half', page.details, 'Why these days', 'Refund'],
    );
  });

  test('Neither has been fetched before it is asked for, and who asks for the whole gets both', async () => {
    assert.ok(!wholeMessages.isAtHand('tr'));
    assert.equal(wholeWordingFor('tr').language, 'en');
    await wholeMessages.load('tr');
    assert.equal(wholeWordingFor('tr').messages.terms.refund, (await halves('tr'))[1].terms.refund);
  });
});

test('stockline.js, and the part of a language, have the words of one half, and the parts `details` of the other', () => {
  const dist = new URL('web/dist/', root);
  const names = readdirSync(new URL('parts/', dist));
  const part = (name: string) => {
    const file = names.find((each) => each.startsWith(`${name}.`) && each.endsWith('.js')) ?? '';
    return readFileSync(new URL(`parts/${file}`, dist), 'utf8');
  };
  const script = readFileSync(new URL('stockline.js', dist), 'utf8');
  const ofDetails =
    /is made after you order|You can withdraw without|You can cancel until|You will be asked to agree|Other quantities|unbefristet widerrufen/u;
  for (const text of [script, part('page-de'), part('order'), part('checkout'), part('timeline')])
    assert.doesNotMatch(text, ofDetails);
  for (const text of [part('details'), part('details-de')]) assert.match(text, ofDetails);
  for (const language of languageTags.filter((tag) => tag !== 'en'))
    assert.ok(names.some((name) => name.startsWith(`details-${language}.`)));
});
