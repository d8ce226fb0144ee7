import { glob, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './support/corpus.ts';

/** The floors of the house, from the ground (src/decisions/ and style.md, section 2); `site.ts` stands on the roof of graph. */
const floors = [['model'], ['load'], ['graph'], ['site.ts'], ['view', 'search', 'exports'], ['pages', 'commands']];
const rooms: Record<string, string> = { components: 'view', layouts: 'view', styles: 'view', markdown: 'view' };
const roomOf = (path: string) => rooms[path.split('/')[0] ?? ''] ?? path.split('/')[0] ?? '';
const floorOf = (path: string) => floors.findIndex((floor) => floor.includes(roomOf(path)));
/** What runs at the reader's takes only these, and types, so that neither zod nor the corpus is sent over the wire. */
const sentToReaders = /^search\/(?:browser\/|(?:fields|folding|head-texts|options|packing|query)\.ts$)/u;

/** The frame of every page calls search when a reader goes to its field, and not before. */
const isCalled = ({ file, to, isDynamic }: { file: string; to: string; isDynamic: boolean }) =>
  isDynamic && file.startsWith('components/search/') && to.startsWith('search/browser/');

const files = (await Array.fromAsync(glob('**/*.{ts,astro}', { cwd: join(repository, 'src') })))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const imports = (
  await Promise.all(
    files.map(async (file) =>
      Array.from(
        (await readFile(join(repository, 'src', file), 'utf8')).matchAll(
          /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu,
        ),
        ([, type, ...paths]) => ({
          file,
          isType: type !== undefined,
          isDynamic: paths[2] !== undefined,
          path: paths.find(Boolean) ?? '',
        }),
      ),
    ),
  )
).flat();
const within = imports
  .filter(({ path }) => path.startsWith('.'))
  .map((each) => ({ ...each, to: posix.join(posix.dirname(each.file), each.path) }))
  .filter(({ to }) => !to.startsWith('..'));

test('Every file of src/ stands on a floor', () => {
  expect(files.filter((file) => floorOf(file) === -1 && file !== 'env.d.ts')).toEqual([]);
  expect(within.length).toBeGreaterThan(100);
});

test('Imports go down: nothing climbs, and neighbours do not take from each other', () => {
  const climbs = within.filter(
    (each) =>
      !isCalled(each) &&
      (floorOf(each.to) > floorOf(each.file) ||
        (floorOf(each.to) === floorOf(each.file) && roomOf(each.to) !== roomOf(each.file))),
  );
  expect(
    climbs.map(
      ({ file, to }) =>
        `src/${file} takes from src/${to}, which is ${floorOf(to) > floorOf(file) ? 'above it' : 'its neighbour: what both need belongs a floor lower'}`,
    ),
  ).toEqual([]);
});

test('The floors of evidence know nothing of Astro, and the model of nothing but zod and its dates', () => {
  const outside = imports.filter(({ file, path }) => !path.startsWith('.') && floorOf(file) <= 2);
  expect(
    outside.filter(({ path }) => path.startsWith('astro')).map(({ file, path }) => `src/${file} takes from ${path}`),
  ).toEqual([]);
  expect(
    outside
      .filter(({ file, path }) => floorOf(file) === 0 && !['zod', 'edtf'].includes(path))
      .map(({ file, path }) => `src/${file} takes from ${path}, expected zod alone`),
  ).toEqual([]);
});

test('What runs at the reader’s takes fields, folding, heads, options, packing, query and types, and nothing else', () => {
  const sent = within.filter(
    ({ file, to, isType }) => file.startsWith('search/browser/') && !isType && !sentToReaders.test(to),
  );
  expect(sent.map(({ file, to }) => `src/${file} takes from src/${to}, which would be sent to every reader`)).toEqual(
    [],
  );
});

test('What runs at the reader’s does not bring zod or Node with it, however far one follows its imports', () => {
  const values = imports.filter(({ isType }) => !isType);
  const targetOf = ({ file, path }: { file: string; path: string }) => posix.join(posix.dirname(file), path);
  const sent = new Set(files.filter((file) => file.startsWith('search/browser/')));
  for (const file of sent)
    for (const each of values) if (each.file === file && each.path.startsWith('.')) sent.add(targetOf(each));
  expect(sent.size).toBeGreaterThan(5);
  const heavy = values.filter(
    ({ file, path }) => sent.has(file) && /^(?:zod|yaml|node:|remark|unified|edtf)/u.test(path),
  );
  expect(heavy.map(({ file, path }) => `src/${file} takes from ${path}, and is sent to every reader`)).toEqual([]);
});
