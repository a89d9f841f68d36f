/** The classic script: registers the elements, and leaves the API in the global `Stockline`. */
import './define.ts';

export * from './index.ts';
