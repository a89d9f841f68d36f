/** The country of a destination where `law` in the shop's document names it: its law is in another document then. */
import type { Destination } from './types/documents.ts';

export function countryApart(law: unknown, to: Partial<Destination> | undefined): string | undefined {
  // As the engine reads a country.
  const country = typeof to?.country === 'string' ? to.country.replace(/[\s-]/gu, '').toUpperCase() : '';
  return Array.isArray(law) && law.includes(country) ? country : undefined;
}
