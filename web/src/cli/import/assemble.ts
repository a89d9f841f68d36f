/** The store's data from what was gathered: each unit once, each product with the places of its figures. */
import type { SourcePlace } from '../io/source-places.ts';
import { type Amount, noted, type Place, Spoiled, sentence } from './cells.ts';
import type { CommitmentFact, Gathered, ReceiptFact, Said, StockFact } from './gathered.ts';

type Row = Record<string, unknown> & { 'x-from': Place };

/** A product, or a supply, as the store has it. A spoiled cell stands in it as it was, for `check` to find. */
export interface Assembled {
  [member: string]: unknown;
  stock?: Row[];
  receipts?: Row[];
  commitments?: Row[];
  'x-from'?: Place;
}

export interface StoreData {
  products: Record<string, Assembled>;
  supplies: Record<string, Assembled>;
}

/** What all files say of one product. */
interface Facts {
  stock: StockFact[];
  receipts: ReceiptFact[];
  orders: CommitmentFact[];
}

/** Puts the facts together; tells in `gathered` what is left out and what deserves a look. */
export function assemble(gathered: Gathered, today: string): StoreData {
  const facts = factsBySku(gathered);
  const products: [string, Assembled][] = [];
  const supplies: [string, Assembled][] = [];
  for (const sku of new Set([...gathered.products.keys(), ...facts.keys()])) {
    const why = gathered.notSold.get(sku);
    const found = facts.get(sku) ?? { stock: [], receipts: [], orders: [] };
    if (why !== undefined) leaveOutAll(found, why, gathered);
    else (gathered.supplies.has(sku) ? supplies : products).push([sku, productOf(sku, found, gathered, today)]);
  }
  // A SKU may be "__proto__": entries make members of any name.
  return { products: Object.fromEntries(products), supplies: Object.fromEntries(supplies) };
}

function factsBySku({ stock, receipts, commitments }: Gathered): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  const of = (sku: string): Facts => {
    const found = facts.get(sku) ?? { stock: [], receipts: [], orders: [] };
    facts.set(sku, found);
    return found;
  };
  for (const fact of stock) of(fact.sku).stock.push(fact);
  for (const fact of receipts) of(fact.sku).receipts.push(fact);
  for (const fact of commitments) of(fact.sku).orders.push(fact);
  return facts;
}

function leaveOutAll({ stock, receipts, orders }: Facts, why: string, gathered: Gathered): void {
  for (const { from, sku } of [...stock, ...receipts, ...orders])
    gathered.left.push({ file: from.file, line: from.line, sku, message: why });
}

function productOf(sku: string, facts: Facts, gathered: Gathered, today: string): Assembled {
  const said = gathered.products.get(sku);
  const from = gathered.firstPlaces.get(sku);
  const stock = mergedStock(facts.stock, gathered);
  const commitments = commitmentsOf(sku, stock, facts.orders, gathered);
  for (const receipt of facts.receipts) warnIfOverdue(receipt, gathered, today);
  const [order] = facts.orders;
  if (said === undefined && stock.length === 0 && order !== undefined) {
    const message = 'open orders have this product, and no other file does';
    gathered.warnings.push({ file: order.from.file, line: order.from.line, sku, message });
  }
  return {
    ...(said && from && toldOf(said, from)),
    ...(stock.length > 0 && { stock: stock.map(stockRow) }),
    ...(facts.receipts.length > 0 && { receipts: facts.receipts.map(receiptRow) }),
    ...(commitments.length > 0 && { commitments }),
  };
}

/** What files say of it, with the places of what does not stand in the row that told of it first. */
function toldOf(said: ReadonlyMap<string, Said>, from: Place): Assembled {
  const members: Record<string, unknown> = {};
  const places: Record<string, SourcePlace> = {};
  for (const [name, { value, from: own }] of said) {
    if (name === 'uncountedAt') {
      members['counted'] = false;
      members['stock'] = [{ location: value, onHand: 0, 'x-from': own }];
      continue;
    }
    members[name] = value;
    if (own.file !== from.file || own.line !== from.line) places[name] = { file: own.file, line: own.line };
  }
  return noted(members, from, places);
}

/**
 * The rows for one place as one: added up where they are lots and shelves, or of several places that are one here; once
 * where the same row came twice.
 */
function mergedStock(facts: readonly StockFact[], gathered: Gathered): StockFact[] {
  const merged: StockFact[] = [];
  for (const fact of facts) {
    const index = merged.findIndex(({ location, place }) => location === fact.location && place === fact.place);
    const before = merged[index];
    if (before === undefined) merged.push(fact);
    else if (fact.adds && before.adds) merged[index] = sumOf(before, fact);
    else if (isSame(before, fact)) {
      const message = `the same stock as in line ${before.from.line} of ${before.from.file}: it counts once`;
      gathered.left.push({ ...toldOfRow(fact), message });
    } else {
      // Which of the two is right, nobody can tell: both stand in the store, and cost this product alone.
      const clash = `other stock at "${fact.location}" than in line ${before.from.line} of ${before.from.file}: leave out one of the two`;
      merged.push({ ...fact, clash });
      gathered.spoiled.push({ ...toldOfRow(fact), message: clash });
    }
  }
  return withPlacesAsOne(merged, gathered).map((fact) => (fact.adds ? wholeOf(fact, gathered) : fact));
}

/** Rows that clash stay apart: they are a fault. So are units counted with open orders beside units without. */
function withPlacesAsOne(facts: readonly StockFact[], gathered: Gathered): StockFact[] {
  const sums = new Map<string, StockFact>();
  const clashes: StockFact[] = [];
  for (const fact of facts) {
    const before = sums.get(fact.location);
    if (fact.clash !== undefined) clashes.push(fact);
    else if (before !== undefined && (fact.held === 'subtracted') !== (before.held === 'subtracted')) {
      const clash = `here and in line ${before.from.line} of ${before.from.file} open orders are counted otherwise, and both are "${fact.location}"`;
      clashes.push({ ...fact, clash });
      gathered.spoiled.push({ ...toldOfRow(fact), message: clash });
    } else sums.set(fact.location, before === undefined ? fact : sumOf(before, fact));
  }
  return [...sums.values(), ...clashes];
}

function toldOfRow({ from, sku }: StockFact) {
  return { file: from.file, line: from.line, sku };
}

/** What rows come to: their lots and shelves may be below zero, or have parts of a unit; what is there may not. */
function wholeOf(fact: StockFact, gathered: Gathered): StockFact {
  const { sku, from } = fact;
  const warn = (message: string) => gathered.warnings.push({ file: from.file, line: from.line, sku, message });
  const whole = (amount: Amount, what: string, round: (value: number) => number): Amount => {
    if (typeof amount !== 'number') return amount;
    const sum = Number(amount.toFixed(6));
    if (!Number.isInteger(sum)) warn(`${what} is ${sum}: units are whole, and so it counts as ${round(sum)}`);
    return round(sum);
  };
  const onHand = whole(fact.onHand, 'what is on hand', Math.floor);
  if (typeof onHand === 'number' && onHand < 0)
    warn(`${onHand} units on hand cannot be: they count as none. Count them again`);
  return {
    ...fact,
    onHand: typeof onHand === 'number' ? Math.max(0, onHand) : onHand,
    held: fact.held === 'subtracted' ? fact.held : whole(fact.held, 'what is held for orders', Math.ceil),
  };
}

function sumOf(one: StockFact, other: StockFact): StockFact {
  const lines = [one, other].flatMap(({ from }) => from.lines ?? [from.line]).sort((first, next) => first - next);
  const held = one.held === 'subtracted' || other.held === 'subtracted' ? 'subtracted' : plus(one.held, other.held);
  const reserved = plus(one.reserved ?? 0, other.reserved ?? 0);
  const safetyStock = plus(one.safetyStock ?? 0, other.safetyStock ?? 0);
  return {
    ...one,
    ...{ onHand: plus(one.onHand, other.onHand), held, owed: (one.owed ?? 0) + (other.owed ?? 0) },
    ...(reserved !== 0 && { reserved }),
    ...(safetyStock !== 0 && { safetyStock }),
    from: one.from.file === other.from.file ? { ...one.from, lines } : one.from,
  };
}

/** A spoiled cell spoils the sum. */
function plus(one: Amount, other: Amount): Amount {
  if (typeof one !== 'number') return one;
  return typeof other !== 'number' ? other : one + other;
}

function isSame(one: StockFact, other: StockFact): boolean {
  const told = ({ onHand, held, reserved, safetyStock, owed }: StockFact) =>
    JSON.stringify([onHand, held, reserved, safetyStock, owed]);
  return told(one) === told(other);
}

/**
 * What is sold and still to be sent. Where the stock has the units of open orders in it, they are commitments: order by
 * order as far as orders were read, the rest of what the stock's own column says without an order's name. Where they
 * are subtracted from the stock already, an order's line would count twice, and is left out.
 */
function commitmentsOf(
  sku: string,
  stock: readonly StockFact[],
  orders: readonly CommitmentFact[],
  gathered: Gathered,
) {
  const owed = stock.flatMap(({ owed = 0, location, from }) =>
    owed > 0 ? [noted({ quantity: owed, location }, from)] : [],
  );
  if (stock.some(({ held }) => held === 'subtracted')) {
    const message = 'the stock is what is left after open orders: the line would count twice';
    for (const { from } of orders) gathered.left.push({ file: from.file, line: from.line, sku, message });
    // At another place they may be among the units that are there.
    const held = stock.flatMap(({ held: units, location, from }) =>
      units === 'subtracted' || units === 0 ? [] : [noted({ quantity: units, location }, from)],
    );
    return [...held, ...owed];
  }
  return [...orders.map(commitmentRow), ...unnamed(sku, stock, orders, gathered), ...owed];
}

/** What the stock's column holds for orders beyond those that were read, place by place. */
function unnamed(
  sku: string,
  stock: readonly StockFact[],
  orders: readonly CommitmentFact[],
  gathered: Gathered,
): Row[] {
  const held = stock.map((fact) => ({ ...fact, left: fact.held as Amount }));
  const named = orders.reduce((sum, { quantity }) => plus(sum, quantity), 0 as Amount);
  const total = held.reduce((sum, { left }) => plus(sum, left), 0 as Amount);
  if (typeof named === 'number' && typeof total === 'number') warnOfDifference(sku, named, total, stock, gathered);
  for (const { quantity, location } of orders) take(held, typeof quantity === 'number' ? quantity : 0, location);
  return held
    .filter(({ left }) => left !== 0)
    .map(({ left, location, from }) => noted({ quantity: left, location }, from));
}

/** An order's units are those held where it is sent from, or else the first that are held anywhere. */
function take(held: { left: Amount; location: string }[], quantity: number, location: string | undefined): void {
  let wanted = quantity;
  const first = held.filter((one) => one.location === location);
  for (const one of [...first, ...held]) {
    if (typeof one.left !== 'number') continue;
    const taken = Math.min(wanted, one.left);
    one.left -= taken;
    wanted -= taken;
  }
}

function warnOfDifference(sku: string, named: number, total: number, stock: readonly StockFact[], gathered: Gathered) {
  const from = stock[0]?.from;
  if (!gathered.ordersRead || from === undefined || named === total) return;
  const place = { file: from.file, line: from.line, sku };
  if (total === 0) return;
  const kept =
    total > named
      ? `${total - named} more are kept as sold, without an order`
      : `all ${named} of them are kept as sold`;
  const message = `the stock has ${total} for open orders, and the orders that were read name ${named}: ${kept}`;
  gathered.warnings.push({ ...place, message });
}

function warnIfOverdue({ expected, sku, from }: ReceiptFact, gathered: Gathered, today: string): void {
  if (expected instanceof Spoiled || expected >= today) return;
  const message = `it was expected on ${expected}, which has passed: it is not counted on until it has a new day, or a lead time that says how late it may come`;
  gathered.warnings.push({ file: from.file, line: from.line, sku, message, isFoundByCheck: true });
}

function stockRow({ location, onHand, reserved, safetyStock, clash, from }: StockFact): Row {
  const row = {
    ...{ location, onHand },
    ...(reserved !== undefined && reserved !== 0 && { reserved }),
    ...(safetyStock !== undefined && safetyStock !== 0 && { safetyStock }),
  };
  if (clash === undefined) return noted(row, from);
  return noted(row, from, { location: { file: from.file, line: from.line, says: sentence(clash) } });
}

function receiptRow({ id, location, quantity, expected, leadTime, from }: ReceiptFact): Row {
  const row = {
    ...(id !== undefined && { id }),
    ...{ location, quantity, expected },
    ...(leadTime !== undefined && { leadTime }),
  };
  return noted(row, from);
}

function commitmentRow({ id, quantity, due, location, from }: CommitmentFact): Row {
  const row = {
    ...(id !== undefined && { id }),
    quantity,
    ...(due !== undefined && { due }),
    ...(location !== undefined && { location }),
  };
  return noted(row, from);
}
