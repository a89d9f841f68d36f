// What Vue's checker of templates reads, by itself.
import type {} from 'stockline/vue';
import type { GlobalComponents } from 'vue';

type Tag = InstanceType<GlobalComponents['stockline-availability']>;
export const props: Tag['$props'] = { sku: 'MUG', quantity: 2, to: 'US 94103', class: 'a', 'json-ld': true };
// @ts-expect-error There is no such variant.
export const wrong: Tag['$props'] = { variant: 'huge' };
// @ts-expect-error There is no such property.
export const unknown: Tag['$props'] = { skew: 'MUG' };
export function listen(emit: Tag['$emit'], event: HTMLElementEventMap['click']): void {
  // @ts-expect-error That is not the event that it emits.
  emit('stockline-promised', event);
}
export const order: InstanceType<GlobalComponents['stockline-order']>['$props'] = { promise: null };
