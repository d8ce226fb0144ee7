import { inOnePiece, type SearchEngine } from '../engines.ts';
import { fieldNames } from './given.ts';
import { importPeer } from './install.ts';

interface Index {
  add: (id: number, text: string) => void;
  search: (q: string, options: object) => number[];
  export: (keep: (key: string, data: string) => void) => void;
}
interface FlexSearch {
  default: { Index: new (options: object) => Index; Charset: { Normalize: object } };
}

export const flexSearch: SearchEngine = {
  name: 'FlexSearch 0.8.212',
  note: 'its index, without the texts',
  build: async ({ quotes }) => {
    const { default: library } = await importPeer<FlexSearch>('flexsearch/dist/flexsearch.bundle.module.min.mjs');
    // The tokenizer `tolerant` knows left-out and exchanged letters and did best of thirteen tried, `Normalize` folds marks and
    // keeps Cyrillic. One index over all fields, as an index a field answers each field by itself and ranks none against another.
    const index = new library.Index({ tokenize: 'tolerant', encoder: library.Charset.Normalize });
    quotes.forEach((quote, number) => index.add(number, fieldNames.map((name) => quote[name]).join(' ')));
    return {
      // Without `suggest` every word must be there.
      search: (q, limit) => ({
        ids: index.search(q, { limit, suggest: true }).map((number) => quotes[number]?.id ?? ''),
      }),
      bytes: () => {
        const parts: string[] = [];
        index.export((_, data) => parts.push(data));
        return inOnePiece(parts);
      },
    };
  },
};
