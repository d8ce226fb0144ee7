import type { Order } from '../../query.ts';
import type { EntryType } from '../../types.ts';
import type { Candidates } from './candidates.ts';
import { headAt, type Collection } from './collection.ts';
import { unread, type Ranked } from './rank.ts';
import { takeBest } from './take-best.ts';

/** The answers in the order that was asked for. What is not shown is not sorted before it is asked for. */
export interface Arranged {
  inRow: (from: number, count: number) => Ranked[];
  /** The first of each part of the collection, in the order of their best. */
  byPart: (count: number) => { type: EntryType; total: number; ranked: Ranked[] }[];
}

/** Arranges the answers, of which the best were read again and stand first. */
export function arrange(
  candidates: Candidates,
  best: readonly Ranked[],
  order: Order | undefined,
  collection: Collection,
): Arranged {
  const byScore = once(() => withTheRest(candidates, best));
  const inOrder = once(() =>
    order === 'oldest' || order === 'newest' ? sortByDate(byScore(), order, collection) : byScore(),
  );
  const isSorted = order === 'oldest' || order === 'newest';
  return {
    inRow: (from, count) => (!isSorted && from + count <= best.length ? best : inOrder()).slice(from, from + count),
    byPart: (count) => {
      const parts = Map.groupBy(byScore(), ({ entry }) => headAt(collection, entry).type);
      return [...parts].map(([type, ranked]) => ({ type, total: ranked.length, ranked: ranked.slice(0, count) }));
    },
  };
}

function withTheRest({ entries, scores }: Candidates, best: readonly Ranked[]): Ranked[] {
  if (best.length === entries.length) return [...best];
  const read = new Set(best.map(({ entry }) => entry));
  const rest = takeBest(entries, scores, entries.length).filter((entry) => !read.has(entry));
  return [...best, ...Array.from(rest, (entry) => unread(entry, scores[entry] ?? 0))];
}

/** By the first day that a date can mean, or from the latest by the last; what has no date comes last. */
function sortByDate(ranked: readonly Ranked[], order: 'oldest' | 'newest', collection: Collection): Ranked[] {
  const dateOf = ({ entry }: Ranked) => {
    const { date } = headAt(collection, entry);
    if (!date) return Number.POSITIVE_INFINITY;
    return order === 'oldest' ? date.from : -date.to;
  };
  const dated = ranked.map((each) => ({ each, date: dateOf(each) }));
  return dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date - b.date)).map(({ each }) => each);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
