/**
 * The notices of delay that a shop sends: whoever's promise is broken is told the new day on the day on which the shop
 * knows of it. Then the order's page can ask for an answer.
 */
import { loadOrderEngine } from '../../src/engine/index.ts';
import type { SnapshotDocument } from '../../src/engine/types/documents.ts';
import { parseDestination } from '../../src/store/destination.ts';
import { earlierPromise, wholeDays } from '../../src/store/order.ts';
import { dockOf } from '../dock-days.ts';
import { historyOf, lineOn, type OrderedLine, type Past, type PlacedOrder } from './orders.ts';

/**
 * The order with the notices that are owed today; the same order
 * where none is. The snapshot is the one that the order sees.
 */
export async function withNotices(order: PlacedOrder, snapshot: SnapshotDocument, past: Past): Promise<PlacedOrder> {
  const opened = (await loadOrderEngine()).openSnapshot(JSON.stringify(snapshot));
  try {
    const to = parseDestination(order.to);
    const asking = {
      at: `${new Date(past.now).toISOString().slice(0, 19)}Z`,
      ...(to === undefined ? {} : { to }),
    };
    const asked = order.lines.flatMap((line) =>
      line.promise === undefined || order.ship !== 'together'
        ? []
        : [{ promised: earlierPromise(line.promise), order: historyOf(order, line, past) }],
    );
    const each = asked.map((line) => opened.revise({ ...asking, ...line }));
    const together = asked.length === 0 ? {} : { together: wholeDays(each, asked) };
    let isOwed = false;
    const lines = order.lines.map((line): OrderedLine => {
      const { promise } = line;
      if (promise === undefined) return line;
      const promised = earlierPromise(promise);
      let told = line;
      // A notice is about one part: there are no more of them than parts.
      for (const _ of promise.parts) {
        const { delay } = opened.revise({ ...asking, ...together, promised, order: historyOf(order, told, past) });
        if (delay?.state !== 'notice_owed') break;
        isOwed = true;
        const { part } = delay;
        const noticed = dockOf(past.store, past.home).today(past.now);
        const notice = {
          noticed,
          ...(delay.revised === undefined ? {} : { revised: delay.revised }),
          ...(part === undefined ? {} : { part }),
        };
        const known = lineOn(told, noticed);
        told = { ...known, delays: [...(known.delays ?? []), notice] };
      }
      return told;
    });
    return isOwed ? { ...order, lines } : order;
  } finally {
    opened.close();
  }
}
