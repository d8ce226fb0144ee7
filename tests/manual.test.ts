import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/model/diagnostic.ts';
import { recordTypes } from '../src/model/record-types.ts';
import { repository } from './support/corpus.ts';

const read = (path: string) => readFile(join(repository, path), 'utf8');
const list = async (pattern: string) =>
  (await Array.fromAsync(glob(pattern, { cwd: repository }))).map((path) => path.replaceAll('\\', '/'));

const readme = await read('README.md');
const pages = (await Promise.all((await list('content/pages/*.md')).map(read))).join('\n');
const manual = [readme, await read('.github/CONTRIBUTING.md'), pages].join('\n');
const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };

/** Asks that a text names something; says in words what is missing and where it belongs. */
function expectNamed(pattern: RegExp, text: string, complaint: string): void {
  expect(pattern.test(text) ? '' : complaint).toBe('');
}

describe('The manual', () => {
  test.for(Object.values(recordTypes).map(({ singular, folder }) => ({ singular, folder })))(
    'shows where a $singular lies',
    ({ singular, folder }) => {
      expectNamed(
        new RegExp(`(?<![\\w-])${folder}/`, 'u'),
        readme,
        `README.md does not show \`content/${folder}/\`, the folder of the record type ${singular}: add it to the tree of the house`,
      );
    },
  );

  test('explains the rules: the method page prints the table of them', async () => {
    const table = await read('src/components/Model.astro');
    expectNamed(
      /Object\.entries\(rules\)/u,
      table,
      'src/components/Model.astro does not print the table `rules` of src/model/diagnostic.ts: readers of the method page would not learn what the build enforces',
    );
  });

  test.for(['verbatim', 'evidence', 'hold'] as const)(
    'explains the rule %s in words, since the trust of readers rests on it',
    async (rule) => {
      const method = await read('content/pages/method.md');
      expect(rules[rule].holds).not.toBe('');
      expectNamed(
        new RegExp(`\`${rule}\``, 'u'),
        method,
        `content/pages/method.md does not name the rule \`${rule}\`: say what it protects`,
      );
    },
  );

  test.for(Object.keys(scripts))('names the command %s', (script) => {
    expectNamed(
      new RegExp(`npm (?:run )?${script}(?![\\w-])`, 'u'),
      readme,
      `README.md does not name \`npm run ${script}\`, a command of package.json: add it to the table of commands`,
    );
  });

  test('names no command that package.json does not have', () => {
    const named = Array.from(manual.matchAll(/npm run ([\w-]+)/gu), ([, script]) => script ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(
      named
        .filter((script) => !(script in scripts))
        .map((script) => `the manual names \`npm run ${script}\`, which package.json does not have`),
    ).toEqual([]);
  });

  test.for(['--content', '--format', '--max'])('names the option %s of the check', (option) => {
    expectNamed(
      new RegExp(`${option}(?![\\w-])`, 'u'),
      readme,
      `README.md does not name \`${option}\`, an option of \`npm run check\``,
    );
  });

  test.for(['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'PORT', 'PLAYWRIGHT_CHROMIUM'])(
    'names the variable %s',
    (variable) => {
      expectNamed(
        new RegExp(`\`${variable}\``, 'u'),
        readme,
        `README.md does not name \`${variable}\`, a variable of the environment that a user may set`,
      );
    },
  );

  test('names every variable of the environment that the code reads', async () => {
    const files = await list('{src/**/*.{ts,astro},astro.config.mjs,tests/*.ts,tests/e2e/*.ts}');
    const sources = await Promise.all(files.map(read));
    const variables = new Set(
      sources.flatMap((source) =>
        Array.from(source.matchAll(/process\.env(?:\[['"]|\.)([A-Z][A-Z_]+)/gu), ([, name]) => name ?? ''),
      ),
    );
    const ours = [...variables].filter((name) => !/^(?:PATH|CI|HOME|NO_COLOR|NODE_ENV|ASTRO_\w+)$/u.test(name));
    expect(ours).toContain('CONTENT_DIR');
    expect(
      ours
        .filter((name) => !manual.includes(`\`${name}\``))
        .map((name) => `the code reads ${name}, which the manual does not name`),
    ).toEqual([]);
  });

  test('shows every folder of src/ in the tree of the house', async () => {
    const folders = new Set((await list('src/*/**/*.{ts,astro,css}')).map((path) => path.split('/')[1] ?? ''));
    expect(folders.size).toBeGreaterThan(8);
    expect(
      [...folders]
        .filter((folder) => !new RegExp(`(?<![\\w-])${folder}/`, 'u').test(readme))
        .map((folder) => `README.md does not show src/${folder}/ in the tree of the house`),
    ).toEqual([]);
  });
});
