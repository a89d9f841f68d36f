import type { Preset } from '../engine/types/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { writeLine } from './io/output.ts';
import { presetNames, presetText } from './io/preset-files.ts';

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
