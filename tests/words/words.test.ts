import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/load/corpus.ts';
import { realContent } from '../support/corpus.ts';
import { findHeld, readHeldSums, sumOfRun } from './held.ts';
import { held, readList, sumOf, sumsOfCorpus } from './seal.ts';

const list = await readList();
const corpus = sumsOfCorpus(await loadCorpus(realContent));

/**
 * The list was made from the research dossier, by program. An edit that bends a word of a
 * record fails here even where excerpt and witness are bent alike.
 */
describe('The words of the records', () => {
  test('are many', () => {
    expect([...corpus.keys()].filter((name) => name.startsWith('memos/')).length).toBeGreaterThan(400);
    expect([...corpus.keys()].filter((name) => name.startsWith('quotes/')).length).toBeGreaterThan(200);
    expect([...list.values()].filter((sum) => sum === held).length).toBeGreaterThan(40);
  });

  test('are those of the list, passage by passage', () => {
    const bent = [...list].filter(([name, sum]) => corpus.get(name) !== sum);
    expect(
      bent.map(([name]) =>
        corpus.has(name) ? `${name}: other words than on the list` : `${name}: on the list and not in the collection`,
      ),
    ).toEqual([]);
  });

  test('are all on the list', () => {
    expect(
      [...corpus.keys()].filter((name) => !list.has(name)).map((name) => `${name}: run node tests/words/seal.ts`),
    ).toEqual([]);
  });

  test('are told from words with one letter changed, and not from words on other lines', () => {
    expect(sumOf('not one inch')).not.toBe(sumOf('not one  lnch'));
    expect(sumOf('not one inch')).not.toBe(sumOf('not one inch.'));
    expect(sumOf('not one inch')).toBe(sumOf('not\n  one inch\n'));
  });
});

describe('The words that are held back', async () => {
  const sums = await readHeldSums();
  const paths = (await readdir(realContent, { recursive: true })).filter((path) => /\.(?:md|yaml)$/u.test(path));

  test('are known by their sums', () => {
    expect([...sums.runs.values()].reduce((sum, each) => sum + each.size, 0)).toBeGreaterThan(500);
    expect(sums.addresses.size).toBeGreaterThan(10);
  });

  test('stand in no file of the collection, nor do the addresses at which they alone were read', async () => {
    const found = await Promise.all(
      paths.map(async (path) =>
        findHeld(await readFile(join(realContent, path), 'utf8'), sums).map((words) => `${path}: ${words}`),
      ),
    );
    expect(paths.length).toBeGreaterThan(700);
    expect(found.flat()).toEqual([]);
  });

  test('would be found, by six words in a row and by an address', () => {
    const runs = new Map([[6, new Set([sumOfRun('we shall not pay a penny')])]]);
    const made = { runs, addresses: new Set([sumOfRun('https://example.org/held')]) };
    expect(findHeld('He wrote: “We shall not pay a penny more.”', made)).toEqual(['we shall not pay a penny']);
    expect(findHeld('read_at: https://example.org/held', made)).toEqual(['https://example.org/held']);
    expect(findHeld('We shall not pay a farthing. https://example.org/open', made)).toEqual([]);
  });
});
