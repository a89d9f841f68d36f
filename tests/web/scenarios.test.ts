/**
 * The shared truth: every file in tests/scenarios, here through the WebAssembly. tests/core/scenario_test.cpp says what
 * a file holds and runs the same files natively; the two must not only pass but say the same, byte for byte.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import {
  configureEngine,
  type Engine,
  loadEngine,
  loadOrderEngine,
  OrderEngine,
  OrderSnapshot,
  type Snapshot,
} from 'stockline/engine';
import {
  type Fault,
  type FaultList,
  type FullEngine,
  loadFullEngine,
  type RulePack,
  StocklineError,
  type Warning,
} from 'stockline/full';
import { differences } from './expectation.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('tests/scenarios/', root);
const nativeAnswers = new URL('build/native/scenarios/', root);

interface Question {
  query?: object;
  revise?: object;
  promise?: object;
  answer?: object;
  errors?: Pick<Fault, 'code' | 'pointer'>[];
}

interface Scenario {
  title: string;
  source: string;
  store?: object;
  storeFile?: string;
  storeText?: string;
  skus?: string[];
  /** Names of packs in web/rules, or whole packs. */
  rules?: (string | RulePack)[];
  warnings?: Pick<Warning, 'code' | 'pointer'>[];
  plan?: { order: string };
  errors?: Pick<Fault, 'code' | 'pointer'>[];
  snapshot?: object;
  pegging?: object;
  queries?: Question[];
}

/** What the engine says, line by line as the native runner writes it down. */
interface Answers {
  /** The snapshot, or the faults of the store. */
  first: string;
  /** What a check of the store finds, where a scenario asks. */
  check?: string;
  /** Which units serve which commitment, where a scenario asks. */
  pegging?: string;
  /** The answer to each question. */
  answers: string[];
}

function storeText({ store, storeFile, storeText }: Scenario): string {
  if (storeText !== undefined) return storeText;
  if (storeFile !== undefined) return readFileSync(new URL(storeFile, root), 'utf8');
  return JSON.stringify(store);
}

function rulesOf({ rules = [] }: Scenario): RulePack[] {
  return rules.map((pack) =>
    typeof pack === 'string'
      ? (JSON.parse(readFileSync(new URL(`web/rules/${pack}.json`, root), 'utf8')) as RulePack)
      : pack,
  );
}

function run(engine: FullEngine, scenario: Scenario): Answers {
  const planned = plan(engine, scenario);
  if (planned.first.startsWith('{"errors":')) return { ...planned, answers: [] };
  const snapshot = engine.openSnapshot(planned.first);
  try {
    const answers = (scenario.queries ?? []).map(({ query, revise }) =>
      revise === undefined ? snapshot.quoteText(JSON.stringify(query)) : snapshot.reviseText(JSON.stringify(revise)),
    );
    return { ...planned, answers };
  } finally {
    snapshot.close();
  }
}

function plan(engine: FullEngine, scenario: Scenario): Omit<Answers, 'answers'> {
  try {
    const store = engine.openStore(storeText(scenario));
    const { skus, pegging, warnings } = scenario;
    const options = { ...(skus && { skus }), ...scenario.plan, rules: rulesOf(scenario) };
    try {
      const first = store.planText(options);
      return {
        first,
        ...(warnings && { check: JSON.stringify(store.findings(options)) }),
        ...(pegging && { pegging: store.explainText(options) }),
      };
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof StocklineError) return { first: JSON.stringify({ errors: error.errors }) };
    throw error;
  }
}

/** The answers as the native runner writes them down. */
function written({ first, check, pegging, answers }: Answers): string {
  return [first, check, pegging, ...answers, ''].filter((line) => line !== undefined).join('\n');
}

/** Everything in which the answers are not as the scenario expects. */
function failures(scenario: Scenario, { first, check, pegging, answers }: Answers): string[] {
  if (scenario.errors !== undefined) return faultDifferences(scenario.errors, first, 'store');
  if (first.startsWith('{"errors":')) return [`the store was refused: ${first}`];
  const found = differences(scenario.snapshot ?? {}, JSON.parse(first), 'snapshot');
  if (check !== undefined) {
    const { warnings } = JSON.parse(check) as FaultList;
    found.push(...differences(scenario.warnings, warnings?.map(codeAndPointer), 'warnings'));
  }
  if (pegging !== undefined) found.push(...differences(scenario.pegging, JSON.parse(pegging), 'pegging'));
  for (const [index, { answer: expected, promise = expected, errors }] of (scenario.queries ?? []).entries()) {
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
  return differences(expected, errors.map(codeAndPointer), where);
}

function withoutExamples(answer: string): string {
  if (!answer.startsWith('{"errors":')) return answer;
  const { errors, ...rest } = JSON.parse(answer) as { errors: Fault[] };
  const plain = errors.map((fault) => ({ ...fault, message: fault.message.replace(/ For example: .*$/su, '') }));
  return JSON.stringify({ errors: plain, ...rest });
}

/** Whether a product page's engine leaves it to an order's to say what is wrong. It tells an unknown product itself. */
function isLeftUnsaid(engine: Engine | OrderEngine, answer: string, said: string): boolean {
  const faults = codesIn(answer);
  const tellsAll = engine instanceof OrderEngine || faults.every((code) => code === 'unknown_sku');
  return !tellsAll && codesIn(said).includes('larger_engine');
}

function codesIn(answer: string): string[] {
  return ((JSON.parse(answer) as { errors?: Fault[] }).errors ?? []).map(({ code }) => code);
}

/** Whether a product page's engine leaves something in it, which few shops sell, to an order's. */
function isLeftOut(engine: Engine | OrderEngine, planned: string): boolean {
  return !(engine instanceof OrderEngine) && /"draws":|"capacity":|"digital":true/u.test(planned);
}

/** Undefined where it leaves the whole snapshot to that. Nothing else may it refuse. */
function openedBy(engine: Engine | OrderEngine, planned: string): Snapshot | undefined {
  const isRare = /"kind":"pickup"/u.test(planned);
  try {
    return engine.openSnapshot(planned);
  } catch (error) {
    if (!isRare || !(error instanceof StocklineError)) throw error;
    assert.deepEqual([...new Set(error.errors.map(({ code }) => code))], ['larger_engine']);
    return undefined;
  }
}

function codeAndPointer({ code, pointer }: Fault | Warning): { code: string; pointer: string } {
  return { code, pointer };
}

describe('scenarios', () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  let engine: FullEngine;
  let ofPages: (Engine | OrderEngine)[];

  before(async () => {
    engine = await loadFullEngine();
    // In this order: an order's engine that is there would serve for both. On a server it does, unless told otherwise.
    configureEngine({ wasm: readFileSync(new URL('web/dist/stockline-page.wasm', root)) });
    ofPages = [await loadEngine(), await loadOrderEngine()];
  });

  test('there are some', () => assert.notEqual(names.length, 0));

  for (const name of names) {
    const scenario = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Scenario;
    describe(`${name}: ${scenario.title}`, () => {
      test('is as expected', () => assert.deepEqual(failures(scenario, run(engine, scenario)), []));

      test('says the same as the native engine, byte for byte', () => {
        const native = new URL(`${name}.out`, nativeAnswers);
        assert.ok(existsSync(native), 'There is no native answer: run the native scenario tests first.');
        assert.equal(written(run(engine, scenario)), readFileSync(native, 'utf8'));
      });

      test('and so do the engines of pages, but for what they leave out of their faults', () => {
        const { first, answers } = run(engine, scenario);
        if (answers.length === 0) return;
        for (const one of ofPages) {
          const snapshot = openedBy(one, first);
          if (snapshot === undefined) continue;
          const leavesOut = isLeftOut(one, first);
          for (const [place, { query, revise }] of (scenario.queries ?? []).entries()) {
            const answer = withoutExamples(answers[place] ?? '');
            if (revise === undefined) {
              const said = snapshot.quoteText(JSON.stringify(query));
              if (isLeftUnsaid(one, answer, said)) continue;
              if (!leavesOut || !said.includes('"larger_engine"')) assert.equal(said, answer);
            } else if (snapshot instanceof OrderSnapshot)
              assert.equal(snapshot.reviseText(JSON.stringify(revise)), answer);
          }
          snapshot.close();
        }
      });
    });
  }
});
