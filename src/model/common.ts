import { z } from 'zod';
import { idPattern } from './ids.ts';

/** Text that says something: not empty, not only white space. */
export const words = z.string().refine((text) => text.trim() !== '', {
  error: 'the value is empty, expected words',
});

/** What every record may carry, whatever its type. */
export const common = {
  aliases: z
    .array(
      z.string().regex(idPattern, { error: (issue) => `\`${String(issue.input)}\` is not an id, expected kebab-case` }),
    )
    .optional()
    .describe('Former ids of this record, so that old links lead here.'),
  status: z
    .enum(['published', 'withdrawn'])
    .optional()
    .describe('`withdrawn` keeps the address and shows the reason in place of the record; otherwise it is published.'),
  status_reason: words.optional().describe('Why the record was withdrawn, in a sentence for readers.'),
};

/** Asks for a reason where a record is withdrawn. */
export function needsReason(
  record: { status?: string | undefined; status_reason?: string | undefined },
  context: z.RefinementCtx,
) {
  if (record.status === 'withdrawn' && !record.status_reason) {
    context.addIssue({
      code: 'custom',
      path: ['status'],
      message: 'withdrawn without a reason, expected `status_reason`',
    });
  }
}

export const webAddress = z.string().regex(/^https?:\/\/\S+$/, {
  error: (issue) => `\`${String(issue.input)}\` is not an address, expected http:// or https://`,
});

/** Lets what is asked of a whole record be asked of one with faults too, so that none hides another. */
export const evenWithFaults = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
