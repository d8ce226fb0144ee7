/**
 * The parts of a record in which search looks, for the build and the browser alike.
 *
 * A weight says how much a word counts that is found there: words that somebody said
 * or wrote count most, what we say about them least.
 */
export const fields = {
  words: { weight: 1, label: 'words' },
  title: { weight: 0.95, label: 'title' },
  speaker: { weight: 0.9, label: 'speaker or author' },
  summary: { weight: 0.8, label: 'summary' },
  date: { weight: 0.75, label: 'date' },
  people: { weight: 0.55, label: 'others who took part' },
  circumstances: { weight: 0.5, label: 'circumstances' },
  commentary: { weight: 0.35, label: 'commentary' },
} as const satisfies Record<string, { weight: number; label: string }>;

export type FieldKey = keyof typeof fields;

export const fieldKeys = Object.keys(fields) as FieldKey[]; // Object.keys widens to string

/** Fields whose texts are read as sentences: a phrase found there is a phrase, and can be shown around a match. */
export const readableFields = ['words', 'summary', 'commentary'] as const satisfies readonly FieldKey[];

/** Fields in which the words asked for, standing together as asked, make the best of matches. */
export const phraseFields: readonly FieldKey[] = ['words', 'title', 'summary'];
