import { expect, test } from 'vitest';
import { gapsIn, withheldWords } from '../../src/graph/gaps.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { minimal, realContent } from '../support/corpus.ts';

test('Words that are withheld are listed by the memo in which they stand', async () => {
  const list = withheldWords(buildGraph(await loadCorpus(minimal)));
  expect(list.map(({ memo, excerpts, quotes }) => [memo.id, excerpts.map(({ id }) => id), quotes.length])).toEqual([
    ['minutes-wend-bridge-1902-03-04', ['aside'], 0],
  ]);
});

test('Every excerpt and every quote that is withheld is on the list', async () => {
  const graph = buildGraph(await loadCorpus(realContent));
  const list = withheldWords(graph);
  const excerpts = graph.list('memo').flatMap((memo) => memo.excerpts.filter(({ head }) => head.hold !== undefined));
  const quotes = graph.list('quote').filter(({ data }) => data.hold !== undefined);
  expect(list.flatMap((each) => each.excerpts).length).toBe(excerpts.length);
  const shown = new Set(
    list.flatMap(({ memo, excerpts: passages, quotes: alone }) => [
      ...alone.map(({ id }) => id),
      ...quotes
        .filter(({ data }) =>
          data.witnesses.some((each) => each.memo === memo.id && passages.some(({ id }) => id === each.excerpt)),
        )
        .map(({ id }) => id),
    ]),
  );
  expect(quotes.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test('A text that was not read is known to the record that it would complete and to the claim that waits for it', async () => {
  const graph = buildGraph(await loadCorpus(minimal));
  const names = (gaps: { id: string }[]) => gaps.map(({ id }) => id);
  expect(names(gapsIn(graph, graph.get('memo', 'minutes-wend-bridge-1902-03-04')))).toEqual(['plan-of-the-arches']);
  expect(names(gapsIn(graph, graph.get('claim', 'upper-wend-promised-to-pay')))).toEqual(['plan-of-the-arches']);
});
