import { compareDates, formatDate, parseDate } from '../model/date.ts';
import { exchangeOf } from './exchange.ts';
import type { AnyGraphRecord, Graph, GraphRecord } from './graph.ts';

/** Things of one month, or of a year whose month is not known. */
export interface Month<T> {
  /** “February”; `undefined` where only the year is known. */
  name: string | undefined;
  items: T[];
}

/** Things of one year, month by month. */
export interface Year<T> {
  /** “1990”, or “1990s” where no more is known. */
  name: string;
  /** The year as part of an anchor. */
  key: string;
  months: Month<T>[];
}

const beginning = (date: string): string => {
  const [from = '', to = ''] = date.split('/');
  return (/^(\.\.)?$/.test(from) ? to : from).replace(/[~?%]$/, '');
};

/** Groups things that are in order of time by year and month; what spans several stands where it begins. */
export function byYearAndMonth<T>(items: readonly T[], dateOf: (item: T) => string): Year<T>[] {
  const years: Year<T>[] = [];
  for (const item of items) {
    const [key = '', month] = beginning(dateOf(item)).split('-');
    let year = years.find((each) => each.key === key.toLowerCase());
    if (!year) years.push((year = { name: formatDate(key), key: key.toLowerCase(), months: [] }));
    const name = month === undefined ? undefined : formatDate(`${key}-${month}`).replace(` ${key}`, '');
    const last = year.months.at(-1);
    if (last && last.name === name) last.items.push(item);
    else year.months.push({ name, items: [item] });
  }
  return years;
}

/** How a person stands to a record of their life, in the word that a page prints. */
export type Part = 'said' | 'wrote' | 'recalled' | 'heard' | 'made' | 'took part';

/** Something in which a person had a part, on a date. */
export interface LifeEntry {
  date: string;
  part: Part;
  record: GraphRecord<'quote'> | GraphRecord<'memo'> | GraphRecord<'event'>;
}

const written = new Set(['written-informal', 'official-policy', 'treaty', 'memoir', 'scholarship']);

function partOfSpeaker(quote: GraphRecord<'quote'>): Part {
  if (quote.data.kind === 'recollection') return 'recalled';
  return written.has(quote.data.form) ? 'wrote' : 'said';
}

/** The first instant that a date can mean. */
const beginningOf = (date: string): number => parseDate(date)?.min ?? 0;

/** What a person said, heard, recalled, made and took part in, in order of time. */
export function lifeOf(graph: Graph, person: GraphRecord<'person'>): LifeEntry[] {
  const entries = graph.incoming(person).flatMap(({ name, record }): LifeEntry[] => {
    if (record.type === 'quote') {
      const part = name === 'addressee' ? 'heard' : partOfSpeaker(record);
      return [{ date: record.data.date, part, record }];
    }
    if (record.type === 'memo' && name === 'creator') return [{ date: record.data.date, part: 'made', record }];
    if (record.type === 'event') return [{ date: record.data.date, part: 'took part', record }];
    return [];
  });
  const spoken = inOrderOfSpeech(
    graph,
    entries.flatMap(({ record }) => (record.type === 'quote' ? [record] : [])),
  );
  const placeOf = ({ record }: LifeEntry) =>
    record.type === 'event' ? -1 : record.type === 'quote' ? spoken.indexOf(record) : spoken.length;
  return unique(entries).toSorted((a, b) => beginningOf(a.date) - beginningOf(b.date) || placeOf(a) - placeOf(b));
}

/**
 * Puts quotes in the order in which they were said: by date, and on one day each
 * answer after what it answers, with the turns of an exchange together.
 */
export function inOrderOfSpeech(graph: Graph, quotes: readonly GraphRecord<'quote'>[]): GraphRecord<'quote'>[] {
  const keys = new Map(
    quotes.map((quote) => {
      const exchange = exchangeOf(graph, quote);
      return [
        quote.id,
        { first: exchange[0]?.id ?? quote.id, turn: exchange.findIndex((turn) => turn.id === quote.id) },
      ];
    }),
  );
  const keyOf = ({ id }: GraphRecord<'quote'>) => keys.get(id) ?? { first: id, turn: 0 };
  const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return quotes.toSorted(
    (a, b) =>
      compareDates(a.data.date, b.data.date) ||
      compareIds(keyOf(a).first, keyOf(b).first) ||
      keyOf(a).turn - keyOf(b).turn,
  );
}

/** One entry a record: whoever said words did not also hear them. */
const unique = (entries: LifeEntry[]): LifeEntry[] =>
  entries.filter((entry, index) => entries.findIndex((other) => other.record.ref === entry.record.ref) === index);

/** The records that name an event as their occasion or that it names, quotes before memos. */
export const recordsOfEvent = (
  graph: Graph,
  event: GraphRecord<'event'>,
): { quotes: GraphRecord<'quote'>[]; memos: GraphRecord<'memo'>[] } => ({
  quotes: inOrderOfSpeech(
    graph,
    graph.incoming(event, 'occasion').map((link) => link.record as GraphRecord<'quote'>), // only quotes have an occasion
  ),
  memos: graph.outgoing(event, 'record').map((link) => link.record as GraphRecord<'memo'>), // only memos are records of an event
});

/** The date of a record that has one. */
export function dateOf(record: AnyGraphRecord): string | undefined {
  if (record.type === 'source') return record.data.issued;
  return record.type === 'quote' || record.type === 'memo' || record.type === 'event' ? record.data.date : undefined;
}

/** A record that has a date. */
export type DatedRecord = GraphRecord<'event'> | GraphRecord<'memo'> | GraphRecord<'quote'> | GraphRecord<'source'>;

/** The records of one date, under the date as they give it. */
export interface DatedRecords {
  date: string;
  records: DatedRecord[];
}

/**
 * Everything that has a date, by the first day that the date can mean: on each date what happened,
 * then the records of it, what was said, and what was printed.
 *
 * Of dates that begin together the wider stands first, as a year before the days in it.
 */
export function buildChronology(graph: Graph): Year<DatedRecords>[] {
  const groups = new Map<string, DatedRecord[]>();
  const records = [
    ...graph.list('event'),
    ...graph.list('memo'),
    ...inOrderOfSpeech(graph, graph.list('quote')),
    ...graph.list('source'),
  ];
  for (const record of records) {
    const date = dateOf(record);
    if (date !== undefined) groups.set(date, [...(groups.get(date) ?? []), record]);
  }
  const days = Array.from(groups, ([date, group]) => ({ date, records: group }));
  return byYearAndMonth(days.toSorted(compareFirstDays), ({ date }) => date);
}

/** What has no beginning stands where it ends, as it does among years and months. */
function compareFirstDays(a: DatedRecords, b: DatedRecords): number {
  const [left, right] = [a, b].map(({ date }) => {
    const { min, max } = parseDate(date) ?? { min: 0, max: 0 };
    return { first: Number.isFinite(min) ? min : max, last: max };
  });
  if (!left || !right) return 0;
  const byEnd = left.last === right.last ? 0 : right.last - left.last;
  return left.first - right.first || byEnd || (a.date < b.date ? -1 : 1);
}
