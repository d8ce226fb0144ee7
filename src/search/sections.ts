import { toString } from 'mdast-util-to-string';
import type { Body } from '../load/body.ts';

/** What stands under a heading of a page. */
export interface PageSection {
  /** The heading’s anchor and words; none for what stands before the first. */
  anchor: string | undefined;
  title: string;
  text: string;
}

/** Cuts a page’s prose at its headings, so that search can lead to the place. */
export function sectionsOf({ tree, headings }: Body): PageSection[] {
  const sections: PageSection[] = [{ anchor: undefined, title: '', text: '' }];
  let next = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const heading = headings[next++];
      sections.push({ anchor: heading?.anchor, title: heading?.text ?? '', text: '' });
      continue;
    }
    const section = sections.at(-1);
    if (section && node.type !== 'html') section.text = [section.text, toString(node)].filter(Boolean).join('\n\n');
  }
  return sections.filter(({ title, text }) => title !== '' || text !== '');
}
