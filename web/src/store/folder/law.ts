/**
 * The law of a country, where the shop's document has that of the shop's home alone: a document of its own is laid over
 * it. What comes of that is a whole shop's document for destinations there, and for no others.
 */
import type { ShopText } from './documents.ts';

/** What a country's document says of itself, or the shop's document of a revision, which has the law of all. */
export interface LawText {
  /** The revision of the shop's document that it goes with. */
  shop: string | undefined;
  document: Readonly<Record<string, unknown>>;
}

/** Undefined where it is none, or that of another country. */
export function readLaw(text: string, country: string): LawText | undefined {
  try {
    const document = JSON.parse(text.trim()) as Record<string, unknown> | null;
    if (typeof document?.['terms'] !== 'object' || document['country'] !== country) return undefined;
    const { shop } = document;
    return { shop: typeof shop === 'string' ? shop : undefined, document };
  } catch {
    return undefined;
  }
}

/**
 * The shop's document for destinations in that country. `law` is that country's, or the shop's document of the same
 * revision with the law of all.
 */
export function withLaw<Document extends object>(shop: Document, law: Readonly<Record<string, unknown>>): Document {
  const { law: apart = [], home, rules: _, ...shared } = shop as { law?: string[]; home?: string; rules?: unknown };
  const { country, terms, rules } = law;
  const elsewhere = [...(home === undefined ? [] : [home]), ...apart].filter((each) => each !== country);
  return {
    ...shared,
    ...(rules !== undefined && { rules }),
    terms,
    ...(country !== undefined && { law: elsewhere }),
  } as Document;
}

/** As `withLaw`, with what is known of the text. */
export function shopWithLaw(shop: ShopText, law: Readonly<Record<string, unknown>>): ShopText {
  return { ...shop, apart: [], document: withLaw(shop.document, law) };
}
