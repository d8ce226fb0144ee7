import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/search/browser/engine/words.ts';
import { formatQuestion, isAsked, parseDay, parseQuestion, type Question } from '../../src/search/query.ts';

describe('a question in an address', () => {
  const questions: Question[] = [
    { q: '', filters: {} },
    { q: 'baker 1990 inch', filters: {} },
    { q: '"not one inch" & 100% ¿qué? + Горбачёв #1', filters: {} },
    {
      q: 'a',
      filters: {
        type: 'quotes',
        speaker: 'baker-james',
        from: '1990',
        to: '1990-02-09',
        scope: 'ambiguous',
        form: 'treaty',
        kind: 'denial',
        lang: 'ru-Latn',
        verification: 'seed-only',
      },
    },
    { q: '', filters: { verification: 'primary-text' } },
  ];
  test.each(questions)('comes back as it was: $q', (question) => {
    expect(parseQuestion(formatQuestion(question))).toEqual(question);
  });

  test('always has the same address', () => {
    expect(formatQuestion({ q: ' one  inch ', filters: { to: '1991', type: 'quotes' } })).toBe(
      '?q=one+inch&type=quotes&to=1991',
    );
    expect(formatQuestion({ q: '  ', filters: {} })).toBe('');
  });

  test('leaves out what cannot be meant', () => {
    expect(parseQuestion('?q=a&from=soon&to=1990-13&colour=red&type=')).toEqual({ q: 'a', filters: {} });
  });

  test('is asked if it has a word or a filter', () => {
    expect(isAsked({ q: ' ', filters: {} })).toBe(false);
    expect(isAsked({ q: '', filters: { lang: 'de' } })).toBe(true);
  });
});

test.each([
  ['1990', 19900101, 19901231],
  ['1990-02', 19900201, 19900231],
  ['1990-02-09', 19900209, 19900209],
  ['1990-2', undefined, undefined],
  ['1990-00', undefined, undefined],
  ['90', undefined, undefined],
])('reads %s as a bound of time', (text, from, to) => {
  expect(parseDay(text, 'from')).toBe(from);
  expect(parseDay(text, 'to')).toBe(to);
});

describe('the words of a question', () => {
  const terms = (typed: string) => readWords(typed).map(({ term }) => term);

  test.each(['1990-02-09', '1990/2/9', '9.2.1990', '09.02.1990', '9/2/1990', '09.02.90', '9.2.90'])(
    'reads the date %s',
    (date) => {
      expect(terms(`baker ${date} inch`)).toEqual(['baker', '9', 'february', '1990', 'inch']);
    },
  );

  test('takes the second number for the day where it cannot be a month', () => {
    expect(terms('2/25/1990')).toEqual(['25', 'february', '1990']);
  });

  test('reads a month, keeps together what is in no calendar, and leaves alone what is no date', () => {
    expect(terms('1990-02')).toEqual(['february', '1990']);
    expect(terms('1990-13-45')).toEqual(['date19901345']);
    expect(terms('5.3 and 192.168.1.1')).toEqual(['5', '3', 'and', '192', '168', '1', '1']);
  });

  test('marks off phrases, closed or not', () => {
    expect(readWords('baker "one inch" east').map(({ term, phrase }) => [term, phrase !== undefined])).toEqual([
      ['baker', false],
      ['one', true],
      ['inch', true],
      ['east', false],
    ]);
    expect(readWords('„ein Zoll“').every(({ phrase }) => phrase !== undefined)).toBe(true);
    expect(readWords('"one in').at(-1)).toMatchObject({ isOpen: true });
    expect(readWords('"one in"').at(-1)).toMatchObject({ isOpen: false });
  });

  test('leaves the last word open', () => {
    expect(readWords('not one inch').map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
  });
});
