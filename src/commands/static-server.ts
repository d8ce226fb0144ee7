import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const mediaTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a page cannot say of itself in a meta tag. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the files of a folder as a host of static pages does.
 *
 * Astro’s own preview answers `/%2f` with a stack trace; it is made to look at a site, not to serve one.
 *
 * @param base where the site lies, with a slash at either end.
 */
export const serveFolder =
  (folder: string, base: string): RequestListener =>
  (request, response) => {
    answer(request, response, folder, base).catch(() => response.destroy()); // the reader has gone, or the file has
  };

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const { path, search } = readTarget(request.url ?? '/');
  const place = placeOf(path, base);
  const file = place === undefined ? undefined : join(folder, place);
  const isPage = path?.endsWith('/') ?? false;
  if (path === '/' && base !== '/') redirect(response, base);
  else if (`${path}/` === base) redirect(response, base + search);
  else if (file && isPage && (await isFile(join(file, 'index.html'))))
    await send(request, response, 200, join(file, 'index.html'));
  else if (file && !isPage && (await isFile(file))) await send(request, response, 200, file);
  else if (file && !isPage && (await isFile(join(file, 'index.html'))))
    redirect(response, encodeURI(`${path}/`) + search);
  else await sendNotFound(request, response, join(folder, '404.html'));
}

/** The decoded path that is asked for, with single slashes; `undefined` where it is none. */
function readTarget(url: string): { path: string | undefined; search: string } {
  // What begins with two slashes would be read as the name of a host.
  const target = URL.parse(url.replace(/^[/\\]+/, '/'), 'http://localhost');
  try {
    return {
      path: target ? decodeURIComponent(target.pathname).replace(/[/\\]+/g, '/') : undefined,
      search: target?.search ?? '',
    };
  } catch {
    return { path: undefined, search: '' };
  }
}

/** The place within the folder; `undefined` for what lies outside the site, or might lead out of the folder. */
function placeOf(path: string | undefined, base: string): string | undefined {
  if (!path?.startsWith(base) || path.includes('\0') || path.split('/').includes('..')) return undefined;
  return path.slice(base.length).replaceAll('/', sep);
}

const isFile = async (file: string): Promise<boolean> => (await stat(file).catch(() => undefined))?.isFile() ?? false;

const redirect = (response: ServerResponse, to: string) =>
  void response.writeHead(301, { ...headers, Location: to }).end();

async function sendNotFound(request: IncomingMessage, response: ServerResponse, page: string): Promise<void> {
  if (await isFile(page)) await send(request, response, 404, page);
  else response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): Promise<void> {
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  const isZipped = /charset|xml/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    // The names of built files change with what they hold.
    'Cache-Control': file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(isZipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (isZipped) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}
