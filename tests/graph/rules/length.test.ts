import { longestQuotation } from '../../../src/graph/rules/length.ts';
import { append, inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const letter = 'memos/letter-quill-oak-1902-03-06.md';

/** One more excerpt, of so many words in two paragraphs. */
const ofLength = (count: number, opening = ':::') =>
  append(
    `\n${opening}excerpt{#long}\n\`\`\`yaml\nlang: de\nread_at: Tern 1950\nverification: primary-text\n\`\`\`\n\n${'Wort '.repeat(count - 2)}\n\nzwei Wörter\n:::\n`,
  );

describeRule('length', {
  fires: [
    {
      name: 'one word too many',
      changes: { [letter]: ofLength(longestQuotation + 1, '⟦:::⟧') },
      message: '121 words, expected at most 120: the memo’s rights are “quoted from an edition in copyright”',
      hint: 'keep the part that is quoted',
    },
    {
      name: 'rights that only speak of the public domain',
      changes: {
        [letter]: inTurn(
          replace('rights: quoted from an edition in copyright', 'rights: not in the public domain'),
          ofLength(300, '⟦:::⟧'),
        ),
      },
      message: '300 words',
    },
  ],
  quiet: [
    { name: 'a quotation of the longest length', changes: { [letter]: ofLength(longestQuotation) } },
    {
      name: 'any length in the public domain',
      changes: {
        [letter]: inTurn(
          replace('rights: quoted from an edition in copyright', 'rights: Public domain (a letter of 1902)'),
          ofLength(300),
        ),
      },
    },
    {
      name: 'many short excerpts',
      changes: {
        [letter]: (old) =>
          ['one', 'two', 'three'].reduce(
            (text, number) => ofLength(100)(text).replace('{#long}', `{#long-${number}}`),
            old,
          ),
      },
    },
  ],
});
