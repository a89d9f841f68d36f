import { readdir, readFile } from 'node:fs/promises';
import type { Preset } from '../engine/types/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { writeLine } from './io/output.ts';

// From dist/, where the command line is built to.
const folder = new URL(/* @vite-ignore */ '../presets/', import.meta.url);

/** `stockline presets`: the names and what each is for, a line each; with a name, that preset as JSON. */
export async function presets(name: string | undefined): Promise<number> {
  const names = await presetNames();
  if (name === undefined) {
    const width = Math.max(...names.map((known) => known.length));
    for (const known of names) {
      const { about } = JSON.parse(await presetText(known)) as Preset;
      await writeLine(`${known.padEnd(width)}  ${about}`);
    }
    return exitStatus.done;
  }
  if (!names.includes(name)) throw new UsageError(`There is no preset "${name}". There are: ${names.join(', ')}.`);
  await writeLine((await presetText(name)).trimEnd());
  return exitStatus.done;
}

/** The names of all presets, in order. */
export async function presetNames(): Promise<string[]> {
  return (await readdir(folder)).map((file) => file.replace(/\.json$/, '')).sort();
}

/** The preset of that name, as it is written. */
export function presetText(name: string): Promise<string> {
  return readFile(new URL(`${name}.json`, folder), 'utf8');
}
