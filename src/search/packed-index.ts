import { createHash } from 'node:crypto';
import { fieldKeys, fieldsOf, textParts, type FieldKey, type TextPartName } from './fields.ts';
import { termsOf } from './folding.ts';
import { packLists, packWords } from './packing.ts';
import { saidInHead } from './head-texts.ts';
import { listName } from './options.ts';
import type { IndexedHead, IndexFile, IndexList, SearchEntry, SearchIndex, TextFile } from './types.ts';

/** The index as the browser takes it in: a first part, and the texts that follow it. */
export interface PackedIndex {
  file: IndexFile;
  texts: Record<TextPartName, TextFile>;
}

/** Packs an index: heads, words and postings in the first file, the texts by themselves. */
export function packIndex(index: SearchIndex): PackedIndex {
  const { entries, ...common } = index;
  const texts = Object.fromEntries(
    textParts.map((part) => [
      part,
      { version: index.version, part, texts: entries.map((entry) => textsOf(entry, part)) },
    ]),
  ) as PackedIndex['texts']; // one for each part
  const further = [...Object.values(index.names), ...index.synonyms].flat().flatMap(termsOf);
  const terms = [...new Set([...entries.flatMap(wordsOf), ...further])].toSorted();
  return {
    file: {
      ...common,
      heads: entries.map(headOf),
      terms: packWords(terms),
      postings: packLists(post(entries, terms)),
    },
    texts,
  };
}

const wordsOf = (entry: SearchEntry): string[] =>
  fieldKeys.flatMap((field) => entry.fields[field].flatMap(({ text }) => termsOf(text)));

function textsOf({ fields }: SearchEntry, part: TextPartName): TextFile['texts'][number] {
  return Object.fromEntries(
    fieldsOf(part).flatMap((field) => (fields[field].length > 0 ? [[field, fields[field]]] : [])),
  );
}

function headOf({ fields, ...head }: SearchEntry): IndexedHead {
  const short = fieldsOf('head').filter((field) => field !== 'address' && fields[field].length > 0);
  const passages = fields.words.map(({ lang, verification }): [string, string] => [lang ?? 'en', verification ?? '']);
  const isSaid = (field: FieldKey, text: string) => text === saidInHead(head, field);
  return {
    ...head,
    filters: Object.fromEntries(Object.entries(head.filters).filter(([, values]) => values.length > 0)),
    fields: Object.fromEntries(
      short.map((field) => [field, fields[field].map(({ text }) => (isSaid(field, text) ? null : text))]),
    ),
    ...(passages.length > 0 && { passages }),
  };
}

/** For each word the entries in whose passages it stands. */
function post(entries: readonly SearchEntry[], terms: readonly string[]): number[][] {
  const postings = new Map<string, number[]>(terms.map((term) => [term, []]));
  entries.forEach(({ fields }, number) => {
    const words = fieldsOf('passages').flatMap((field) => fields[field].flatMap(({ text }) => termsOf(text)));
    for (const term of new Set(words)) postings.get(term)?.push(number);
  });
  return [...postings.values()];
}

/** A file as it is served. */
export interface ServedFile {
  name: string;
  json: string;
}

/** Names a file for what is in it. */
type Namer = (kind: string, json: string) => string;

/** A name made from the content, so that browsers may keep the file as long as they like. */
export const hashedName: Namer = (kind, json) =>
  `${kind}-${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json`;
export const fixedName: Namer = (kind) => `${kind}.json`;

/** The files of an index, first the list of the others. */
export function writeIndex(index: SearchIndex, nameOf: Namer = hashedName): ServedFile[] {
  const { file, texts } = packIndex(index);
  const files = Object.entries({ words: file, ...texts }).map(([kind, content]) => {
    const json = JSON.stringify(content);
    return { kind, name: nameOf(kind, json), json };
  });
  const names = Object.fromEntries(files.map(({ kind, name }) => [kind, name])) as IndexList['files']; // of each kind one
  const list: IndexList = { version: index.version, files: names };
  return [{ name: listName, json: JSON.stringify(list) }, ...files.map(({ name, json }) => ({ name, json }))];
}
