import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/load/body.ts';
import { renderBody, type BodyPart } from '../../src/markdown/render.ts';

const parts = (markdown: string, base = '/'): BodyPart[] => renderBody(parseBody(markdown, 'test.md'), { base });

const htmlOf = (rendered: BodyPart[]): string => rendered.map((part) => ('html' in part ? part.html : '')).join('\n');

const browser = rehype().data('settings', { fragment: true });

/** What a browser makes of the HTML: its elements, and its text. */
function read(html: string): { elements: Element[]; text: string } {
  const tree: Root = browser.parse(html);
  const elements: Element[] = [];
  visit(tree, 'element', (node) => void elements.push(node));
  return { elements, text: toString(tree) };
}

const render = (markdown: string, base?: string) => read(htmlOf(parts(markdown, base)));
const named = (elements: Element[], name: string) => elements.filter(({ tagName }) => tagName === name);
const ids = (elements: Element[]) =>
  elements.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));
const hrefs = (elements: Element[]) => named(elements, 'a').map(({ properties }) => properties['href']);

describe('what could act', () => {
  const attacks: [name: string, markdown: string, remains: string][] = [
    ['a script', 'before <script>alert(1)</script> after', 'alert(1)'],
    ['a script as a block', '<script>\nalert(1)\n</script>', 'alert(1)'],
    ['a script in a comment that ends early', '<!-- --><script>alert(1)</script> -->', 'alert(1)'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>', 'onerror'],
    ['a block with a handler', '<div onclick="alert(1)">press</div>', 'onclick'],
    ['a picture', '![a map](https://elsewhere.example/x.png "title")', 'a map'],
    ['a picture with a javascript address', '![a map](javascript:alert(1))', 'a map'],
    ['a picture by reference', '![a map][x]\n\n[x]: https://elsewhere.example/x.png', 'a map'],
    ['a javascript link', '[press](javascript:alert(1))', 'press'],
    ['a javascript link in capitals', '[press](JaVaScRiPt:alert(1))', 'press'],
    ['a javascript link in angle brackets', '[press](<javascript:alert(1)>)', 'press'],
    ['a javascript link by reference', '[press][x]\n\n[x]: javascript:alert(1)', 'press'],
    ['a javascript link by short reference', '[x]\n\n[x]: javascript:alert(1)', 'x'],
    ['a javascript autolink', '<javascript:alert(1)>', 'alert(1)'],
    ['a javascript link with entities', '[press](&#106;avascript&colon;alert(1))', 'press'],
    ['a javascript link with a tab', '[press](java&Tab;script:alert(1))', 'press'],
    ['a javascript link with a line end', '[press](java&NewLine;script:alert(1))', 'press'],
    ['a javascript link after a control sign', '[press](<&#1;javascript:alert(1)>)', 'press'],
    ['a javascript link after a space', '[press](<&#32;javascript:alert(1)>)', 'press'],
    ['a javascript link with a backslash', '[press](javascript\\:alert(1))', 'press'],
    ['a vbscript link', '[press](vbscript:msgbox(1))', 'press'],
    ['a vbscript link with entities', '[press](&#x76;bscript:msgbox(1))', 'press'],
    ['a data link', '[press](data:text/html;base64,PHNjcmlwdD4=)', 'press'],
    ['a data autolink', '<data:text/html,hello>', 'hello'],
    ['a file link', '[press](file:///etc/passwd)', 'press'],
    ['a link to another host without scheme', '[press](//elsewhere.example/)', 'press'],
    ['a link with backslashes', '[press](\\\\elsewhere.example)', 'press'],
    ['a path that climbs', '[press](quotes/..)', 'press'],
    ['an unknown path', '[press](/admin/)', 'press'],
    ['a style', '<style>body { display: none }</style>', 'display: none'],
    ['a style attribute', '<p style="position: fixed">over all</p>', 'position: fixed'],
    ['a frame', '<iframe src="https://elsewhere.example/"></iframe>', 'iframe'],
    ['a form', '<form action="https://elsewhere.example/"><input name="q"><button>go</button></form>', 'go'],
    ['a drawing', '<svg onload="alert(1)"><script>alert(1)</script></svg>', 'onload'],
    ['a formula', '<math><mtext><style><img src onerror=alert(1)></style></mtext></math>', 'onerror'],
    ['an object', '<object data="x.swf"></object><embed src="x.swf">', 'embed'],
    ['a base', '<base href="https://elsewhere.example/">', 'base'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">', 'refresh'],
    [
      'a script in a list in a quotation',
      '> - <b onmouseover=alert(1)>here</b>\n>   1. <script>alert(1)</script>',
      'onmouseover',
    ],
    ['a script in a table', '| a |\n| --- |\n| <script>alert(1)</script> |', 'alert(1)'],
    ['a script in a heading', '## <script>alert(1)</script>', 'alert(1)'],
    ['a script in a footnote', 'x[^1]\n\n[^1]: <script>alert(1)</script>', 'alert(1)'],
    ['a script in the words of a link', '[<script>alert(1)</script>](https://a.example/)', 'alert(1)'],
    ['a script in code', '```html\n</code></pre><script>alert(1)</script>\n```', 'alert(1)'],
    ['a handler in the language of code', '```"onload=alert(1)\ncode\n```', 'code'],
    ['a handler in a title', `[press](https://a.example/ '" onclick="alert(1)')`, 'press'],
    ['a handler in the address', '[press](https://a.example/"onclick="alert(1))', 'press'],
    ['a handler in a description', '![" onerror="alert(1)](x)', 'onerror'],
    ['an id that clobbers', '<a id="location" name="body">x</a>', 'location'],
    [
      'footnotes that clobber',
      'a[^constructor] b[^__proto__] c[^toString]\n\n[^constructor]: one\n[^__proto__]: two\n[^toString]: three',
      'three',
    ],
    ['a footnote label with a handler', 'a[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: note', 'note'],
    ['a heading that clobbers', '## location\n\n## `__proto__`', '__proto__'],
    [
      'a directive with attributes',
      ':::note{onclick="alert(1)" id="location" style="color:red"}\ninside\n:::',
      'inside',
    ],
    ['an inline directive with attributes', 'see :b[words]{onclick=alert(1)} here', 'onclick'],
    ['an excerpt with attributes', ':::excerpt{#p1 onclick="alert(1)"}\nwords\n:::\n\nafter', 'after'],
  ];

  const elementsAllowed = new Set(
    'a blockquote br code del div em h2 h3 h4 h5 h6 hr li ol p pre section strong sup table tbody td th thead tr ul'.split(
      ' ',
    ),
  );
  const attributesAllowed = new Set(
    'href title ariaLabel ariaDescribedBy className id rel role tabIndex scope start dataFootnotes dataFootnoteRef dataFootnoteBackref'.split(
      ' ',
    ),
  );

  it.each(attacks)('makes %s inert, and shows it', (_, markdown, remains) => {
    const { elements, text } = render(markdown);
    for (const { tagName, properties } of elements) {
      expect(elementsAllowed).toContain(tagName);
      for (const name of Object.keys(properties)) expect(attributesAllowed).toContain(name);
      if (properties['href'] === undefined) continue;
      const { protocol, host } = new URL(String(properties['href']), 'https://own.example/page/');
      expect(['https:', 'http:', 'mailto:']).toContain(protocol);
      expect(host).not.toBe('elsewhere.example');
    }
    for (const id of ids(elements)) expect(id).toMatch(/^(?:heading-|fn-|fnref-|section-notes$)/);
    expect(text).toContain(remains);
  });

  it('leaves the editor’s marks of quotation as they are', () => {
    expect(render('"not one inch" -- he\'s said ...').text).toBe('"not one inch" -- he\'s said ...');
  });
});

describe('footnotes', () => {
  const resolve = (markdown: string) => {
    const { elements, text } = render(markdown);
    const all = ids(elements);
    expect(new Set(all).size).toBe(all.length);
    for (const href of hrefs(elements))
      if (String(href).startsWith('#')) expect(all).toContain(decodeURIComponent(String(href).slice(1)));
    return { elements, text, ids: all };
  };

  it('have ids with one prefix, made from their labels, and links that lead there and back', () => {
    const { elements, ids } = resolve('One[^nsa] and two[^2].\n\n[^nsa]: The archive.\n[^2]: The other.');
    expect(ids).toEqual(['fnref-nsa', 'fnref-2', 'section-notes', 'fn-nsa', 'fn-2']);
    expect(hrefs(elements)).toEqual(['#fn-nsa', '#fn-2', '#fnref-nsa', '#fnref-2']);
  });

  it('have ways back with names of their own', () => {
    const { elements } = resolve('One[^a], two[^b], one again[^a].\n\n[^a]: A.\n[^b]: B.');
    const back = elements.filter(({ properties }) => properties['dataFootnoteBackref'] !== undefined);
    expect(back.map(({ properties }) => properties['ariaLabel'])).toEqual([
      'Back to reference 1',
      'Back to reference 1-2',
      'Back to reference 2',
    ]);
  });

  it('stand under a heading', () => {
    const { elements } = resolve('One[^a].\n\n[^a]: A.');
    expect(named(elements, 'h2').map((node) => [node.properties['id'], toString(node)])).toEqual([
      ['section-notes', 'Notes'],
    ]);
  });

  it.each([
    ['a second reference and a label that looks like one', 'x[^a] y[^a] z[^a-2]\n\n[^a]: A.\n[^a-2]: A2.'],
    ['labels that differ in signs only', 'x[^a.b] y[^a-b] z[^a_b]\n\n[^a.b]: 1\n[^a-b]: 2\n[^a_b]: 3'],
    ['labels in other scripts', 'x[^ü] y[^заметка] z[^примечание]\n\n[^ü]: 1\n[^заметка]: 2\n[^примечание]: 3'],
    ['labels of nothing but signs', 'x[^*] y[^**]\n\n[^*]: 1\n[^**]: 2'],
    ['notes that refer to notes', 'x[^a]\n\n[^a]: see[^b]\n[^b]: see[^a]'],
  ])('have anchors of their own for %s', (_, markdown) => {
    expect(resolve(markdown).ids.length).toBeGreaterThan(0);
  });

  it.each([
    ['a note to which nothing refers', 'Text.\n\n[^lost]: Not lost.', '[^lost]: Not lost.'],
    ['a note that refers to itself alone', 'Text.\n\n[^self]: See [^self].', '[^self]: See [^self].'],
    ['a second note with one label', 'x[^a]\n\n[^a]: First.\n\n[^a]: Second.', '[^a]: Second.'],
    ['a reference whose note stands within an excerpt', 'x[^a]\n\n:::excerpt{#p}\n[^a]: Inside.\n:::', 'x[^a]'],
  ])('show %s as it was typed', (_, markdown, shown) => {
    expect(resolve(markdown).text).toContain(shown);
  });

  it('work across excerpts, and end the body', () => {
    const rendered = parts(
      'One[^a].\n\n:::excerpt{#p1}\nwords\n:::\n\nTwo[^b].\n\n:::excerpt{#p2}\nwords\n:::\n\n[^a]: A.\n[^b]: B.',
    );
    expect(rendered.map((part) => ('html' in part ? 'html' : part.excerpt))).toEqual([
      'html',
      'p1',
      'html',
      'p2',
      'html',
    ]);
    const { elements } = read(htmlOf(rendered));
    expect(ids(elements)).toEqual(['fnref-a', 'fnref-b', 'section-notes', 'fn-a', 'fn-b']);
  });
});

describe('headings', () => {
  const markdown =
    '# Top\n\n## Same\n\n> ### Deep *inside*\n\n## Same\n\n## Größe & “Maß”\n\n:::note\n## Unseen\n:::\n\nx[^1]\n\n[^1]: note\n\n    #### In a note';

  it('have the anchors of which loading told the rules', () => {
    const { elements } = render(markdown);
    const found = elements.filter(({ properties }) => String(properties['id']).startsWith('heading-'));
    expect(ids(found).toSorted()).toEqual(
      parseBody(markdown, 'test.md')
        .headings.map(({ anchor }) => anchor)
        .toSorted(),
    );
  });

  it('leave the first level to the page', () => {
    expect(
      render('# One\n\n## Two\n\n### Three')
        .elements.filter(({ tagName }) => /^h\d$/.test(tagName))
        .map(({ tagName }) => tagName),
    ).toEqual(['h2', 'h2', 'h3']);
  });

  it('have a link to themselves beside them, which names them', () => {
    const { elements } = render('## The *text* of 1990');
    const link = named(elements, 'a')[0];
    expect(link?.properties).toEqual({
      className: ['anchor'],
      href: '#heading-the-text-of-1990',
      ariaLabel: 'Link to this section: The text of 1990',
    });
    expect(toString(named(elements, 'h2')[0])).toBe('The text of 1990');
  });
});

describe('links', () => {
  const cases: [url: string, href: string | undefined][] = [
    ['quotes/not-one-inch', '/base/quotes/not-one-inch/'],
    ['memos/memcon-1990#one-inch', '/base/memos/memcon-1990/#one-inch'],
    ['people/baker-james#section-offices', '/base/people/baker-james/#section-offices'],
    ['pages/method', '/base/method/'],
    ['pages/method#heading-rules', '/base/method/#heading-rules'],
    ['/', '/base/'],
    ['/claims/', '/base/claims/'],
    ['/search/', '/base/search/'],
    ['#heading-here', '#heading-here'],
    ['https://www.nato.int/x?a=b&c=d#e', 'https://www.nato.int/x?a=b&c=d#e'],
    ['HTTP://www.nato.int/', 'http://www.nato.int/'],
    ['mailto:editor@example.org', 'mailto:editor@example.org'],
    ['claims', undefined],
    ['quote/not-one-inch', undefined],
    ['quotes/Not One', undefined],
    ['quotes/a/b', undefined],
    ['quotes/a?x=1', undefined],
    ['/quotes/not-one-inch/', undefined],
    ['../secret', undefined],
    ['ftp://example.org/', undefined],
    ['https://', undefined],
    ['https:///x', undefined],
  ];

  it.each(cases)('lead from `%s` to %s', (url, href) => {
    expect(hrefs(render(`[words](<${url}>)`, '/base/').elements)).toEqual([href]);
  });

  it('that lead to another site say so', () => {
    const [link] = named(render('[words](https://example.org/)').elements, 'a');
    expect(link?.properties).toEqual({
      href: 'https://example.org/',
      rel: ['external', 'noopener'],
      className: ['external'],
    });
  });

  it('by reference are resolved like others', () => {
    expect(hrefs(render('[words][q]\n\n[q]: quotes/not-one-inch', '/base/').elements)).toEqual([
      '/base/quotes/not-one-inch/',
    ]);
  });
});

describe('the body', () => {
  it('is cut at its excerpts, in their order', () => {
    const rendered = parts(
      'Before.\n\n:::excerpt{#b}\n```yaml\nlang: en\n```\n\nwords\n:::\n\n:::excerpt{#a}\nwords\n:::\n\nAfter.',
    );
    expect(rendered).toEqual([
      { html: '<p>Before.</p>' },
      { excerpt: 'b' },
      { excerpt: 'a' },
      { html: '<p>After.</p>' },
    ]);
  });

  it('of nothing has no parts', () => {
    expect(parts('\n\n')).toEqual([]);
  });

  it('is rendered alike each time, and its tree is left as it was', () => {
    const body = parseBody(
      '# H\n\nx[^a] <b>y</b> [q](quotes/a)\n\n- [x] done\n\n:::excerpt{#p}\nwords\n:::\n\n[^a]: A\n[^lost]: L',
      'test.md',
    );
    const before = structuredClone(body.tree);
    const first = renderBody(body, { base: '/' });
    expect(renderBody(body, { base: '/' })).toEqual(first);
    expect(body.tree).toEqual(before);
  });

  it('gives words in Cyrillic their language, in a link too, and leaves all others', () => {
    const { elements, text } = render('He wrote «не на дюйм» in [the Москва paper](memos/a), not “пол” alone.');
    expect(named(elements, 'span').map(({ properties }) => properties['lang'])).toEqual(['ru', 'ru', 'ru']);
    expect(text.trim()).toBe('He wrote «не на дюйм» in the Москва paper, not “пол” alone.');
  });

  it('says in signs whether a task is done', () => {
    const { elements, text } = render('- [x] read\n- [ ] unread\n- plain');
    expect(named(elements, 'input')).toEqual([]);
    expect(text.trim().split('\n')).toEqual(['☑ read', '☐ unread', 'plain']);
  });

  it('has tables that can be reached by keyboard, with head cells that say what they head', () => {
    const { elements } = render('| a | b |\n| :-- | --: |\n| 1 | 2 |\n\n| c |\n| --- |\n| 3 |');
    const frames = elements.filter(
      ({ properties }) => properties['ariaLabel'] !== undefined && properties['tabIndex'] === 0,
    );
    expect(frames.map(({ tagName }) => tagName)).toEqual(['section', 'section']);
    expect(frames.map(({ properties }) => [properties['tabIndex'], properties['ariaLabel']])).toEqual([
      [0, 'Table 1'],
      [0, 'Table 2'],
    ]);
    expect(named(elements, 'th').map(({ properties }) => properties['scope'])).toEqual(['col', 'col', 'col']);
    expect(named(elements, 'td').map(({ properties }) => properties['className'])).toEqual([
      ['align-left'],
      ['align-right'],
      undefined,
    ]);
  });
});
