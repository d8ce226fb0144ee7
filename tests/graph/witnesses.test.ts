import { describe, expect, it } from 'vitest';
import { formatTranslation, readingOf, siglumOf, witnessesOf } from '../../src/graph/witnesses.ts';
import { replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const penny = 'quill-oak-1902-03-04-not-one-penny';

describe('the witnesses of a quote', () => {
  it('come with their records, the distance in time, and whether they are translations', async () => {
    const graph = await graphOf();
    const found = witnessesOf(graph, graph.get('quote', penny));
    expect(found.map(({ memo, distance, isTranslation }) => [memo.id, distance, isTranslation])).toEqual([
      ['minutes-wend-bridge-1902-03-04', 'the same day', false],
      ['letter-quill-oak-1902-03-06', '2 days later', false],
      ['letter-quill-oak-1902-03-06', '2 days later', true],
    ]);
  });

  it('say who translated, from what', async () => {
    const graph = await graphOf();
    expect(witnessesOf(graph, graph.get('quote', penny)).map(formatTranslation)).toEqual([
      undefined,
      undefined,
      'translated from German by Cora Tern',
    ]);
  });

  it('say so where the translator is not known', async () => {
    const graph = await graphOf({ [`quotes/${penny}.md`]: replace('translator: Cora Tern', 'translator: unknown') });
    expect(witnessesOf(graph, graph.get('quote', penny)).map(formatTranslation)[2]).toBe(
      'translated from German; the translator is not named',
    );
  });

  it('have anchors of their own, even two from one excerpt', async () => {
    const again =
      '  - memo: letter-quill-oak-1902-03-06\n    excerpt: keinen-pfennig-en\n    lang: en\n    text: not be asked\n    translator: unknown\n    verification: scholarly-quotation\nin_reply_to:';
    const graph = await graphOf({ [`quotes/${penny}.md`]: replace('in_reply_to:', again) });
    expect(witnessesOf(graph, graph.get('quote', penny)).map(({ anchor }) => anchor)).toEqual([
      'witness-minutes-wend-bridge-1902-03-04-not-one-penny',
      'witness-letter-quill-oak-1902-03-06-keinen-pfennig',
      'witness-letter-quill-oak-1902-03-06-keinen-pfennig-en',
      'witness-letter-quill-oak-1902-03-06-keinen-pfennig-en-2',
    ]);
  });

  it('are told apart by letters', () => {
    expect([0, 1, 25, 26].map(siglumOf)).toEqual(['A', 'B', 'Z', 'A2']);
  });
});

describe('the reading of a quote', () => {
  it('is the preferred one alone where it is English', async () => {
    const graph = await graphOf();
    const reading = readingOf(graph, graph.get('quote', penny));
    expect([reading?.preferred.memo.id, reading?.english]).toEqual(['minutes-wend-bridge-1902-03-04', undefined]);
  });

  it('has an English one beside it where the preferred one is in another language', async () => {
    const withoutEnglish = (old: string) =>
      old.replace(/ {2}- memo: minutes-[^]*?note: The minutes of the bridge company\.\n/, '');
    const graph = await graphOf({ [`quotes/${penny}.md`]: withoutEnglish });
    const reading = readingOf(graph, graph.get('quote', penny));
    expect([reading?.preferred.witness.lang, reading?.english?.witness.text]).toEqual([
      'de',
      'Lower Wend will not be asked for a penny',
    ]);
  });

  it('is wanting where the words are held', async () => {
    const graph = await graphOf();
    expect(readingOf(graph, graph.get('quote', 'quill-1902-03-05-aside'))).toBeUndefined();
  });
});
