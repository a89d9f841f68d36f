/** A line as `revise` wrote it: an answer about an order, or its faults, which are passed on. */
import type { Fault, FaultList, Revision } from '../engine/types/documents.ts';
import { reasonOf } from '../store/failure.ts';
import { type Data, isDay, isInstant, isListOfRecords, isRecord, isUnits, memberOf } from '../verify/shapes.ts';
import { notUtf8 } from './io/output.ts';

export function readRevision(text: string | undefined): Revision | FaultList {
  if (text === undefined) return notUtf8;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('not_json', '', 'The line is not JSON. Give the lines that `stockline revise` wrote.');
  }
  const answer = isRecord(value) ? value : {};
  const errors = memberOf(answer, 'errors');
  if (Array.isArray(errors) && errors.length > 0) return { errors: errors as Fault[] };
  const { delay } = answer;
  if (!isRecord(delay) || !Array.isArray(memberOf(delay, 'say')) || answer['promise'] === undefined) {
    const notes = at(answer, '/promise/notes');
    const isStale = Array.isArray(notes) && notes.includes('stale');
    return refused(
      'required',
      '/delay',
      isStale
        ? 'The snapshot was too old for dates, so that nothing is known of a delay. Plan anew, ask `stockline revise` again, and give its answer.'
        : 'The line says nothing of a delay. Ask `stockline revise` with "order" in the question, and give its answer.',
    );
  }
  const missing = needed.find(({ of, isThere }) => !isThere(at(answer, of)));
  if (missing !== undefined) return incomplete(missing.of);
  if ((delay['say'] as unknown[]).includes('refund') && !isRecord(memberOf(delay, 'refund')))
    return incomplete('/delay/refund');
  return value as Revision;
}

/** What a notice cannot do without. */
const needed: readonly { of: string; isThere(value: unknown): boolean }[] = [
  { of: '/promise', isThere: isRecord },
  { of: '/promise/at', isThere: isInstant },
  { of: '/promise/quantity', isThere: isUnits },
  { of: '/promise/parts', isThere: isListOfRecords },
  { of: '/delay/event', isThere: (event) => event === 'shipment' || event === 'delivery' },
  { of: '/delay/choices', isThere: Array.isArray },
  { of: '/delay/bases', isThere: isListOfRecords },
  { of: '/delay/statutoryRights', isThere: isListOfRecords },
  ...['stated', 'revised', 'noticeBy', 'mayCancelFrom', 'lapsesOn', 'cancelledOn'].map((name) => ({
    of: `/delay/${name}`,
    isThere: (day: unknown) => day === undefined || isDay(day),
  })),
];

function at(answer: Data, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (isRecord(value) ? memberOf(value, name) : undefined), answer);
}

function incomplete(pointer: string): FaultList {
  return refused(
    'required',
    pointer,
    `The line has no ${pointer.slice(1).replaceAll('/', '.')} that a notice could be made of. Give the line as \`stockline revise\` wrote it.`,
  );
}

/** A line that looks whole, and that no notice can be made of all the same. */
export function unreadable(error: unknown): FaultList {
  return refused(
    'wrong_type',
    '',
    `No notice can be made of the line: ${reasonOf(error)}. Give the line as \`stockline revise\` wrote it.`,
  );
}

function refused(code: Fault['code'], pointer: string, message: string): FaultList {
  return { errors: [{ code, pointer, message }] };
}
