import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Gives footnotes identifiers from which anchors can be made, and shows those that would be lost.
 *
 * An anchor keeps the editor’s label, so that it stays when another note is put before it. The
 * pipeline would write `fnref-a-2` for the second reference to `a` and for the first to `a-2`
 * alike, and per cent signs for letters beyond ASCII: neither can be linked to.
 */
export function nameFootnotes(tree: Root): void {
  const printed = printedDefinitions(tree);
  spellOutOthers(tree, printed);
  const names = chooseNames(tree);
  visit(tree, (node) => {
    if (isFootnote(node)) node.identifier = names.get(node.identifier) ?? node.identifier;
  });
}

const isFootnote = (node: Nodes): node is FootnoteDefinition | FootnoteReference =>
  node.type === 'footnoteDefinition' || node.type === 'footnoteReference';

/** Finds the notes that will be printed: those to which the text refers, and those to which these refer. */
function printedDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node: FootnoteDefinition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const printed = new Map<string, FootnoteDefinition>();
  const follow = (root: Nodes): void => {
    visit(root, (node) => {
      if (node.type === 'footnoteDefinition' && node !== root) return SKIP;
      const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined;
      if (definition && !printed.has(definition.identifier)) {
        printed.set(definition.identifier, definition);
        follow(definition);
      }
      return undefined;
    });
  };
  follow(tree);
  return printed;
}

/** A note that nothing refers to, or a reference to no note, stays to be read as it was typed. */
function spellOutOthers(tree: Root, printed: Map<string, FootnoteDefinition>): void {
  visit(tree, (node, index, parent) => {
    if (!isFootnote(node) || !parent || index === undefined) return undefined;
    const definition = printed.get(node.identifier);
    if (definition === node || (definition && node.type === 'footnoteReference')) return undefined;
    return spellOut(node, index, parent);
  });
}

function spellOut(node: FootnoteDefinition | FootnoteReference, index: number, parent: Parents): [typeof SKIP, number] {
  const label = `[^${node.label ?? node.identifier}]`;
  const siblings = parent.children as RootContent[]; // text stands where a reference may, the blocks of a note where the note may
  if (node.type === 'footnoteReference') {
    siblings[index] = { type: 'text', value: label };
    return [SKIP, index + 1];
  }
  const sign: Text = { type: 'text', value: `${label}: ` };
  const first = node.children[0];
  if (first?.type === 'paragraph') first.children.unshift(sign);
  else node.children.unshift({ type: 'paragraph', children: [sign] });
  siblings.splice(index, 1, ...node.children);
  return [SKIP, index]; // what the note held is walked next
}

/** Chooses a name for each note, in the order of the first reference. */
function chooseNames(tree: Root): Map<string, string> {
  const counts = new Map<string, number>();
  visit(tree, 'footnoteReference', ({ identifier }: FootnoteReference) => {
    counts.set(identifier, (counts.get(identifier) ?? 0) + 1);
  });
  const taken = new Set<string>();
  return new Map(Array.from(counts, ([identifier, count]) => [identifier, freeName(slugOf(identifier), count, taken)]));
}

const slugOf = (identifier: string): string =>
  identifier
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'note';

/** Finds a name whose anchors, one for each reference, are all free. */
function freeName(slug: string, count: number, taken: Set<string>): string {
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? slug : `${slug}-${attempt}`;
    const anchors = [name, ...Array.from({ length: count - 1 }, (_, index) => `${name}-${index + 2}`)];
    if (anchors.some((anchor) => taken.has(anchor))) continue;
    for (const anchor of anchors) taken.add(anchor);
    return name;
  }
}
