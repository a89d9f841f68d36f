/** The package as a stranger gets it: packed with npm, once a run. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './running.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

let packed: Promise<string> | undefined;

/** The tarball's path. All of a process share one. */
export function packedTarball(): Promise<string> {
  packed ??= pack();
  return packed;
}

async function pack(): Promise<string> {
  // A folder for each process: suites that run side by side do not overwrite what another one installs.
  const folder = join(repository, 'build/packages', String(process.pid));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  process.once('exit', () => rm(folder, { recursive: true, force: true }));
  const said = await run('npm', ['pack', '--json', '--pack-destination', folder], { folder: join(repository, 'web') });
  // What the build says comes first.
  const [{ filename }] = JSON.parse(said.slice(said.search(/^\[/mu))) as [{ filename: string }];
  return join(folder, filename);
}
