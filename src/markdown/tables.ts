import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table into a frame that can be reached by keyboard and may scroll sideways, and says what its head cells head. */
export const frameTables = () => (tree: Root) => {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    count += 1;
    finishCells(node);
    parent.children[index] = {
      type: 'element',
      tagName: 'section',
      properties: { className: ['table'], tabIndex: 0, ariaLabel: `Table ${count}` },
      children: [node],
    };
    return [SKIP, index + 1];
  });
};

/** The attribute `align` is obsolete and `style` is not allowed on our pages: a class says how a column stands. */
function finishCells(table: Element): void {
  visit(table, 'element', ({ tagName, properties }) => {
    if (tagName === 'th') properties['scope'] = 'col';
    if (typeof properties['align'] === 'string') properties['className'] = [`align-${properties['align']}`];
    delete properties['align'];
  });
}
