import { z } from 'zod';
import { common, evenWithFaults, needsReason, webAddress, words } from './common.ts';
import { edtfDate } from './date.ts';
import { idPattern, personOrName, sourceId } from './ids.ts';
import { languageTag } from './language.ts';
import { carriers, keysOf, memoKinds, verifications } from './vocabulary.ts';

const archive = z.strictObject({
  repository: words.describe('The institution that keeps the record.'),
  collection: words.optional().describe('The collection or fonds.'),
  box_folder: words.optional().describe('Box and folder.'),
  reference_code: words.optional().describe('The shelf mark or document number.'),
});

/** One archival document or published text. The body says what it is and holds its excerpts. */
export const memoSchema = z
  .strictObject({
    title: words.describe(
      'What the document is called, with parties, place and date where it has no title of its own.',
    ),
    kind: z.enum(keysOf(memoKinds)).describe('What sort of document it is.'),
    date: edtfDate.describe('When it was made (EDTF); for a record of a talk, the day of the talk.'),
    place: words.optional().describe('Where.'),
    creators: z.array(personOrName).optional().describe('Who made it: ids of people, or plain names.'),
    participants: z.array(personOrName).optional().describe('Who took part in what it records.'),
    parties: z.array(words).optional().describe('The states or bodies that are parties to it.'),
    languages: z
      .array(languageTag)
      .min(1)
      .describe('The languages in which it was made; an excerpt in any other is a translation.'),
    archive: archive.optional().describe('Where the original is kept.'),
    classification: words.optional().describe('How it was or is classified.'),
    declassified: words.optional().describe('When or how it was released.'),
    published_in: z.array(words).optional().describe('Where it is printed or posted.'),
    sources: z
      .array(sourceId)
      .min(1)
      .optional()
      .describe('The sources that it is, or in which it is printed, translated or quoted.'),
    translated_by: words.optional().describe('Who translated the text that was read.'),
    urls: z
      .array(webAddress)
      .optional()
      .describe('Addresses of the institution that keeps it or of those that print it.'),
    other_copies: z.array(words).optional().describe('Further copies that were seen and are not linked.'),
    unquoted: words
      .optional()
      .describe('Why no quote is drawn from it, in a sentence for readers, where it serves as evidence by itself.'),
    rights: words.describe('Public domain, or on what ground it is quoted.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Memo = z.infer<typeof memoSchema>;

/** The head of an excerpt: what must be known of a verbatim passage. */
export const excerptSchema = z.strictObject({
  locator: words.optional().describe('Where in the text: page, paragraph, article.'),
  lang: languageTag.describe('The language of the words (BCP 47).'),
  read_at: words.describe(
    'Where the words were read: an address or an archive reference. Left out only where the words are held.',
  ),
  also_read_at: z
    .array(words)
    .optional()
    .describe('Further places with the same words; a difference stands in brackets.'),
  carrier: z.enum(keysOf(carriers)).optional().describe('The kind of place in which they were read.'),
  carrier_note: words.optional().describe('What is doubtful about that place.'),
  verification: z.enum(keysOf(verifications)).describe('How near to the paper they were read.'),
  hold: words.optional().describe('Why the words are not shown, in a sentence for readers.'),
});

/** A held excerpt shows neither its words nor where they were seen. */
export const heldExcerptSchema = excerptSchema.extend({
  read_at: excerptSchema.shape.read_at.optional(),
  hold: words.describe('Why the words are not shown, in a sentence for readers.'),
});

/** Ids of excerpts are anchors of the memo’s page, so they keep clear of the page’s own. */
export const reservedAnchors = /^(?:section|heading|fn|fnref|witness|evidence|site)(?:-|$)/;
export const isExcerptId = (id: string) => idPattern.test(id) && !reservedAnchors.test(id);

export type ExcerptHead = z.infer<typeof heldExcerptSchema>;
