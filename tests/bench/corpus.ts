import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lays a corpus of a wanted size in a temporary folder: the collection as it is, and copies of its quotes and memos,
 * twenty quotes to a memo, under new ids.
 */
export function layCorpus(content: string, records: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(content, folder, { recursive: true });
  const memos = Math.floor(records / 21);
  copyRecords(join(folder, 'memos'), memos);
  copyRecords(join(folder, 'quotes'), records - memos);
  return folder;
}

function copyRecords(folder: string, wanted: number): void {
  const originals = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (let copy = 0; copy < wanted - originals.length; copy += 1) {
    const name = originals[copy % originals.length] ?? '';
    writeFileSync(join(folder, name.replace(/\.md$/, `-copy-${copy}.md`)), readFileSync(join(folder, name)));
  }
}
