/** The date part of a delivery promise: Stockline beside what a developer would write today. */
import { pathToFileURL } from 'node:url';
import { type Candidate, candidates } from './dates/candidates.ts';
import { instants } from './dates/instants.ts';
import { microsecondsOf, rounds } from './dates/rounds.ts';
import { cutoffHour, type Days, holidays } from './dates/shop.ts';
import type { Section } from './section.ts';

/** Asks all the same questions, compares their answers, and then measures them. */
export async function measureDates(): Promise<Section> {
  const all = await candidates();
  const [stockline, ...peers] = all;
  const asked = instants();
  const agreed = peers.map((peer) => `${peer.name} on ${agreementOf(peer, stockline, asked)}`);
  const times = microsecondsOf(all.map(({ answer }) => answerAll.bind(null, answer, asked)));
  const [ours = Number.NaN] = times;
  const faster = all.filter((_, index) => (times[index] ?? ours) < ours).map(({ name }) => name);
  const rows = all.map(({ name, size }, index) => {
    const time = times[index] ?? Number.NaN;
    return [name, rounded(time / asked.length), rounded(time / ours), size.raw, size.brotli];
  });
  return {
    title: 'Dates',
    words: [...wordsOf(asked.length, agreed), ...wordsOfFaster(faster)].join(' '),
    tables: [{ columns: ['', 'µs per answer', 'times Stockline', 'bytes', 'bytes (brotli 11)'], rows }],
    goals: [],
  };
}

/** On how many of the moments both say the same. Throws where they do not, as then one of the two is wrong. */
function agreementOf(peer: Candidate, stockline: Candidate, asked: readonly number[]): number {
  const differing = asked.filter((at) => textOf(peer.answer(at)) !== textOf(stockline.answer(at)));
  const [first] = differing;
  if (first !== undefined) {
    const [theirs, ours] = [peer, stockline].map(({ answer }) => textOf(answer(first)));
    const at = new Date(first).toISOString();
    throw new Error(`${peer.name} differs ${differing.length} times; at ${at}: ${theirs}, and Stockline ${ours}.`);
  }
  return asked.length - differing.length;
}

const textOf = ({ earliest, latest }: Days): string => `${earliest} to ${latest}`;

function answerAll(answer: Candidate['answer'], asked: readonly number[]): void {
  let length = 0;
  for (const at of asked) length += answer(at).latest.length;
  // The answers are used, so that no compiler leaves the questions out.
  if (length !== asked.length * '2026-11-23'.length) throw new Error('An answer is no day.');
}

function wordsOf(asked: number, agreed: readonly string[]): string[] {
  return [
    `A shop in New York takes orders until ${cutoffHour}:00 by its own clock, on Monday to Friday without`,
    `${holidays.length} holidays. It takes 0 or 1 working day to hand the parcel over. The carrier has the same`,
    'calendar and takes 3 to 5 working days. Asked are the first and the last day of arrival, at the same',
    `${asked} moments of a year, those about clock changes and cut-offs among them. Of these ${asked}, each`,
    `agrees with Stockline: ${agreed.join(', ')}.`,
    'Each library is used as its documentation shows. It is bundled with that one function and minified; this',
    'bundle is both weighed and timed. moment-timezone is its lightest build that knows this year, with ten years',
    "of data. temporal-polyfill takes the host's own Temporal where there is one; this Node has",
    `${'Temporal' in globalThis ? 'one' : 'none'}. Stockline's bytes are the engine's script and its WebAssembly,`,
    `without any element. Times are CPU time on this machine, the median of ${rounds} rounds by turns after warming`,
    "up. Stockline's answer is more than the two days. It is text that is read as JSON, and it also has the stock,",
    'the status, the days of shipping, the deadline to order by, the reasons and the terms. The others do the days',
    'of this one case alone.',
  ];
}

function wordsOfFaster(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`For the days alone, these are faster than Stockline: ${names.join(', ')}.`];
}

const rounded = (value: number): number => Number(value.toPrecision(3));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await measureDates(), null, 2));
}
