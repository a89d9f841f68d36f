/** One receipt changes under a publisher that goes on. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadFullEngine } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { Archive } from '../../../web/src/cli/publishing/archive.ts';
import { type OpenParts, openParts } from '../../../web/src/cli/publishing/open-parts.ts';
import { PublicFiles } from '../../../web/src/cli/publishing/public-files.ts';
import { Publisher } from '../../../web/src/cli/publishing/publisher.ts';
import { Site } from '../../../web/src/cli/publishing/site.ts';
import { median, rounded, spread } from '../figures.ts';
import { manyProducts } from '../servers/store.ts';

const rounds = 21;

export interface Step {
  what: string;
  /** Milliseconds, those of the process and of the system for it. */
  cpu: number;
  clock: number;
  range: string;
  isGoal: boolean;
}

interface Taken {
  cpu: number;
  clock: number;
}

export async function measureOneChange(count: number): Promise<Step[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stockline-bench-'));
  const engine = await loadFullEngine();
  const store = manyProducts(count);
  const rules = engine.openRules(await loadRulePacks(destinationsOf(store)));
  const to = join(folder, 'stock');
  const site = new Site(to, new PublicFiles(false), new Archive(join(folder, 'archive'), 1e9));
  const publisher = new Publisher(engine, site, rules);
  try {
    const path = join(folder, 'store.json');
    const read: Taken[] = [];
    const planned: Taken[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [receipt] = store.products[`SKU-${round * 7}`]?.receipts ?? [];
      if (receipt !== undefined) receipt.quantity += round;
      store.asOf = `2026-11-23T15:${String(round).padStart(2, '0')}:00Z`;
      await writeFile(path, JSON.stringify(store));
      let source: OpenParts | undefined;
      const reading = await timed(async () => {
        source = (await openParts([path])) as OpenParts;
      });
      const planning = await timed(async () => {
        const { written } = await publisher.publish(source as OpenParts);
        if (round > 0 && written.length !== 1) throw new Error(`${written.length} documents are written, and not one.`);
      });
      if (round === 0) continue;
      read.push(reading);
      planned.push(planning);
    }
    return [stepOf('the file read', read, false), stepOf('compared, planned and written', planned, true)];
  } finally {
    publisher.close();
    rules.close();
    await rm(folder, { recursive: true });
  }
}

async function timed(act: () => Promise<void>): Promise<Taken> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await act();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, clock };
}

function stepOf(what: string, taken: readonly Taken[], isGoal: boolean): Step {
  const [clock, range] = spread(taken.map((each) => each.clock));
  return { what, cpu: rounded(median(taken.map(({ cpu }) => cpu)), 1), clock, range, isGoal };
}
