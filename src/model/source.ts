import { z } from 'zod';
import { common, evenWithFaults, needsReason, webAddress, words } from './common.ts';
import { edtfDate } from './date.ts';
import { claimId, idPattern, personOrName, recordRef } from './ids.ts';
import { keysOf, mistakes } from './vocabulary.ts';

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

const mistake = z.strictObject({
  id: z
    .string()
    .regex(idPattern, {
      error: (issue) => `\`${String(issue.input)}\` is not an id of a mistake, expected kebab-case`,
    })
    .describe('Its id: the mistake is `#mistake-<id>` on the page.'),
  says: words.describe('The words of the text.'),
  shows: words.describe('What the record shows.'),
  known_from: z.array(recordRef).min(1).optional().describe('The records that show it.'),
  weight: z.enum(keysOf(mistakes)).describe('What sort of mistake it is.'),
});

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
    claims: z.array(claimId).min(1).optional().describe('The claims that it makes or takes up.'),
    mistakes: z.array(mistake).min(1).optional().describe('Where the record shows otherwise.'),
    note: words.optional().describe('What a reader should know of it: what was read, what its author has at stake.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Source = z.infer<typeof sourceSchema>;
export type Mistake = z.infer<typeof mistake>;
