/** Shop documents cut by country: what is asked of the cut is what the whole says, byte for byte. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type FullEngine, loadFullEngine, type OrderSnapshot, type StoreDocument } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { revisionOf, sharedTexts, withMembers } from '../../web/src/cli/publishing/documents.ts';
import { withLaw } from '../../web/src/store/folder/law.ts';

const shops = ['samples/store', 'demo/store', 'demo/shops/glitch-solder.store', 'demo/shops/kirsch-korn.store'];
/** Of France those of its islands, where other law is; of others some in parts that packs tell apart. */
const postalCodes: Record<string, readonly string[]> = {
  FR: ['', '75001', '97411', '97 150', '98000', '20000'],
  US: ['', '94103', '10001', '00601', '02101'],
  GB: ['', 'SW1A 1AA', 'BT1 1AA', 'IV1 1AA'],
  CA: ['', 'H2X 1Y4', 'M5V 2T6', 'V6B 1A1'],
  ES: ['', '28001', '35001'],
  PT: ['', '1000-001', '9000-001'],
  DE: ['', '10115', '27498'],
};

const engine = await loadFullEngine();

async function documentsOf(document: StoreDocument) {
  const store = engine.openStore(document);
  const rules = engine.openRules(await loadRulePacks(destinationsOf(document)));
  const publication = store.publication({ rules });
  const shared = sharedTexts(publication);
  const revision = revisionOf(shared.whole);
  const products = Object.keys(document.products).map((sku) => {
    const planned = withMembers(publication.productText(sku), { shop: revision });
    return withMembers(planned, { revision: revisionOf(planned) });
  });
  const members = { revision, heartbeat: document.asOf, products: 'products/' };
  for (const each of [publication, rules, store]) each.close();
  return { shared, members, products };
}

function opened(full: FullEngine, text: string, products: readonly string[]): OrderSnapshot {
  const snapshot = full.openSnapshot(text);
  for (const product of products) snapshot.addProduct(product);
  return snapshot;
}

for (const shop of shops) {
  test(`${shop}: each country's document answers as the whole`, async () => {
    const document = JSON.parse(readFileSync(new URL(`../../web/${shop}.json`, import.meta.url), 'utf8'));
    // Terms of a product's own count the same packs.
    const [first = ''] = Object.keys(document.products);
    document.products['OWN'] = { ...document.products[first], terms: { in_stock: { returns: { days: 77 } } } };
    const { shared, members, products } = await documentsOf(document);
    const whole = opened(engine, withMembers(shared.whole, members), products);
    const home = JSON.parse(withMembers(shared.home, members)) as { home?: string };
    const skus = [...Object.keys(document.products)];
    let asked = 0;
    for (const country of [...shared.law.keys(), home.home ?? 'XX', 'NZ']) {
      const law = shared.law.get(country);
      const text = JSON.stringify(law === undefined ? home : withLaw(home, JSON.parse(law)));
      const cut = opened(engine, text, products);
      for (const postalCode of postalCodes[country] ?? ['', '1000']) {
        const to = { country, ...(postalCode && { postalCode }) };
        for (const at of [document.asOf, '2026-12-07T09:00:00Z']) {
          const questions: object[] = skus.map((sku) => ({ sku, to, at }));
          questions.push({ lines: skus.slice(0, 6).map((sku) => ({ sku })), to, at });
          for (const question of questions) {
            const right = whole.quoteText(question);
            assert.equal(cut.quoteText(question), right, JSON.stringify(question));
            asked += 1;
            if (!('sku' in question) || right.startsWith('{"errors"')) continue;
            const revising = {
              promised: JSON.parse(right),
              at: '2027-02-01T09:00:00Z',
              to,
              order: { completed: at.slice(0, 10) },
            };
            assert.equal(cut.reviseText(revising), whole.reviseText(revising), JSON.stringify(question));
          }
        }
      }
      // Of no country it answers where its law is not there.
      for (const other of shared.law.keys()) {
        if (other === country) continue;
        const { errors } = JSON.parse(cut.quoteText({ sku: first, to: { country: other }, at: document.asOf }));
        assert.deepEqual([errors[0].code, errors[0].pointer], ['required', '/to/country']);
        break;
      }
      cut.close();
    }
    whole.close();
    assert.ok(asked > 0);
  });
}
