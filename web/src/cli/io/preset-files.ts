/** The presets that come with the package, as their files have them. */
import { readdir, readFile } from 'node:fs/promises';

// From dist/, where the command line is built to.
const folder = new URL(/* @vite-ignore */ '../presets/', import.meta.url);

/** The names of all presets, in order. */
export async function presetNames(): Promise<string[]> {
  return (await readdir(folder)).map((file) => file.replace(/\.json$/, '')).sort();
}

/** The preset of that name, as it is written. */
export function presetText(name: string): Promise<string> {
  return readFile(new URL(`${name}.json`, folder), 'utf8');
}
