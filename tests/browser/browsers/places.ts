/** Where a browser is on this machine, or why there is none. */
import { existsSync } from 'node:fs';
import type { Engine } from './browser.ts';

/** Its program; undefined where there is none. */
export function placeOf({ variable, places }: Pick<Engine, 'variable' | 'places'>): string | undefined {
  return [process.env[variable], ...places].find((place) => place && existsSync(place));
}

/** Holds the reason why this machine cannot have the engine, for the run to go on without it. */
const excuseVariable = ({ name }: Pick<Engine, 'name'>): string => `WITHOUT_${name.toUpperCase()}`;

/** Why the suites are to do without it; undefined where they are not. */
export const excuseFor = (engine: Pick<Engine, 'name'>): string | undefined =>
  process.env[excuseVariable(engine)] || undefined;

/** What to do where there is none, and no excuse. */
export const notFound = (engine: Pick<Engine, 'name' | 'variable'>): string =>
  `No ${engine.name} found. ./dev setup installs one; one of your own is named in ${engine.variable}. To do without, say why in \
${excuseVariable(engine)}.`;
