import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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
  const found: FoundFiles = { files: [], diagnostics: [] };
  const names = await readdir(join(root, folder)).catch(() => []);
  const realRoot = await realpath(root);
  for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
    await loadFile(root, realRoot, join(folder, name).split(sep).join('/'), found);
  }
  return found;
}

async function loadFile(root: string, realRoot: string, path: string, found: FoundFiles): Promise<void> {
  const report = (message: string, hint: string, severity?: 'warning') =>
    found.diagnostics.push(diagnose('file', { file: path, line: 1, column: 1 }, message, hint, severity));
  const give = (text: string | undefined) => path.endsWith('.md') && found.files.push({ path, text });
  const full = join(root, path);

  if ((await lstat(full)).isSymbolicLink()) {
    const target = await realpath(full).catch(() => undefined);
    if (target === undefined) {
      report('a link that leads nowhere, expected a file', 'replace the link by the file itself');
      give(undefined);
      return;
    }
    if (relative(realRoot, target).startsWith('..')) {
      report('a link that leads out of the corpus, expected a file', 'copy the file into the corpus');
      give(undefined);
      return;
    }
  }
  const stats = await stat(full);
  if (stats.isDirectory()) {
    report('a folder, expected a file: records lie directly in the folder of their type', 'move its files up, or remove it');
    return;
  }
  if (!path.endsWith('.md')) {
    report('not a record: its name does not end in `.md`', 'rename it, or keep it outside the corpus', 'warning');
    return;
  }
  if (stats.size > maximumBytes) {
    report(`${(stats.size / 1e6).toFixed(1)} MB of text, expected at most ${maximumBytes / 1e6} MB`, 'keep excerpts, not whole documents');
    give(undefined);
    return;
  }
  give(decode(await readFile(full), path, found.diagnostics));
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
