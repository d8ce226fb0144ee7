import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { foldWording, partsOf } from '../../src/graph/wording.ts';
import { loadCorpus, recordsOfType } from '../../src/load/corpus.ts';
import { wordsOf } from '../../src/load/excerpts.ts';
import { parseRef } from '../../src/model/ids.ts';
import { realContent } from '../support/corpus.ts';

const corpus = await loadCorpus(realContent);
const memos = recordsOfType(corpus.records, 'memo');
const files = [...corpus.records, ...corpus.pages];

/** What stands between curly marks, without the sign that ends our sentence. */
const quotedIn = (text: string): string[] =>
  Array.from(text.matchAll(/“([^“”]+)”/gu), ([, words = '']) => words.replace(/[.,;:?!]$/u, ''));

/** Tells whether words stand in a folded text, each part of them; a quotation that begins our sentence has our capital. */
const standsIn = (words: string, folded: string): boolean =>
  partsOf(foldWording(words)).every((part) =>
    [part, part.charAt(0).toLowerCase() + part.slice(1), part.charAt(0).toUpperCase() + part.slice(1)].some((each) =>
      folded.includes(each),
    ),
  );

/** Every word that a record has: its excerpts or its witnesses, and what its frontmatter says. */
function wordsOfRecord(url: string): string | undefined {
  const parsed = parseRef(url);
  const record = corpus.records.find((each) => each.type === parsed?.type && each.id === parsed.id);
  if (!record) return undefined;
  const excerpts = record.excerpts.filter(({ id }) => parsed?.anchor === undefined || id === parsed.anchor);
  return foldWording([...excerpts.map(wordsOf), JSON.stringify(record.draft).replaceAll('\\"', '"')].join('\n\n'));
}

/** All words of all records. */
const all = foldWording(
  [
    ...memos.flatMap((memo) => [memo.draft.title ?? '', ...memo.excerpts.map(wordsOf)]),
    ...recordsOfType(corpus.records, 'source').map((source) => JSON.stringify(source.draft).replaceAll('\\"', '"')),
  ].join('\n\n'),
);

describe('The words that our prose quotes', () => {
  test('stand in the record to which they link', () => {
    let count = 0;
    const faults: string[] = [];
    for (const { file, body } of files) {
      visit(body.tree, 'link', (link: Link) => {
        const words = wordsOfRecord(link.url);
        for (const quoted of words === undefined ? [] : quotedIn(toString(link))) {
          count += 1;
          if (!standsIn(quoted, words ?? '')) faults.push(`${file}: “${quoted}” is not in ${link.url}`);
        }
      });
    }
    expect(count).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });

  test('stand, where they are three or more, in some record of the collection', () => {
    const quotations = files.flatMap(({ file, body }) =>
      quotedIn(body.text)
        .filter((words) => words.split(/\s+/u).length >= 3)
        .map((words) => ({ file, words })),
    );
    expect(quotations.length).toBeGreaterThan(400);
    expect(quotations.filter(({ words }) => !standsIn(words, all))).toEqual([]);
  });

  test('in frontmatter stand in some record too', () => {
    const ours = corpus.records.flatMap(({ file, draft }) =>
      textsOf(draft, ['text', 'says', 'title', 'wording', 'where', 'locator', 'published_in'])
        .flatMap(quotedIn)
        .filter((words) => words.split(/\s+/u).length >= 3)
        .map((words) => ({ file, words })),
    );
    expect(ours.length).toBeGreaterThan(20);
    expect(ours.filter(({ words }) => !standsIn(words, all))).toEqual([]);
  });
});

/** Every text of some data, but for the fields that hold words of others. */
function textsOf(value: unknown, without: readonly string[]): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (without.includes(key) ? [] : textsOf(each, without)));
}
