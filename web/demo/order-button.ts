/**
 * Where the law asks that the button which orders says, in these words or as clearly, that ordering obliges to pay: the
 * places whose rule pack has the duty `order_button`. Directive 2011/83/EU Art 8(2) in the Union, Norway and
 * Liechtenstein; reg 14(3) of the Consumer Contracts Regulations 2013 in the United Kingdom. Elsewhere nobody does.
 */
const asking = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' + // The Union.
    'LI NO GB'
  ).split(' '),
);

/** Of a destination as an element's `to` has it. */
export function asksForObligationToPay(to: string): boolean {
  return asking.has(to.slice(0, 2));
}
