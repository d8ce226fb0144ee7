import { describe, expect, test } from 'vitest';
import { buildGraph, getExcerpt, type GraphRecord } from '../../src/graph/graph.ts';
import { quotedPassages, segmentsOf, type QuotedPassage } from '../../src/graph/passages.ts';
import { findPassage } from '../../src/graph/wording.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { wordsOf, type Excerpt } from '../../src/load/excerpts.ts';
import { append, inTurn, minimal, realContent, replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const graph = buildGraph(await loadCorpus(minimal));
const minutes = graph.get('memo', 'minutes-wend-bridge-1902-03-04');
const [first, second] = graph.list('quote');

const excerptOf = (...paragraphs: string[]) =>
  ({ paragraphs: paragraphs.map((text) => ({ text, place: { file: 'x.md', line: 1, column: 1 } })) }) as Excerpt; // segmentsOf looks at the words only
function quoted(quote: GraphRecord<'quote'> | undefined, words: string, excerpt: Excerpt): QuotedPassage {
  const stretches = findPassage(words, wordsOf(excerpt));
  if (!quote || !stretches) throw new Error(`“${words}” is not there`);
  return { quote, stretches };
}
/** Segments as text, each with the numbers of the quotes that quote it. */
const drawn = (excerpt: Excerpt, passages: QuotedPassage[]) =>
  segmentsOf(excerpt, passages).map((segments) =>
    segments.map(({ text, quotes }) => `${quotes.map((quote) => [first, second].indexOf(quote) + 1).join('')}|${text}`),
  );

describe('segmentsOf', () => {
  test('cuts a paragraph where quoted words begin and end', () => {
    const excerpt = excerptOf('Not one inch to the east.');
    expect(drawn(excerpt, [quoted(first, 'one inch', excerpt)])).toEqual([['|Not ', '1|one inch', '| to the east.']]);
  });

  test('leaves a paragraph whole that nobody quotes', () => {
    expect(drawn(excerptOf('Not one inch.', 'So he said.'), [])).toEqual([['|Not one inch.'], ['|So he said.']]);
  });

  test('knows where two quotes overlap', () => {
    const excerpt = excerptOf('Not one inch to the east.');
    expect(drawn(excerpt, [quoted(first, 'one inch to', excerpt), quoted(second, 'to the east', excerpt)])).toEqual([
      ['|Not ', '1|one inch ', '12|to', '2| the east', '|.'],
    ]);
  });

  test('knows where one quote holds another', () => {
    const excerpt = excerptOf('Not one inch to the east.');
    expect(
      drawn(excerpt, [quoted(first, 'Not one inch to the east.', excerpt), quoted(second, 'inch', excerpt)]),
    ).toEqual([['1|Not one ', '12|inch', '1| to the east.']]);
  });

  test('follows a quote across paragraphs', () => {
    const excerpt = excerptOf('Not one inch.', 'So he said.', 'Then he left.');
    expect(drawn(excerpt, [quoted(first, 'inch. So he said. Then', excerpt)])).toEqual([
      ['|Not one ', '1|inch.'],
      ['1|So he said.'],
      ['1|Then', '| he left.'],
    ]);
  });

  test('marks the parts of a quote that are joined, and not what is left out', () => {
    const excerpt = excerptOf('Not one inch to the east.');
    expect(drawn(excerpt, [quoted(first, 'Not […] east', excerpt)])).toEqual([
      ['1|Not', '| one inch to the ', '1|east', '|.'],
    ]);
  });

  test('names a quote once that quotes the same words twice', () => {
    const excerpt = excerptOf('Not one inch.');
    expect(drawn(excerpt, [quoted(first, 'one inch', excerpt), quoted(first, 'one', excerpt)])).toEqual([
      ['|Not ', '1|one', '1| inch', '|.'],
    ]);
  });
});

describe('quotedPassages', () => {
  test('finds the quotes that an excerpt bears witness to, in the order of their words', async () => {
    const asIn = (text: string) =>
      inTurn(replace('excerpt: not-one-penny', 'excerpt: who-will-pay'), (old) =>
        old.replace(/text: >-\n.*\n.*\n/u, `text: ${text}\n`),
      );
    const two = await graphOf({ 'quotes/quill-oak-1902-03-04-not-one-penny.md': asIn('Mr Oak asked') });
    const memo = two.get('memo', 'minutes-wend-bridge-1902-03-04');
    expect(quotedPassages(two, memo, getExcerpt(memo, 'who-will-pay')).map(({ quote }) => quote.id)).toEqual([
      'quill-oak-1902-03-04-not-one-penny',
      'oak-quill-1902-03-04-who-will-pay',
    ]);
  });

  test('finds nothing in an excerpt that no quote names, and nothing that is held', () => {
    const letter = graph.get('memo', 'letter-quill-oak-1902-03-06');
    expect(quotedPassages(graph, letter, getExcerpt(letter, 'auf-dem-nordufer'))).toEqual([]);
    expect(quotedPassages(graph, minutes, getExcerpt(minutes, 'aside'))).toEqual([]);
  });

  test('does not show a withdrawn quote', () => {
    expect(quotedPassages(graph, minutes, getExcerpt(minutes, 'who-will-pay')).map(({ quote }) => quote.id)).toEqual([
      'oak-quill-1902-03-04-who-will-pay',
    ]);
  });

  test('does not show a held quote whose words stand in an excerpt that is not held', async () => {
    const held = await graphOf({
      'quotes/quill-1902-03-05-aside.md': inTurn(
        replace('excerpt: aside', 'excerpt: b'),
        replace('    verification:', '    text: So be it\n    verification:'),
      ),
      'memos/minutes-wend-bridge-1902-03-04.md': append(
        '\n:::excerpt{#b}\n```yaml\nlang: en\nread_at: p. 5\nverification: primary-text\n```\n\nSo be it.\n:::\n',
      ),
    });
    const memo = held.get('memo', 'minutes-wend-bridge-1902-03-04');
    expect(quotedPassages(held, memo, getExcerpt(memo, 'b'))).toEqual([]);
  });
});

test('The segments of every excerpt of the collection, joined again, are its words', async () => {
  const real = buildGraph(await loadCorpus(realContent));
  const excerpts = real
    .list('memo')
    .flatMap((memo) => memo.excerpts.map((excerpt) => ({ excerpt, passages: quotedPassages(real, memo, excerpt) })));
  expect(excerpts.length).toBeGreaterThan(100);
  for (const { excerpt, passages } of excerpts) {
    const segments = segmentsOf(excerpt, passages);
    expect(segments.map((paragraph) => paragraph.map(({ text }) => text).join('')).join('\n\n')).toBe(wordsOf(excerpt));
    const marked = new Set(segments.flat().flatMap(({ quotes }) => quotes));
    expect([...marked].map((quote) => quote.id).toSorted()).toEqual(
      [...new Set(passages.map(({ quote }) => quote.id))].toSorted(),
    );
  }
});
