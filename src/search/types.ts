import type { Folder } from '../model/ids.ts';
import type { FieldKey } from './fields.ts';
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

/** A record as search sees it. */
export interface SearchEntry {
  /** `quotes/<id>`. */
  ref: string;
  type: EntryType;
  /** The finished address of its page. */
  url: string;
  title: string;
  /** What sort of quote, memo … it is, in a printed word. */
  sort?: string | undefined;
  /** Who said or wrote it, as printed. */
  by?: string | undefined;
  /** When, as printed, and the first and last day that it can mean, as numbers: 19900209. */
  date?: { text: string; from: number; to: number } | undefined;
  /** Why its words are not shown. */
  held?: string | undefined;
  fields: Record<FieldKey, SearchText[]>;
  filters: Partial<Record<ValueFilter, string[]>>;
}

/** A filter with the values that occur, in the order in which they are offered. */
export interface FilterValues {
  key: ValueFilter;
  values: { value: string; label: string; group?: string }[];
}

/** The file from which the browser answers. */
export interface SearchIndex {
  version: number;
  entries: SearchEntry[];
  filters: FilterValues[];
  /** What a record of each type is called. */
  typeNames: Record<EntryType, string>;
  /** Further spellings of a name as it is printed. */
  names: Record<string, string[]>;
  /** Folded words that mean the same: a surname in several scripts, a month in several languages. */
  synonyms: string[][];
}
