import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { claimId, personOrName, recordRef } from './ids.ts';

/** A reading of the whole record, stated as its best advocate would state it. */
export const narrativeSchema = z
  .strictObject({
    title: words.describe('The reading in a short sentence.'),
    thesis: words.describe('The reading in its best form.'),
    holders: z.array(personOrName).describe('Who holds it: ids of people, or plain names.'),
    holders_note: words.optional().describe('How the holders differ among themselves.'),
    claims: z.array(claimId).describe('The claims that it rests on.'),
    hardest_evidence: z.array(recordRef).describe('The evidence that is hardest for it to explain.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Narrative = z.infer<typeof narrativeSchema>;
