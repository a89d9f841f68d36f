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

/** A list that a page gave, as it is asked. */
export function listed(lines: unknown): FoundLines {
  if (!Array.isArray(lines))
    return refused('wrong_type', '/lines', 'Write the lines as a list of {"sku", "quantity"}.');
  const errors = lines.flatMap((line: unknown, index) => {
    const place = `/lines/${index}`;
    if (typeof line !== 'object' || line === null || Array.isArray(line)) {
      return refused('wrong_type', place, 'Write a line as {"sku", "quantity"}.').errors;
    }
    const { name } = line as { name?: unknown };
    return name === undefined || typeof name === 'string'
      ? []
      : refused('wrong_type', `${place}/name`, 'Write the name as text.').errors;
  });
  if (errors.length > 0) return { lines: [], errors };
  return {
    lines: (lines as Partial<CartLine>[]).map(
      ({ sku, quantity = 1, name }) => ({ sku, quantity, ...(name ? { name } : {}) }) as CartLine,
    ),
    errors,
  };
}

function refused(code: AvailabilityError['code'], pointer: string, message: string): FoundLines {
  return { lines: [], errors: [{ code, pointer, message }] };
}
