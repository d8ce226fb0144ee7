import { folders, parseRef, type RecordType } from './ids.ts';

/** The address of a record’s page, from the root of the site: `/quotes/<id>/`. */
export const recordPath = (type: RecordType, id: string): string => `/${folders[type]}/${id}/`;

/** The address of the list of a record type: `/quotes/`. */
export const listingPath = (type: RecordType): string => `/${folders[type]}/`;

/** The address of what a reference names: `memos/x#p2` is `/memos/x/#p2`. */
export function refPath(ref: string): string {
  const parsed = parseRef(ref);
  if (!parsed) throw new Error(`not a reference: ${ref}`);
  return recordPath(parsed.type, parsed.id) + (parsed.anchor ? `#${parsed.anchor}` : '');
}

/** The anchor of an excerpt on its memo’s page. */
export const excerptAnchor = (excerpt: string): string => excerpt;

type Witnessing = { memo?: string | undefined; excerpt?: string | undefined } | undefined;

/**
 * The anchor of a witness on its quote’s page: named by its record, so that its place in the list may change.
 * Of several witnesses in one excerpt, those after the first have their number added.
 *
 * @param before the witnesses that stand before it.
 */
export function witnessAnchor(memo: string, excerpt: string, before: readonly Witnessing[] = []): string {
  const same = before.filter((other) => other?.memo === memo && other.excerpt === excerpt).length;
  return `witness-${memo}-${excerpt}${same === 0 ? '' : `-${same + 1}`}`;
}

/** The anchor of a piece of evidence on its claim’s page. */
export const evidenceAnchor = (ref: string): string => `evidence-${ref.replace(/[/#]/g, '-')}`;

/** The anchor of a mistake on the page of the text that makes it. */
export const mistakeAnchor = (id: string): string => `mistake-${id}`;

/** The anchor of a part of a page that the page itself makes, such as its list of witnesses. */
export const sectionAnchor = (name: string): string => `section-${name}`;

/** The anchor of a heading that stands in a body. */
export const headingAnchor = (slug: string): string => `heading-${slug}`;

/** Pages that are no records and no prose of `content/pages/`. */
export const fixedPaths = [
  '/',
  '/search/',
  '/search/alphabetical/',
  '/search/chronological/',
  '/data/',
  ...Object.values(folders).map((folder) => `/${folder}/`),
];
