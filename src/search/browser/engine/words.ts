import { tokensOf } from '../../folding.ts';
import { maxQueryLength, maxQueryWords } from '../../options.ts';
import { tidy } from '../../query.ts';

/** A word that a reader asks for. */
export interface AskedWord {
  term: string;
  /** As it was typed. */
  typed: string;
  /** Number of the phrase in quotation marks in which it stands, if it does. */
  phrase: number | undefined;
  /** Whether it may be the beginning of a word: the last one, which may still be typed. */
  isOpen: boolean;
  /** Whether it is a part of a word that was typed as one. */
  isParted?: boolean;
}

/** Quotation marks of all printers, which set off an exact phrase. */
const marks = /["“”„‟«»]/gu;

/**
 * Parts what was typed into words and exact phrases; dates in figures become words.
 *
 * @param isMonthFirst whether 2/9/1990 is read as Americans write it.
 */
export function readWords(typed: string, isMonthFirst = false): AskedWord[] {
  const parts = tidy(typed.slice(0, maxQueryLength)).split(marks);
  const words = parts.flatMap((part, index) => {
    // What was opened and not closed is no phrase, or not yet.
    const phrase = index % 2 === 1 && index < parts.length - 1 ? index : undefined;
    const text = phrase === undefined ? spellDates(part, isMonthFirst) : part;
    return tokensOf(text).map(({ term, start, end }) => ({
      term,
      typed: text.slice(start, end),
      phrase,
      isOpen: false,
    }));
  });
  const read = words.slice(0, maxQueryWords);
  const last = read.at(-1);
  if (last && !/["”»]$/u.test(tidy(typed))) last.isOpen = true;
  return read;
}

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1990-02-09, 1990/2/9 or 1990-02; 9.2.1990, 09/02/90. Day first, as in Europe, unless that cannot be. */
const yearFirst = /(?<![\p{N}\p{L}])(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\p{N}\p{L}])/gu;
const dayFirst = /(?<![\p{N}\p{L}])(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?![\p{N}\p{L}])/gu;

/** Years of two figures below this are of this century. */
const thisCentury = 45;

/** Spells dates in figures as entries have them: “9 february 1990”. What is in no calendar becomes a word that no record has. */
function spellDates(text: string, isMonthFirst: boolean): string {
  return text
    .replace(yearFirst, (whole, year: string, month: string, day?: string) => spell(day, month, year) ?? toWord(whole))
    .replace(dayFirst, (whole, first: string, second: string, year: string) => {
      const fullYear = year.length === 2 ? `${Number(year) < thisCentury ? 20 : 19}${year}` : year;
      const [european, american] = [spell(first, second, fullYear), spell(second, first, fullYear)];
      return (isMonthFirst ? (american ?? european) : (european ?? american)) ?? toWord(whole);
    });
}

/** A date in words; `undefined` if there is no such day or month. */
function spell(day: string | undefined, month: string, year: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const isThere = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
  if (!isThere || Number(year) < 1900 || Number(year) > 2100) return undefined;
  return `${day === undefined ? '' : `${Number(day)} `}${months[Number(month) - 1]} ${year}`;
}

const toWord = (date: string) => `date${date.replaceAll(/\D/gu, '')}`;
