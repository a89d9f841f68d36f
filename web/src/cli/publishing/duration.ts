/** Lengths of time as the command line has them: 90s, 5m, 36h, 14d. */
import { UsageError } from '../io/exit.ts';

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds. Throws a UsageError that names the option. */
export function durationOf(text: string, option: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([smhd])$/u.exec(text) ?? [];
  const milliseconds = Number(count) * (units[unit] ?? 0);
  if (milliseconds > 0) return milliseconds;
  throw new UsageError(`--${option} takes a length of time, in seconds, minutes, hours or days: 90s, 5m, 36h or 14d.`);
}
