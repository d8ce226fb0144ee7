import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { quoteId, recordRef } from './ids.ts';
import { languageTag } from './language.ts';
import { keysOf, misquotationFaults } from './vocabulary.ts';

const circulation = z.strictObject({
  ref: recordRef.describe('The passage in which it circulates: `memos/…#excerpt`.'),
  note: words.optional().describe('What distinguishes this place.'),
});

/** A wording that circulates and stands so in no record. The body tells what the records say. */
export const misquotationSchema = z
  .strictObject({
    title: words.describe('What it is called: the words in quotation marks, or whose they are said to be.'),
    wording: words
      .optional()
      .describe('The words as they circulate, copied from a passage. Left out where no citable place was read.'),
    lang: languageTag.optional().describe('The language of the words (BCP 47).'),
    fault: z.enum(keysOf(misquotationFaults)).describe('What is wrong with it.'),
    summary: words.describe('What the records say, in a sentence or two that stand alone.'),
    circulates: z.array(circulation).min(1).optional().describe('Where it circulates.'),
    quotes: z.array(quoteId).min(1).describe('The quotes that it is made of, taken for or set against.'),
    ...common,
  })
  .superRefine((misquotation, context) => {
    needsReason(misquotation, context);
    const { wording, lang, circulates } = misquotation;
    if (wording === undefined) return;
    if (lang === undefined)
      context.addIssue({ code: 'custom', path: ['wording'], message: 'the wording has no language, expected `lang`' });
    if (circulates === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['wording'],
        message: 'the wording names no place, expected `circulates` with the passage in which it stands',
      });
    }
  }, evenWithFaults);
export type Misquotation = z.infer<typeof misquotationSchema>;
