import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../../src/graph/rules/index.ts';
import { loadCorpus, type Corpus } from '../../../src/load/corpus.ts';
import { parseRecord, type AnyRecord } from '../../../src/load/record.ts';
import { rules } from '../../../src/model/diagnostic.ts';
import { minimal, repository } from '../../support/corpus.ts';

const corpus = await loadCorpus(minimal);

test.for(Object.keys(rules))('The rule %s has its table of faults and of what only looks like one', async (rule) => {
  const files = await Array.fromAsync(glob('tests/**/*.test.ts', { cwd: repository }));
  const texts = await Promise.all(files.map((file) => readFile(join(repository, file), 'utf8')));
  expect(texts.filter((text) => text.includes(`describeRule('${rule}',`))).toHaveLength(1);
});

test('Diagnostics stand in the order of their places', async () => {
  const broken = await withText(corpus, corpus.records[0], (text) =>
    text.replaceAll('claims:', 'clams:').replace('title:', 'titel:'),
  );
  const places = checkCorpus(broken).map(
    ({ file, line, column }) => `${file} ${String(line).padStart(4)} ${String(column).padStart(4)}`,
  );
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual(places.toSorted());
});

/** The corpus with one file changed, without a disk between. */
async function withText(
  corpus: Corpus,
  record: AnyRecord | undefined,
  change: (text: string) => string,
): Promise<Corpus & { text: string }> {
  if (!record) throw new Error('the corpus has records');
  const text = change(await readFile(join(minimal, record.file), 'utf8'));
  const { record: changed, diagnostics } = parseRecord(
    record.type,
    { path: record.file, text },
    corpus.siteDraft.draft,
  );
  return {
    ...corpus,
    text,
    records: corpus.records.map((each) => (each === record ? (changed as AnyRecord) : each)),
    diagnostics,
  };
}

describe('A file that is broken anywhere', () => {
  const signs = [
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '#',
    ' #',
    '*',
    '&',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '- ',
    '\t',
    '\n',
    '---\n',
    '\n---\n',
    ':::',
    '```',
    '<',
    '[x](',
    '![',
    '\u2028',
    '\u0000',
    '𝔞',
    '⟦',
  ];

  test.for(corpus.records)('is reported at a place that it has: $file', async (record) => {
    let state = 7;
    const next = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    let count = 0;
    for (let round = 0; round < 120; round += 1) {
      const broken = await withText(corpus, record, (text) => {
        const at = next(text.length);
        const sign = signs[next(signs.length)] ?? '';
        return text.slice(0, at) + sign + text.slice(at + next(3) * next(40));
      });
      const lines = broken.text.split('\n');
      for (const { file, line, column, message } of checkCorpus(broken)) {
        count += 1;
        expect(message.trim()).not.toBe('');
        expect(message).not.toMatch(/undefined|\[object|Invalid input/u);
        if (file !== record.file) continue;
        expect(line, message).toBeLessThanOrEqual(lines.length);
        expect(column, `${message} in ${JSON.stringify(lines[line - 1])}`).toBeLessThanOrEqual(
          (lines[line - 1] ?? '').length + 1,
        );
      }
    }
    expect(count).toBeGreaterThan(60);
  });
});
