/**
 * The parts of a record in which search looks, for the build and the browser alike.
 *
 * A weight says how much a word counts that is found there. A name means first what that
 * person said; then come the words themselves; what we say about them counts least.
 * A part says in which file the texts are served: the head with the index, as results cannot
 * do without it; passages and notes by themselves, as the index answers first without them.
 */
export const fields = {
  words: { weight: 1, part: 'passages', label: 'words' },
  title: { weight: 0.95, part: 'head', label: 'title' },
  speaker: { weight: 1.1, part: 'head', label: 'speaker or author' },
  summary: { weight: 0.8, part: 'passages', label: 'summary' },
  date: { weight: 1, part: 'head', label: 'date' },
  sort: { weight: 0.9, part: 'head', label: 'sort of record' },
  people: { weight: 0.55, part: 'head', label: 'others who took part' },
  circumstances: { weight: 0.5, part: 'notes', label: 'circumstances' },
  commentary: { weight: 0.35, part: 'notes', label: 'commentary' },
  // The id, in which editors say what a quote is about. Not the record's own words.
  address: { weight: 0.8, part: 'head', label: 'address' },
} as const satisfies Record<string, { weight: number; part: 'head' | 'passages' | 'notes'; label: string }>;

export type FieldKey = keyof typeof fields;

/** Files of texts beside the index itself, in the order in which they are needed. */
export const textParts = ['passages', 'notes'] as const;
export type TextPartName = (typeof textParts)[number];

export const fieldKeys = Object.keys(fields) as FieldKey[]; // Object.keys widens to string

/** The fields that are served in a part. */
export const fieldsOf = (part: 'head' | TextPartName): FieldKey[] =>
  fieldKeys.filter((key) => fields[key].part === part);

/** Who, when, and in what sort of record: what a reader names beside the words in “baker 1990 inch”. */
export const occasionFields: readonly FieldKey[] = ['speaker', 'people', 'date', 'sort'];

/** Fields in which the words asked for, standing together as asked, make the best of matches. */
export const phraseFields: readonly FieldKey[] = ['words', 'title', 'summary', ...occasionFields];
