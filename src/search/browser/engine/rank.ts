import { fields, phraseFields, type FieldKey } from '../../fields.ts';
import {
  askedType,
  manyWitnesses,
  namedTypes,
  rerankLimit,
  typeWeights,
  wholeTitle,
  wholeWords,
} from '../../options.ts';
import type { EntryType } from '../../types.ts';
import { fitOf } from './asked-dates.ts';
import type { Candidates } from './candidates.ts';
import { headAt, type Collection } from './collection.ts';
import type { TextMatch } from './nearness.ts';
import { readEntry, type Asked, type TextReading } from './reading.ts';
import { takeBest } from './take-best.ts';

/** An entry in its place among the answers. */
export interface Ranked {
  entry: number;
  score: number;
  /** The words stand together as asked, beside who and when. */
  isPhrase: boolean;
  /** The words stand together as asked, all of them. */
  isExact: boolean;
}

/** Reads the best of the candidates for order and nearness of the words: phrases as asked first, then by score. */
export function rankBest({ entries, scores }: Candidates, asked: Asked, collection: Collection): Ranked[] {
  const best = takeBest(entries, scores, rerankLimit);
  if (asked.words.length === 0) return Array.from(best, (entry) => unread(entry, 0));
  return Array.from(best, (entry) => readAgain(entry, scores[entry] ?? 0, asked, collection)).toSorted(
    (a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.score - a.score || a.entry - b.entry,
  );
}

/** An entry that was not read again. */
export const unread = (entry: number, score: number): Ranked => ({ entry, score, isPhrase: false, isExact: false });

/** What it counts that the words are a whole utterance: most in the preferred reading of a quote. */
function wholeWordsOf({ text }: TextMatch, type: EntryType): number {
  if (type !== 'quotes') return wholeWords.inExcerpt;
  return text.weight === fields.words.weight ? wholeWords.inPreferred : wholeWords.inOther;
}

/** What is told of a person or an event is no statement that could be asked for word by word. */
const isPhraseField = (field: FieldKey, type: EntryType): boolean =>
  phraseFields.includes(field) && !(field === 'summary' && (type === 'people' || type === 'events'));

function readAgain(entry: number, score: number, asked: Asked, collection: Collection): Ranked {
  const { words } = asked;
  const { texts } = collection;
  const { type, date } = headAt(collection, entry);
  const readings = readEntry(texts.read(entry), asked);
  const best = Math.max(0, ...readings.map((reading) => reading.score));
  const title = Math.max(0, ...readings.map((reading) => reading.title));
  const isNamed = namedTypes.includes(type) && readings.some(({ isBeginning }) => isBeginning);
  const bonus = title >= wholeTitle.share ? wholeTitle.bonus * title : isNamed ? wholeTitle.beginning : 0;
  const inWords = readings.filter(({ match }) => match.text.field === 'words');
  const whole = inWords.filter(({ match }) => match.found.size === words.length);
  const isAny = (test: (reading: TextReading) => boolean) => words.length > 1 && readings.some(test);
  return {
    entry,
    isPhrase: isAny(({ match, isPhrase }) => isPhrase && isPhraseField(match.text.field, type)),
    isExact:
      words.every(({ isParted }) => !isParted) &&
      isAny(({ match, isExact }) => isExact && match.text.field !== 'address'),
    // In single precision, so that equal words in another order of addition stay equal, and the older goes first.
    score: Math.fround(
      score *
        (1 + best) *
        (1 + typeWeights[type] * bonus) *
        (1 + fitOf(date, asked.dates)) *
        (1 + (type === asked.type ? askedType : 0)) *
        (1 + Math.max(0, ...whole.map(({ match }) => match.share * wholeWordsOf(match, type)))) *
        (1 + manyWitnesses * Math.log(1 + inWords.length)),
    ),
  };
}
