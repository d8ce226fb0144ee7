import { compareDates, parseDate } from '../model/date.ts';

/** States that became members of the alliance, and when. */
export interface Accession {
  date: string;
  joined: readonly string[];
}

/** How many states belonged to the alliance when: counted from the records of accessions, and from nothing else. */
export interface Membership {
  /** Every accession, the foundation first. */
  accessions: readonly Accession[];
  /** The number of members at the end of a day, month or year. */
  membersOn: (date: string) => number;
  /** The number of states that joined from the first to the last day of a span. */
  joinedIn: (span: string) => number;
}

/** Counts the members of the alliance from what events say of who joined. */
export function membershipOf(
  events: readonly { data: { date: string; joined?: readonly string[] | undefined } }[],
): Membership {
  const accessions = events
    .flatMap(({ data: { date, joined } }) => (joined ? [{ date, joined }] : []))
    .toSorted((a, b) => compareDates(a.date, b.date));
  const between = (from: number, to: number) =>
    accessions
      .filter(({ date }) => {
        const { min, max } = rangeOf(date);
        return min >= from && max <= to;
      })
      .reduce((sum, { joined }) => sum + joined.length, 0);
  return {
    accessions,
    membersOn: (date) => between(Number.NEGATIVE_INFINITY, rangeOf(date).max),
    joinedIn: (span) => between(rangeOf(span).min, rangeOf(span).max),
  };
}

function rangeOf(date: string) {
  const range = parseDate(date);
  if (!range) throw new Error(`not a date: ${date}`);
  return range;
}
