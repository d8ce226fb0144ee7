import type { Graph, GraphRecord } from './graph.ts';

/** How many questions divide the main one: whether, how far, with what force. */
const dividing = 3;

/** The question that the home page answers, and of those to which it leads the first in the order of the site. */
export function mainQuestions(graph: Graph): { main: GraphRecord<'question'>; core: GraphRecord<'question'>[] } {
  const main = graph.get('question', graph.site.main_question);
  const deeper = new Set<string>(graph.outgoing(main, 'deeper').map((link) => link.record.ref));
  return {
    main,
    core: graph
      .list('question')
      .filter(({ ref }) => deeper.has(ref))
      .slice(0, dividing),
  };
}

/** The claims that answer a question: those that it names, in its order, and any other that names it. */
export const claimsAnswering = (graph: Graph, question: GraphRecord<'question'>): GraphRecord<'claim'>[] => [
  ...new Set(
    [...graph.outgoing(question, 'answer'), ...graph.incoming(question, 'question')].map(
      (link) => link.record as GraphRecord<'claim'>,
    ), // only claims answer
  ),
];

/** The claims on which a reading of the whole rests. */
export const claimsOfNarrative = (graph: Graph, narrative: GraphRecord<'narrative'>): GraphRecord<'claim'>[] =>
  graph.outgoing(narrative, 'rests-on').map((link) => link.record as GraphRecord<'claim'>); // narratives rest on claims
