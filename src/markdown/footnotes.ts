import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { sectionAnchor } from '../model/permalink.ts';

const label = 'footnote-label';

/** Moves the heading of the notes to an anchor that no excerpt can have: remark-rehype’s own is not configurable. */
export const finishFootnotes = () => (tree: Root) => {
  const anchor = sectionAnchor('notes');
  visit(tree, 'element', ({ properties }) => {
    if (properties['id'] === label) properties['id'] = anchor;
    if (Array.isArray(properties['ariaDescribedBy'])) {
      properties['ariaDescribedBy'] = properties['ariaDescribedBy'].map((id) => (id === label ? anchor : id));
    }
  });
};
