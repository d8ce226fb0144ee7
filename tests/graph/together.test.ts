import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/graph/rules/index.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import type { AnyRecord } from '../../src/load/record.ts';
import {
  append,
  checkChanged,
  inTurn,
  layCorpus,
  markTop,
  minimal,
  printFinding,
  printPlace,
  replace,
  type Changes,
} from '../support/corpus.ts';

const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const letter = 'memos/letter-quill-oak-1902-03-06.md';
const claim = 'claims/upper-wend-promised-to-pay.md';
const absence = 'claims/no-contract-names-a-payer.md';
const withdrawn = 'quotes/oak-1903-01-ten-thousand.md';
const quill = 'people/quill-ada.md';

describe('No fault hides another', () => {
  test('within one quote', async () => {
    const { diagnostics, marks } = await checkChanged({
      [assurance]: inTurn(
        replace('place: On the old bridge', '⟦plaec⟧: On the old bridge'),
        replace('date: 1902-03-04', 'date: ⟦1902-03-09⟧'),
        replace('scope: both-banks', 'scope: ⟦all-banks⟧'),
        replace('text: Lower Wend wird um keinen', 'text: ⟦Lower⟧ Wend wird um einen'),
        replace('in_reply_to: oak', 'in_reply_to: ⟦oak⟧-and'),
        append('\n⟦[there](quotes/nowhere)⟧\n'),
      ),
    });
    expect(diagnostics.map((each) => each.rule)).toEqual([
      'date',
      'frontmatter',
      'frontmatter',
      'verbatim',
      'reference',
      'link',
    ]);
    expect(diagnostics.map(printPlace)).toEqual(marks.map(printPlace));
  });

  test('within one memo', async () => {
    const { diagnostics, marks } = await checkChanged({
      [minutes]: inTurn(
        replace('kind: minutes', 'kind: ⟦minute⟧'),
        replace('languages:\n  - en', 'languages:\n  - ⟦anglais⟧'),
        replace('locator: p. 2', '⟦locater⟧: p. 2'),
        replace('  - Two engineers', '  - ⟦two-engineers⟧'),
        append(
          '\n⟦:::⟧excerpt{#who-will-pay}\n```yaml\nlang: en\nread_at: p. 2\nverification: ⟦seen⟧\n```\n\nWho, ⟦*then*⟧?\n:::\n',
        ),
      ),
    });
    expect(diagnostics.map(printPlace)).toEqual(marks.map(printPlace));
    expect(diagnostics.map((each) => each.rule)).toEqual([
      'frontmatter',
      'reference',
      'language',
      'excerpt',
      'excerpt',
      'excerpt',
      'excerpt',
    ]);
  });

  test('within one claim', async () => {
    const { diagnostics, marks } = await checkChanged({
      [claim]: inTurn(
        replace('verdict: contested', 'verdict: ⟦unclear⟧'),
        replace('assessed_on: 2026-01-31', 'assessed_on: ⟦today⟧'),
        replace('who: oak-bertram', 'who: ⟦oak-bert⟧'),
        replace('evidence:\n', '⟦evidence⟧:\n'),
        replace('bears: qualifies', 'bears: context'),
        replace('ref: memos/minutes-wend-bridge-1902-03-04', 'ref: ⟦quotes⟧/quill-oak-1902-03-04-not-one-penny'),
      ),
    });
    expect(diagnostics.map(printPlace)).toEqual(marks.map(printPlace));
    expect(diagnostics.map((each) => each.rule)).toEqual(['reference', 'frontmatter', 'date', 'evidence', 'evidence']);
  });

  test('where a value that is wrong stands beside values that are wrong together', async () => {
    const { diagnostics, marks } = await checkChanged({
      [quill]: inTurn(
        replace('native_name: Adelheid', 'native_name: ⟦Adelheid⟧'),
        replace('native_lang: de\n', ''),
        replace('kind: person', 'kind: ⟦human⟧'),
      ),
      [withdrawn]: inTurn(
        replace('status: withdrawn', 'status: ⟦withdrawn⟧'),
        replace('status_reason: The words were ascribed to Oak by mistake; no record has them.\n', ''),
        replace('kind: recollection', 'kind: ⟦memory⟧'),
      ),
      [asked]: inTurn(
        replace('- memo: minutes', '- ⟦memo⟧: minutes'),
        replace('    text: Who, then, will pay for the stones on our side?\n', ''),
        replace('kind: question', 'kind: ⟦query⟧'),
      ),
    });
    expect(diagnostics.map(printFinding)).toEqual(marks.map((mark) => `${printPlace(mark)} error frontmatter`));
  });

  test('where a witness without words names a memo that does not exist', async () => {
    const { diagnostics } = await checkChanged({
      [asked]: inTurn(
        replace('- memo: minutes', '- memo: minute'),
        replace('    text: Who, then, will pay for the stones on our side?\n', ''),
      ),
    });
    expect(diagnostics.map((each) => each.rule)).toEqual(['frontmatter', 'reference']);
  });

  test('where the YAML of several values is broken, and of a key that is unknown', async () => {
    const { diagnostics, marks } = await checkChanged({
      [quill]: inTurn(
        replace('name: Ada Quill\nn', 'name: ⟦Ada⟧: Quill\nn'),
        replace('born: 1850~', 'born: ⟦1850-13⟧'),
        replace('died: 1921-05-01', 'died: ⟦[⟧1921'),
        replace('interest: Her', '⟦intrest⟧: ⟦@⟧Her'),
      ),
    });
    expect(diagnostics.map(printFinding)).toEqual(
      marks.map((mark, index) => `${printPlace(mark)} error ${index === 1 ? 'date' : 'frontmatter'}`),
    );
  });

  test('where site.yaml is at fault, in the records that depend on it', async () => {
    const { diagnostics, marks } = await checkChanged({
      'site.yaml': inTurn(
        replace('contact:', '⟦contacts⟧:'),
        replace('title: Who', '⟦title⟧: Who'),
        replace('  - who-pays-for-the-bridge', '  - ⟦who-crosses-the-bridge⟧'),
      ),
      [asked]: replace('scope: both-banks', 'scope: ⟦no-bank⟧'),
    });
    expect(diagnostics.map(printPlace)).toEqual(marks.map(printPlace));
  });

  test('where a whole file cannot be read, in the other files', async () => {
    const { diagnostics, marks } = await checkChanged({
      [minutes]: (old) => `⟦\0⟧${old}`,
      [assurance]: replace('date: 1902-03-04', 'date: ⟦1902-03-09⟧'),
      [claim]: replace('who: oak-bertram', 'who: ⟦oak-bert⟧'),
    });
    expect(diagnostics.map(printPlace)).toEqual(marks.map(printPlace));
  });
});

describe('A fault is reported where it is, and makes none elsewhere', () => {
  const damages: Record<string, (old: string) => string | Uint8Array> = {
    'not UTF-8': (old) => Buffer.concat([Buffer.from(old), Buffer.from([0xff])]),
    'not text': (old) => `${old}\0`,
    'without the first line of its head': (old) => old.slice(4),
    'without the last line of its head': (old) => old.replace('\n---\n', '\n'),
  };
  const records = [
    assurance,
    asked,
    minutes,
    letter,
    claim,
    absence,
    quill,
    'questions/who-pays-for-the-bridge.md',
    'people/wend-bridge-company.md',
    'sources/tern-1950.md',
    'narratives/a-word-is-a-word.md',
  ];

  test.for(Object.keys(damages).flatMap((damage) => records.map((file) => ({ damage, file }))))(
    'where $file is $damage',
    async ({ damage, file }) => {
      const old = await readFile(join(minimal, file), 'utf8');
      const { diagnostics } = await checkChanged({ [file]: damages[damage]?.(old) ?? null });
      expect(diagnostics.map((each) => each.file)).toEqual([file]);
    },
  );

  const lists = {
    [assurance]: 'witnesses',
    [claim]: 'evidence',
    [absence]: 'absence',
    [quill]: 'roles',
    [minutes]: 'creators',
    'questions/who-pays-for-the-bridge.md': 'claims',
    'events/meeting-on-the-bridge-1902-03-04.md': 'memos',
  };
  test.for(Object.entries(lists))('where the YAML of %s is broken in %s', async ([file, key]) => {
    const { diagnostics, marks } = await checkChanged({ [file]: replace(`\n${key}:\n`, `\n${key}: ⟦@⟧\n`) });
    expect(diagnostics.map(printFinding)).toEqual(marks.map((mark) => `${printPlace(mark)} error frontmatter`));
  });

  const values = {
    [assurance]: ['event', 'in_reply_to', 'speaker', 'role', 'date', 'kind'],
    [absence]: ['one_sided', 'asserts', 'question'],
    'quotes/quill-1902-03-05-aside.md': ['hold'],
    [withdrawn]: ['status_reason'],
    'people/wend-bridge-company.md': ['kind'],
    [letter]: ['rights', 'title'],
  };
  test.for(Object.entries(values).flatMap(([file, keys]) => keys.map((key) => [file, key] as const)))(
    'where the YAML of %s is broken at %s',
    async ([file, key]) => {
      const { diagnostics, marks } = await checkChanged({
        [file]: (old) => old.replace(new RegExp(`^${key}: `, 'mu'), `${key}: ⟦"⟧`),
      });
      expect(diagnostics.map(printFinding)).toEqual(marks.map((mark) => `${printPlace(mark)} error frontmatter`));
    },
  );

  test.for([
    ['a list where text should be', 'roles:\n  - role: Mayor of Upper Wend', 'roles:\n  - role: ⟦[Mayor]⟧'],
    ['an unknown key', 'interest:', '⟦intrest⟧:'],
    ['a date that is none', '    to: 1904', '    to: ⟦later⟧'],
  ] as const)('where a person has %s', async ([, from, to]) => {
    const { diagnostics, marks } = await checkChanged({ [quill]: replace(from, to) });
    expect(diagnostics.map(printPlace)).toEqual(marks.map(printPlace));
  });

  test('where a page of prose cannot be read, and others link to its headings', async () => {
    const { diagnostics, marks } = await checkChanged({
      'pages/about.md': (old) => old.replace('Nothing here', '⟦\0⟧Nothing here'),
      [claim]: append('\n[there](pages/about#heading-what-is-invented)\n'),
    });
    expect(diagnostics.map(printFinding)).toEqual(marks.map((mark) => `${printPlace(mark)} error file`));
  });

  test('where the head of an excerpt is broken', async () => {
    const { diagnostics, marks } = await checkChanged({
      [minutes]: replace('carrier_note: A photograph on a private page.', 'carrier_note: ⟦"⟧A photograph'),
    });
    expect(diagnostics.map(printFinding)).toEqual(marks.map((mark) => `${printPlace(mark)} error frontmatter`));
  });
});

describe('The order of files', () => {
  const broken: Changes = {
    [assurance]: inTurn(
      replace('date: 1902-03-04', 'date: 1902-03-09'),
      replace('text: Lower Wend wird um keinen', 'text: Lower Wend wird um einen'),
      replace('speaker: quill-ada', 'speaker: quill-eva'),
    ),
    [asked]: inTurn(
      replace('binding: none\n', 'binding: none\nin_reply_to: quill-oak-1902-03-04-not-one-penny\n'),
      append('\n[there](quotes/nowhere)\n'),
    ),
    [claim]: replace('bears: qualifies', 'bears: context'),
    [letter]: (old) => old.replace('title:', 'titel:'),
    'events/another-meeting.md': '---\ntitle: Other\ndate: 1903\naliases: [bridge-meeting-1902]\n---\n',
    'people/stranger.md': '---\nname: A Stranger\n---\n',
    'site.yaml': replace('  - who-pays-for-the-bridge', '  - who-pays-for-the-bridge\n  - who-crosses'),
  };

  test('does not change what is found', async () => {
    const { root } = await layCorpus(broken);
    const corpus = await loadCorpus(root);
    const forward = checkCorpus(corpus);
    const backward = checkCorpus({
      ...corpus,
      records: corpus.records.toReversed(),
      pages: corpus.pages.toReversed(),
      diagnostics: corpus.diagnostics.toReversed(),
    });
    const byPlace = checkCorpus({
      ...corpus,
      records: corpus.records.toSorted((a, b) => a.source.length - b.source.length),
    });
    expect(forward.length).toBeGreaterThan(8);
    expect(backward).toEqual(forward);
    expect(byPlace).toEqual(forward);
  });

  test.for(['aaa', 'zzz'])('does not change what is found when every id begins with %s', async (prefix) => {
    // The second of two that claim a former id is the one whose file comes later, so names matter there.
    const laid = await layCorpus({
      ...broken,
      'events/another-meeting.md': '---\ntitle: Other\ndate: 1903-02-30\n---\n',
    });
    const corpus = await loadCorpus(laid.root);
    const renamed = await layCorpus({});
    const ids = corpus.records.filter((_, index) => index % 2 === 0).map((record: AnyRecord) => record.id);
    const rename = (text: string) =>
      ids.reduce(
        (renaming, id) => renaming.replaceAll(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'gu'), `${prefix}-${id}`),
        text,
      );
    const root = join(renamed.root, 'renamed');
    for (const file of await readdir(laid.root, { recursive: true })) {
      if (!/\.(?:md|yaml)$/u.test(file)) continue;
      const path = join(root, rename(file.replaceAll('\\', '/')));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, rename(await readFile(join(laid.root, file), 'utf8')));
    }
    const strip = (text: string | undefined) => text?.replaceAll(`${prefix}-`, '');
    const plain = (found: ReturnType<typeof checkCorpus>) =>
      found
        .map(
          ({ file, line, column, rule, message }) =>
            `${strip(file)}:${line}:${rule === 'verbatim' || column < 20 ? column : ''} ${rule} ${strip(message)}`,
        )
        .toSorted();
    expect(plain(checkCorpus(await loadCorpus(root)))).toEqual(plain(checkCorpus(corpus)));
  });
});

test('marks are taken out of the file and tell the place of the sign after them', async () => {
  const { root, marks } = await layCorpus({
    'people/x.md': '---\nname: ⟦X⟧\n---\n',
    'people/wend-bridge-company.md': markTop,
  });
  expect(marks.map(printPlace)).toEqual(['people/wend-bridge-company.md:1:1', 'people/x.md:2:7']);
  expect(await readFile(join(root, 'people/x.md'), 'utf8')).toBe('---\nname: X\n---\n');
});
