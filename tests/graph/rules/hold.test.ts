import { append, inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const claim = 'claims/upper-wend-promised-to-pay.md';
const narrative = 'narratives/a-word-is-a-word.md';
const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const aside = 'quotes/quill-1902-03-05-aside.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const secret = 'he will pay for everything in the end';

/** The held excerpt and the held quote, with the words that their editor wrote down. */
const heldExcerpt = replace('is read.\n```\n:::', `is read.\n\`\`\`\n\nShe said: ${secret}.\n:::`);
const heldQuote = replace('    verification: blog-quotation', `    text: ${secret}\n    verification: blog-quotation`);
const printed = `So “He will pay for everything in the end” it was. But ${secret}!`;

describeRule('hold', {
  fires: [
    {
      name: 'evidence that rests on a held quote',
      changes: {
        [claim]: replace('ref: memos/minutes-wend-bridge-1902-03-04', 'ref: ⟦quotes⟧/quill-1902-03-05-aside'),
      },
      message: 'the words of `quotes/quill-1902-03-05-aside` are held, expected evidence that a reader can see',
      hint: 'take it out',
    },
    {
      name: 'evidence that rests on a held excerpt',
      changes: {
        [claim]: replace(
          'ref: memos/minutes-wend-bridge-1902-03-04',
          'ref: ⟦memos⟧/minutes-wend-bridge-1902-03-04#aside',
        ),
      },
      message: 'the words of `memos/minutes-wend-bridge-1902-03-04#aside` are held',
    },
    {
      name: 'the hardest evidence of a narrative, if it is held',
      changes: {
        [narrative]: replace(
          '  - memos/letter-quill-oak-1902-03-06#auf-dem-nordufer',
          '  - ⟦quotes⟧/quill-1902-03-05-aside',
        ),
      },
      message: 'are held, expected evidence that a reader can see',
    },
    {
      name: 'a quote that shows words of a held excerpt',
      changes: { [asked]: replace('excerpt: who-will-pay', 'excerpt: ⟦aside⟧') },
      message:
        'the words of memos/minutes-wend-bridge-1902-03-04#aside are held, expected a witness that a reader can see',
      hint: 'take the witness out, or hold the quote too',
    },
    {
      name: 'held words of a quote in a field of another record',
      changes: {
        [aside]: heldQuote,
        [claim]: replace('why: The minutes record a talk and no vote.', `why: ⟦"${printed}"⟧`),
      },
      message: 'held words of quotes/quill-1902-03-05-aside are printed here',
      hint: `they are held at ${aside}:17:11; take them out here, or release them there`,
    },
    {
      name: 'held words of an excerpt in a field of another record',
      changes: {
        [minutes]: heldExcerpt,
        [claim]: replace('why: The minutes record a talk and no vote.', `why: ⟦'⟧She said: ${secret}.'`),
      },
      message: 'held words of memos/minutes-wend-bridge-1902-03-04#aside are printed here',
    },
    {
      name: 'held words in the body of a record, at their paragraph',
      changes: { [aside]: heldQuote, [asked]: append(`\n⟦B⟧ut ${secret}.\n`) },
      message: 'held words of quotes/quill-1902-03-05-aside are printed here',
    },
    {
      name: 'held words in the body of the quote itself',
      changes: { [aside]: inTurn(heldQuote, append(`\n⟦B⟧ut *he* will pay for **everything** in the end.\n`)) },
      message: 'held words',
    },
    {
      name: 'held words in another excerpt',
      changes: {
        [aside]: heldQuote,
        [minutes]: inTurn(
          replace(':::excerpt{#who-will-pay}', '⟦:::⟧excerpt{#who-will-pay}'),
          replace('on our side?"', `on our side? For ${secret}!"`),
        ),
      },
      message: 'held words',
    },
    {
      name: 'held words in the words of another quote',
      changes: {
        [aside]: heldQuote,
        [asked]: inTurn(replace('text: Who', 'text: ⟦Who⟧'), replace('on our side?', `on our side? For ${secret}!`)),
        [minutes]: inTurn(
          replace(':::excerpt{#who-will-pay}', '⟦:::⟧excerpt{#who-will-pay}'),
          replace('on our side?"', `on our side? For ${secret}!"`),
        ),
      },
      message: 'held words',
    },
    {
      name: 'held words of which the quote joins two parts',
      changes: {
        [aside]: replace(
          '    verification: blog-quotation',
          `    text: ${secret} […] and so will his town\n    verification: blog-quotation`,
        ),
        [asked]: append(`\n⟦B⟧ut ${secret}.\n`),
      },
      message: 'held words',
    },
    {
      name: 'held words that begin a sentence there',
      changes: { [aside]: heldQuote, [asked]: append('\n⟦H⟧e will pay for everything in the end.\n') },
      message: 'held words',
    },
    {
      name: 'held words on a page of prose',
      changes: { [aside]: heldQuote, 'pages/about.md': append(`\n⟦B⟧ut ${secret}.\n`) },
      message: 'held words',
    },
    {
      name: 'held words in the head of a page of prose',
      changes: {
        [aside]: heldQuote,
        'pages/about.md': replace('description: Why two', `description: ⟦Why⟧ ${secret} two`),
      },
      message: 'held words',
    },
    {
      name: 'held words in site.yaml',
      changes: { [aside]: heldQuote, 'site.yaml': replace('coverage: Two', `coverage: ⟦For⟧ ${secret} two`) },
      message: 'held words',
    },
    {
      name: 'held words that another record breaks across lines and sets in other quotation marks',
      changes: { [aside]: heldQuote, [asked]: append('\n⟦B⟧ut „he\u00a0will pay for\neverything   in the end“.\n') },
      message: 'held words',
    },
  ],
  quiet: [
    {
      name: 'a held quote and a held excerpt whose words nobody prints',
      changes: { [aside]: heldQuote, [minutes]: heldExcerpt },
    },
    {
      name: 'a held quote as context of a question, linked and not quoted',
      changes: { [claim]: append('\nSee [the aside](quotes/quill-1902-03-05-aside).\n') },
    },
    {
      name: 'a few words that are anybody’s',
      changes: {
        [aside]: replace(
          '    verification: blog-quotation',
          '    text: on the bridge\n    verification: blog-quotation',
        ),
        [asked]: append('\nThey stood on the bridge.\n'),
      },
    },
    {
      name: 'other words of the same sort',
      changes: { [aside]: heldQuote, [asked]: append('\nHe will not pay for everything in the end.\n') },
    },
  ],
});
