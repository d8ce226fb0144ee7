import { isWithdrawn, type AnyGraphRecord, type Graph, type GraphRecord } from '../graph/graph.ts';
import type { RecordType } from '../model/ids.ts';
import { recordPath } from '../model/permalink.ts';
import type { Address } from './address.ts';
import { memoObject } from './memo.ts';
import { quoteObject } from './quote.ts';

/** The fields in which a record type differs from the others; the order is the one in which they are written. */
const objects: { [T in RecordType]: (graph: Graph, record: GraphRecord<T>, address: Address) => object } = {
  question: (_, { data }) => data,
  claim: (_, { data }) => data,
  narrative: (_, { data }) => data,
  quote: quoteObject,
  memo: (_, memo, address) => memoObject(memo, address),
  person: (_, { data }) => data,
  event: ({ membership }, { data }) => ({
    ...data,
    ...(data.joined && { members_since: membership.membersOn(data.date) }),
  }),
  // `url` is the record’s own page in every type, so the address of the text itself is renamed.
  source: (_, { data: { url, ...data } }) => ({ ...data, original_url: url }),
  misquotation: (_, { data }) => data,
  gap: (_, { data }) => data,
};

/** Turns a record into the object that data files hold: its frontmatter, where it stands, and its prose. */
export function recordObject(graph: Graph, record: AnyGraphRecord, address: Address): object {
  const head = { id: record.id, url: address(recordPath(record.type, record.id)) };
  const { status, status_reason } = record.data;
  if (isWithdrawn(record)) return { ...head, status, status_reason };
  const toObject = objects[record.type] as (graph: Graph, record: AnyGraphRecord, address: Address) => object; // the row of its own type
  return { ...head, ...toObject(graph, record, address), body: record.body.text };
}
