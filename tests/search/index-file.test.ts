import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { recordPath } from '../../src/model/permalink.ts';
import { fieldKeys } from '../../src/search/fields.ts';
import { addressOf } from '../../src/search/browser/engine/heads.ts';
import { buildIndex } from '../../src/search/index-file.ts';
import { fixedName, writeIndex } from '../../src/search/packed-index.ts';
import { layCorpus, minimal, realContent, replace, type Changes } from '../support/corpus.ts';

const indexOf = async (root: string, base = '') => buildIndex(buildGraph(await loadCorpus(root)), base);
const changed = async (changes: Changes) => indexOf((await layCorpus(changes)).root);

const quote = 'quotes/quill-oak-1902-03-04-not-one-penny.md';

describe('the index', () => {
  test('is the same for the same corpus, byte by byte, and the names of its files tell a change', async () => {
    const [first, second] = [writeIndex(await indexOf(minimal)), writeIndex(await indexOf(minimal))];
    expect(second).toEqual(first);
    const names = first.map(({ name }) => name);
    expect(names.map((name) => name.replace(/[0-9a-f]{16}/, '<hash>'))).toEqual([
      'index.json',
      'words-<hash>.json',
      'passages-<hash>.json',
      'notes-<hash>.json',
    ]);
    expect(JSON.parse(first[0]?.json ?? '').files).toEqual({ words: names[1], passages: names[2], notes: names[3] });
    const other = writeIndex(
      await changed({ [quote]: replace('Whether “asked” means “made to pay”.', 'What “asked” means.') }),
    );
    // A commentary was changed: it stands in the notes, and its words in the list of words.
    expect(other.map(({ name }, at) => name === names[at])).toEqual([true, false, true, false]);
    expect(writeIndex(await indexOf(minimal), fixedName).map(({ name }) => name)).toEqual([
      'index.json',
      'words.json',
      'passages.json',
      'notes.json',
    ]);
  });

  test('has finished addresses below the base', async () => {
    const graph = buildGraph(await loadCorpus(minimal));
    const index = buildIndex(graph, '/base');
    const paths = new Map(
      recordTypeNames.flatMap((type) => graph.list(type).map(({ ref, id }) => [ref as string, recordPath(type, id)])),
    );
    const expected = (ref: string) => `/base${paths.get(ref) ?? `/${ref.replace('pages/', '')}/`}`;
    expect(index.entries.filter((entry) => addressOf(index, entry) !== expected(entry.ref))).toEqual([]);
  });

  test('has every published record and page once', async () => {
    const graph = buildGraph(await loadCorpus(minimal));
    const { entries } = buildIndex(graph, '');
    const records = recordTypeNames.flatMap((type) => graph.list(type).map(({ ref }): string => ref));
    expect(entries.map(({ ref }) => ref).toSorted()).toEqual(
      [...records, ...graph.pages.map(({ name }) => `pages/${name}`)].toSorted(),
    );
  });

  test('leaves out what was withdrawn', async () => {
    const { entries } = await changed({
      'sources/tern-1950.md': (old) => old.replace('---\n', '---\nstatus: withdrawn\nstatus_reason: A forgery.\n'),
    });
    expect(entries.map(({ ref }) => ref)).not.toContain('sources/tern-1950');
    expect(JSON.stringify(entries)).not.toContain('forgery');
  });

  test('has of a held quote who, when and why, and no words', async () => {
    const { entries } = await indexOf(minimal);
    const held = entries.find(({ ref }) => ref === 'quotes/quill-1902-03-05-aside');
    expect(held).toMatchObject({
      held: expect.stringContaining('copy only'),
      fields: { words: [], commentary: [], speaker: [{ text: 'Ada Quill' }] },
    });
  });

  test('leads from each passage to its anchor', async () => {
    const { entries } = await indexOf(minimal);
    const anchors = (ref: string) =>
      entries.find((entry) => entry.ref === ref)?.fields.words.map(({ anchor }) => anchor);
    expect(anchors('memos/minutes-wend-bridge-1902-03-04')).toEqual(['who-will-pay', 'not-one-penny']);
    expect(anchors(quote.replace(/\.md$/, ''))).toEqual([
      'witness-minutes-wend-bridge-1902-03-04-not-one-penny',
      'witness-letter-quill-oak-1902-03-06-keinen-pfennig',
      'witness-letter-quill-oak-1902-03-06-keinen-pfennig-en',
    ]);
  });

  test('offers only values that some entry has', async () => {
    const { filters } = await indexOf(minimal);
    const values = (key: string) => filters.find((filter) => filter.key === key)?.values.map(({ value }) => value);
    expect(values('lang')).toEqual(['de', 'en']);
    expect(values('speaker')).toContain('quill-ada');
    expect(values('form')).toEqual(['private-oral', 'public-oral'].filter((form) => values('form')?.includes(form)));
  });

  test('knows a name in every spelling', async () => {
    const { names, synonyms } = await indexOf(minimal);
    expect(names['Ada Quill']).toEqual(expect.arrayContaining(['Adelheid Quill', 'Mrs Quill', 'Адельхайд Квилль']));
    expect(synonyms).toContainEqual(expect.arrayContaining(['quill', 'квилль']));
    expect(synonyms).toContainEqual(expect.arrayContaining(['february', 'februar', 'fevrier', 'февраля', 'feb']));
  });
});

describe('the index of the collection', () => {
  test('has no word of a held excerpt or quote', async () => {
    const graph = buildGraph(await loadCorpus(realContent));
    const { entries } = buildIndex(graph, '');
    const heldQuotes = graph.list('quote').filter(({ data }) => data.hold !== undefined);
    const heldExcerpts = graph
      .list('memo')
      .flatMap((memo) =>
        memo.excerpts.filter(({ head }) => head.hold !== undefined).map(({ id }) => `${memo.ref}#${id}`),
      );
    expect(heldQuotes.length).toBeGreaterThan(0);
    expect(heldExcerpts.length).toBeGreaterThan(0);
    for (const { ref } of heldQuotes) expect(entries.find((entry) => entry.ref === ref)?.fields.words, ref).toEqual([]);
    const passages = new Set(
      entries
        .filter(({ type }) => type === 'memos')
        .flatMap(({ ref, fields }) => fields.words.map(({ anchor }) => `${ref}#${anchor}`)),
    );
    expect(heldExcerpts.filter((ref) => passages.has(ref))).toEqual([]);
  });

  test('has no text that is empty, and none twice in a field', async () => {
    const { entries } = await indexOf(realContent);
    const faults = entries.flatMap(({ ref, fields }) =>
      fieldKeys.flatMap((field) => {
        const texts = fields[field].map(({ text, anchor }) => `${anchor ?? ''} ${text}`);
        return fields[field].some(({ text }) => text.trim() === '') || new Set(texts).size < texts.length
          ? [`${ref} ${field}`]
          : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});
