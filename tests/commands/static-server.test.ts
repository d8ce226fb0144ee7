import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/commands/static-server.ts';

const files: Record<string, string> = {
  'secret.txt': 'the secret',
  'dist/index.html': '<h1>home</h1>',
  'dist/404.html': '<h1>not here</h1>',
  'dist/quotes/index.html': '<h1>quotes</h1>',
  'dist/quotes/müller/index.html': '<h1>Müller</h1>',
  'dist/quotes/x.json': '{}',
  'dist/data/corpus.jsonld': '{}',
  'dist/feed.xml': '<feed/>',
  'dist/robots.txt': 'User-agent: *',
  'dist/_astro/a.HASH.css': 'a {}',
  'dist/.well-known/security.txt': 'Contact: x',
};

let outside: string;
const ports: Record<string, number> = {};
const servers = ['/', '/base/'].map((base) => ({
  base,
  server: createServer((...args) => serveFolder(join(outside, 'dist'), base)(...args)),
}));

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(outside, path)), { recursive: true });
    await writeFile(join(outside, path), text);
  }
  for (const { base, server } of servers) {
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    ports[base] = (server.address() as AddressInfo).port; // it listens at a port
  }
});

afterAll(async () => {
  for (const { server } of servers) server.close();
  await rm(outside, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it. */
const ask = (path: string, { base = '/', method = 'GET', headers = {} } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: ports[base], path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'home'],
    ['/quotes/', 'text/html; charset=utf-8', 'quotes'],
    ['/quotes/?q=x#y', 'text/html; charset=utf-8', 'quotes'],
    ['/quotes/m%C3%BCller/', 'text/html; charset=utf-8', 'Müller'],
    ['/quotes/x.json', 'application/json; charset=utf-8', '{}'],
    ['/data/corpus.jsonld', 'application/ld+json; charset=utf-8', '{}'],
    ['/feed.xml', 'application/xml; charset=utf-8', '<feed/>'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'User-agent'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Contact'],
    ['/_astro/a.HASH.css', 'text/css; charset=utf-8', 'a {}'],
  ])('hands out %s as %s', async (path, type, text) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': type } });
    expect(answer.text).toContain(text);
  });

  it.each([
    '/nope',
    '/nope/',
    '/quotes/x.json/',
    '/data/',
    '//elsewhere.example/quotes',
    '/../secret.txt',
    '/../../../../etc/passwd',
    '/quotes/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/quotes/..%2f..%2fsecret.txt',
    '/..%252fsecret.txt',
    '/%00',
    '/index.html%00.txt',
    '/%E0%A4%A',
    '/%',
    '//etc/passwd',
    '///secret.txt',
    '/\\..\\secret.txt',
    '*',
    'http://[',
  ])('answers %s with the page for what is not there', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).toBe('<h1>not here</h1>');
  });

  it.each([
    ['/quotes', '/quotes/'],
    ['/quotes?q=x', '/quotes/?q=x'],
    ['/quotes/m%C3%BCller', '/quotes/m%C3%BCller/'],
    ['//quotes', '/quotes/'],
    ['http://elsewhere.example//quotes', '/quotes/'],
  ])('sends a reader from %s to %s, and never to another host', async (path, to) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location: to } });
  });

  it('serves a site below a folder, and leads there', async () => {
    const base = '/base/';
    expect(await ask('/base/quotes/', { base })).toMatchObject({ status: 200 });
    expect(await ask('/base/quotes', { base })).toMatchObject({ status: 301, headers: { location: '/base/quotes/' } });
    expect(await ask('/', { base })).toMatchObject({ status: 301, headers: { location: '/base/' } });
    expect(await ask('/base', { base })).toMatchObject({ status: 301, headers: { location: '/base/' } });
    expect(await ask('/quotes/', { base })).toMatchObject({ status: 404, text: '<h1>not here</h1>' });
    expect(await ask('/base/../secret.txt', { base })).toMatchObject({ status: 404 });
  });

  it('changes nothing and takes nothing', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask('/quotes/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it('zips text for those who can read it so', async () => {
    expect((await ask('/', { headers: { 'Accept-Encoding': 'gzip, br' } })).headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
    });
    expect((await ask('/')).headers['content-encoding']).toBeUndefined();
  });

  it('lets browsers keep what never changes', async () => {
    expect((await ask('/_astro/a.HASH.css')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });
});
