import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'stockline/define/availability';

@Component({
  selector: 'shop-product',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Mug</h1>
    <select aria-label="Colour" (change)="sku.set($any($event.target).value)">
      <option value="MUG-BLUE">Blue</option>
      <option value="MUG-GREEN">Green</option>
    </select>
    <stockline-availability
      src="/snapshot.json"
      [attr.sku]="sku()"
      to="US 94103"
      (stockline-promised)="status.set($event.detail.promise.status)"
    >
      Usually ships within a week.
    </stockline-availability>
    <button type="button" [disabled]="!status()">{{ status() === 'made_to_order' ? 'Have it made' : 'Add to cart' }}</button>
  `,
})
export class Product {
  readonly sku = signal('MUG-BLUE');
  readonly status = signal('');
}
