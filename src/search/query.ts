/** Filters that take one of a list of values. */
export const valueFilters = [
  'type',
  'speaker',
  'addressee',
  'kind',
  'scope',
  'form',
  'binding',
  'lang',
  'verification',
] as const;
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
  'addressee',
  'binding',
  'lang',
  'verification',
] as const satisfies readonly Filter[];

/** In which order answers are shown: the best first, by date, or each part of the collection by itself. */
export const orders = ['best', 'oldest', 'newest', 'parts'] as const;
export type Order = (typeof orders)[number];

/** What a reader asks: words, what the answers are narrowed to, and their order. */
export interface Question {
  q: string;
  filters: Partial<Record<Filter, string>>;
  /** The best first, unless something else is said. */
  order?: Order;
}

/** Reads the question out of the parameters of an address; what cannot be meant is left out. */
export function parseQuestion(search: string): Question {
  const given = new URLSearchParams(search);
  const filters: Question['filters'] = {};
  for (const key of parameters) {
    const value = given.get(key)?.trim();
    if (value && (!isDateFilter(key) || parseDay(value, key) !== undefined)) filters[key] = value;
  }
  const order = orders.find((each) => each === given.get('sort') && each !== 'best');
  return { q: tidy(given.get('q') ?? ''), filters, ...(order && { order }) };
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
  if (question.order && question.order !== 'best') given.set('sort', question.order);
  const text = given.toString();
  return text && `?${text}`;
}

/** The words as they are asked for: without the white space that typing leaves. */
export const tidy = (q: string): string => q.replace(/\s+/gu, ' ').trim();

/** Tells whether there is anything to answer. */
export const isAsked = ({ q, filters }: Question): boolean => formatQuestion({ q, filters }) !== '';

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
