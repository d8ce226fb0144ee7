import type { Excerpt } from '../load/excerpts.ts';
import { isSameLanguage, languageName } from '../model/language.ts';
import { witnessAnchor } from '../model/permalink.ts';
import type { Witness } from '../model/quote.ts';
import { formatDistance } from './distance.ts';
import type { Graph, GraphRecord } from './graph.ts';

/** A witness with the record that bears it. */
export interface QuoteWitness {
  witness: Witness;
  anchor: string;
  memo: GraphRecord<'memo'>;
  /** The passage in which the words stand; absent where its record was withdrawn. */
  excerpt: Excerpt | undefined;
  /** Whether the record was made in another language. */
  isTranslation: boolean;
  /** How long after the utterance the record is dated: “the same day”, “19 years later”. */
  distance: string | undefined;
}

/** Lists the witnesses of a quote with their records, the preferred one first. */
export const witnessesOf = (graph: Graph, quote: GraphRecord<'quote'>): QuoteWitness[] =>
  quote.data.witnesses.map((witness, index, all) => {
    const memo = graph.get('memo', witness.memo);
    return {
      witness,
      anchor: witnessAnchor(witness.memo, witness.excerpt, all.slice(0, index)),
      memo,
      excerpt: memo.excerpts.find((each) => each.id === witness.excerpt),
      isTranslation: isTranslation(memo, witness.lang),
      distance: formatDistance(quote.data.date, memo.data.date),
    };
  });

/** Tells whether a witness has the words of its quote, and not others beside them. */
export const isReading = ({ witness }: QuoteWitness): boolean => (witness.kind ?? 'reading') === 'reading';

/** Tells whether words in a language are a translation of a record made in others. */
export const isTranslation = (memo: GraphRecord<'memo'>, lang: string): boolean =>
  !memo.data.languages.some((language) => isSameLanguage(language, lang));

/** The reading that a page prints first, and an English one beside it where the first is in another language. */
export interface Reading {
  preferred: QuoteWitness;
  english: QuoteWitness | undefined;
}

/** Finds the words by which a quote is shown; `undefined` where they are held. */
export function readingOf(graph: Graph, quote: GraphRecord<'quote'>): Reading | undefined {
  if (quote.data.hold !== undefined) return undefined;
  const [preferred, ...others] = witnessesOf(graph, quote).filter(
    (each) => each.witness.text !== undefined && isReading(each),
  );
  if (!preferred) return undefined;
  const isForeign = !isSameLanguage(preferred.witness.lang, 'en');
  return {
    preferred,
    english: isForeign ? others.find(({ witness }) => isSameLanguage(witness.lang, 'en')) : undefined,
  };
}

/** Says who translated the words and from what, where they are a translation. */
export function formatTranslation({ witness, memo, isTranslation: isFromAnother }: QuoteWitness): string | undefined {
  if (!isFromAnother && witness.translator === undefined) return undefined;
  const from = isFromAnother ? ` from ${memo.data.languages.map(languageName).join(' or ')}` : '';
  const by =
    witness.translator === undefined || witness.translator === 'unknown'
      ? '; the translator is not named'
      : ` by ${witness.translator}`;
  return `translated${from}${by}`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a witness by its place in the list: A for the preferred one, and after Z, A2. */
export const siglumOf = (index: number): string =>
  `${alphabet[index % alphabet.length] ?? ''}${index < alphabet.length ? '' : Math.floor(index / alphabet.length) + 1}`;
