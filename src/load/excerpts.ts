import type { ContainerDirective } from 'mdast-util-directive';
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
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

const example = 'an excerpt is `:::excerpt{#id}`, a block ```` ```yaml ```` with lang, read_at and verification, the words, `:::`';

/** Finds the marked passages in a memo's body, and says what is wrong with each. */
export function parseExcerpts(body: Body, file: string): { excerpts: Excerpt[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const excerpts: Excerpt[] = [];
  for (const node of body.tree.children) {
    if (node.type !== 'containerDirective') continue;
    const place = placeOfNode(node, file);
    if (node.name !== 'excerpt') {
      diagnostics.push(diagnose('excerpt', place, `unknown block \`:::${node.name}\`, expected \`:::excerpt\``, example));
      continue;
    }
    const excerpt = parseExcerpt(node, place, diagnostics);
    const first = excerpts.find((each) => each.id === excerpt.id);
    if (first) {
      diagnostics.push(diagnose('excerpt', place, `a second excerpt \`${excerpt.id}\`, expected ids that are unique in the memo`, `first at ${first.place.file}:${first.place.line}:${first.place.column}`));
    }
    excerpts.push(excerpt);
  }
  return { excerpts, diagnostics };
}

function parseExcerpt(node: ContainerDirective, place: Place, diagnostics: Diagnostic[]): Excerpt {
  const id = node.attributes?.['id'] ?? '';
  if (id === '') {
    diagnostics.push(diagnose('excerpt', place, 'an excerpt without id, expected `:::excerpt{#id}`', example));
  } else if (!isExcerptId(id)) {
    diagnostics.push(diagnose('excerpt', place, `\`${id}\` is not an id of an excerpt, expected kebab-case that begins with none of the page’s own words`, 'the page itself uses section-, heading-, fn-, fnref-, witness-, evidence-, site-'));
  }
  const unknown = Object.keys(node.attributes ?? {}).find((key) => key !== 'id');
  if (unknown) {
    diagnostics.push(diagnose('excerpt', place, `unknown attribute \`${unknown}\`, expected the id alone`, example));
  }
  const [first, ...rest] = node.children;
  const hasHead = first?.type === 'code' && first.lang === 'yaml';
  const head = hasHead
    ? parseHead(first.value, placeOfNode(first, place.file), diagnostics)
    : (diagnostics.push(diagnose('excerpt', place, 'an excerpt without head, expected a yaml block as its first part', example)), {});
  const blocks = hasHead ? rest : node.children;
  const paragraphs = blocks.map((block) => ({
    text: block.type === 'code' ? block.value : toString(block),
    place: placeOfNode(block, place.file),
  }));
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      diagnostics.push(diagnose('excerpt', placeOfNode(block, place.file), `a ${describeBlock(block.type)} among the words, expected plain paragraphs`, 'put a backslash before the sign that makes it one, such as `\\#`, `\\-` or `1\\.`'));
    } else {
      complainOfMarkup(block, place.file, diagnostics);
    }
  }
  if (paragraphs.length === 0 && head.hold === undefined) {
    diagnostics.push(diagnose('excerpt', place, 'an excerpt without words, expected the passage as it stands in the document', 'if the words must not be printed, say why in `hold`'));
  }
  return { id, head, paragraphs, node, place };
}

function parseHead(yaml: string, fence: Place, diagnostics: Diagnostic[]): Partial<ExcerptHead> {
  const parsed = parseYaml(yaml, fence.file, fence.line + 1);
  const schema = 'hold' in parsed.value ? heldExcerptSchema : excerptSchema;
  const { draft, diagnostics: faults } = validate(schema, parsed, 'an excerpt', 'excerpt');
  diagnostics.push(...parsed.diagnostics, ...faults);
  return draft as Partial<ExcerptHead>; // a flat schema: what remains fits field by field
}

/** Words copied from a record have no bold or links of ours: markup there is a sign that was not escaped. */
function complainOfMarkup(paragraph: Paragraph, file: string, diagnostics: Diagnostic[]): void {
  for (const inline of paragraph.children) {
    if (inline.type === 'text' || inline.type === 'break') continue;
    if (inline.type === 'link' && toString(inline) === inline.url.replace(/^(?:mailto:|http:\/\/)/, '')) continue;
    diagnostics.push(diagnose('excerpt', placeOfNode(inline, file), `${describeBlock(inline.type)} among the words, expected plain text`, 'put a backslash before the sign that makes it so, such as `\\*`, `\\_`, `\\[` or `\\<`'));
  }
}

const describeBlock = (type: string): string =>
  ({ list: 'list', heading: 'heading', blockquote: 'block quotation', code: 'code block', html: 'HTML', thematicBreak: 'rule', table: 'table', emphasis: 'emphasis', strong: 'bold', link: 'link', delete: 'deletion', inlineCode: 'code', footnoteReference: 'footnote', containerDirective: 'marked block', image: 'image', linkReference: 'link' })[type] ?? type;

/** The id among an excerpt's memo that is nearest to a mistyped one. */
export const nearestExcerpt = (id: string, excerpts: readonly Excerpt[]): string | undefined =>
  excerpts.length > 0 ? closest(id, excerpts.map((each) => each.id)) : undefined;
