/** `stockline init`: a folder with a shop's settings. */

import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Fault, loadFullEngine, StocklineError } from '../../engine/full.ts';
import { instantOf } from '../../engine/instant.ts';
import type { Calendar, Preset } from '../../engine/types/documents.ts';
import { readYears } from '../holidays/arguments.ts';
import { writeCalendar } from '../holidays/calendar.ts';
import { loadHolidayLibrary } from '../holidays/library.ts';
import { noOverrides } from '../holidays/overrides.ts';
import { findPlace } from '../holidays/place.ts';
import { readWorkdays, workweekOf } from '../holidays/week.ts';
import { exitStatus, UsageError } from '../io/exit.ts';
import { writeFaults } from '../io/output.ts';
import { presetNames, presetText } from '../io/preset-files.ts';
import { notWritten } from '../io/system-errors.ts';
import { type Beginning, readmeOf, settingsOf } from './settings.ts';

/** What may be said of the shop, as it was typed. */
export interface InitOptions {
  country?: string | undefined;
  zone?: string | undefined;
  place?: readonly string[] | undefined;
  cutoff?: string | undefined;
  trade?: string | undefined;
  'ships-to'?: string | undefined;
  'transit-days'?: string | undefined;
  'hide-stock-above'?: string | undefined;
  holidays?: string | undefined;
  workdays?: string | undefined;
  years?: string | undefined;
}

/** Writes settings.json, data.json and README.md into the folder; never over anything that is there. */
export async function init(folder: string | undefined, options: InitOptions): Promise<number> {
  if (folder === undefined) throw new UsageError('Which folder? stockline init shop --country DE --zone Europe/Berlin');
  const { country, zone } = options;
  if (country === undefined) throw new UsageError('In which country is the shop? --country DE, or DE-BY for Bavaria.');
  if (zone === undefined) throw new UsageError('In which time zone is it? --zone Europe/Berlin');
  const files = ['settings.json', 'data.json', 'README.md'].map((name) => join(folder, name));
  await refuseOver(files);
  const shop = await beginning(country, zone, options);
  const settings = settingsOf(shop);
  const data = { asOf: instantOf(Date.now()), products: {} };
  const faults = await faultsOf({ ...settings, ...data });
  if (faults.length > 0) {
    await writeFaults('these settings', { errors: faults });
    return exitStatus.refused;
  }
  const texts = [
    `${JSON.stringify(settings, undefined, 2)}\n`,
    `${JSON.stringify(data, undefined, 2)}\n`,
    readmeOf(shop, basename(resolve(folder))),
  ];
  await writeAll(folder, files, texts);
  process.stderr.write(`${folder}: settings.json, data.json, README.md written. Read README.md first.\n`);
  return exitStatus.done;
}

/** What `check` would say: a zone that does not exist, a cut-off that is no time. */
async function faultsOf(store: object): Promise<Fault[]> {
  try {
    const opened = (await loadFullEngine()).openStore(JSON.stringify(store));
    try {
      return [...opened.findings().errors];
    } finally {
      opened.close();
    }
  } catch (error) {
    if (error instanceof StocklineError) return [...error.errors];
    throw error;
  }
}

async function beginning(country: string, zone: string, options: InitOptions): Promise<Beginning> {
  const [home = '', subdivision] = country.split(/-(.*)/u);
  const countries = [
    ...new Set([home, ...(options['ships-to']?.split(',') ?? [])].map((code) => code.trim().toUpperCase())),
  ];
  const wrong = countries.find((code) => !/^[A-Z]{2}$/u.test(code));
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" is no country. Write two letters, as in DE; several with commas.`);
  const workdays = options.workdays === undefined ? workweekOf(countries[0] ?? '') : readWorkdays(options.workdays);
  if (options.holidays !== undefined && options.holidays !== 'none')
    throw new UsageError('--holidays is none, or left out.');
  const year = new Date().getUTCFullYear();
  const years = readYears(options.years ?? `${year}-${year + 1}`);
  const Library = options.holidays === 'none' ? undefined : await loadHolidayLibrary();
  const calendarOf = (code: string, part?: string, week = workweekOf(code)): Calendar => {
    if (Library === undefined) return { workdays: [...week] };
    const found = findPlace(Library, code, part);
    const request = { place: found, years, types: ['public'] as const, workdays: week, overrides: noOverrides };
    return writeCalendar(Library, request).calendar;
  };
  return {
    ...{ places: [...new Set(options.place ?? ['main'])], zone, countries, cutoff: options.cutoff },
    transitDays: readTransit(options['transit-days']),
    hideStockAbove: await readHidden(options['hide-stock-above']),
    dock: calendarOf(countries[0] ?? '', subdivision, workdays),
    holidays: Library === undefined ? {} : Object.fromEntries(countries.map((code) => [code, calendarOf(code)])),
    trade: await readTrade(options.trade),
  };
}

/** Asked where somebody sits before the terminal and has not said it: what is published cannot be taken back. */
async function readHidden(given: string | undefined): Promise<number | null> {
  let text = given;
  if (text === undefined && process.stdin.isTTY && process.stderr.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    text = await terminal.question(
      'Up to how many units of a product may the public files tell? [100; none hides nothing] ',
    );
    terminal.close();
  }
  const said = text?.trim() ?? '';
  if (said === '') return 100;
  if (said === 'none') return null;
  if (/^\d{1,9}$/u.test(said)) return Number(said);
  throw new UsageError(`--hide-stock-above has "${said}". Write a whole number, or none to hide nothing.`);
}

/** What the carrier names: "2", or the least and the most, as in "1-3". */
function readTransit(text: string | undefined): Beginning['transitDays'] {
  if (text === undefined) return undefined;
  const [, least, most = least] = /^(\d{1,3})(?:-(\d{1,3}))?$/u.exec(text.trim()) ?? [];
  if (least === undefined || Number(least) > Number(most))
    throw new UsageError(`--transit-days has "${text}". Write the least and the most, as in --transit-days 1-3.`);
  return [Number(least), Number(most)];
}

async function readTrade(name: string | undefined): Promise<Beginning['trade']> {
  if (name === undefined) return undefined;
  const names = await presetNames();
  if (!names.includes(name)) throw new UsageError(`There is no preset "${name}". There are: ${names.join(', ')}.`);
  return { name, policy: (JSON.parse(await presetText(name)) as Preset).policy };
}

async function refuseOver(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const isThere = await stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw new UsageError(`${file} is there already, and init writes over nothing. Name another folder.`);
  }
}

async function writeAll(folder: string, files: readonly string[], texts: readonly string[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? '', { flag: 'wx' });
  } catch (error) {
    throw notWritten(folder, error);
  }
}
