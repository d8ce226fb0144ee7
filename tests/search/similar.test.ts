import { describe, expect, test } from 'vitest';
import { countSlips } from '../../src/search/browser/engine/distance.ts';
import { prepareSimilarWords } from '../../src/search/browser/engine/similar.ts';

test.each([
  ['inch', 'inch', 0],
  ['inhc', 'inch', 1],
  ['inc', 'inch', 1],
  ['pinch', 'inch', 1],
  ['itch', 'inch', 1],
  ['jurisdicton', 'jurisdiction', 1],
  ['gorbechov', 'gorbachev', 2],
])('counts the slips between %s and %s', (a, b, slips) => {
  expect(countSlips(a, b, 2)).toBe(slips);
  expect(countSlips(b, a, 2)).toBe(slips);
});

test('gives up beyond the limit', () => {
  expect(countSlips('inch', 'zebra', 2)).toBeGreaterThan(2);
  expect(countSlips('inch', 'jurisdiction', 2)).toBeGreaterThan(2);
});

describe('similar words', () => {
  const terms = [
    '1990',
    '1991',
    'assurance',
    'assurances',
    'gorbachev',
    'inch',
    'itch',
    'jurisdiction',
    'nato',
    'not',
    'горбачев',
  ].toSorted();
  const similar = prepareSimilarWords(terms);
  const find = (word: string) => similar.find(word).map(({ number }) => terms[number]);

  test('are those with the fewest slips', () => {
    expect(find('jurisdicton')).toEqual(['jurisdiction']);
    expect(find('inhc')).toEqual(['inch']);
    expect(find('asurance')).toEqual(['assurance']);
    expect(find('горбочев')).toEqual(['горбачев']);
  });

  test('are not sought for three letters, nor for numbers', () => {
    expect(find('nto')).toEqual([]);
    expect(find('1992')).toEqual([]);
  });

  test('are found by a beginning with a slip', () => {
    expect(similar.findBeginnings('jurisdcti').map((number) => terms[number])).toEqual(['jurisdiction']);
  });
});
