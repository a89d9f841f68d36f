/** Calendars as `stockline holidays` writes them. */
import assert from 'node:assert/strict';
import type { Calendar } from 'stockline/engine';
import { stockline } from './stockline-command.ts';

export type Written = Required<Calendar> & { names?: Record<string, string> };

/** Runs the command, which is to succeed, and reads the calendar it wrote. */
export async function holidays(...args: string[]): Promise<Written> {
  const { status, stdout, stderr } = await stockline(['holidays', ...args]);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\{.*\}\n$/);
  return JSON.parse(stdout) as Written;
}
