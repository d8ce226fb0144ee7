import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, type Diagnostic, type Place } from '../model/diagnostic.ts';
import { folders, idPattern, recordTypeNames, type RecordType } from '../model/ids.ts';
import { pageSchema, type Page } from '../model/page.ts';
import type { Draft } from '../model/record-types.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { parseBody, type Body } from './body.ts';
import { complainOfStrayBlocks } from './excerpts.ts';
import { exists, loadFile, loadFiles, type SourceFile } from './files.ts';
import { parseYaml, splitFile, type FieldPath, type Frontmatter } from './frontmatter.ts';
import { parseRecord, type AnyRecord } from './record.ts';
import { suggest, validate } from './validate.ts';

/** A page of the site’s own prose. */
export interface ProsePage {
  name: string;
  file: string;
  data: Page | undefined;
  /** What of its frontmatter fits, and where it stands. */
  draft: Draft<Page>;
  placeOf: (path: FieldPath) => Place;
  /** False where the file could not be read. */
  isReadable: boolean;
  source: string;
  body: Body;
}

/** Everything that a content folder holds, and everything that is wrong with each file by itself. */
export interface Corpus {
  root: string;
  site: Site | undefined;
  /** What of `site.yaml` fits, and where it stands. */
  siteDraft: SiteDraft;
  records: AnyRecord[];
  pages: ProsePage[];
  diagnostics: Diagnostic[];
}

export interface SiteDraft {
  draft: Draft<Site>;
  placeOf: Frontmatter['placeOf'];
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
  const { site, siteDraft } = await loadSite(root, diagnostics);
  const records: AnyRecord[] = [];
  for (const type of recordTypeNames) {
    const found = await loadFiles(root, folders[type]);
    diagnostics.push(...found.diagnostics);
    for (const file of found.files) {
      const { record, diagnostics: faults } = parseRecord(type, file, siteDraft.draft);
      records.push(record as AnyRecord); // the type of the record is the type it was parsed with
      diagnostics.push(...faults);
    }
  }
  if (records.length === 0) {
    diagnostics.push(
      diagnose(
        'file',
        { file: '.', line: 1, column: 1 },
        'no record in any folder of the corpus',
        `records lie in ${Object.values(folders).join(', ')}`,
      ),
    );
  }
  return { root, site, siteDraft, records, pages: await loadPages(root, diagnostics), diagnostics };
}

async function complainOfStrangers(root: string): Promise<Diagnostic[]> {
  const known = [...Object.values<string>(folders), 'pages', 'site.yaml', 'ledger'];
  const names = (await readdir(root)).filter((name) => !name.startsWith('.') && !known.includes(name));
  return names
    .toSorted()
    .map((name) =>
      diagnose(
        'file',
        { file: name, line: 1, column: 1 },
        'belongs to no record type and is not read',
        suggest(name, known),
        'warning',
      ),
    );
}

async function loadSite(root: string, diagnostics: Diagnostic[]): Promise<Pick<Corpus, 'site' | 'siteDraft'>> {
  const isThere = await exists(join(root, 'site.yaml'));
  const { file, diagnostics: faults } = isThere ? await loadFile(root, 'site.yaml') : noSite;
  const frontmatter = parseYaml(file.text ?? '', 'site.yaml', 1);
  const checked = validate(siteSchema, frontmatter, 'the site');
  diagnostics.push(...faults, ...(file.text === undefined ? [] : [...frontmatter.diagnostics, ...checked.diagnostics]));
  return {
    site: checked.value,
    siteDraft: { draft: checked.draft as Draft<Site>, placeOf: frontmatter.placeOf }, // what does not fit was taken out
  };
}

const noSite = {
  file: { path: 'site.yaml', text: undefined },
  diagnostics: [
    diagnose(
      'file',
      { file: 'site.yaml', line: 1, column: 1 },
      'no `site.yaml`, expected the title of the site, its scopes and its navigation',
      'copy the one of another corpus and change its words',
    ),
  ],
};

async function loadPages(root: string, diagnostics: Diagnostic[]): Promise<ProsePage[]> {
  const found = await loadFiles(root, 'pages');
  diagnostics.push(...found.diagnostics);
  return found.files.map((file) => parsePage(file, diagnostics));
}

function parsePage(file: SourceFile, diagnostics: Diagnostic[]): ProsePage {
  const name = file.path.replace(/^pages\//, '').replace(/\.md$/, '');
  if (!idPattern.test(name)) {
    diagnostics.push(
      diagnose(
        'slug',
        { file: file.path, line: 1, column: 1 },
        `\`${name}\` is not the name of a page, expected kebab-case`,
      ),
    );
  }
  if (isTaken(name)) {
    diagnostics.push(
      diagnose(
        'slug',
        { file: file.path, line: 1, column: 1 },
        `the address \`/${name}/\` is taken`,
        'give the page another name',
      ),
    );
  }
  const { frontmatter, body: source } = splitFile(file.text ?? '', file.path);
  const checked = validate(pageSchema, frontmatter, 'a page');
  if (file.text !== undefined) diagnostics.push(...frontmatter.diagnostics, ...checked.diagnostics);
  const body = parseBody(source, file.path);
  diagnostics.push(...complainOfStrayBlocks(body, file.path, 'a page'));
  return {
    name,
    file: file.path,
    data: checked.value,
    draft: checked.draft as Draft<Page>, // what does not fit was taken out
    placeOf: (path) => frontmatter.placeOf(path, 'value'),
    isReadable: file.text !== undefined && !(frontmatter.unread === 'everything' && source.trim() === ''),
    source,
    body,
  };
}

const isTaken = (name: string) => [...Object.values<string>(folders), 'search', 'data', 'index'].includes(name);

/** Narrows a list of records to those of one type. */
export const recordsOfType = <T extends RecordType>(records: readonly AnyRecord[], type: T) =>
  records.filter((record) => record.type === type) as unknown as Extract<AnyRecord, { type: T }>[];
