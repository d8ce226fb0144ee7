import type { Options } from 'rehype-sanitize';

/**
 * What HTML a body may hold: the last gate, behind a pipeline that makes nothing else.
 *
 * `clobberPrefix` is empty because every id that the pipeline gives has a prefix of its own
 * (`heading-`, `fn-`, `fnref-`, `section-`), and a second one would break the links to it.
 */
export const schema: Options = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'span',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    '*': [],
    a: [
      'href',
      'title',
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['id', /^fnref-/],
      ['ariaDescribedBy', 'section-notes'],
      ['className', 'anchor', 'external', 'data-footnote-backref'],
      ['rel', 'external', 'noopener'],
    ],
    code: [['className', /^language-[\w-]+$/]],
    div: [['className', 'heading'], 'dataExcerpt'],
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, [['id', /^(?:heading|section)-/]]])),
    li: [['id', /^fn-/]],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes', 'table'], ['tabIndex', 0], 'ariaLabel'],
    span: [['lang', 'ru']],
    td: [['className', /^align-(?:left|right|center)$/]],
    th: [
      ['className', /^align-(?:left|right|center)$/],
      ['scope', 'col'],
    ],
  },
  ancestors: Object.fromEntries(['tbody', 'td', 'th', 'thead', 'tr'].map((name) => [name, ['table']])),
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: [],
};
