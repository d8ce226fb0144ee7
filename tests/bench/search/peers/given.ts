import type { SearchDocument } from '../documents.ts';

/** The fields of a document in which an engine may look, all of them. */
export const fieldNames = ['words', 'speaker', 'people', 'date', 'sort'] as const satisfies (keyof SearchDocument)[];

/** Folds capitals and marks over letters, for engines that do not do it themselves. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A year is no slip for another year. */
export const isNumber = (word: string): boolean => /^\d+$/.test(word);
