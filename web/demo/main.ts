/**
 * The demo's page. The order matters to a shopper: what sells comes first and needs no engine; then the promises, from the snapshot that
 * the build planned; the demo clock, and with it the full engine, comes last and only when it is moved.
 */
import { snapshotText } from 'stockline:demo';
import '../src/define.ts';
import type { SnapshotDocument } from '../src/engine/types/documents.ts';
import type { StocklineAvailability } from '../src/index.ts';
import { startCart } from './cart.ts';
import { startClock } from './clock.ts';
import { element } from './elements.ts';
import { startProduct } from './product.ts';
import { fillShelf } from './shelf.ts';

const onShelf = fillShelf();
const product = startProduct(onShelf);
startCart(product.line);

const all = [element('availability', HTMLElement) as StocklineAvailability, ...onShelf];
let hasMoved = false;

snapshotText().then((text) => {
  const { asOf } = JSON.parse(text) as SnapshotDocument;
  if (hasMoved) return; // The clock was quicker: its snapshot is the newer one.
  for (const availability of all) {
    availability.at = asOf;
    availability.snapshot = text;
  }
}, report);

startClock(({ at, snapshot }) => {
  hasMoved = true;
  for (const availability of all) {
    availability.at = at;
    availability.snapshot = snapshot;
  }
}).catch(report);

/** A demo without its documents is a page with the slots' words: it says why where a developer looks. */
function report(error: unknown): void {
  console.error(error);
}
