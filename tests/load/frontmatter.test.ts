import { describe, expect, test } from 'vitest';
import { parseYaml, splitFile } from '../../src/load/frontmatter.ts';
import { inTurn, replace } from '../support/corpus.ts';
import { describeRule } from '../support/rule.ts';

const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const claim = 'claims/upper-wend-promised-to-pay.md';
const absence = 'claims/no-contract-names-a-payer.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const quill = 'people/quill-ada.md';

const withoutHead = (old: string) => old.slice(old.indexOf('---\n', 4) + 4);

describeRule('frontmatter', {
  fires: [
    {
      name: 'a file without frontmatter',
      changes: { [quill]: (old) => withoutHead(old).replace('\n', '⟦\n⟧') },
      message: 'no frontmatter, expected a first line `---`',
      hint: 'between two lines `---`',
    },
    {
      name: 'a quote whose first witness is no reading of its words',
      changes: {
        [assurance]: (old) => old.replace('    verification: ', '    kind: ⟦further-words\n    verification: '),
      },
      message: '`further-words` in the first place, expected the preferred reading',
    },
    {
      name: 'a kind of witness that is none, once',
      changes: {
        [assurance]: (old) => old.replace('    verification: ', '    kind: ⟦further\n    verification: '),
      },
      message: 'further',
    },
    {
      name: 'a wording that circulates without its language and without a place',
      changes: {
        'misquotations/not-a-penny.md': (old) =>
          old
            .replace('wording: ', 'wording: ⟦⟦')
            .replace('lang: en\n', '')
            .replace(/circulates:\n(?: .*\n)+/u, ''),
      },
      message: 'the wording has no language',
    },
    {
      name: 'frontmatter that does not end',
      changes: { [quill]: (old) => `⟦-⟧${old.slice(1).replace('\n---\n', '\n')}` },
      message: 'the frontmatter has no end, expected a line `---`',
    },
    {
      name: 'empty frontmatter',
      changes: { [quill]: '---\n⟦-⟧--\n\nWords.\n' },
      message: 'the frontmatter is no map of keys and values',
      hint: 'key: value',
    },
    {
      name: 'frontmatter that is a list',
      changes: { [quill]: '---\n⟦-⟧ name\n- role\n---\n' },
      message: 'the frontmatter is no map of keys and values',
    },
    {
      name: 'frontmatter that is a sentence',
      changes: { [quill]: '---\n⟦Ada⟧ Quill\n---\n' },
      message: 'the frontmatter is no map of keys and values',
    },
    {
      name: 'a value with a colon and no quotes',
      changes: { [minutes]: replace('title: Minutes of the Wend', 'title: ⟦Minutes⟧: of the Wend') },
      message: 'not valid YAML',
      hint: 'stands in quotes',
    },
    {
      name: 'quotes that are not closed, where they open',
      changes: { [quill]: replace('died: 1921-05-01', 'died: ⟦"⟧1921-05-01') },
      message: 'not valid YAML: Missing closing',
      hint: 'stands in quotes',
    },
    {
      name: 'a bracket that is not closed, where it opens',
      changes: { [quill]: replace('died: 1921-05-01', 'died: ⟦[⟧about 1921') },
      message: 'not valid YAML',
    },
    {
      name: 'a line without key',
      changes: { [quill]: replace('born: 1850~\n', 'born: 1850~\n⟦or⟧ a little later\n') },
      message: 'a line without key, expected `key: value`',
    },
    {
      name: 'a reference to an anchor that YAML does not know',
      changes: { [quill]: replace('interest: Her town owned the bridge company.', 'interest: ⟦*Her⟧') },
      message: 'not valid YAML',
    },
    {
      name: 'the same key a second time',
      changes: { [quill]: replace('born: 1850~\n', 'born: 1850~\n⟦born⟧: 1851~\n') },
      message: 'the key stands here a second time',
      hint: 'remove one of the two',
    },
    {
      name: 'the same key a second time within a list',
      changes: { [assurance]: replace('    locator: p. 3\n', '    locator: p. 3\n    ⟦lang⟧: en\n') },
      message: 'the key stands here a second time',
    },
    {
      name: 'a tab where YAML wants spaces',
      changes: { [quill]: replace('    from: 1898', '⟦\t⟧from: 1898') },
      message: 'a tab, expected spaces',
      hint: 'replace the tab by two spaces',
    },
    {
      name: 'an unknown key with the nearest',
      changes: { [quill]: replace('born:', '⟦bron⟧:') },
      message: 'unknown key `bron`, expected a field of a person',
      hint: 'did you mean `born`?',
    },
    {
      name: 'an unknown key that is near to nothing with all that are known',
      changes: { [quill]: replace('dates_from:', '⟦q⟧:') },
      message: 'unknown key `q`',
      hint: 'known: name, native_name, native_lang',
    },
    {
      name: 'a key that every JavaScript object has',
      changes: { [quill]: replace('dates_from:', '⟦constructor⟧:') },
      message: 'unknown key `constructor`',
    },
    {
      name: 'an unknown key within a witness with the nearest',
      changes: { [assurance]: replace('translator: Cora Tern', '⟦translater⟧: Cora Tern') },
      message: 'unknown key `translater`, expected a field of `witnesses`',
      hint: 'did you mean `translator`?',
    },
    {
      name: 'an unknown key within a map',
      changes: { [minutes]: replace('  box_folder:', '  ⟦box⟧:') },
      message: 'unknown key `box`, expected a field of `archive`',
      hint: 'box_folder',
    },
    {
      name: 'several unknown keys, each at its place',
      changes: { [quill]: inTurn(replace('born:', '⟦geboren⟧:'), replace('died:', '⟦gestorben⟧:')) },
      message: 'unknown key `geboren`',
    },
    {
      name: 'a missing key at the head of the record',
      changes: { [assurance]: inTurn(replace('speaker: quill-ada\n', ''), replace('role:', '⟦role⟧:')) },
      message: 'missing key `speaker`',
      hint: 'Who said or wrote the words.',
    },
    {
      name: 'a missing key in an item of a list, at the item',
      changes: {
        [claim]: inTurn(
          replace(
            'ref: quotes/quill-oak-1902-03-04-not-one-penny\n    bears: supports',
            '⟦ref⟧: quotes/quill-oak-1902-03-04-not-one-penny',
          ),
        ),
      },
      message: 'missing key `bears`',
      hint: 'one of supports, contradicts',
    },
    {
      name: 'a list where text should be',
      changes: { [assurance]: replace('role: Mayor of Upper Wend', 'role: ⟦[Mayor]⟧') },
      message: 'the value is a list, expected text',
      hint: 'The office in which the speaker spoke',
    },
    {
      name: 'a map where text should be',
      changes: { [quill]: replace('name: Ada Quill', 'name: ⟦{ first: Ada }⟧') },
      message: 'the value is a map, expected text',
    },
    {
      name: 'text where a list should be',
      changes: { [assurance]: replace('addressees:\n  - oak-bertram', 'addressees: ⟦oak-bertram⟧') },
      message: '`oak-bertram` is a word or text, expected a list',
    },
    {
      name: 'text in place of a list of witnesses',
      changes: { [assurance]: (old) => old.replace(/witnesses:\n[\s\S]*?(?=in_reply_to)/u, 'witnesses: ⟦none⟧\n') },
      message: '`none` is a word or text, expected a list',
      besides: ['orphan'],
    },
    {
      name: 'text in a list of witnesses',
      changes: { [assurance]: replace('witnesses:\n', 'witnesses:\n  - ⟦none⟧\n') },
      message: '`none` is a word or text, expected a map of keys and values',
    },
    {
      name: 'a value left out',
      changes: { [assurance]: replace('place: On the old bridge\n', 'place:⟦\n⟧') },
      message: 'the value is empty, expected words',
      hint: 'Where.',
    },
    {
      name: 'a value of blanks',
      changes: { [assurance]: replace('place: On the old bridge', 'place: ⟦"  "⟧') },
      message: 'the value is empty, expected words',
    },
    {
      name: 'an empty list where one at least is needed',
      changes: { [assurance]: replace('subject:\n  - infrastructure\n  - jurisdiction', 'subject: ⟦[]⟧') },
      message: '`subject` is empty, expected at least 1',
    },
    {
      name: 'a word outside its vocabulary with the nearest',
      changes: { [assurance]: replace('kind: assurance', 'kind: ⟦asurance⟧') },
      message: '`asurance` is no value of `kind`, expected one of assurance, question',
      hint: 'did you mean `assurance`?',
    },
    {
      name: 'a word outside its vocabulary in a list',
      changes: { [assurance]: replace('  - jurisdiction', '  - ⟦jurisdictions⟧') },
      message: '`jurisdictions` is no value of `subject`',
      hint: 'did you mean `jurisdiction`?',
    },
    {
      name: 'a word outside its vocabulary in a list of maps',
      changes: { [claim]: replace('bears: qualifies', 'bears: ⟦qualify⟧') },
      message: '`qualify` is no value of `bears`',
      hint: 'did you mean `qualifies`?',
    },
    {
      name: 'a scope that site.yaml does not know',
      changes: { [assurance]: replace('scope: both-banks', 'scope: ⟦both-bank⟧') },
      message: '`both-bank` is no value of `scope`, expected one of north-bank, both-banks, not-applicable',
      hint: 'did you mean `both-banks`?',
    },
    {
      name: 'an id that is none',
      changes: { [assurance]: replace('event: meeting', 'event: ⟦Meeting⟧') },
      message: 'is not an id, expected kebab-case',
    },
    {
      name: 'a reference that is none',
      changes: { [claim]: replace('ref: memos/minutes', 'ref: ⟦minutes⟧') },
      message: 'is not a reference, expected a folder and an id',
    },
    {
      name: 'an address that is none',
      changes: { [minutes]: replace('  - https://archive.example/uw-wbc-2-7', '  - ⟦archive.example⟧') },
      message: '`archive.example` is not an address, expected http:// or https://',
    },
    {
      name: 'an id of an excerpt that cannot be one',
      changes: { [assurance]: replace('excerpt: not-one-penny', 'excerpt: ⟦Not one penny⟧') },
      message: '`Not one penny` is not an id of an excerpt, expected kebab-case',
    },
    {
      name: 'a former id that cannot be one',
      changes: {
        'events/meeting-on-the-bridge-1902-03-04.md': replace('  - bridge-meeting-1902', '  - ⟦Bridge_Meeting⟧'),
      },
      message: '`Bridge_Meeting` is not an id, expected kebab-case',
      besides: ['link'],
    },
    {
      name: 'a witness without words',
      changes: {
        [assurance]: inTurn(
          replace('    text: Lower Wend wird um keinen Pfennig gebeten werden\n', ''),
          replace(
            '- memo: letter-quill-oak-1902-03-06\n    excerpt: keinen-pfennig\n',
            '- ⟦memo⟧: letter-quill-oak-1902-03-06\n    excerpt: keinen-pfennig\n',
          ),
        ),
      },
      message: 'missing key `text`, expected the exact wording as it stands in the excerpt',
    },
    {
      name: 'a record withdrawn without a reason',
      changes: {
        'quotes/oak-1903-01-ten-thousand.md': inTurn(
          replace('status: withdrawn', 'status: ⟦withdrawn⟧'),
          replace('status_reason: The words were ascribed to Oak by mistake; no record has them.\n', ''),
        ),
      },
      message: 'withdrawn without a reason, expected `status_reason`',
    },
    {
      name: 'a name in another script without its language',
      changes: {
        [quill]: inTurn(replace('native_name: Adelheid', 'native_name: ⟦Adelheid⟧'), replace('native_lang: de\n', '')),
      },
      message: 'the name has no language, expected `native_lang`',
    },
    {
      name: 'an unknown key of an absence, and the key that is missing for it',
      changes: {
        [absence]: inTurn(replace('    finding:', '    ⟦findings⟧:'), replace('- searched:', '- ⟦searched⟧:')),
      },
      message: 'missing key `finding`',
    },
    {
      name: 'an unknown key of site.yaml',
      changes: { 'site.yaml': replace('coverage:', '⟦coverege⟧:') },
      message: 'unknown key `coverege`, expected a field of the site',
      hint: 'did you mean `coverage`?',
    },
    {
      name: 'a record type that site.yaml invents',
      changes: { 'site.yaml': (old) => `${old}listings:\n  ⟦quoote⟧: Words.\n` },
      message: 'unknown key `quoote`',
      hint: 'did you mean `quote`?',
    },
    {
      name: 'YAML of site.yaml that is broken',
      changes: { 'site.yaml': replace('title: Who', 'title: ⟦[⟧Who') },
      message: 'not valid YAML',
    },
    {
      name: 'an unknown key of a page, and the key that is missing for it',
      changes: {
        'pages/about.md': inTurn(replace('title: About', '⟦title⟧: About'), replace('description:', '⟦descripton⟧:')),
      },
      message: 'missing key `description`',
    },
    { name: 'a page without frontmatter', changes: { 'pages/x.md': '⟦W⟧ords.\n' }, message: 'no frontmatter' },
  ],
  quiet: [
    {
      name: 'numbers, dates and answers that stay the words they are',
      changes: {
        [quill]: inTurn(
          replace('name: Ada Quill', 'name: 1990'),
          replace('interest: Her town owned the bridge company.', 'interest: no'),
        ),
      },
    },
    {
      name: 'a comment, and blanks after the lines',
      changes: {
        [quill]: inTurn(
          replace('---\nname:', '---  \n# The mayor.\nname:'),
          replace('died: 1921-05-01', 'died: 1921-05-01   # in May'),
        ),
      },
    },
    {
      name: 'keys in another order and quotes of another sort',
      changes: { 'people/tern-cora.md': '---\nborn: \'191X\'\nroles: [{ role: historian }]\nname: "Cora Tern"\n---\n' },
    },
    { name: 'a rule in the body', changes: { [quill]: (old) => `${old}\n---\n\nAfter the rule.\n` } },
    { name: 'a person without roles', changes: { 'people/tern-cora.md': '---\nname: Cora Tern\n---\n' } },
    {
      name: 'a quote to the public, with no addressee',
      changes: { [assurance]: replace('addressees:\n  - oak-bertram', 'addressees: []') },
    },
    { name: 'a held quote and a withdrawn one without words', changes: {} },
  ],
});

describe('splitFile', () => {
  const file = 'x.md';

  test('parts head from body and keeps the numbers of the lines', () => {
    const { frontmatter, body } = splitFile('---\na: 1\nb: 2\n---\nWords.\n', file);
    expect(frontmatter.value).toEqual({ a: '1', b: '2' });
    expect(body).toBe('\n\n\n\nWords.\n');
  });

  test.for([
    ['line ends of Windows', '---\r\na: 1\r\n---\r\nWords.', { a: '1' }],
    ['no line end at the end of the file', '---\na: 1\n---', { a: '1' }],
    ['three hyphens in a value', '---\na: one --- two\n---\n', { a: 'one --- two' }],
    ['three hyphens in a block of text', '---\na: |\n  ---\nb: 2\n---\n', { a: '---\n', b: '2' }],
    ['hyphens after the head', '---\na: 1\n---\n\n---\n\nb: 2\n\n---\n', { a: '1' }],
  ] as const)('is not misled by %s', ([, text, value]) => {
    const { frontmatter } = splitFile(text, file);
    expect(frontmatter.diagnostics).toEqual([]);
    expect(frontmatter.value).toEqual(value);
  });

  test('wants the head on the first line', () => {
    expect(splitFile('\n---\na: 1\n---\n', file).frontmatter.diagnostics).toMatchObject([
      { line: 1, column: 1, message: 'no frontmatter, expected a first line `---`' },
    ]);
  });
});

describe('parseYaml', () => {
  const { placeOf, value } = parseYaml('a: one\nlist:\n  - key: two\n    text: >-\n      three\n', 'x.md', 10);

  test('keeps every scalar as the text that was typed', () => {
    expect(
      parseYaml('year: 1990\nanswer: no\nnothing: null\nisbn: 007\ndate: 1990-02-09\nempty:\n', 'x.md', 1).value,
    ).toEqual({
      year: '1990',
      answer: 'no',
      nothing: 'null',
      isbn: '007',
      date: '1990-02-09',
      empty: '',
    });
  });

  test.for([
    [['a'], 'key', 10, 1],
    [['a'], 'value', 10, 4],
    [['list', 0, 'key'], 'key', 12, 5],
    [['list', 0, 'key'], 'value', 12, 10],
    [['list', 0, 'text'], 'value', 13, 11],
    [['list', 0], 'value', 12, 5],
  ] as const)('knows the place of %j, %s', ([path, part, line, column]) => {
    expect(placeOf(path, part)).toEqual({ file: 'x.md', line, column });
  });

  test.for([
    [['b'], 10, 1],
    [['list', 3], 11, 1],
    [['list', 0, 'missing'], 12, 5],
    [['a', 'deeper'], 10, 1],
  ] as const)('gives what is around %j where that is not there', ([path, line, column]) => {
    expect(placeOf(path, 'value')).toEqual({ file: 'x.md', line, column });
  });

  test('reads what it says it reads', () => {
    expect(value).toEqual({ a: 'one', list: [{ key: 'two', text: 'three' }] });
  });

  test.for([
    'a: *b',
    'a: &a [*a]',
    'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]',
    '? [a, b]\n: c',
    '__proto__: x',
    'a: !!js/function x',
    '%YAML 9.9\n---\na: 1',
  ])('survives %s', (yaml) => {
    expect(() => parseYaml(yaml, 'x.md', 1)).not.toThrow();
  });
});
