import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { StocklineAvailability } from 'stockline';
import 'stockline/define/availability';

@Component({
  selector: 'shop-product',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>From our workshop</h1>
    <select aria-label="Product" (change)="choose($any($event.target).value)">
      <option value="MUG">Mug</option>
      <option value="SIGN">House sign</option>
      <option value="CANDLE">Candles</option>
    </select>
    <stockline-availability
      src="/snapshot.json"
      [attr.sku]="sku()"
      to="US 94103"
      (stockline-promised)="hear($event)"
      (stockline-changed)="hear($event)"
      (stockline-error)="hear($event)"
    >
      Usually ships within a week.
    </stockline-availability>
    <!-- Only a promise that there is none to be had stops an order. Without one the shop sells as it always did. -->
    <button type="button" [disabled]="promise()?.maxQuantity === 0">
      {{ promise()?.status === 'made_to_order' ? 'Have it made' : 'Add to cart' }}
    </button>
  `,
})
export class Product {
  readonly sku = signal('MUG');
  readonly promise = signal<StocklineAvailability['promise']>(undefined);

  choose(sku: string) {
    this.sku.set(sku);
    this.promise.set(undefined);
  }

  hear({ currentTarget }: Event) {
    this.promise.set((currentTarget as StocklineAvailability).promise);
  }
}
