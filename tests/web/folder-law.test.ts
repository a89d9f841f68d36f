/**
 * The law of a folder on a page: what is fetched when the destination is another country, and what is said where not.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { loadEngine, loadOrderEngine } from 'stockline/engine';
import type { AvailabilityStore } from '../../web/src/store/availability.ts';
import type { Refresh } from '../../web/src/store/snapshot.ts';
import { FolderPage } from './folder-page.ts';
import { abroad, publishedFolder } from './published-folder.ts';

const url = 'https://shop.example/stock/';

let files: Map<string, string>;
let later: Map<string, string>;
let last: Map<string, string>;
before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
  files = await publishedFolder(abroad());
  const of = (asOf: string, freshForMinutes: number) =>
    publishedFolder(abroad((store) => Object.assign(store, { asOf, freshForMinutes })));
  later = await of('2026-11-23T15:06:00Z', 99);
  last = await of('2026-11-23T15:07:00Z', 98);
  // Loaded when a destination is first written in another way.
  await import('../../web/src/store/destinations.ts');
});

function pageOf(published: ReadonlyMap<string, string>): FolderPage {
  const page = new FolderPage();
  page.publish(published);
  return page;
}

async function toCountry(page: FolderPage, store: AvailabilityStore, country: string, postalCode?: string) {
  const to = { country, ...(postalCode !== undefined && { postalCode }) };
  store.dispatch({ type: 'ask', question: { sku: 'MUG', to }, source: { url } });
  await page.settled();
}

/** The jurisdictions of the terms that are shown, or what is shown in their place. */
function lawOf(store: AvailabilityStore): string {
  const state = store.getState();
  if (state.phase !== 'promised') return state.phase;
  return (state.promise.terms?.jurisdictions ?? []).join(' ');
}

async function asked(page: FolderPage, refresh?: Refresh) {
  const { store, messages, errors } = await page.ask('MUG', refresh === undefined ? {} : { refresh });
  page.news();
  return { store, messages, errors };
}

describe('The law of a folder', () => {
  test('is in the shop’s document for the country of the first lane, and by country for the others', () => {
    const law = [...files.keys()].filter((path) => path.startsWith('law/'));
    assert.deepEqual(law, ['law/DE.json', 'law/FR.json']);
    const { home, law: apart, rules } = JSON.parse(files.get('shop.json') ?? '');
    assert.deepEqual([home, apart], ['US', ['DE', 'FR']]);
    const here = (rules as { areas: object[]; jurisdiction: string }[]).filter(({ areas }) => areas.length > 0);
    assert.ok(here.length > 0 && here.every(({ jurisdiction }) => jurisdiction.startsWith('US')));
  });

  test('is fetched when somebody asks about that country, once, and not for the shop’s home', async () => {
    const page = pageOf(files);
    const { store } = await asked(page);
    assert.equal(lawOf(store), '');
    await toCountry(page, store, 'US', '94103');
    assert.match(lawOf(store), /^US/u);
    assert.deepEqual(page.news(), []);
    await toCountry(page, store, 'DE', '10115');
    assert.equal(lawOf(store), 'EU DE');
    assert.deepEqual(page.news(), ['law/DE.json']);
    await toCountry(page, store, 'US', '94103');
    assert.match(lawOf(store), /^US/u);
    await toCountry(page, store, 'de', '80331');
    assert.equal(lawOf(store), 'EU DE');
    assert.deepEqual(page.news(), []);
    await toCountry(page, store, 'FR', '75001');
    assert.equal(lawOf(store), 'EU FR');
    assert.deepEqual(page.news(), ['law/FR.json']);
    store.dispatch({ type: 'disconnect' });
    assert.equal(page.open, 0);
  });

  test('answers for a cart, and for products that come after it', async () => {
    const page = pageOf(files);
    const store = await page.askCart([{ sku: 'MUG' }], { to: { country: 'DE', postalCode: '10115' } });
    const source = { url };
    const question = { lines: [{ sku: 'MUG' }, { sku: 'KETTLE' }], to: { country: 'DE', postalCode: '10115' } };
    store.dispatch({ type: 'ask', question, source });
    await page.settled();
    const state = store.getState();
    if (state.phase !== 'promised') assert.fail(JSON.stringify(state));
    for (const { terms } of state.ways.as_ready.lines) assert.deepEqual(terms?.jurisdictions, ['EU', 'DE']);
    assert.equal(state.computedFrom?.shop, JSON.parse(files.get('shop.json') ?? '').revision);
    assert.equal(page.asked.filter((path) => path.startsWith('law/')).length, 1);
  });

  test('is taken from the whole shop’s document where its own is missing, broken or another revision’s', async () => {
    const { revision } = JSON.parse(files.get('shop.json') ?? '');
    for (const other of [404, 500, '<!doctype html>', files.get('law/FR.json'), later.get('law/DE.json')]) {
      const page = pageOf(files);
      page.files.set('law/DE.json', other ?? 404);
      const { store, errors } = await asked(page);
      await toCountry(page, store, 'DE', '10115');
      assert.equal(lawOf(store), 'EU DE');
      assert.deepEqual(errors(), []);
      assert.deepEqual(page.news(), ['law/DE.json', `shops/${revision}.json`]);
    }
  });

  test('is told once where it cannot be had, with no terms of another law, and is tried again', async () => {
    const page = pageOf(files);
    const { revision } = JSON.parse(files.get('shop.json') ?? '');
    page.files.set('law/DE.json', 404);
    page.files.set(`shops/${revision}.json`, 404);
    const { store, messages } = await asked(page, 60);
    store.dispatch({
      ...{ type: 'ask', source: { url }, refresh: 60 },
      question: { sku: 'MUG', to: { country: 'DE', postalCode: '10115' } },
    });
    await page.settled();
    assert.equal(lawOf(store), 'failed');
    assert.deepEqual(messages(), [
      'The law of DE, https://shop.example/stock/law/DE.json, could not be fetched: the server answered 404.',
    ]);
    page.news();
    page.files.set('law/DE.json', files.get('law/DE.json') ?? '');
    await page.pass(61);
    assert.equal(lawOf(store), 'EU DE');
    assert.deepEqual(messages(), []);
  });

  test('that is slow is waited for, and nothing of another law is shown meanwhile', async () => {
    const page = pageOf(files);
    let arrive: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    page.after = (path) => (path === 'law/DE.json' ? held : undefined);
    const { store } = await asked(page);
    await toCountry(page, store, 'DE', '10115');
    assert.equal(lawOf(store), 'loading');
    arrive();
    await page.settled();
    assert.equal(lawOf(store), 'EU DE');
  });

  test('comes anew with another revision of the shop’s document, before that is shown', async () => {
    const page = pageOf(files);
    const { store, phases } = await page.ask('MUG', { refresh: 60 });
    store.dispatch({
      ...{ type: 'ask', source: { url }, refresh: 60 },
      question: { sku: 'MUG', to: { country: 'DE', postalCode: '10115' } },
    });
    await page.settled();
    page.news();
    phases.length = 0;
    page.publish(later);
    await page.pass(61);
    assert.equal(lawOf(store), 'EU DE');
    assert.ok(page.news().includes('law/DE.json'));
    assert.ok(
      phases.every((phase) => phase === 'promised'),
      phases.join(' '),
    );
    // Its own is not there in time, and no other: what is shown stays, and says so.
    const { revision } = JSON.parse(last.get('shop.json') ?? '');
    page.publish(last);
    page.files.set('law/DE.json', 500);
    page.files.set(`shops/${revision}.json`, 500);
    await page.pass(61);
    assert.equal(lawOf(store), 'EU DE');
    assert.match(store.getErrors()[0]?.message ?? '', /law\/DE\.json, could not be fetched/u);
  });
});
