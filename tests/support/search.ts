import { buildGraph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { prepareEngine, type Engine } from '../../src/search/browser/engine/engine.ts';
import { finish } from '../../src/search/browser/slices.ts';
import { textParts } from '../../src/search/fields.ts';
import { buildIndex } from '../../src/search/index-file.ts';
import { packIndex } from '../../src/search/packed-index.ts';
import type { SearchIndex } from '../../src/search/types.ts';
import { realContent } from './corpus.ts';

/** An engine that has all of an index. */
export function engineFor(index: SearchIndex): Engine {
  const { file, texts } = packIndex(index);
  const engine = finish(prepareEngine(file));
  for (const part of textParts) finish(engine.take(texts[part]));
  return engine;
}

/** An engine over the collection as it is. */
export const realEngine = async (): Promise<Engine> =>
  engineFor(buildIndex(buildGraph(await loadCorpus(realContent)), ''));
