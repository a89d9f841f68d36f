/**
 * The progress bar's text; that it is only drawn on a terminal is seen in command-line.test.ts, where standard error
 * stays empty.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressText } from '../../web/src/cli/progress.ts';

const cases: [why: string, args: Parameters<typeof progressText>, text: string][] = [
  ['nothing done yet', [0, 'quoted', 0, 1000], '[>                             ]   0 %  0 quoted'],
  ['a third', [1234, 'quoted', 333, 1000], '[=========>                    ]  33 %  1,234 quoted'],
  ['all but the last byte', [9, 'quoted', 999, 1000], '[=============================>]  99 %  9 quoted'],
  ['all', [10, 'quoted', 1000, 1000], '[==============================] 100 %  10 quoted'],
  [
    'a file that grew while it was read',
    [11, 'quoted', 1100, 1000],
    '[==============================] 100 %  11 quoted',
  ],
  ['a whole that is not known', [5, 'quoted', 77, undefined], '5 quoted'],
];

for (const [why, args, text] of cases) {
  test(`progress: ${why}`, () => assert.equal(progressText(...args), text));
}
