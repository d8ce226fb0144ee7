import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { Body } from '../load/body.ts';
import { nameFootnotes } from './footnote-names.ts';

/** Copies the tree of a body and writes into the copy what the pipeline would not know or would lose. */
export function prepare(body: Body): Root {
  const tree: Root = { ...body.tree, children: body.tree.children.map(copy) };
  setAnchors(tree, body.headings);
  nameFootnotes(tree);
  writeTasks(tree);
  return tree;
}

/** An excerpt leaves its place only: its words are printed by the memo’s page. */
const copy = (node: RootContent): RootContent => (isExcerpt(node) ? { ...node, children: [] } : structuredClone(node));

/** Tells whether a block of a body is an excerpt. Like loading, it looks at the outermost blocks only. */
const isExcerpt = (node: RootContent): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === 'excerpt';

/** Gives each heading the anchor that loading told the rules of; the walk is the one of loading. */
function setAnchors(tree: Root, headings: Body['headings']): void {
  let index = 0;
  visit(tree, (node) => {
    if (node.type === 'containerDirective') return SKIP;
    if (node.type !== 'heading') return undefined;
    const heading = headings[index++];
    // The page has the one first-level heading, so those of a body begin at the second.
    node.depth = node.depth === 1 ? 2 : node.depth;
    if (heading) node.data = { ...node.data, hProperties: { id: heading.anchor, dataHeading: heading.text } };
    return undefined;
  });
}

/** Writes a task’s state in signs: a disabled checkbox is a form control without a name. */
function writeTasks(tree: Root): void {
  visit(tree, 'listItem', (item: ListItem) => {
    if (typeof item.checked !== 'boolean') return;
    const sign = { type: 'text' as const, value: item.checked ? '☑ ' : '☐ ' };
    const first = item.children[0];
    if (first?.type === 'paragraph') first.children.unshift(sign);
    else item.children.unshift({ type: 'paragraph', children: [sign] } satisfies Paragraph);
    item.checked = null;
  });
}
