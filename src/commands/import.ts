import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertRecords, type Draft } from './import/convert.ts';
import { loadDossier } from './import/dossier.ts';
import { formatRecord } from './import/markdown.ts';
import { mendDossier } from './import/mends.ts';
import { firstSlice, selectRecords } from './import/slice.ts';
import { findHeldWords, verifyRecords } from './import/verify.ts';

/**
 * Brings records of the research dossier into the corpus, and proves that no word changed on the way.
 *
 * Temporary: it goes when the whole dossier is in. A record that is there is left
 * alone, because its prose is edited by hand; its quoted words are compared all the same.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error('usage: import.ts <dossier folder> [--content DIR]');
    return 2;
  }
  const dossier = await loadDossier(folder);
  const mended = mendDossier(dossier);
  const drafts = convertRecords(mended, selectRecords(mended, firstSlice));
  const written = await writeRecords(values.content, drafts);
  const faults = await verifyRecords(values.content, drafts, written, dossier);
  const held = await findHeldWords(values.content, dossier);
  report(drafts, written.size, [...faults, ...held.faults], held.excused);
  return faults.length + held.faults.length > 0 ? 1 : 0;
}

/** Writes the records; answers the paths that were written. */
async function writeRecords(folder: string, drafts: readonly Draft[]): Promise<Set<string>> {
  const written = new Set<string>();
  for (const { path, data, body } of drafts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (await writeRecord(join(folder, path), formatRecord(data, body))) written.add(path);
  }
  return written;
}

/** Writes a file; tells whether it did, or left the one that is there. */
async function writeRecord(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function report(
  drafts: readonly Draft[],
  written: number,
  faults: readonly string[],
  excused: readonly string[],
): void {
  for (const each of faults) console.log(each);
  for (const each of excused) console.log(`excused: ${each}`);
  const counts = Object.entries(Object.groupBy(drafts, (draft) => draft.type)).map(
    ([type, all]) => `${all.length} ${type}`,
  );
  console.log(`${drafts.length} records (${counts.join(', ')}), ${written} written, ${faults.length} faults`);
}

process.exitCode = await main();
