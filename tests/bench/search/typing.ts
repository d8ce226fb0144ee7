import { Dice } from './random.ts';
import type { BenchCorpus } from './documents.ts';
import type { BuiltEngine, SearchEngine } from './engines.ts';
import { percentile } from './measure.ts';
import type { KnownItemQuery } from './queries.ts';

/** How long answers take while a reader types, letter by letter. */
export interface TypingTimes {
  corpus: string;
  engine: string;
  letters: number;
  p50: number;
  p95: number;
  longest: number;
  /** What had been typed when it took longest. */
  slowest: string;
  build: number;
}

/** So many questions are typed, after some that are not counted. */
const typed = { counted: 40, before: 3 };

/** Asks for every beginning of some questions, one letter more each time, and measures each answer. */
export async function measureTyping(
  engine: SearchEngine,
  corpus: BenchCorpus,
  queries: readonly KnownItemQuery[],
  seed: number,
): Promise<TypingTimes> {
  const start = performance.now();
  const built = await engine.build(corpus);
  const build = performance.now() - start;
  const chosen = new Dice(seed).shuffle(queries).map(({ q }) => q);
  for (const q of chosen.slice(0, typed.before)) await type(q, built);
  const letters: Letter[] = [];
  for (const q of chosen.slice(typed.before, typed.before + typed.counted)) letters.push(...(await type(q, built)));
  await built.close?.();
  const times = letters.map(({ milliseconds }) => milliseconds);
  return {
    corpus: corpus.name,
    engine: engine.name,
    letters: letters.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    longest: percentile(times, 1),
    slowest: letters.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]?.typed ?? '',
    build,
  };
}

interface Letter {
  typed: string;
  milliseconds: number;
}

async function type(q: string, engine: BuiltEngine): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (let length = 1; length <= q.length; length += 1) {
    const typed = q.slice(0, length);
    const start = performance.now();
    const { milliseconds } = await engine.search(typed, 10);
    letters.push({ typed, milliseconds: milliseconds ?? performance.now() - start });
  }
  return letters;
}
