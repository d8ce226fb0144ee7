import { recordTypeNames, type RecordType } from '../model/ids.ts';
import { recordTypes } from '../model/record-types.ts';
import type { Graph, GraphRecord } from './graph.ts';

/** A number with its noun: “1 excerpt”, “3 excerpts”. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;

/** What is to be read of a memo: “4 excerpts, 1 of them withheld”. */
export function holdingsOf(memo: GraphRecord<'memo'>): string {
  const held = memo.excerpts.filter((excerpt) => excerpt.head.hold !== undefined).length;
  const all = memo.excerpts.length;
  if (all === 0) return 'no excerpt yet';
  if (held === 0) return count(all, 'excerpt');
  return held === all ? `${count(all, 'excerpt')}, withheld` : `${count(all, 'excerpt')}, ${held} of them withheld`;
}

/** How many records of a type there are, with the word for them. */
export interface Holding {
  type: RecordType;
  number: number;
  noun: string;
}

/** What the collection holds, type by type. */
export const countRecords = (graph: Graph): Holding[] =>
  recordTypeNames.map((type) => {
    const number = graph.list(type).length;
    return { type, number, noun: number === 1 ? recordTypes[type].singular : recordTypes[type].plural };
  });
