import { buildGraph, type Graph } from '../../src/graph/graph.ts';
import { checkChanged, minimal, type Changes } from './corpus.ts';

/** The graph of a corpus with changes; the test is wrong if they are faults. */
export async function graphOf(changes: Changes = {}, base: string = minimal): Promise<Graph> {
  const { corpus, diagnostics } = await checkChanged(changes, base);
  const errors = diagnostics.filter((each) => each.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((each) => `${each.file}:${each.line} ${each.message}`).join('\n'));
  return buildGraph(corpus);
}
