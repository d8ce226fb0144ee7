/** Filters that take one of a list of values. */
export const valueFilters = ['type', 'speaker', 'scope', 'form', 'kind', 'lang', 'verification'] as const;
export type ValueFilter = (typeof valueFilters)[number];

/** Filters that take a day, a month or a year. */
export const dateFilters = ['from', 'to'] as const;
export type DateFilter = (typeof dateFilters)[number];

export type Filter = ValueFilter | DateFilter;

/** The order of the parameters in an address; the contract names the first seven. */
const parameters = [
  'type',
  'speaker',
  'from',
  'to',
  'scope',
  'form',
  'kind',
  'lang',
  'verification',
] as const satisfies readonly Filter[];

/** What a reader asks: words, and what the answers are narrowed to. */
export interface Question {
  q: string;
  filters: Partial<Record<Filter, string>>;
}

/** Reads the question out of the parameters of an address; what cannot be meant is left out. */
export function parseQuestion(search: string): Question {
  const given = new URLSearchParams(search);
  const filters: Question['filters'] = {};
  for (const key of parameters) {
    const value = given.get(key)?.trim();
    if (value && (!isDateFilter(key) || parseDay(value, key) !== undefined)) filters[key] = value;
  }
  return { q: tidy(given.get('q') ?? ''), filters };
}

/** Writes a question as parameters of an address: `?q=…&type=…`; nothing if nothing is asked. */
export function formatQuestion(question: Question): string {
  const given = new URLSearchParams();
  const q = tidy(question.q);
  if (q !== '') given.set('q', q);
  for (const key of parameters) {
    const value = question.filters[key];
    if (value) given.set(key, value);
  }
  const text = given.toString();
  return text && `?${text}`;
}

/** The words as they are asked for: without the white space that typing leaves. */
export const tidy = (q: string): string => q.replace(/\s+/gu, ' ').trim();

/** Tells whether there is anything to answer. */
export const isAsked = (question: Question): boolean => formatQuestion(question) !== '';

export const isDateFilter = (key: Filter): key is DateFilter => (dateFilters as readonly Filter[]).includes(key);

/**
 * Reads `1990`, `1990-02` or `1990-02-09` as the first or last day that it means: 19900209.
 *
 * @returns `undefined` if it has another shape, or names no month or day.
 */
export function parseDay(text: string, end: DateFilter): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (
    year === undefined ||
    Number(month ?? 1) < 1 ||
    Number(month ?? 1) > 12 ||
    Number(day ?? 1) < 1 ||
    Number(day ?? 1) > 31
  )
    return undefined;
  const [firstOrLastMonth, firstOrLastDay] = end === 'from' ? [1, 1] : [12, 31];
  return Number(year) * 10_000 + Number(month ?? firstOrLastMonth) * 100 + Number(day ?? firstOrLastDay);
}
