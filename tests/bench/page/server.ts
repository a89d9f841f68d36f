/**
 * A shop's web server on a loopback port, as good ones are set up: Brotli at its best, kept in memory; browsers keep
 * what has a hash in its name for ever, and ask for all else again by its ETag; a strict policy.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist } from './dist.ts';

const policy = ["script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "require-trusted-types-for 'script'"].join(
  '; ',
);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Where the package's files are served, as the documentation has it. */
const folder = '/stockline/';

interface Kept {
  body: Buffer;
  headers: Record<string, string>;
  etag: string;
}

export interface Shop {
  origin: string;
  close(): Promise<void>;
}

/** Serves these texts by their paths, which end like files, and the package under `/stockline/`. */
export async function openShop(pages: ReadonlyMap<string, string>): Promise<Shop> {
  const kept = new Map([...pages].map(([path, text]) => [path, keep(path, Buffer.from(text))]));
  const server = createServer((request, response) => void answer(kept, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(kept: Map<string, Kept>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = kept.get(pathname) ?? (await fromPackage(pathname));
  if (found === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    return;
  }
  kept.set(pathname, found);
  if (request.headers['if-none-match'] === found.etag) response.writeHead(304, found.headers).end();
  else response.writeHead(200, { ...found.headers, 'Content-Length': found.body.length }).end(found.body);
}

async function fromPackage(path: string): Promise<Kept | undefined> {
  if (!path.startsWith(folder)) return undefined;
  try {
    return keep(path, await readFile(join(dist, normalize(path.slice(folder.length)))));
  } catch {
    return undefined;
  }
}

function keep(path: string, bytes: Buffer): Kept {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`;
  const hasHash = /\.[0-9a-f]{10}\.\w+$/u.test(path);
  const body = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const headers = {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Encoding': 'br',
    'Content-Security-Policy': policy,
    'Cache-Control': hasHash ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ETag: etag,
  };
  return { body, headers, etag };
}
