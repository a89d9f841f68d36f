/**
 * The shared truth: every file in tests/scenarios, here through the WebAssembly. tests/core/scenario_test.cpp says what a file holds and
 * runs the same files natively; the two must not only pass but say the same, byte for byte.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { type Fault, type FullEngine, loadFullEngine, StocklineError } from 'stockline/full';
import { differences } from './expectation.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('tests/scenarios/', root);
const nativeAnswers = new URL('build/native/scenarios/', root);

interface Scenario {
  title: string;
  source: string;
  store?: object;
  storeFile?: string;
  storeText?: string;
  skus?: string[];
  errors?: Pick<Fault, 'code' | 'pointer'>[];
  snapshot?: object;
  queries?: { query: object; promise?: object; errors?: Pick<Fault, 'code' | 'pointer'>[] }[];
}

/** What the engine says, line by line as the native runner writes it down. */
interface Answers {
  /** The snapshot, or the faults of the store. */
  first: string;
  /** The answer to each query. */
  answers: string[];
}

function storeText({ store, storeFile, storeText }: Scenario): string {
  if (storeText !== undefined) return storeText;
  if (storeFile !== undefined) return readFileSync(new URL(storeFile, root), 'utf8');
  return JSON.stringify(store);
}

function run(engine: FullEngine, scenario: Scenario): Answers {
  const planned = plan(engine, scenario);
  if (planned.startsWith('{"errors":')) return { first: planned, answers: [] };
  const snapshot = engine.openSnapshot(planned);
  try {
    return { first: planned, answers: (scenario.queries ?? []).map(({ query }) => snapshot.quoteText(JSON.stringify(query))) };
  } finally {
    snapshot.close();
  }
}

function plan(engine: FullEngine, scenario: Scenario): string {
  try {
    const store = engine.openStore(storeText(scenario));
    try {
      return store.planText(scenario.skus === undefined ? {} : { skus: scenario.skus });
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof StocklineError) return JSON.stringify({ errors: error.errors });
    throw error;
  }
}

/** Everything in which the answers are not as the scenario expects. */
function failures(scenario: Scenario, { first, answers }: Answers): string[] {
  if (scenario.errors !== undefined) return faultDifferences(scenario.errors, first, 'store');
  if (first.startsWith('{"errors":')) return [`the store was refused: ${first}`];
  const found = differences(scenario.snapshot ?? {}, JSON.parse(first), 'snapshot');
  for (const [index, { promise, errors }] of (scenario.queries ?? []).entries()) {
    const where = `queries/${index}`;
    const answer = answers[index] ?? '';
    if (errors !== undefined) found.push(...faultDifferences(errors, answer, where));
    else found.push(...differences(promise, JSON.parse(answer), where));
  }
  return found;
}

function faultDifferences(expected: object, answer: string, where: string): string[] {
  const { errors } = JSON.parse(answer) as { errors?: Fault[] };
  if (errors === undefined) return [`${where} was taken: ${answer}`];
  return differences(
    expected,
    errors.map(({ code, pointer }) => ({ code, pointer })),
    where,
  );
}

describe('scenarios', () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  let engine: FullEngine;

  before(async () => {
    engine = await loadFullEngine();
  });

  test('there are some', () => assert.notEqual(names.length, 0));

  for (const name of names) {
    const scenario = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Scenario;
    describe(`${name}: ${scenario.title}`, () => {
      test('is as expected', () => assert.deepEqual(failures(scenario, run(engine, scenario)), []));

      test('says the same as the native engine, byte for byte', () => {
        const native = new URL(`${name}.out`, nativeAnswers);
        assert.ok(existsSync(native), 'There is no native answer: run the native scenario tests first.');
        const { first, answers } = run(engine, scenario);
        assert.equal([first, ...answers, ''].join('\n'), readFileSync(native, 'utf8'));
      });
    });
  }
});
