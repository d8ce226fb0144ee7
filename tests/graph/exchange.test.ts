import { expect, test } from 'vitest';
import { exchangeOf } from '../../src/graph/exchange.ts';
import { replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const asked = 'oak-quill-1902-03-04-who-will-pay';
const answered = 'quill-oak-1902-03-04-not-one-penny';
const aside = 'quill-1902-03-05-aside';
const answers = (id: string) => replace('binding: none\n', `binding: none\nin_reply_to: ${id}\n`);

test('gives the same exchange whichever of its quotes is asked', async () => {
  const graph = await graphOf();
  for (const id of [asked, answered])
    expect(exchangeOf(graph, graph.get('quote', id)).map((quote) => quote.id)).toEqual([asked, answered]);
});

test('gives none for a quote that stands alone', async () => {
  const graph = await graphOf();
  expect(exchangeOf(graph, graph.get('quote', aside))).toEqual([]);
});

test('puts an answer to an answer last', async () => {
  const graph = await graphOf({ [`quotes/${aside}.md`]: answers(answered) });
  for (const id of [asked, answered, aside])
    expect(exchangeOf(graph, graph.get('quote', id)).map((quote) => quote.id)).toEqual([asked, answered, aside]);
});

test('holds every answer to a question once', async () => {
  const graph = await graphOf({ [`quotes/${aside}.md`]: answers(asked) });
  expect(exchangeOf(graph, graph.get('quote', aside)).map((quote) => quote.id)).toEqual([asked, answered, aside]);
});

test('begins with the quote that answers nothing', async () => {
  const changes = {
    [`quotes/${answered}.md`]: replace(`in_reply_to: ${asked}\n`, ''),
    [`quotes/${aside}.md`]: answers(answered),
  };
  const graph = await graphOf(changes);
  expect(exchangeOf(graph, graph.get('quote', aside)).map((quote) => quote.id)).toEqual([answered, aside]);
});
