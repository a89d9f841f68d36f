/**
 * `stockline/json-ld`: a promise as structured data, for servers
 * and build steps; in pages the attribute `json-ld` does it.
 */
export { type JsonLd, type JsonLdOptions, jsonLd, jsonLdText } from './json-ld.ts';
