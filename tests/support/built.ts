import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visitParents } from 'unist-util-visit-parents';

/** The built site, as a server would hand it out. */
export const dist = join(import.meta.dirname, '../../dist');

/** A page of the built site, parsed. */
export interface BuiltPage {
  /** Its path from the root of the site: `/claims/`. */
  path: string;
  html: string;
  tree: Root;
}

/** Reads and parses every page of the built site. */
export function readPages(): BuiltPage[] {
  if (!existsSync(dist)) throw new Error('no dist/: run `npm run build` first');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => {
      const html = readFileSync(join(dist, name), 'utf8');
      return {
        path: `/${relative('.', name)
          .replaceAll('\\', '/')
          .replace(/index\.html$/, '')}`,
        html,
        tree: rehype().parse(html),
      };
    });
}

/** Every element of a page with its ancestors, nearest last. */
export function elementsOf({ tree }: BuiltPage): { element: Element; ancestors: Element[] }[] {
  const found: { element: Element; ancestors: Element[] }[] = [];
  visitParents(tree, 'element', (element, parents) => {
    found.push({ element, ancestors: parents.filter((parent): parent is Element => parent.type === 'element') });
  });
  return found;
}

/** The text of an attribute; `undefined` where it is absent. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return value === undefined || value === null || value === false
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
}
