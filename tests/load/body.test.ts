import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/load/body.ts';

const parse = (markdown: string) => parseBody(markdown, 'x.md');

describe('parseBody', () => {
  test('gives headings anchors of their own, the second of two that are the same too', () => {
    expect(parse('# One inch\n\n## What’s *new*?\n\n# One inch\n').headings).toEqual([
      { anchor: 'heading-one-inch', text: 'One inch', depth: 1 },
      { anchor: 'heading-whats-new', text: 'What’s new?', depth: 2 },
      { anchor: 'heading-one-inch-1', text: 'One inch', depth: 1 },
    ]);
  });

  test('finds links, pictures and addresses that stand apart, with their places', () => {
    const { links } = parse('See [a](quotes/a) and\n![b](b.png), [c][1].\n\n[1]: quotes/c\n');
    expect(links.map(({ kind, url, place }) => `${kind} ${url} ${place.line}:${place.column}`)).toEqual([
      'link quotes/a 1:5',
      'image b.png 2:1',
      'link quotes/c 4:1',
    ]);
  });

  test('takes neither headings nor links from excerpts', () => {
    const { headings, links, text } = parse('Ours.\n\n:::excerpt{#p2}\n# Theirs\n\n[a](quotes/a)\n:::\n');
    expect({ headings, links, text }).toEqual({ headings: [], links: [], text: 'Ours.' });
  });

  test('gives its words without markup, paragraph by paragraph', () => {
    expect(parse('*One* [inch](quotes/a).\n\n- and\n- more\n\n<b>no</b>\n').text).toContain('One inch.\n\n');
  });

  test.for([
    'at 9:30 and 12:Baker',
    '::note at the beginning of a line',
    'the ratio 2:1',
    'Baker::Gorbachev',
    ':smile:',
  ])('keeps “%s” as the text it is', (text) => {
    expect(parse(`${text}\n`).text).toBe(text);
  });

  test('knows footnotes and tables', () => {
    const types = parse('So.[^1]\n\n[^1]: Note.\n\n| a | b |\n|---|---|\n| c | d |\n').tree.children.map(
      (node) => node.type,
    );
    expect(types).toEqual(['paragraph', 'footnoteDefinition', 'table']);
  });

  test('does not strike out what stands between single tildes', () => {
    expect(parse('about ~1990 or ~1991\n').text).toBe('about ~1990 or ~1991');
  });
});
