import type { ValueFilter } from '../../query.ts';
import type { EntryType, SearchIndex } from '../../types.ts';

/** The printed words of values. */
export interface Labels {
  typeName: (type: EntryType) => string;
  valueName: (filter: ValueFilter, value: string) => string;
}

/** Reads the printed words out of the index; a value that it does not know stands for itself. */
export const labelsOf = (index: Pick<SearchIndex, 'filters' | 'typeNames'>): Labels => ({
  typeName: (type) => index.typeNames[type],
  valueName: (filter, value) =>
    index.filters.find(({ key }) => key === filter)?.values.find((each) => each.value === value)?.label ?? value,
});
