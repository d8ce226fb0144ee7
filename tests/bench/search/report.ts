import { judge } from './goals.ts';
import type { Measurement } from './measure.ts';
import { queryKinds } from './queries.ts';
import type { PageTimes } from './browser.ts';
import type { TypingTimes } from './typing.ts';

/** All that the benchmark found out. */
export interface SearchResult {
  seed: number;
  node: string;
  corpora: { corpus: string; quotes: number; vocabulary: number }[];
  measurements: Measurement[];
  typing: TypingTimes[];
  pages: PageTimes[];
}

type Row = Record<string, string | number>;

interface Table {
  title: string;
  rows: Row[];
}

/** Rounded down: nothing that failed once is called 1.00. */
const share = (value: number) => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2).replace(/^0/, '');
const milliseconds = (value: number) => value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0);
const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** Everything as tables, for the screen and for paper. */
function tablesOf(result: SearchResult, ours: string): Table[] {
  const { corpora, measurements, typing, pages } = result;
  return [
    { title: 'Collections', rows: corpora.map((each) => ({ ...each })) },
    ...corpora.flatMap(({ corpus }) => {
      const of = measurements.filter((each) => each.corpus === corpus);
      if (of.length === 0) return [];
      return [
        { title: `${corpus}: recall at 1 / at 5 / mean reciprocal rank`, rows: of.map(recallRow) },
        {
          title: `${corpus}: milliseconds a question, size packed by gzip`,
          rows: of.map((each) => speedRow(each, of, ours)),
        },
      ];
    }),
    { title: 'Goals', rows: goalRows(measurements, ours) },
    { title: 'Letter by letter: milliseconds an answer', rows: typing.map(typingRow) },
    {
      title: 'In the page: milliseconds from the input event to the results, and sizes packed by gzip',
      rows: pages.map(pageRow),
    },
  ].filter(({ rows }) => rows.length > 0);
}

const recallRow = ({ engine, kinds }: Measurement): Row => ({
  engine,
  ...Object.fromEntries(
    queryKinds.map((kind) => {
      const recall = kinds[kind];
      return [kind, recall ? [recall.first, recall.five, recall.mrr].map(share).join(' / ') : ''];
    }),
  ),
});

function speedRow(
  { engine, latency, build, bytes, note }: Measurement,
  all: readonly Measurement[],
  ours: string,
): Row {
  const base = all.find((each) => each.engine === ours)?.latency;
  const times = (key: 'p50' | 'p95') => (base ? (latency[key] / base[key]).toFixed(1) : '');
  return {
    engine,
    p50: milliseconds(latency.p50),
    p95: milliseconds(latency.p95),
    '× ours p50': times('p50'),
    '× ours p95': times('p95'),
    'ready after': Math.round(build),
    'first kB': kilobytes(bytes.first),
    'all kB': kilobytes(bytes.all),
    'of what': note,
  };
}

const goalRows = (measurements: readonly Measurement[], ours: string): Row[] =>
  judge(measurements, ours).map(({ corpus, kind, goal, ours, peer, isMet, isAhead }) => ({
    corpus,
    kind,
    questions: ours.queries,
    ours: `${share(ours.first)} / ${share(ours.five)}`,
    goal: `${share(goal.first)} / ${share(goal.five)}`,
    met: isMet ? 'yes' : 'no',
    'best peer': peer ? `${share(peer.recall.first)} / ${share(peer.recall.five)} ${peer.engine}` : '',
    'behind none': isAhead ? 'yes' : 'no',
  }));

const pageRow = ({ corpus, letters, p50, p95, longest, firstResults, wholeResults, index, texts }: PageTimes): Row => ({
  corpus,
  letters,
  p50: milliseconds(p50),
  p95: milliseconds(p95),
  longest: milliseconds(longest),
  'first results': milliseconds(firstResults),
  'all texts read': milliseconds(wholeResults),
  'index kB': kilobytes(index),
  'texts kB': kilobytes(texts),
  'index / texts': share(index / texts),
});

const typingRow = ({ corpus, engine, letters, p50, p95, longest, slowest, build }: TypingTimes): Row => ({
  corpus,
  engine,
  letters,
  p50: milliseconds(p50),
  p95: milliseconds(p95),
  longest: milliseconds(longest),
  'at which': slowest,
  'ready after': Math.round(build),
});

/** Prints the tables. */
export function printTables(result: SearchResult, ours: string): void {
  for (const { title, rows } of tablesOf(result, ours)) {
    console.log(`\n${title}`);
    console.table(rows);
  }
}

/** Writes the tables in Markdown. */
export const formatMarkdown = (result: SearchResult, ours: string): string =>
  tablesOf(result, ours)
    .map(({ title, rows }) => `## ${title}\n\n${formatTable(rows)}\n`)
    .join('\n');

function formatTable(rows: readonly Row[]): string {
  const head = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(head.map((key) => row[key] ?? '')))].join(
    '\n',
  );
}

/** Prints the questions whose right answer an engine did not give first. */
export function printMisses(measurements: readonly Measurement[], name: string): void {
  for (const { corpus, misses } of measurements.filter(({ engine }) => engine === name)) {
    console.log(`\n${corpus}: ${misses.length} missed by ${name}`);
    for (const { kind, q, meant, id, rank, first } of misses)
      console.log(
        [
          `  ${kind}: ${q}`,
          `    meant  ${meant}`,
          `    right  ${id} (${rank === undefined ? 'not among ten' : `rank ${rank}`})`,
          `    first  ${first ?? 'nothing'}`,
        ].join('\n'),
      );
  }
}
