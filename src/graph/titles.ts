import { formatDate } from '../model/date.ts';
import type { RecordType } from '../model/ids.ts';
import type { LanguageTag } from '../model/language.ts';
import type { AnyGraphRecord, Graph, GraphRecord } from './graph.ts';

/** Words of a quotation with their language, to be printed with `lang`. */
export interface Wording {
  text: string;
  lang: LanguageTag;
}

/** The preferred reading of a quote; `undefined` where the words are held or withdrawn. */
export function wordingOf(quote: GraphRecord<'quote'>): Wording | undefined {
  const first = quote.data.witnesses[0];
  return first?.text === undefined || quote.data.hold !== undefined
    ? undefined
    : { text: first.text, lang: first.lang };
}

/** Who said it to whom and when: “James Baker to Mikhail Gorbachev, 9 February 1990”. */
export function attributionOf(graph: Graph, quote: GraphRecord<'quote'>): string {
  const name = (id: string) => graph.get('person', id).data.name;
  const to = quote.data.addressees.map(name).join(' and ');
  return `${name(quote.data.speaker)}${to && ` to ${to}`}, ${formatDate(quote.data.date)}`;
}

/** The beginning of a text, cut at a word and marked with an ellipsis if it is longer. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.–—-]+$/u, '')} …`;
}

const titles: { [T in RecordType]: (graph: Graph, record: GraphRecord<T>) => string } = {
  question: (_, { data }) => data.title,
  claim: (_, { data }) => data.statement,
  narrative: (_, { data }) => data.title,
  quote: (graph, quote) => {
    const wording = wordingOf(quote);
    return attributionOf(graph, quote) + (wording ? `: “${beginningOf(wording.text, 60)}”` : ' (words withheld)');
  },
  memo: (_, { data }) => data.title,
  person: (_, { data }) => data.name,
  event: (_, { data }) => data.title,
  source: (_, { data }) => data.title,
  misquotation: (_, { data }) => data.title,
  gap: (_, { data }) => data.title,
};

/** What a record is called where one line of plain text must do: page titles, feeds, search. */
export const titleOf = (graph: Graph, record: AnyGraphRecord): string =>
  (titles[record.type] as (graph: Graph, record: AnyGraphRecord) => string)(graph, record); // the row of its own type
