import { wordsOf, type Excerpt } from '../load/excerpts.ts';
import type { Graph, GraphRecord } from './graph.ts';
import { findPassage, type Stretch } from './wording.ts';

/** Words of a quote where they stand in an excerpt. */
export interface QuotedPassage {
  quote: GraphRecord<'quote'>;
  stretches: Stretch[];
}

/** A run of an excerpt’s words that is quoted by the same quotes throughout, or by none. */
export interface Segment {
  text: string;
  quotes: GraphRecord<'quote'>[];
}

/** Finds the quotes that an excerpt bears witness to, in the order in which their words stand there. */
export function quotedPassages(graph: Graph, memo: GraphRecord<'memo'>, excerpt: Excerpt): QuotedPassage[] {
  const quotes = new Set(graph.incoming(memo, 'witness').map((link) => link.record as GraphRecord<'quote'>)); // only quotes have witnesses
  const words = wordsOf(excerpt);
  return [...quotes]
    .filter((quote) => quote.data.hold === undefined)
    .flatMap((quote) =>
      quote.data.witnesses
        .filter((witness) => witness.memo === memo.id && witness.excerpt === excerpt.id)
        .flatMap((witness) => {
          const stretches = findPassage(witness.text ?? '', words);
          return stretches ? [{ quote, stretches }] : [];
        }),
    )
    .toSorted((a, b) => (a.stretches[0]?.start ?? 0) - (b.stretches[0]?.start ?? 0));
}

/** Cuts each paragraph of an excerpt where quoted words begin and end. */
export function segmentsOf(excerpt: Excerpt, passages: readonly QuotedPassage[]): Segment[][] {
  let offset = 0;
  return excerpt.paragraphs.map(({ text }) => {
    const start = offset;
    offset += text.length + 2; // wordsOf parts paragraphs by a blank line
    return cut(text, start, passages);
  });
}

function cut(text: string, start: number, passages: readonly QuotedPassage[]): Segment[] {
  const end = start + text.length;
  const edges = passages.flatMap(({ stretches }) => stretches.flatMap((stretch) => [stretch.start, stretch.end]));
  const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const quotes = passages
      .filter(({ stretches }) => stretches.some((stretch) => stretch.start <= from && stretch.end >= to))
      .map(({ quote }) => quote);
    return { text: text.slice(from - start, to - start), quotes: [...new Set(quotes)] };
  });
}
