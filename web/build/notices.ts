/**
 * Sees to it that whatever a script contains of others is named
 * in THIRD-PARTY-NOTICES.txt, and that the script says so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packageVersion } from './build-facts.ts';
import { web } from './paths.ts';

/** Stands at the start of each script that holds nobody else's work. */
export const ownBanner = `/*! Stockline ${packageVersion}, MIT */`;

/** Stands at the start of each script that contains others' work. */
export const banner = `/*! Stockline ${packageVersion}, MIT. Contains Lit (BSD-3-Clause, (c) 2017 Google LLC) and others: see THIRD-PARTY-NOTICES.txt */`;

/** Fails the build when a package goes into a script and is not named. */
export function noticesPlugin(): Plugin {
  const notices = readFileSync(join(web, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const named = new Set(notices.match(/[@\w/.-]+/g));
  return {
    name: 'stockline:notices',
    moduleParsed({ id }) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
      if (name !== undefined && !named.has(name))
        this.error(`The build takes in ${name}, which THIRD-PARTY-NOTICES.txt does not name.`);
    },
  };
}
