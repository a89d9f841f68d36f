/**
 * `stockline holidays` for several countries at once: the public holidays on which nothing is delivered there, as the
 * `calendars` and `holidays` of a store have them (core/RULES.md, M3).
 */
import { nameOf, readDocument } from '../io/documents.ts';
import { exitStatus, UsageError } from '../io/exit.ts';
import { notUtf8, writeFaults, writeLine } from '../io/output.ts';
import { readTypes, readYears } from './arguments.ts';
import { type WrittenCalendar, writeCalendar } from './calendar.ts';
import type { HolidayOptions } from './holidays.ts';
import { type HolidayLibrary, loadHolidayLibrary } from './library.ts';
import { noOverrides } from './overrides.ts';
import { findPlace } from './place.ts';
import { nameFor, type Served, servedBy } from './served.ts';
import { faultsOfText } from './text-faults.ts';
import { readWorkdays, workweekOf } from './week.ts';

/** What is written: to be laid over a store document, member by member. */
interface CountriesHolidays {
  calendars: Record<string, WrittenCalendar['calendar'] & { names?: Record<string, string> }>;
  /** By country, the name of its calendar. */
  holidays: Record<string, string>;
}

/** For countries that are named: `DE,AT,CH`. One that the library does not know is an error. */
export async function holidaysOf(countries: string, options: HolidayOptions): Promise<number> {
  const codes = countries.split(',').map((code) => code.trim());
  if (codes.includes(''))
    throw new UsageError(`"${countries}" has a comma too many. Write countries as DE,AT,CH, without blanks.`);
  return write(new Set(codes), { names: {}, taken: new Set() }, options);
}

/** For all countries to which a store's lanes lead. Those that the library does not know are told, and left out. */
export async function holidaysFor(path: string, options: HolidayOptions): Promise<number> {
  const text = await readDocument(path);
  const errors = text === undefined ? notUtf8.errors : await faultsOfText(text);
  if (text === undefined || errors.length > 0) {
    await writeFaults(nameOf(path), { errors });
    return exitStatus.refused;
  }
  const served = servedBy(JSON.parse(text));
  if (served.countries.length === 0) {
    throw new UsageError(
      `No lane of ${nameOf(path)} names a country. Name the countries yourself: stockline holidays DE,AT,CH --years 2027`,
    );
  }
  for (const method of served.anywhere)
    tell(`A lane of "${method}" leads anywhere: only countries that lanes name have a calendar here.`);
  return write(served.countries, served, options, true);
}

async function write(
  countries: Iterable<string>,
  served: Pick<Served, 'names' | 'taken'>,
  options: HolidayOptions,
  passesOver = false,
): Promise<number> {
  if (options.overrides !== undefined)
    throw new UsageError('--overrides is for the calendar of one place: leave it out, or name one country.');
  const years = readYears(options.years);
  const types = readTypes(options.types);
  const workdays = options.workdays === undefined ? undefined : readWorkdays(options.workdays);
  const Library = await loadHolidayLibrary();
  const found: CountriesHolidays = { calendars: {}, holidays: {} };
  for (const country of countries) {
    const place = placeOf(Library, country, passesOver);
    if (place === undefined) continue;
    const [code] = place;
    const written = writeCalendar(Library, {
      place,
      years,
      types,
      workdays: workdays ?? workweekOf(code),
      overrides: noOverrides,
    });
    for (const year of written.yearsWithout) tell(`${code} has no holiday of these types in ${year}; see --types.`);
    const name = nameFor(code, served);
    found.calendars[name] = options.names === true ? { ...written.calendar, names: written.names } : written.calendar;
    found.holidays[code] = name;
  }
  await writeLine(JSON.stringify(found));
  return exitStatus.done;
}

function placeOf(Library: HolidayLibrary, country: string, passesOver: boolean) {
  try {
    return findPlace(Library, country, undefined);
  } catch (error) {
    if (!passesOver || !(error instanceof UsageError)) throw error;
    tell(`No holidays are known here of ${country}: it has no calendar.`);
    return undefined;
  }
}

function tell(note: string): void {
  process.stderr.write(`note: ${note}\n`);
}
