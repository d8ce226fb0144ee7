import type { BenchCorpus } from './documents.ts';
import type { BuiltEngine, Bytes, SearchEngine } from './engines.ts';
import { queryKinds, type KnownItemQuery, type QueryKind } from './queries.ts';

/** How far down the answers one looks for the right one. */
const depth = 10;

/** How often the right answer is the first, among the first five, and the mean of one divided by its rank. */
export interface Recall {
  queries: number;
  first: number;
  five: number;
  mrr: number;
}

/** A question whose right answer did not come first. */
export interface Miss extends KnownItemQuery {
  /** From 1; none if it is not among the first ten. */
  rank: number | undefined;
  /** What came instead. */
  first: string | undefined;
}

/** What an engine made of a collection. */
export interface Measurement {
  corpus: string;
  engine: string;
  kinds: Partial<Record<QueryKind, Recall>>;
  /** Milliseconds a question, over all kinds. */
  latency: { p50: number; p95: number };
  /** Milliseconds until it could be asked. */
  build: number;
  bytes: Bytes;
  /** Of what the bytes are. */
  note: string;
  misses: Miss[];
}

/** What is asked, and what is asked before to warm up: other questions, so that nothing is remembered. */
export interface Asked {
  queries: readonly KnownItemQuery[];
  warmUp: readonly KnownItemQuery[];
  /** How often it is all done again; the time of a question is the median. */
  runs: number;
}

/** Asks an engine about a collection. */
export async function measure(engine: SearchEngine, corpus: BenchCorpus, asked: Asked): Promise<Measurement> {
  const runs: Pass[] = [];
  for (let run = 0; run < asked.runs; run += 1) runs.push(await measureOnce(engine, corpus, asked));
  const [first] = runs;
  if (!first) throw new Error('no runs, expected `--runs` 1 or more');
  const times = asked.queries.map((_, at) =>
    percentile(
      runs.map(({ answers }) => answers[at]?.milliseconds ?? 0),
      0.5,
    ),
  );
  const ranked = asked.queries.map((query, at) => rankOf(query, first.answers[at]?.ids ?? []));
  return {
    corpus: corpus.name,
    engine: engine.name,
    kinds: Object.fromEntries(
      queryKinds.map((kind) => [kind, recallOf(ranked.filter((each) => each.kind === kind))] as const),
    ),
    latency: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    build: first.build,
    bytes: first.bytes,
    note: engine.note,
    misses: ranked.filter(({ rank }) => rank !== 1),
  };
}

interface Answer {
  ids: readonly string[];
  milliseconds: number;
}

/** One time that an engine was built and asked everything. */
interface Pass {
  answers: Answer[];
  build: number;
  bytes: Bytes;
}

async function measureOnce(engine: SearchEngine, corpus: BenchCorpus, { queries, warmUp }: Asked): Promise<Pass> {
  const start = performance.now();
  const built = await engine.build(corpus);
  const build = performance.now() - start;
  try {
    await askAll(built, warmUp);
    return { answers: await askAll(built, queries), build, bytes: built.bytes() };
  } finally {
    await built.close?.();
  }
}

async function askAll(built: BuiltEngine, queries: readonly KnownItemQuery[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { q } of queries) {
    const start = performance.now();
    const found = await built.search(q, depth);
    answers.push({ milliseconds: performance.now() - start, ...found });
  }
  return answers;
}

function rankOf(query: KnownItemQuery, ids: readonly string[]): Miss {
  const at = ids.indexOf(query.id);
  return { ...query, rank: at === -1 ? undefined : at + 1, first: ids[0] };
}

function recallOf(ranked: readonly Miss[]): Recall {
  const share = (of: (rank: number) => number) =>
    ranked.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : of(rank)), 0) / (ranked.length || 1);
  return {
    queries: ranked.length,
    first: share((rank) => (rank === 1 ? 1 : 0)),
    five: share((rank) => (rank <= 5 ? 1 : 0)),
    mrr: share((rank) => 1 / rank),
  };
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
