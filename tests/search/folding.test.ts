import { expect, test } from 'vitest';
import { foldWord, termsOf, tokensOf } from '../../src/search/folding.ts';

test.each([
  ['Wörner', 'worner'],
  ['Wo\u0308rner', 'worner'],
  ['ÉLYSÉE', 'elysee'],
  ['Горбачёв', 'горбачев'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['09', '9'],
  ['9th', '9'],
  ['NATO’s', 'nato'],
  ["NATO's", 'nato'],
  ['２', '2'],
])('folds %s to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('parts words at any dash, quotation mark and apostrophe, whatever their shape', () => {
  expect(termsOf('„Zwei-plus-Vier“ — l’OTAN’s ‘one–inch’')).toEqual([
    'zwei',
    'plus',
    'vier',
    'l',
    'otan',
    'one',
    'inch',
  ]);
  expect(termsOf("„Zwei-plus-Vier\" -- l'OTAN's 'one-inch'")).toEqual([
    'zwei',
    'plus',
    'vier',
    'l',
    'otan',
    'one',
    'inch',
  ]);
});

test('reads out a plus between numbers', () => {
  expect(termsOf('the 2+4 talks, A+')).toEqual(['the', '2', 'plus', '4', 'talks', 'a']);
});

test('keeps the place of each word in the text as it was given, decomposed letters and all', () => {
  const text = 'Herr Wo\u0308rner, Горбачёв';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Herr', 'Wo\u0308rner', 'Горбачёв']);
});
