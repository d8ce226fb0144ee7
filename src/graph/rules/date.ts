import type { FieldPath } from '../../load/frontmatter.ts';
import type { AnyRecord } from '../../load/record.ts';
import { formatDate, isNested, parseDate } from '../../model/date.ts';
import { diagnose, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { countsIn } from '../counts.ts';
import type { DraftCorpus, Rule } from './rule.ts';

type QuoteRecord = Extract<AnyRecord, { type: 'quote' }>;
type PersonRecord = Extract<AnyRecord, { type: 'person' }>;

/** A quote lies within its event; its speaker was alive, and held the role. That dates are dates, the schemas see to. */
export const date: Rule = (drafts) => [
  ...drafts.list('quote').flatMap((quote) => [...withinEvent(drafts, quote), ...bySpeaker(drafts, quote)]),
  ...drafts.list('person').flatMap(inOrder),
  ...[...drafts.records, ...drafts.corpus.pages].flatMap((file) => [
    ...inLines(file.source).flatMap(({ text, line }) =>
      countable(text, (index) => ({ file: file.file, line, column: index + 1 })),
    ),
    ...inFields(file.draft).flatMap(({ text, path }) => countable(text, () => file.placeOf(path))),
  ]),
];

/** What prose leaves to be counted is counted between days of the calendar. */
const countable = (text: string, placeAt: (index: number) => Place): Diagnostic[] =>
  countsIn(text)
    .filter(({ span }) => parseDate(span) === undefined)
    .map(({ span, index }) =>
      diagnose(
        'date',
        placeAt(index),
        `\`${span}\` is not a date, expected EDTF such as 1999-03-12/2017-12-31`,
        'states are counted from the first to the last day of it',
      ),
    );

const inLines = (source: string): { text: string; line: number }[] =>
  countsIn(source).length === 0 ? [] : source.split('\n').map((text, index) => ({ text, line: index + 1 }));

/** Every text of some frontmatter that leaves something to be counted, and where it stands. */
function inFields(value: unknown, path: FieldPath = []): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return countsIn(value).length === 0 ? [] : [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => inFields(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => inFields(each, [...path, key]));
}

function withinEvent(drafts: DraftCorpus, quote: QuoteRecord): Diagnostic[] {
  const event = drafts.find('event', quote.draft.event);
  const [said, happened] = [rangeOf(quote.draft.date), rangeOf(event?.draft.date)];
  if (!event || !said || !happened || isNested(said, happened)) return [];
  return [
    diagnose(
      'date',
      quote.placeOf(['date']),
      `${quote.draft.date} is not within ${event.ref} (${event.draft.date})`,
      `the event is dated ${formatDate(event.draft.date ?? '')}; change the date, or name another event`,
    ),
  ];
}

function bySpeaker(drafts: DraftCorpus, quote: QuoteRecord): Diagnostic[] {
  const speaker = drafts.find('person', quote.draft.speaker);
  const said = rangeOf(quote.draft.date);
  if (!speaker || !said) return [];
  return [...whileAlive(quote, speaker, said), ...inOffice(quote, speaker, said)];
}

function whileAlive(quote: QuoteRecord, speaker: PersonRecord, said: { min: number; max: number }): Diagnostic[] {
  const born = rangeOf(speaker.draft.born);
  const died = rangeOf(speaker.draft.died);
  const report = (what: string) => [
    diagnose('date', quote.placeOf(['date']), `${quote.draft.date} is ${what}`, `see ${speaker.file}`),
  ];
  if (born && said.max < born.min)
    return report(`before ${speaker.draft.name ?? speaker.id} was born (${speaker.draft.born})`);
  if (died && said.min > died.max)
    return report(`after ${speaker.draft.name ?? speaker.id} died (${speaker.draft.died})`);
  return [];
}

/** An office is one of the person’s own, held on the day; “former …” is one that had ended by then. Bodies hold no offices. */
function inOffice(quote: QuoteRecord, speaker: PersonRecord, said: { min: number; max: number }): Diagnostic[] {
  const { role } = quote.draft;
  if (
    role === undefined ||
    speaker.draft.kind === 'organisation' ||
    speaker.isUncertain('kind') ||
    speaker.isUncertain('roles')
  )
    return [];
  const roles = (speaker.draft.roles ?? []).filter((each) => each !== undefined);
  const former = /^former (.*)$/.exec(role)?.[1];
  const held = roles.filter((each) => each.role === role || each.role === former);
  const place = quote.placeOf(['role']);
  if (held.length === 0) {
    const known = roles.map((each) => `\`${each.role ?? ''}\``).join(', ');
    return [
      diagnose(
        'date',
        place,
        `\`${role}\` is no role of people/${speaker.id}`,
        known ? `that record has ${known}` : 'that record has no roles: add the office, with its dates',
      ),
    ];
  }
  const fits = held.some((each) => (each.role === role ? isDuring(said, each) : isAfter(said, each)));
  if (fits) return [];
  const spans = held.map((each) => `${each.from ?? '…'} to ${each.to ?? '…'}`).join('; ');
  return [
    diagnose(
      'date',
      place,
      `${speaker.draft.name ?? speaker.id} did not hold \`${role}\` on ${quote.draft.date}`,
      `held ${spans}, ${speaker.file}`,
    ),
  ];
}

type Span = { from?: string | undefined; to?: string | undefined };
const isDuring = (said: { min: number; max: number }, { from, to }: Span) => {
  const [start, end] = [rangeOf(from)?.min ?? Number.NEGATIVE_INFINITY, rangeOf(to)?.max ?? Number.POSITIVE_INFINITY];
  // An office that ends before it begins has its own diagnostic.
  return start > end || (said.max >= start && said.min <= end);
};
const isAfter = (said: { min: number; max: number }, { to }: Span) =>
  to === undefined || said.max >= (rangeOf(to)?.min ?? Number.NEGATIVE_INFINITY);

function inOrder(person: PersonRecord): Diagnostic[] {
  const { born, died, roles } = person.draft;
  const spans = [
    { from: born, to: died, path: ['died'] },
    ...(roles ?? []).map((role, index) => ({ from: role?.from, to: role?.to, path: ['roles', index, 'to'] })),
  ];
  return spans.flatMap(({ from, to, path }) => {
    const [start, end] = [rangeOf(from), rangeOf(to)];
    if (!start || !end || start.min <= end.max) return [];
    return [diagnose('date', person.placeOf(path), `${to} is before ${from}`, 'the end comes after the beginning')];
  });
}

const rangeOf = (text: string | undefined) => (text === undefined ? undefined : parseDate(text));
