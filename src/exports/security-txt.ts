import type { Graph } from '../graph/graph.ts';
import { newestDay } from './newest.ts';
import type { Address } from './address.ts';

/** Writes whom to tell of a weakness (RFC 9116); it holds for a year after the newest day that the corpus knows. */
export const writeSecurityTxt = (graph: Graph, address: Address): string =>
  [
    `Contact: ${graph.site.contact}`,
    `Expires: ${aYearAfter(newestDay(graph)).toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${address('/.well-known/security.txt')}`,
    '',
  ].join('\n');

function aYearAfter(day: Date): Date {
  const later = new Date(day);
  later.setUTCFullYear(day.getUTCFullYear() + 1);
  return later;
}
