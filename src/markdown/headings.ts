import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts a link to itself beside each heading.
 *
 * Beside, not inside: a heading that held the link would be announced and listed
 * with the words “Link to this section” after its own.
 */
export const linkHeadings = () => (tree: Root) => {
  visit(tree, 'element', (node, index, parent) => {
    const { id, dataHeading: title, ...properties } = node.properties;
    if (typeof title !== 'string' || !parent || index === undefined) return undefined;
    const heading: Element = { ...node, properties: { ...properties, id } };
    const anchor: Element = {
      type: 'element',
      tagName: 'a',
      properties: { className: ['anchor'], href: `#${String(id)}`, ariaLabel: `Link to this section: ${title}` },
      children: [{ type: 'text', value: '#' }],
    };
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['heading'] },
      children: [heading, anchor],
    };
    return [SKIP, index + 1];
  });
};
