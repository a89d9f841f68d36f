/** Rule packs that the full engine has read once: `FullEngine.openRules`. They say what a list of them says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { StocklineError } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import { loadRulePacks } from 'stockline/rules';

const storeText = readFileSync(new URL('../corpus/good/store-of-the-design.json', import.meta.url), 'utf8');

/** The first fault that a call throws. */
function faultOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof StocklineError, String(error));
    return `${error.errors[0]?.code} ${error.errors[0]?.pointer}`;
  }
  assert.fail('It was not refused.');
}

describe('packs that were opened', () => {
  test('give the snapshot and the findings, byte for byte, that a list of them gives', async () => {
    const engine = await loadFullEngine();
    const packs = await loadRulePacks(['US', 'DE']);
    const rules = engine.openRules(packs);
    const [one, other] = [engine.openStore(storeText), engine.openStore(storeText)];
    for (const store of [one, other]) {
      for (const options of [{}, { skus: ['MUG'] }]) {
        const text = store.planText({ ...options, rules });
        assert.equal(text, store.planText({ ...options, rules: packs }));
        assert.notEqual(text, store.planText(options));
        assert.deepEqual(store.findings({ ...options, rules }), store.findings({ ...options, rules: packs }));
      }
      assert.deepEqual(store.explain({ rules }), store.explain());
      store.close();
    }
    rules.close();
  });

  test('can be given as text, and are refused with every fault', async () => {
    const engine = await loadFullEngine();
    const packs = await loadRulePacks(['DE']);
    engine.openRules(JSON.stringify(packs)).close();
    assert.equal(
      faultOf(() => engine.openRules([{ jurisdiction: 'XX', areas: [], rules: [{}] }])),
      'required /0/rules/0/kind',
    );
    assert.equal(
      faultOf(() => engine.openRules(JSON.stringify([{ ...packs[0], titel: 'x' }]))),
      'unknown_member /0/titel',
    );
    assert.equal(
      faultOf(() => engine.openRules([...packs, ...packs.slice(0, 1)])),
      `duplicate_key /${packs.length}/jurisdiction`,
    );
    const bound = {
      kind: 'withdrawal',
      citation: 'Art 9',
      grade: 'READ',
      period: { count: 14, unit: 'calendar', from: 'delivery' },
      evenIfAgreed: true,
    };
    assert.equal(
      faultOf(() => engine.openRules(JSON.stringify([{ jurisdiction: 'XX', areas: [], rules: [bound] }]))),
      'unknown_member /0/rules/0/evenIfAgreed',
    );
    assert.equal(
      faultOf(() => engine.openRules('{}')),
      'wrong_type ',
    );
  });

  test('answer after close with a fault, as another handle in their place does', async () => {
    const engine = await loadFullEngine();
    const store = engine.openStore(storeText);
    const rules = engine.openRules(await loadRulePacks(['DE']));
    rules.close();
    rules.close();
    assert.equal(
      faultOf(() => store.plan({ rules })),
      'closed_handle ',
    );
    assert.equal(
      faultOf(() => store.explain({ rules })),
      'closed_handle ',
    );
    store.plan();
    store.close();
  });
});
