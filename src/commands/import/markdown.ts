import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, isScalar, visit } from 'yaml';

const lineWidth = 110;

const processor = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkStringify, { bullet: '-' });

/** Writes a record: its frontmatter between two lines, then its body. */
export function formatRecord(data: object, body: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...body] };
  const text = body.length > 0 ? `\n${plainTimes(processor.stringify(root))}` : '';
  return `---\n${formatYaml(data)}---\n${text}`;
}

/** A colon between digits begins no directive, so `16:00` needs no backslash. */
const plainTimes = (markdown: string): string => markdown.replace(/(?<=\d)\\:(?=\d)/g, ':');

/** Writes YAML whose long texts are folded blocks, so that nothing in them needs a sign before it. */
export function formatYaml(data: object): string {
  const document = new Document(data, { schema: 'failsafe', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && isLong(node.value))
        node.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth });
}

const isLong = (text: string): boolean => text.includes('\n') || (text.length > lineWidth - 20 && text.includes(' '));

/** Makes paragraphs of prose: one for each part that a blank line or a new line divides. */
export const paragraphsOf = (prose: string | undefined): RootContent[] =>
  (prose ?? '')
    .split(/\n+/)
    .filter(Boolean)
    .map((text) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] }));

export const heading = (text: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: text }],
});

/** Makes a marked passage: its head as a yaml block, then the words; no words where they are held. */
export function excerptBlock(id: string, head: object, words: string | undefined): RootContent {
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'excerpt',
    attributes: { id },
    children: [{ type: 'code', lang: 'yaml', value: formatYaml(head).trimEnd() }, ...wordParagraphs(words)],
  };
  return block;
}

/**
 * Parts the words of an excerpt into paragraphs.
 *
 * The dossier has one sign for a new paragraph and for a line that the copy
 * broke: a paragraph begins after the end of a sentence or with a number in brackets.
 */
function wordParagraphs(words: string | undefined): ContainerDirective['children'] {
  const lines = (words ?? '').trim().replace(/[ \t]*\n[ \t]*/g, '\n');
  const paragraphs = lines.split(/(?<=[.!?:;][”"’'»)]*)\n+|\n{2,}|\n(?=\([ivx\d]+\))/);
  return paragraphs.filter(Boolean).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
