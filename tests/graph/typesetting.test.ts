import { describe, expect, it } from 'vitest';
import { hasOwnMarks, runsOf, typeset } from '../../src/graph/typesetting.ts';

describe('the marks of our own prose', () => {
  it.each([
    ['He said "no".', 'He said “no”.'],
    ['("no" and "yes")', '(“no” and “yes”)'],
    ["NATO's zone", 'NATO’s zone'],
    ["the states' rights", 'the states’ rights'],
    ["the 'pledge' of 1990", 'the ‘pledge’ of 1990'],
    ['"She said \'no\'"', '“She said ‘no’”'],
    ["in the '90s", 'in the ’90s'],
    ['jurisdiction—"forces"', 'jurisdiction—“forces”'],
    ['already “set”', 'already “set”'],
    ['on 9 February 1990, 25 May', 'on 9\u00A0February 1990, 25\u00A0May'],
  ])('sets %s as %s', (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });
});

describe('words of a record', () => {
  it.each([
    ['«Что касается «ошибки» Горбачева … не ставили»', true],
    ['‘‘the United States pledged’’', true],
    ['“no.”', true],
    ['‘Myth’ is the word that he used', false],
    ['not one inch', false],
  ])('%s stand in marks of their own: %s', (words, has) => {
    expect(hasOwnMarks(words)).toBe(has);
  });
});

describe('runs of one script', () => {
  it('give Cyrillic its language, with the spaces and signs between its words', () => {
    expect(runsOf('Gorbachev (Михаил Горбачёв: Я против), 2014')).toEqual([
      { text: 'Gorbachev (', lang: undefined },
      { text: 'Михаил Горбачёв: Я против', lang: 'ru' },
      { text: '), 2014', lang: undefined },
    ]);
  });

  it('take the language that is known', () => {
    expect(runsOf('Зеленський', 'uk')).toEqual([{ text: 'Зеленський', lang: 'uk' }]);
  });

  it.each(['', 'plain words', 'ёжик', 'a Б c Д', 'й'])('lose no character of “%s”', (text) => {
    expect(
      runsOf(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
