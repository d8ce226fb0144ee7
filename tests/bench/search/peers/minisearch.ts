import { inOnePiece, type SearchEngine } from '../engines.ts';
import type { SearchDocument } from '../documents.ts';
import { fieldNames, fold, isNumber } from './given.ts';
import { importPeer } from './install.ts';

interface Index {
  addAll: (documents: readonly SearchDocument[]) => void;
  search: (q: string) => { id: string }[];
}
type MiniSearch = new (options: object) => Index;

/** How many letters a word may differ by; the engine counts two changed places as two. */
const slips = (term: string) => (isNumber(term) || term.length < 4 ? false : term.length < 6 ? 1 : 2);

// Any word may match (its own default), as a word with a slip too many must not lose the rest. Only the last word is a
// beginning: with all of them up to .1 of the recall is lost. Guesses count a fifth, and words and speaker double: the best of ten tried.
const searchOptions = {
  fuzzy: slips,
  prefix: (_: string, at: number, all: string[]) => at === all.length - 1,
  weights: { fuzzy: 0.2, prefix: 0.2 },
  boost: { words: 2, speaker: 2 },
};

export const miniSearch: SearchEngine = {
  name: 'MiniSearch 7.2.0',
  note: 'its index, without the texts',
  build: async ({ quotes }) => {
    const { default: Index } = await importPeer<{ default: MiniSearch }>('minisearch/dist/es/index.js');
    const index = new Index({ fields: fieldNames, processTerm: fold, searchOptions });
    index.addAll(quotes);
    return {
      search: (q, limit) => ({
        ids: index
          .search(q)
          .slice(0, limit)
          .map(({ id }) => id),
      }),
      bytes: () => inOnePiece(index),
    };
  },
};
