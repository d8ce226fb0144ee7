import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/load/body.ts';
import { parseExcerpts, wordsOf } from '../../src/load/excerpts.ts';
import { append, replace } from '../support/corpus.ts';
import { describeRule } from '../support/rule.ts';

const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const head = '```yaml\nlang: en\nread_at: Tern 1950\nverification: primary-text\n```\n';

/** One more excerpt, at the end of the minutes. */
const added = (marked: string) => ({ [minutes]: append(`\n${marked}`) });

describeRule('excerpt', {
  fires: [
    {
      name: 'an excerpt without id',
      changes: added(`⟦:::⟧excerpt\n${head}\nWords.\n:::\n`),
      message: 'an excerpt without id, expected `:::excerpt{#id}`',
      hint: ':::excerpt{#id}',
    },
    {
      name: 'an id that is not kebab-case',
      changes: added(`⟦:::⟧excerpt{#Not_One}\n${head}\nWords.\n:::\n`),
      message: '`Not_One` is not an id of an excerpt, expected kebab-case',
    },
    {
      name: 'an id that the page needs for itself',
      changes: added(`⟦:::⟧excerpt{#witness-one}\n${head}\nWords.\n:::\n`),
      message: '`witness-one` is not an id of an excerpt',
      hint: 'the page itself uses section-, heading-, fn-, fnref-, witness-, evidence-, site-',
    },
    {
      name: 'an id that a second excerpt has',
      changes: added(`⟦:::⟧excerpt{#aside}\n${head}\nWords.\n:::\n`),
      message: 'a second excerpt `aside`',
      hint: `first at ${minutes}:58:1`,
    },
    {
      name: 'an attribute besides the id',
      changes: added(`⟦:::⟧excerpt{#b lang=en}\n${head}\nWords.\n:::\n`),
      message: 'unknown attribute `lang`, expected the id alone',
    },
    {
      name: 'a block of another name',
      changes: added(`⟦:::⟧exerpt{#b}\n${head}\nWords.\n:::\n`),
      message: 'unknown block `:::exerpt`, expected `:::excerpt`',
    },
    {
      name: 'a block of another name in a record that is no memo',
      changes: { 'events/meeting-on-the-bridge-1902-03-04.md': append('\n⟦:::⟧note\nWords.\n:::\n') },
      message: 'unknown block `:::note`',
    },
    {
      name: 'an excerpt in a record that is no memo',
      changes: { 'events/meeting-on-the-bridge-1902-03-04.md': append(`\n⟦:::⟧excerpt{#b}\n${head}\nWords.\n:::\n`) },
      message: 'an excerpt in an event, expected it in the body of a memo',
    },
    {
      name: 'a block in a page of prose',
      changes: { 'pages/about.md': append('\n⟦:::⟧note\nWords.\n:::\n') },
      message: 'unknown block `:::note`',
    },
    {
      name: 'three colons that open no block',
      changes: added(`⟦:::⟧ excerpt {#b}\n\nWords.\n`),
      message: 'three colons that neither open nor close a block',
    },
    {
      name: 'an excerpt within a list',
      changes: added(`- a list\n\n  ⟦:::⟧excerpt{#b}\n  Words.\n  :::\n`),
      message: 'an excerpt within a list',
    },
    {
      name: 'an excerpt without head',
      changes: added('⟦:::⟧excerpt{#b}\nWords.\n:::\n'),
      message: 'an excerpt without head, expected a yaml block',
    },
    {
      name: 'an unknown key in the head with the nearest',
      changes: { [minutes]: replace('carrier_note: A photograph', '⟦carier_note⟧: A photograph') },
      message: 'unknown key `carier_note`, expected a field of an excerpt',
      hint: 'did you mean `carrier_note`?',
    },
    {
      name: 'a verification outside its vocabulary',
      changes: { [minutes]: replace('verification: blog-quotation', 'verification: ⟦blog-quote⟧') },
      message: '`blog-quote` is no value of `verification`',
      hint: 'did you mean `blog-quotation`?',
    },
    {
      name: 'an excerpt without words',
      changes: added(`⟦:::⟧excerpt{#b}\n${head}:::\n`),
      message: 'an excerpt without words',
      hint: 'say why in `hold`',
    },
    {
      name: 'a hold without reason',
      changes: {
        [minutes]: replace(
          'hold: The page has been seen in a copy only; the words wait until the original is read.\n',
          'hold:⟦\n⟧',
        ),
      },
      message: 'the value is empty, expected words',
    },
    {
      name: 'a list among the words',
      changes: added(`:::excerpt{#b}\n${head}\n⟦-⟧ Words.\n:::\n`),
      message: 'a list among the words, expected plain paragraphs',
      hint: '\\-',
    },
    {
      name: 'a heading among the words',
      changes: added(`:::excerpt{#b}\n${head}\n⟦#⟧ Words.\n:::\n`),
      message: 'a heading among the words',
    },
    {
      name: 'emphasis among the words',
      changes: added(`:::excerpt{#b}\n${head}\nMore ⟦*words*⟧.\n:::\n`),
      message: 'emphasis among the words, expected plain text',
      hint: 'backslash',
    },
    {
      name: 'bold and a link among the words, each',
      changes: added(`:::excerpt{#b}\n${head}\nMore ⟦**words**⟧ and ⟦[more](quotes/x)⟧.\n:::\n`),
      message: 'bold among the words',
    },
    {
      name: 'a reference to a footnote among the words',
      changes: added(`:::excerpt{#b}\n${head}\nWords.⟦[^1]⟧\n:::\n\n[^1]: Note.\n`),
      message: 'footnote among the words',
    },
    {
      name: 'HTML among the words',
      changes: added(`:::excerpt{#b}\n${head}\nMore ⟦<b>⟧words.\n:::\n`),
      message: 'HTML among the words',
    },
    {
      name: 'an excerpt that begins before another ends',
      changes: added(`:::excerpt{#b}\n${head}\nWords.\n\n⟦:::⟧excerpt{#c}\n${head}\nWords.\n:::\n`),
      message: 'a marked block among the words',
    },
  ],
  quiet: [
    { name: 'a held excerpt without words and without the place where it was read', changes: {} },
    {
      name: 'signs with a backslash, and addresses',
      changes: added(
        `:::excerpt{#b}\n${head}\n\\# No heading, \\*no\\* emphasis, \\[no] link, see https://archive.example/ and 9:30.\n:::\n`,
      ),
    },
    {
      name: 'several paragraphs, with lines broken by hand',
      changes: added(`:::excerpt{#b}\n${head}\nWords  \nand words.\n\nAnd others.\n:::\n`),
    },
    {
      name: 'colons that stand in prose',
      changes: { [minutes]: replace('No vote is recorded.', 'No vote is recorded: none:at all ::here.') },
    },
    {
      name: 'the same id in another memo',
      changes: {
        'memos/letter-quill-oak-1902-03-06.md': append(
          `\n:::excerpt{#aside}\n${head.replace('en', 'de')}\nWorte.\n:::\n`,
        ),
      },
    },
  ],
});

test('misses language, verification and read_at, each by itself', () => {
  const { diagnostics } = parseExcerpts(
    parseBody(':::excerpt{#b}\n```yaml\nlocator: p. 1\n```\n\nWords.\n:::\n', 'x.md'),
    'x.md',
  );
  expect(diagnostics.map(({ line, column, message }) => [line, column, message])).toEqual([
    [3, 1, 'missing key `lang`'],
    [3, 1, 'missing key `read_at`'],
    [3, 1, 'missing key `verification`'],
  ]);
});

test('says of a fence that is not closed what is missing, and reads on', () => {
  const { diagnostics } = parseExcerpts(
    parseBody(':::excerpt{#b}\n```yaml\nlang: en\n\nWords.\n:::\n\nProse.\n', 'x.md'),
    'x.md',
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'a line without key, expected `key: value`',
    'missing key `read_at`',
    'missing key `verification`',
    expect.stringContaining('an excerpt without words'),
  ]);
});

test('says once that a head is broken, and asks for nothing that may stand there', () => {
  const { diagnostics } = parseExcerpts(
    parseBody(
      ':::excerpt{#b}\n```yaml\nlang: en\nread_at: p. 1: below\nverification: primary-text\nhold: "seen\n```\n:::\n',
      'x.md',
    ),
    'x.md',
  );
  expect(diagnostics.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [4, 10, 'frontmatter'],
    [6, 7, 'frontmatter'],
  ]);
});

describe('wordsOf', () => {
  test('joins paragraphs by a blank line and leaves the markup of the file out', () => {
    const { excerpts } = parseExcerpts(
      parseBody(`:::excerpt{#b}\n${head}\nOne \\*two\\*\nthree.\n\nFour.\n:::\n`, 'x.md'),
      'x.md',
    );
    expect(excerpts.map(wordsOf)).toEqual(['One *two*\nthree.\n\nFour.']);
  });
});
