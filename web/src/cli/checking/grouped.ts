/** What a check finds, product by product, the most costly first, each with the place that it came from. */
import { namesOfPointer } from '../../engine/pointer.ts';
import type { Fault, Money, Warning } from '../../engine/types/documents.ts';
import { isRecord, isUnits, memberOf } from '../../verify/shapes.ts';
import { type SourcePlace, sourcePlaceOf } from '../io/source-places.ts';

export type Placed<Finding> = Finding & { from?: SourcePlace };

/** What was found of one product, or of all that is no product's. */
export interface Group {
  /** Its SKU. Absent: it is of the shop as a whole. */
  sku?: string;
  name?: string;
  /** Units that the findings are about; of a product with a fault, all that are on hand. */
  units: number;
  /** What they cost. Absent: the price is not known. */
  cost?: Money;
  errors: Placed<Fault>[];
  warnings: Placed<Warning>[];
}

/** `document` is the store as it was parsed; undefined where it is no JSON. */
export function grouped(document: unknown, errors: readonly Fault[], warnings: readonly Warning[]): Group[] {
  const groups = new Map<string | undefined, Group>();
  const groupOf = ({ pointer }: { pointer: string }): Group => {
    const sku = skuIn(pointer);
    const group = groups.get(sku) ?? newGroup(document, sku);
    groups.set(sku, group);
    return group;
  };
  for (const fault of errors) groupOf(fault).errors.push(placed(document, fault));
  for (const warning of warnings) groupOf(warning).warnings.push(placed(document, warning));
  for (const group of groups.values()) weigh(document, group);
  return [...groups.values()].sort(costliestFirst);
}

function newGroup(document: unknown, sku: string | undefined): Group {
  const name = sku === undefined ? undefined : at(document, ['products', sku, 'name']);
  return {
    ...(sku !== undefined && { sku }),
    ...(typeof name === 'string' && { name }),
    ...{ units: 0, errors: [], warnings: [] },
  };
}

function weigh(document: unknown, group: Group): void {
  const { sku, errors, warnings } = group;
  if (sku === undefined) return;
  // Units of one product are counted once, by the finding that is about the most.
  const told = warnings.map(({ units }) => units ?? 0);
  group.units = Math.max(0, ...told, ...(errors.length > 0 ? [onHand(document, sku)] : []));
  const price = at(document, ['products', sku, 'price']);
  if (!isRecord(price) || !isUnits(price['minorUnits']) || typeof price['currency'] !== 'string') return;
  group.cost = { minorUnits: price['minorUnits'] * group.units, currency: price['currency'] };
}

function onHand(document: unknown, sku: string): number {
  const stock = at(document, ['products', sku, 'stock']);
  if (!Array.isArray(stock)) return 0;
  return stock.reduce<number>((sum, row) => sum + (isRecord(row) && isUnits(row['onHand']) ? row['onHand'] : 0), 0);
}

/** A fault takes a product off the site, and goes before all that is only warned of. */
function costliestFirst(one: Group, other: Group): number {
  return (
    Number(other.errors.length > 0) - Number(one.errors.length > 0) ||
    Number(one.sku === undefined) - Number(other.sku === undefined) ||
    major(other.cost) - major(one.cost) ||
    other.units - one.units ||
    ((one.sku ?? '') < (other.sku ?? '') ? -1 : 1)
  );
}

/** Amounts of several currencies are laid beside each other as they are: it is about an order, and not a sum. */
function major(cost: Money | undefined): number {
  return cost === undefined ? 0 : cost.minorUnits / 10 ** decimals(cost.currency);
}

function decimals(currency: string): number {
  try {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return maximumFractionDigits;
  } catch {
    return 2;
  }
}

/** "364.00 USD". */
export function costWords(cost: Money): string {
  return `${major(cost).toFixed(decimals(cost.currency))} ${cost.currency}`;
}

function skuIn(pointer: string): string | undefined {
  const [list, sku] = namesOfPointer(pointer);
  return list === 'products' ? sku : undefined;
}

/** The finding with the file and line that it came from: those of the innermost part of the store that says so. */
function placed<Finding extends { pointer: string }>(document: unknown, finding: Finding): Placed<Finding> {
  const from = sourcePlaceOf(document, finding.pointer);
  return { ...finding, ...(from && { from }) };
}

function at(document: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(step, document);
}

function step(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return value[Number(token)];
  return isRecord(value) ? memberOf(value, token) : undefined;
}
