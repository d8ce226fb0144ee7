import type { GraphRecord } from '../graph/graph.ts';
import { wordsOf, type Excerpt } from '../load/excerpts.ts';
import { excerptAnchor, recordPath } from '../model/permalink.ts';
import type { Address } from './address.ts';

/** Turns a memo into its data, with its excerpts. */
export const memoObject = (memo: GraphRecord<'memo'>, address: Address): object => ({
  ...memo.data,
  excerpts: memo.excerpts.map((excerpt) => excerptObject(memo, excerpt, address)),
});

/** A held excerpt shows neither its words nor where they were seen; its reason stands in `hold`. */
function excerptObject(memo: GraphRecord<'memo'>, excerpt: Excerpt, address: Address): object {
  const { read_at, also_read_at, ...head } = excerpt.head;
  const shown = head.hold === undefined ? { read_at, also_read_at, text: wordsOf(excerpt) } : {};
  return {
    id: excerpt.id,
    url: address(`${recordPath('memo', memo.id)}#${excerptAnchor(excerpt.id)}`),
    ...head,
    ...shown,
  };
}
