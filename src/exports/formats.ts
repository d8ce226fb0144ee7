import type { AnyGraphRecord, Graph } from '../graph/graph.ts';
import { recordTypeNames } from '../model/ids.ts';
import { recordTypes } from '../model/record-types.ts';
import { recordToJson, typeToJson } from './json.ts';
import type { Address } from './address.ts';

/** A file of the whole corpus, or of a part of it: `/data/<file>`. */
export interface CorpusFormat {
  file: string;
  mediaType: string;
  /** What the file holds, for the page that lists it. */
  holds: string;
  write: (graph: Graph, address: Address) => string;
}

/** A form in which one record can be had: `/<type>/<id>.<extension>`. */
export interface RecordFormat {
  extension: string;
  mediaType: string;
  label: string;
  write: (graph: Graph, record: AnyGraphRecord, address: Address) => string;
}

/** Every file under `/data/`. */
export const corpusFormats: readonly CorpusFormat[] = recordTypeNames.map((type) => ({
  file: `${recordTypes[type].folder}.json`,
  mediaType: 'application/json',
  holds: `All ${recordTypes[type].plural}`,
  write: (graph, address) => typeToJson(graph, type, address),
}));

/** Every form of a single record. */
export const recordFormats: readonly RecordFormat[] = [
  { extension: 'json', mediaType: 'application/json', label: 'JSON', write: recordToJson },
];
