import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { idPattern, parseRef } from '../model/ids.ts';
import { fixedPaths, refPath } from '../model/permalink.ts';

/** Where a link of a body leads: elsewhere, or to a place of this site or page; `undefined` if nowhere that we let it. */
export type Target = { href: string; isExternal: boolean };

/**
 * Finds where a link leads that an editor wrote.
 *
 * It lets through what is known to be harmless and knows nothing of what is not:
 * whatever is no address of the web or of mail, of a record or of a page, is no link.
 */
export function findTarget(url: string, base: string): Target | undefined {
  if (/^https?:\/\/[^\s/]/i.test(url))
    return { href: url.replace(/^https?/i, (scheme) => scheme.toLowerCase()), isExternal: true };
  if (/^mailto:\S/i.test(url)) return { href: url.replace(/^mailto/i, 'mailto'), isExternal: false };
  if (url.startsWith('#')) return { href: url, isExternal: false };
  const path = pathOf(url);
  return path === undefined ? undefined : { href: base + path.slice(1), isExternal: false };
}

/** The path, from the root of the site, of a record, a page of prose, or a page that is always there. */
function pathOf(url: string): string | undefined {
  const record = parseRef(url);
  if (record && idPattern.test(record.id)) return refPath(url);
  const [, name, fragment = ''] = /^pages\/([a-z0-9-]+)(#[^\s#]+)?$/.exec(url) ?? [];
  if (name !== undefined) return `/${name}/${fragment}`;
  return fixedPaths.includes(url) ? url : undefined;
}

/** Gives every link of a body its address, or takes it. */
export const resolveLinks = (base: string) => (tree: Root) => {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') resolveLink(node, base);
  });
};

function resolveLink({ properties }: Element, base: string): void {
  const target = findTarget(String(properties['href'] ?? ''), base);
  delete properties['href'];
  if (!target) return;
  properties['href'] = target.href;
  if (target.isExternal) Object.assign(properties, { rel: ['external', 'noopener'], className: ['external'] });
}
