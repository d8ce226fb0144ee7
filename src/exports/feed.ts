import type { Graph, GraphRecord } from '../graph/graph.ts';
import { recordPath } from '../model/permalink.ts';
import { confidences, verdicts } from '../model/vocabulary.ts';
import { dayOf, newestDay } from './newest.ts';
import type { Address } from './address.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';

/**
 * Writes the feed of what is new, in Atom: the claims, each at the day of its last assessment, the newest first.
 *
 * Quotes are not in it: no record says when one was published, and the feed makes no date up.
 */
export function writeFeed(graph: Graph, address: Address): string {
  const { title, line } = graph.site;
  const claims = graph.list('claim').toSorted((a, b) => assessedAt(b).getTime() - assessedAt(a).getTime());
  const [newest] = claims;
  return [
    xmlDeclaration,
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${escapeXml(address('/'))}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(line)}</subtitle>`,
    `  <updated>${(newest ? assessedAt(newest) : newestDay(graph)).toISOString()}</updated>`,
    `  <author><name>${escapeXml(title)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(address('/feed.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(address('/'))}"/>`,
    ...claims.map((claim) => writeEntry(claim, address)),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(claim: GraphRecord<'claim'>, address: Address): string {
  const { statement, assessment } = claim.data;
  const url = escapeXml(address(recordPath('claim', claim.id)));
  const finding = `Assessed as ${verdicts[assessment.verdict].label}, ${confidences[assessment.confidence].label}. ${assessment.summary}`;
  return [
    '  <entry>',
    `    <id>${url}</id>`,
    `    <title>${escapeXml(statement)}</title>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <updated>${assessedAt(claim).toISOString()}</updated>`,
    `    <summary>${escapeXml(finding)}</summary>`,
    '  </entry>',
  ].join('\n');
}

const assessedAt = ({ data }: GraphRecord<'claim'>): Date => dayOf(data.assessment.assessed_on);
