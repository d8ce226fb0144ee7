import { describe, expect, test } from 'vitest';
import {
  collatorOf,
  filingWords,
  foldHeading,
  headingOf,
  indexParts,
  isLetter,
  partOf,
} from '../../src/graph/filing.ts';

describe('a heading', () => {
  test.for([
    ['The Putin Interviews', 'The ', 'Putin Interviews'],
    ['“A Broken Promise?” again', '“A ', 'Broken Promise?” again'],
    ['The “Ottawa Formula”', 'The “', 'Ottawa Formula”'],
    ['(German web article)', '(', 'German web article)'],
    ['DER SPIEGEL', 'DER ', 'SPIEGEL'],
    ['Les Crises', 'Les ', 'Crises'],
    ['There was no promise', '', 'There was no promise'],
    ['Article 10', '', 'Article 10'],
    ['A', '', 'A'],
    ['329 Tage', '', '329 Tage'],
  ] as const)('begins in “%s” after “%s”', ([title, lead, text]) => {
    expect(headingOf(title)).toEqual({ lead, text });
  });

  test('is put in order by its words, past its marks', () => {
    expect(filingWords('Gorbachev: “not discussed”, 1990–91')).toBe('Gorbachev not discussed 1990 91');
    expect(filingWords('Baker’s question')).toBe('Bakers question');
  });

  test('is the same heading whatever its capitals, accents and article', () => {
    expect(['Wörner', 'The WORNER', '«Worner»'].map(foldHeading)).toEqual(['worner', 'worner', 'worner']);
    expect(foldHeading('Klußmann')).toBe('klussmann');
    expect(foldHeading('Горбачёв')).toBe(foldHeading('горбачев'));
  });
});

describe('the parts', () => {
  test.for([
    ['329 Tage', 'figures'],
    ['Baker', 'b'],
    ['émigré', 'e'],
    ['Łódź', 'l'],
    ['Østerud', 'o'],
    ['Ельцин', 'cyrillic'],
    ['ედუარდ', 'other-scripts'],
  ] as const)('take “%s” under %s', ([words, key]) => {
    expect(partOf(words).key).toBe(key);
  });

  test('are the figures, the letters and the other scripts, in this order', () => {
    expect(indexParts.map(({ name }) => name).join(' ')).toMatch(/^0–9 A B C .* Y Z Cyrillic Other scripts$/u);
    expect(indexParts.filter(isLetter).length).toBe(26);
  });

  test('put numbers by their size, and Ё beside Е in the Russian order', () => {
    const order = (words: string[]) => words.toSorted(collatorOf(partOf(words[0] ?? '')).compare);
    expect(order(['Article 10', 'Article 5'])).toEqual(['Article 5', 'Article 10']);
    expect(order(['Вигрефе', 'Вершбоу', 'Вёрнер'])).toEqual(['Вёрнер', 'Вершбоу', 'Вигрефе']);
  });
});
