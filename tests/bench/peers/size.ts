/** How many bytes something is, as it is and as servers send it. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Size {
  raw: number;
  /** With gzip at 9. */
  gzip: number;
  /** With brotli at 11. */
  brotli: number;
}

export function sizeOf(content: string | Uint8Array): Size {
  const bytes = Buffer.from(content);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length,
  };
}

/** Files are compressed one by one, so their sizes add up. */
export function sumOf(sizes: readonly Size[]): Size {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const size of sizes) {
    for (const key of ['raw', 'gzip', 'brotli'] as const) sum[key] += size[key];
  }
  return sum;
}
