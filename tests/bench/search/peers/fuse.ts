import Fuse, { type FuseOptionKey, type IFuseOptions } from 'fuse.js';
import type { SearchDocument } from '../documents.ts';
import { inOnePiece, type SearchEngine } from '../engines.ts';
import { fieldNames } from './given.ts';

const keys: FuseOptionKey<SearchDocument>[] = [
  { name: 'words', weight: 2 },
  { name: 'speaker', weight: 2 },
  ...fieldNames.slice(2),
];

/** Far into a text, and with marks folded. */
const common: IFuseOptions<SearchDocument> = { keys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 };

/** Each question reads every text: beyond this it takes seconds. */
const most = 1000;

const fuse = (name: string, options: IFuseOptions<SearchDocument>): SearchEngine => ({
  name,
  note: 'its index and the texts',
  most,
  build: ({ quotes }) => {
    const texts = quotes.map(({ id, words, speaker, people, date, year, sort }) => ({
      id,
      words,
      speaker,
      people,
      date,
      year,
      sort,
    }));
    const index = new Fuse(texts, { ...common, ...options });
    return {
      search: (q, limit) => ({ ids: index.search(q, { limit }).map(({ item }) => item.id) }),
      bytes: () => inOnePiece([texts, Fuse.createIndex(keys, texts)]),
    };
  },
});

// The whole question as one pattern: the best for what stands so in a text, and blind to any other order. Long texts are not put behind short ones.
export const fusePatterns = fuse('Fuse.js 7.5.0', { ignoreFieldNorm: true });

// Word by word, any of them: the best for words in another order, for who and when.
export const fuseTokens = fuse('Fuse.js 7.5.0, tokens', { useTokenSearch: true });
