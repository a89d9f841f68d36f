/** `stockline import`: a store's data from the exports of the system that a shop runs on. */
import { readFile, stat } from 'node:fs/promises';
import { instantOf } from '../../engine/instant.ts';
import { exitStatus, UsageError } from '../io/exit.ts';
import { instantAfter } from '../io/moments.ts';
import { isInTerminal, writeLine } from '../io/output.ts';
import { counted, inOne } from '../io/summary.ts';
import { notRead } from '../io/system-errors.ts';
import { writeDocument } from '../io/whole-files.ts';
import type { StoreData } from './assemble.ts';
import { type DateOrder, dateOrders } from './days.ts';
import { type Encoding, encodings } from './decode.ts';
import type { Gathered } from './gathered.ts';
import { readJson } from './json-file.ts';
import type { JsonObject } from './json-members.ts';
import { setsOfMap } from './map.ts';
import type { Decimal } from './numbers.ts';
import { odooSets } from './odoo.ts';
import { type Given, readExports } from './read-exports.ts';
import type { Forms, HeaderSet } from './reading.ts';
import { Refused } from './refusal.ts';
import { placesOf, policyOf, readLocationMap, readSettings, zoneOf } from './settings.ts';
import { shopifySets } from './shopify.ts';
import { inWords } from './tell.ts';
import { woocommerceSets } from './woocommerce.ts';

/** By system, the files that are known. */
export const systems: Readonly<Record<string, readonly HeaderSet[]>> = {
  shopify: shopifySets,
  woocommerce: woocommerceSets,
  odoo: odooSets,
  csv: [],
};

/** What may be said of an import, as it was typed. */
export interface ImportOptions {
  'as-of'?: string | undefined;
  currency?: string | undefined;
  dates?: string | undefined;
  decimal?: string | undefined;
  encoding?: string | undefined;
  json?: boolean | undefined;
  location?: string | undefined;
  'location-map'?: string | undefined;
  map?: string | undefined;
  out?: string | undefined;
  settings?: string | undefined;
}

/** Writes the store's data, and tells what is not in it; refuses the whole where a file cannot be understood. */
export async function importStore(
  system: string | undefined,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const known = system === undefined ? undefined : Object.entries(systems).find(([name]) => name === system)?.[1];
  if (known === undefined) {
    const names = Object.keys(systems).join(', ');
    throw new UsageError(
      `import takes a system and its files: stockline import shopify FILE.csv …. Known are: ${names}.`,
    );
  }
  if (files.length === 0) throw new UsageError(`Which files? stockline import ${system} FILE.csv …`);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice. Name each file once.`);
  if (system === 'csv' && options.map === undefined)
    throw new UsageError(
      'csv needs a map that says which column is what: stockline import csv FILE.csv --map MAP.json',
    );
  if (options.json === true && options.out === undefined)
    throw new UsageError('--json writes to standard output what is left out. Say where the data goes: --out FILE.');
  try {
    return await importFiles(known, files, options);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (!isInTerminal()) await writeLine(JSON.stringify({ errors: error.faults }));
    for (const { file, line, pointer, message } of error.faults) {
      const place = `${file}${line === undefined ? '' : `, line ${line}`}${pointer ? `, ${pointer}` : ''}`;
      process.stderr.write(`${place}: ${message}\n`);
    }
    return exitStatus.refused;
  }
}

async function importFiles(
  known: readonly HeaderSet[],
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const settings = options.settings === undefined ? undefined : await readSettings(options.settings);
  const asOf = options['as-of'] === undefined ? await oldestOf(files) : instantAfter('as-of', options['as-of']);
  const forms = await readForms(options, settings, asOf);
  const sets = options.map === undefined ? known : [...setsOfMap(await readJson(options.map), options.map), ...known];
  const given: Given[] = [];
  for (const file of files) given.push({ file, bytes: await bytesOf(file) });
  const { data, gathered, read } = readExports(given, sets, forms, readEncoding(options.encoding));
  refusePlaces(data, settings, options.settings);
  const { supplies } = data;
  const products = withPolicy(data.products, policyOf(settings));
  const made = { asOf, ...(Object.keys(supplies).length > 0 && { supplies }), products };
  const text = inLines(made);
  if (options.out === undefined) await writeLine(text.trimEnd());
  else await writeDocument(options.out, text);
  const { left, warnings, spoiled } = gathered;
  for (const { file, is, rows } of read) process.stderr.write(`${file}: ${is}, ${rows} rows.\n`);
  for (const line of inWords('left out', left)) process.stderr.write(`${line}\n`);
  for (const line of inWords('warning', warnings)) process.stderr.write(`${line}\n`);
  for (const line of inWords('fault, which costs this product its promise', spoiled)) process.stderr.write(`${line}\n`);
  if (gathered.pricesWithoutCurrency > 0)
    process.stderr.write(
      `${gathered.pricesWithoutCurrency} prices are left out: name their currency, as in --currency EUR.\n`,
    );
  if (options['as-of'] === undefined)
    process.stderr.write(`The figures are as of ${asOf}, when the oldest file was written. If not, give --as-of.\n`);
  process.stderr.write(`${summary(options.out ?? 'Standard output', products, gathered)}\n`);
  const tellsJson = { asOf, products: Object.keys(products).length, files: read, left, warnings, faults: spoiled };
  if (options.json === true) await writeLine(JSON.stringify(tellsJson));
  return exitStatus.done;
}

/** "shop/data.json: 200 products, 12 rows left out, 1 fault." */
function summary(name: string, products: StoreData['products'], { left, warnings, spoiled }: Gathered): string {
  return `${name}: ${inOne([
    counted(Object.keys(products).length, 'product'),
    left.length > 0 && `${counted(left.length, 'row')} left out`,
    spoiled.length > 0 && counted(spoiled.length, 'fault'),
    warnings.length > 0 && counted(warnings.length, 'warning'),
  ])}`;
}

function withPolicy(products: StoreData['products'], policy: string | undefined): StoreData['products'] {
  if (policy === undefined) return products;
  return Object.fromEntries(Object.entries(products).map(([sku, product]) => [sku, { policy, ...product }]));
}

async function readForms(options: ImportOptions, settings: JsonObject | undefined, asOf: string): Promise<Forms> {
  const { decimal, dates, currency, location } = options;
  if (decimal !== undefined && decimal !== 'point' && decimal !== 'comma')
    throw new UsageError('--decimal is point or comma.');
  if (dates !== undefined && !dateOrders.includes(dates as DateOrder))
    throw new UsageError(`--dates is one of ${dateOrders.join(', ')}.`);
  if (currency !== undefined && !/^[A-Z]{3}$/u.test(currency))
    throw new UsageError('--currency has three letters: EUR.');
  const places = placesOf(settings);
  const only = places?.length === 1 ? places[0] : undefined;
  const map = options['location-map'];
  return {
    decimal: decimal as Decimal | undefined,
    dates: dates as DateOrder | undefined,
    currency,
    location: location ?? only,
    locations: map === undefined ? undefined : await readLocationMap(map),
    today: dayOf(asOf, zoneOf(settings)),
  };
}

function readEncoding(encoding: string | undefined): Encoding | undefined {
  if (encoding === undefined || encodings.includes(encoding as Encoding)) return encoding as Encoding | undefined;
  throw new UsageError(`--encoding is one of ${encodings.join(', ')}.`);
}

/** Figures are no newer than the file that has them, and all files have to be as new as the store says. */
async function oldestOf(files: readonly string[]): Promise<string> {
  const times = await Promise.all(
    files.map(async (file) => {
      if (file === '-') throw new UsageError('Standard input does not say when it was written: give --as-of.');
      return await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        (error) => Promise.reject(notRead(file, error)),
      );
    }),
  );
  return instantOf(Math.min(...times));
}

function dayOf(instant: string, timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
  } catch {
    // Not a time zone: `check` says so of the settings.
    return instant.slice(0, 10);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== '-') return await readFile(file).catch((error) => Promise.reject(notRead(file, error)));
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Units at a place that the settings do not have: a map is missing, and every product would be at fault. */
function refusePlaces({ products, supplies }: StoreData, settings: JsonObject | undefined, path = ''): void {
  const places = placesOf(settings);
  if (places === undefined) return;
  const unknown = new Set<string>();
  for (const { stock = [], receipts = [], commitments = [] } of [
    ...Object.values(products),
    ...Object.values(supplies),
  ]) {
    for (const { location } of [...stock, ...receipts, ...commitments])
      if (typeof location === 'string' && !places.includes(location)) unknown.add(location);
  }
  if (unknown.size === 0) return;
  const message = `The settings have no place "${[...unknown].join('", "')}", but the files do. Write which is which into a file, as in {${JSON.stringify([...unknown][0])}: ${JSON.stringify(places[0] ?? 'main')}}, and name it: --location-map MAP.json. The settings have "${places.join('", "')}".`;
  throw new Refused({ code: 'unknown_location', file: path, message });
}

/** A line for each product: 20,000 of them stay readable, and what has changed since yesterday is seen. */
function inLines({ products, ...rest }: { products: StoreData['products'] }): string {
  const head = JSON.stringify(rest, undefined, 1).replace(/\n\}$/u, '');
  const lines = Object.entries(products).map(
    ([sku, product]) => `  ${JSON.stringify(sku)}: ${JSON.stringify(product)}`,
  );
  return `${head},\n "products": {\n${lines.join(',\n')}\n }\n}\n`;
}
