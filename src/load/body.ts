import type { Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import GithubSlugger from 'github-slugger';
import type { Place } from '../model/diagnostic.ts';
import { headingAnchor } from '../model/permalink.ts';

/** A link of a body, with the place where it stands. */
export interface BodyLink {
  kind: 'link' | 'image';
  url: string;
  place: Place;
}

/** A record's body: the tree from which its HTML is made, and what the rules ask of it. */
export interface Body {
  tree: Root;
  links: BodyLink[];
  /** Anchors of its headings, in order. */
  headings: { anchor: string; text: string; depth: number }[];
  /** Its words without markup and without its excerpts. */
  text: string;
}

const processor = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective);

/** Where in a file a node begins. */
export const placeOfNode = (
  node: { position?: { start: { line: number; column: number } } | undefined },
  file: string,
): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Parses Markdown to a tree: GFM, footnotes, directives; signs that only look like directives stay text. */
export function parseBody(markdown: string, file: string): Body {
  const tree = processor.parse(markdown);
  restoreText(tree, markdown);
  return { tree, ...describe(tree, file) };
}

/** `9:Baker` and `::note` are text to everybody but the parser. Only blocks of three colons are ours. */
function restoreText(tree: Root, markdown: string): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'textDirective' && node.type !== 'leafDirective') || !parent || index === undefined) return;
    const value = markdown.slice(node.position?.start.offset, node.position?.end.offset);
    const text = { type: 'text' as const, value, ...(node.position && { position: node.position }) };
    const replacement: RootContent = node.type === 'textDirective' ? text : { type: 'paragraph', children: [text] };
    (parent.children as RootContent[])[index] = replacement;
    return [SKIP, index + 1];
  });
}

function describe(tree: Root, file: string): Omit<Body, 'tree'> {
  const slugger = new GithubSlugger();
  const links: BodyLink[] = [];
  const headings: Body['headings'] = [];
  visit(tree, (node) => {
    if (node.type === 'containerDirective') return SKIP;
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      links.push({ kind: node.type === 'image' ? 'image' : 'link', url: node.url, place: placeOfNode(node, file) });
    } else if (node.type === 'heading') {
      const text = toString(node);
      headings.push({ anchor: headingAnchor(slugger.slug(text)), text, depth: node.depth });
    }
    return undefined;
  });
  const prose = tree.children.filter((node) => node.type !== 'containerDirective');
  return {
    links,
    headings,
    text: prose.map((node) => (node.type === 'html' ? node.value : toString(node))).join('\n\n'),
  };
}

/** The blocks of a body that are words of ours: without its excerpts, and without HTML. */
export const proseOf = (tree: Root): RootContent[] =>
  tree.children.filter((node) => node.type !== 'containerDirective' && node.type !== 'html');
