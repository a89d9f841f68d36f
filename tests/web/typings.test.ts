/** The package's types as those who use it meet them: small pages, compiled strictly. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
// Inside the package, which imports itself by its name, as it would be found in node_modules.
const folder = join(web, 'dist/.consumers');
after(() => rmSync(folder, { recursive: true, force: true }));

function compile(name: string, source: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  const file = name.endsWith('react') ? 'page.tsx' : 'page.ts';
  writeFileSync(join(folder, name, file), source);
  const compilerOptions = {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
    ...{
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      jsx: 'react-jsx',
      types: [],
      skipLibCheck: false,
    },
  };
  writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: [file] }));
  const { stdout, error } = spawnSync(
    process.execPath,
    [join(web, 'node_modules/typescript/bin/tsc'), '-p', join(folder, name)],
    {
      encoding: 'utf8',
      timeout: 50_000,
    },
  );
  if (error !== undefined) throw error;
  // Others' declarations are theirs to check.
  return stdout
    .split('\n')
    .filter((line) => line.includes('error') && !line.includes('node_modules'))
    .join('\n');
}

test('Plain TypeScript: classes, tags, events, engine', () => {
  const errors = compile(
    'plain',
    `import 'stockline/define/availability';
import { StocklineAvailability, overrideMessages, withConsentText, loadMessages } from 'stockline';
import { loadEngine } from 'stockline/engine';
const element = document.querySelector('stockline-availability');
element?.addEventListener('stockline-promised', () => {});
const made: StocklineAvailability = document.createElement('stockline-availability');
made.quantity = 2;
// @ts-expect-error A quantity is a number.
made.quantity = '2';
overrideMessages('de', { status: { backorder: 'Unterwegs zu uns' } });
const promise = (await loadEngine()).openSnapshot('{}').quote({ sku: 'MUG', at: '2026-11-23T15:00:00Z' });
await loadMessages('de');
const text: string | undefined = withConsentText(promise, 'de').terms?.consent?.text;
console.log(text);
export {};`,
  );
  assert.equal(errors, '');
});

test('React: attributes, properties, events, children and refs in JSX, and nothing that is not there', () => {
  const errors = compile(
    'react',
    `import { useRef } from 'react';
import type { StocklineAvailability } from 'stockline';
import type {} from 'stockline/react';
export function Page({ sku }: { sku: string }) {
  const element = useRef<StocklineAvailability>(null);
  return (
    <main>
      <stockline-availability ref={element} src="/snapshot.json" sku={sku} quantity={2} to={{ country: 'US' }} variant="compact" className="a" lang="de"
        onstockline-promised={(event) => console.log(event.detail.promise.status, event.detail.promise.deliver?.latest)}
        onstockline-changed={(event) => console.log(event.detail.previous.status)}
        onstockline-error={(event) => console.log(event.detail.errors[0]?.code)}>
        Usually ships within a week.
      </stockline-availability>
      <stockline-order src="/order.json" promise="{}" onstockline-withdrawal={(event) => console.log(event.detail.at)} />
      {/* @ts-expect-error There is no such variant. */}
      <stockline-availability sku="MUG" variant="huge" />
      {/* @ts-expect-error There is no such property. */}
      <stockline-availability skew="MUG" />
    </main>
  );
}`,
  );
  assert.equal(errors, '');
});

test('Vue: properties and events for the checker of templates', () => {
  const errors = compile(
    'vue',
    `import type { GlobalComponents } from 'vue';
import type {} from 'stockline/vue';
type Tag = InstanceType<GlobalComponents['stockline-availability']>;
export const props: Tag['$props'] = { sku: 'MUG', quantity: 2, to: 'US 94103', class: 'a' };
// @ts-expect-error There is no such variant.
export const wrong: Tag['$props'] = { variant: 'huge' };
// @ts-expect-error There is no such property.
export const unknown: Tag['$props'] = { skew: 'MUG' };
export function listen(emit: Tag['$emit'], event: HTMLElementEventMap['click']) {
  // @ts-expect-error That is not the event that it emits.
  emit('stockline-promised', event);
}
export const order: InstanceType<GlobalComponents['stockline-order']>['$props'] = { promise: null };`,
  );
  assert.equal(errors, '');
});

test('A server that renders the elements', () => {
  const errors = compile(
    'server',
    `import { renderAvailability, renderCheckout, renderOrder, renderTimeline, type CheckoutPage, type OrderPage } from 'stockline/ssr';
import type { StocklinePromise } from 'stockline/engine';
declare const promise: StocklinePromise;
const shared = { snapshot: '{}', language: 'de', styles: { href: '/sheet.css' }, attributes: { src: '/snapshot.json' } };
const query = { to: { country: 'DE' }, at: '2026-11-23T15:00:00Z' };
const order: OrderPage = { ...shared, promise, query, withdrawal: { href: '/withdraw' }, messages: { order: { promised: 'Versprochen' } } };
const checkout: CheckoutPage = { ...shared, query: { ...query, lines: [{ sku: 'MUG', quantity: 2, name: 'Becher' }] }, ship: 'together' };
// @ts-expect-error There is no such way to send it.
checkout.ship = 'by pigeon';
export const html: string[] = await Promise.all([
  renderAvailability({ ...shared, query: { ...query, sku: 'MUG' }, variant: 'compact' }),
  renderTimeline({ ...shared, query: { ...query, sku: 'MUG' }, messages: { timeline: { asTable: 'Als Tabelle' } } }),
  renderOrder(order),
  renderCheckout(checkout),
]);`,
  );
  assert.equal(errors, '');
});

test('A mistake is found: this compiler is not asleep', () => {
  assert.match(
    compile('asleep', `import { overrideMessages } from 'stockline';\noverrideMessages('de', { nonsense: 1 });`),
    /TS2353/,
  );
});
