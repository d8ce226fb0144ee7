import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { folders, recordTypeNames, type Folder } from '../model/ids.ts';
import { languageName } from '../model/language.ts';
import { recordTypes } from '../model/record-types.ts';
import { forms, memoKinds, quoteKinds, verifications, type Vocabulary } from '../model/vocabulary.ts';
import { buildEntries } from './entries.ts';
import { indexVersion } from './options.ts';
import { valueFilters, type ValueFilter } from './query.ts';
import { buildSynonyms, spellingsOf } from './synonyms.ts';
import type { FilterValues, SearchEntry, SearchIndex } from './types.ts';

/** Builds all that the browser needs to answer. */
export function buildIndex(graph: Graph, base: string): SearchIndex {
  const entries = buildEntries(graph, base);
  return {
    version: indexVersion,
    entries,
    filters: buildFilters(graph, entries),
    typeNames: { ...namesOfTypes, pages: 'page' },
    names: Object.fromEntries(graph.list('person').map((person) => [person.data.name, spellingsOf(person).slice(1)])),
    synonyms: buildSynonyms(graph),
  };
}

const namesOfTypes = Object.fromEntries(
  recordTypeNames.map((type) => [folders[type], recordTypes[type].singular]),
) as Record<Folder, string>; // every folder has its type

/** The index as it is served. */
export interface IndexFile {
  /** Its name, made from its content, so that browsers may keep it as long as they like. */
  name: string;
  json: string;
  index: SearchIndex;
}

const files = new WeakMap<Graph, IndexFile>();

/** The index of a graph as a file; made once, as the page that names it and the route that serves it both ask. */
export function getIndexFile(graph: Graph, base: string): IndexFile {
  const file = files.get(graph) ?? writeIndex(buildIndex(graph, base));
  files.set(graph, file);
  return file;
}

/** The name under which the index is served: in development always the same, as Astro keeps the list of routes while records change. */
export const indexName = (file: IndexFile, isDev: boolean): string => (isDev ? 'index.json' : file.name);

/** Writes the index and names it by its content. */
export function writeIndex(index: SearchIndex): IndexFile {
  const json = JSON.stringify(index);
  return { name: `index-${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json`, json, index };
}

const fromVocabulary = (vocabulary: Vocabulary, group?: string) =>
  Object.entries(vocabulary).map(([value, { label }]) => ({ value, label, ...(group !== undefined && { group }) }));

type Values = FilterValues['values'];
/** The values of each filter in the order in which they are offered; those that no entry has are left out afterwards. */
const offers: Record<ValueFilter, (graph: Graph, entries: SearchEntry[]) => Values> = {
  type: () => [
    ...recordTypeNames.map((type) => ({ value: folders[type], label: recordTypes[type].listing })),
    { value: 'pages', label: 'Pages of the site' },
  ],
  speaker: (graph) => graph.list('person').map(({ id, data }) => ({ value: id, label: data.name })),
  scope: (graph) => graph.site.scopes.map(({ value, label }) => ({ value, label })),
  form: () => fromVocabulary(forms),
  kind: () => [
    ...fromVocabulary(quoteKinds, recordTypes.quote.listing),
    ...fromVocabulary(memoKinds, recordTypes.memo.listing),
  ],
  lang: (_, entries) =>
    [...new Set(entries.flatMap((entry) => entry.fields.words.flatMap(({ lang }) => lang ?? [])))]
      .toSorted()
      .map((lang) => ({ value: lang, label: languageName(lang) })),
  verification: () => fromVocabulary(verifications),
};

function buildFilters(graph: Graph, entries: SearchEntry[]): FilterValues[] {
  return valueFilters.map((key) => {
    const used = new Set(entries.flatMap((entry) => valuesOf(entry, key)));
    return { key, values: offers[key](graph, entries).filter(({ value }) => used.has(value)) };
  });
}

const valuesOf = (entry: SearchEntry, key: ValueFilter): readonly string[] =>
  key === 'lang' || key === 'verification'
    ? entry.fields.words.flatMap((text) => text[key] ?? [])
    : (entry.filters[key] ?? []);
