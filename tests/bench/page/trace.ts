/** Reads a trace of Chromium: which functions, and which of the browser's own steps, take the main thread's time. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { rounded } from '../figures.ts';
import type { Table } from '../section.ts';
import { dist } from './dist.ts';

/** How many of them are told. */
const most = 25;

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as all times here. */
  ts: number;
  dur?: number;
  id?: string;
  args: { data?: ProfileData & { documentLoaderURL?: string }; name?: string };
}

interface Call {
  functionName: string;
  url?: string;
  /** From 0 on. */
  lineNumber?: number;
  columnNumber?: number;
  codeType?: string;
}

interface Sampled {
  id: number;
  callFrame: Call;
  /** The number of the one that called it. */
  parent?: number;
}

interface ProfileData {
  cpuProfile?: { nodes?: Sampled[]; samples?: number[] };
  timeDeltas?: number[];
}

/** The main thread of the page's process, and when the visit began. */
function mainThread(events: readonly TraceEvent[]): { pid: number; tid: number; start: number } {
  const start = events
    .filter(({ name, args }) => name === 'navigationStart' && /^http/u.test(args.data?.documentLoaderURL ?? ''))
    .at(-1);
  if (start === undefined) throw new Error('The trace has no navigation.');
  const main = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === start.pid && args.name === 'CrRendererMain',
  );
  return { pid: start.pid, tid: main?.tid ?? start.tid, start: start.ts };
}

/** Steps of the browser by the time that each takes itself, without those within it. */
export function stepsByTime(events: readonly TraceEvent[]): Table {
  const { pid, tid, start } = mainThread(events);
  const steps = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.ts >= start)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const own = new Map<string, { time: number; count: number }>();
  const add = (name: string, time: number, count: number) => {
    const before = own.get(name) ?? { time: 0, count: 0 };
    own.set(name, { time: before.time + time, count: before.count + count });
  };
  const around: { name: string; end: number }[] = [];
  for (const { name, ts, dur = 0 } of steps) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= ts) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined) add(outer.name, -dur, 0);
    add(name, dur, 1);
    around.push({ name, end: ts + dur });
  }
  return {
    columns: ['step of the browser, main thread', 'own time, ms', 'times'],
    rows: [...own]
      .sort(([, one], [, other]) => other.time - one.time)
      .slice(0, most)
      .map(([name, { time, count }]) => [name, rounded(time / 1000, 1), count]),
  };
}

/** Functions by the time that each takes itself, by samples, and that with what it calls. */
export function functionsByTime(events: readonly TraceEvent[]): Table[] {
  const { calls, own } = sampled(events);
  const itself = new Map<string, number>();
  const whole = new Map<string, number>();
  const add = (times: Map<string, number>, place: string, time: number) =>
    times.set(place, (times.get(place) ?? 0) + time);
  for (const [id, time] of own) {
    const stack: string[] = [];
    for (let call = calls.get(id); call !== undefined; call = calls.get(call.parent ?? 0)) {
      if (!/^\((?:idle|root)\)$/u.test(call.callFrame.functionName)) stack.push(placeOf(call.callFrame));
    }
    if (stack[0] !== undefined) add(itself, stack[0], time);
    // One that calls itself counts once.
    for (const place of new Set(stack)) add(whole, place, time);
  }
  const all = [...itself.values()].reduce((sum, time) => sum + time, 0);
  const table = (name: string, times: Map<string, number>): Table => ({
    columns: ['function', name, '%'],
    rows: [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([place, time]) => [place, rounded(time / 1000, 1), rounded((100 * time) / all, 1)]),
  });
  return [table('own time, ms', itself), table('with what it calls, ms', whole)];
}

/** The page's calls by their number, and how long each was seen at work. */
function sampled(events: readonly TraceEvent[]): { calls: Map<number, Sampled>; own: Map<number, number> } {
  const { pid } = mainThread(events);
  const calls = new Map<number, Sampled>();
  const own = new Map<number, number>();
  for (const { name, args, pid: process } of events) {
    if (name !== 'ProfileChunk' || process !== pid) continue;
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) calls.set(node.id, node);
    // A sample says what runs from its instant on, which is up to the next one.
    (cpuProfile?.samples ?? []).forEach((id, index) => {
      own.set(id, (own.get(id) ?? 0) + Math.max(0, timeDeltas[index + 1] ?? timeDeltas[index] ?? 0));
    });
  }
  return { calls, own };
}

const maps = new Map<string, SourceMap | undefined>();

/** That of one of the package's files, which lie flat or in parts/. */
function mapOf(url: string): SourceMap | undefined {
  const path = new URL(url).pathname.replace('/stockline/', '');
  if (!maps.has(path)) {
    try {
      maps.set(path, new SourceMap(JSON.parse(readFileSync(join(dist, `${path}.map`), 'utf8'))));
    } catch {
      maps.set(path, undefined);
    }
  }
  return maps.get(path);
}

/** The function's name, and its place in the sources where a source map has it. */
function placeOf({ functionName, url = '', lineNumber = 0, columnNumber = 0 }: Call): string {
  const name = functionName || '(anonymous)';
  if (!/^http/u.test(url)) return url === '' ? name : `${name} ${basename(url)}`;
  const entry = mapOf(url)?.findEntry(Math.max(0, lineNumber), Math.max(0, columnNumber));
  // Code that the build has added is in no source.
  if (entry !== undefined && 'originalSource' in entry && entry.originalSource) {
    const source = entry.originalSource.replace(/^(?:\.\.\/)+|^file:\/\//gu, '').replace(/^.*node_modules\//u, '');
    // Node's types leave out the name, which is there where the map has one.
    const { name: original = name } = entry as { name?: string };
    return `${original} ${source}:${entry.originalLine + 1}`;
  }
  return `${name} ${basename(new URL(url).pathname)}:${lineNumber + 1}:${columnNumber + 1}`;
}
