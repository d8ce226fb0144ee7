import { folders, recordTypeNames } from '../model/ids.ts';
import type { AnyGraphRecord, Graph } from './graph.ts';

/** The two parts of an address, and what stands there. */
export interface RecordAddress {
  params: { type: string; id: string };
  props: {
    record: AnyGraphRecord;
    /** The former address that leads to the record. */
    movedFrom: string | undefined;
  };
}

/** Every address at which a record is found: its own, and those that its former ids keep. */
export const recordAddresses = (graph: Graph): RecordAddress[] => [
  ...recordTypeNames.flatMap((type) =>
    graph.all(type).map((record) => ({
      params: { type: folders[type], id: record.id },
      props: { record: record as unknown as AnyGraphRecord, movedFrom: undefined }, // one type of them all
    })),
  ),
  ...graph.redirects.map(({ from, to }) => {
    const [, type = '', id = ''] = from.split('/');
    return { params: { type, id }, props: { record: to, movedFrom: from } };
  }),
];
