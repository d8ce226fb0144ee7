import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  append,
  inTurn,
  layCorpus,
  minimal,
  realContent,
  replace,
  repository,
  type Changes,
} from '../support/corpus.ts';
import { runCommand } from '../support/command.ts';

/** A fault of each sort that a report must be able to print: with and without hint, with signs that formats escape. */
const broken: Changes = {
  'quotes/quill-oak-1902-03-04-not-one-penny.md': inTurn(
    replace('speaker: quill-ada', 'speaker: quill-eva'),
    replace('text: Lower Wend wird um keinen', 'text: Lower Wend wird um einen'),
  ),
  'claims/upper-wend-promised-to-pay.md': replace('verdict: contested', 'verdict: "100%: so, sure"'),
  'memos/letter-quill-oak-1902-03-06.md': append('\n[there](quotes/nowhere)\n'),
  'people/stranger.md': '---\nname: A Stranger\n---\n',
  'people/tern-cora.md': 'Words without a head.\n',
};

/** Lays the corpus as `content` in a folder of its own, and answers with that folder. */
const lay = async (changes: Changes) => dirname((await layCorpus(changes)).root);

describe('The exit code', () => {
  test('is 0 for a corpus without faults', async () => {
    expect(await runCommand('check', ['--content', minimal])).toEqual({
      code: 0,
      stdout: '0 errors, 0 warnings in 18 records\n',
      stderr: '',
    });
  });

  test('is 0 for a corpus with warnings only', async () => {
    const { code, stdout } = await runCommand('check', [], {
      cwd: await lay({ 'people/stranger.md': '---\nname: A Stranger\n---\n' }),
    });
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, '0 errors, 1 warning in 1 of 19 records']);
  });

  test('is 1 for a corpus with an error', async () => {
    expect((await runCommand('check', [], { cwd: await lay(broken) })).code).toBe(1);
  });

  test('is 1 for an empty folder, which holds no records', async () => {
    const cwd = await lay({});
    await mkdir(join(cwd, 'empty'));
    const { code, stdout } = await runCommand('check', ['--content', 'empty'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('no record in any folder of the corpus');
  });

  test.for([
    ['no such folder', ['--content', 'no-such-folder'], 'no folder `'],
    ['a file in place of the folder', ['--content', 'package.json'], 'no folder `'],
    ['an unknown option', ['--contents', 'content'], "Unknown option '--contents'"],
    ['an unknown format', ['--format', 'xml'], '`xml` is no format, expected one of text, json, github'],
    ['a number that is none', ['--max', 'many'], '`many` is no number'],
    ['a number below zero', ['--max=-1'], '`-1` is no number'],
    ['an option without its value', ['--content'], 'argument missing'],
    ['an argument that belongs to no option', ['content'], 'Unexpected argument'],
  ] as const)('is 2 for %s, with the reason and the usage on standard error', async ([, args, reason]) => {
    const { code, stdout, stderr } = await runCommand('check', args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('usage: npm run check -- [--content DIR] [--format text|json|github] [--max N]');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe('The report', () => {
  test.for(['text', 'json', 'github'] as const)('as %s is the one that is agreed', async (format) => {
    const { stdout, stderr } = await runCommand('check', ['--format', format], { cwd: await lay(broken) });
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(
      `../golden/check.${format === 'github' ? 'github.txt' : format === 'json' ? 'json' : 'txt'}`,
    );
  });

  test('is text where nothing else is asked for', async () => {
    const cwd = await lay(broken);
    expect((await runCommand('check', [], { cwd })).stdout).toBe(
      (await runCommand('check', ['--format', 'text'], { cwd })).stdout,
    );
  });

  test('as JSON is JSON and nothing else, with faults and without', async () => {
    const [faulty, clean] = await Promise.all([
      runCommand('check', ['--format', 'json'], { cwd: await lay(broken) }),
      runCommand('check', ['--format', 'json', '--content', minimal]),
    ]);
    expect(Object.keys(JSON.parse(faulty.stdout))).toEqual(['diagnostics', 'counts']);
    expect(JSON.parse(clean.stdout)).toEqual({
      diagnostics: [],
      counts: { errors: 0, warnings: 0, files: 0, records: 18 },
    });
  });

  test('prints at most as many diagnostics as it is told, and counts and weighs all', async () => {
    const { code, stdout } = await runCommand('check', ['--max', '1'], { cwd: await lay(broken) });
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.filter((line) => /^content\/\S+:\d+:\d+ (?:error|warning) \w+  /u.test(line))).toHaveLength(1);
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^… and \d+ more$/u),
      expect.stringMatching(/^\d+ errors, 1 warning in 5 of 19 records$/u),
    ]);
  });

  test('prints every diagnostic of a large corpus, through a pipe too', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [`people/person-${index}.md`, '---\nnam: x\n---\n']),
    );
    const { code, stdout } = await runCommand('check', ['--format', 'json'], { cwd: await lay(many) });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { records: 1518 }, diagnostics: { length: 4500 } });
  });
});

describe('The corpus', () => {
  test('is `content` in the working directory', async () => {
    const { stdout } = await runCommand('check', [], {
      cwd: await lay({ 'people/stranger.md': '---\nname: A Stranger\n---\n' }),
    });
    expect(stdout).toMatch(/^content\/people\/stranger\.md:1:1 warning orphan {2}/u);
  });

  test('is the folder that CONTENT_DIR names', async () => {
    const cwd = await lay({});
    expect((await runCommand('check', [], { cwd: join(cwd, 'content'), env: { CONTENT_DIR: cwd } })).stdout).toContain(
      '../content:1:1 warning file',
    );
  });

  test('is the folder that --content names, whatever CONTENT_DIR says', async () => {
    const { code, stdout } = await runCommand('check', ['--content', minimal], {
      env: { CONTENT_DIR: 'no-such-folder' },
    });
    expect([code, stdout]).toEqual([0, '0 errors, 0 warnings in 18 records\n']);
  });

  test('is named by paths from the working directory, so that an editor can open them', async () => {
    const cwd = await lay({ 'people/stranger.md': '---\nname: A Stranger\n---\n' });
    await mkdir(join(cwd, 'elsewhere'));
    const { stdout } = await runCommand('check', ['--content', join(cwd, 'content')], { cwd: join(cwd, 'elsewhere') });
    expect(stdout).toMatch(/^\.\.\/content\/people\/stranger\.md:1:1 /u);
  });

  test('is left as it is', async () => {
    const cwd = await lay(broken);
    const files = async () =>
      Promise.all(
        (await readdir(cwd, { recursive: true }))
          .toSorted()
          .map(async (file) => [file, await readFile(join(cwd, file), 'utf8').catch(() => 'a folder')]),
      );
    const before = await files();
    await runCommand('check', [], { cwd });
    expect(await files()).toEqual(before);
  });

  test('of this repository has no errors, and is checked in a few seconds', async () => {
    const start = performance.now();
    const { code, stdout } = await runCommand('check', ['--content', realContent], { cwd: repository });
    expect(stdout).toContain('0 errors');
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
