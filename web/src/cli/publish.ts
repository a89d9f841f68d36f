import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Fault, loadFullEngine, StocklineError } from '../engine/full.ts';
import { namesOfPointer } from '../engine/pointer.ts';
import { plainCopy } from '../verify/shapes.ts';
import { folderOf } from './io/documents.ts';
import { exitStatus, UnreadableError, UsageError } from './io/exit.ts';
import { isInTerminal, placedIn, tellFaults, writeFaults, writeLine } from './io/output.ts';
import { counted, inOne } from './io/summary.ts';
import { notWritten } from './io/system-errors.ts';
import { announceStep } from './progress.ts';
import { Archive, claim, maybePublic, refusePublic } from './publishing/archive.ts';
import { durationOf } from './publishing/duration.ts';
import { keepPublishing } from './publishing/keep.ts';
import { Lock, Locked } from './publishing/lock.ts';
import { type OpenParts, openParts } from './publishing/open-parts.ts';
import { PublicFiles } from './publishing/public-files.ts';
import { type Published, Publisher, PublishingRefused } from './publishing/publisher.ts';
import { Site } from './publishing/site.ts';
import { readRulePacks } from './rule-packs.ts';
import { isOnStandardInput, type RefusedSource } from './store/source.ts';
import { asOfOneSlip } from './store-documents.ts';

/** What the command line says of publishing. */
export interface PublishArguments {
  /** The folder that is served. */
  to: string;
  /** A folder of rule packs, or none; undefined: those of the package. */
  rules: string | undefined;
  /** The folder of the archive; undefined: beside the store. */
  archive: string | undefined;
  /** How long a revision is kept. */
  keep: string | undefined;
  compresses: boolean;
  /** Goes on whenever a file of the store changes. */
  watches: boolean;
  /** Goes on, and reads the store so often. */
  every: string | undefined;
  /** What is held, or too old for dates, is told by the exit status as well. */
  isStrict: boolean;
}

/** How long the archive keeps what is current no more. */
const defaultKeep = '14d';

/**
 * `stockline publish`: on stdout what was done, as JSON; on stderr the same in words. A product that cannot be planned
 * is left out, and its last document stays; where what products share is wrong, nothing changes.
 */
export async function publish(paths: readonly string[], asked: PublishArguments): Promise<number> {
  const folder = asked.to;
  const archive = asked.archive ?? join(folderOf(paths), `${basename(resolve(folder))}-archive`);
  const keep = durationOf(asked.keep ?? defaultKeep, 'keep');
  const every = asked.every === undefined ? undefined : durationOf(asked.every, 'every');
  const goesOn = asked.watches || every !== undefined;
  if (goesOn && isOnStandardInput(paths))
    throw new UsageError('Standard input is read once. Give files to read again.');
  if (goesOn && asked.isStrict) throw new UsageError('--strict is for one publication: it says how that one ends.');
  const packs = await readRulePacks(asked.rules);
  const engine = await loadFullEngine();
  try {
    await refusePublic(archive, folder);
    await refuseFile(folder);
    const risk = await maybePublic(archive, folder, paths);
    if (risk !== undefined) process.stderr.write(`warning: ${risk}\n`);
    const lock = await Lock.take(folder);
    const rules = engine.openRules(packs);
    const site = new Site(folder, new PublicFiles(asked.compresses), new Archive(archive, keep));
    const publisher = new Publisher(engine, site, rules, () => lock.confirm());
    const teller = new Teller(folder);
    try {
      await claim(archive, folder);
      if (!goesOn) return await publishOnce(publisher, await openParts(paths), teller, asked.isStrict);
      return await publishOn(paths, { watches: asked.watches, every }, publisher, teller, folder);
    } finally {
      publisher.close();
      rules.close();
      await lock.release();
    }
  } catch (error) {
    if (error instanceof Locked) throw new UnreadableError(error.message);
    throw notWritten(pathOf(error, folder), error);
  }
}

async function publishOnce(
  publisher: Publisher,
  source: OpenParts | RefusedSource,
  teller: Teller,
  isStrict = false,
): Promise<number> {
  if ('errors' in source) return teller.refuse(source, source.errors);
  const finished = announceStep(`Publishing ${source.name}`, source.size);
  try {
    const published = await withPlaces(await publisher.publish(source), source);
    await teller.tell(source, published);
    return isStrict && (published.held.length > 0 || isStale(published)) ? exitStatus.refused : exitStatus.done;
  } catch (error) {
    if (error instanceof PublishingRefused) return teller.refuse(source, error.errors);
    if (error instanceof StocklineError) return teller.refuse(source, asOfOneSlip(error.errors));
    throw error;
  } finally {
    finished();
    await source.close();
  }
}

/** Each fault with its place in the shop's own files, where an import has noted it. */
async function withPlaces(published: Published, { parts }: OpenParts): Promise<Published> {
  const skus = new Set(published.faults.flatMap(({ pointer }) => namesOfPointer(pointer)[1] ?? []));
  const held = await parts?.read([...skus].filter((sku) => parts.places.has(sku)));
  const products = Object.fromEntries((held ?? []).map(([sku, text]) => [sku, plainCopy(text)]));
  return { ...published, faults: placedIn({ products }, published.faults) };
}

/** Until SIGTERM, or Ctrl+C. What cannot be read or written may be another time: it is told, and tried again. */
async function publishOn(
  paths: readonly string[],
  rhythm: { watches: boolean; every: number | undefined },
  publisher: Publisher,
  teller: Teller,
  folder: string,
): Promise<number> {
  const ending = new AbortController();
  const end = () => ending.abort();
  // Until the process ends: `timeout` and shells send the signal twice, and the second one must not cut off the end.
  process.on('SIGTERM', end).on('SIGINT', end);
  await keepPublishing(
    paths,
    rhythm,
    async (source) => {
      if (source instanceof UnreadableError) return tellTrouble(source);
      try {
        await publishOnce(publisher, source, teller);
        return true;
      } catch (error) {
        const trouble = notWritten(pathOf(error, folder), error);
        if (trouble instanceof UnreadableError) return tellTrouble(trouble);
        throw trouble;
      }
    },
    ending.signal,
  );
  return exitStatus.done;
}

/** Tells what was done, and of what it told before only what is new. */
class Teller {
  #told = '';
  #isStaleTold = false;

  constructor(private readonly folder: string) {}

  async tell(source: OpenParts, published: Published): Promise<void> {
    // In a terminal, where the words stand too, a list of all products is in the way.
    if (!isInTerminal()) await writeLine(JSON.stringify(published));
    const faults = JSON.stringify(published.faults);
    if (faults !== this.#told) tellFaults(source.placeOf, { errors: published.faults });
    this.#told = faults;
    process.stderr.write(`${summary(published, this.folder)}\n`);
    if (isStale(published) && !this.#isStaleTold)
      process.stderr.write(`${this.folder}: warning: ${staleWords(published)}\n`);
    this.#isStaleTold = isStale(published);
  }

  async refuse({ placeOf }: OpenParts | RefusedSource, errors: readonly Fault[]): Promise<number> {
    await writeFaults(placeOf, { errors: [...errors] });
    return exitStatus.refused;
  }
}

async function refuseFile(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === false) throw new UnreadableError(`${folder} is a file. Name a folder with --to.`);
}

function tellTrouble({ message }: Error): false {
  process.stderr.write(`stockline: ${message}\n`);
  return false;
}

/** Which of the folder's files it was. */
function pathOf(error: unknown, folder: string): string {
  return (error as NodeJS.ErrnoException).path ?? folder;
}

function isStale({ freshUntil }: Published): boolean {
  return freshUntil !== undefined && Date.parse(freshUntil) < Date.now();
}

/** What was published is right, and no page gives a day from it. */
function staleWords({ heartbeat, freshUntil }: Published): string {
  return `The figures are of ${heartbeat}, and were fresh until ${freshUntil}: pages give no dates. Read the stock again, and publish that.`;
}

function summary({ written, unchanged, removed, held }: Published, folder: string): string {
  return `${folder}: ${inOne([
    `${counted(written.length, 'product')} written`,
    unchanged > 0 && `${unchanged} unchanged`,
    removed.length > 0 && `${removed.length} removed: ${listed(removed)}`,
    held.length > 0 && `${held.length} held: ${listed(held)}`,
  ])}`;
}

/** Of many the first few. */
function listed(skus: readonly string[]): string {
  const most = 10;
  return skus.length > most ? `${skus.slice(0, most).join(', ')} and ${skus.length - most} more` : skus.join(', ');
}
