/** What servers do again and again: each time from the text, and from what stays open. In one run, by turns. */
import { pathToFileURL } from 'node:url';
import { loadFullEngine, type PlanOptions } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { renderAvailability } from 'stockline/ssr';
import { verifyShown } from 'stockline/verify';
import { zoneBetween } from '../../web/src/engine/zones.ts';
import { shownBy } from '../web/checkout-values.ts';
import { openShop, type Shop } from '../web/shop.ts';
import { median, rounded } from './figures.ts';
import type { Section } from './section.ts';
import { manyProducts } from './servers/store.ts';

const products = 2000;
const rounds = 9;
const microsecondsOfRound = 40_000;

/** One thing that is done, both ways. */
interface Task {
  what: string;
  anew: Way;
  open: Way;
}

type Way = () => unknown;

export async function measureServers(): Promise<Section> {
  const { tasks, close } = await allTasks();
  const rows: [string, number, number, number][] = [];
  for (const { what, anew, open } of tasks) {
    const [one = Number.NaN, other = Number.NaN] = await microsecondsOf([anew, open]);
    rows.push([what, rounded(one), rounded(other), rounded(one / other, 1)]);
  }
  close();
  const [first, again] = clockTimes();
  rows.push(['the clocks of a zone for a plan', rounded(first), rounded(again), rounded(first / again, 1)]);
  return {
    title: 'Servers',
    words: [
      'What a server in Node does again and again. "Anew": from the text of the document, which is opened for that and',
      'closed; "open": from what stays open. Microseconds of CPU, the median of',
      `${rounds} rounds by turns. The store has ${products.toLocaleString('en-US')} products, and so has the snapshot`,
      "that pages are rendered from; a changed product comes with a new instant of the store's figures. The clocks are",
      "those of 13 months, anew from the host's `Intl`, which a process is asked once, and open from what is remembered.",
    ].join(' '),
    tables: [{ columns: ['', 'anew, µs', 'open, µs', 'anew / open'], rows }],
    goals: [
      { what: 'the clocks of a plan of one product, remembered, µs', most: 70, measured: rounded(again) },
      {
        what: 'a product changed and planned in an open store, share of the store anew',
        most: 0.02,
        measured: share(rows, changed),
      },
    ],
  };
}

const changed = 'a product changed, and planned';
const changedWithRules = 'the same, with the rules of the United States, the Union and Germany';

function share(rows: readonly [string, number, number, number][], name: string): number {
  const [, anew = Number.NaN, open = Number.NaN] = rows.find(([what]) => what === name) ?? [];
  return rounded(open / anew, 4);
}

async function allTasks(): Promise<{ tasks: Task[]; close: () => void }> {
  const engine = await loadFullEngine();
  const document = manyProducts(products);
  const text = JSON.stringify(document);
  const store = engine.openStore(text);
  const rules = engine.openRules(await loadRulePacks(destinationsOf(document)));
  const planned = store.planText();
  const snapshot = engine.openSnapshot(planned);
  const shop = await openShop();
  const shopText = JSON.stringify(shop.document);
  const value = JSON.stringify(shownBy(shop, { lines: [{ sku: 'MUG', quantity: 4 }, { sku: 'KETTLE' }] }));
  const [sku = '', product] = Object.entries(document.products)[0] ?? [];

  const render = (from: string | Shop['snapshot']) =>
    renderAvailability({
      snapshot: from,
      query: { sku, at: document.asOf, to: { country: 'US' } },
      styles: { href: '/stockline.css' },
    });
  let minutes = 0;
  const planAnew = (options: PlanOptions) => () => {
    const opened = engine.openStore(text);
    opened.planText(options);
    opened.close();
  };
  const change = (what: string, options: PlanOptions): Task => ({
    what,
    anew: planAnew(options),
    open: () => {
      minutes += 1;
      const asOf = new Date(Date.parse(document.asOf) + minutes * 60_000).toISOString().replace('.000', '');
      store.change({ asOf, products: { [sku]: product ?? null } });
      store.planText(options);
    },
  });
  const tasks = [
    { what: 'a product page rendered', anew: () => render(planned), open: () => render(snapshot) },
    {
      what: "a checkout's value verified",
      anew: () => {
        const opened = engine.openSnapshot(shopText);
        verifyShown(opened, value);
        opened.close();
      },
      open: () => verifyShown(shop.snapshot, value),
    },
    change(changed, { skus: [sku] }),
    change(changedWithRules, { skus: [sku], rules }),
    {
      what: 'all products planned',
      anew: planAnew({}),
      open: () => store.planText(),
    },
    {
      what: 'one product planned',
      anew: planAnew({ skus: [sku] }),
      open: () => store.planText({ skus: [sku] }),
    },
  ];
  const close = () => {
    for (const opened of [store, rules, snapshot, shop.snapshot]) opened.close();
  };
  return { tasks, close };
}

/** As `dates/rounds.ts`, of what may be a promise. */
async function microsecondsOf(ways: readonly Way[]): Promise<number[]> {
  const measured: { way: Way; runs: number; times: number[] }[] = [];
  for (const way of ways) {
    await timeOf(way, 100);
    measured.push({ way, runs: Math.ceil(microsecondsOfRound / ((await timeOf(way, 10)) / 10)), times: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { way, runs, times } of measured) times.push((await timeOf(way, runs)) / runs);
  }
  return measured.map(({ times }) => median(times));
}

async function timeOf(way: Way, runs: number): Promise<number> {
  const before = process.cpuUsage();
  for (let left = runs; left > 0; left -= 1) await way();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Of each zone the first time and those after it. */
function clockTimes(): [first: number, again: number] {
  const ask = (zone: string, times: number): number => {
    const before = process.cpuUsage();
    for (let left = times; left > 0; left -= 1) zoneBetween(zone, '2026-11-21T15:00:00Z', '2027-12-28T15:00:00Z');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / times;
  };
  const zones = Intl.supportedValuesOf('timeZone').filter((name) => name.startsWith('Europe/'));
  return [median(zones.map((zone) => ask(zone, 1))), median(zones.map((zone) => ask(zone, 500)))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await measureServers(), undefined, 2));
}
