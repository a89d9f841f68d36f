/** What the controls are drawn from, and what they can do. */
import type { StoreDocument } from '../../src/engine/types/documents.ts';
import type { Books } from '../editor/books.ts';
import type { View } from '../pages/view.ts';
import type { BreakageId } from '../server/breakages.ts';
import type { ShopId } from '../shops/index.ts';
import type { Panel, Scheme } from '../state.ts';

export interface PanelView extends View {
  books: Books;
  controls: ControlActions;
}

export interface ControlActions {
  open(panel: Panel | undefined): void;
  /** Unfolds the controls where they are one button, or folds them with what they opened. */
  unfold(isUnfolded: boolean): void;
  moveTo(hours: number): void;
  setShop(shop: ShopId): void;
  setLanguage(tag: string): void;
  setScheme(scheme: Scheme): void;
  setTo(to: string): void;
  setBreakage(breakage: BreakageId | undefined): void;
  editDocument(text: string): void;
  resetDocument(): void;
  clearEvents(): void;
}

export function timeZoneOf({ store, shop }: { store: StoreDocument; shop: { home: string } }): string {
  return store.locations[shop.home]?.timeZone ?? 'UTC';
}
