import { z } from 'zod';
import { common, evenWithFaults, needsReason, webAddress, words } from './common.ts';
import { edtfDate } from './date.ts';
import { personOrName } from './ids.ts';

/** The CSL types that occur in the field. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'document',
  'entry-encyclopedia',
  'hearing',
  'interview',
  'legislation',
  'manuscript',
  'paper-conference',
  'personal_communication',
  'post-weblog',
  'report',
  'review',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** A bibliographic item, in the terms of CSL. */
export const sourceSchema = z
  .strictObject({
    type: z.enum(cslTypes).describe('The CSL type.'),
    title: words.describe('The title.'),
    author: z.array(personOrName).optional().describe('The authors: ids of people, or plain names.'),
    container_title: words.optional().describe('The journal, book or site in which it stands.'),
    publisher: words.optional().describe('The publisher.'),
    issued: edtfDate.optional().describe('When it was published (EDTF).'),
    volume: words.optional().describe('The volume.'),
    issue: words.optional().describe('The issue.'),
    page: words.optional().describe('The pages.'),
    isbn: words.optional().describe('The ISBN.'),
    doi: words.optional().describe('The DOI.'),
    url: webAddress.optional().describe('Where it can be read.'),
    read_at: words.optional().describe('Where it was read.'),
    note: words.optional().describe('What a reader should know of it: what was read, what its author has at stake.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Source = z.infer<typeof sourceSchema>;
