import type { z } from 'zod';
import { claimSchema } from './claim.ts';
import { eventSchema } from './event.ts';
import { gapSchema } from './gap.ts';
import { folders, type RecordType } from './ids.ts';
import { memoSchema } from './memo.ts';
import { misquotationSchema } from './misquotation.ts';
import { narrativeSchema } from './narrative.ts';
import { personSchema } from './person.ts';
import { questionSchema } from './question.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';

/** What each record type is: every table in the house is keyed like this one. */
export const recordTypes = {
  question: {
    schema: questionSchema,
    folder: folders.question,
    singular: 'question',
    plural: 'questions',
    listing: 'Questions',
    purpose: 'What a reader asks: the short answer first, then the claims that answer it each way.',
  },
  claim: {
    schema: claimSchema,
    folder: folders.claim,
    singular: 'claim',
    plural: 'claims',
    listing: 'Claims',
    purpose:
      'Precise statements that somebody holds, with the evidence on every side and what the record cannot settle.',
  },
  narrative: {
    schema: narrativeSchema,
    folder: folders.narrative,
    singular: 'narrative',
    plural: 'narratives',
    listing: 'Narratives',
    purpose: 'Readings of the whole record, each in its best form, with the evidence hardest for it.',
  },
  quote: {
    schema: quoteSchema,
    folder: folders.quote,
    singular: 'quote',
    plural: 'quotes',
    listing: 'Quotes',
    purpose: 'What was said and written: each utterance with every record that bears witness to it.',
  },
  memo: {
    schema: memoSchema,
    folder: folders.memo,
    singular: 'memo',
    plural: 'memos',
    listing: 'Records',
    purpose: 'The documents in which the words are found: what each is, where it is kept, how near to it we have read.',
  },
  person: {
    schema: personSchema,
    folder: folders.person,
    singular: 'person',
    plural: 'people',
    listing: 'People',
    purpose: 'Who spoke, who heard and who wrote, with the offices they held.',
  },
  event: {
    schema: eventSchema,
    folder: folders.event,
    singular: 'event',
    plural: 'events',
    listing: 'Timeline',
    purpose: 'Meetings, speeches, treaties and accessions in order of time.',
  },
  source: {
    schema: sourceSchema,
    folder: folders.source,
    singular: 'source',
    plural: 'sources',
    listing: 'Sources',
    purpose: 'Books, articles, editions and pages on which the collection rests.',
  },
  misquotation: {
    schema: misquotationSchema,
    folder: folders.misquotation,
    singular: 'misquotation',
    plural: 'misquotations',
    listing: 'Commonly misquoted',
    purpose: 'Wordings that circulate and stand so in no record: where each is found, and what the records say.',
  },
  gap: {
    schema: gapSchema,
    folder: folders.gap,
    singular: 'gap',
    plural: 'gaps',
    listing: 'What we could not see',
    purpose:
      'Texts that bear on the question and were not read, and words that are withheld: which, why, and where they are kept.',
  },
} as const satisfies Record<
  RecordType,
  { schema: z.ZodType; folder: string; singular: string; plural: string; listing: string; purpose: string }
>;

/** The validated frontmatter of each record type. */
export type DataOf<T extends RecordType> = z.infer<(typeof recordTypes)[T]['schema']>;

/** What remains of frontmatter with faults: the fields that fit, at any depth. */
export type Draft<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Element)[]
    ? readonly (Draft<Element> | undefined)[]
    : T extends object
      ? { readonly [Key in keyof T]?: Draft<Exclude<T[Key], undefined>> | undefined }
      : T;
