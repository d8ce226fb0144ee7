import { describe, expect, test } from 'vitest';
import { formatGithub, formatJson, formatText } from '../../src/graph/report.ts';
import { diagnose, type Diagnostic } from '../../src/model/diagnostic.ts';

const place = { file: 'quotes/x.md', line: 3, column: 5 };
const found: Diagnostic[] = [
  diagnose('verbatim', place, 'not in memos/y#p2: “one\n  inch”', 'nearest passage:\n“one”'),
  diagnose('orphan', { ...place, file: 'people/z.md' }, 'nothing names this person, 100%: really'),
];
const options = { prefix: '../content', records: 12 };

describe('formatText', () => {
  test('prints one diagnostic a line, with an indented hint, and the count', () => {
    expect(formatText(found, options).split('\n')).toEqual([
      '../content/quotes/x.md:3:5 error verbatim  not in memos/y#p2: “one inch”',
      '    nearest passage: “one”',
      '../content/people/z.md:3:5 warning orphan  nothing names this person, 100%: really',
      '1 error, 1 warning in 2 of 12 records',
    ]);
  });

  test('puts the way to the corpus before every file of it that words name, and before no record', () => {
    const [named] = formatText(
      [
        diagnose(
          'slug',
          place,
          'is the id of events/a.md, not of quotes/b',
          'first at pages/c.md:1:2; see https://x.example/memos/d.md',
        ),
      ],
      options,
    ).split('\n1 error');
    expect(named).toBe(
      '../content/quotes/x.md:3:5 error slug  is the id of ../content/events/a.md, not of quotes/b\n    first at ../content/pages/c.md:1:2; see https://x.example/memos/d.md',
    );
  });

  test('prints paths as they are where the corpus is the working directory', () => {
    expect(formatText(found, { ...options, prefix: '' })).toMatch(/^quotes\/x\.md:3:5 /u);
  });

  test.for([
    [[], '0 errors, 0 warnings in 12 records'],
    [found.slice(0, 1), '1 error, 0 warnings in 1 of 12 records'],
    [[...found, ...found], '2 errors, 2 warnings in 2 of 12 records'],
  ] as const)('counts at the end: $1', ([diagnostics, count]) => {
    expect(formatText(diagnostics, options).split('\n').at(-1)).toBe(count);
  });

  test('prints at most as many as it is told, says how many more there are, and counts all', () => {
    expect(
      formatText(found, { ...options, maximum: 1 })
        .split('\n')
        .slice(-2),
    ).toEqual(['… and 1 more', '1 error, 1 warning in 2 of 12 records']);
    expect(formatText(found, { ...options, maximum: 0 }).split('\n')).toEqual([
      '… and 2 more',
      '1 error, 1 warning in 2 of 12 records',
    ]);
    expect(formatText(found, { ...options, maximum: 2 })).not.toContain('more');
  });
});

describe('formatJson', () => {
  test('gives every field to programs, and counts', () => {
    expect(JSON.parse(formatJson(found, options))).toEqual({
      diagnostics: [
        {
          file: '../content/quotes/x.md',
          line: 3,
          column: 5,
          severity: 'error',
          rule: 'verbatim',
          message: 'not in memos/y#p2: “one\n  inch”',
          hint: 'nearest passage:\n“one”',
        },
        {
          file: '../content/people/z.md',
          line: 3,
          column: 5,
          severity: 'warning',
          rule: 'orphan',
          message: 'nothing names this person, 100%: really',
          hint: null,
        },
      ],
      counts: { errors: 1, warnings: 1, files: 2, records: 12 },
    });
  });

  test('counts what it does not print', () => {
    expect(JSON.parse(formatJson(found, { ...options, maximum: 1 }))).toMatchObject({
      diagnostics: { length: 1 },
      counts: { errors: 1, warnings: 1 },
    });
  });
});

describe('formatGithub', () => {
  test('escapes what the annotations of GitHub need escaped', () => {
    expect(formatGithub(found, options).split('\n')).toEqual([
      '::error file=../content/quotes/x.md,line=3,col=5,title=verbatim::not in memos/y#p2: “one%0A  inch”%0Anearest passage:%0A“one”',
      '::warning file=../content/people/z.md,line=3,col=5,title=orphan::nothing names this person, 100%25: really',
      '1 error, 1 warning in 2 of 12 records',
    ]);
  });

  test('escapes colons and commas of a path', () => {
    expect(formatGithub([diagnose('slug', { ...place, file: 'quotes/a,b:c%.md' }, 'no id')], options)).toContain(
      'file=../content/quotes/a%2Cb%3Ac%25.md,line=3',
    );
  });
});
