/**
 * The parts of a record in which search looks, for the build and the browser alike.
 *
 * A weight says how much a word counts that is found there. A name means first what that
 * person said; then come the words themselves; what we say about them counts least.
 */
export const fields = {
  words: { weight: 1, label: 'words' },
  title: { weight: 0.95, label: 'title' },
  speaker: { weight: 1.1, label: 'speaker or author' },
  summary: { weight: 0.8, label: 'summary' },
  date: { weight: 1, label: 'date' },
  sort: { weight: 0.9, label: 'sort of record' },
  people: { weight: 0.55, label: 'others who took part' },
  circumstances: { weight: 0.5, label: 'circumstances' },
  commentary: { weight: 0.35, label: 'commentary' },
  // The id, in which editors say what a quote is about. Not the record's own words.
  address: { weight: 0.8, label: 'address' },
} as const satisfies Record<string, { weight: number; label: string }>;

export type FieldKey = keyof typeof fields;

export const fieldKeys = Object.keys(fields) as FieldKey[]; // Object.keys widens to string

/** Who, when, and in what sort of record: what a reader names beside the words in “baker 1990 inch”. */
export const occasionFields: readonly FieldKey[] = ['speaker', 'people', 'date', 'sort'];

/** Fields in which the words asked for, standing together as asked, make the best of matches. */
export const phraseFields: readonly FieldKey[] = ['words', 'title', 'summary', 'address', ...occasionFields];
