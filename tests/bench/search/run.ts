import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGraph } from '../../../src/graph/graph.ts';
import { loadCorpus } from '../../../src/load/corpus.ts';
import { measurePage } from './browser.ts';
import { readQuotes, type BenchCorpus } from './documents.ts';
import type { SearchEngine } from './engines.ts';
import { measure, type Asked, type Measurement } from './measure.ts';
import { ours } from './ours.ts';
import { installPeers } from './peers/install.ts';
import { peers } from './peers.ts';
import { makeQueries } from './queries.ts';
import { Dice } from './random.ts';
import { formatMarkdown, printMisses, printTables, type SearchResult } from './report.ts';
import { countVocabulary, makeCorpus } from './synthetic.ts';
import { measureTyping } from './typing.ts';

/** Questions of each kind, about the real quotes and about made ones. */
const questions = { real: 300, made: 200 };
/** How many quotes are made: where all engines are asked, and where only ours is, while a question is typed. */
const sizes = { asked: 10_000, typed: 50_000 };
/** Warming up takes questions of another seed, so that nothing asked for is remembered. */
const warmUp = { perKind: 15, seed: 1000 };

const options = {
  out: { type: 'string', default: '.cache/bench-search.json' },
  markdown: { type: 'string' },
  runs: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  /** Parts of names, with commas; all if it is not given. */
  engines: { type: 'string', default: '' },
  /** Only the real quotes: a minute instead of many. */
  real: { type: 'boolean', default: false },
  /** Prints what ours missed. */
  misses: { type: 'boolean', default: false },
} as const;

/** Measures our search and others: how often the right quote comes first, how fast, and how large the index is. */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  const names = values.engines.toLowerCase().split(',');
  const engines = [ours, ...peers].filter(({ name }) => names.some((part) => name.toLowerCase().includes(part)));
  if (engines.length === 0) throw new Error(`no engine is called \`${values.engines}\``);
  if (engines.some((engine) => engine !== ours)) installPeers();
  const graph = buildGraph(await loadCorpus(resolve('content')));
  const real: BenchCorpus = { name: 'real quotes', quotes: readQuotes(graph), graph };
  const result: SearchResult = { seed, node: process.version, corpora: [], measurements: [], typing: [], pages: [] };
  const jobs = [
    { make: () => real, perKind: questions.real, asked: engines },
    { make: () => makeCorpus(graph, sizes.asked, seed), perKind: questions.made, asked: engines },
    { make: () => makeCorpus(graph, sizes.typed, seed), perKind: 10, asked: [] },
  ];
  for (const { make, perKind, asked } of jobs.slice(0, values.real ? 1 : jobs.length)) {
    const corpus = make();
    const { name, quotes } = corpus;
    const queries = makeQueries(quotes, perKind, seed);
    const first = makeQueries(quotes, warmUp.perKind, seed + warmUp.seed);
    result.corpora.push({ corpus: name, quotes: quotes.length, vocabulary: countVocabulary(quotes) });
    result.measurements.push(...(await measureEach(asked, corpus, { queries, warmUp: first, runs })));
    if (!engines.includes(ours)) continue;
    result.typing.push(await measureTyping(ours, corpus, queries, seed));
    if (existsSync('dist')) result.pages.push(await measurePage(corpus, new Dice(seed).shuffle(queries)));
    else console.error('no `dist/`: build the site to measure its page');
  }
  printTables(result, ours.name);
  if (values.misses) printMisses(result.measurements, ours.name);
  write(values.out, `${JSON.stringify(result, null, 2)}\n`);
  if (values.markdown !== undefined) write(values.markdown, formatMarkdown(result, ours.name));
}

/** Asks each engine; a peer that cannot be asked, as Pagefind where there is no browser for it, is left out, and that is said. */
async function measureEach(
  engines: readonly SearchEngine[],
  corpus: BenchCorpus,
  asked: Asked,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const engine of engines) {
    if (corpus.quotes.length > (engine.most ?? Number.POSITIVE_INFINITY)) continue;
    console.error(`${corpus.name}: ${engine.name} …`);
    try {
      measured.push(await measure(engine, corpus, asked));
    } catch (error) {
      if (engine === ours) throw error;
      console.error(`  left out: ${String(error)}`);
    }
  }
  return measured;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}
