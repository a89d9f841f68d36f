/** What data of unknown origin is. Nothing here throws, and nothing looks at what a record inherits. */
import type { DayWindow } from '../engine/types/documents.ts';

export type Data = Record<string, unknown>;

/**
 * The value as data of our own: what JSON can say of it, with no getter, proxy or prototype left, and nothing that is
 * shared with whoever gave it. Undefined where it is no JSON, or cannot be written as JSON.
 */
export function plainCopy(value: unknown): unknown {
  try {
    return JSON.parse(typeof value === 'string' ? value : JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isListOfRecords(value: unknown): value is Data[] {
  return Array.isArray(value) && value.every(isRecord);
}

/** Whether it is a record that has no other members than these. */
export function hasOnly(value: unknown, names: readonly string[]): value is Data {
  return isRecord(value) && Object.keys(value).every((name) => names.includes(name));
}

/** The member itself, never one that is inherited: JSON may call a member `constructor`. */
export function memberOf(value: Data, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isUnits(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

export function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value);
}

/** An instant as the engine writes it. */
export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(value) && !Number.isNaN(Date.parse(value))
  );
}

/** The name of a published document. Nothing else is one of a file. */
export function isRevision(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/u.test(value);
}

/** Two days, in their order. */
export function isWindow(value: unknown): value is DayWindow {
  return (
    hasOnly(value, ['earliest', 'latest']) &&
    isDay(value['earliest']) &&
    isDay(value['latest']) &&
    value['earliest'] <= value['latest']
  );
}
