import type { Graph } from '../graph/graph.ts';
import { machineDate } from '../model/date.ts';
import { recordTypeNames } from '../model/ids.ts';
import { fixedPaths, recordPath } from '../model/permalink.ts';
import type { Address } from './address.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes the index of sitemaps: there is one, and room for more. */
export const writeSitemapIndex = (_graph: Graph, address: Address): string =>
  [
    xmlDeclaration,
    `<sitemapindex xmlns="${namespace}">`,
    `  <sitemap><loc>${escapeXml(address('/sitemap.xml'))}</loc></sitemap>`,
    '</sitemapindex>',
    '',
  ].join('\n');

/** Writes the list of all pages that are worth finding; withdrawn records are not, and versions stand behind their quotes. */
export const writeSitemap = (graph: Graph, address: Address): string =>
  [
    xmlDeclaration,
    `<urlset xmlns="${namespace}">`,
    ...pagesOf(graph).map(
      ({ path, changed }) =>
        `  <url><loc>${escapeXml(address(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');

/** A page, and the day on which it last changed where the corpus says so. */
interface SitePage {
  path: string;
  changed?: string | undefined;
}

const pagesOf = (graph: Graph): SitePage[] => [
  ...fixedPaths.map((path) => ({ path })),
  ...graph.pages.map(({ name }) => ({ path: `/${name}/` })),
  ...recordTypeNames.flatMap((type) =>
    graph.list(type).map((record) => ({
      path: recordPath(type, record.id),
      changed: 'assessment' in record.data ? machineDate(record.data.assessment.assessed_on) : undefined,
    })),
  ),
];
