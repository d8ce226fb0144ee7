import { z } from 'zod';
import { common, evenWithFaults, needsReason, words } from './common.ts';
import { edtfDate } from './date.ts';
import { languageTag } from './language.ts';
import { keysOf, personKinds } from './vocabulary.ts';

const role = z.strictObject({
  role: words.describe('The office.'),
  from: edtfDate.optional().describe('Since when (EDTF).'),
  to: edtfDate.optional().describe('Until when (EDTF).'),
  source: words.optional().describe('Where that was read.'),
});

/** A speaker, addressee or author; a body that speaks as one is a person too. */
export const personSchema = z
  .strictObject({
    name: words.describe('The name under which English readers know the person.'),
    native_name: words.optional().describe('The name in the person’s own script.'),
    native_lang: languageTag.optional().describe('The language of that name (BCP 47).'),
    other_names: z.array(words).optional().describe('Other spellings, in any script, that a reader may search for.'),
    kind: z.enum(keysOf(personKinds)).optional().describe('A person or an organisation; a person if it is not said.'),
    roles: z.array(role).optional().describe('The offices held, with their dates.'),
    born: edtfDate.optional().describe('Date of birth (EDTF).'),
    died: edtfDate.optional().describe('Date of death (EDTF).'),
    dates_from: words.optional().describe('Where the dates of life were read.'),
    interest: words.optional().describe('What the person or body has at stake in the dispute.'),
    read_at: words.optional().describe('Where these particulars were read.'),
    ...common,
  })
  .superRefine((person, context) => {
    needsReason(person, context);
    if (person.native_name && !person.native_lang) {
      context.addIssue({
        code: 'custom',
        path: ['native_name'],
        message: 'the name has no language, expected `native_lang`',
      });
    }
  }, evenWithFaults);
export type Person = z.infer<typeof personSchema>;
