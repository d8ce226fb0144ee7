import type { AnyGraphRecord, Graph } from '../graph/graph.ts';
import type { RecordType } from '../model/ids.ts';
import type { Address } from './address.ts';
import { recordObject } from './objects.ts';

/** Formats one record as JSON. */
export const recordToJson = (graph: Graph, record: AnyGraphRecord, address: Address): string =>
  print(recordObject(graph, record, address));

/** Formats all records of a type as one JSON array, in the order of their listing; withdrawn ones keep their place. */
export const typeToJson = (graph: Graph, type: RecordType, address: Address): string =>
  print(graph.all(type).map((record) => recordObject(graph, record as AnyGraphRecord, address))); // a record of a type is one of any

/** Laid out for people and for `diff`: two spaces, one value a line, a line end at the end. */
const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
