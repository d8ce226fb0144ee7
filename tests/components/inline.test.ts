import { describe, expect, it } from 'vitest';
import { bibliographyLine } from '../../src/components/bibliography.ts';
import { people, place, print, prose, quoted, row, time } from '../../src/components/inline.ts';
import { markedWords } from '../../src/components/leaf-words.ts';
import { leavesOf } from '../../src/graph/leaves.ts';
import { graphOf } from '../support/graph.ts';

describe('a line', () => {
  it('is printed with its text escaped', () => {
    expect(print('a < b & ', prose('"c"'), undefined, false)).toBe('a &#x3C; b &#x26; “c”');
  });

  it('gives Cyrillic its language and dates their value', () => {
    expect(print(prose('Pravda (Правда)'))).toBe('Pravda (<span lang="ru">Правда</span>)');
    expect(print(time('1990-02-09'))).toBe('<time datetime="1990-02-09">9 February 1990</time>');
    expect(print(time('1990-02~'))).toBe('<span class="date">about February 1990</span>');
  });

  it('has no space before a comma', async () => {
    const graph = await graphOf();
    expect(print(people(graph, ['quill-ada', 'oak-bertram', 'Two engineers']))).toBe(
      '<a href="/people/quill-ada/">Ada Quill</a>, <a href="/people/oak-bertram/">Bertram Oak</a> and Two engineers',
    );
    expect(print(row(['a']))).toBe('a');
  });

  it('leaves the words of a record as they stand', () => {
    expect(print(quoted('"as typed"', 'en'))).toBe('<q lang="en">"as typed"</q>');
  });

  it('links an address only where it may be linked', () => {
    expect(print(place('https://example.org/a', true))).toBe(
      '<a class="address" href="https://example.org/a" rel="external noopener">https://example.org/a</a>',
    );
    expect(print(place('https://example.org/a', false))).toBe('<span class="address">https://example.org/a</span>');
    expect(print(place('https://example.org/a (second half)', true))).toBe('https://example.org/a (second half)');
  });
});

describe('a line of the bibliography', () => {
  it('says what, by whom, where and when', async () => {
    const graph = await graphOf();
    expect(print(bibliographyLine(graph, graph.get('source', 'tern-1950'), false))).toBe(
      '<a href="/people/tern-cora/">Cora Tern</a>, <cite>The Bridge &#x26; the Toll: Zwölf Jahre in {Wend}</cite>, Moor &#x26; Sons, <time datetime="1950">1950</time>, pp. 210–215.',
    );
  });
});

describe('the words of an excerpt', () => {
  it('are marked where they are quoted, and lose no character', async () => {
    const graph = await graphOf();
    const [first, second] = leavesOf(graph, graph.get('memo', 'minutes-wend-bridge-1902-03-04'));
    expect(first?.paragraphs.map((segments) => print(markedWords(segments)))).toEqual([
      'Mr Oak asked: "<mark><a href="/quotes/oak-quill-1902-03-04-who-will-pay/">Who, then, will pay for the stones on our side?</a></mark>"',
    ]);
    expect(second?.paragraphs.map((segments) => print(markedWords(segments)).replaceAll(/<[^>]+>/g, ''))).toEqual(
      second?.excerpt.paragraphs.map(({ text }) => text),
    );
  });
});
