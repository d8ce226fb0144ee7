import type { Corpus } from '../../load/corpus.ts';
import type { AnyRecord } from '../../load/record.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseRef, recordTypeNames, type RecordType } from '../../model/ids.ts';
import { relationsOf, type Relation } from '../relations.ts';

type OfType<T extends RecordType> = Extract<AnyRecord, { type: T }>;

/** The corpus as rules see it: drafts of records, some with faults, looked up without regard to the order of files. */
export interface DraftCorpus {
  corpus: Corpus;
  records: readonly AnyRecord[];
  list: <T extends RecordType>(type: T) => readonly OfType<T>[];
  /** The ids of a type, in order. */
  ids: (type: RecordType) => string[];
  /** A record by id or former id. */
  find: <T extends RecordType>(type: T, id: string | undefined) => OfType<T> | undefined;
  /** What `quotes/<id>` names. */
  findRef: (ref: string | undefined) => AnyRecord | undefined;
  /** Every relation of every record that is not withdrawn, with the record that makes it. */
  relations: readonly (Relation & { from: AnyRecord })[];
}

/** A rule asks what only the whole corpus can answer. */
export type Rule = (drafts: DraftCorpus) => Diagnostic[];

/** Indexes a corpus for the rules. */
export function draftCorpus(corpus: Corpus): DraftCorpus {
  const records = corpus.records.toSorted((a, b) => (a.file < b.file ? -1 : 1)); // so that “the first” is always the same
  const byRef = new Map<string, AnyRecord>();
  for (const record of records) {
    for (const alias of record.draft.aliases ?? []) if (alias) byRef.set(`${record.type}/${alias}`, record);
  }
  // After the aliases, so that a record always answers to its own id.
  for (const record of records) byRef.set(`${record.type}/${record.id}`, record);
  const lists = new Map(recordTypeNames.map((type) => [type, records.filter((record) => record.type === type)]));
  return {
    corpus,
    records,
    list: <T extends RecordType>(type: T) => lists.get(type) as unknown as readonly OfType<T>[], // the list of that type
    ids: (type) => (lists.get(type) ?? []).map((record) => record.id),
    find: <T extends RecordType>(type: T, id: string | undefined) =>
      (id === undefined ? undefined : byRef.get(`${type}/${id}`)) as OfType<T> | undefined, // found under its type
    findRef: (ref) => {
      const parsed = ref === undefined ? undefined : parseRef(ref);
      return parsed && byRef.get(`${parsed.type}/${parsed.id}`);
    },
    relations: records
      .filter((record) => !isGone(record))
      .flatMap((from) => relationsOf(from).map((relation) => ({ ...relation, from }))),
  };
}

/** Tells whether a record was withdrawn: it keeps its address, and nothing rests on it. */
export const isGone = (record: AnyRecord): boolean => record.draft.status === 'withdrawn';
