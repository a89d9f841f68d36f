/**
 * `stockline`: the engine's API and the elements' classes. Importing it registers nothing; `stockline/define` does.
 */
export * from './elements/index.ts';
export * from './engine/index.ts';
