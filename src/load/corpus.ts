import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { folders, idPattern, recordTypeNames, type RecordType } from '../model/ids.ts';
import { pageSchema, type Page } from '../model/page.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { parseBody, type Body } from './body.ts';
import { loadFiles, type SourceFile } from './files.ts';
import { parseYaml, splitFile } from './frontmatter.ts';
import { parseRecord, type AnyRecord } from './record.ts';
import { suggest, validate } from './validate.ts';

/** A page of the site’s own prose. */
export interface ProsePage {
  name: string;
  file: string;
  data: Page | undefined;
  source: string;
  body: Body;
}

/** Everything that a content folder holds, and everything that is wrong with each file by itself. */
export interface Corpus {
  root: string;
  site: Site | undefined;
  records: AnyRecord[];
  pages: ProsePage[];
  diagnostics: Diagnostic[];
}

/** The corpus folder cannot be worked with at all. */
export class CorpusError extends Error {}

/**
 * Loads every record of a content folder.
 *
 * @param root the folder that holds `quotes/`, `memos/` … and `site.yaml`.
 * @throws CorpusError if there is no such folder.
 */
export async function loadCorpus(root: string): Promise<Corpus> {
  const stats = await stat(root).catch(() => undefined);
  if (!stats?.isDirectory()) throw new CorpusError(`no folder \`${root}\`, expected the folder of the corpus`);
  const diagnostics: Diagnostic[] = await complainOfStrangers(root);
  const site = await loadSite(root, diagnostics);
  const records: AnyRecord[] = [];
  for (const type of recordTypeNames) {
    const found = await loadFiles(root, folders[type]);
    diagnostics.push(...found.diagnostics);
    for (const file of found.files) {
      const { record, diagnostics: faults } = parseRecord(type, file, site);
      records.push(record as AnyRecord); // the type of the record is the type it was parsed with
      diagnostics.push(...faults);
    }
  }
  if (records.length === 0) {
    diagnostics.push(diagnose('file', { file: '.', line: 1, column: 1 }, 'no record in any folder of the corpus', `records lie in ${Object.values(folders).join(', ')}`));
  }
  return { root, site, records, pages: await loadPages(root, diagnostics), diagnostics };
}

async function complainOfStrangers(root: string): Promise<Diagnostic[]> {
  const known = [...Object.values<string>(folders), 'pages', 'site.yaml', 'ledger'];
  const names = (await readdir(root)).filter((name) => !name.startsWith('.') && !known.includes(name));
  return names.toSorted().map((name) =>
    diagnose('file', { file: name, line: 1, column: 1 }, 'belongs to no record type and is not read', suggest(name, known), 'warning'),
  );
}

async function loadSite(root: string, diagnostics: Diagnostic[]): Promise<Site | undefined> {
  const text = await readFile(join(root, 'site.yaml'), 'utf8').catch(() => undefined);
  if (text === undefined) {
    diagnostics.push(diagnose('file', { file: 'site.yaml', line: 1, column: 1 }, 'no `site.yaml`, expected the title of the site, its scopes and its navigation', 'copy the one of another corpus and change its words'));
    return undefined;
  }
  const frontmatter = parseYaml(text, 'site.yaml', 1);
  const checked = validate(siteSchema, frontmatter, 'the site');
  diagnostics.push(...frontmatter.diagnostics, ...checked.diagnostics);
  return checked.value;
}

async function loadPages(root: string, diagnostics: Diagnostic[]): Promise<ProsePage[]> {
  const found = await loadFiles(root, 'pages');
  diagnostics.push(...found.diagnostics);
  return found.files.map((file) => parsePage(file, diagnostics));
}

function parsePage(file: SourceFile, diagnostics: Diagnostic[]): ProsePage {
  const name = file.path.replace(/^pages\//, '').replace(/\.md$/, '');
  if (!idPattern.test(name)) {
    diagnostics.push(diagnose('slug', { file: file.path, line: 1, column: 1 }, `\`${name}\` is not the name of a page, expected kebab-case`));
  }
  if (isTaken(name)) {
    diagnostics.push(diagnose('slug', { file: file.path, line: 1, column: 1 }, `the address \`/${name}/\` is taken`, 'give the page another name'));
  }
  const { frontmatter, body: source } = splitFile(file.text ?? '', file.path);
  const checked = validate(pageSchema, frontmatter, 'a page');
  if (file.text !== undefined) diagnostics.push(...frontmatter.diagnostics, ...(Object.keys(frontmatter.value).length > 0 ? checked.diagnostics : []));
  return { name, file: file.path, data: checked.value, source, body: parseBody(source, file.path) };
}

const isTaken = (name: string) => [...Object.values<string>(folders), 'search', 'data', 'index'].includes(name);

/** Narrows a list of records to those of one type. */
export const recordsOfType = <T extends RecordType>(records: readonly AnyRecord[], type: T) =>
  records.filter((record) => record.type === type) as unknown as Extract<AnyRecord, { type: T }>[];
