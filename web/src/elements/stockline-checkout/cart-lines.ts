/**
 * The lines of a cart, from the element's property or attribute, or from a `<script type="application/json">` between
 * its tags.
 */

import type { CartLine } from '../../store/cart.ts';
import type { AvailabilityError } from '../../store/failure.ts';

/** What was found: no lines where there are none (yet). Product and quantity are the engine's to judge. */
export interface FoundLines {
  lines: readonly CartLine[];
  errors: readonly AvailabilityError[];
}

const nothing: FoundLines = { lines: [], errors: [] };

export function cartLines(host: Element, given: string | readonly CartLine[] | null | undefined): FoundLines {
  const isInline = given === null || given === undefined;
  // A page that is still arriving may have brought half of the text.
  if (isInline && host.ownerDocument.readyState === 'loading') return nothing;
  const found = isInline ? host.querySelector(':scope > script[type="application/json"]')?.textContent : given;
  if (typeof found !== 'string') return found === null || found === undefined ? nothing : listed(found);
  if (found.trim() === '') return nothing;
  try {
    return listed(JSON.parse(found));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(
      'not_json',
      '/lines',
      `The lines could not be read: ${reason}. Write a JSON list of {"sku", "quantity"}.`,
    );
  }
}

/** A list that a page gave, as it is asked. Its records may be traps. */
export function listed(lines: unknown): FoundLines {
  const all = contained(() => (Array.isArray(lines) ? [...(lines as unknown[])] : undefined));
  if (all === undefined) return refused('wrong_type', '/lines', 'Write the lines as a list of {"sku", "quantity"}.');
  const found = all.map(
    (line, index) =>
      contained(() => lineOf(line, `/lines/${index}`)) ??
      refused('wrong_type', `/lines/${index}`, 'This cannot become JSON. Write a line as {"sku", "quantity"}.'),
  );
  const errors = found.flatMap((one) => one.errors);
  return errors.length > 0 ? { lines: [], errors } : { lines: found.flatMap((one) => one.lines), errors };
}

function lineOf(line: unknown, place: string): FoundLines {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return refused('wrong_type', place, 'Write a line as {"sku", "quantity"}.');
  }
  const { sku, quantity = 1, name, unitPrice, total } = line as Partial<CartLine>;
  if (name !== undefined && typeof name !== 'string') {
    return refused('wrong_type', `${place}/name`, 'Write the name as text.');
  }
  const given = { sku, quantity, ...(name?.trim() ? { name } : {}), unitPrice, total };
  return { lines: [JSON.parse(JSON.stringify(given)) as CartLine], errors: [] };
}

/** Undefined where it throws. */
function contained<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

function refused(code: AvailabilityError['code'], pointer: string, message: string): FoundLines {
  return { lines: [], errors: [{ code, pointer, message }] };
}
