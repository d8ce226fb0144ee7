import type { Graph } from '../graph/graph.ts';
import type { Address } from './address.ts';

/** Writes what robots may read: everything. */
export const writeRobots = (_graph: Graph, address: Address): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${address('/sitemap-index.xml')}`, ''].join('\n');
