/** Reads a checkout's value as far as it must be read to ask the engine about it; the engine judges the rest. */
import type { CheckoutValue, Destination, OrderQuery } from '../engine/types/documents.ts';
import { promisedPart } from '../store/asker.ts';

/** The value, or the places at which it is none. */
export function readValue(value: unknown): { shown: CheckoutValue } | { differs: string[] } {
  const parsed = typeof value === 'string' ? parse(value) : value;
  if (!isRecord(parsed)) return { differs: [''] };
  const { version, lines, promise, consented } = parsed;
  const differs = version === 1 ? [] : ['/version'];
  if (parsed.ship !== 'together' && parsed.ship !== 'as_ready') differs.push('/ship');
  if (typeof parsed.at !== 'string') differs.push('/at');
  if (!isListOfRecords(consented)) differs.push('/consented');
  if (!isListOfRecords(lines) || lines.length === 0) differs.push('/lines');
  else if (!isRecord(promise)) differs.push('/promise');
  else if (!isListOfRecords(promise.lines) || promise.lines.length !== lines.length) differs.push('/promise/lines');
  else
    for (const [index, line] of promise.lines.entries()) {
      if (!isListOfRecords(line.parts) || line.parts.length === 0) differs.push(`/promise/lines/${index}/parts`);
    }
  return differs.length > 0 ? { differs } : { shown: parsed as unknown as CheckoutValue };
}

/** The value's question, with what was promised for it, at a moment. */
export function questionOf({ lines, to, method, confidence, promise }: CheckoutValue, at: string): OrderQuery {
  return {
    at,
    ...(to === undefined ? {} : { to: destinationOf(to) }),
    ...(method === undefined ? {} : { method }),
    ...(confidence === undefined ? {} : { confidence }),
    lines: lines.map(({ sku, quantity }, index) => ({
      sku,
      quantity,
      promised: { parts: (promise.lines[index]?.parts ?? []).map(promisedPart) },
    })),
  };
}

/** Of a destination what the engine asks for: the page that wrote it may know more. */
function destinationOf(to: Destination): Destination {
  if (!isRecord(to)) return to;
  const { country, postalCode } = to as Destination;
  return { country, ...(postalCode === undefined ? {} : { postalCode }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isRecord);
}
