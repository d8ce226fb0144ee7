import { z } from 'zod';

/** Kebab-case: lower-case letters and digits, in parts joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The singular names of the record types, in the order in which the site lists them. */
export const recordTypeNames = [
  'question',
  'claim',
  'narrative',
  'quote',
  'memo',
  'person',
  'event',
  'source',
  'misquotation',
  'gap',
] as const;

export type RecordType = (typeof recordTypeNames)[number];

/** The folder of each record type, in `content/` and in addresses alike. */
export const folders = {
  question: 'questions',
  claim: 'claims',
  narrative: 'narratives',
  quote: 'quotes',
  memo: 'memos',
  person: 'people',
  event: 'events',
  source: 'sources',
  misquotation: 'misquotations',
  gap: 'gaps',
} as const satisfies Record<RecordType, string>;

export type Folder = (typeof folders)[RecordType];

const idOf = <T extends RecordType>(_type: T) =>
  z
    .string()
    .regex(idPattern, {
      error: (issue) => `\`${String(issue.input)}\` is not an id, expected kebab-case`,
    })
    .brand<T>();

export const questionId = idOf('question');
export const claimId = idOf('claim');
export const narrativeId = idOf('narrative');
export const quoteId = idOf('quote');
export const memoId = idOf('memo');
export const personId = idOf('person');
export const eventId = idOf('event');
export const sourceId = idOf('source');
export const misquotationId = idOf('misquotation');
export const gapId = idOf('gap');

export type QuestionId = z.infer<typeof questionId>;
export type ClaimId = z.infer<typeof claimId>;
export type NarrativeId = z.infer<typeof narrativeId>;
export type QuoteId = z.infer<typeof quoteId>;
export type MemoId = z.infer<typeof memoId>;
export type PersonId = z.infer<typeof personId>;
export type EventId = z.infer<typeof eventId>;
export type SourceId = z.infer<typeof sourceId>;
export type MisquotationId = z.infer<typeof misquotationId>;
export type GapId = z.infer<typeof gapId>;

/** `quotes/<id>`: a record of any type, or `memos/<id>#<excerpt>`: a passage of it. */
export const recordRef = z
  .string()
  .regex(new RegExp(`^(?:${Object.values(folders).join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9-]+)?$`), {
    error: (issue) =>
      `\`${String(issue.input)}\` is not a reference, expected a folder and an id such as \`quotes/…\` or \`memos/…#excerpt\``,
  })
  .brand<'ref'>();
export type RecordRef = z.infer<typeof recordRef>;

/** A person of the corpus, by id, or anybody else, by name: kebab-case tells which. */
export const personOrName = z.string().min(1).brand<'person-or-name'>();
export type PersonOrName = z.infer<typeof personOrName>;

/** Tells whether a {@link PersonOrName} is the id of a person record. */
export const isPersonId = (value: string): value is PersonId => idPattern.test(value);

/** Splits `memos/x#p2` into type, id and anchor; `undefined` if it has another shape. */
export function parseRef(ref: string): { type: RecordType; id: string; anchor: string | undefined } | undefined {
  const [path = '', anchor] = ref.split('#');
  const [folder, id, ...rest] = path.split('/');
  const type = recordTypeNames.find((name) => folders[name] === folder);
  return type && id && rest.length === 0 ? { type, id, anchor } : undefined;
}

/** Names a record across types: `quotes/<id>`. */
export const refOf = (type: RecordType, id: string) => `${folders[type]}/${id}` as RecordRef; // both parts were parsed
