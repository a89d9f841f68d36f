/**
 * Where the time of a cold visit goes: a trace as Chrome's DevTools read it, the order of things, and the functions and
 * the browser's own steps that take the most of the main thread.
 */
import { writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Section } from '../section.ts';
import { waterfall } from './first.ts';
import { listingPages, listingPath, productPages, productPath } from './markup.ts';
import { openShop } from './server.ts';
import { functionsByTime, stepsByTime, type TraceEvent } from './trace.ts';
import { arrive, coldVisit, openPage, openShopper, type Shopper, type Visit } from './visits.ts';
import type { Seen } from './watcher.ts';

const categories = [
  'toplevel',
  'v8',
  'v8.wasm',
  'v8.wasm.detailed',
  'devtools.timeline',
  'blink.user_timing',
  'loading',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
];

/** Writes a trace of each case beside `file`, and prints what they say. */
export async function profile(file: string): Promise<void> {
  const shop = await openShop(new Map([...(await productPages()), ...(await listingPages([200]))]));
  const shopper = await openShopper();
  const { dir, name, ext } = parse(file);
  try {
    for (const [title, of, path, promises] of [
      ['First promise, cold', 'first', productPath('fetched'), 1],
      ['200 cards, cold', 'listing', listingPath(200), 200],
    ] as const) {
      const one = { address: shop.origin + path, promises };
      // The first time the server compresses.
      await coldVisit(shopper, one);
      const { seen, events, text } = await traced(shopper, one);
      const written = join(dir, `${name}.${of}${ext || '.json'}`);
      writeFileSync(written, text);
      console.log(`\n${title} (the trace is in ${written})`);
      print(waterfall(seen));
      print(stepsByTime(events));
      for (const table of functionsByTime(events)) print(table);
    }
  } finally {
    await shopper.close();
    await shop.close();
  }
}

interface Traced {
  seen: Seen;
  events: TraceEvent[];
  text: string;
}

async function traced({ browser }: Shopper, one: Visit): Promise<Traced> {
  const context = await browser.createBrowserContext();
  try {
    const page = await openPage(context, one);
    await page.tracing.start({ categories });
    await arrive(page, one);
    // What the trace's own end costs is none of the page's.
    const seen = await page.evaluate(() => benchWatcher.seen());
    await pause(300);
    const bytes = await page.tracing.stop();
    const text = Buffer.from(bytes ?? []).toString();
    const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] };
    return { seen, events: traceEvents, text };
  } finally {
    await context.close();
  }
}

function print({ columns, rows }: Section['tables'][number]): void {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => String(row[index] ?? '').length)),
  );
  console.log('');
  for (const row of [columns, ...rows])
    console.log(
      row
        .map((cell, index) =>
          typeof cell === 'number' ? String(cell).padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
}
