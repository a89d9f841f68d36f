/** From the checkout's form to an order: the fields as sent, and the promises in them. */
import type { CheckoutValue, StocklinePromise } from '../src/engine/types/documents.ts';
import type { OrderedLine } from './server/orders.ts';
import type { CartLine } from './state.ts';

export type Fields = readonly (readonly [name: string, value: string])[];

export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
}

/** The fields as text, with JSON indented. */
export function fieldsText(fields: Fields): string {
  return fields
    .map(([name, value]) => {
      try {
        return `${name} = ${JSON.stringify(JSON.parse(value), null, 2)}`;
      } catch {
        return `${name} = ${value}`;
      }
    })
    .join('\n');
}

/** How the order is sent, as the form has it; undefined where the element had nothing to show. */
export function shipIn(fields: Fields): CheckoutValue['ship'] | undefined {
  return (valueIn(fields) as Partial<CheckoutValue> | undefined)?.ship;
}

/** Each line with the promise that the form has for it; without one where the element had none to show. */
export function orderedLines(lines: readonly CartLine[], fields: Fields): OrderedLine[] {
  const promises = findLines(valueIn(fields)) ?? [];
  return lines.map(({ sku, quantity }, place) => {
    const promise = promises[place]?.sku === sku ? promises[place] : undefined;
    return promise === undefined ? { sku, quantity } : { sku, quantity, promise };
  });
}

/** The checkout's value; undefined where the form has none that can be read. */
function valueIn(fields: Fields): unknown {
  try {
    return JSON.parse(fields.find(([name]) => name === 'promise')?.[1] ?? '{}');
  } catch {
    return undefined;
  }
}

/** The promises by line, wherever in the value they are. */
function findLines(value: unknown): readonly StocklinePromise[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { lines } = value as { lines?: unknown };
  if (Array.isArray(lines) && lines.every(isPromise)) return lines;
  for (const member of Object.values(value)) {
    const found = findLines(member);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPromise(value: unknown): value is StocklinePromise {
  return typeof value === 'object' && value !== null && 'sku' in value && 'parts' in value;
}
