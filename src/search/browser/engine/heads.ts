import { heldWeight, manyRecords, typeWeights } from '../../options.ts';
import type { EntryHead, IndexFile } from '../../types.ts';

/** The address of an entry’s page; pages of the site’s own prose stand at its root. */
export const addressOf = ({ base }: Pick<IndexFile, 'base'>, { ref, type }: EntryHead): string =>
  `${base}/${type === 'pages' ? ref.slice('pages/'.length) : ref}/`;

/** The words of an id. */
export const addressWords = ({ ref }: EntryHead): string => ref.slice(ref.indexOf('/') + 1).replaceAll('-', ' ');

/** What each entry weighs before anything is asked. */
export function weighHeads(heads: readonly EntryHead[]): Float32Array {
  const records = new Map<string, number>();
  for (const { filters } of heads)
    for (const id of [...(filters.speaker ?? []), ...(filters.addressee ?? [])])
      records.set(`people/${id}`, (records.get(`people/${id}`) ?? 0) + 1);
  return Float32Array.from(
    heads,
    ({ ref, type, held }) =>
      typeWeights[type] *
      (held === undefined ? 1 : heldWeight) *
      (1 + manyRecords * Math.log2(1 + (records.get(ref) ?? 0))),
  );
}
