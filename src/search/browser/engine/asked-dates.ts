import { dateFits } from '../../options.ts';
import type { EntryDate } from '../../types.ts';
import type { Lexicon } from './lexicon.ts';
import { months, type AskedWord } from './words.ts';

/** The first and the last day of a date that was asked for, as numbers: 19900201 and 19900231. */
interface AskedDate {
  from: number;
  to: number;
}

/** The dates in a question, and which of its words they are made of. */
export interface AskedDates {
  dates: readonly AskedDate[];
  /** Numbers of the words that are figures of a date: their 2 is no “two”. */
  figures: ReadonlySet<number>;
}

/** Finds days, months and years among the words: “9 february 1990”, “Feb 9th, 1990”, „9 февраля 1990“, “february 1990”, “1990”. */
export function findDates(words: readonly AskedWord[], lexicon: Lexicon): AskedDates {
  const dates: AskedDate[] = [];
  const figures = new Set<number>();
  const numberAt = (at: number, test: RegExp) => {
    const term = words[at]?.term;
    return term !== undefined && !figures.has(at) && test.test(term) ? Number(term) : undefined;
  };
  const take = (at: number, test: RegExp) => {
    const number = numberAt(at, test);
    if (number !== undefined) figures.add(at);
    return number;
  };
  words.forEach(({ term }, at) => {
    const month = monthOf(term, lexicon);
    if (month === undefined) return;
    const day = take(at - 1, day1to31) ?? take(at + 1, day1to31);
    const year = take(at + 1, anyYear) ?? take(at + 2, anyYear);
    if (year === undefined) return;
    const base = year * 10_000 + month * 100;
    dates.push({ from: base + (day ?? 1), to: base + (day ?? 31) });
  });
  words.forEach((_, at) => {
    const year = take(at, anyYear);
    if (year !== undefined) dates.push({ from: year * 10_000 + 101, to: year * 10_000 + 1231 });
  });
  return { dates, figures };
}

const anyYear = /^(?:19|20)\d\d$/u;
const day1to31 = /^(?:[12]?\d|3[01])$/u;

/** The number of a month by its name in any language that the index knows. */
function monthOf(term: string, { numberOf, synonyms }: Lexicon): number | undefined {
  const number = numberOf.get(term);
  if (number === undefined) return undefined;
  const same = synonyms.get(number) ?? [];
  const month = months.findIndex((name) => name === term || same.includes(numberOf.get(name) ?? -1));
  return month === -1 ? undefined : month + 1;
}

/** How well a record’s date fits what was asked for: one that lies within, before one that only touches it. */
export function fitOf(date: EntryDate | undefined, { dates }: AskedDates): number {
  if (!date) return 0;
  const fits = dates.map(({ from, to }) => {
    if (date.to < from || date.from > to) return 0;
    return date.from >= from && date.to <= to ? dateFits.within : dateFits.touching;
  });
  return Math.max(0, ...fits);
}
