import type { Graph, GraphRecord } from './graph.ts';

/** Names in a row: “Baker”, “Baker and Kohl”, “Baker, Kohl and Genscher”. */
export const inRow = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Who said it to whom: “James Baker to Mikhail Gorbachev”; the public is not named. */
export function partiesOf(graph: Graph, { data }: GraphRecord<'quote'>): string {
  const names = (ids: readonly string[]) => inRow(ids.map((id) => graph.get('person', id).data.name));
  const to = names(data.addressees);
  return names([data.speaker, ...(data.co_speakers ?? [])]) + (to && ` to ${to}`);
}
