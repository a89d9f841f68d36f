// A page with the script tag, whose own scripts are written in TypeScript.
import type { StocklineGlobal } from 'stockline/script';

Stockline.overrideMessages('de', { status: { backorder: 'Unterwegs zu uns' } });
Stockline.base = 'https://cdn.example/stockline/';
const versions: Readonly<Record<string, StocklineGlobal>> = Stockline.versions;
export const loaded: Promise<void> = Stockline.load('stockline-order');
// @ts-expect-error There is no such element.
Stockline.load('stockline-nothing');
// @ts-expect-error What the build alone needs is not told.
import { importPart } from 'stockline/script';
console.log(versions, importPart);
