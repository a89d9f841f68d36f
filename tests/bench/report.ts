/**
 * `./dev bench`: measures everything, and writes web/docs/speed.md, with the same figures as JSON beside it.
 *
 *     node --import ./build/typescript.js ../tests/bench/report.ts [--all] [SECTION…]
 *
 * SECTION is one of `engine`, `dates`, `page`, `servers`, `publishing` and `weight`. With any, it is printed, and
 * nothing is written. `--all` also measures what takes minutes: a million products published.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { accounts } from './accounts.ts';
import { measureDates } from './dates.ts';
import { measureEngine } from './engine.ts';
import { opening } from './opening.ts';
import { measurePage } from './page.ts';
import { measurePublishing } from './publishing.ts';
import type { Goal, Section, Table } from './section.ts';
import { measureServers } from './servers.ts';
import { measureWeight } from './weight.ts';

const all = process.argv.includes('--all');

const sections: Readonly<Record<string, () => Promise<Section>>> = {
  engine: measureEngine,
  dates: measureDates,
  page: measurePage,
  servers: measureServers,
  publishing: () => measurePublishing(all),
  weight: measureWeight,
};

const docs = new URL('../../web/docs/', import.meta.url);

const measuring = { on: new Date().toISOString().slice(0, 10), machine: machine() };

const asked = process.argv.slice(2).filter((each) => each !== '--all');
const unknown = asked.find((name) => sections[name] === undefined);
if (unknown !== undefined) {
  throw new Error(`No section is called ${unknown}; there are ${Object.keys(sections).join(', ')}.`);
}
const measured: Section[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name}`);
  measured.push(await measure());
}
const text = markdown(measured);
if (asked.length > 0) {
  console.log(text);
} else {
  await writeFile(new URL('speed.md', docs), text);
  await writeFile(
    new URL('speed.json', import.meta.url),
    `${JSON.stringify({ ...measuring, sections: measured }, undefined, 2)}\n`,
  );
  console.log(fileURLToPath(new URL('speed.md', docs)));
}

function markdown(all: readonly Section[]): string {
  const goals = all.flatMap((section) => section.goals);
  const tried = accountsOf(goals.filter(({ most, measured: value }) => value > most));
  const parts = [
    '# Speed',
    opening(measuring),
    '## Goals',
    ...(goals.length > 0 ? [tableOf(goalTable(goals))] : []),
    ...(tried.length > 0
      ? ['[What was tried](#what-was-tried) says where the time and the bytes of missed ones go.']
      : []),
    ...all.flatMap(({ title, words, tables }) => [`## ${title}`, words, ...tables.map(tableOf)]),
    ...(tried.length > 0 ? ['## What was tried', ...tried] : []),
  ];
  return `${parts.map(wrapped).join('\n\n')}\n`;
}

/** Where the time or the bytes of missed goals go. Each has to be accounted for. */
function accountsOf(missed: readonly Goal[]): string[] {
  const isOf = (account: (typeof accounts)[number]) => (goal: Goal) =>
    account.of.some((beginning) => goal.what.startsWith(beginning));
  const untold = missed.find((goal) => !accounts.some((account) => isOf(account)(goal)));
  if (untold !== undefined) throw new Error(`tests/bench/accounts.ts does not say why this is missed: ${untold.what}`);
  return accounts.filter((account) => missed.some(isOf(account))).flatMap(({ title, text }) => [`### ${title}`, text]);
}

function machine(): string {
  const [{ model = '' } = {}, ...others] = cpus();
  return `${others.length + 1} cores (${model.trim()}) with Node ${process.version}`;
}

function goalTable(goals: readonly Goal[]): Table {
  return {
    columns: ['goal', 'at most', 'measured', ''],
    rows: goals.map(({ what, most, measured: value }) => [what, most, value, value <= most ? 'met' : 'missed']),
  };
}

function tableOf({ columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(written).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function written(cell: string | number): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumSignificantDigits: 12 }) : cell;
}

/** Lines of prose are no longer than those of the rest of the documentation. */
function wrapped(part: string): string {
  if (/^[#|]/.test(part)) return part;
  return part.replace(/(?![^\n]{1,120}$)([^\n]{1,120})\s/gm, '$1\n');
}
