/** `--settings` and `--location-map`: what the shop has written down itself. */
import { pointerToken } from '../../engine/pointer.ts';
import { isRecord } from '../../verify/shapes.ts';
import { readJson } from './json-file.ts';
import { type JsonObject, wrongType } from './json-members.ts';
import { Refused } from './refusal.ts';

/** The store's settings, as `stockline init` writes them. */
export async function readSettings(path: string): Promise<JsonObject> {
  const settings = await readJson(path);
  const twice = ['asOf', 'supplies'].find((member) => member in settings);
  if (twice === undefined) return settings;
  const message = `The import writes "${twice}": take it out of the settings, or import without --settings.`;
  throw new Refused({ code: 'wrong_type', file: path, pointer: `/${twice}`, message });
}

/** The names of the settings' places; undefined where there are no settings. */
export function placesOf(settings: JsonObject | undefined): readonly string[] | undefined {
  const locations = settings?.['locations'];
  return isRecord(locations) ? Object.keys(locations) : undefined;
}

/** The time zone of the first place. */
export function zoneOf(settings: JsonObject | undefined): string {
  const locations = settings?.['locations'];
  const [first] = isRecord(locations) ? Object.values(locations) : [];
  const zone = isRecord(first) ? first['timeZone'] : undefined;
  return typeof zone === 'string' ? zone : 'UTC';
}

/** The files' names of places to the store's; null leaves out what is there. */
export async function readLocationMap(path: string): Promise<Map<string, string | null>> {
  const map = new Map<string, string | null>();
  for (const [name, place] of Object.entries(await readJson(path))) {
    if (place !== null && typeof place !== 'string')
      throw wrongType(path, `/${pointerToken(name)}`, "the store's name of the place, or null to leave it out");
    map.set(name, place);
  }
  return map;
}

/** The terms of every product, where the settings have no others to choose from. */
export function policyOf(settings: JsonObject | undefined): string | undefined {
  const policies = settings?.['policies'];
  const names = isRecord(policies) ? Object.keys(policies) : [];
  return names.length === 1 ? names[0] : undefined;
}
