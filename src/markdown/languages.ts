import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { runsOf } from '../graph/typesetting.ts';

/** Gives Cyrillic within our prose its language, so that it is read out in it. */
export const nameLanguages = () => (tree: Root) => {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!/\p{Script=Cyrillic}/u.test(node.value) || !parent || index === undefined) return undefined;
    const runs = runsOf(node.value).map(({ text, lang }): ElementContent =>
      lang === undefined
        ? { type: 'text', value: text }
        : { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: text }] },
    );
    parent.children.splice(index, 1, ...runs);
    return [SKIP, index + runs.length];
  });
};
