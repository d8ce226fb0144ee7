import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../../src/graph/rules/index.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { layCorpus } from './corpus.ts';

/** One measured thing: what, at which size, the median of its runs. */
interface Row {
  what: string;
  records: number;
  milliseconds: number;
  /** Times the row of the same thing at the smallest size. */
  ratio: number;
}

const options = {
  out: { type: 'string', default: '.cache/bench.json' },
  runs: { type: 'string', default: '3' },
} as const;
const sizes = [1000, 10_000];

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function measure(runs: number, act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Measures loading and checking at each size; the ratio says whether the work grows in line with the corpus. */
export async function benchLoading(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const rows = await measureSizes(Number(values.runs));
  console.table(
    rows.map((row) => ({ ...row, milliseconds: Math.round(row.milliseconds), ratio: Number(row.ratio.toFixed(1)) })),
  );
  mkdirSync(dirname(resolve(values.out)), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(rows, null, 2)}\n`);
}

async function measureSizes(runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const records of sizes) {
    const folder = layCorpus(resolve('content'), records);
    const load = await measure(runs, () => loadCorpus(folder));
    const corpus = await loadCorpus(folder);
    const check = await measure(runs, async () => checkCorpus(corpus));
    rmSync(folder, { recursive: true });
    rows.push(
      { what: 'load', records, milliseconds: load, ratio: 1 },
      { what: 'check', records, milliseconds: check, ratio: 1 },
    );
  }
  return rows.map((row) => ({
    ...row,
    ratio: row.milliseconds / (rows.find((first) => first.what === row.what)?.milliseconds ?? Number.NaN),
  }));
}
