/**
 * `stockline feed CHANNEL FOLDER`: what a channel is told of a shop's products, by the same promises as its pages.
 *
 * What a channel has no word for, and each row that is wrong, is left out and told; the others are written all the
 * same. The file is there when it is whole: where nothing is left to be written, it stays as it was.
 */
import { loadFullEngine } from '../engine/full.ts';
import { instantOf } from '../engine/instant.ts';
import { type Catalogue, openCatalogue } from './feed/catalogue.ts';
import type { Asked, Channel } from './feed/channel.ts';
import { channels } from './feed/channels/index.ts';
import { orderDocument } from './feed/lines.ts';
import { type Made, type Making, makeFeed } from './feed/making.ts';
import { type FeedOutput, FileOutput, placeOf, StandardOutput } from './feed/output.ts';
import { type FeedProducts, isRefused, openProducts } from './feed/products.ts';
import { FeedRefused } from './feed/refusal.ts';
import { readRevisions, skusBefore } from './feed/revisions.ts';
import { Told } from './feed/told.ts';
import { sizeOf, standardInput } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { instantAfter, isRealDay } from './io/moments.ts';
import { isInTerminal, oneLine, writeFaults, writeLine } from './io/output.ts';
import { counted, inOne } from './io/summary.ts';
import { writeDocument } from './io/whole-files.ts';
import { ProgressBar } from './progress.ts';

export interface FeedArguments {
  catalogue?: string | undefined;
  country?: string | undefined;
  'postal-code'?: string | undefined;
  supplemental?: boolean | undefined;
  format?: string | undefined;
  'shipping-price'?: string | undefined;
  link?: string | undefined;
  language?: string | undefined;
  'changed-since'?: string | undefined;
  revisions?: string | undefined;
  lines?: string | undefined;
  encoding?: string | undefined;
  at?: string | undefined;
  out?: string | undefined;
  json?: boolean | undefined;
}

export async function feed(name: string | undefined, paths: readonly string[], given: FeedArguments): Promise<number> {
  const channel = channelNamed(name);
  const [path] = paths;
  if (path === undefined || paths.length > 1)
    throw new UsageError(`feed takes one published folder: stockline feed ${channel.name} public/stock --country DE`);
  refuseOptions(channel, given);
  await channel.load?.(given.language ?? 'en');
  try {
    const products = await openProducts(await loadFullEngine(), path);
    try {
      return await feedOf(channel, products, given);
    } finally {
      products.close();
    }
  } catch (error) {
    if (error instanceof FeedRefused) return refuse(error, given.json === true);
    if (!isRefused(error)) throw error;
    await writeFaults(path, { errors: [...error.errors] });
    return exitStatus.refused;
  }
}

async function feedOf(channel: Channel, products: FeedProducts, given: FeedArguments): Promise<number> {
  const { catalogue: file, lines, 'changed-since': since } = given;
  if ((since !== undefined || given.revisions !== undefined) && !products.hasRevisions)
    throw new UsageError('A snapshot in one file has no revisions: name a folder that stockline publish wrote.');
  if (lines !== undefined) {
    const text = await orderDocument(channel, askedFor(channel, given, undefined), products, lines);
    if (given.out === undefined) await writeLine(text);
    else await writeDocument(given.out, `${text}\n`);
    return exitStatus.done;
  }
  const catalogue = file === undefined ? undefined : await openCatalogue(file, given.encoding);
  const asked = askedFor(channel, given, catalogue);
  const told = new Told(given.json === true);
  const progress = new ProgressBar('products', file === undefined ? undefined : await sizeOf(file));
  await refuseOneFileForTwo(given);
  const output = given.out === undefined ? new StandardOutput() : await FileOutput.open(given.out);
  const revisions = given.revisions === undefined ? undefined : await revisionsAt(given.revisions, output);
  let made: Made | undefined;
  try {
    const making: Making = {
      ...{ asked, channel, products, catalogue, output, revisions, told },
      since: since === undefined ? undefined : await sinceOf(since),
      before: since === undefined || isInstant(since) || !asked.isSupplemental ? undefined : skusBefore(since),
      step: (offset) => progress.advance(offset ?? 0),
    };
    made = await makeFeed(making);
    // One that came out empty must not take every product off the channel.
    if (made.written === 0 && made.unchanged === 0) {
      progress.clear();
      tell(told);
      const nothing = nothingLeft(asked, file);
      await told.end({ ...summaryOf(made, told), errors: [nothing.fault] });
      throw nothing;
    }
    await output.finish();
    await revisions?.finish();
  } catch (error) {
    progress.clear();
    await output.abandon();
    await revisions?.abandon();
    throw error;
  }
  progress.clear();
  for (const note of made.notes) process.stderr.write(`${oneLine(note)}\n`);
  tell(told);
  process.stderr.write(`${sentence(given.out ?? 'Standard output', made, told)}\n`);
  await told.end(summaryOf(made, told));
  return exitStatus.done;
}

function channelNamed(name: string | undefined): Channel {
  const names = channels.map((each) => each.name).join(', ');
  if (name === undefined) throw new UsageError(`Which channel? One of: ${names}.`);
  const found = channels.find((each) => each.name === name);
  if (found === undefined) throw new UsageError(`There is no channel "${name}". There are: ${names}.`);
  return found;
}

/** What makes no sense together. */
function refuseOptions({ name, needsCatalogue, unavailable, formats }: Channel, given: FeedArguments): void {
  const { country, supplemental, format, catalogue, json, out, lines, link } = given;
  const shipping = given['shipping-price'];
  if (country === undefined || !/^[A-Z]{2}$/u.test(country))
    throw new UsageError('For which country? A feed is for one: --country DE');
  if (supplemental === true && unavailable === undefined)
    throw new UsageError(`${name} takes feeds of all products only: leave out --supplemental.`);
  if (format !== undefined && !formats.includes(format))
    throw new UsageError(`--format of ${name} is ${formats.join(' or ')}.`);
  if (needsCatalogue && catalogue === undefined && supplemental !== true && lines === undefined)
    throw new UsageError(
      `${name} asks for titles, links and pictures: name your catalogue, --catalogue products.csv${unavailable === undefined ? '' : ', or make a --supplemental feed'}.`,
    );
  if (format === 'xml' && link === undefined)
    throw new UsageError('An XML feed names the shop: --link https://your-shop.example/');
  if (json === true && out === undefined)
    throw new UsageError('--json writes what was left out to standard output: give the feed a file, --out FILE.');
  if (shipping !== undefined && !/^\d+(?:\.\d+)? [A-Z]{3}$/u.test(shipping))
    throw new UsageError('--shipping-price is an amount and a currency: --shipping-price "4.95 EUR"');
}

/** The one would be written over the other. */
async function refuseOneFileForTwo({ out, revisions, catalogue }: FeedArguments): Promise<void> {
  if (out === undefined) return;
  const place = await placeOf(out);
  if (revisions !== undefined && (await placeOf(revisions)) === place)
    throw new UsageError('--out and --revisions name the same file. Give each its own.');
  if (catalogue !== undefined && catalogue !== standardInput && (await placeOf(catalogue)) === place)
    throw new UsageError('--out names the catalogue, which the feed would replace. Give it another name.');
}

async function revisionsAt(path: string, output: FeedOutput): Promise<FeedOutput> {
  try {
    return await FileOutput.open(path);
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

function askedFor(channel: Channel, given: FeedArguments, catalogue: Catalogue | undefined): Asked {
  const { at, country = '', format, supplemental, language, link } = given;
  const postalCode = given['postal-code'];
  const shippingPrice = given['shipping-price'];
  return {
    at: at === undefined ? instantOf(Date.now()) : instantAfter('at', at),
    to: { country, ...(postalCode !== undefined && { postalCode }) },
    language: language ?? 'en',
    format: format ?? channel.formats[0],
    isSupplemental: supplemental === true,
    columns: catalogue?.columns ?? [],
    ...(shippingPrice !== undefined && { shippingPrice }),
    ...(link !== undefined && { link }),
  };
}

/** An instant, or the file that an earlier feed wrote. */
async function sinceOf(since: string): Promise<Making['since']> {
  return isInstant(since) ? { at: instantAfter('changed-since', since) } : readRevisions(since);
}

function isInstant(since: string): boolean {
  return isRealDay(since.slice(0, 10)) && /^.{10}T/u.test(since);
}

function tell(told: Told): void {
  for (const line of told.lines()) process.stderr.write(`${line}\n`);
}

function nothingLeft({ to }: Asked, file = 'The folder'): FeedRefused {
  const message = `No product is left for ${to.country}, and so nothing is written. See why above.`;
  return new FeedRefused({ code: 'no_products', file, message });
}

/** "feed.tsv: 200 products, 12 left out." */
function sentence(name: string, { written, unchanged }: Made, told: Told): string {
  return `${name}: ${inOne([
    counted(written, 'product'),
    unchanged > 0 && `${unchanged} unchanged`,
    told.count('left_out') > 0 && `${told.count('left_out')} left out`,
    told.count('unavailable') > 0 && `${told.count('unavailable')} told as unavailable`,
    told.count('incomplete') > 0 && `${told.count('incomplete')} without delivery days`,
  ])}`;
}

function summaryOf({ written, unchanged }: Made, told: Told) {
  return {
    ...{ written, unchanged, leftOut: told.count('left_out') },
    ...{ unavailable: told.count('unavailable'), incomplete: told.count('incomplete') },
  };
}

/** With `--json`, where nothing is left, the fault stands in that document already. */
async function refuse({ fault }: FeedRefused, tellsJson: boolean): Promise<number> {
  const { file, line, message } = fault;
  const isTold = tellsJson && fault.code === 'no_products';
  if (!isTold && !isInTerminal()) await writeLine(JSON.stringify({ errors: [fault] }));
  process.stderr.write(`${file}${line === undefined ? '' : `, line ${line}`}: ${message}\n`);
  return exitStatus.refused;
}
