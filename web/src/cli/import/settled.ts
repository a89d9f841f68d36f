/** What the settings say of single products: it goes before what the exports say. */
import { pointerToken } from '../../engine/pointer.ts';
import { isRecord, memberOf } from '../../verify/shapes.ts';
import type { StoreData } from './assemble.ts';
import type { Gathered } from './gathered.ts';
import { type JsonObject, wrongType } from './json-members.ts';

/** What only exports say: two counts of the same units are none. */
const counted = ['stock', 'receipts', 'commitments'];

/** Members with which a product needs no file of its own. */
const whole = ['stock', 'madeToOrder', 'draws', 'digital', 'counted', 'preorder'];

/** The products of the settings; refused where they are none. */
export function settledProducts(settings: JsonObject | undefined, file: string): JsonObject {
  const products = settings?.['products'];
  if (products === undefined) return {};
  if (!isRecord(products)) throw wrongType(file, '/products', 'an object: what each product may do, by SKU');
  for (const [sku, product] of Object.entries(products))
    if (!isRecord(product)) throw wrongType(file, `/products/${pointerToken(sku)}`, 'an object');
  return products;
}

/**
 * The data without the members that the settings have of the same product: the settings win, and each that says
 * otherwise is told. A product that no file has may be a slip, and is told.
 */
export function withoutSettled(data: StoreData, settled: JsonObject, file: string, gathered: Gathered): StoreData {
  const products: StoreData['products'] = Object.fromEntries(
    Object.entries(data.products).map(([sku, product]) => {
      const own = memberOf(settled, sku);
      if (!isRecord(own)) return [sku, product];
      const isOwn = (name: string) => !name.startsWith('x-') && !counted.includes(name) && Object.hasOwn(own, name);
      for (const [name, value] of Object.entries(product))
        if (isOwn(name) && JSON.stringify(value) !== JSON.stringify(own[name])) tell(sku, name, value);
      return [sku, Object.fromEntries(Object.entries(product).filter(([name]) => !isOwn(name)))];
    }),
  );
  for (const [sku, own] of Object.entries(settled)) {
    if (Object.hasOwn(products, sku) || !isRecord(own) || whole.some((name) => Object.hasOwn(own, name))) continue;
    gathered.warnings.push({ file, sku, message: 'the settings say what this product may do, and no file has it' });
  }
  return { ...data, products };

  function tell(sku: string, name: string, value: unknown): void {
    const from = gathered.products.get(sku)?.get(name)?.from ?? gathered.firstPlaces.get(sku);
    const message = `"${name}" is ${JSON.stringify(value)} here, and the settings say otherwise: the settings are taken`;
    gathered.left.push({ file: from?.file ?? file, ...(from && { line: from.line }), sku, message });
  }
}
