import type { Folder } from '../model/ids.ts';
import type { FieldKey, TextPartName } from './fields.ts';
import type { ValueFilter } from './query.ts';

/** What the filter `type` tells apart: the record types by their folders, and the site’s own pages. */
export type EntryType = Folder | 'pages';

/** A text of an entry, with what a reader must know to be led to it. */
export interface SearchText {
  text: string;
  /** Its language (BCP 47), where that is not English. */
  lang?: string | undefined;
  /** Where on the record’s page it stands. */
  anchor?: string | undefined;
  /** What it is, where a record has several: the record of a witness, the locator of an excerpt. */
  label?: string | undefined;
  /** How near to the paper it was read. */
  verification?: string | undefined;
}

/** A day, or the first and last day that a date can mean, as numbers: 19900209. */
export interface EntryDate {
  /** As printed. */
  text: string;
  from: number;
  to: number;
}

/** What is known of a record at once, without its texts: enough to list it and to narrow a search. */
export interface EntryHead {
  /** `quotes/<id>`. */
  ref: string;
  type: EntryType;
  title: string;
  /** What sort of quote, memo … it is, in a printed word. */
  sort?: string | undefined;
  /** Who said or wrote it, as printed. */
  by?: string | undefined;
  date?: EntryDate | undefined;
  /** Why its words are not shown. */
  held?: string | undefined;
  /** How many records lean on it: name it as evidence, as a witness, as the one who spoke. */
  uses?: number | undefined;
  /** The values by which a search is narrowed; those of passages stand with the passages. */
  filters: Partial<Record<ValueFilter, string[]>>;
}

/** The texts of a record, field by field. */
export type EntryFields = Record<FieldKey, SearchText[]>;

/** A record as search sees it. */
export interface SearchEntry extends EntryHead {
  fields: EntryFields;
}

/** A filter with the values that occur, in the order in which they are offered. */
export interface FilterValues {
  key: ValueFilter;
  values: { value: string; label: string; group?: string }[];
}

/** What all entries have in common. */
interface Common {
  version: number;
  /** What stands before every address of the site. */
  base: string;
  filters: FilterValues[];
  /** What a record of each type is called, one and many. */
  typeNames: Record<EntryType, { one: string; many: string }>;
  /** Further spellings of a name as it is printed. */
  names: Record<string, string[]>;
  /** Folded words that mean the same: a surname in several scripts, a month in several languages. */
  synonyms: string[][];
}

/** All that the browser needs to answer, as the build has it. */
export interface SearchIndex extends Common {
  entries: SearchEntry[];
}

/** An entry as the index file has it: its head, and the texts of its short fields; `null` stands for what the head says already. */
export interface IndexedHead extends EntryHead {
  fields: Partial<Record<FieldKey, (string | null)[]>>;
  /** Of which language and verification each of its passages is. */
  passages?: [lang: string, verification: string][];
}

/** The list of the files: the one address that stays the same. The names of the others tell their content. */
export interface IndexList {
  version: number;
  files: Record<'words' | TextPartName, string>;
}

/** The first file: from it alone first results are had. */
export interface IndexFile extends Common {
  heads: IndexedHead[];
  /** The words of all texts, sorted, each as the letters that it shares with the one before, and the rest. */
  terms: string;
  /** For each word the entries in whose passages it stands; see `packing.ts`. */
  postings: string;
}

/** A further file: the texts of some fields, entry by entry. */
export interface TextFile {
  version: number;
  part: TextPartName;
  texts: Partial<EntryFields>[];
}
