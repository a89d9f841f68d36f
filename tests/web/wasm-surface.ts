/**
 * Nothing here runs: that it compiles shows that the surface the package is written against is the one that
 * wasm/stockline.d.ts declares.
 */
import type * as declared from '../../wasm/stockline.d.ts';
import type * as used from '../../web/src/engine/wasm-module.ts';

type IsSame<One, Other> = [One, Other] extends [Other, One] ? true : false;

export const isPageModuleSame: IsSame<declared.PageModule, used.PageModule> = true;
export const isOrderModuleSame: IsSame<declared.OrderModule, used.OrderModule> = true;
export const isFullModuleSame: IsSame<declared.FullModule, used.FullModule> = true;

/** The glue takes what the loader hands in. */
export const asUsed = (factory: declared.ModuleFactory<declared.FullModule>): used.ModuleFactory<used.FullModule> =>
  factory;
