import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';

/** Text beyond this is no record: the longest memo has a tenth of it. */
export const maximumBytes = 1_000_000;

/** A file as it was found: its path relative to the corpus with `/`, and its text, absent if it could not be read. */
export interface SourceFile {
  path: string;
  text: string | undefined;
  /** What could be made out of a file that is no proper text. */
  remains?: string;
}

export interface FoundFiles {
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

type Report = (message: string, hint: string, severity?: 'warning') => Diagnostic;

/**
 * Finds and reads the files of one folder of the corpus, and says what is wrong with each.
 *
 * A folder that is missing is empty. Dot files are left alone: they belong to
 * the editor's system, not to the corpus.
 */
export async function loadFiles(root: string, folder: string): Promise<FoundFiles> {
  const full = join(root, folder);
  const report = reporter(folder);
  if (!(await exists(full))) return { files: [], diagnostics: [] };
  const fault =
    (await strayLink(root, full, report)) ??
    ((await stat(full)).isDirectory()
      ? undefined
      : report('a file, expected a folder of records', 'move it into the folder of its type'));
  if (fault) return { files: [], diagnostics: [fault] };
  const names = (await readdir(full)).filter((name) => !name.startsWith('.')).toSorted();
  const found = await Promise.all(names.map((name) => loadEntry(root, `${folder}/${name}`)));
  return { files: found.flatMap((each) => each.files), diagnostics: found.flatMap((each) => each.diagnostics) };
}

/** Reads one file of the corpus, and says what is wrong with it; its text is absent if it cannot be read. */
export async function loadFile(root: string, path: string): Promise<{ file: SourceFile; diagnostics: Diagnostic[] }> {
  const full = join(root, path);
  const report = reporter(path);
  const unreadable = (diagnostic: Diagnostic) => ({ file: { path, text: undefined }, diagnostics: [diagnostic] });
  const stray = await strayLink(root, full, report);
  if (stray) return unreadable(stray);
  const stats = await stat(full);
  if (!stats.isFile())
    return unreadable(
      report(`${stats.isDirectory() ? 'a folder' : 'a device'}, expected a file`, 'put a file in its place'),
    );
  if (stats.size > maximumBytes)
    return unreadable(
      report(
        `${(stats.size / 1e6).toFixed(1)} MB of text, expected at most ${maximumBytes / 1e6} MB`,
        'keep excerpts, not whole documents',
      ),
    );
  const diagnostics: Diagnostic[] = [];
  const bytes = await readFile(full).catch(
    (error: NodeJS.ErrnoException) =>
      void diagnostics.push(report(`cannot be read (${error.code ?? error.message})`, 'see who may read the file')),
  );
  const text = bytes && decode(bytes, path, diagnostics);
  return {
    file: { path, text, ...(bytes && text === undefined && { remains: new TextDecoder().decode(bytes) }) },
    diagnostics,
  };
}

/** Tells whether something stands at a path, be it a link that leads nowhere. */
export const exists = (full: string): Promise<boolean> =>
  lstat(full).then(
    () => true,
    () => false,
  );

async function loadEntry(root: string, path: string): Promise<FoundFiles> {
  const stats = await stat(join(root, path)).catch(() => undefined);
  const report = reporter(path);
  if (stats?.isDirectory())
    return {
      files: [],
      diagnostics: [
        report(
          'a folder, expected a file: records lie directly in the folder of their type',
          'move its files up, or remove it',
        ),
      ],
    };
  if (!path.endsWith('.md'))
    return {
      files: [],
      diagnostics: [
        report('not a record: its name does not end in `.md`', 'rename it, or keep it outside the corpus', 'warning'),
      ],
    };
  const { file, diagnostics } = await loadFile(root, path);
  return { files: [file], diagnostics };
}

const reporter =
  (path: string): Report =>
  (message, hint, severity) =>
    diagnose('file', { file: path, line: 1, column: 1 }, message, hint, severity);

/** What is wrong with a link, if it is one: everything of the corpus lies in the corpus. */
async function strayLink(root: string, full: string, report: Report): Promise<Diagnostic | undefined> {
  if (!(await lstat(full)).isSymbolicLink()) return undefined;
  const target = await realpath(full).catch(() => undefined);
  if (target === undefined)
    return report('a link that leads nowhere, expected what it stands for', 'replace the link by the file itself');
  if (relative(await realpath(root), target).startsWith('..'))
    return report('a link that leads out of the corpus, expected what it stands for', 'copy it into the corpus');
  return undefined;
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
    report(
      text.slice(0, text.indexOf('\0')).split('\n').length,
      'not text: this line has a NUL byte',
      'save the file as UTF-8 text',
    );
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
