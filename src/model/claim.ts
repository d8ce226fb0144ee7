import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { edtfDate } from './date.ts';
import { claimId, personOrName, questionId, recordRef, sourceId } from './ids.ts';
import { asserted, bears, confidences, keysOf, verdicts } from './vocabulary.ts';

const holder = z.strictObject({
  who: personOrName.describe('The id of a person, or a plain name.'),
  where: words.describe('In which text or on which occasion.'),
  date: edtfDate.optional().describe('When (EDTF).'),
  source: sourceId.optional().describe('The source in which it can be read.'),
});

const assessment = z.strictObject({
  verdict: z.enum(keysOf(verdicts)).describe('What the record shows.'),
  confidence: z.enum(keysOf(confidences)).describe('How sure we are.'),
  summary: words.describe('The finding in a few sentences that stand alone, with what it cannot settle.'),
  assessed_on: edtfDate.describe('When the assessment was last made.'),
});

const evidence = z.strictObject({
  ref: recordRef.describe('The record: `quotes/…`, `memos/…` or a passage `memos/…#excerpt`.'),
  bears: z.enum(keysOf(bears)).describe('How the record stands to the claim.'),
  why: words.describe('Why it bears so, in a sentence that a reader of the opposite opinion would accept as fair.'),
});

const absence = z.strictObject({
  searched: words.describe('What was read or searched.'),
  terms: words.describe('What was looked for.'),
  by: words.describe('Who searched.'),
  on: edtfDate.describe('When.'),
  finding: words.describe('What was found, or not.'),
});

/** One precise, attributable proposition that somebody holds. The body tells its whole story. */
export const claimSchema = z
  .strictObject({
    question: questionId.describe('The question that it answers.'),
    statement: words.describe('The proposition, in one sentence that can be true or false.'),
    asserts: z
      .enum(keysOf(asserted))
      .optional()
      .describe('`absence` where the claim says that something does not exist; it must then list what was searched.'),
    held_by: z.array(holder).min(1).describe('Who holds it, where and when.'),
    assessment: assessment.describe('What the record shows, how sure we are, and what it cannot settle.'),
    evidence: z.array(evidence).describe('The records that bear on it, on every side.'),
    absence: z
      .array(absence)
      .min(1)
      .optional()
      .describe('What was read without finding the thing, so that it can be checked.'),
    one_sided: words.optional().describe('Why there is no evidence on the other side.'),
    rebuts: z.array(claimId).optional().describe('Claims that cannot be true if this one is.'),
    refines: z.array(claimId).optional().describe('Claims that this one makes more precise.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Claim = z.infer<typeof claimSchema>;
export type Evidence = z.infer<typeof evidence>;
