/**
 * Keeps the list of what every quoted passage says, `passages.sha256`, and of what is held back, `held.sha256`.
 *
 *     node tests/words/seal.ts                    adds passages that are not on the list; changes none that is
 *     node tests/words/seal.ts --dossier FOLDER   makes both anew from the research dossier
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus, recordsOfType, type Corpus } from '../../src/load/corpus.ts';
import { wordsOf } from '../../src/load/excerpts.ts';
import { readDossier, type Dossier } from './dossier.ts';
import { writeHeldSums } from './held.ts';

const listFile = join(import.meta.dirname, 'passages.sha256');

/** What stands in place of a sum where the words are held back: the passage must have none. */
export const held = 'held';

/** SHA-256 of words with white space folded: lines may break anew, and nothing else may change. */
export const sumOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');

/** Sums of passages by name: `memos/x#excerpt`, `quotes/x#witness-1`, `sources/x#mistake-y`. */
export type Sums = Map<string, string>;

/** The sums of all passages of a corpus. */
export function sumsOfCorpus(corpus: Corpus): Sums {
  const sum = (text: string | undefined) => (text === undefined || text === '' ? held : sumOf(text));
  return new Map([
    ...recordsOfType(corpus.records, 'memo').flatMap((memo) =>
      memo.excerpts.map((excerpt) => [`${memo.ref}#${excerpt.id}`, sum(wordsOf(excerpt))] as const),
    ),
    ...recordsOfType(corpus.records, 'quote').flatMap((quote) =>
      (quote.draft.witnesses ?? []).map(
        (witness, index) => [`${quote.ref}#witness-${index + 1}`, sum(witness?.text)] as const,
      ),
    ),
    ...recordsOfType(corpus.records, 'source').flatMap((source) =>
      (source.draft.mistakes ?? []).map((each) => [`${source.ref}#mistake-${each?.id}`, sum(each?.says)] as const),
    ),
  ]);
}

/** Reads the list: a sum and a name on each line, as `sha256sum` writes them. */
export async function readList(): Promise<Sums> {
  const lines = (await readFile(listFile, 'utf8')).split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(line.indexOf('  ') + 2), line.slice(0, line.indexOf('  '))]));
}

const writeList = (sums: Sums) =>
  writeFile(
    listFile,
    [...sums]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, sum]) => `${sum}  ${name}\n`)
      .join(''),
  );

/** An excerpt’s id is an anchor of the page, and this one would be taken for a heading of the body. */
const renamed: Readonly<Record<string, string>> = {
  'memos/telegram-quadripartite-bonn-1991-03-06#heading':
    'memos/telegram-quadripartite-bonn-1991-03-06#telegram-heading',
};

/** The sources that the three texts are from which the collection began. */
const seeds: Readonly<Record<string, string>> = {
  '000_7b815d966da084ee.txt': 'factually-2026',
  '001_a0a59b90dd94d1d7.txt': 'essay-on-the-guarantees',
  '002_3f397b40277c7557.txt': 'ipa-2017',
};

/** The sums of all passages of the dossier. */
function sumsOfDossier({ documents, quotes, mistakes }: Dossier): Sums {
  const sums = [
    ...documents.flatMap(({ id, excerpts = [] }) =>
      excerpts.map((each) => [`memos/${id}#${each.id}`, each.hold ? held : sumOf(each.text)] as const),
    ),
    ...quotes.flatMap(({ id, hold, witnesses }) =>
      witnesses.map(({ text }, index) => [`quotes/${id}#witness-${index + 1}`, hold ? held : sumOf(text)] as const),
    ),
    ...mistakes.map(({ id, seed, says }) => [`sources/${seeds[seed]}#mistake-${id}`, sumOf(says)] as const),
  ];
  return new Map(sums.map(([name, sum]) => [renamed[name] ?? name, sum]));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dossier: { type: 'string' } } });
  if (values.dossier !== undefined) {
    const dossier = await readDossier(values.dossier);
    await writeHeldSums(dossier);
    return writeList(sumsOfDossier(dossier));
  }
  const list = await readList();
  const corpus = sumsOfCorpus(await loadCorpus('content'));
  return writeList(new Map([...corpus, ...list])); // what is on the list stays as it is
}

if (import.meta.main) await main();
