import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { edtfDate } from './date.ts';
import { memoId, personOrName } from './ids.ts';

/** A dated occasion. The body says what happened. */
export const eventSchema = z
  .strictObject({
    title: words.describe('What happened, in a few words.'),
    date: edtfDate.describe('When (EDTF).'),
    place: words.optional().describe('Where.'),
    participants: z.array(personOrName).optional().describe('Who took part: ids of people, or plain names.'),
    memos: z.array(memoId).optional().describe('The records that come from it.'),
    joined: z
      .array(words)
      .min(1)
      .optional()
      .describe(
        'The states that became members of the alliance on this occasion: numbers of members are counted from here.',
      ),
    read_at: words.optional().describe('Where these particulars were read.'),
    ...common,
  })
  .superRefine(needsReason, evenWithFaults);
export type HistoricalEvent = z.infer<typeof eventSchema>;
