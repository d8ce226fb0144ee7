import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { checkChanged, layCorpus } from '../support/corpus.ts';

/** Answers to every question about a quote, as flags; the words stand in the minutes of the minimal corpus. */
const quote = (changes: Record<string, string> = {}) =>
  Object.entries({
    speaker: 'oak-bertram',
    role: 'Mayor of Lower Wend',
    addressees: 'quill-ada|wend-bridge-company',
    date: '1902-03-04',
    kind: 'question',
    scope: 'both-banks',
    subject: 'infrastructure',
    form: 'private-oral',
    binding: 'none',
    'witnesses.0.memo': 'minutes-wend-bridge-1902-03-04',
    'witnesses.0.excerpt': 'who-will-pay',
    'witnesses.0.lang': 'en',
    'witnesses.0.text': 'pay for the stones on our side',
    'witnesses.0.verification': 'primary-text',
    in_reply_to: 'oak-quill-1902-03-04-who-will-pay',
    ...changes,
  }).flatMap(([field, value]) => ['--set', `${field}=${value}`]);

const create = async (args: string[]) => {
  const { root } = await layCorpus({});
  return { root, answer: await runCommand('new', [...args, '--content', root]) };
};

describe('A new record', () => {
  test('is written from flags, valid from the start', async () => {
    const { root, answer } = await create([
      'quote',
      '--id',
      'oak-1902-03-04-stones',
      ...quote(),
      '--body',
      'He asked again.',
    ]);
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    expect(answer.stdout).toContain('/quotes/oak-1902-03-04-stones/');
    const text = await readFile(join(root, 'quotes/oak-1902-03-04-stones.md'), 'utf8');
    expect(text).toContain('addressees:\n  - quill-ada\n  - wend-bridge-company\n');
    expect(text).toMatch(/---\n\nHe asked again\.\n$/u);
    expect((await checkChanged({}, root)).diagnostics).toEqual([]);
  });

  test.for([
    ['words that do not stand in the excerpt', quote({ 'witnesses.0.text': 'pay for the bricks' }), 'verbatim'],
    ['a person who has no record', quote({ speaker: 'oak-bertran' }), 'did you mean `oak-bertram`?'],
    ['a field that no quote has', quote({ mood: 'angry' }), 'unknown key `mood`'],
    ['no answer to a question that must be answered', [], 'missing key `speaker`'],
  ] as const)('is not written with %s, and nothing that was answered is lost', async ([, flags, message]) => {
    const { root, answer } = await create(['quote', '--id', 'oak-1902-03-04-stones', ...flags]);
    expect(answer.code).toBe(1);
    expect(answer.stderr).toContain(message);
    for (const [index, value] of flags.entries()) {
      if (index % 2 === 1) expect(answer.stderr).toContain(value.split('=')[1]?.split('|')[0]);
    }
    expect(await readdir(join(root, 'quotes'))).not.toContain('oak-1902-03-04-stones.md');
  });

  test('never takes the place of one that is there', async () => {
    const { root, answer } = await create(['person', '--id', 'oak-bertram', '--set', 'name=Somebody Else']);
    expect(answer.code).toBe(2);
    expect(answer.stderr).toContain('exists already');
    expect(await readFile(join(root, 'people/oak-bertram.md'), 'utf8')).not.toContain('Somebody Else');
  });

  test.for([
    [[], 'is no record type'],
    [['quotation'], '`quotation` is no record type'],
    [['event', '--set', 'title'], 'sets nothing'],
    [['event', '--set', 'title=A meeting'], 'no id'],
    [['event', '--idd', 'x'], 'usage:'],
  ] as const)('is asked for as the usage says: not by %s', async ([args, message]) => {
    const { answer } = await create([...args]);
    expect(answer.code).toBe(2);
    expect(answer.stderr).toContain(message);
  });
});
