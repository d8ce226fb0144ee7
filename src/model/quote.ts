import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { edtfDate } from './date.ts';
import { eventId, idPattern, memoId, personId, quoteId } from './ids.ts';
import { languageTag } from './language.ts';
import { bindings, forms, keysOf, quoteKinds, subjects, verifications, witnessKinds } from './vocabulary.ts';

const witness = z.strictObject({
  memo: memoId.describe('The memo that bears witness to the words.'),
  excerpt: z
    .string()
    .regex(idPattern, {
      error: (issue) => `\`${String(issue.input)}\` is not an id of an excerpt, expected kebab-case`,
    })
    .describe('The excerpt of that memo in which the words stand.'),
  lang: languageTag.describe('The language of the words (BCP 47).'),
  text: words
    .optional()
    .describe('The exact wording as it stands in the excerpt; `[…]` joins parts. Left out only where it is held.'),
  translator: words.optional().describe('Who translated, or `unknown`, where the record was made in another language.'),
  locator: words.optional().describe('Where in the memo, if nearer than the excerpt says.'),
  verification: z.enum(keysOf(verifications)).describe('How near to the paper these words were read.'),
  kind: z
    .enum(keysOf(witnessKinds))
    .optional()
    .describe('How it stands to the words of the quote; a reading of the same words if it is not said.'),
  note: words.optional().describe('What distinguishes this witness.'),
});

/** An utterance: somebody said or wrote these words on one occasion. The body tells the circumstances. */
export const quoteSchema = z
  .strictObject({
    speaker: personId.describe('Who said or wrote the words.'),
    co_speakers: z.array(personId).optional().describe('Who signed or said them together with the speaker.'),
    role: words.describe('The office in which the speaker spoke, as the person’s record has it.'),
    addressees: z.array(personId).describe('To whom; empty if to the public.'),
    date: edtfDate.describe('When (EDTF).'),
    place: words.optional().describe('Where.'),
    event: eventId.optional().describe('The occasion.'),
    kind: z.enum(keysOf(quoteKinds)).describe('What sort of utterance it is.'),
    scope: z.string().describe('The territory that the words cover on their face: a value of `scope` in site.yaml.'),
    subject: z
      .array(z.enum(keysOf(subjects)))
      .min(1)
      .describe('What the words are about.'),
    form: z.enum(keysOf(forms)).describe('In what form the words were given.'),
    binding: z.enum(keysOf(bindings)).describe('What force that form has.'),
    binding_note: words.optional().describe('Why, where the force is disputed.'),
    witnesses: z.array(witness).min(1).describe('The records of the words, the preferred reading first.'),
    in_reply_to: quoteId.optional().describe('The quote that this one answers.'),
    unused: words
      .optional()
      .describe('Why no claim, event or exchange uses it, in a sentence for readers, where that is so.'),
    hold: words.optional().describe('Why the words are not shown, in a sentence for readers.'),
    ...common,
  })
  .superRefine((quote, context) => {
    needsReason(quote, context);
    const first = Array.isArray(quote.witnesses) ? quote.witnesses[0]?.kind : undefined;
    // A kind that is none has its own diagnostic.
    if (first !== undefined && first !== 'reading' && first in witnessKinds) {
      context.addIssue({
        code: 'custom',
        path: ['witnesses', 0, 'kind'],
        message: `\`${first}\` in the first place, expected the preferred reading of the words`,
      });
    }
    if (quote.hold !== undefined || quote.status === 'withdrawn' || !Array.isArray(quote.witnesses)) return;
    quote.witnesses.forEach((each: unknown, index) => {
      if (typeof each !== 'object' || each === null || 'text' in each) return;
      context.addIssue({
        code: 'custom',
        path: ['witnesses', index],
        message: 'missing key `text`, expected the exact wording as it stands in the excerpt',
      });
    });
  }, evenWithFaults);
export type Quote = z.infer<typeof quoteSchema>;
export type Witness = z.infer<typeof witness>;
