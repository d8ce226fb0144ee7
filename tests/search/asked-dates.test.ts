import { describe, expect, test } from 'vitest';
import { findDates, fitOf } from '../../src/search/browser/engine/asked-dates.ts';
import { gather } from '../../src/search/browser/engine/collection.ts';
import { readWords } from '../../src/search/browser/engine/words.ts';
import { finish } from '../../src/search/browser/slices.ts';
import { dateFits } from '../../src/search/options.ts';
import { packIndex } from '../../src/search/packed-index.ts';
import { bridge } from './made-up.ts';

const synonyms = [
  ['march', 'marz', 'mar', 'mars', 'марта', 'март'],
  ['december', 'dezember', 'decembre', 'декабря', 'dec'],
];
const { lexicon } = finish(gather(packIndex({ ...bridge(), synonyms }).file));

const find = (q: string, isMonthFirst = false) => findDates(readWords(q, isMonthFirst), lexicon);
const datesIn = (q: string, isMonthFirst = false) => find(q, isMonthFirst).dates.map(({ from, to }) => [from, to]);
/** The words of a question that are figures of a date. */
const figuresIn = (q: string) => {
  const { figures } = find(q);
  return readWords(q).flatMap(({ term }, at) => (figures.has(at) ? [term] : []));
};
const terms = (q: string, isMonthFirst = false) => readWords(q, isMonthFirst).map(({ term }) => term);

describe('a date that is asked for', () => {
  test.each([
    '4 March 1902',
    '4th March 1902',
    'March 4, 1902',
    'mar 4th 1902',
    '4. März 1902',
    'le 4 mars 1902',
    '4 марта 1902',
    '1902-03-04',
    '1902/3/4',
    '4.3.1902',
    '04/03/1902',
    'penny 4 March 1902 stones',
  ])('is a day: %s', (q) => {
    expect(datesIn(q)).toEqual([[19020304, 19020304]]);
  });

  test('is of the last century or of this, by its two figures', () => {
    expect(datesIn('4.3.90')).toEqual([[19900304, 19900304]]);
    expect(datesIn('4-3-02')).toEqual([[20020304, 20020304]]);
  });

  test.each(['March 1902', 'März 1902', 'mars 1902', 'март 1902', '1902-03', 'quill mar 1902'])(
    'is a month: %s',
    (q) => {
      expect(datesIn(q)).toEqual([[19020301, 19020331]]);
    },
  );

  test.each(['1902', 'quill 1902 penny', '1902 penny'])('is a year: %s', (q) => {
    expect(datesIn(q)).toEqual([[19020101, 19021231]]);
  });

  test.each(['', 'penny', '4', '1066', '4 March', 'march of the masons', '32 stones'])('is none: “%s”', (q) => {
    expect(datesIn(q)).toEqual([]);
  });

  test('is one of several', () => {
    expect(datesIn('4 March 1902 or December 1903 or 1905')).toEqual([
      [19020304, 19020304],
      [19031201, 19031231],
      [19050101, 19051231],
    ]);
  });

  test('has no day 32, but the month all the same', () => {
    expect(datesIn('32 March 1902')).toEqual([[19020301, 19020331]]);
    expect(figuresIn('32 March 1902')).toEqual(['1902']);
  });

  test('is made of figures, which are told from other numbers', () => {
    expect(figuresIn('2 mayors 4 March 1902')).toEqual(['4', '1902']);
    expect(figuresIn('March 4, 1902, 2 mayors')).toEqual(['4', '1902']);
    expect(figuresIn('4 March')).toEqual(['4']);
    expect(figuresIn('1902')).toEqual(['1902']);
    expect(figuresIn('2 mayors, 4 stones')).toEqual([]);
  });

  test('is read only in languages of which the index knows the month', () => {
    expect(datesIn('4 marzo 1902')).toEqual([[19020101, 19021231]]);
  });
});

describe('how well a record’s date fits', () => {
  const fit = (q: string, from: number, to: number) => fitOf({ text: '', from, to }, find(q));

  test('is best where it lies within what was asked for', () => {
    expect(fit('4 March 1902', 19020304, 19020304)).toBe(dateFits.within);
    expect(fit('March 1902', 19020301, 19020331)).toBe(dateFits.within);
    expect(fit('March 1902', 19020304, 19020305)).toBe(dateFits.within);
    expect(fit('1902', 19020101, 19021231)).toBe(dateFits.within);
  });

  test('is less where it only touches it', () => {
    expect(fit('4 March 1902', 19020301, 19020331)).toBe(dateFits.touching);
    expect(fit('March 1902', 19020331, 19020401)).toBe(dateFits.touching);
    expect(fit('1902', 19011231, 19020101)).toBe(dateFits.touching);
    expect(fit('1902', 0, 9999_12_31)).toBe(dateFits.touching);
  });

  test('is nothing where it lies beside it', () => {
    expect(fit('4 March 1902', 19020305, 19020305)).toBe(0);
    expect(fit('March 1902', 19020201, 19020228)).toBe(0);
    expect(fit('1902', 19030101, 19030131)).toBe(0);
  });

  test('is that of the date that fits best, where several were asked for', () => {
    expect(fit('4 March 1902 or 1903', 19030101, 19030131)).toBe(dateFits.within);
    expect(fit('4 March 1902 or 1903', 19020301, 19020331)).toBe(dateFits.touching);
  });

  test('is nothing where the record has none, or none was asked for', () => {
    expect(fitOf(undefined, find('1902'))).toBe(0);
    expect(fit('penny', 19020304, 19020304)).toBe(0);
  });
});

describe('a date in figures', () => {
  test.each(['31.2.1902', '1902-02-30', '1902-13', '13/13/1902', '29.2.1903', '0.3.1902', '4.3.1802'])(
    'that is in no calendar becomes one word that no record has: %s',
    (q) => {
      expect(terms(q)).toEqual([`date${q.replaceAll(/\D/g, '')}`]);
      expect(datesIn(q)).toEqual([]);
    },
  );

  test('has the day first, unless it is to be read as Americans write it', () => {
    expect(terms('4/3/1902')).toEqual(['4', 'march', '1902']);
    expect(terms('4/3/1902', true)).toEqual(['3', 'april', '1902']);
    expect(datesIn('3/4/1902', true)).toEqual([[19020304, 19020304]]);
  });

  test('is read the other way where there is no such day', () => {
    expect(terms('3/31/1902')).toEqual(['31', 'march', '1902']);
    expect(terms('31/3/1902', true)).toEqual(['31', 'march', '1902']);
  });

  test('that begins with the year is read in one way', () => {
    expect(terms('1902-03-04', true)).toEqual(terms('1902-03-04'));
  });

  test('is left as it is in quotation marks', () => {
    expect(terms('"4.3.1902"')).toEqual(['4', '3', '1902']);
  });
});
