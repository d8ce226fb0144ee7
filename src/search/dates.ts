import { formatDate, parseDate } from '../model/date.ts';
import type { SearchEntry } from './types.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** A date as an entry carries it; days count as numbers such as 19900209, open ends as the ends of time. */
export function entryDate(edtf: string): NonNullable<SearchEntry['date']> {
  const { min, max } = parseDate(edtf) ?? { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return { text: formatDate(edtf), from: dayNumber(min, 0), to: dayNumber(max, 9999_12_31) };
}

function dayNumber(instant: number, open: number): number {
  if (!Number.isFinite(instant)) return open;
  const date = new Date(instant);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/**
 * Writes a date in the words that a reader may search for, each day of a meeting of several:
 * “7 8 9 10 February 1990”. Years with their months, decades with their years.
 */
export function dateWords(edtf: string): string {
  const range = parseDate(edtf);
  if (!range || !Number.isFinite(range.min) || !Number.isFinite(range.max)) return formatDate(edtf);
  const days = Math.floor((range.max - range.min) / dayLength) + 1;
  if (days < 28) return listDays(range.min, days);
  if (days <= 366) return listMonths(range.min, range.max);
  return [formatDate(edtf), ...listYears(range.min, range.max)].join(' ');
}

function listDays(from: number, count: number): string {
  const dates = Array.from({ length: count }, (_, index) => new Date(from + index * dayLength));
  return dates
    .map(
      (date, index) =>
        `${date.getUTCDate()}${dates[index + 1]?.getUTCMonth() === date.getUTCMonth() ? '' : ` ${monthName(date)} ${date.getUTCFullYear()}`}`,
    )
    .join(' ');
}

function listMonths(from: number, to: number): string {
  const [first, last] = [new Date(from), new Date(to)];
  const count = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
  const year = count === 12 && first.getUTCMonth() === 0;
  if (year) return String(first.getUTCFullYear());
  const months = Array.from(
    { length: count },
    (_, index) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index)),
  );
  return months.map((date) => `${monthName(date)} ${date.getUTCFullYear()}`).join(' ');
}

/** More years than this are an age, not a date. */
const mostYears = 12;

function listYears(from: number, to: number): string[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
  return last - first < mostYears ? Array.from({ length: last - first + 1 }, (_, index) => String(first + index)) : [];
}

const monthName = (date: Date) => new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
