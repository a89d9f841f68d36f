/** Everything that can say the days of arrival: its answers, and what it weighs in a page. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Size, sizeOf, sumOf } from '../../../web/build/size.ts';
import { bundled } from '../peers/bundled.ts';
import { start } from './instants.ts';
import { plannedShop } from './planned.ts';
import type { DeliveryDays } from './shop.ts';
import { deliveryDaysOf } from './stockline.ts';

export interface Candidate {
  name: string;
  answer: DeliveryDays;
  size: Size;
}

/** A way to write it without Stockline. */
interface Peer {
  name: string;
  /** Its file in this folder. */
  file: string;
}

const peers: readonly Peer[] = [
  { name: 'date-fns with @date-fns/tz', file: 'date-fns.ts' },
  { name: 'Luxon', file: 'luxon.ts' },
  { name: 'moment-business-days with moment-timezone', file: 'moment.ts' },
  { name: 'temporal-polyfill', file: 'temporal.ts' },
  { name: 'Intl.DateTimeFormat by hand', file: 'intl.ts' },
];

const bundleOf = (file: string): Promise<string> => bundled(fileURLToPath(new URL(file, import.meta.url)));

/** Stockline first. */
export async function candidates(): Promise<[Candidate, ...Candidate[]]> {
  return [await stockline(), ...(await Promise.all(peers.map(loaded)))];
}

/** The sizes alone of what a page needs without Stockline. */
export function peerSizes(): Promise<{ name: string; size: Size }[]> {
  return Promise.all(peers.map(async ({ name, file }) => ({ name, size: sizeOf(await bundleOf(file)) })));
}

/** What is measured is the bundle that is weighed. */
async function loaded({ name, file }: Peer): Promise<Candidate> {
  const code = await bundleOf(file);
  const { deliveryDays } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return { name, answer: deliveryDays, size: sizeOf(code) };
}

/** The engine without any element: its script, and the WebAssembly beside it. */
async function stockline(): Promise<Candidate> {
  const wasm = await readFile(new URL('../../../web/dist/stockline-page.wasm', import.meta.url));
  const size = sumOf([sizeOf(await bundleOf('stockline.ts')), sizeOf(wasm)]);
  return { name: 'Stockline', answer: await deliveryDaysOf(await plannedShop(start)), size };
}
