import type { RecordType } from '../model/ids.ts';
import type { AnyGraphRecord, Graph, Link } from './graph.ts';
import { relationNames, type RelationName } from './relations.ts';

/** What stands in one relation to a record. */
export interface RelatedGroup {
  label: string;
  links: Link[];
}

type Shown = { forward: readonly RelationName[]; backward: readonly RelationName[] };

/** The relations that the page of each record type sets out in a section of its own. */
const shownElsewhere: { [T in RecordType]: Shown } = {
  question: { forward: ['answer', 'deeper'], backward: ['question'] },
  claim: {
    forward: ['question', 'holder', 'held-in', 'evidence', 'rebuts', 'refines'],
    backward: ['rebuts', 'refines', 'answer'],
  },
  narrative: { forward: ['holder', 'rests-on', 'hardest'], backward: [] },
  quote: {
    forward: ['speaker', 'co-speaker', 'addressee', 'occasion', 'witness', 'reply'],
    backward: ['evidence', 'reply', 'misquoted', 'mistake'],
  },
  memo: {
    forward: ['creator', 'participant', 'printed-in'],
    backward: ['witness', 'evidence', 'completes', 'circulation', 'mistake'],
  },
  person: {
    forward: [],
    backward: ['speaker', 'co-speaker', 'addressee', 'creator', 'participant', 'holder', 'author'],
  },
  event: { forward: ['participant', 'record'], backward: ['occasion'] },
  source: { forward: ['author', 'takes-up', 'mistake'], backward: ['held-in', 'printed-in'] },
  misquotation: { forward: ['circulation', 'misquoted'], backward: [] },
  gap: { forward: ['completes', 'could-change'], backward: [] },
};

/** Groups what a record’s page has not shown already by how it stands to the record. */
export function relatedOf(graph: Graph, record: AnyGraphRecord): RelatedGroup[] {
  const shown = shownElsewhere[record.type];
  return [
    ...group(graph.outgoing(record), 'forward', shown.forward),
    ...group(graph.incoming(record), 'backward', shown.backward),
  ];
}

function group(links: readonly Link[], end: 'forward' | 'backward', shown: readonly RelationName[]): RelatedGroup[] {
  const rest = links.filter((link) => !shown.includes(link.name));
  return [...new Set(rest.map((link) => link.name))].map((name) => ({
    label: relationNames[name][end],
    links: withoutRepeats(rest.filter((link) => link.name === name)),
  }));
}

/** Names each record once, however many relations lead to it. */
export const withoutRepeats = (links: Link[]): Link[] =>
  links.filter((link, index) => links.findIndex((other) => other.record.ref === link.record.ref) === index);
