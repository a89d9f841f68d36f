/**
 * What a shop knows better than the library: its own closed
 * days, days on which it is open, holidays that are none to it.
 */

import { nearest } from '../../elements/near-words.ts';
import type { Fault, FaultCode, FaultList } from '../../engine/full.ts';
import { pointerToken } from '../../engine/pointer.ts';
import { isRecord } from '../../verify/shapes.ts';
import { readDocument } from '../io/documents.ts';
import { isRealDay } from '../io/moments.ts';
import { notUtf8 } from '../io/output.ts';
import { faultsOfText } from './text-faults.ts';

export interface Overrides {
  /** Days that are closed too, and why. */
  closed: ReadonlyMap<string, string>;
  /** Days that are worked, whatever the day of the week or the library says. */
  open: readonly string[];
  /** Days of the library that are no closed days. */
  remove: readonly string[];
}

export const noOverrides: Overrides = { closed: new Map(), open: [], remove: [] };

/** Reads the overrides; gives every fault where there is one. */
export async function readOverrides(path: string): Promise<Overrides | FaultList> {
  const text = await readDocument(path);
  if (text === undefined) return notUtf8;
  const faults = await faultsOfText(text);
  if (faults.length > 0) return { errors: faults };
  const reader = new OverridesReader();
  const overrides = reader.read(JSON.parse(text));
  return reader.faults.length > 0 ? { errors: reader.faults } : overrides;
}

/** Reads the value and notes what is wrong with it, in the document's order. */
class OverridesReader {
  readonly faults: Fault[] = [];
  /** Under which member a day stands already. */
  readonly #places = new Map<string, string>();

  read(value: unknown): Overrides {
    const overrides = { closed: new Map<string, string>(), open: [] as string[], remove: [] as string[] };
    if (!isRecord(value)) {
      this.#fault('wrong_type', '', `This must be an object, not ${kindOf(value)}.`);
      return overrides;
    }
    for (const [member, content] of Object.entries(value)) {
      if (member === 'closed') this.#readClosed(content, overrides.closed);
      else if (member === 'open' || member === 'remove') this.#readDays(member, content, overrides[member]);
      else if (!member.startsWith('x-'))
        this.#fault('unknown_member', `/${pointerToken(member)}`, unknownMember(member));
    }
    return overrides;
  }

  #readClosed(content: unknown, closed: Map<string, string>): void {
    if (!isRecord(content)) {
      this.#fault('wrong_type', '/closed', `This must be an object of days and names, not ${kindOf(content)}.`);
      return;
    }
    for (const [day, name] of Object.entries(content)) {
      const pointer = `/closed/${pointerToken(day)}`;
      if (!isRealDay(day)) this.#fault('not_a_date', pointer, 'The key must be a real day, as YYYY-MM-DD.');
      else this.#place('closed', day, pointer);
      if (typeof name !== 'string')
        this.#fault('wrong_type', pointer, `This must be a string, the day's name, not ${kindOf(name)}.`);
      else closed.set(day, name);
    }
  }

  #readDays(member: 'open' | 'remove', content: unknown, days: string[]): void {
    if (!Array.isArray(content)) {
      this.#fault('wrong_type', `/${member}`, `This must be an array of days, not ${kindOf(content)}.`);
      return;
    }
    for (const [index, day] of content.entries()) {
      const pointer = `/${member}/${index}`;
      if (typeof day !== 'string') this.#fault('wrong_type', pointer, `This must be a string, not ${kindOf(day)}.`);
      else if (!isRealDay(day)) {
        this.#fault('not_a_date', pointer, `${JSON.stringify(day)} is not a day. Write a real day as YYYY-MM-DD.`);
      } else {
        this.#place(member, day, pointer);
        days.push(day);
      }
    }
  }

  /** A day is closed, or open, or as the week has it: not two of these. */
  #place(member: string, day: string, pointer: string): void {
    const other = this.#places.get(day) ?? member;
    this.#places.set(day, member);
    if (other === member || (other !== 'closed' && member !== 'closed')) return;
    this.#fault(
      'duplicate_key',
      pointer,
      `${day} stands under "${other}" too, which says the contrary. Keep one of them.`,
    );
  }

  #fault(code: FaultCode, pointer: string, message: string): void {
    this.faults.push({ code, pointer, message });
  }
}

/** As the engine says it of its documents. */
function unknownMember(member: string): string {
  const meant = nearest(member, ['closed', 'open', 'remove']);
  const advice =
    meant === undefined
      ? 'Known here are: closed, open and remove. Begin a name of your own with "x-".'
      : `Did you mean "${meant}"?`;
  return `"${member}" is no member here. ${advice}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
