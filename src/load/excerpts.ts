import type { ContainerDirective } from 'mdast-util-directive';
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { closest } from 'fastest-levenshtein';
import { diagnose, type Diagnostic, type Place } from '../model/diagnostic.ts';
import { excerptSchema, heldExcerptSchema, isExcerptId, type ExcerptHead } from '../model/memo.ts';
import { placeOfNode, type Body } from './body.ts';
import { parseYaml } from './frontmatter.ts';
import { validate } from './validate.ts';

/** A verbatim passage of a memo: its head, its words, and where each stands. */
export interface Excerpt {
  id: string;
  /** The head; fields that do not fit are absent. */
  head: Partial<ExcerptHead>;
  /** The words, paragraph by paragraph, as they stand; none if they are held. */
  paragraphs: { text: string; place: Place }[];
  node: ContainerDirective;
  place: Place;
}

/** The words of an excerpt in one string, paragraphs parted by a blank line. */
export const wordsOf = (excerpt: Excerpt): string => excerpt.paragraphs.map((each) => each.text).join('\n\n');

const example =
  'an excerpt is `:::excerpt{#id}`, a block ```` ```yaml ```` with lang, read_at and verification, the words, `:::`';

/** Finds the marked passages in a memo's body, and says what is wrong with each. */
export function parseExcerpts(body: Body, file: string): { excerpts: Excerpt[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const excerpts: Excerpt[] = [];
  for (const node of body.tree.children) {
    if (node.type !== 'containerDirective') continue;
    const place = placeOfNode(node, file);
    if (node.name !== 'excerpt') {
      diagnostics.push(
        diagnose('excerpt', place, `unknown block \`:::${node.name}\`, expected \`:::excerpt\``, example),
      );
      continue;
    }
    const excerpt = parseExcerpt(node, place, diagnostics);
    const first = excerpts.find((each) => each.id === excerpt.id);
    if (first) {
      diagnostics.push(
        diagnose(
          'excerpt',
          place,
          `a second excerpt \`${excerpt.id}\`, expected ids that are unique in the memo`,
          `first at ${first.place.file}:${first.place.line}:${first.place.column}`,
        ),
      );
    }
    excerpts.push(excerpt);
  }
  diagnostics.push(...complainOfStrayBlocks(body, file));
  return { excerpts, diagnostics };
}

function parseExcerpt(node: ContainerDirective, place: Place, diagnostics: Diagnostic[]): Excerpt {
  const id = node.attributes?.['id'] ?? '';
  if (id === '') {
    diagnostics.push(diagnose('excerpt', place, 'an excerpt without id, expected `:::excerpt{#id}`', example));
  } else if (!isExcerptId(id)) {
    diagnostics.push(
      diagnose(
        'excerpt',
        place,
        `\`${id}\` is not an id of an excerpt, expected kebab-case that begins with none of the page’s own words`,
        'the page itself uses section-, heading-, fn-, fnref-, witness-, evidence-, site-',
      ),
    );
  }
  const unknown = Object.keys(node.attributes ?? {}).find((key) => key !== 'id');
  if (unknown) {
    diagnostics.push(diagnose('excerpt', place, `unknown attribute \`${unknown}\`, expected the id alone`, example));
  }
  const [first, ...rest] = node.children;
  const hasHead = first?.type === 'code' && first.lang === 'yaml';
  const { head, mayBeHeld } = hasHead
    ? parseHead(first.value, placeOfNode(first, place.file), diagnostics)
    : (diagnostics.push(
        diagnose('excerpt', place, 'an excerpt without head, expected a yaml block as its first part', example),
      ),
      { head: {}, mayBeHeld: false });
  const blocks = hasHead ? rest : node.children;
  const paragraphs = blocks.map((block) => ({
    text: block.type === 'code' ? block.value : toString(block),
    place: placeOfNode(block, place.file),
  }));
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      diagnostics.push(
        diagnose(
          'excerpt',
          placeOfNode(block, place.file),
          `a ${describeBlock(block.type)} among the words, expected plain paragraphs`,
          'put a backslash before the sign that makes it one, such as `\\#`, `\\-` or `1\\.`',
        ),
      );
    } else {
      complainOfMarkup(block, place.file, diagnostics);
    }
  }
  if (paragraphs.length === 0 && !mayBeHeld) {
    diagnostics.push(
      diagnose(
        'excerpt',
        place,
        'an excerpt without words, expected the passage as it stands in the document',
        'if the words must not be printed, say why in `hold`',
      ),
    );
  }
  return { id, head, paragraphs, node, place };
}

function parseHead(
  yaml: string,
  fence: Place,
  diagnostics: Diagnostic[],
): { head: Partial<ExcerptHead>; mayBeHeld: boolean } {
  const parsed = parseYaml(yaml, fence.file, fence.line + 1);
  const mayBeHeld = 'hold' in parsed.value || parsed.unread === 'everything' || parsed.unread.has('hold');
  const { draft, diagnostics: faults } = validate(
    mayBeHeld ? heldExcerptSchema : excerptSchema,
    parsed,
    'an excerpt',
    'excerpt',
  );
  diagnostics.push(...parsed.diagnostics, ...faults);
  return { head: draft as Partial<ExcerptHead>, mayBeHeld }; // a flat schema: what remains fits field by field
}

/**
 * Finds marked blocks where none may be, so that no words lie there unseen: within a list or a
 * quotation, in a record that is no memo, or meant to be one and not written as one.
 *
 * @param owner what the body belongs to, unless it is a memo.
 */
export function complainOfStrayBlocks(body: Body, file: string, owner?: string): Diagnostic[] {
  return body.tree.children.flatMap((block) => {
    if (block.type === 'containerDirective' && owner === undefined) return [];
    const diagnostics: Diagnostic[] = [];
    visit(block, (node) => {
      if (node.type === 'paragraph') diagnostics.push(...strayColons(node, file));
      if (node.type !== 'containerDirective') return undefined;
      const where = owner === undefined ? `within a ${describeBlock(block.type)}` : `in ${owner}`;
      const message =
        node.name === 'excerpt'
          ? `an excerpt ${where}, expected it in the body of a memo`
          : `unknown block \`:::${node.name}\`, expected plain Markdown`;
      diagnostics.push(
        diagnose('excerpt', placeOfNode(node, file), message, 'excerpts stand in memos, each on lines of its own'),
      );
      return SKIP;
    });
    return diagnostics;
  });
}

function strayColons(paragraph: Paragraph, file: string): Diagnostic[] {
  const lines = toString(paragraph).split('\n');
  const index = lines.findIndex((line) => line.startsWith(':::'));
  if (index === -1) return [];
  const { line, column } = placeOfNode(paragraph, file);
  return [
    diagnose(
      'excerpt',
      { file, line: line + index, column: index === 0 ? column : 1 },
      'three colons that neither open nor close a block',
      example,
    ),
  ];
}

/** Words copied from a record have no bold or links of ours: markup there is a sign that was not escaped. */
function complainOfMarkup(paragraph: Paragraph, file: string, diagnostics: Diagnostic[]): void {
  for (const inline of paragraph.children) {
    if (inline.type === 'text' || inline.type === 'break') continue;
    if (inline.type === 'link' && toString(inline) === inline.url.replace(/^(?:mailto:|http:\/\/)/, '')) continue;
    diagnostics.push(
      diagnose(
        'excerpt',
        placeOfNode(inline, file),
        `${describeBlock(inline.type)} among the words, expected plain text`,
        'put a backslash before the sign that makes it so, such as `\\*`, `\\_`, `\\[` or `\\<`',
      ),
    );
  }
}

const describeBlock = (type: string): string =>
  ({
    footnoteDefinition: 'footnote',
    list: 'list',
    heading: 'heading',
    blockquote: 'block quotation',
    code: 'code block',
    html: 'HTML',
    thematicBreak: 'rule',
    table: 'table',
    emphasis: 'emphasis',
    strong: 'bold',
    link: 'link',
    delete: 'deletion',
    inlineCode: 'code',
    footnoteReference: 'footnote',
    containerDirective: 'marked block',
    image: 'image',
    linkReference: 'link',
  })[type] ?? type;

/** The id among an excerpt's memo that is nearest to a mistyped one. */
export const nearestExcerpt = (id: string, excerpts: readonly Excerpt[]): string | undefined =>
  excerpts.length > 0
    ? closest(
        id,
        excerpts.map((each) => each.id),
      )
    : undefined;
