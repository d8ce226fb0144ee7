import type { Graph } from '../graph/graph.ts';
import { parseDate } from '../model/date.ts';

/** The day of a date; of one that is not sure of its day, the first that it can mean. */
export function dayOf(date: string): Date {
  const { min, max } = parseDate(date) ?? { min: 0, max: 0 };
  return new Date([min, max].find(Number.isFinite) ?? 0);
}

/**
 * Finds the newest day of which the corpus knows.
 *
 * What a build writes depends on the corpus alone, never on the day of the build,
 * so that the same corpus makes the same files.
 */
export const newestDay = (graph: Graph): Date =>
  datesOf(graph)
    .map(dayOf)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(-1) ?? new Date(0);

const datesOf = (graph: Graph): string[] => [
  ...graph
    .list('claim')
    .flatMap(({ data }) => [data.assessment.assessed_on, ...(data.absence ?? []).map((each) => each.on)]),
  ...graph.list('quote').map(({ data }) => data.date),
  ...graph.list('memo').map(({ data }) => data.date),
  ...graph.list('event').map(({ data }) => data.date),
  ...graph.list('source').flatMap(({ data }) => data.issued ?? []),
];
