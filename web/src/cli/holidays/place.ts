/** Whose holidays: a country, or a part of it, that the library knows. */
import { UsageError } from '../io/exit.ts';
import type { HolidayLibrary } from './library.ts';

/** Codes as the library writes them: of a country, of a state in it, and of a region in that. */
export type Place = [country: string, state?: string, region?: string];

/** Codes and the names of what they stand for. */
type Names = Readonly<Record<string, string>>;

/** How many places a sentence names at most. */
const mostNamed = 16;

/** Finds the place; a country is given as `DE`, a subdivision as `BY`, `DE-BY` or, with a region of it, `BY.A`. */
export function findPlace(Library: HolidayLibrary, country: string, subdivision: string | undefined): Place {
  const library = new Library();
  const countries = library.getCountries('en');
  const countryCode = findCode(countries, country);
  if (countryCode === undefined)
    throw new UsageError(`No holidays are known here of a country "${country}". ${countriesLike(countries, country)}`);
  if (subdivision === undefined) return [countryCode];

  const [state = '', ...rest] = withoutCountry(subdivision, countryCode).split('.');
  const region = rest.length > 0 ? rest.join('.') : undefined;
  const states = reachable(library.getStates(countryCode, 'en'));
  const stateCode = findCode(states, state);
  if (stateCode === undefined && findCode(countries, state) !== undefined)
    throw new UsageError(`"${state}" is a country. For both, write ${countryCode},${state.toUpperCase()}.`);
  if (stateCode === undefined)
    throw new UsageError(`${countryCode} has no subdivision "${state}" here. ${all(states)}`);
  if (region === undefined) return [countryCode, stateCode];

  const regions = reachable(library.getRegions(countryCode, stateCode, 'en'));
  const regionCode = findCode(regions, region);
  if (regionCode === undefined)
    throw new UsageError(`${countryCode} ${stateCode} has no region "${region}" here. ${all(regions)}`);
  return [countryCode, stateCode, regionCode];
}

/**
 * The library has a few codes with small letters and asks for all in capitals, so it never finds those, and gives the
 * holidays of the place around them in silence.
 */
function reachable(names: Names | undefined): Names {
  return Object.fromEntries(Object.entries(names ?? {}).filter(([code]) => code === code.toUpperCase()));
}

/** The code as the library writes it, however it was typed. */
function findCode(names: Names, typed: string): string | undefined {
  return Object.keys(names).find((code) => code.toUpperCase() === typed.toUpperCase());
}

/** ISO 3166-2 writes a subdivision with its country before it. */
function withoutCountry(subdivision: string, country: string): string {
  return subdivision.toUpperCase().startsWith(`${country}-`) ? subdivision.slice(country.length + 1) : subdivision;
}

/**
 * Who types a name, or a code that is not the standard's, wants the code; who mistypes one may know it when it is seen.
 */
function countriesLike(countries: Names, typed: string): string {
  const start = typed.toUpperCase();
  const standard = standardCode(typed);
  const meant = Object.entries(countries).filter(
    ([code, name]) => code === standard || (start.length > 2 && name.toUpperCase().startsWith(start)),
  );
  if (meant.length > 0) return `Its code is what is asked for: ${list(meant)}.`;
  const byLetter = Object.entries(countries).filter(([code]) => code.startsWith(start.slice(0, 1)));
  return `There are, by their two-letter codes, ${list(byLetter.length > 1 ? byLetter : Object.entries(countries))}.`;
}

/** The code in the standard for another in use, as GB for UK. */
function standardCode(typed: string): string | undefined {
  return /^[a-z]{2}$/i.test(typed) ? new Intl.Locale(`und-${typed}`).region : undefined;
}

function all(places: Names): string {
  const entries = Object.entries(places);
  return entries.length > 0 ? `There are: ${list(entries)}.` : 'There is none: leave it out.';
}

function list(entries: readonly (readonly [string, string])[]): string {
  const named = entries.slice(0, mostNamed).map(([code, name]) => `${code} (${name})`);
  const more = entries.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
