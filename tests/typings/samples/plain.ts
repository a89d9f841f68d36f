import 'stockline/define/availability';
import 'stockline/define';
import { loadMessages, overrideMessages, StocklineAvailability, withConsentText } from 'stockline';
import type { StocklineCheckout } from 'stockline/checkout';
import { loadEngine } from 'stockline/engine';
import type { StocklineOrder } from 'stockline/order';

const element = document.querySelector('stockline-availability');
element?.addEventListener('stockline-promised', ({ detail, currentTarget }) => {
  const status: string = detail.promise.status;
  console.log(status, detail.promise.deliver?.latest, currentTarget);
});
element?.addEventListener('stockline-promised', function () {
  console.log(this.sku);
});
element?.addEventListener('stockline-changed', (event) => console.log(event.detail.previous.quantity), { once: true });
element?.addEventListener('stockline-error', ({ detail }) => console.log(detail.errors[0]?.code));
element?.addEventListener('click', (event) => console.log(event.clientX));
element?.addEventListener('of-the-shop', (event: Event) => console.log(event.type));
// @ts-expect-error A promise has no colour.
element?.addEventListener('stockline-promised', ({ detail }) => console.log(detail.promise.colour));
// @ts-expect-error There is no previous promise to the first one.
element?.addEventListener('stockline-promised', ({ detail }) => console.log(detail.previous));
const later = (event: CustomEvent<{ promise: { status: string } }>) => console.log(event.detail.promise.status);
element?.addEventListener('stockline-promised', later);
element?.removeEventListener('stockline-promised', later);
const wrong = (event: CustomEvent<{ price: number }>) => console.log(event.detail.price);
// @ts-expect-error An event of that name tells of no price.
element?.addEventListener('stockline-promised', wrong);

export function listen(checkout: StocklineCheckout, order: StocklineOrder): void {
  checkout.addEventListener('stockline-consented', ({ detail }) => console.log(detail.complete, detail.texts[0]?.text));
  checkout.addEventListener('stockline-promised', ({ detail }) => console.log(detail.promise.lines.length));
  order.addEventListener('stockline-withdrawal', (event) => console.log(event.detail.at));
  // @ts-expect-error An availability has nothing to withdraw from.
  element?.addEventListener('stockline-withdrawal', (event) => console.log(event.detail.at));
}

document.addEventListener('stockline-promised', ({ detail: { promise } }) => {
  // The promise of a product, or of a whole order.
  console.log('sku' in promise ? promise.status : promise.lines.length);
});
addEventListener('stockline-error', ({ detail }) => console.log(detail.errors[0]?.code));
document.body.addEventListener('stockline-changed', ({ detail }) => console.log(detail.previous.at));
document.addEventListener('stockline-consented', ({ detail }) => console.log(detail.complete));
addEventListener('stockline-withdrawal', ({ detail }) => console.log(detail.sku));
document.addEventListener('stockline-order-choice', ({ detail }) => console.log(detail.choice));
// @ts-expect-error No event of a page tells of a price.
document.addEventListener('stockline-promised', ({ detail }) => console.log(detail.price));

/** A line of a cart is one unit where it does not say how many. */
export function fill(checkout: StocklineCheckout): void {
  checkout.lines = [{ sku: 'MUG' }, { sku: 'KETTLE', quantity: 2 }];
}

// As the documentation turns warnings off in TypeScript.
Object.assign(globalThis, { Stockline: { quiet: true } });

const made: StocklineAvailability = document.createElement('stockline-availability');
made.quantity = 2;
made.jsonLd = true;
made.jsonLd = 'product-data';
// @ts-expect-error A quantity is a number.
made.quantity = '2';
const isOurs: boolean = made instanceof StocklineAvailability;
overrideMessages('de', { status: { backorder: 'Unterwegs zu uns' } });
// @ts-expect-error There is no such message.
overrideMessages('de', { nonsense: 1 });

export async function consent(): Promise<string | undefined> {
  const engine = await loadEngine();
  const promise = engine.openSnapshot('{}').quote({ sku: 'MUG', at: '2026-11-23T15:00:00Z' });
  await loadMessages('de');
  return isOurs ? withConsentText(promise, 'de').terms?.consent?.text : undefined;
}
