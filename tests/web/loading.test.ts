/** How the loader comes by a module, shown on the smallest module there is. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { configureEngine, loadEngine } from 'stockline';
import { createLoader, type WasmSource } from '../../web/src/engine/loading.ts';
import type { ModuleHooks } from '../../web/src/engine/wasm-module.ts';
import { within } from './patience.ts';

/** WebAssembly's magic number and version: a module without anything in it. */
const emptyWasm = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

/** Does with its hooks what Emscripten's glue does: waits for the instance, and for ever when it never comes. */
function factory(hooks: ModuleHooks): Promise<{ instance: WebAssembly.Instance }> {
  return new Promise((resolve) => {
    hooks.instantiateWasm({}, (instance) => resolve({ instance }));
  });
}

/** A loader whose default source is given, and counts how often it was asked. */
function loaderOf(defaultWasm: () => WasmSource) {
  let asked = 0;
  const loader = createLoader(
    factory,
    () => {
      asked += 1;
      return defaultWasm();
    },
    ({ instance }) => instance,
  );
  return { loader, asked: () => asked };
}

/** What the server says of its files; all hold the same module. */
const contentTypes = new Map([
  ['/typed.wasm', 'application/wasm'],
  ['/parameters.wasm', 'application/wasm; charset=binary'],
  ['/untyped.wasm', 'application/octet-stream'],
]);

let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    const type = contentTypes.get(request.url ?? '');
    if (type === undefined) response.writeHead(404).end('no such file');
    else response.writeHead(200, { 'Content-Type': type }).end(emptyWasm);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

test('all callers share one load', async () => {
  const { loader, asked } = loaderOf(() => emptyWasm);
  const [first, second] = await Promise.all([loader.load(), loader.load()]);
  assert.equal(first, second);
  assert.equal(await loader.load(), first);
  assert.equal(asked(), 1);
});

test('a load that failed is tried again by the next caller, not before', async () => {
  let fails = true;
  const { loader, asked } = loaderOf(() => (fails ? new Uint8Array([1, 2, 3]) : emptyWasm));
  const failing = loader.load();
  assert.equal(loader.load(), failing);
  await assert.rejects(failing, ({ code, cause }) => code === 'no_engine' && cause instanceof WebAssembly.CompileError);
  fails = false;
  assert.ok((await loader.load()) instanceof WebAssembly.Instance);
  assert.equal(asked(), 2);
});

test('a source that throws rejects the load', async () => {
  const { loader } = loaderOf(() => {
    throw new Error('no source today');
  });
  await assert.rejects(loader.load(), /no source today/);
});

test("the caller's source goes before the default one", async () => {
  const { loader, asked } = loaderOf(() => emptyWasm);
  loader.configure({ wasm: emptyWasm.buffer });
  await loader.load();
  assert.equal(asked(), 0);
});

test('a new source leaves the engine that is there alone, and is for the next load', async () => {
  const { loader } = loaderOf(() => emptyWasm);
  const before = await loader.load();
  loader.configure({ wasm: emptyWasm });
  assert.notEqual(await loader.load(), before);
});

test('a compiled module is taken, as hosts give it that compile nothing while they run', async () => {
  const { loader } = loaderOf(() => new WebAssembly.Module(emptyWasm));
  assert.ok((await loader.load()) instanceof WebAssembly.Instance);
});

test('a new source is at once that of a load under way, even of one that will never end', async () => {
  const { loader, asked } = loaderOf(() => new Promise(() => {}));
  const loading = loader.load();
  loader.configure({ wasm: emptyWasm });
  assert.ok((await loading) instanceof WebAssembly.Instance);
  assert.equal(await loader.load(), await loading);
  assert.equal(asked(), 1);
});

test('what comes of a source that another has taken the place of counts no more', async () => {
  let fail = () => {};
  const { loader } = loaderOf(() => new Promise((_, reject) => (fail = () => reject(new Error('too old')))));
  const loading = loader.load();
  loader.configure({ wasm: emptyWasm });
  fail();
  assert.ok((await loading) instanceof WebAssembly.Instance);
});

test('a source that comes too late for those who have asked says so, and not before', async (context) => {
  const warn = context.mock.method(console, 'warn', () => {});
  const { loader } = loaderOf(() => emptyWasm);
  loader.configure({ wasm: emptyWasm });
  const loading = loader.load();
  loader.configure({ wasm: emptyWasm });
  await loading;
  assert.equal(warn.mock.callCount(), 0);
  const told = new Promise((resolve) => warn.mock.mockImplementation(resolve));
  loader.configure({ wasm: emptyWasm });
  assert.match(String(await within('the warning', told)), /^Stockline: too late for elements that have asked\. /);
});

test('a source that comes after a failure is for the next load, and is not too late', async (context) => {
  const warn = context.mock.method(console, 'warn', () => {});
  const { loader } = loaderOf(() => new Uint8Array([1, 2, 3]));
  await assert.rejects(loader.load(), { code: 'no_engine' });
  loader.configure({ wasm: emptyWasm });
  assert.ok((await loader.load()) instanceof WebAssembly.Instance);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(warn.mock.callCount(), 0);
});

for (const [why, path, streamed] of [
  ['WebAssembly served as such is streamed', '/typed.wasm', 1],
  ['WebAssembly served as something else is loaded all the same', '/untyped.wasm', 0],
  ['a type with parameters, which browsers would not stream, is loaded all the same', '/parameters.wasm', 0],
] as const) {
  test(why, async (context) => {
    const streaming = context.mock.method(WebAssembly, 'instantiateStreaming');
    const { loader } = loaderOf(() => `${origin}${path}`);
    assert.ok((await loader.load()) instanceof WebAssembly.Instance);
    assert.equal(streaming.mock.callCount(), streamed);
  });
}

test('a response under way is taken', async () => {
  const { loader } = loaderOf(() => fetch(`${origin}/typed.wasm`));
  assert.ok((await loader.load()) instanceof WebAssembly.Instance);
});

test('an address that answers 404 says so', async () => {
  const { loader } = loaderOf(() => new URL(`${origin}/gone.wasm`));
  await assert.rejects(loader.load(), /gone\.wasm answered 404/);
});

test('an address that answers with something else says so, with its type', async () => {
  const { loader } = loaderOf(() => `data:text/html,${encodeURIComponent('<!doctype html>')}`);
  await assert.rejects(loader.load(), /could not be loaded: data:text\/html,.* answered 200 text\/html: .+/);
});

test('an address where nobody answers is named', async () => {
  // Port 9 discards, and nothing listens on it here.
  const { loader } = loaderOf(() => 'http://127.0.0.1:9/engine.wasm');
  await assert.rejects(
    loader.load(),
    /could not be loaded: http:\/\/127\.0\.0\.1:9\/engine\.wasm: .+\. Serve the file/,
  );
});

const toDo =
  "Call configureEngine({ wasm }) with the address of Stockline's WebAssembly, a response with it, its bytes, or the module compiled of them.";

for (const [what, options, sentence] of [
  ['null in place of options', null, 'configureEngine was given null.'],
  ['null for the source', { wasm: null }, 'configureEngine was given null.'],
  ['a number', { wasm: 5 }, 'configureEngine was given something else (Number).'],
  ['a Blob', { wasm: new Blob([]) }, 'configureEngine was given something else (Blob).'],
  ['a record', { wasm: {} }, 'configureEngine was given something else (Object).'],
  ['an empty response', { wasm: new Response() }, 'configureEngine was given a response without WebAssembly in it'],
  [
    'bytes that are none',
    { wasm: new Uint8Array([1, 2, 3]) },
    "configureEngine was given bytes that are not Stockline's",
  ],
  [
    'the file read as text',
    { wasm: '\0asm\x01\0\0\0'.repeat(1000) },
    `configureEngine was given text that is no address. ${toDo}`,
  ],
  [
    'the same, on its way',
    { wasm: Promise.resolve('\0asm\x01\0\0\0') },
    `configureEngine was given text that is no address. ${toDo}`,
  ],
  ['no bytes', { wasm: new ArrayBuffer(0) }, "configureEngine was given bytes that are not Stockline's WebAssembly"],
] as const) {
  test(`${what} is refused by a load, with what to do`, async () => {
    const { loader, asked } = loaderOf(() => emptyWasm);
    loader.configure(options as never);
    await assert.rejects(loader.load(), ({ name, code, message }) => {
      assert.deepEqual([name, code], ['EngineError', 'no_engine']);
      assert.ok(message.startsWith(`The engine could not be loaded: ${sentence}`), message);
      assert.ok(message.endsWith(toDo), message);
      return true;
    });
    assert.equal(asked(), 0);
  });
}

for (const [what, wasm] of [
  ['module', () => new WebAssembly.Module(emptyWasm)],
  ['bytes', () => emptyWasm],
] as const) {
  test(`a module with nothing in it, given as ${what}, is told from Stockline's`, async () => {
    configureEngine({ wasm: wasm() });
    await assert.rejects(loadEngine(), ({ code, message }) => {
      assert.equal(code, 'no_engine');
      assert.match(message, /^The engine could not be loaded: configureEngine was given (a module|bytes) that/u);
      assert.match(message, /not Stockline's/u);
      assert.ok(!/TypeError|function/u.test(message), message);
      return true;
    });
  });
}

test('Node reads a file: address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stockline-'));
  try {
    const file = join(folder, 'empty.wasm');
    await writeFile(file, emptyWasm);
    for (const address of [pathToFileURL(file), pathToFileURL(file).href]) {
      const { loader } = loaderOf(() => address);
      assert.ok((await loader.load()) instanceof WebAssembly.Instance);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
