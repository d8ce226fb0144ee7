import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkCorpus } from '../../src/graph/rules/index.ts';
import { loadCorpus, type Corpus } from '../../src/load/corpus.ts';
import type { Diagnostic, Place } from '../../src/model/diagnostic.ts';

/** The repository, and the corpora from which tests start. */
export const repository = resolve(import.meta.dirname, '../..');
export const minimal = join(repository, 'tests/corpora/minimal');
export const realContent = join(repository, 'content');

/**
 * What a test does to one path of a corpus: new text or bytes, a change of the old text, `null` to remove it,
 * a link or a folder. In text, `⟦` and `⟧` are taken out, and tell where a diagnostic must point.
 */
export type Change = string | Uint8Array | ((old: string) => string) | null | { linkTo: string } | { folder: true };
export type Changes = Record<string, Change>;

/** A corpus as it was laid, with the places that its texts marked. */
export interface LaidCorpus {
  root: string;
  /** In the order of the report: by file, line and column. */
  marks: Place[];
}

/** A laid corpus, loaded and checked. */
export interface CheckedCorpus extends LaidCorpus {
  corpus: Corpus;
  diagnostics: Diagnostic[];
}

/** Lays a copy of a corpus, with changes, in a temporary folder that the test's end removes. */
export async function layCorpus(changes: Changes, base: string = minimal): Promise<LaidCorpus> {
  const outside = await mkdtemp(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rm(outside, { recursive: true, force: true }));
  const root = join(outside, 'content');
  await cp(base, root, { recursive: true });
  const marks: Place[] = [];
  for (const [file, change] of Object.entries(changes)) marks.push(...(await lay(root, file, change)));
  return { root, marks: marks.toSorted(comparePlaces) };
}

/** Lays a corpus and checks it. */
export async function checkChanged(changes: Changes, base: string = minimal): Promise<CheckedCorpus> {
  const laid = await layCorpus(changes, base);
  const corpus = await loadCorpus(laid.root);
  return { ...laid, corpus, diagnostics: checkCorpus(corpus) };
}

async function lay(root: string, file: string, change: Change): Promise<Place[]> {
  const path = join(root, file);
  if (change === null) {
    await rm(path, { recursive: true });
    return [];
  }
  await mkdir(dirname(path), { recursive: true });
  if (change instanceof Uint8Array) {
    await writeFile(path, change);
    return [];
  }
  if (typeof change === 'object') {
    await rm(path, { recursive: true, force: true });
    await ('folder' in change ? mkdir(path) : symlink(change.linkTo, path));
    return [];
  }
  const marked = typeof change === 'string' ? change : change(await readFile(path, 'utf8'));
  const { text, places } = readMarks(marked, file);
  await writeFile(path, text);
  return places;
}

/** Takes the marks out of a text, and says where each stood. */
export function readMarks(marked: string, file: string): { text: string; places: Place[] } {
  const places: Place[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/u)) {
    if (piece.startsWith('⟦')) places.push(placeAtEnd(text, file));
    text += piece.replace(/^[⟦⟧]/u, '');
  }
  return { text, places };
}

function placeAtEnd(text: string, file: string): Place {
  const lines = text.split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const comparePlaces = (a: Place, b: Place) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** `quotes/x.md:3:10`. */
export const printPlace = (place: Place | undefined): string =>
  place ? `${place.file}:${place.line}:${place.column}` : 'no place';

/** `quotes/x.md:3:10 error verbatim`. */
export const printFinding = (found: Diagnostic): string => `${printPlace(found)} ${found.severity} ${found.rule}`;

/** Changes one passage of a file; the test is wrong if it does not stand there exactly once. */
export const replace =
  (from: string, to: string) =>
  (old: string): string => {
    const parts = old.split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in:\n${old}`);
    return parts.join(to);
  };

/** Does one change after the other. */
export const inTurn =
  (...changes: ((old: string) => string)[]) =>
  (old: string): string =>
    changes.reduce((text, change) => change(text), old);

export const append = (text: string) => (old: string) => old + text;

/** Marks the first character of a file: where a diagnostic points that concerns the file as a whole. */
export const markTop = (old: string): string => `⟦${old.slice(0, 1)}⟧${old.slice(1)}`;
