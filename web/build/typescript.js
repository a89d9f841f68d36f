/**
 * Lets Node run this repository's TypeScript: `node --import ./build/typescript.js some.ts`.
 *
 * The oldest Node that the package supports cannot strip types by itself, and the suites in tests/ stand outside web/,
 * where a bare import such as `ajv` would not be found. Both are answered by the hooks in typescript-hooks.js.
 */
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
