import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { attributionOf, beginningOf, titleOf, wordingOf } from '../../src/graph/titles.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { minimal, replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const graph = buildGraph(await loadCorpus(minimal));
const quote = (id: string) => graph.get('quote', id);

test('wordingOf gives the preferred reading with its language', () => {
  expect(wordingOf(quote('oak-quill-1902-03-04-who-will-pay'))).toEqual({
    text: 'Who, then, will pay for the stones on our side?',
    lang: 'en',
  });
});

test('wordingOf has no words for a quote that is held, even where its editor wrote them down', async () => {
  const held = await graphOf({
    'quotes/quill-1902-03-05-aside.md': replace('    verification:', '    text: He will pay.\n    verification:'),
  });
  expect(wordingOf(held.get('quote', 'quill-1902-03-05-aside'))).toBeUndefined();
});

test('wordingOf has no words for a quote that was withdrawn', () => {
  expect(wordingOf(quote('oak-1903-01-ten-thousand'))).toBeUndefined();
});

test.for([
  ['oak-quill-1902-03-04-who-will-pay', 'Bertram Oak to Ada Quill, 4 March 1902'],
  ['quill-1902-03-05-aside', 'Ada Quill, 5 March 1902'],
] as const)('attributionOf says of %s: %s', ([id, attribution]) => {
  expect(attributionOf(graph, quote(id))).toBe(attribution);
});

describe('titleOf', () => {
  test.for([
    ['questions/who-pays-for-the-bridge', 'Who pays for the bridge?'],
    ['claims/no-contract-names-a-payer', 'No contract between the towns says who pays for the bridge.'],
    ['narratives/a-word-is-a-word', 'A word is a word'],
    [
      'quotes/quill-oak-1902-03-04-not-one-penny',
      'Ada Quill to Bertram Oak, 4 March 1902: “Lower Wend will not be asked for one penny, neither for the …”',
    ],
    ['quotes/quill-1902-03-05-aside', 'Ada Quill, 5 March 1902 (words withheld)'],
    ['memos/minutes-wend-bridge-1902-03-04', 'Minutes of the Wend Bridge Company, 4 March 1902'],
    ['people/tern-cora', 'Cora Tern'],
    ['events/bridge-meeting-1902', 'The meeting on the old bridge'],
    ['sources/tern-1950', 'The Bridge & the Toll: Zwölf Jahre in {Wend}'],
  ] as const)('calls %s “%s”', ([ref, title]) => {
    const record = graph.find(ref);
    expect(record && titleOf(graph, record)).toBe(title);
  });

  test('has one line for every record', () => {
    const titles = recordTypeNames.flatMap((type) =>
      graph.all(type).map((record) => titleOf(graph, record as Parameters<typeof titleOf>[1])),
    );
    expect(titles.filter((title) => title === '' || title.includes('\n'))).toEqual([]);
  });
});

test.for([
  ['short', 20, 'short'],
  ['exactly twenty signs', 20, 'exactly twenty signs'],
  ['cut after a word, not within', 12, 'cut after a …'],
  ['no sign, but the ellipsis follows', 9, 'no sign …'],
  ['Donaudampfschifffahrt', 5, 'D …'],
] as const)('beginningOf cuts “%s” at %i: “%s”', ([text, length, beginning]) => {
  expect(beginningOf(text, length)).toBe(beginning);
});
