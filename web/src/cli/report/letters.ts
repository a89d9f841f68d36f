/** The notices that orders of a ledger are owed, each written from the store as that order sees it. */
import type { FullEngine } from '../../engine/full.ts';
import type { PlacedLine, RulePack, StoreDocument } from '../../engine/types/documents.ts';
import { isOver, type OpenOrder } from '../../ledger/fold.ts';
import { type Notice, type NoticeOptions, renderNotice } from '../../notice/notice.ts';
import { asSent, hasErrors, missingIn, questionAbout, revisionsFor } from './at-risk.ts';
import { isStale } from './make-report.ts';
import { OrderViews } from './order-views.ts';
import { StoreData } from './store-data.ts';

/** What there is to send of one line of an order. */
export interface Letter {
  order: string;
  sku: string;
  /** The order has other lines too. */
  isPart: boolean;
  notice: Notice;
}

/** An order of which no letter can be written, and why. */
export interface Unwritten {
  order: string;
  message: string;
}

export interface LetterSources {
  /** The store's text. */
  text: string;
  rules: readonly RulePack[];
  orders: readonly OpenOrder[];
  at: string;
  options: NoticeOptions;
}

/** An order to which nothing has to be said has no letter, and is not among the others either. */
export function lettersTo(engine: FullEngine, sources: LetterSources): (Letter | Unwritten)[] {
  const { store, leftOut } = engine.openStoreInPart(sources.text);
  const document = JSON.parse(sources.text) as StoreDocument;
  const data = new StoreData(document, leftOut);
  const packs = engine.openRules(sources.rules);
  const views = new OrderViews(engine, store, data, packs);
  const at = sources.at < store.asOf ? store.asOf : sources.at;
  try {
    return sources.orders.flatMap((order) =>
      isStale(document, at) ? [tooOld(order, document)] : lettersOf(order, data, views, at, sources.options),
    );
  } finally {
    views.close();
    packs.close();
    store.close();
  }
}

/** What figures of long ago say would go out as though it were so. */
function tooOld({ order }: OpenOrder, { asOf }: StoreDocument): Unwritten {
  const message = `The store is as of ${asOf}, longer ago than "freshForMinutes". Read the stock again, and then write.`;
  return { order, message };
}

function lettersOf(
  order: OpenOrder,
  data: StoreData,
  views: OrderViews,
  at: string,
  options: NoticeOptions,
): (Letter | Unwritten)[] {
  const missing = missingIn(order, data);
  if (missing.length > 0) {
    const message = `The store has no commitment of ${missing.join(', ')} for it: close it in the ledger, or count it.`;
    return [{ order: order.order, message }];
  }
  const sent = asSent(order, data);
  const { lines } = sent.placed;
  try {
    return revisionsFor(sent, questionAbout(sent, data), views, at).flatMap((revision, index) => {
      const line = lines[index] as PlacedLine;
      if (isOver(line)) return [];
      const isPart = lines.length > 1;
      const notice = renderNotice(revision, { ...options, order: order.order, ...(isPart && { isPart }) });
      return notice === undefined ? [] : [{ order: order.order, sku: line.promised.sku, isPart, notice }];
    });
  } catch (error) {
    if (!hasErrors(error)) throw error;
    return [{ order: order.order, message: error.errors[0]?.message ?? 'It is refused.' }];
  }
}
