/** Attributes that an element does not know, and the one that is meant. Loaded with warnings.ts. */
import type { LitElement } from 'lit';
import { nearest } from './near-words.ts';
import { tagOf } from './tag-of.ts';

export interface WrongAttribute {
  name: string;
  /** The one that is meant. */
  known: string;
  sentence: string;
}

/** By the attribute that is meant: what else it is called, in other shops and other widgets. */
export const otherNames: Readonly<Record<string, string>> = {
  sku: 'product productid product-id product_id item itemid item-id variant variantid variant-id article code',
  quantity: 'qty amount count units number',
  'in-cart': 'incart in_cart cart_quantity',
  'unit-price': 'unitprice unit_price price',
  to: 'country zip zipcode zip-code postcode post-code postalcode postal-code destination dest ship-to shipto address region',
  src: 'url href source snapshot-url snapshot_url json feed',
  method: 'shipping shipping-method carrier service delivery',
  'pickup-at': 'pickup pickup_at pickupat store location branch',
  lines: 'items cart products',
  refresh: 'poll polling interval',
  order: 'history',
  lang: 'language locale',
  'json-ld': 'jsonld json_ld schema structured-data',
};

/** What every element may have. */
const ofAll =
  /^(?:class|id|style|slot|part|exportparts|dir|hidden|title|role|tabindex|form|is|inert|nonce|alt|on.+|aria-.+)$/;

/** Properties that are no attributes, and the attribute for the same. */
const properties: Readonly<Record<string, string>> = { snapshot: 'src', messages: '', promise: '' };

export function observedBy(element: LitElement): readonly string[] {
  return (element.constructor as typeof LitElement).observedAttributes;
}

/** Those for which the one that is meant is not there: an attribute beside it is the page's own affair. */
export function wrongAttributes(element: LitElement): WrongAttribute[] {
  const observed = observedBy(element);
  return element.getAttributeNames().flatMap((name) => {
    if (observed.includes(name) || ofAll.test(name)) return [];
    const tag = tagOf(element);
    const attribute = properties[name];
    if (attribute !== undefined && name in element) {
      const instead = observed.includes(attribute) ? `, or write ${attribute}="…" in its place` : '';
      const sentence = `${tag} has no attribute "${name}", but a property: set it by script${instead}.`;
      return [{ name, known: attribute || name, sentence }];
    }
    const absent = observed.filter((one) => !element.hasAttribute(one));
    const known = absent.find((one) => isOtherName(name, one)) ?? nearest(name, absent);
    if (known === undefined) return [];
    return [{ name, known, sentence: `${tag} has no attribute "${name}". Write "${known}".` }];
  });
}

function isOtherName(name: string, known: string): boolean {
  return name === `data-${known}` || (otherNames[known]?.split(' ').includes(name) ?? false);
}
