import type { ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Body } from '../load/body.ts';
import { finishFootnotes } from './footnotes.ts';
import { handlers } from './handlers.ts';
import { nameLanguages } from './languages.ts';
import { linkHeadings } from './headings.ts';
import { resolveLinks } from './links.ts';
import { prepare } from './prepare.ts';
import { schema } from './schema.ts';
import { frameTables } from './tables.ts';

/** A stretch of a body: finished HTML, or the place where the memo’s page puts an excerpt, by its id. */
export type BodyPart = { html: string } | { excerpt: string };

export interface RenderOptions {
  /** Where the site lies, with a slash at either end: `/` or `/base/`. */
  base: string;
}

/**
 * Renders a record’s body.
 *
 * The tree that loading made goes through one pipeline as a whole, so that footnotes work
 * across excerpts; it is cut at the excerpts afterwards. The tree itself is left as it was.
 *
 * @returns the parts in their order; none if the body is empty.
 */
export function renderBody(body: Body, { base }: RenderOptions): BodyPart[] {
  const pipeline = unified()
    .use(remarkRehype, { handlers, clobberPrefix: '', footnoteLabel: 'Notes', footnoteLabelProperties: {} })
    .use(finishFootnotes)
    .use(nameLanguages)
    .use(linkHeadings)
    .use(frameTables)
    .use(resolveLinks, base)
    .use(rehypeSanitize, schema);
  return cut(pipeline.runSync(prepare(body)));
}

/** Cuts the finished tree where excerpts stand. */
function cut(root: Root): BodyPart[] {
  const parts: BodyPart[] = [];
  let run: RootContent[] = [];
  const close = () => {
    const html = stringify(run).trim();
    if (html !== '') parts.push({ html });
    run = [];
  };
  for (const node of root.children) {
    const excerpt = slotOf(node);
    if (excerpt === undefined) {
      run.push(node);
    } else {
      close();
      parts.push({ excerpt });
    }
  }
  close();
  return parts;
}

const slotOf = (node: RootContent | ElementContent): string | undefined => {
  const id = node.type === 'element' ? node.properties['dataExcerpt'] : undefined;
  return typeof id === 'string' ? id : undefined;
};

const printer = rehype();
const stringify = (children: RootContent[]): string => printer.stringify({ type: 'root', children });
