/** What can be broken on purpose, one thing at a time. Each is something that happens to real shops. */

export const breakageIds = [
  'missing',
  'slow',
  'truncated',
  'version',
  'stale',
  'wasm',
  'offline',
  'ahead',
  'behind',
  'script',
] as const;

export type BreakageId = (typeof breakageIds)[number];

export function isBreakage(text: string): text is BreakageId {
  return (breakageIds as readonly string[]).includes(text);
}
