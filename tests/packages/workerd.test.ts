/**
 * The packed package at the edge: built for workerd as its bundlers build, and asked over HTTP. The WebAssembly is
 * imported there, since workerd compiles none from bytes or from an address.
 */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort, makeFolder, removeFolder } from '../browser/browsers/processes.ts';
import { run, type Server, serve } from './running.ts';
import { packedTarball } from './tarball.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** A Saturday, 7 in the morning in Oakland, where every day is a working day. */
const at = '2026-11-28T15:00:00Z';

describe('the packed package on workerd', () => {
  const folder = makeFolder();
  let origin: string;
  let server: Server | undefined;

  before(async () => {
    await cp(join(here, 'workerd'), folder, { recursive: true });
    const flags = ['--no-save', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...flags, await packedTarball()], { folder });
    await cp(join(here, 'store.json'), join(folder, 'store.json'));
    const snapshot = await run('npx', ['--no-install', 'stockline', 'plan', 'store.json'], { folder });
    await mkdir(join(folder, 'public'));
    await writeFile(join(folder, 'public/snapshot.json'), snapshot);
    await run('npm', ['run', 'build'], { folder });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = await serve('npm', ['start'], { folder, variables: { PORT: String(port) } }, origin);
  });

  after(async () => {
    await server?.close();
    removeFolder(folder);
  });

  const textAt = async (path: string): Promise<string> => {
    const response = await fetch(origin + path);
    equal(response.status, 200, path);
    return response.text();
  };

  test('is built with each engine that it uses beside the worker', async () => {
    const copied = (await readdir(join(folder, 'dist'))).filter((name) => name.endsWith('.wasm'));
    deepEqual(copied.map((name) => name.replace(/-[A-Z0-9]{8}\.wasm$/, '')).sort(), [
      'stockline-full',
      // Nobody waits for bytes there: it serves what a product page's does, too.
      'stockline-order',
    ]);
  });

  test('has one engine for all entries, and the classes of elements', async () => {
    deepEqual(JSON.parse(await textAt('/engine')), { isShared: true, hasClasses: true });
  });

  test('plans what the command line plans, which adds the rules of law', async () => {
    const { rules, terms, ...planned } = JSON.parse(await readFile(join(folder, 'public/snapshot.json'), 'utf8'));
    equal(rules.length > 0, true);
    // Without the rules nothing but the terms that are worked out of them is other.
    const { terms: ofPolicies, ...same } = JSON.parse(await textAt('/plan'));
    deepEqual(same, planned);
    equal(ofPolicies.sets.length < terms.sets.length, true);
  });

  test('promises: sent on the day, there after 2 to 4 days', async () => {
    const { ship, deliver } = JSON.parse(await textAt(`/promise?at=${at}`));
    deepEqual(ship, { earliest: '2026-11-28', latest: '2026-11-28' });
    deepEqual(deliver, { earliest: '2026-11-30', latest: '2026-12-02' });
  });

  test('verifies what a checkout has shown', async () => {
    const promise = JSON.parse(await textAt(`/cart?at=${at}`));
    const lines = [{ sku: 'MUG', quantity: 1 }];
    const to = { country: 'US', postalCode: '94103' };
    const shown = { version: 1, at, asOf: '2026-11-28T13:00:00Z', lines, to, ship: 'as_ready', promise, consented: [] };
    const verdictOn = async (value: object) => {
      const response = await fetch(`${origin}/verify`, { method: 'POST', body: JSON.stringify({ value }) });
      return (await response.json()).verdict;
    };
    equal(await verdictOn(shown), 'same');
    const earlier = JSON.parse(JSON.stringify(shown).replaceAll('2026-12-02', '2026-12-01'));
    equal(await verdictOn(earlier), 'later');
    equal(await verdictOn({ ...shown, to: { country: 'US', postalCode: 7 } }), 'untrue');
  });

  for (const element of ['availability', 'timeline', 'checkout', 'order']) {
    test(`renders <stockline-${element}>`, async () => {
      const html = await textAt(`/${element}?at=${at}`);
      match(html, new RegExp(`^<stockline-${element} [^>]*><template shadowrootmode="open"><style>`));
      match(html, /Nov\s30.{1,3}Dec\s2/u);
      doesNotMatch(html, /<!--/);
    });
  }

  test('renders in a language that is a script of its own', async () => {
    match(await textAt(`/availability?at=${at}&language=de`), /Auf Lager/);
  });
});
