/**
 * A small web server on a loopback port: a folder, and pages that a test makes up, all under the strictest policy that
 * the house promises.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The policy that a page with Stockline can have. Nothing inline, no eval, nothing from elsewhere. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface Answer {
  body: string | Buffer;
  status?: number;
  type?: string;
  /** In place of the strict policy. */
  policy?: string;
  /** Answered no sooner than what this gives is settled; asked when the request is there. */
  after?: () => Promise<unknown>;
}

/** Answers by itself: later, in pieces, with headers of its own, or not at all. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Pages that stand before the folder's files; a test may change them. */
  pages: Map<string, Answer>;
  /** By path; these stand before the pages. */
  handlers: Map<string, Handler>;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** A browser's: where it has one, it stands at the head of every HTML page. */
  prelude?: string | undefined;
  /** With every answer. */
  headers?: Readonly<Record<string, string>>;
}

export async function openSite(
  folder: string,
  pages: Record<string, Answer> = {},
  { prelude, headers = {} }: SiteOptions = {},
): Promise<Site> {
  const made = new Map(Object.entries(pages));
  const preludePath = '/prelude-of-the-test.js';
  if (prelude !== undefined) made.set(preludePath, { body: prelude, type: 'text/javascript' });
  const begun = (type: string, body: string | Buffer) =>
    prelude !== undefined && type.startsWith('text/html')
      ? String(body).replace(
          /^<!doctype html>(?:<html[^>]*>)?\s*(?:<head>)?/iu,
          `$&<script src="${preludePath}"></script>`,
        )
      : body;
  const asked: string[] = [];
  const handlers = new Map<string, Handler>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const handler = handlers.get(path);
    if (handler !== undefined) {
      handler(request, response);
      return;
    }
    const send = (status: number, type: string, body: string | Buffer, policy = strictPolicy) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
        ...headers,
      });
      response.end(begun(type, body));
    };
    const page = made.get(path);
    if (page !== undefined) {
      await page.after?.();
      send(page.status ?? 200, page.type ?? 'text/html; charset=utf-8', page.body, page.policy);
      return;
    }
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    try {
      send(200, types[extname(file)] ?? 'application/octet-stream', await readFile(file));
    } catch {
      send(404, 'text/plain', 'Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    pages: made,
    handlers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
