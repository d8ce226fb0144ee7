import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph, type Graph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { Concordance } from '../bench/search/concordance.ts';
import { readQuotes, type BenchQuote } from '../bench/search/documents.ts';
import { makeQueries, queryKinds, type KnownItemQuery, type QueryKind } from '../bench/search/queries.ts';
import { Dice } from '../bench/search/random.ts';
import { countSlipsBetween, mistype } from '../bench/search/slips.ts';
import { makeCorpus } from '../bench/search/synthetic.ts';
import { plainWords, typedPlainly } from '../bench/search/wording.ts';
import { realContent } from '../support/corpus.ts';

const perKind = 60;
let graph: Graph;
let quotes: BenchQuote[];
let queries: KnownItemQuery[];
beforeAll(async () => {
  graph = buildGraph(await loadCorpus(realContent));
  quotes = readQuotes(graph);
  queries = makeQueries(quotes, perKind, 1);
});

const ofKind = (...kinds: QueryKind[]) => queries.filter(({ kind }) => kinds.includes(kind));

describe('the questions of the search benchmark', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(makeQueries(quotes, perKind, 1)).toEqual(queries);
    expect(makeQueries(quotes, perKind, 2)).not.toEqual(queries);
  });

  test.each(queryKinds)('of the kind “%s” are many, each asked once, about many quotes', (kind) => {
    const of = ofKind(kind);
    expect(of).toHaveLength(perKind);
    expect(new Set(of.map(({ q }) => q)).size).toBe(perKind);
    expect(new Set(of.map(({ id }) => id)).size).toBeGreaterThan(perKind / 3);
  });

  test('have one right answer to the letter', () => {
    const all = new Concordance(quotes);
    for (const { q, meant, id } of ofKind('exact')) {
      expect(all.havingRun(plainWords(meant)), q).toEqual([id]);
      expect(plainWords(q), q).toEqual(plainWords(meant));
    }
    for (const { q, meant, id } of ofKind('one typing error', 'two typing errors')) {
      expect(all.havingRun(plainWords(meant)), q).toEqual([id]);
      expect([[], [id]], q).toContainEqual(all.having({ words: plainWords(q) }));
    }
    for (const { q, id } of ofKind('shuffled')) expect(all.having({ words: plainWords(q) }), q).toEqual([id]);
  });

  test('name who and when as the quote has them', () => {
    for (const { q, id } of ofKind('who-when')) {
      const quote = quotes.find((each) => each.id === id);
      const has = plainWords([quote?.speaker, quote?.date, quote?.words].join(' '));
      expect(has, q).toEqual(expect.arrayContaining(plainWords(q)));
      expect(q).toContain(quote?.year);
    }
  });

  test.each([
    ['one typing error', 1],
    ['two typing errors', 2],
  ] as const)('of the kind “%s” have as many slips', (kind, slips) => {
    for (const { q, meant } of ofKind(kind)) {
      const [typed, clean] = [q.split(' '), meant.split(' ')];
      const counts = clean.map((word, at) => countSlipsBetween(word, typed[at] ?? ''));
      expect(typed).toHaveLength(clean.length);
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        `${q}: ${meant}`,
      ).toBe(slips);
      expect(clean.every((word, at) => counts[at] === 0 || word.length >= (counts[at] === 1 ? 4 : 6))).toBe(true);
    }
  });

  test('of shuffled words have the same words in another order', () => {
    for (const { q, meant } of ofKind('shuffled')) {
      expect(plainWords(q)).not.toEqual(plainWords(meant));
      expect(plainWords(q).toSorted()).toEqual(plainWords(meant).toSorted());
    }
  });

  test('in other scripts and spellings have names and words of each sort', () => {
    const asked = ofKind('other scripts').map(({ q }) => q);
    expect(asked.filter((q) => /\p{Script=Cyrillic}.* \d{4} /u.test(q)).length).toBeGreaterThan(5);
    expect(asked.filter((q) => !/\d{4}/.test(q)).length).toBeGreaterThan(5);
    expect(asked.filter((q) => /[äöüßё“”„«»‘’–—]/u.test(q) && !/\d{4}/.test(q))).toEqual([]);
  });
});

test('a quote is typed in plain letters without turning one letter of Cyrillic into another', () => {
  expect(typedPlainly('„Größe – её мой“ déjà', { isSpelledOut: true })).toBe('"groesse - ее мой" deja');
  expect(typedPlainly('Größe', { isSpelledOut: false })).toBe('grosse');
});

test('slips are of every sort, and never in the first letter', () => {
  const typed = Array.from({ length: 200 }, (_, seed) => mistype('jurisdiction', 1, new Dice(seed)) ?? '');
  expect(new Set(typed.map(({ length }) => length))).toEqual(new Set([11, 12, 13]));
  expect(typed.every((word) => word.startsWith('j') && countSlipsBetween('jurisdiction', word) === 1)).toBe(true);
});

test('a made collection is the same for the same seed, speaks of real people, and has words of its own', () => {
  const [first, again] = [makeCorpus(graph, 300, 5), makeCorpus(graph, 300, 5)];
  expect(again.quotes).toEqual(first.quotes);
  const names = new Set(graph.list('person').map(({ data }) => data.name));
  expect(first.quotes.every(({ speakers }) => speakers.every(({ name }) => names.has(name)))).toBe(true);
  const average = first.quotes.reduce((sum, { words }) => sum + words.length, 0) / first.quotes.length;
  expect(average).toBeGreaterThan(250);
  expect(average).toBeLessThan(350);
  expect(makeQueries(first.quotes, 20, 1)).toHaveLength(20 * queryKinds.length);
});
