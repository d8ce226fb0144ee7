import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RecordType } from '../../model/ids.ts';

/** What every row of the dossier has; fields that are only carried over are not named. */
interface Row {
  id: string;
  [field: string]: unknown;
}

export interface ExcerptRow extends Row {
  text: string;
  lang: string;
  read_at: string;
  also_read_at?: string[];
  locator?: string;
  carrier?: string;
  carrier_note?: string;
  verification: string;
  hold?: string;
}

export interface WitnessRow {
  memo: string;
  excerpt: string;
  lang: string;
  text: string;
  translator?: string;
  verification: string;
  note?: string;
}

export interface QuoteRow extends Row {
  speaker: string;
  co_speakers?: string[];
  role: string;
  addressees: string[];
  date: string;
  event?: string;
  witnesses: WitnessRow[];
  in_reply_to?: string;
  context: string;
  notes?: string;
  hold?: string;
}

export interface DocumentRow extends Row {
  title: string;
  date: string;
  creators?: string[];
  participants?: string[];
  languages: string[];
  archive?: string | Record<string, string>;
  excerpts?: ExcerptRow[];
  summary: string;
  notes?: string;
}

export interface EvidenceRow {
  ref: string;
  bears: string;
  why: string;
}

export interface ClaimRow extends Row {
  question: string;
  held_by: { who: string; date?: string; source?: string }[];
  evidence: EvidenceRow[];
  rebuts?: string[];
  refines?: string[];
  notes?: string;
}

export interface RoleRow {
  role: string;
  from?: string;
  to?: string;
  source?: string;
}

export interface PersonRow extends Row {
  name: string;
  native_name?: string;
  other_names?: string[];
  roles?: RoleRow[];
  from?: string;
  notes?: string;
  read_at?: string;
}

export interface EventRow extends Row {
  date: string;
  participants?: string[];
  documents?: string[];
  summary: string;
  read_at?: string;
}

export interface QuestionRow extends Row {
  claims: string[];
  deeper?: string[];
}

export interface NarrativeRow extends Row {
  holders: string[];
  claims: string[];
  hardest_evidence: string[];
}

export interface SourceRow extends Row {
  title: string;
  author?: string[];
  url?: string;
  read_at?: string;
}

export interface RowTypes {
  question: QuestionRow;
  claim: ClaimRow;
  narrative: NarrativeRow;
  quote: QuoteRow;
  memo: DocumentRow;
  person: PersonRow;
  event: EventRow;
  source: SourceRow;
}

/** The rows of each record type by id, in the order of the dossier. */
export type Dossier = { [T in RecordType]: Map<string, RowTypes[T]> };

const files = {
  question: 'questions',
  claim: 'claims',
  narrative: 'narratives',
  quote: 'quotes',
  memo: 'documents',
  person: 'people',
  event: 'events',
  source: 'sources',
} as const satisfies Record<RecordType, string>;

/** Reads the dossier as it stands. The failsafe schema keeps every scalar as text. */
export async function loadDossier(folder: string): Promise<Dossier> {
  const load = async <T extends RecordType>(type: T): Promise<Map<string, RowTypes[T]>> => {
    const text = await readFile(join(folder, `${files[type]}.yaml`), 'utf8');
    const rows = parse(text, { schema: 'failsafe' }) as RowTypes[T][]; // the schemas judge what is made of it
    return new Map(rows.map((row) => [row.id, row]));
  };
  return {
    question: await load('question'),
    claim: await load('claim'),
    narrative: await load('narrative'),
    quote: await load('quote'),
    memo: await load('memo'),
    person: await load('person'),
    event: await load('event'),
    source: await load('source'),
  };
}

/** Answers a row, or throws: the dossier refers to nothing that it does not have. */
export function getRow<T extends RecordType>(dossier: Dossier, type: T, id: string): RowTypes[T] {
  const row = dossier[type].get(id);
  if (!row) throw new Error(`the dossier has no ${type} ${id}`);
  return row;
}

/** Takes `documents/x#p2` apart: the dossier's word for a memo is document. */
export function parseDossierRef(ref: string): { type: 'quote' | 'memo'; id: string } {
  const [folder, id = ''] = ref.replace(/#.*/, '').split('/');
  if (folder !== 'quotes' && folder !== 'documents') throw new Error(`unexpected reference ${ref}`);
  return { type: folder === 'quotes' ? 'quote' : 'memo', id };
}
