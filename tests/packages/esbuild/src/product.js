import 'stockline/define/availability';
import { configureEngine, configureOrderEngine } from 'stockline/engine';
import larger from 'stockline/order.wasm';
import wasm from 'stockline/page.wasm';

configureEngine({ wasm });
configureOrderEngine({ wasm: larger });

const availability = document.querySelector('stockline-availability');
const button = document.querySelector('button');

document.querySelector('select').addEventListener('change', ({ target }) => {
  availability.setAttribute('sku', target.value);
  offer(undefined);
});

for (const event of ['stockline-promised', 'stockline-changed', 'stockline-error']) {
  availability.addEventListener(event, () => offer(availability.promise));
}

/** Only a promise that there is none to be had stops an order. Without a promise the shop sells as it always did. */
function offer(promise) {
  button.disabled = promise?.maxQuantity === 0;
  button.textContent = promise?.status === 'made_to_order' ? 'Have it made' : 'Add to cart';
}
