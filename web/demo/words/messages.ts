/**
 * The demo's own words: those of a shop around the elements, and those of the controls. The elements bring their own.
 */
import type { Refusal } from '../refusals.ts';
import type { BreakageId } from '../server/breakages.ts';
import type { ThemeWords } from './theme-words.ts';

export interface DemoWords {
  skip: string;
  products: string;
  cart: (units: number) => string;
  home: string;
  /** Of the product page. */
  quantity: string;
  fewer: string;
  more: string;
  deliverTo: string;
  /** Of what is sent nowhere. */
  livingIn: string;
  shipping: string;
  /** What sending costs here. */
  free: string;
  methods: Readonly<Record<string, string>>;
  add: string;
  preorder: string;
  /** In place of both, where nothing can be had: why. */
  refusals: Readonly<Record<Refusal, string>>;
  added: (quantity: number, name: string, units: number) => string;
  /** More than the most that one order can have; so many are in the cart already. */
  notAdded: (most: number, inCart: number) => string;
  toCart: string;
  /** What stands in the elements' slots: true without a date. */
  slot: string;
  slotCompact: string;
  slotCheckout: string;
  slotOrder: string;
  availability: string;
  alsoHere: string;
  /** Of the cart and checkout. */
  cartHeading: string;
  empty: string;
  lookAround: string;
  remove: (name: string) => string;
  lineQuantity: (name: string) => string;
  fewerOf: (name: string) => string;
  moreOf: (name: string) => string;
  lines: string;
  checkout: string;
  total: string;
  placeOrder: string;
  /** Where the law asks for these words. */
  placeOrderWithObligation: string;
  formValue: string;
  formValueText: string;
  /** Of an order's page. */
  orderHeading: (number: string) => string;
  orderPlaced: (moment: string) => string;
  orders: string;
  missingHeading: string;
  missing: string;
  sentValue: string;
  sentValueText: string;
  whatIf: string;
  whatIfText: string;
  late: (days: number) => string;
  noDate: string;
  onTime: string;
  notNeeded: string;
  answered: string;
  withdrawn: string;
  foot: string;
  /** On paper: the moment. */
  askedAt: string;
  theme: ThemeWords;
  controls: ControlWords;
}

export interface ControlWords {
  heading: string;
  time: string;
  shopper: string;
  breakIt: string;
  document: string;
  events: string;
  markup: string;
  theme: string;
  close: string;
  menu: string;
  /** Of the clock. */
  earlier: Readonly<Record<'day' | 'hour', string>>;
  later: Readonly<Record<'day' | 'hour', string>>;
  resetTime: string;
  hours: string;
  jumps: string;
  happened: (count: number, day: string) => string;
  nothingHappened: string;
  received: (day: string, quantity: number, name: string) => string;
  shipped: (day: string, quantity: number, name: string) => string;
  jumpTo: Readonly<Record<'cutoff' | 'day' | 'receipt' | 'stale', string>>;
  /** Of the shopper. */
  shop: string;
  language: string;
  scheme: string;
  schemes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  destination: string;
  /** Of what can break. */
  breakText: string;
  breakages: Readonly<Record<BreakageId, { name: string; text: string }>>;
  none: { name: string; text: string };
  noScript: string;
  noScriptTitle: string;
  /** Of the document. */
  documentText: string;
  documentLabel: string;
  reset: string;
  planned: (milliseconds: string, products: number) => string;
  lastGood: (faults: number) => string;
  faults: string;
  line: (line: number) => string;
  changed: (count: number) => string;
  notJson: string;
  /** Of the events. */
  eventsText: string;
  noEvents: string;
  clear: string;
  /** Of the markup. */
  markupText: string;
  copy: string;
  copied: string;
}
