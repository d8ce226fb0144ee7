import type { Graph } from '../graph/graph.ts';
import { folders, recordTypeNames } from '../model/ids.ts';
import { languageName } from '../model/language.ts';
import { recordTypes } from '../model/record-types.ts';
import { bindings, forms, memoKinds, quoteKinds, verifications, type Vocabulary } from '../model/vocabulary.ts';
import { buildEntries } from './entries.ts';

import { indexVersion } from './options.ts';
import { fixedName, hashedName, writeIndex, type ServedFile } from './packed-index.ts';
import { valueFilters, type ValueFilter } from './query.ts';
import { buildSynonyms, otherSpellingsOf } from './synonyms.ts';
import type { FilterValues, SearchEntry, SearchIndex } from './types.ts';

/** Builds all that the browser needs to answer. */
export function buildIndex(graph: Graph, base: string): SearchIndex {
  const entries = buildEntries(graph);
  return {
    version: indexVersion,
    base,
    entries,
    filters: buildFilters(graph, entries),
    typeNames,
    names: Object.fromEntries(graph.list('person').map((person) => [person.data.name, otherSpellingsOf(person)])),
    synonyms: buildSynonyms(graph),
  };
}

const typeNames = Object.fromEntries([
  ...recordTypeNames.map((type) => [
    folders[type],
    { one: recordTypes[type].singular, many: recordTypes[type].listing },
  ]),
  ['pages', { one: 'page', many: 'Pages of the site' }],
]) as SearchIndex['typeNames']; // every folder has its type

const files = new WeakMap<Graph, ServedFile[]>();

/**
 * The index of a graph as files; made once, as the pages that name the first and the route that serves all ask.
 *
 * @param isDev whether names stay the same whatever is in the files, as Astro keeps the list of routes while records change.
 */
export function getIndexFiles(graph: Graph, base: string, isDev: boolean): ServedFile[] {
  const served = files.get(graph) ?? writeIndex(buildIndex(graph, base), isDev ? fixedName : hashedName);
  files.set(graph, served);
  return served;
}

const fromVocabulary = (vocabulary: Vocabulary, group?: string) =>
  Object.entries(vocabulary).map(([value, { label }]) => ({ value, label, ...(group !== undefined && { group }) }));

type Values = FilterValues['values'];

const people = (graph: Graph): Values => graph.list('person').map(({ id, data }) => ({ value: id, label: data.name }));

/** The values of each filter in the order in which they are offered; those that no entry has are left out afterwards. */
const offers: Record<ValueFilter, (graph: Graph, entries: SearchEntry[]) => Values> = {
  type: () => Object.entries(typeNames).map(([value, { many }]) => ({ value, label: many })),
  speaker: people,
  addressee: people,
  scope: (graph) => graph.site.scopes.map(({ value, label }) => ({ value, label })),
  form: () => fromVocabulary(forms),
  binding: () => fromVocabulary(bindings),
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

/** The filters with the values that some entry has. */
export function buildFilters(graph: Graph, entries: SearchEntry[]): FilterValues[] {
  return valueFilters.map((key) => {
    const used = new Set(entries.flatMap((entry) => valuesOf(entry, key)));
    return { key, values: offers[key](graph, entries).filter(({ value }) => used.has(value)) };
  });
}

const valuesOf = (entry: SearchEntry, key: ValueFilter): readonly string[] =>
  key === 'type'
    ? [entry.type]
    : key === 'lang' || key === 'verification'
      ? entry.fields.words.flatMap((text) => text[key] ?? [])
      : (entry.filters[key] ?? []);
