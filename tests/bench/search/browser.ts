import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../../src/commands/static-server.ts';
import { writeIndex, type ServedFile } from '../../../src/search/packed-index.ts';
import { browserArguments, findBrowser } from '../../e2e/browser.ts';
import type { BenchCorpus } from './documents.ts';
import { percentile } from './measure.ts';
import { indexOf } from './ours.ts';
import type { KnownItemQuery } from './queries.ts';

/** How long a reader of the built search page waits, letter by letter: from the input event to the results in the page. */
export interface PageTimes {
  corpus: string;
  letters: number;
  p50: number;
  p95: number;
  longest: number;
  /** From the first intent to the first results, and to those that all texts were read for. */
  firstResults: number;
  wholeResults: number;
  /** Sizes of the files, compressed; the texts themselves, compressed, are what they are compared with. */
  index: number;
  texts: number;
}

/** So many questions are typed, after some that are not counted. */
const typed = { counted: 25, before: 3 };

/** Types questions into the search page of `dist/`, answered from a corpus of its own; the page must have been built. */
export async function measurePage(corpus: BenchCorpus, queries: readonly KnownItemQuery[]): Promise<PageTimes> {
  const index = indexOf(corpus);
  const files = writeIndex({ ...index, base: '' });
  const server = createServer(serveFolder(resolve('dist'), '/')).listen(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const page = await browser.newPage();
    await serveIndex(page, files);
    const address = `http://localhost:${(server.address() as AddressInfo).port}`; // it listens on a port
    const boot = await measureBoot(page, address, queries[0]?.q ?? '');
    for (const { q } of queries.slice(0, typed.before)) await type(page, q);
    const times: number[] = [];
    for (const { q } of queries.slice(typed.before, typed.before + typed.counted)) times.push(...(await type(page, q)));
    const raw = index.entries.flatMap(({ fields }) => Object.values(fields).flat()).map(({ text }) => text);
    return {
      corpus: corpus.name,
      letters: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      longest: percentile(times, 1),
      ...boot,
      index: gzipSync(files.find(({ name }) => name.startsWith('words-'))?.json ?? '').length,
      texts: gzipSync(raw.join('\n')).length,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Hands the page the files of another index in place of its own. */
const serveIndex = (page: Page, files: readonly ServedFile[]) =>
  page.context().route('**/search/*.json', (route) => {
    const file = files.find(({ name }) => route.request().url().endsWith(`/${name}`));
    return file ? route.fulfill({ contentType: 'application/json', body: file.json }) : route.abort();
  });

async function measureBoot(page: Page, address: string, q: string) {
  const start = performance.now();
  await page.goto(`${address}/search/?q=${encodeURIComponent(q)}`, { waitUntil: 'commit' });
  await page.waitForSelector('#search-results [data-record], #search-results[data-state=ready]');
  const firstResults = performance.now() - start;
  await page.waitForSelector('#search-results[data-state=ready]', { timeout: 120_000 });
  return { firstResults, wholeResults: performance.now() - start };
}

/** Types a question; tells for each letter how long its answer took. */
async function type(page: Page, q: string): Promise<number[]> {
  const field = page.locator('#search-words');
  await field.fill('');
  await page.evaluate(() => performance.clearMeasures('search'));
  await field.pressSequentially(q, { delay: 60 });
  await page.waitForFunction((query) => {
    const results = document.querySelector<HTMLElement>('#search-results');
    return results?.dataset['query'] === query && results.dataset['state'] === 'ready';
  }, q);
  return page.evaluate(() => performance.getEntriesByName('search', 'measure').map(({ duration }) => duration));
}
