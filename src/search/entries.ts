import type { AnyGraphRecord, Graph, GraphRecord } from '../graph/graph.ts';
import { partiesOf } from '../graph/parties.ts';
import { titleOf } from '../graph/titles.ts';
import { typeset } from '../graph/typesetting.ts';
import type { ProsePage } from '../load/corpus.ts';
import type { Body } from '../load/body.ts';
import { folders, recordTypeNames, type RecordType } from '../model/ids.ts';
import { evidenceAnchor, mistakeAnchor, sectionAnchor } from '../model/permalink.ts';
import { memoKinds, misquotationFaults, quoteKinds, verdicts } from '../model/vocabulary.ts';
import { sectionsOf } from './sections.ts';
import { dateWords, entryDate } from './dates.ts';
import { surnameOf } from './synonyms.ts';
import { namesInLine, namesOf, none, ours, texts } from './texts.ts';
import type { SearchEntry, SearchText } from './types.ts';
import { attributionFields, passagesOf, quoteFields, speakersOf } from './utterances.ts';

/** What a record type tells of a record; what all have in common is added for all. */
type Row = Omit<SearchEntry, 'ref' | 'type' | 'title'> & { title?: string };

/** A record as search sees it, type by type: every type fills every field, if only to say that it has none. */
const table: { [T in RecordType]: (graph: Graph, record: GraphRecord<T>) => Row } = {
  question: (_, { data, body }) => ({
    fields: {
      ...none,
      title: ours(data.title),
      summary: ours(data.short_answer, sectionAnchor('answer')),
      commentary: proseOf(body),
    },
    filters: {},
  }),
  claim: (graph, { data, body }) => ({
    fields: {
      ...none,
      title: ours(data.statement),
      summary: ours(data.assessment.summary, sectionAnchor('assessment')),
      people: namesOf(
        graph,
        data.held_by.map((holder) => holder.who),
      ),
      circumstances: texts(verdicts[data.assessment.verdict].label),
      commentary: [...proseOf(body), ...data.evidence.flatMap(({ ref, why }) => ours(why, evidenceAnchor(ref)))],
    },
    filters: {},
  }),
  narrative: (graph, { data, body }) => ({
    fields: {
      ...none,
      title: ours(data.title),
      summary: ours(data.thesis, sectionAnchor('thesis')),
      people: namesOf(graph, data.holders),
      commentary: [...ours(data.holders_note), ...proseOf(body)],
    },
    filters: {},
  }),
  quote: (graph, quote) => ({
    title: partiesOf(graph, quote),
    sort: quoteKinds[quote.data.kind].label,
    by: namesInLine(graph, speakersOf(quote)),
    date: entryDate(quote.data.date),
    held: quote.data.hold,
    fields: quote.data.hold === undefined ? quoteFields(graph, quote) : attributionFields(graph, quote),
    filters: {
      speaker: speakersOf(quote),
      scope: [quote.data.scope],
      form: [quote.data.form],
      kind: [quote.data.kind],
      binding: [quote.data.binding],
      addressee: quote.data.addressees,
    },
  }),
  memo: (graph, memo) => ({
    sort: memoKinds[memo.data.kind].label,
    date: entryDate(memo.data.date),
    ...(memo.data.creators && { by: namesInLine(graph, memo.data.creators) }),
    fields: {
      ...none,
      words: passagesOf(memo),
      title: texts(...namesIn(graph, memo.data.title)),
      speaker: namesOf(graph, memo.data.creators),
      people: [...namesOf(graph, memo.data.participants), ...texts(...(memo.data.parties ?? []))],
      date: texts(dateWords(memo.data.date)),
      sort: texts(memo.data.kind, memoKinds[memo.data.kind].label),
      circumstances: texts(
        memo.data.place,
        ...Object.values(memo.data.archive ?? {}),
        ...(memo.data.published_in ?? []),
      ),
      commentary: ours(memo.body.text),
    },
    filters: { kind: [memo.data.kind], speaker: peopleOnly(graph, memo.data.creators) },
  }),
  person: (_, person) => ({
    fields: {
      ...none,
      // The index adds the other spellings, here as wherever the name stands.
      title: texts(person.data.name, ...(person.data.kind === 'organisation' ? [] : [surnameOf(person)])),
      summary: ours(person.body.text, sectionAnchor('about')),
      sort: texts(...(person.data.roles ?? []).map((role) => role.role)),
      commentary: ours(person.data.interest),
    },
    filters: {},
  }),
  event: (graph, { data, body }) => ({
    date: entryDate(data.date),
    fields: {
      ...none,
      title: ours(data.title),
      summary: ours(body.text, sectionAnchor('about')),
      people: namesOf(graph, data.participants),
      date: texts(dateWords(data.date)),
      circumstances: texts(data.place),
    },
    filters: {},
  }),
  source: (graph, { data, body }) => ({
    ...(data.issued && { date: entryDate(data.issued) }),
    ...(data.author && { by: namesInLine(graph, data.author) }),
    fields: {
      ...none,
      title: texts(data.title),
      speaker: namesOf(graph, data.author),
      date: data.issued ? texts(dateWords(data.issued)) : [],
      circumstances: texts(data.container_title, data.publisher, data.isbn, data.doi),
      commentary: [
        ...ours(data.note, sectionAnchor('note')),
        ...proseOf(body),
        ...(data.mistakes ?? []).flatMap(({ id, says, shows }) => ours(`${says} ${shows}`, mistakeAnchor(id))),
      ],
    },
    filters: { speaker: peopleOnly(graph, data.author) },
  }),
  misquotation: (_, { data, body }) => ({
    sort: misquotationFaults[data.fault].label,
    fields: {
      ...none,
      words:
        data.wording === undefined ? [] : [{ text: data.wording, lang: data.lang, anchor: sectionAnchor('wording') }],
      title: ours(data.title),
      summary: ours(data.summary),
      commentary: proseOf(body),
    },
    filters: {},
  }),
  gap: (_, { data, body }) => ({
    fields: { ...none, title: ours(data.title), summary: ours(body.text), circumstances: ours(data.kept) },
    filters: {},
  }),
};

/** A title, and the name that it has in brackets: “Memorandum on Security Assurances (Budapest Memorandum)”. Names of persons and bodies are their own. */
function namesIn(graph: Graph, title: string): string[] {
  const names = Array.from(title.matchAll(/\(([^()]+)\)/gu), ([, name = '']) => name);
  return [title, ...names.filter((name) => !graph.list('person').some(({ data }) => data.name === name))];
}

/** Prose under its headings, so that search can lead to the place. */
const proseOf = (body: Body): SearchText[] =>
  sectionsOf(body).flatMap(({ title, text, anchor }) => ours([title, text].filter(Boolean).join('\n\n'), anchor));

const peopleOnly = (graph: Graph, who: readonly string[] | undefined): string[] =>
  (who ?? []).filter((each) => graph.mention(each).record);

/** A record as search sees it; withdrawn records are for the caller to leave out. */
function entryOf(graph: Graph, record: AnyGraphRecord): SearchEntry {
  const row = (table[record.type] as (graph: Graph, record: AnyGraphRecord) => Row)(graph, record); // the row of its own type
  const type = folders[record.type];
  const sort = texts(...row.fields.sort.map(({ text }) => text), record.type);
  return {
    ref: record.ref,
    type,
    title: typeset(titleOf(graph, record)),
    uses: new Set(graph.incoming(record).map((link) => link.record.ref)).size || undefined,
    ...row,
    fields: { ...row.fields, sort, address: texts(record.id.replaceAll('-', ' ')) },
  };
}

/** A page of the site’s own prose as search sees it. */
function pageEntry(page: ProsePage): SearchEntry[] {
  if (!page.data) return [];
  const { title, description } = page.data;
  const sections = sectionsOf(page.body);
  return [
    {
      ref: `pages/${page.name}`,
      type: 'pages',
      title: typeset(title),
      fields: {
        ...none,
        title: [...ours(title), ...sections.flatMap((section) => ours(section.title, section.anchor))],
        summary: ours(description),
        commentary: sections.flatMap((section) => ours(section.text, section.anchor)),
      },
      filters: {},
    },
  ];
}

/** All that can be found, in the order of the listings. */
export const buildEntries = (graph: Graph): SearchEntry[] => [
  ...listOrder.flatMap((type) => graph.list(type).map((record) => entryOf(graph, record as AnyGraphRecord))),
  ...graph.pages.flatMap(pageEntry),
];

/** Quotes first, as they are what readers come for; then as the site lists record types. */
const listOrder: RecordType[] = ['quote', ...recordTypeNames.filter((type) => type !== 'quote')];
