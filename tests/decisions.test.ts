import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from './support/corpus.ts';

const folder = join(repository, 'src/decisions');
const files = (await Array.fromAsync(glob('*', { cwd: folder }))).toSorted();
const decisions = await Promise.all(
  files.map(async (file) => ({
    file,
    number: basename(file).slice(0, 4),
    text: await readFile(join(folder, file), 'utf8'),
  })),
);

describe('The decisions', () => {
  test('have names of a number and a title', () => {
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u.test(file))).toEqual([]);
  });

  test('have numbers that follow each other, each once', () => {
    expect(decisions.map(({ number }) => number)).toEqual(
      decisions.map((_, index) => String(index + 1).padStart(4, '0')),
    );
  });

  test.for(decisions)('say in $file what was wrong, what was decided and what follows', ({ file, number, text }) => {
    expect(text.split('\n')[0]).toMatch(new RegExp(`^# ${number} \\S`, 'u'));
    expect(text, `${file} lacks a line “Status: accepted, <date>” or “superseded by <number>”`).toMatch(
      /^Status: (?:accepted|superseded by \d{4}), \d{4}-\d{2}-\d{2}/mu,
    );
    const sections = Array.from(text.matchAll(/^## (.*)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gmu), ([, title, words]) => ({
      title,
      isEmpty: words?.trim() === '',
    }));
    expect(sections).toEqual(['Context', 'Decision', 'Consequences'].map((title) => ({ title, isEmpty: false })));
  });

  test('that supersede others name decisions that exist', () => {
    const named = decisions.flatMap(({ text }) =>
      Array.from(text.matchAll(/superseded by (\d{4})/gu), ([, number]) => number ?? ''),
    );
    expect(named.filter((number) => !decisions.some((decision) => decision.number === number))).toEqual([]);
  });
});
