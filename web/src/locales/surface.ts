/** What a product page says at once, with what is rare too: for whoever does not wait for a part of it. */
import type { Places } from '../days/places.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import type { Wording } from './index.ts';
import { rare } from './limits.ts';
import { type Surface, type SurfaceShown, surfaceOf } from './page-surface.ts';

export function describeSurface(
  promise: StocklinePromise,
  wording: Wording,
  places: Places,
  shown: SurfaceShown = {},
): Surface {
  return surfaceOf(promise, wording, places, { ...shown, rare });
}

export type { Surface, SurfaceShown } from './page-surface.ts';
