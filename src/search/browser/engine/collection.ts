import type { SearchEntry, SearchIndex } from '../../types.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { prepareSimilarWords, type SimilarWords } from './similar.ts';

/** The entries, and all that was found out about their words once and for all. */
export interface Collection {
  entries: readonly SearchEntry[];
  lexicon: Lexicon;
  similar: SimilarWords;
}

/** Reads all texts of an index. */
export function gather(index: SearchIndex): Collection {
  const lexicon = buildLexicon(index);
  return { entries: index.entries, lexicon, similar: prepareSimilarWords(lexicon.terms) };
}

/** An entry by its number; throws if there is none, as numbers come from the collection itself. */
export function entryAt({ entries }: Collection, number: number): SearchEntry {
  const entry = entries[number];
  if (!entry) throw new Error(`no entry ${number}`);
  return entry;
}
