import { parseDate } from '../model/date.ts';

const dayLength = 24 * 60 * 60 * 1000;
const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
const isMonth = (date: string) => /^\d{4}-\d{2}(-\d{2})?$/.test(date);

/**
 * Says how long after an utterance a record is dated, no more exactly than both dates are known.
 *
 * @returns “the same day”, “8 days later”, “about 19 years later”; `undefined` where the
 *   dates do not tell, as when the record may be the earlier.
 */
export function formatDistance(utterance: string, record: string): string | undefined {
  const [from, to] = [parseDate(utterance), parseDate(record)];
  if (!from || !to || ![from.min, from.max, to.min, to.max].every(Number.isFinite)) return undefined;
  if (isDay(utterance) && isDay(record))
    return spellDays(utterance, record, Math.round((to.min - from.min) / dayLength));
  if (to.min <= from.max && from.min <= to.max) return undefined; // they overlap: nobody can tell
  if (to.min < from.min) return undefined;
  if (isMonth(utterance) && isMonth(record)) return spellMonths(monthsBetween(utterance, record), 'about ');
  return spellYears(new Date(to.min).getUTCFullYear() - new Date(from.min).getUTCFullYear(), 'about ');
}

function spellDays(utterance: string, record: string, days: number): string | undefined {
  if (days < 0) return undefined;
  if (days === 0) return 'the same day';
  if (days === 1) return 'the next day';
  return days < 60
    ? `${days} days later`
    : spellMonths(monthsBetween(utterance, record) - (dayOf(record) < dayOf(utterance) ? 1 : 0), '');
}

const spellMonths = (months: number, prefix: string): string =>
  months < 24 ? `${prefix}${count(months, 'month')} later` : spellYears(Math.floor(months / 12), prefix);
const spellYears = (years: number, prefix: string): string => `${prefix}${count(years, 'year')} later`;
const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

const dayOf = (date: string) => Number(date.slice(8, 10));
const monthsBetween = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
