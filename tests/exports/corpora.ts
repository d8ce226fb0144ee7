import { buildGraph, type Graph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { layCorpus, minimal, type Changes } from '../support/corpus.ts';

/** The small corpus, joined. */
export const minimalGraph = async (): Promise<Graph> => buildGraph(await loadCorpus(minimal));

/** The small corpus with changes, joined whatever the rules may say of it. */
export async function changedGraph(changes: Changes): Promise<Graph> {
  const { root } = await layCorpus(changes);
  return buildGraph(await loadCorpus(root));
}

/** The site as if it lay at this address, below a folder. */
export const address = (path: string): string => `https://bridge.example/base${path}`;
