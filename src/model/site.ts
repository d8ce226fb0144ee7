import { z } from 'zod';
import { words } from './common.ts';
import { idPattern, questionId, recordTypeNames, type RecordType } from './ids.ts';

const scope = z.strictObject({
  value: z.string().regex(idPattern).describe('The value as records write it.'),
  label: words.describe('The value as readers see it.'),
  meaning: words.describe('What words of this scope cover on their face.'),
});

/** A sentence for each record type, where one is given. */
const sentences = Object.fromEntries(recordTypeNames.map((name) => [name, words.optional()])) as {
  [T in RecordType]: z.ZodOptional<typeof words>; // fromEntries forgets the names
};

/** `content/site.yaml`: what belongs to this dispute and to no other. */
export const siteSchema = z.strictObject({
  title: words.describe('The name of the site.'),
  line: words.describe('The line under the name.'),
  description: words.describe('One sentence for search engines and shared links.'),
  main_question: questionId.describe('The question that the home page answers.'),
  questions: z.array(questionId).min(1).describe('The order in which questions are listed.'),
  scopes: z.array(scope).min(1).describe('The territories that words may cover: the values of `scope`.'),
  navigation: z
    .array(
      z.strictObject({
        path: z.string().startsWith('/').describe('The page, from the root of the site.'),
        label: words.describe('The word in the navigation.'),
        secondary: z.enum(['true']).optional().describe('`true` for the footer rather than the header.'),
      }),
    )
    .describe('The navigation, in order.'),
  coverage: words.optional().describe('Which part of the record the collection holds so far.'),
  voices: z
    .array(
      z.strictObject({
        host: words.describe('A host of the web; hosts below it are included.'),
        voice: words.describe('Whose voice is heard there, and what it has at stake.'),
      }),
    )
    .optional()
    .describe('Places of reading that speak for a side in the dispute, and are marked so.'),
  synonyms: z
    .array(z.array(words).min(2))
    .optional()
    .describe('Words that mean the same in this dispute, in whatever language, so that search finds one by the other.'),
  contact: words.describe('Where errors are reported: an address of the web or of mail, with its scheme.'),
  listings: z
    .strictObject(sentences)
    .optional()
    .describe('A sentence above the list of a record type, where the model’s own does not serve.'),
});
export type Site = z.infer<typeof siteSchema>;
export type Scope = z.infer<typeof scope>;
