import type { Excerpt } from '../load/excerpts.ts';
import type { Graph, GraphRecord } from './graph.ts';

/** A memo with what of it is withheld: its passages, and the quotes that stand in none of them. */
export interface Withheld {
  memo: GraphRecord<'memo'>;
  excerpts: Excerpt[];
  quotes: GraphRecord<'quote'>[];
}

/** Every memo of which words are withheld, in order of time. */
export const withheldWords = (graph: Graph): Withheld[] =>
  graph
    .list('memo')
    .map((memo) => {
      const excerpts = memo.excerpts.filter((excerpt) => excerpt.head.hold !== undefined);
      const isIn = (quote: GraphRecord<'quote'>) =>
        quote.data.witnesses.some(
          (witness) => witness.memo === memo.id && !excerpts.some((excerpt) => excerpt.id === witness.excerpt),
        );
      const quotes = graph.list('quote').filter((quote) => quote.data.hold !== undefined && isIn(quote));
      return { memo, excerpts, quotes };
    })
    .filter(({ excerpts, quotes }) => excerpts.length + quotes.length > 0);

/** The texts that were not read and would complete a record. */
export const gapsIn = (graph: Graph, record: GraphRecord<'memo'> | GraphRecord<'claim'>): GraphRecord<'gap'>[] =>
  graph
    .incoming(record, record.type === 'memo' ? 'completes' : 'could-change')
    .map((link) => link.record as GraphRecord<'gap'>); // only gaps stand in these relations
