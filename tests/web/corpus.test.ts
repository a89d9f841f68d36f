/**
 * The schemas and the engine's reader agree: what one accepts or refuses, the other does too.
 *
 * tests/corpus/good holds documents; tests/corpus/bad wraps each with a title and the faults that the engine must find,
 * all of them and in this order. What no JSON Schema can see is marked `engineOnly`, with the reason. The first word of
 * a file's name says which document it is.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { configureEngine, type Engine, loadEngine, loadOrderEngine } from 'stockline/engine';
import { type Fault, type FullEngine, loadFullEngine, type OrderSnapshot, StocklineError } from 'stockline/full';

const corpus = new URL('../corpus/', import.meta.url);
const schemas = new URL('../../web/schema/', import.meta.url);

interface BadDocument {
  /** What is wrong, in words. */
  title: string;
  /** Why no JSON Schema can see it; absent where the schema must refuse it too. */
  engineOnly?: string;
  document?: unknown;
  /** In place of `document`, where the fault is in the text. */
  text?: string;
  errors: { code: string; pointer: string }[];
}

type DocumentKind = 'store' | 'snapshot' | 'query' | 'revision-query';

function filesOf(folder: 'good' | 'bad'): { name: string; kind: DocumentKind; text: string }[] {
  return readdirSync(new URL(folder, corpus))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const kind = /^(store|snapshot|query|revision-query)-/.exec(name)?.[1];
      assert.ok(kind !== undefined, `${folder}/${name} does not say which document it is.`);
      return { name, kind: kind as DocumentKind, text: readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8') };
    });
}

function codeAndPointer({ code, pointer }: BadDocument['errors'][0]): { code: string; pointer: string } {
  return { code, pointer };
}

const schemaNames = readdirSync(schemas);
const readSchema = (name: string) => JSON.parse(readFileSync(new URL(name, schemas), 'utf8'));

function validators(): (document: string) => ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
  });
  ajv.addFormat('date', isDate);
  ajv.addFormat('date-time', (text) => isDate(text.slice(0, 10)));
  ajv.addFormat('uri', URL.canParse);
  for (const name of schemaNames) ajv.addSchema(readSchema(name), name);
  return (document) => {
    const validate = ajv.getSchema(`${document}.schema.json`);
    assert.ok(validate !== undefined, `There is no schema for a ${document}.`);
    return validate;
  };
}

/** A real day; the schema's pattern has judged the form already. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

describe('corpus', () => {
  const validatorOf = validators();
  let engine: FullEngine;
  let asked: OrderSnapshot;
  let ofPage: Engine;
  let ofOrder: Engine;

  before(async () => {
    engine = await loadFullEngine();
    // On a server the page's engine is an order's, unless told otherwise.
    configureEngine({ wasm: readFileSync(new URL('../../web/dist/stockline-page.wasm', import.meta.url)) });
    ofPage = await loadEngine();
    ofOrder = await loadOrderEngine();
    asked = engine.openSnapshot(readFileSync(new URL('good/snapshot-every-member.json', corpus), 'utf8'));
  });
  after(() => asked.close());

  /**
   * Every fault that the engine finds in a document of this kind; what it answers with must be as its own schema says.
   */
  function faultsOf(kind: DocumentKind, text: string): readonly { code: string; pointer: string; message: string }[] {
    try {
      switch (kind) {
        case 'store': {
          const store = engine.openStore(text);
          try {
            assertValid('snapshot', store.plan());
            assertValid('pegging', store.explain());
          } finally {
            store.close();
          }
          return [];
        }
        case 'snapshot':
          engine.openSnapshot(text).close();
          return [];
        case 'query':
          assertAnswered(JSON.parse(asked.quoteText(text)));
          return [];
        case 'revision-query':
          assertValid('revision', JSON.parse(asked.reviseText(text)));
          return [];
      }
    } catch (error) {
      if (error instanceof StocklineError) return error.errors;
      throw error;
    }
  }

  /** The answer to a query of any kind. */
  function assertAnswered(answer: object): void {
    assertValid('promises' in answer ? 'list-promise' : 'lines' in answer ? 'order-promise' : 'promise', answer);
  }

  function assertValid(document: string, value: unknown): void {
    const faults = (value as { errors?: [] }).errors;
    if (Array.isArray(faults)) throw new StocklineError(faults);
    const validate = validatorOf(document);
    assert.ok(
      validate(value),
      `The engine's ${document} is not as its schema says: ${JSON.stringify(validate.errors, null, 2)}`,
    );
  }

  for (const { name, kind, text } of filesOf('good')) {
    test(`good: ${name}`, () => {
      const validate = validatorOf(kind);
      assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors, null, 2));
      assert.deepEqual(faultsOf(kind, text), []);
    });
  }

  for (const { name, kind, text } of filesOf('bad')) {
    const bad = JSON.parse(text) as BadDocument;
    test(`bad: ${name}: ${bad.title}`, () => {
      const found = faultsOf(kind, bad.text ?? JSON.stringify(bad.document));
      assert.deepEqual(found.map(codeAndPointer), bad.errors);
      const list = validatorOf('errors');
      assert.ok(list({ errors: found }), JSON.stringify(list.errors, null, 2));
      for (const { message } of found) assert.match(message, /^\S.*[.?]$/su, 'A message is a sentence.');
      if (bad.text === undefined) assert.equal(validatorOf(kind)(bad.document), bad.engineOnly !== undefined);
    });
  }

  test("an order's engine says the same of snapshots, word for word, though its parser is another", () => {
    for (const { name, document } of badSnapshots()) {
      // It does not judge what plan worked out.
      if (name.startsWith('snapshot-term-sheets')) continue;
      assert.deepEqual(refusals(ofOrder, document), refusals(engine, document), name);
    }
  });

  test("a page's engine refuses them too, and leaves it to that one to say why", () => {
    for (const { name, document, errors } of badSnapshots()) {
      // A product page reads no rules of law, does not judge what plan worked out, and passes over what few shops sell.
      if (name.startsWith('snapshot-rule-') || name.startsWith('snapshot-term-sheets')) continue;
      if (errors.every(({ pointer }) => isOfRareKinds(pointer))) continue;
      const found = refusals(ofPage, document);
      assert.deepEqual(found.map(codeAndPointer), [{ code: 'larger_engine', pointer: '' }], name);
    }
  });

  function* badSnapshots(): Generator<{ name: string; document: string; errors: BadDocument['errors'] }> {
    for (const { name, kind, text } of filesOf('bad')) {
      const bad = JSON.parse(text) as BadDocument;
      if (kind !== 'snapshot' && bad.text === undefined) continue;
      yield { name, document: bad.text ?? JSON.stringify(bad.document), errors: bad.errors };
    }
  }

  function isOfRareKinds(pointer: string): boolean {
    return /\/(?:draws|capacity|digital|openingHours|openDays)(?:\/|$)|^\/supplies(?:\/|$)/u.test(pointer);
  }

  function refusals(one: Engine, snapshot: string): readonly Fault[] {
    try {
      one.openSnapshot(snapshot).close();
      return [];
    } catch (error) {
      if (error instanceof StocklineError) return error.errors;
      throw error;
    }
  }

  test('every fault code is shown by a bad document', () => {
    const shown = new Set(
      filesOf('bad').flatMap(({ text }) => (JSON.parse(text) as BadDocument).errors.map(({ code }) => code)),
    );
    const codes: string[] = readSchema('errors.schema.json').$defs.faultCode.enum;
    // No document is at fault when a plan is for an order that nobody placed, or a handle is used after it was closed:
    // tests/web/engine.test.ts shows both. None is either when another engine serves it, or when it goes with another
    // shop document: tests/web/publication.test.ts.
    assert.deepEqual(
      codes.filter((code) => !shown.has(code)),
      ['unknown_order', 'other_revision', 'larger_engine', 'closed_handle'],
    );
  });
});
