import type { FieldKey } from './fields.ts';
import type { EntryHead, IndexedHead } from './types.ts';

/** What a head says itself of a field, so that the texts of the field need not repeat it. */
export function saidInHead({ title, sort, by, date }: EntryHead, field: FieldKey): string | undefined {
  const said: Partial<Record<FieldKey, string | undefined>> = { title, sort, speaker: by, date: date?.text };
  return said[field];
}

/** The texts of the short fields of an entry. */
export const headTexts = (head: IndexedHead): [field: FieldKey, texts: string[]][] =>
  (Object.entries(head.fields) as [FieldKey, (string | null)[]][]) // as the type says
    .map(([field, texts]) => [field, texts.map((text) => text ?? saidInHead(head, field) ?? '')]);
