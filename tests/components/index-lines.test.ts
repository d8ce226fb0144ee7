import { describe, expect, it } from 'vitest';
import { datedLine, indexLine, saidLine } from '../../src/components/index-lines.ts';
import { print } from '../../src/components/inline.ts';
import { buildAlphabet } from '../../src/graph/alphabet.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const lines = (graph: Graph) => buildAlphabet(graph).flatMap((part) => part.lines);
const line = (graph: Graph, text: string) =>
  lines(graph)
    .filter((each) => each.text === text)
    .map((each) => print(indexLine(each)))
    .join();
const said = (graph: Graph, id: string) =>
  lines(graph)
    .flatMap((each) => ('said' in each ? each.said : []))
    .filter(({ quote }) => quote.id === id)
    .map((each) => print(saidLine(each)))
    .join();

const question = 'oak-quill-1902-03-04-who-will-pay';
const words = 'Who, then, will pay for the stones on our side?';

/** The words of the question, otherwise typed, in the quote and in the minutes. */
const typed = (text: string) =>
  graphOf({
    [`quotes/${question}.md`]: replace(words, `'${text}'`),
    'memos/minutes-wend-bridge-1902-03-04.md': replace(`"${words}"`, text),
  });

describe('a line of the index from A to Z', () => {
  it('links a heading and says what it is, and when; the article steps back', async () => {
    const graph = await graphOf();
    expect(line(graph, 'meeting on the old bridge')).toBe(
      '<a href="/events/meeting-on-the-bridge-1902-03-04/"><span class="index-lead">The </span>meeting on the old bridge</a>' +
        ' <span class="index-what">event, <span class="date">4–5 March 1902</span></span>',
    );
    expect(line(graph, 'Oak, Bertram')).toBe(
      '<a href="/people/oak-bertram/">Oak, Bertram</a> <span class="index-what">person</span>',
    );
  });

  it('prints the title of a work as one, and leaves a mark beside its fellow', async () => {
    const graph = await graphOf();
    expect(line(graph, 'Bridge & the Toll: Zwölf Jahre in {Wend}')).toContain(
      '<cite><span class="index-lead">The </span>',
    );
    expect(line(graph, 'Not a penny”')).toContain('>“Not a penny”</a>');
  });

  it('sends from another spelling to the person, each in its language', async () => {
    expect(line(await graphOf(), 'Квилль, Адельхайд')).toBe(
      '<span lang="ru">Квилль, Адельхайд</span>: <i>see</i> <a href="/people/quill-ada/">Quill, Ada</a>',
    );
  });
});

describe('a line of what was said', () => {
  it('says when, to whom and how it begins', async () => {
    expect(said(await graphOf(), question)).toBe(
      `<a href="/quotes/${question}/"><time datetime="1902-03-04">4 March 1902</time>, to Ada Quill</a>: <q lang="en">${words}</q>`,
    );
  });

  it('has no words that are withheld', async () => {
    expect(said(await graphOf(), 'quill-1902-03-05-aside')).toMatch(/5 March 1902<\/time><\/a> \(words withheld\)$/u);
  });

  it('has one pair of quotation marks where the words bring their own, and keeps its end on the line', async () => {
    for (const marked of [`"${words}"`, `‘‘${words}’’`])
      expect(said(await typed(marked), question)).toContain(`<q lang="en">${words}</q>`);
    expect(said(await typed('"Who" and "what"?'), question)).toContain('<q lang="en">"Who" and "what"?</q>');
    expect(said(await typed('Who "pays"?'), question)).toContain('<q lang="en">Who "pays"?</q>');
    expect(said(await typed(`"${words} And who for the toll-house?"`), question)).toContain('And who for\u00A0…</q>');
  });
});

describe('a line of the index by date', () => {
  it('says what it is, and of a quote who said it to whom', async () => {
    const graph = await graphOf();
    expect(print(datedLine(graph, graph.get('quote', question)))).toBe(
      `<span class="index-what">quote</span> <a href="/quotes/${question}/">Bertram Oak to Ada Quill</a>: <q lang="en">${words}</q>`,
    );
    expect(print(datedLine(graph, graph.get('source', 'tern-1950')))).toContain(
      '<span class="index-what">source</span>',
    );
  });
});
