import { fieldKeys, type FieldKey } from '../../../src/search/fields.ts';
import { buildIndex } from '../../../src/search/index-file.ts';
import { packIndex } from '../../../src/search/packed-index.ts';
import type { SearchEntry, SearchIndex, SearchText } from '../../../src/search/types.ts';
import { engineFor } from '../../support/search.ts';
import type { BenchCorpus, BenchQuote } from './documents.ts';
import { packedSize, type SearchEngine } from './engines.ts';

/** A quote as our engine gets it: what all engines get, and no more. */
function entryOf({ id, texts, speakers, addressees, date, sort }: BenchQuote): SearchEntry {
  const given: Partial<Record<FieldKey, SearchText[]>> = {
    words: texts,
    speaker: speakers.map(({ name }) => ({ text: name })),
    people: addressees.map(({ name }) => ({ text: name })),
    date: [{ text: date }],
    sort: [{ text: sort }],
  };
  const fields = Object.fromEntries(fieldKeys.map((key) => [key, given[key] ?? []])) as SearchEntry['fields']; // one list a field
  return { ref: id, type: 'quotes', title: speakers.map(({ name }) => name).join(' and '), fields, filters: {} };
}

/** The index of a collection of quotes: names and synonyms are those of the real one. */
export const indexOf = ({ graph, quotes }: BenchCorpus): SearchIndex => ({
  ...buildIndex(graph, ''),
  entries: quotes.map(entryOf),
  filters: [],
});

/** The engine of this site, in Node; how it fares in a page is for the browser’s benchmark to say. */
export const ours: SearchEngine = {
  name: 'ours',
  note: 'the index, then the texts',
  build: (corpus) => {
    const index = indexOf(corpus);
    const engine = engineFor(index);
    return {
      search: (q, limit) => ({
        ids: engine
          .answer({ q, filters: {} })
          .hits(0, limit)
          .map(({ entry }) => entry.ref),
      }),
      bytes: () => {
        const packed = packIndex(index);
        return { first: packedSize(packed.file), all: packedSize(packed) };
      },
    };
  },
};
