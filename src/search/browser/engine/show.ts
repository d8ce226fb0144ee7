import { occasionFields } from '../../fields.ts';
import type { Question } from '../../query.ts';
import type { SearchText } from '../../types.ts';
import { headAt, type Collection } from './collection.ts';
import { isWanted } from './facets.ts';
import type { TextMatch } from './nearness.ts';
import { readEntry, type Asked } from './reading.ts';

/** What to show of an entry. */
export interface Shown {
  /** The words, or the statement, in which the match stands; where it stands elsewhere, those that come first. */
  passage: SearchText | undefined;
  /** An English reading of the same utterance, where the passage is in another language. */
  english: SearchText | undefined;
  /** What we say about it, if the match stands there. */
  comment: SearchText | undefined;
  /** Where the match is: an anchor of the record’s page. */
  anchor: string | undefined;
  /** Further passages with the words. */
  others: SearchText[];
}

/** Works out what to show of an entry: where the words asked for stand together best, within what the filters ask for. */
export function show(entry: number, asked: Asked, filters: Question['filters'], collection: Collection): Shown {
  const { texts } = collection;
  const words = texts.of(entry, 'words');
  const readings = readEntry(texts.read(entry), asked).toSorted((a, b) => b.score - a.score);
  const matches = readings.map(({ match }) => match);
  const passages = readings
    .filter(({ isTelling }) => isTelling)
    .map(({ match }) => match)
    .filter(({ text }) => text.field === 'summary' || (text.field === 'words' && isWanted(text.text, filters)));
  const [passage] = passages;
  const isPrinted = ({ text }: TextMatch) =>
    text === passage?.text || text.field === 'title' || occasionFields.includes(text.field);
  const printed = new Set(matches.filter(isPrinted).flatMap(({ found }) => [...found]));
  const comment = matches.find(
    ({ text, found }) => text.field === 'commentary' && [...found].some((at) => !printed.has(at)),
  );
  const first = words.find((text) => isWanted(text, filters)) ?? texts.of(entry, 'summary')[0];
  const shown = passage?.text.text ?? first;
  const isForeign = headAt(collection, entry).type === 'quotes' && shown && !isEnglish(shown);
  return {
    passage: shown,
    english: isForeign ? words.find(isEnglish) : undefined,
    comment: comment?.text.text,
    anchor: passage?.text.text.anchor ?? comment?.text.text.anchor,
    others: passages
      .slice(1)
      .filter(({ found, text }) => text.field === 'words' && found.size === passage?.found.size)
      .map(({ text }) => text.text),
  };
}

const isEnglish = ({ lang }: SearchText): boolean => lang === undefined || /^en\b/u.test(lang);
