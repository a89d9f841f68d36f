/**
 * Serves the demo's separate files on a loopback port, under the policy that a careful shop would set:
 * nothing inline, nothing from elsewhere. `node .ci/serve-demo.mjs FOLDER [PORT]`; port 0 or none takes a free one.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const folder = resolve(process.argv[2] ?? '.');
const port = Number(process.argv[3] ?? 0);

/** The file that a request asks for, or undefined: outside the folder there is nothing. */
async function fileFor(address) {
  let path;
  try {
    path = resolve(join(folder, decodeURIComponent(new URL(address, 'http://localhost').pathname)));
  } catch {
    return undefined;
  }
  if (path === folder) path = join(folder, 'index.html');
  if (path.includes('\0') || !path.startsWith(folder + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, size: found.size } : undefined;
}

const server = createServer(async (request, response) => {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead ? await fileFor(request.url) : undefined;
  if (file === undefined) {
    response.writeHead(isRead ? 404 : 405, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(isRead ? 'There is no such file in the demo.\n' : 'The demo is only read.\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
});

server.on('error', (error) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(isTaken ? `dev: port ${port} is taken; try another --port` : `dev: ${error.message}`);
  process.exit(1);
});

// Before the first request, so that Ctrl-C ends quietly from the start.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/  (Ctrl-C ends it)`);
});
