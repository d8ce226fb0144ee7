import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadFiles, maximumBytes } from '../../src/load/files.ts';
import { folders } from '../../src/model/ids.ts';
import {
  append,
  checkChanged,
  inTurn,
  minimal,
  printFinding,
  printPlace,
  replace,
  type Changes,
} from '../support/corpus.ts';
import { describeRule } from '../support/rule.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const withCrlf = (old: string) => old.replaceAll('\n', '\r\n');

describeRule('file', {
  fires: [
    {
      name: 'a record that is not UTF-8, at the line of the first bad byte',
      changes: { 'sources/x.md': bytes('---\ntype: book\ntitle: Br', [0xfc], 'cke\n---\n') },
      at: ['sources/x.md:3:1'],
      message: 'not UTF-8: this line has bytes that are no text',
      hint: 'save the file as UTF-8',
    },
    {
      name: 'a record in UTF-16',
      changes: { 'sources/x.md': Buffer.from('\uFEFF---\ntype: book\n---\n', 'utf16le') },
      at: ['sources/x.md:1:1'],
      message: 'not UTF-8',
    },
    {
      name: 'a NUL byte, at its line',
      changes: { 'sources/x.md': bytes('---\ntype: book\ntitle: Br\0cke\n---\n') },
      at: ['sources/x.md:3:1'],
      message: 'this line has a NUL byte',
    },
    {
      name: 'an empty file',
      changes: { 'sources/x.md': '' },
      at: ['sources/x.md:1:1'],
      message: 'the file is empty, expected a record',
      hint: 'npm run new',
    },
    {
      name: 'a file of blanks',
      changes: { 'sources/x.md': ' \n\t\n\n' },
      at: ['sources/x.md:1:1'],
      message: 'the file is empty',
    },
    {
      name: 'a byte order mark, as a warning',
      changes: { 'people/oak-bertram.md': (old) => `\uFEFF${old}` },
      at: ['people/oak-bertram.md:1:1'],
      severity: 'warning',
      message: 'begins with a byte order mark',
    },
    {
      name: 'line ends of Windows, as a warning',
      changes: { 'people/oak-bertram.md': withCrlf },
      at: ['people/oak-bertram.md:1:1'],
      severity: 'warning',
      message: 'has line ends of Windows (CRLF)',
    },
    {
      name: 'a file of more than a megabyte',
      changes: { 'people/oak-bertram.md': append(`\n${'x'.repeat(maximumBytes)}\n`) },
      at: ['people/oak-bertram.md:1:1'],
      message: '1.0 MB of text, expected at most 1 MB',
      hint: 'keep excerpts, not whole documents',
    },
    {
      name: 'a folder with the name of a record',
      changes: { 'sources/x.md': { folder: true } },
      at: ['sources/x.md:1:1'],
      message: 'a folder, expected a file',
    },
    {
      name: 'a folder within the folder of a type',
      changes: { 'sources/old/x.md': 'a stray' },
      at: ['sources/old:1:1'],
      message: 'a folder, expected a file',
      hint: 'move its files up',
    },
    {
      name: 'a link that leads nowhere',
      changes: { 'sources/x.md': { linkTo: 'y.md' } },
      at: ['sources/x.md:1:1'],
      message: 'a link that leads nowhere',
    },
    {
      name: 'a link that leads in a circle',
      changes: { 'sources/x.md': { linkTo: 'x.md' } },
      at: ['sources/x.md:1:1'],
      message: 'a link that leads nowhere',
    },
    {
      name: 'a link out of the corpus',
      changes: { 'sources/x.md': { linkTo: join(minimal, 'sources/tern-1950.md') } },
      at: ['sources/x.md:1:1'],
      message: 'a link that leads out of the corpus',
    },
    {
      name: 'a folder that is a link out of the corpus',
      changes: { events: { linkTo: join(minimal, 'events') } },
      at: ['events:1:1'],
      message: 'a link that leads out of the corpus',
      besides: ['reference', 'link'],
    },
    {
      name: 'a file where the folder of a type should be',
      changes: { narratives: { linkTo: 'site.yaml' } },
      at: ['narratives:1:1'],
      message: 'expected a folder',
    },
    {
      name: 'a file that is no Markdown, as a warning',
      changes: { 'sources/x.txt': 'a note' },
      at: ['sources/x.txt:1:1'],
      severity: 'warning',
      message: 'its name does not end in `.md`',
    },
    {
      name: 'a folder of no record type, as a warning with the nearest',
      changes: { 'quote/x.md': 'a stray' },
      at: ['quote:1:1'],
      severity: 'warning',
      message: 'belongs to no record type',
      hint: 'did you mean `quotes`?',
    },
    {
      name: 'a file beside the folders, as a warning',
      changes: { 'README.md': 'Read me.' },
      at: ['README.md:1:1'],
      severity: 'warning',
      message: 'is not read',
    },
    {
      name: 'a corpus without site.yaml',
      changes: { 'site.yaml': null },
      at: ['site.yaml:1:1'],
      message: 'no `site.yaml`, expected the title of the site',
    },
    {
      name: 'a site.yaml that is not UTF-8',
      changes: { 'site.yaml': bytes('title: Br', [0xfc], 'cke\n') },
      at: ['site.yaml:1:1'],
      message: 'not UTF-8',
    },
    {
      name: 'a page that is not UTF-8',
      changes: { 'pages/x.md': bytes('---\ntitle: Br', [0xfc], 'cke\n---\n') },
      at: ['pages/x.md:2:1'],
      message: 'not UTF-8',
    },
  ],
  quiet: [
    { name: 'a link to a file of the corpus', changes: { 'sources/x.md': { linkTo: 'tern-1950.md' } } },
    {
      name: 'files that begin with a dot',
      changes: { 'sources/.x.md.swp': bytes([0xff, 0]), '.DS_Store': bytes([0xff, 0]) },
    },
    { name: 'a ledger', changes: { ledger: 'a line\n' } },
    {
      name: 'the replacement character, which is text',
      changes: { 'people/oak-bertram.md': append('\nThe paper has \uFFFD here.\n') },
    },
    { name: 'a corpus without pages', changes: { pages: null } },
    { name: 'a missing folder of a type that nothing needs', changes: { narratives: null } },
  ],
});

test('says of a corpus without records where they belong', async () => {
  const changes: Changes = Object.fromEntries(
    [...Object.values<string>(folders), 'pages'].map((folder) => [folder, null]),
  );
  const { diagnostics } = await checkChanged(changes);
  expect(diagnostics.map(printFinding)).toContain('.:1:1 error file');
  expect(diagnostics.find((each) => each.file === '.')?.hint).toBe(
    'records lie in questions, claims, narratives, quotes, memos, people, events, sources, misquotations, gaps',
  );
});

test('finds the same places in a file with line ends of Windows', async () => {
  const broken = inTurn(
    replace('date: 1902-03-04', 'date: ⟦last spring⟧'),
    replace('text: Lower Wend wird um keinen', 'text: ⟦Lower Wend⟧ wird um einen'),
    append('\n⟦[nowhere](quotes/nowhere)⟧\n'),
  );
  const file = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
  const { diagnostics, marks } = await checkChanged({ [file]: (old) => withCrlf(broken(old)) });
  expect(diagnostics.map(printFinding)).toEqual([
    `${file}:1:1 warning file`,
    ...['date', 'verbatim', 'link'].map((rule, index) => `${printPlace(marks[index])} error ${rule}`),
  ]);
});

test('reads a record after its byte order mark', async () => {
  const { diagnostics, marks } = await checkChanged({
    'people/oak-bertram.md': (old) => `\uFEFF${replace('born: 1848-02-29', 'born: ⟦once⟧')(old)}`,
  });
  expect(diagnostics.filter((each) => each.severity === 'error')).toMatchObject([{ rule: 'date', ...marks[0] }]);
});

test('reads files in the order of their names, whatever the folder says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['b.md', 'a.md', 'c.md', 'a-1.md']) await writeFile(join(folder, name), name);
  const { files } = await loadFiles(folder, '.');
  expect(files.map((file) => file.text)).toEqual(['a-1.md', 'a.md', 'b.md', 'c.md']);
});

test('takes a missing folder for an empty one', async () => {
  expect(await loadFiles(minimal, 'no-such-folder')).toEqual({ files: [], diagnostics: [] });
});
