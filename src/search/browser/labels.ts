import type { ValueFilter } from '../query.ts';
import type { EntryType, IndexFile } from '../types.ts';

/** The printed words of values. */
export interface Labels {
  typeName: (type: EntryType) => string;
  /** What several of a type are called, as a heading. */
  partName: (type: EntryType) => string;
  valueName: (filter: ValueFilter, value: string) => string;
}

/** Reads the printed words out of the index; a value that it does not know stands for itself. */
export const labelsOf = (names: Pick<IndexFile, 'filters' | 'typeNames'>): Labels => ({
  typeName: (type) => names.typeNames[type].one,
  partName: (type) => names.typeNames[type].many,
  valueName: (filter, value) =>
    names.filters.find(({ key }) => key === filter)?.values.find((each) => each.value === value)?.label ?? value,
});
