import { formatDate } from '../model/date.ts';
import type { RecordType } from '../model/ids.ts';
import { memoKinds, misquotationFaults, quoteKinds, verdicts } from '../model/vocabulary.ts';
import type { AnyGraphRecord, Graph, GraphRecord } from './graph.ts';
import { holdingsOf } from './holdings.ts';
import { attributionOf, beginningOf, wordingOf } from './titles.ts';

/** The length of a description that search engines and shared links show whole. */
const shown = 155;

const summaries: { [T in RecordType]: (graph: Graph, record: GraphRecord<T>) => string } = {
  question: (_, { data }) => data.short_answer,
  claim: (_, { data }) => `${sentence(verdicts[data.assessment.verdict].label)} ${data.assessment.summary}`,
  narrative: (_, { data }) => data.thesis,
  quote: (graph, quote) =>
    `${sentence(quoteKinds[quote.data.kind].label)} ${attributionOf(graph, quote)}. ${wordingOf(quote)?.text ?? quote.data.hold ?? ''}`,
  memo: (_, memo) => `${sentence(memoKinds[memo.data.kind].label)} ${memo.data.title}. ${sentence(holdingsOf(memo))}`,
  person: (_, { data, body }) => `${data.name}. ${body.text || (data.roles ?? []).map((role) => role.role).join(', ')}`,
  event: (_, { data, body }) => `${formatDate(data.date)}. ${body.text || data.title}`,
  source: (_, { data }) =>
    data.note ?? [data.title, data.container_title, data.issued && formatDate(data.issued)].filter(Boolean).join(', '),
  misquotation: (_, { data }) =>
    `${sentence(`commonly misquoted, ${misquotationFaults[data.fault].label}`)} ${data.summary}`,
  gap: (_, { data, body }) => `Not read: ${data.title}. ${body.text}`,
};

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** What a record says, in the length of a description: for search engines and shared links. */
export const summaryOf = (graph: Graph, record: AnyGraphRecord): string =>
  beginningOf(
    (summaries[record.type] as (graph: Graph, record: AnyGraphRecord) => string)(graph, record)
      .replace(/\s+/g, ' ')
      .trim(),
    shown,
  ); // the row of its own type
