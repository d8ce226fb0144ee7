import type { Graph, GraphRecord } from './graph.ts';

/** An exchange in order: what was said first, what answered it, and so on; a quote that stands alone makes none. */
export function exchangeOf(graph: Graph, quote: GraphRecord<'quote'>): GraphRecord<'quote'>[] {
  const first = beginningOf(graph, quote);
  const exchange = withAnswers(graph, first);
  return exchange.length > 1 ? exchange : [];
}

/** Follows `in_reply_to` back; the rule `reply` has seen to it that it ends. */
function beginningOf(graph: Graph, quote: GraphRecord<'quote'>): GraphRecord<'quote'> {
  return quote.data.in_reply_to ? beginningOf(graph, graph.get('quote', quote.data.in_reply_to)) : quote;
}

const withAnswers = (graph: Graph, quote: GraphRecord<'quote'>): GraphRecord<'quote'>[] => [
  quote,
  ...graph.incoming(quote, 'reply').flatMap((link) => withAnswers(graph, link.record as GraphRecord<'quote'>)), // only quotes reply
];
