import { getExcerpt, isWithdrawn, type AnyGraphRecord, type Graph, type GraphRecord } from './graph.ts';
import type { Excerpt } from '../load/excerpts.ts';
import type { Evidence } from '../model/claim.ts';
import { parseRef } from '../model/ids.ts';
import { evidenceAnchor } from '../model/permalink.ts';

/** A piece of evidence with the record that it names. */
export interface EvidenceItem extends Evidence {
  anchor: string;
  record: AnyGraphRecord;
  /** The passage, where the evidence is a passage of a memo. */
  excerpt: Excerpt | undefined;
}

/** The sides on which evidence stands, in the order in which a page sets them out. */
export const sides = {
  supports: { heading: 'For', bears: ['supports'] },
  against: { heading: 'Against', bears: ['contradicts', 'undercuts'] },
  qualifies: { heading: 'Qualifies', bears: ['qualifies'] },
  context: { heading: 'Context', bears: ['context'] },
} as const satisfies Record<string, { heading: string; bears: readonly Evidence['bears'][] }>;
export type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as Side[]; // Object.keys widens to string

/** Lists a claim’s evidence with its records; what was withdrawn since is left out. */
export function evidenceOf(graph: Graph, claim: GraphRecord<'claim'>): EvidenceItem[] {
  return claim.data.evidence.flatMap((evidence) => {
    const record = graph.find(evidence.ref);
    if (!record || isWithdrawn(record)) return [];
    const anchor = parseRef(evidence.ref)?.anchor;
    const excerpt = anchor !== undefined && record.type === 'memo' ? getExcerpt(record, anchor) : undefined;
    return [{ ...evidence, anchor: evidenceAnchor(evidence.ref), record, excerpt }];
  });
}

/** Groups evidence by the side on which it stands; sides without evidence are there and empty. */
export const evidenceBySide = (items: readonly EvidenceItem[]): Record<Side, EvidenceItem[]> =>
  Object.fromEntries(
    sideNames.map((side) => [
      side,
      items.filter(({ bears }) => (sides[side].bears as readonly string[]).includes(bears)),
    ]),
  ) as Record<Side, EvidenceItem[]>; // one entry a side

/** How many pieces longer one side must be before the rest is set under the other. */
const lopsided = 2;

/**
 * Lays the sides out on facing pages: what is for on the left, what is against on the right.
 *
 * Both are there even where one is empty. What qualifies and what gives context follows below, each on a page of
 * its own; where the left page is much the longer, it stands on the right one, under what is against.
 */
export function facingPages(bySide: Record<Side, readonly EvidenceItem[]>): Side[][] {
  const rest = (['qualifies', 'context'] as const).filter((side) => bySide[side].length > 0);
  return bySide.supports.length >= bySide.against.length + lopsided
    ? [['supports'], ['against', ...rest]]
    : [['supports'], ['against'], ...rest.map((side) => [side])];
}

/** The claims that use a record as evidence, with how it bears on each and why. */
export interface Use {
  claim: GraphRecord<'claim'>;
  evidence: EvidenceItem;
}

/** Finds every use that claims make of a record or of its passages. */
export function usesOf(graph: Graph, record: AnyGraphRecord): Use[] {
  const claims = new Set(graph.incoming(record, 'evidence').map((link) => link.record as GraphRecord<'claim'>)); // only claims have evidence
  return [...claims].flatMap((claim) =>
    evidenceOf(graph, claim)
      .filter((evidence) => evidence.record.ref === record.ref)
      .map((evidence) => ({ claim, evidence })),
  );
}

/** The quotes on which most claims rest, heaviest first, earlier before later. */
export function weightiestQuotes(graph: Graph, count: number): GraphRecord<'quote'>[] {
  const weigh = (quote: GraphRecord<'quote'>) => graph.incoming(quote, 'evidence').length;
  return graph
    .list('quote')
    .filter((quote) => quote.data.hold === undefined && weigh(quote) > 0)
    .toSorted((a, b) => weigh(b) - weigh(a)) // sorting is stable: the listing is by date
    .slice(0, count);
}
