// Serves dist/ on this machine as a static host would: `npm run serve`, or `serve()` from a test.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The port that the guide is known by, and how many of the next ones are tried where it is taken. */
const PORT = 4321;
const PORTS_TO_TRY = 20;

export interface Served {
  /** The address of the front page, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** What a static host does: headers, one address per page, files, and a page that says "not here". */
function siteHandler(dist: string): (request: IncomingMessage, response: ServerResponse) => void {
  const blocks = readHeaders(readIfThere(join(root, 'public/_headers')));
  const notFound = (request: IncomingMessage, response: ServerResponse) => {
    const chinese = join(dist, 'zh-tw/404/index.html');
    const page = request.url?.startsWith('/zh-tw/') && existsSync(chinese) ? chinese : join(dist, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : readIfThere(page));
  };
  const files = sirv(dist, { brotli: true, etag: true, extensions: ['html'], onNoMatch: notFound });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of headersFor(pathname, blocks)) response.setHeader(name, value);
    if (pathname === '/_headers') return notFound(request, response);
    if (!pathname.endsWith('/') && existsSync(join(dist, decodedPath(pathname), 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` });
      return response.end();
    }
    return files(request, response);
  };
}

/** A path as files are named; one that is wrongly encoded names none. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return 'wrongly-encoded';
  }
}

function listen(server: Server, port: number): Promise<number | 'taken'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve('taken') : reject(error),
    );
    server.listen(port, process.env['HOST'] ?? 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves dist/ on this port, or on the next free one. Port 0 lets the system choose.
 *
 * @throws Error where there is no dist/, or where all tried ports are taken.
 */
export async function serve(port: number): Promise<Served> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no guide in dist/. Run `npm run build` first.');
  const handler = siteHandler(dist);
  for (let tried = port; tried < port + PORTS_TO_TRY; tried += 1) {
    const server = createServer(handler);
    const got = await listen(server, tried);
    if (got !== 'taken') return { url: `http://localhost:${got}/`, close: () => closing(server) };
  }
  throw new Error(`Ports ${port} to ${port + PORTS_TO_TRY - 1} are all taken. Stop one of those servers first.`);
}

function closing(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

if (import.meta.main) {
  try {
    const { url, close } = await serve(PORT);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    console.log(`The guide is at ${url}\n   中文：        ${url}zh-tw/\nStop it with Ctrl-C.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
