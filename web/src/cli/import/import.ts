/** `stockline import`: a store's data from the exports of the system that a shop runs on. */
import { readFile, stat } from 'node:fs/promises';
import { instantOf } from '../../engine/instant.ts';
import { isRecord, memberOf } from '../../verify/shapes.ts';
import { exitStatus, UsageError } from '../io/exit.ts';
import { instantAfter } from '../io/moments.ts';
import { isInTerminal, writeLine } from '../io/output.ts';
import { counted, inOne } from '../io/summary.ts';
import { notRead } from '../io/system-errors.ts';
import { writeDocument } from '../io/whole-files.ts';
import type { StoreData } from './assemble.ts';
import { sentence } from './cells.ts';
import { type DateOrder, dateOrders } from './days.ts';
import { type Encoding, encodings } from './decode.ts';
import { fallSince } from './fall.ts';
import type { Gathered } from './gathered.ts';
import { readJson } from './json-file.ts';
import type { JsonObject } from './json-members.ts';
import { setsOfMap } from './map.ts';
import type { Decimal } from './numbers.ts';
import { odooSets } from './odoo.ts';
import { refuseLeftOut } from './places.ts';
import { type Given, type Recognised, readTables, recogniseAll } from './read-exports.ts';
import type { Forms, HeaderSet } from './reading.ts';
import { Refused } from './refusal.ts';
import { placesOf, policyOf, readLocationMap, readSettings, zoneOf } from './settings.ts';
import { settledProducts, withoutSettled } from './settled.ts';
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
  'allow-fall'?: boolean | undefined;
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
  const settled = settledProducts(settings, options.settings ?? '');
  const forms = await readForms(options, settings);
  const encoding = readEncoding(options.encoding);
  const sets = options.map === undefined ? known : [...setsOfMap(await readJson(options.map), options.map), ...known];
  const written = options['as-of'] === undefined ? await momentsOf(files) : undefined;
  const given: Given[] = [];
  for (const file of files) given.push({ file, bytes: await bytesOf(file) });
  const recognised = recogniseAll(given, sets, encoding);
  const { asOf, file: oldest } = momentOf(recognised, written, options['as-of']);
  const today = dayOf(asOf, zoneOf(settings));
  const { data, gathered, read } = readTables(recognised, sets, { ...forms, today });
  const { supplies, products: told } = withoutSettled(data, settled, options.settings ?? '', gathered);
  const products = withPolicy(told, policyOf(settings), settled);
  if (options.out !== undefined && options['allow-fall'] !== true) {
    const fall = fallSince(await textIfAny(options.out), { products, supplies }, options.out);
    if (fall !== undefined) throw new Refused(fall);
  }
  const notes = notesOf(gathered);
  const made = {
    asOf,
    ...(notes.length > 0 && { 'x-import': notes }),
    ...(Object.keys(supplies).length > 0 && { supplies }),
    products,
  };
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
  if (oldest !== undefined)
    process.stderr.write(`The figures are as of ${asOf}, when ${oldest} was written. If not, give --as-of.\n`);
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

/** The only terms that there are, but where the settings name others of that product. */
function withPolicy(
  products: StoreData['products'],
  policy: string | undefined,
  settled: JsonObject,
): StoreData['products'] {
  if (policy === undefined) return products;
  const isSettled = (sku: string) => {
    const own = memberOf(settled, sku);
    return isRecord(own) && Object.hasOwn(own, 'policy');
  };
  return Object.fromEntries(
    Object.entries(products).map(([sku, product]) => [sku, isSettled(sku) ? product : { policy, ...product }]),
  );
}

async function readForms(options: ImportOptions, settings: JsonObject | undefined): Promise<Omit<Forms, 'today'>> {
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
  const locations = map === undefined ? undefined : await readLocationMap(map);
  refuseLeftOut(locations, places, map ?? '');
  return {
    decimal: decimal as Decimal | undefined,
    dates: dates as DateOrder | undefined,
    currency,
    location: location ?? only,
    locations,
    places,
  };
}

function readEncoding(encoding: string | undefined): Encoding | undefined {
  if (encoding === undefined || encodings.includes(encoding as Encoding)) return encoding as Encoding | undefined;
  throw new UsageError(`--encoding is one of ${encodings.join(', ')}.`);
}

/** When each file was written. */
async function momentsOf(files: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const file of files) {
    if (file === '-') throw new UsageError('Standard input does not say when it was written: give --as-of.');
    const { mtimeMs } = await stat(file).catch((error) => Promise.reject(notRead(file, error)));
    times.set(file, mtimeMs);
  }
  return times;
}

/**
 * Figures are no newer than the files that count: stock, and what of it is sold. A list of purchases or prices that
 * somebody keeps by hand holds until it is changed, whenever that was.
 */
function momentOf(
  { known }: Recognised,
  written: ReadonlyMap<string, number> | undefined,
  said: string | undefined,
): { asOf: string; file?: string } {
  if (written === undefined) return { asOf: instantAfter('as-of', said ?? '') };
  const counting = known.filter(({ set }) => set.counts !== undefined).map(({ table }) => table.file);
  const files = [...written].filter(([file]) => counting.length === 0 || counting.includes(file));
  const [file = '', time = 0] = files.sort(([, one], [, other]) => one - other)[0] ?? [];
  return { asOf: instantOf(time), file };
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

/** The file that would be written over; nothing where there is none that can be read. */
async function textIfAny(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(() => undefined);
}

/** What `check` has to tell again, as nothing in the store shows it: a sentence each, with its place. */
function notesOf({ warnings, left }: Gathered) {
  const shown = [
    ...warnings.filter((one) => one.isFoundByCheck !== true),
    ...left.filter((one) => one.isLost === true),
  ];
  return shown.map(({ file, line, sku, message, isLost }) => ({
    ...{ file, ...(line !== undefined && { line }), ...(sku !== undefined && sku !== '' && { sku }) },
    says: sentence(isLost === true ? `this row is left out: ${message}` : message),
  }));
}

/** A line for each product: 20,000 of them stay readable, and what has changed since yesterday is seen. */
function inLines({ products, ...rest }: { products: StoreData['products'] }): string {
  const head = JSON.stringify(rest, undefined, 1).replace(/\n\}$/u, '');
  const lines = Object.entries(products).map(
    ([sku, product]) => `  ${JSON.stringify(sku)}: ${JSON.stringify(product)}`,
  );
  return `${head},\n "products": {\n${lines.join(',\n')}\n }\n}\n`;
}
