import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph, type Graph } from '../../src/graph/graph.ts';
import { readingOf } from '../../src/graph/witnesses.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import type { Engine } from '../../src/search/browser/engine/engine.ts';
import { termsOf } from '../../src/search/folding.ts';
import { buildEntries } from '../../src/search/entries.ts';
import { buildIndex } from '../../src/search/index-file.ts';
import type { SearchEntry } from '../../src/search/types.ts';
import { realContent } from '../support/corpus.ts';
import { engineFor } from '../support/search.ts';
import { knownItems, nowhere } from './known-items.ts';

/** How many words of a quote are enough to find it. */
const fewWords = 6;

let graph: Graph;
let engine: Engine;
let entries: SearchEntry[];
beforeAll(async () => {
  graph = buildGraph(await loadCorpus(realContent));
  entries = buildEntries(graph);
  engine = engineFor(buildIndex(graph, ''));
});

const refsFor = (q: string) =>
  engine
    .answer({ q, filters: {} })
    .hits()
    .map(({ entry }) => entry.ref);
const entriesOf = (type: string) => entries.filter((entry) => entry.type === type);

describe.each(Object.entries(knownItems))('%s', (_, rows) => {
  test.each(rows)('“%s” finds %s first', (q, first) => {
    expect(refsFor(q)[0]).toBe(first);
  });
});

test.each(nowhere)('“%s” finds nothing', (q) => {
  expect(refsFor(q)).toEqual([]);
});

test('finds every quote first by its own words', () => {
  const quotes = entriesOf('quotes');
  const missed = quotes.flatMap((entry) => {
    const words = entry.fields.words[0]?.text;
    const first = words === undefined ? undefined : refsFor(words)[0];
    return words === undefined || first === entry.ref ? [] : [`${entry.ref}: ${first ?? 'nothing'}`];
  });
  expect(missed).toEqual([]);
  expect(quotes.length).toBeGreaterThan(50);
});

test('finds every quote among the first three by its rarest words, in the order of the alphabet', () => {
  const quotes = graph.list('quote').flatMap((quote) => {
    const words = readingOf(graph, quote)?.preferred.witness.text;
    return words === undefined ? [] : [{ ref: quote.ref, terms: [...new Set(termsOf(words))] }];
  });
  const uses = Map.groupBy(
    quotes.flatMap(({ terms }) => terms),
    (term) => term,
  );
  const usesOf = (term: string) => uses.get(term)?.length ?? 0;
  const missed = quotes.flatMap(({ ref, terms }) => {
    const rarest = terms.toSorted((a, b) => usesOf(a) - usesOf(b)).slice(0, fewWords);
    const q = rarest.toSorted().join(' ');
    const first = refsFor(q).slice(0, 3);
    return first.includes(ref) ? [] : [`“${q}” does not find ${ref}: ${first.join(', ')}`];
  });
  expect(missed).toEqual([]);
  expect(quotes.length).toBeGreaterThan(50);
});

test('leads from every slogan to what the records say, ahead of all but the quotes that have its words', () => {
  const slogans = entriesOf('misquotations').flatMap((entry) => {
    const words = entry.fields.words[0]?.text;
    return [entry.title, ...(words === undefined ? [] : [words])].map((q) => ({ q, ref: entry.ref }));
  });
  const missed = slogans.flatMap(({ q, ref }) => {
    const refs = refsFor(q);
    const before = refs.slice(0, Math.max(0, refs.indexOf(ref)));
    return refs.includes(ref) && before.every((each) => each.startsWith('quotes/')) && before.length < 3
      ? []
      : [`“${q}” does not lead to ${ref}: ${before.join(', ')}`];
  });
  expect(missed).toEqual([]);
  expect(slogans.length).toBeGreaterThan(30);
});
