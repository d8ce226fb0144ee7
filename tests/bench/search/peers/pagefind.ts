import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../../../src/commands/static-server.ts';
import { browserArguments, findBrowser } from '../../../e2e/browser.ts';
import type { SearchDocument } from '../documents.ts';
import type { Bytes, Found, SearchEngine } from '../engines.ts';
import { fieldNames } from './given.ts';
import { importPeer } from './install.ts';

interface Index {
  addCustomRecord: (record: object) => Promise<unknown>;
  writeFiles: (options: { outputPath: string }) => Promise<{ errors: string[] }>;
}
interface Library {
  createIndex: () => Promise<{ index: Index }>;
  close: () => Promise<unknown>;
}

/** What its script gives a page. */
interface Searcher {
  search: (q: string) => Promise<{ results: { data: () => Promise<{ meta: { id: string } }> }[] }>;
}

/** Writes the index. All records as English, as it cannot look in two languages at once; it folds marks itself, and ranks as it likes best. */
async function writeIndex(quotes: readonly SearchDocument[], folder: string): Promise<void> {
  const library = await importPeer<Library>('pagefind/lib/index.js');
  const { index } = await library.createIndex();
  for (const quote of quotes)
    await index.addCustomRecord({
      url: `/${quote.id}/`,
      content: fieldNames.map((name) => quote[name]).join('\n'),
      language: 'en',
      meta: { id: quote.id },
    });
  const { errors } = await index.writeFiles({ outputPath: folder });
  await library.close();
  if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join(', ')}`);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
}

/** All but its script is packed as it lies; of the index and of the fragments a question fetches a few. */
function bytesOf(folder: string): Bytes {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sum = (pattern: RegExp) =>
    names.filter((name) => pattern.test(name)).reduce((total, name) => total + statSync(join(folder, name)).size, 0);
  const script = gzipSync(readFileSync(join(folder, 'pagefind.js'))).length;
  const first = script + sum(/wasm\.en\.pagefind$|\.pf_meta$|entry\.json$/u);
  return { first, all: first + sum(/\.pf_(?:index|fragment)$/u) };
}

/** Asks in the page, and measures there: until the order is known, without fetching what is shown. */
const ask = (page: Page, q: string, limit: number): Promise<Found> =>
  page.evaluate(
    async ([q, limit]) => {
      const { pagefind } = globalThis as unknown as { pagefind: Searcher }; // put there by `open`
      const start = performance.now();
      const { results } = await pagefind.search(q);
      const milliseconds = performance.now() - start;
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return { ids: shown.map(({ meta }) => meta.id), milliseconds };
    },
    [q, limit] as const,
  );

async function open(folder: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const server = createServer(serveFolder(folder, '/'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`); // it listens on a port
  await page.addScriptTag({ type: 'module', content: "globalThis.pagefind = await import('/pagefind.js')" });
  await page.waitForFunction(() => 'pagefind' in globalThis);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, close };
}

export const pagefind: SearchEngine = {
  name: 'Pagefind 1.6.0',
  note: 'script, wasm and pieces, of which a question fetches a few; in Chromium, all taken for English',
  build: async ({ quotes }) => {
    const folder = resolve('.cache/bench-peers', `pagefind-${quotes.length}`);
    rmSync(folder, { recursive: true, force: true });
    await writeIndex(quotes, folder);
    const { page, close } = await open(folder);
    return { search: (q, limit) => ask(page, q, limit), bytes: () => bytesOf(folder), close };
  },
};
