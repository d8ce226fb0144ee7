import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';

/** Text beyond this is no record: the longest memo has a tenth of it. */
export const maximumBytes = 1_000_000;

/** A file as it was found: its path relative to the corpus with `/`, and its text, absent if it could not be read. */
export interface SourceFile {
  path: string;
  text: string | undefined;
}

export interface FoundFiles {
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

/**
 * Finds and reads the files of one folder of the corpus, and says what is wrong with each.
 *
 * A folder that is missing is empty. Dot files are left alone: they belong to
 * the editor's system, not to the corpus.
 */
export async function loadFiles(root: string, folder: string): Promise<FoundFiles> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const realRoot = await realpath(root);
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found = await Promise.all(visible.map((entry) => loadFile(join(root, folder, entry.name), `${folder}/${entry.name}`, entry, realRoot)));
  return { files: found.flatMap((each) => each.files), diagnostics: found.flatMap((each) => each.diagnostics) };
}

async function loadFile(full: string, path: string, entry: Dirent, realRoot: string): Promise<FoundFiles> {
  const report = (message: string, hint: string, severity?: 'warning') => diagnose('file', { file: path, line: 1, column: 1 }, message, hint, severity);
  const unreadable = (diagnostic: Diagnostic): FoundFiles => ({ files: path.endsWith('.md') ? [{ path, text: undefined }] : [], diagnostics: [diagnostic] });
  if (entry.isSymbolicLink()) {
    const target = await realpath(full).catch(() => undefined);
    if (target === undefined) return unreadable(report('a link that leads nowhere, expected a file', 'replace the link by the file itself'));
    if (relative(realRoot, target).startsWith('..')) return unreadable(report('a link that leads out of the corpus, expected a file', 'copy the file into the corpus'));
  }
  const stats = await stat(full);
  if (stats.isDirectory()) return { files: [], diagnostics: [report('a folder, expected a file: records lie directly in the folder of their type', 'move its files up, or remove it')] };
  if (!path.endsWith('.md')) return { files: [], diagnostics: [report('not a record: its name does not end in `.md`', 'rename it, or keep it outside the corpus', 'warning')] };
  if (stats.size > maximumBytes) return unreadable(report(`${(stats.size / 1e6).toFixed(1)} MB of text, expected at most ${maximumBytes / 1e6} MB`, 'keep excerpts, not whole documents'));
  const diagnostics: Diagnostic[] = [];
  const text = await readFile(full).then(
    (bytes) => decode(bytes, path, diagnostics),
    (error: NodeJS.ErrnoException) => void diagnostics.push(report(`cannot be read (${error.code ?? error.message})`, 'see who may read the file')),
  );
  return { files: [{ path, text }], diagnostics };
}

function decode(bytes: Uint8Array, path: string, diagnostics: Diagnostic[]): string | undefined {
  const report = (line: number, message: string, hint: string, severity?: 'warning') =>
    diagnostics.push(diagnose('file', { file: path, line, column: 1 }, message, hint, severity));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    report(firstBrokenLine(bytes), 'not UTF-8: this line has bytes that are no text', 'save the file as UTF-8');
    return undefined;
  }
  if (text.includes('\0')) {
    report(text.slice(0, text.indexOf('\0')).split('\n').length, 'not text: this line has a NUL byte', 'save the file as UTF-8 text');
    return undefined;
  }
  if (text.startsWith('\uFEFF')) {
    report(1, 'begins with a byte order mark', 'save the file as UTF-8 without BOM', 'warning');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    report(1, 'has line ends of Windows (CRLF)', 'save the file with plain line ends (LF)', 'warning');
  }
  if (text.trim() === '') {
    report(1, 'the file is empty, expected a record', 'write the record with `npm run new`, or remove the file');
    return undefined;
  }
  return text;
}

function firstBrokenLine(bytes: Uint8Array): number {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  return lines.findIndex((line) => line.includes('\uFFFD')) + 1;
}
