import type { Excerpt } from '../load/excerpts.ts';
import { getExcerpt, type Graph, type GraphRecord } from './graph.ts';
import { quotedPassages, segmentsOf, type Segment } from './passages.ts';

/** An excerpt as its memo’s page shows it: its place in the order, its words cut where quotes begin and end. */
export interface Leaf {
  number: number;
  excerpt: Excerpt;
  paragraphs: Segment[][];
  /** The quotes found in it, in the order in which their words stand there. */
  quotes: GraphRecord<'quote'>[];
}

/** The excerpts of a memo in their order, with what is quoted from each. */
export const leavesOf = (graph: Graph, memo: GraphRecord<'memo'>): Leaf[] =>
  memo.excerpts.map(({ id }, index) => {
    const excerpt = getExcerpt(memo, id);
    const passages = quotedPassages(graph, memo, excerpt);
    const heldQuotes = quotesHeldIn(graph, memo, id);
    return {
      number: index + 1,
      excerpt,
      paragraphs: segmentsOf(excerpt, passages),
      quotes: [...new Set([...passages.map(({ quote }) => quote), ...heldQuotes])],
    };
  });

/** Quotes whose words stand in an excerpt and are not shown. */
const quotesHeldIn = (graph: Graph, memo: GraphRecord<'memo'>, excerpt: string): GraphRecord<'quote'>[] =>
  graph
    .incoming(memo, 'witness')
    .map((link) => link.record as GraphRecord<'quote'>) // only quotes have witnesses
    .filter((quote) =>
      quote.data.witnesses.some(
        (witness) =>
          witness.memo === memo.id &&
          witness.excerpt === excerpt &&
          (witness.text === undefined || quote.data.hold !== undefined),
      ),
    );

/** What an excerpt is called in a list: “1. released copy p. 6”. */
export const leafName = ({ number, excerpt }: Leaf): string =>
  `Excerpt ${number}${excerpt.head.locator ? `: ${excerpt.head.locator}` : ''}`;
