/** What a quote costs, from text to text: natively and in WebAssembly, in one run, and in counted instructions. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadEngine } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import { runsOfRound, timeOf } from './dates/rounds.ts';
import type { Goal, Section } from './section.ts';

interface Case {
  snapshot: string;
  question: string;
  answer: string;
}

/** The microseconds of one quote. */
interface Times {
  native: number;
  page: number;
  full: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'build/bench/tests/bench/ask_quotes');
const rules = join(root, 'web/rules');

const rounds = 15;
/** Of a few microseconds each, asked together, so that the clock can tell their time. */
const together = 10;

/** Measures every case of quote_cases.cpp; throws where an engine does not answer as the native one does. */
export async function measureEngine(): Promise<Section> {
  const cases = Object.entries(JSON.parse(output()) as Record<string, Case>);
  const all: [string, Times][] = [];
  for (const [name, asked] of cases) all.push([name, await timesOf(name, asked)]);
  return {
    title: 'A quote',
    words: [
      'One quote, from the text of the question to the text of the answer, of a snapshot that is open. Microseconds of',
      `CPU; of ${rounds} rounds by turns the fastest, as whatever else a machine does only makes them slower.`,
      'A ladder of so many rungs is asked for two units. "terms" has those of a German shop under the rules of the Union',
      'and of Germany. In "late" each receipt may be late. "page" is the module of product pages, which is compiled to',
      'be small; "full" is the one that plans, which is compiled to be fast. All answers are the same, byte for byte.',
    ].join(' '),
    tables: [
      {
        columns: ['case', 'native, µs', 'page, µs', 'page / native', 'full, µs', 'full / native'],
        rows: all
          .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
          .map(([name, { native, page, full }]) => [
            name,
            rounded(native),
            rounded(page),
            rounded(page / native),
            rounded(full),
            rounded(full / native),
          ]),
      },
    ],
    goals: goalsOf(Object.fromEntries(all)),
  };
}

function goalsOf(times: Readonly<Record<string, Times>>): Goal[] {
  return (['page', 'full'] as const).flatMap((module) => {
    const of = (name: string, value: (times: Times) => number): number => {
      const found = times[name];
      return found === undefined ? Number.NaN : rounded(value(found));
    };
    const ratio = (one: Times) => one[module] / one.native;
    return [
      { what: `one rung in the ${module} module, µs`, most: 10, measured: of('rungs-1', (one) => one[module]) },
      { what: `one rung in the ${module} module, times native`, most: 2.5, measured: of('rungs-1', ratio) },
      { what: `20 rungs in the ${module} module, times native`, most: 1.6, measured: of('rungs-20', ratio) },
      { what: `100 rungs in the ${module} module, times native`, most: 1.6, measured: of('rungs-100', ratio) },
    ];
  });
}

async function timesOf(name: string, { snapshot, question, answer }: Case): Promise<Times> {
  const opened = {
    page: (await loadEngine()).openSnapshot(snapshot),
    full: (await loadFullEngine()).openSnapshot(snapshot),
  };
  const asked = (['page', 'full'] as const).map((module) => {
    if (opened[module].quoteText(question) !== answer)
      throw new Error(`${name}: the ${module} module does not answer as the native engine does.`);
    const run = () => {
      for (let left = together; left > 0; left -= 1) opened[module].quoteText(question);
    };
    return { module, run, runs: runsOfRound(run) };
  });
  const quotes = together * Math.max(...asked.map(({ runs }) => runs));
  const least: Times = { native: Infinity, page: Infinity, full: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    for (const { module, run, runs } of asked)
      least[module] = Math.min(least[module], timeOf(run, runs) / (runs * together));
    least.native = Math.min(least.native, Number(output(name, 'time', String(quotes))) / 1000);
  }
  return least;
}

function output(...asked: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, [rules, ...asked], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`ask_quotes: ${stderr}`);
  return stdout;
}

/** To three digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await measureEngine(), undefined, 2));
}
