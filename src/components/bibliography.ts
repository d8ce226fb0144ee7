import { isContained } from '../graph/bibliography.ts';
import type { Graph, GraphRecord } from '../graph/graph.ts';
import { recordPath } from '../model/permalink.ts';
import { link, people, prose, time, work, type Inline } from './inline.ts';

/** A work as a bibliography lists it; the title leads to its page, unless the line stands there. */
export function bibliographyLine(graph: Graph, { id, data }: GraphRecord<'source'>, isLinked: boolean): Inline {
  const title = isLinked ? link(recordPath('source', id), prose(data.title)) : prose(data.title);
  const numbers = [data.volume, data.issue && `no. ${data.issue}`].filter(Boolean).join(', ');
  return [
    data.author && [people(graph, data.author), ', '],
    isContained(data) ? ['“', title, '”'] : work(title),
    data.container_title && [', ', work(prose(data.container_title))],
    numbers && ` ${numbers}`,
    data.publisher && [', ', prose(data.publisher)],
    data.issued && [', ', time(data.issued)],
    data.page && `, ${/[-–,]/.test(data.page) ? 'pp.' : 'p.'} ${data.page.replaceAll(/(?<=\d)-(?=\d)/g, '–')}`,
    '.',
  ].map((part) => part || undefined);
}
