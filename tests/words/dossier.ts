import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What of the research dossier the lists are made from. */
export interface Dossier {
  documents: {
    id: string;
    excerpts?: { id: string; text: string; hold?: string; read_at: string; also_read_at?: string[] }[];
  }[];
  quotes: { id: string; hold?: string; witnesses: { text: string }[] }[];
  mistakes: { id: string; seed: string; says: string }[];
}

/** Reads the dossier as it stands: the failsafe schema keeps every scalar as the text that it is. */
export async function readDossier(folder: string): Promise<Dossier> {
  const rows = async (file: string) =>
    parse(await readFile(join(folder, file), 'utf8'), { schema: 'failsafe' }) as never;
  return {
    documents: await rows('documents.yaml'),
    quotes: await rows('quotes.yaml'),
    mistakes: await rows('seed-errata.yaml'),
  };
}
