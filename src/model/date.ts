import edtf from 'edtf';
import { z } from 'zod';

/** First and last instant that an EDTF date can mean, in milliseconds since 1970 (UTC); infinite where open. */
export interface DateRange {
  min: number;
  max: number;
}

const parsed = new Map<string, DateRange | undefined>();

/** Parses an EDTF string up to level 1; `undefined` if it is none. The library is slow and dates recur, so answers are kept. */
export function parseDate(text: string): DateRange | undefined {
  if (!parsed.has(text)) parsed.set(text, readDate(text));
  return parsed.get(text);
}

function readDate(text: string): DateRange | undefined {
  if (!text.split('/').every(isOnCalendar)) return undefined;
  const season = /^(\d{4})-(2[1-4])[~?%]?$/.exec(text);
  if (season) return rangeOfSeason(Number(season[1]), Number(season[2]));
  try {
    const { min, max } = edtf(text, { level: 1 });
    return {
      min: text.startsWith('/') || !Number.isFinite(min) ? Number.NEGATIVE_INFINITY : min,
      max: text.endsWith('/') || !Number.isFinite(max) ? Number.POSITIVE_INFINITY : max,
    };
  } catch {
    return undefined;
  }
}

/** The library takes times of day, which are none of ours, and the 29th of February of any year. */
function isOnCalendar(point: string): boolean {
  if (point.includes('T')) return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(point) ?? [];
  return (
    day === undefined || new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  );
}

/** Spring is 21: March to May; winter, 24, ends in the next year. The library has the quarters of the calendar. */
function rangeOfSeason(year: number, season: number): DateRange {
  const firstMonth = 2 + (season - 21) * 3;
  return { min: Date.UTC(year, firstMonth), max: Date.UTC(year, firstMonth + 3) - 1 };
}

/** Tells whether one range lies within the other, whichever is the wider: “February 1990” agrees with the ninth. */
export const isNested = (a: DateRange, b: DateRange): boolean =>
  (a.min >= b.min && a.max <= b.max) || (b.min >= a.min && b.max <= a.max);

/** A date in EDTF, level 1: `1990-02-09`, `1990-02`, `1990-02~`, `199X`, `1989-12-02/1989-12-03`. */
export const edtfDate = z
  .string()
  .refine((text) => parseDate(text) !== undefined, {
    error: (issue) => `\`${String(issue.input)}\` is not a date, expected EDTF such as 1990-02-09, 1990-02 or 1990-02~`,
    params: { rule: 'date' },
  })
  .brand<'edtf'>();
export type EdtfDate = z.infer<typeof edtfDate>;

/** Orders dates by their beginning, then by their end. */
export function compareDates(a: string, b: string): number {
  const left = parseDate(a);
  const right = parseDate(b);
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  return left.min - right.min || left.max - right.max || (a < b ? -1 : a > b ? 1 : 0);
}

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);

/** Of `199X` the decade is known, of `19XX` the century. */
function spellYear(year: string): string {
  if (year.endsWith('XX')) return `${Number(year.slice(0, 2)) + 1}${year.startsWith('20') ? 'st' : 'th'} century`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}

function spellPoint(text: string): string {
  const [, date = text, mark] = /^(.*?)([~?%]?)$/.exec(text) ?? [];
  const [year = '', month, day] = date.split('-');
  const yearInWords = spellYear(year);
  const isKnown = (part: string | undefined) => part !== undefined && !part.includes('X');
  const words = [
    isKnown(day) && String(Number(day)),
    isKnown(month) && (monthNames[Number(month) - 1] ?? seasons[month ?? '']),
    yearInWords,
  ]
    .filter(Boolean)
    .join(' ');
  const prefix = { '~': 'about ', '?': 'probably ', '%': 'probably about ' }[mark ?? ''] ?? '';
  return prefix + words;
}

const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** Spells an EDTF date out: `1990-02~` is “about February 1990”. */
export function formatDate(text: string): string {
  const [from = '', to] = text.split('/');
  if (to === undefined) return spellPoint(from);
  if (from === '' || from === '..') return `until ${spellPoint(to)}`;
  if (to === '' || to === '..') return `since ${spellPoint(from)}`;
  const [a, b] = [from.split('-'), to.split('-')];
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1]) {
    return `${Number(a[2])}–${spellPoint(to)}`;
  }
  return `${spellPoint(from)} to ${spellPoint(to)}`;
}

/** The value for `<time datetime>`: HTML knows years, months and days; `undefined` for intervals and unsure dates. */
export const machineDate = (text: string): string | undefined =>
  /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(text) ? text : undefined;
