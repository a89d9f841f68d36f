/**
 * How fast the built package is in a shopper's browser: Chromium, slowed down to a phone.
 *
 *     cd web && node --import ./build/typescript.js ../tests/bench/page.ts [PART…] [--profile FILE]
 *
 * PART is one of `first`, `listing`, `quantity`, `shift` and `memory`; without any, all are measured. The section is
 * printed as JSON.
 *
 * `--profile` measures nothing: it writes traces for Chrome's DevTools beside FILE, of a first promise and of a list of
 * 200 cards, and prints where their time goes. STOCKLINE_BENCH_DIST names another folder than web/dist.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Part } from './figures.ts';
import { measureFirst } from './page/first.ts';
import { measureListing } from './page/listing.ts';
import { measureMemory } from './page/memory.ts';
import { profile } from './page/profile.ts';
import { measureQuantity } from './page/quantity.ts';
import { measureShift } from './page/shift.ts';
import { conditionsInWords, openShopper, type Shopper } from './page/visits.ts';
import type { Section } from './section.ts';

const parts: Readonly<Record<string, (shopper: Shopper) => Promise<Part>>> = {
  first: measureFirst,
  listing: measureListing,
  quantity: measureQuantity,
  shift: measureShift,
  memory: measureMemory,
};

/** Measures the parts of these names, one after the other, since they must not share the machine. */
export async function measurePage(names: readonly string[] = Object.keys(parts)): Promise<Section> {
  const shopper = await openShopper();
  try {
    const version = await shopper.browser.version();
    const measured: Part[] = [];
    for (const name of names) {
      const measure = parts[name];
      if (measure === undefined)
        throw new Error(`No part is called ${name}; there are ${Object.keys(parts).join(', ')}.`);
      measured.push(await measure(shopper));
    }
    return {
      title: 'In a shopper’s browser',
      words: [`The built package in ${version}. ${conditionsInWords}`, ...measured.map(({ words }) => words)].join(
        '\n\n',
      ),
      tables: measured.flatMap(({ tables }) => tables),
      goals: measured.flatMap(({ goals }) => goals),
    };
  } finally {
    await shopper.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { profile: { type: 'string' } }, allowPositionals: true });
  if (values.profile !== undefined) await profile(values.profile);
  else console.log(JSON.stringify(await measurePage(positionals.length > 0 ? positionals : undefined), undefined, 2));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
