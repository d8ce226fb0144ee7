import type { Body } from '../load/body.ts';
import type { Excerpt } from '../load/excerpts.ts';
import type { Corpus, ProsePage } from '../load/corpus.ts';
import type { AnyRecord, EvidenceRecord } from '../load/record.ts';
import { compareDates } from '../model/date.ts';
import { isPersonId, parseRef, type PersonOrName, type RecordRef, type RecordType } from '../model/ids.ts';
import { recordPath } from '../model/permalink.ts';
import type { DataOf } from '../model/record-types.ts';
import type { Scope, Site } from '../model/site.ts';
import { countsIn, fillBody, fillData } from './counts.ts';
import { membershipOf, type Membership } from './membership.ts';
import { relationsOf, type RelationName } from './relations.ts';

/** A record without fault: what pages, search and exports work with. */
export interface GraphRecord<T extends RecordType = RecordType> extends EvidenceRecord<T> {
  data: DataOf<T>;
}
export type AnyGraphRecord = { [T in RecordType]: GraphRecord<T> }[RecordType];

/** A relation seen from one of its ends. */
export interface Link {
  name: RelationName;
  /** The record at the other end. */
  record: AnyGraphRecord;
  /** What the relation names within the record, such as an excerpt. */
  anchor: string | undefined;
  /** The sentence that explains it, in the words of the record that makes it. */
  why: string | undefined;
}

/** A person as pages print one: with a record, or by name alone. */
export type PersonMention = { name: string; record: GraphRecord<'person'> | undefined };

/** The records with their relations, both ways. Every list is in a fixed order. */
export interface Graph {
  site: Site;
  pages: ProsePage[];
  /** All records of a type that are published, in the order of its listing. */
  list: <T extends RecordType>(type: T) => GraphRecord<T>[];
  /** All records of a type, withdrawn ones too. */
  all: <T extends RecordType>(type: T) => GraphRecord<T>[];
  /** A record by id or former id; throws if there is none: the rules have seen to it that there is. */
  get: <T extends RecordType>(type: T, id: string) => GraphRecord<T>;
  /** What `quotes/<id>` names, by id or former id. */
  find: (ref: string) => AnyGraphRecord | undefined;
  /** What a record names, in the order in which it does. */
  outgoing: (record: { ref: RecordRef }, name?: RelationName) => Link[];
  /** What names a record, in the order of the listings. */
  incoming: (record: { ref: RecordRef }, name?: RelationName) => Link[];
  mention: (who: PersonOrName | string) => PersonMention;
  scope: (value: string) => Scope;
  membership: Membership;
  /** Former ids: address to present address. */
  redirects: { from: string; to: AnyGraphRecord }[];
}

/** Tells whether a record keeps its address only to say that it was withdrawn. */
export const isWithdrawn = (record: { data: { status?: string | undefined } }): boolean =>
  record.data.status === 'withdrawn';

/**
 * Joins the records of a corpus that has no errors.
 *
 * @throws Error if a record or the site is at fault: the rules run first.
 */
export function buildGraph(corpus: Corpus): Graph {
  if (!corpus.site) throw new Error('the corpus has no site.yaml');
  const site = corpus.site;
  const counted = corpus.records.map(complete);
  const membership = membershipOf(
    counted.filter((record) => record.type === 'event' && !isWithdrawn(record)) as GraphRecord<'event'>[],
  );
  const records = counted.map((record) => withCounts(record, membership));
  const byRef = indexByRef(records);
  const find = (ref: string) => {
    const parsed = parseRef(ref);
    return parsed && byRef.get(`${parsed.type}/${parsed.id}`);
  };
  const lists = sortedLists(records, site);
  const all = <T extends RecordType>(type: T) => lists[type] as unknown as GraphRecord<T>[]; // the list of that type
  const get = <T extends RecordType>(type: T, id: string) => {
    const found = byRef.get(`${type}/${id}`);
    if (!found) throw new Error(`no ${type} ${id}`);
    return found as unknown as GraphRecord<T>; // found under its type
  };
  const { outgoing, incoming } = indexRelations(Object.values(lists).flat(), find);
  const named = (links: Link[] | undefined, name: RelationName | undefined) =>
    (links ?? []).filter((link) => name === undefined || link.name === name);
  return {
    site,
    pages: corpus.pages.map((page) => withCounts(page, membership)),
    membership,
    all,
    list: (type) => all(type).filter((record) => !isWithdrawn(record)),
    get,
    find,
    outgoing: (record, name) => named(outgoing.get(record.ref), name),
    incoming: (record, name) => named(incoming.get(record.ref), name),
    mention: (who) => {
      const record = isPersonId(who) ? get('person', who) : undefined;
      return { name: record?.data.name ?? who, record };
    },
    scope: (value) => {
      const scope = site.scopes.find((each) => each.value === value);
      if (!scope) throw new Error(`no scope ${value}`);
      return scope;
    },
    redirects: records.flatMap((record) =>
      (record.data.aliases ?? []).map((alias) => ({ from: recordPath(record.type, alias), to: record })),
    ),
  };
}

function complete(record: AnyRecord): AnyGraphRecord {
  if (!record.data) throw new Error(`${record.file} has faults`);
  return record as AnyGraphRecord; // its data was just seen to be there
}

/** Fills the numbers that the prose of a record or page leaves to be counted. */
const withCounts = <T extends { data: unknown; body: Body }>(file: T, membership: Membership): T => ({
  ...file,
  data: fillData(file.data, membership),
  body: countsIn(file.body.text).length > 0 ? fillBody(file.body, membership) : file.body,
});

function indexByRef(records: AnyGraphRecord[]): Map<string, AnyGraphRecord> {
  const index = new Map<string, AnyGraphRecord>();
  for (const record of records)
    for (const id of [...(record.data.aliases ?? []), record.id]) index.set(`${record.type}/${id}`, record);
  return index;
}

function indexRelations(records: AnyGraphRecord[], find: Graph['find']) {
  const outgoing = new Map<RecordRef, Link[]>();
  const incoming = new Map<RecordRef, Link[]>();
  const add = (index: Map<RecordRef, Link[]>, key: RecordRef, link: Link) =>
    index.set(key, [...(index.get(key) ?? []), link]);
  for (const record of records) {
    if (isWithdrawn(record)) continue;
    for (const { name, to, why } of relationsOf(record)) {
      const target = find(to);
      if (!target || isWithdrawn(target)) continue;
      const anchor = parseRef(to)?.anchor;
      add(outgoing, record.ref, { name, record: target, anchor, why });
      add(incoming, target.ref, { name, record, anchor, why });
    }
  }
  return { outgoing, incoming };
}

/** The orders of the listings: by date what has one or belongs to what has one, by name people, by site.yaml questions, by question claims. */
function sortedLists(records: AnyGraphRecord[], site: Site): { [T in RecordType]: GraphRecord<T>[] } {
  const of = <T extends RecordType>(type: T) =>
    records.filter((record) => record.type === type) as unknown as GraphRecord<T>[];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const byDate = (a: { id: string; data: { date: string } }, b: { id: string; data: { date: string } }) =>
    compareDates(a.data.date, b.data.date) || byId(a, b);
  const place = (question: string) => (site.questions as string[]).indexOf(question) + 1 || Number.POSITIVE_INFINITY;
  const claims = of('claim');
  const memos = of('memo');
  const quotes = of('quote');
  const rankInQuestion = (claim: GraphRecord<'claim'>) => {
    const question = of('question').find((each) => each.id === claim.data.question);
    const rank = (question?.data.claims as string[] | undefined)?.indexOf(claim.id) ?? -1;
    return rank === -1 ? Number.POSITIVE_INFINITY : rank;
  };
  /** A gap stands where the record would that it completes; one that completes none, at the end. */
  const dateOfGap = (gap: GraphRecord<'gap'>) => memos.find((memo) => memo.id === gap.data.memos?.[0])?.data.date ?? '';
  /** A misquotation stands where the words would that it takes for its own. */
  const dateOfWords = (misquotation: GraphRecord<'misquotation'>) =>
    quotes.find((quote) => quote.id === misquotation.data.quotes[0])?.data.date ?? '';
  const compareNumbers = (a: number, b: number) => (a === b ? 0 : a - b);
  const collator = new Intl.Collator('en');
  return {
    question: of('question').toSorted((a, b) => compareNumbers(place(a.id), place(b.id)) || byId(a, b)),
    claim: claims.toSorted(
      (a, b) =>
        compareNumbers(place(a.data.question), place(b.data.question)) ||
        compareNumbers(rankInQuestion(a), rankInQuestion(b)) ||
        byId(a, b),
    ),
    narrative: of('narrative').toSorted(byId),
    quote: quotes.toSorted(byDate),
    memo: memos.toSorted(byDate),
    person: of('person').toSorted(
      (a, b) => collator.compare(sortName(a.data.name, a.data.kind), sortName(b.data.name, b.data.kind)) || byId(a, b),
    ),
    event: of('event').toSorted(byDate),
    source: of('source').toSorted((a, b) => collator.compare(a.data.title, b.data.title) || byId(a, b)),
    misquotation: of('misquotation').toSorted((a, b) => compareDates(dateOfWords(a), dateOfWords(b)) || byId(a, b)),
    gap: of('gap').toSorted((a, b) => compareDates(dateOfGap(a), dateOfGap(b)) || byId(a, b)),
  };
}

/** What follows a surname and is none. */
const suffixes = new Set(['I', 'II', 'III', 'Jr', 'Jr.', 'Sr', 'Sr.']);

/** The name under which a person is looked up, “Baker III, James A.”: the surname first, but for bodies. */
export function sortName(name: string, kind: string | undefined): string {
  const parts = name.split(' ');
  const surname = parts.findLastIndex((part) => !suffixes.has(part));
  return kind === 'organisation' || surname < 1
    ? name
    : `${parts.slice(surname).join(' ')}, ${parts.slice(0, surname).join(' ')}`;
}

/** An excerpt of a memo by its id; throws if there is none. */
export function getExcerpt(memo: GraphRecord<'memo'>, id: string): Excerpt {
  const excerpt = memo.excerpts.find((each) => each.id === id);
  if (!excerpt) throw new Error(`no excerpt ${id} in ${memo.ref}`);
  return excerpt;
}
