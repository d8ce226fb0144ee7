import { append, inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const penny = 'misquotations/not-a-penny.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';

/** The question, worded otherwise; the minutes have: Mr Oak asked: "Who, then, will pay for the stones on our side?" */
const worded = (text: string) => ({
  [asked]: replace('text: Who, then, will pay for the stones on our side?', `text: ${text}`),
});
/** The answer, worded otherwise; the minutes have it in two paragraphs, broken across lines. */
const answered = (text: string) => ({
  [assurance]: replace(
    '    text: >-\n      Lower Wend will not be asked for one penny, neither for the stones nor for the toll-house […] and you may\n      tell your council so.\n',
    `    text: ${text}\n`,
  ),
});

describeRule('verbatim', {
  fires: [
    {
      name: 'one changed letter, and shows the nearest passage with the difference',
      changes: worded('⟦Who⟧, then, will pay for the stomes on our side?'),
      message:
        'not in memos/minutes-wend-bridge-1902-03-04#who-will-pay: “Who, then, will pay for the stomes on our side?”',
      hint: 'will pay for the [-stomes-]{+stones+} on our',
    },
    {
      name: 'one letter of another case',
      changes: worded('⟦who⟧, then, will pay for the stones'),
      message: 'not in',
      hint: '[-who,-]{+"Who,+} then, will pay for the stones',
    },
    {
      name: 'a word left out',
      changes: worded('⟦will⟧ pay for stones on our side'),
      message: 'not in',
      hint: 'will pay for {+the+} stones on our',
    },
    {
      name: 'a word put in',
      changes: worded('⟦will⟧ pay for the new stones on our'),
      message: 'not in',
      hint: 'will pay for the [-new-] stones on our',
    },
    {
      name: 'words in another order',
      changes: worded('⟦Who⟧ will then pay for the stones'),
      message: 'not in',
      hint: 'will',
    },
    {
      name: 'a word that is cut at its end',
      changes: worded('⟦will⟧ pay for the stone'),
      message: 'not in',
      hint: '[-stone-]{+stones+}',
    },
    {
      name: 'a word that is cut at its beginning',
      changes: worded('⟦ho⟧, then, will pay'),
      message: 'not in',
      hint: '[-ho,-]',
    },
    { name: 'a sign left out', changes: worded('⟦Who⟧ then, will pay'), message: 'not in', hint: '[-Who-]' },
    {
      name: 'parts in the wrong order',
      changes: answered('⟦and⟧ you may tell your council so […] neither for the stones'),
      message: 'not in memos/minutes-wend-bridge-1902-03-04#not-one-penny',
    },
    {
      name: 'parts of which one does not stand there',
      changes: answered('⟦neither⟧ for the stones […] and you may tell your wife so'),
      message: 'not in',
    },
    {
      name: 'the same part twice, where it stands once',
      changes: answered('⟦neither⟧ for the stones […] neither for the stones'),
      message: 'not in',
    },
    {
      name: 'parts joined without the mark',
      changes: answered('⟦neither⟧ for the stones and you may tell your council so'),
      message: 'not in',
    },
    {
      name: 'an ellipsis without brackets',
      changes: answered('⟦neither⟧ for the stones … and you may tell your council so'),
      message: 'not in',
    },
    { name: 'nothing but the mark', changes: answered('⟦"⟧[…]"'), message: 'not in' },
    {
      name: 'words of another excerpt of the same memo',
      changes: worded('⟦Lower⟧ Wend will not be asked for one penny'),
      message: '#who-will-pay',
    },
    {
      name: 'words that are like nothing there, and says where the excerpt is',
      changes: worded('⟦Arma⟧ virumque cano'),
      message: 'not in',
      hint: `nothing like it stands in that excerpt, ${minutes}:29:1`,
    },
    {
      name: 'a word changed in the excerpt, and shows where',
      changes: {
        ...worded('⟦Who⟧, then, will pay for the stones on our side?'),
        [minutes]: replace('Mr Oak asked: "Who, then, will pay', 'Mr Oak asked: "Who, then, shall pay'),
      },
      message: 'not in',
      hint: `[-will-]{+shall+} pay for the stones on our`,
    },
    {
      name: 'each witness of a quote by itself',
      changes: {
        [assurance]: inTurn(
          replace('text: Lower Wend wird um keinen', 'text: ⟦Lower⟧ Wend wird um einen'),
          replace('text: Lower Wend will not be asked for a penny', 'text: ⟦Lower⟧ Wend will not be asked for pennies'),
        ),
      },
      message: 'keinen-pfennig',
      hint: '[-einen-]{+keinen+} Pfennig',
    },
    {
      name: 'words of a held quote in an excerpt that can be read',
      changes: {
        'quotes/quill-1902-03-05-aside.md': inTurn(
          replace('excerpt: aside', 'excerpt: who-will-pay'),
          replace('verification:', 'text: ⟦Who⟧ knows?\n    verification:'),
        ),
      },
      message: 'not in memos/minutes-wend-bridge-1902-03-04#who-will-pay: “Who knows?”',
    },
    {
      name: 'a wording that circulates in none of the passages that it names',
      changes: { [penny]: replace('wording: will not', 'wording: ⟦will⟧ never') },
      message: 'in none of the passages in which it circulates: “will never be asked for a penny”',
      hint: '{+not+}',
    },
  ],
  quiet: [
    {
      name: 'a wording that stands in the second of its passages',
      changes: {
        [penny]: replace('circulates:\n', `circulates:\n  - ref: memos/minutes-wend-bridge-1902-03-04#who-will-pay\n`),
      },
    },
    {
      name: 'a misquotation that is described and not worded',
      changes: {
        [penny]: (old) => old.replace(/wording: .*\nlang: en\n/u, '').replace(/circulates:\n {2}- .*\n.*\n/u, ''),
      },
    },
    {
      name: 'words broken across lines in the excerpt',
      changes: answered('neither for the stones nor for the toll-house.'),
    },
    {
      name: 'words broken across paragraphs in the excerpt',
      changes: answered('It is our bridge as much as yours, and you may tell your council so.'),
    },
    {
      name: 'words broken across lines in the quote',
      changes: answered('>-\n      neither for\n      the stones nor\n\n      for the toll-house'),
    },
    {
      name: 'several blanks, tabs and blanks that do not break',
      changes: {
        [minutes]: replace('"Who, then, will pay', '"Who,  then,\u00a0will\tpay'),
        ...worded('Who, then, will pay for the stones on our side?'),
      },
    },
    {
      name: 'curly quotation marks for straight ones',
      changes: worded("'“Who, then, will pay for the stones on our side?”'"),
    },
    {
      name: 'straight quotation marks for curly ones',
      changes: {
        [minutes]: replace(
          '"Who, then, will pay for the stones on our side?"',
          '„Who, then, will pay for Oak’s stones‘ side?“',
        ),
        [asked]: replace(
          'text: Who, then, will pay for the stones on our side?',
          `text: "\\"Who, then, will pay for Oak's stones' side?\\""`,
        ),
      },
    },
    {
      name: 'dashes of another length',
      changes: {
        [minutes]: replace('toll-house. It', 'toll–house — it'),
        ...answered('neither for the stones nor for the toll-house - it is our bridge'),
      },
    },
    {
      name: 'parts in the order in which they stand',
      changes: answered(
        'Lower Wend will not be asked […] nor for the toll-house [...] and you may tell your council so',
      ),
    },
    {
      name: 'the same part twice, where it stands twice',
      changes: {
        [minutes]: replace('neither for the\nstones nor', 'neither for the\nstones, neither for the stones, nor'),
        ...answered('neither for the stones […] neither for the stones'),
      },
    },
    {
      name: 'a part that stands whole only after it stood as a piece of a word',
      changes: {
        [minutes]: replace('It is our bridge', 'Itself it is our bridge'),
        ...answered('it is our bridge as much as yours'),
      },
    },
    {
      name: 'words within quotation marks, brackets and hyphens of the excerpt',
      changes: answered('house. It is our'),
    },
    {
      name: 'the marks of an unclear record',
      changes: {
        [minutes]: append(
          '\n:::excerpt{#b}\n```yaml\nlang: en\nread_at: Tern 1950\nverification: primary-text\n```\n\nHe said \\[illegible\\] and left.\n:::\n',
        ),
        [asked]: inTurn(
          replace('excerpt: who-will-pay', 'excerpt: b'),
          replace('text: Who, then, will pay for the stones on our side?', 'text: He said [illegible] and left.'),
        ),
      },
    },
    {
      name: 'other words than those of a held excerpt, which a report would print',
      changes: {
        'quotes/quill-1902-03-05-aside.md': replace('    verification:', '    text: He will pay\n    verification:'),
        [minutes]: replace('is read.\n```\n:::', 'is read.\n```\n\nHe will not.\n:::'),
      },
    },
  ],
});
