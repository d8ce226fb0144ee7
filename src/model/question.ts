import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { claimId, questionId } from './ids.ts';

/** A question a reader comes with. The body goes deeper than the short answer. */
export const questionSchema = z
  .strictObject({
    title: words.describe('The question, as a reader would ask it.'),
    short_answer: words.describe('The answer in a few sentences, with its limits in the same breath.'),
    claims: z.array(claimId).describe('Claims that answer the question, one way or the other.'),
    deeper: z.array(questionId).optional().describe('Questions to go on to.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Question = z.infer<typeof questionSchema>;
