import type { IndexedHead, IndexFile, TextFile } from '../../types.ts';
import type { Work } from '../slices.ts';
import { Facets } from './facets.ts';
import { priorOf } from './heads.ts';
import { buildLexicon, postNotes, type Lexicon } from './lexicon.ts';
import { prepareSimilarWords, type SimilarWords } from './similar.ts';
import { Texts } from './texts.ts';
import { Tally } from './tally.ts';

/** The entries, and all that was found out about their words once and for all. */
export interface Collection {
  file: IndexFile;
  heads: readonly IndexedHead[];
  /** What each entry weighs before anything is asked. */
  priors: Float32Array;
  lexicon: Lexicon;
  similar: SimilarWords;
  texts: Texts;
  facets: Facets;
  tally: Tally;
}

/** Reads an index file. */
export function* gather(file: IndexFile): Work<Collection> {
  const lexicon = yield* buildLexicon(file);
  return {
    file,
    heads: file.heads,
    priors: Float32Array.from(file.heads, priorOf),
    lexicon,
    similar: prepareSimilarWords(lexicon.terms),
    texts: new Texts(file, lexicon),
    facets: new Facets(file),
    tally: new Tally(file.heads.length),
  };
}

/** Takes in a part of the texts. */
export function* takeTexts({ texts, lexicon }: Collection, part: TextFile): Work<void> {
  if (part.part === 'notes') lexicon.postings.push(yield* postNotes(part, lexicon.numberOf));
  texts.take(part);
}

/** The head of an entry by its number; throws if there is none, as numbers come from the collection itself. */
export function headAt({ heads }: Collection, number: number): IndexedHead {
  const head = heads[number];
  if (!head) throw new Error(`no entry ${number}`);
  return head;
}
