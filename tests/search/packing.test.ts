import { describe, expect, test } from 'vitest';
import { packLists, packWords, unpackLists, unpackWords } from '../../src/search/packing.ts';

/** Packs lists and reads them again. */
function listsAgain(lists: readonly (readonly number[])[]): number[][] {
  const { starts, values } = unpackLists(packLists(lists), lists.length);
  return lists.map((_, at) => [...values.subarray(starts[at], starts[at + 1])]);
}

const evens = Array.from({ length: 500 }, (_, at) => 2 * at);
const many = Array.from({ length: 3000 }, (_, list) => Array.from({ length: list % 5 }, (__, at) => list + at * at));

describe('lists', () => {
  test.each<[what: string, lists: number[][]]>([
    ['no list', []],
    ['an empty list', [[]]],
    ['nothing but empty lists', [[], [], []]],
    ['empty lists before, between and after others', [[], [3], [], [], [0, 1], []]],
    ['the first entry', [[0]]],
    ['the first entry in each of several lists', [[0], [0], [0, 1], [0]]],
    ['neighbours', [[7, 8, 9, 10]]],
    ['the last gap of one sign and the first of two', [[44], [45], [46], [0, 45], [0, 46], [0, 47]]],
    ['the last gap of two signs and the first of three', [[2024], [2025], [2026], [0, 2025], [0, 2026], [0, 2027]]],
    ['gaps of four signs', [[91_124, 91_125, 91_126, 1_000_000], [91_125]]],
    ['the greatest number', [[0, 4_294_967_295]]],
    ['a long list', [evens]],
    ['many lists', many],
  ])('come back as they were: %s', (_, lists) => {
    expect(listsAgain(lists)).toEqual(lists);
  });

  test('come back with every gap that one, two or three signs can write', () => {
    const gaps = Array.from({ length: 5000 }, (_, gap) => [gap, 2 * gap + 1]);
    expect(listsAgain(gaps)).toEqual(gaps);
  });

  test('that were not written are empty', () => {
    const { starts, values } = unpackLists(packLists([[1, 2]]), 3);
    expect([...starts]).toEqual([0, 2, 2, 2]);
    expect([...values]).toEqual([1, 2]);
  });

  test('are written in ASCII that JSON need not escape', () => {
    const packed = packLists([...many, ...Array.from({ length: 5000 }, (_, gap) => [gap])]);
    expect(packed).toMatch(/^[ -~]+$/);
    expect(packed).not.toMatch(/["\\]/);
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  });

  test('take one sign for each neighbour', () => {
    expect(packLists([[0, 1, 2, 3]])).toHaveLength(4);
  });
});

describe('words', () => {
  const long = 'toll'.repeat(15);

  test.each<[what: string, words: string[]]>([
    ['none', []],
    ['one', ['toll']],
    ['words that share no letter', ['bridge', 'penny', 'toll']],
    ['words that begin alike', ['toll', 'tollgate', 'tollhouse', 'tolls', 'town']],
    ['a word that is the beginning of the next', ['a', 'ab', 'abc', 'b']],
    ['the same word twice', ['penny', 'penny']],
    ['more letters in common than are counted', [long, `${long}a`, `${long}ab`, `${long}b`]],
    ['words as long as are counted', ['a'.repeat(44), 'a'.repeat(45), 'a'.repeat(46), 'a'.repeat(47)]],
    ['figures', ['1902', '1903', '2', '20']],
    ['Cyrillic words', ['квилль', 'квилля', 'мост', 'моста', 'пенни']],
    ['words of two alphabets', ['quill', 'wend', 'венд', 'квилль']],
    ['letters of two units', ['𐐨𐐩', '𐐨𐐪', '𐐨𐐪𐐩']],
  ])('come back as they were: %s', (_, words) => {
    expect(unpackWords(packWords(words))).toEqual(words);
  });

  test('are written without the letters that they share with the one before', () => {
    expect(packWords(['toll', 'tollhouse'])).toHaveLength('_toll _house'.length);
  });
});
