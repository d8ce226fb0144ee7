import { expect, test } from 'vitest';
import { longestQuotation } from '../../src/graph/rules/length.ts';
import type { RuleName } from '../../src/model/diagnostic.ts';
import { append, checkChanged, inTurn, printFinding, printPlace, realContent } from '../support/corpus.ts';

type Edit = (old: string) => string;

/** Changes what a pattern finds first; the test is wrong if it finds nothing. */
const edit =
  (pattern: RegExp, to: string): Edit =>
  (old) => {
    if (!pattern.test(old)) throw new Error(`${pattern} is not in:\n${old}`);
    return old.replace(pattern, to);
  };

/** Puts a line at the head of the frontmatter. */
const insert = (line: string) => edit(/^---\n/u, `---\n${line}\n`);
/** Gives a field at the top another value. */
const set = (field: string, value: string) => edit(new RegExp(`^${field}: .*$`, 'mu'), `${field}: ${value}`);
/** Gives the first item of a list of maps another value in a field. */
const setFirst = (field: string, value: string) =>
  edit(new RegExp(`^(  - |    )${field}: .*$`, 'mu'), `$1${field}: ${value}`);
const head = '```yaml\nlang: en\nread_at: nowhere\nverification: seed-only\n';

/** Twenty records of the collection, broken in twenty ways. */
const faults: [rule: RuleName, file: string, change: Edit][] = [
  ['file', 'people/thatcher-margaret.md', append('\n⟦\0⟧\n')],
  ['frontmatter', 'people/yeltsin-boris.md', insert('⟦nickname⟧: Tsar')],
  ['frontmatter', 'people/kohl-helmut.md', edit(/^name: /mu, 'name: ⟦@⟧')],
  ['frontmatter', 'quotes/putin-2017-not-on-paper.md', set('kind', '⟦promise⟧')],
  ['verbatim', 'quotes/baker-gorbachev-1990-02-09-not-one-inch.md', edit(/text: (>-\n\s+)?(\S)/u, 'text: ⟦$1⟧X$2')],
  ['reference', 'quotes/genscher-1990-02-02-all-other-eastern-countries.md', set('speaker', '⟦genscher-hans⟧')],
  ['reference', 'quotes/matlock-2008-not-legally-binding.md', setFirst('excerpt', '⟦no-such-passage⟧')],
  ['date', 'quotes/kohl-1990-02-10-sole-right-of-the-german-people.md', set('date', '⟦1990-03-10⟧')],
  ['date', 'quotes/zoellick-2022-no-promise.md', set('role', '⟦Archbishop of Canterbury⟧')],
  ['date', 'events/malta-summit-1989-12.md', set('date', '⟦1989-13⟧')],
  [
    'reply',
    'quotes/gorbachev-baker-1990-02-09-zone-unacceptable.md',
    inTurn(
      (old) => old.replace(/^in_reply_to: .*\n/mu, ''),
      insert('in_reply_to: ⟦gorbachev-2014-10-16-not-discussed⟧'),
    ),
  ],
  ['language', 'quotes/woerner-1990-02-11-military-reach.md', setFirst('lang', '⟦fi⟧')],
  [
    'evidence',
    'claims/not-on-the-agenda.md',
    edit(
      /^evidence:\n  - ref: (\S+)\n/mu,
      'evidence:\n  - ref: $1\n    bears: context\n    why: Once.\n  - ref: ⟦$1⟧\n',
    ),
  ],
  [
    'evidence',
    'claims/no-binding-written-pledge.md',
    inTurn(edit(/^absence:\n(?: .*\n)+/mu, ''), edit(/^asserts:/mu, '⟦asserts⟧:')),
  ],
  [
    'evidence',
    'claims/treaty-limits-only-the-gdr.md',
    inTurn(edit(/^evidence:/mu, '⟦evidence⟧:'), (old) =>
      old.replaceAll(/bears: \w+/gu, 'bears: supports').replace(/^one_sided: .*\n(?: .*\n)*/mu, ''),
    ),
  ],
  ['excerpt', 'memos/speech-genscher-tutzing-1990-01-31.md', append('\n⟦:::⟧excerpt{#without-head}\nWords.\n:::\n')],
  [
    'length',
    'memos/article-goldgeier-2016.md',
    append(`\n⟦:::⟧excerpt{#too-long}\n${head}\`\`\`\n\n${'word '.repeat(longestQuotation)}word\n:::\n`),
  ],
  ['link', 'memos/treaty-two-plus-four-1990-09-12.md', append('\nSee ⟦[there](quotes/nowhere)⟧.\n')],
  ['slug', 'sources/kramer-2009.md', insert('aliases: [⟦goldgeier-2016⟧]')],
  [
    'hold',
    'claims/informal-assurances-were-given.md',
    edit(
      /^evidence:\n/mu,
      'evidence:\n  - ref: ⟦memos⟧/letter-baker-kohl-1990-02-10#held\n    bears: context\n    why: Nobody can see it.\n',
    ),
  ],
];

/** What the twentieth needs: a passage that is held, which is no fault. */
const held = {
  'memos/letter-baker-kohl-1990-02-10.md': append(`\n:::excerpt{#held}\n${head}hold: Not yet.\n\`\`\`\n:::\n`),
};

test('Twenty records broken in twenty ways are reported in one run, each at its place, and nothing else is', async () => {
  const clean = await checkChanged(held, realContent);
  const { diagnostics, marks } = await checkChanged(
    { ...held, ...Object.fromEntries(faults.map(([, file, change]) => [file, change])) },
    realContent,
  );
  const known = new Set(clean.diagnostics.map(printFinding));
  const ruleOf = new Map(faults.map(([rule, file]) => [file, rule]));

  expect(clean.diagnostics.filter((each) => each.severity === 'error').map(printFinding)).toEqual([]);
  expect(marks).toHaveLength(20);
  expect(diagnostics.map(printFinding).filter((found) => !known.has(found))).toEqual(
    marks.map((mark) => `${printPlace(mark)} error ${ruleOf.get(mark.file)}`),
  );
});
