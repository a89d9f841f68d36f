import { nameOf } from '../io/documents.ts';
import { exitStatus } from '../io/exit.ts';
import { writeFaults, writeLine } from '../io/output.ts';
import { readTypes, readYears } from './arguments.ts';
import { type WrittenCalendar, writeCalendar } from './calendar.ts';
import { loadHolidayLibrary } from './library.ts';
import { noOverrides, readOverrides } from './overrides.ts';
import { findPlace } from './place.ts';
import { readWorkdays, workweekOf } from './week.ts';

/** What may be said of the calendar, as it was typed. */
export interface HolidayOptions {
  years?: string | undefined;
  workdays?: string | undefined;
  types?: string | undefined;
  overrides?: string | undefined;
  names?: boolean | undefined;
}

/**
 * `stockline holidays`: a calendar on stdout, or every fault of the overrides; on stderr, what the calendar cannot say.
 */
export async function holidays(
  country: string,
  subdivision: string | undefined,
  options: HolidayOptions,
): Promise<number> {
  const years = readYears(options.years);
  const types = readTypes(options.types);
  const givenWorkdays = options.workdays === undefined ? undefined : readWorkdays(options.workdays);
  const Library = await loadHolidayLibrary();
  const place = findPlace(Library, country, subdivision);
  const overrides = options.overrides === undefined ? noOverrides : await readOverrides(options.overrides);
  if ('errors' in overrides) {
    await writeFaults(nameOf(options.overrides ?? ''), overrides);
    return exitStatus.refused;
  }
  const workdays = givenWorkdays ?? workweekOf(place[0]);
  const written = writeCalendar(Library, { place, years, types, workdays, overrides });
  await writeLine(
    JSON.stringify(options.names === true ? { ...written.calendar, names: written.names } : written.calendar),
  );
  for (const note of notesOn(written, place.join(' '))) process.stderr.write(`note: ${note}\n`);
  return exitStatus.done;
}

/** What the calendar cannot say, in sentences. */
function notesOn({ partDays, idle, yearsWithout }: WrittenCalendar, place: string): string[] {
  const notes: string[] = [];
  for (const year of yearsWithout) notes.push(`${place} has no holiday of these types in ${year}; see --types.`);
  for (const { day, why } of idle) {
    notes.push(
      why === 'no_holiday'
        ? `${day} was to be removed, but is no holiday here.`
        : `${day} is not in these years, and was passed over.`,
    );
  }
  const late = partDays.filter(({ until }) => until !== '24:00');
  for (const { day, name, from, until } of late) {
    notes.push(`${day} (${name}) is off only from ${from} until ${until}, and so is not among the closed days.`);
  }
  const half = partDays.filter(({ until }) => until === '24:00');
  if (half.length > 0) {
    const named = half.map(({ day, name, from }) => `${day} from ${from} (${name})`).join(', ');
    const halfDays = JSON.stringify(Object.fromEntries(half.map(({ day, from }) => [day, from])));
    notes.push(
      `Half days are not among the closed days: ${named}. A location that keeps them says "halfDays":${halfDays}`,
    );
  }
  return notes;
}
