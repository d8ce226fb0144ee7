import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { claimId, memoId } from './ids.ts';

/** A text that is known of and was not read. The body says why it matters, and nothing of its wording. */
export const gapSchema = z
  .strictObject({
    title: words.describe('Which text is missing.'),
    kept: words.describe('Where it is kept or printed, as far as is known.'),
    memos: z.array(memoId).min(1).optional().describe('The records that it would complete.'),
    claims: z.array(claimId).min(1).optional().describe('The claims on which it would bear.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type Gap = z.infer<typeof gapSchema>;
