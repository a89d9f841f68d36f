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
  const parts = memberOf(answer, 'parts');
  if (parts !== undefined && !isListOfRecords(parts)) return incomplete('/parts');
  const told = [
    { pointer: '', of: { delay, quantity: 1 } as Data },
    ...(parts ?? []).map((part, place) => ({ pointer: `/parts/${place}`, of: part })),
  ];
  for (const { pointer, of } of told) {
    const lacking = isUnits(memberOf(of, 'quantity')) ? lackingIn(memberOf(of, 'delay')) : '/quantity';
    if (lacking !== undefined) return incomplete(`${pointer}${lacking}`);
  }
  return value as Revision;
}

/** What one delay lacks of what a notice of it cannot do without, as a pointer to it. */
function lackingIn(delay: unknown): string | undefined {
  if (!isRecord(delay)) return '/delay';
  const say = memberOf(delay, 'say');
  if (!Array.isArray(say)) return '/delay/say';
  const missing = neededOfDelay.find(({ of, isThere }) => !isThere(at(delay, of)));
  if (missing !== undefined) return `/delay${missing.of}`;
  return say.includes('refund') && !isRecord(memberOf(delay, 'refund')) ? '/delay/refund' : undefined;
}

interface Needed {
  of: string;
  isThere(value: unknown): boolean;
}

/** What a notice cannot do without. */
const needed: readonly Needed[] = [
  { of: '/promise', isThere: isRecord },
  { of: '/promise/at', isThere: isInstant },
  { of: '/promise/quantity', isThere: isUnits },
  { of: '/promise/parts', isThere: isListOfRecords },
];

const neededOfDelay: readonly Needed[] = [
  { of: '/event', isThere: (event) => event === 'shipment' || event === 'delivery' },
  { of: '/choices', isThere: Array.isArray },
  { of: '/bases', isThere: isListOfRecords },
  { of: '/statutoryRights', isThere: isListOfRecords },
  ...['stated', 'revised', 'noticeBy', 'mayCancelFrom', 'lapsesOn', 'cancelledOn'].map((name) => ({
    of: `/${name}`,
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
