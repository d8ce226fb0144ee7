import { formWeights, heldWeight, kindWeights, manyUses, typeWeights } from '../../options.ts';
import type { EntryHead, IndexFile } from '../../types.ts';

/** The address of an entry’s page; pages of the site’s own prose stand at its root. */
export const addressOf = ({ base }: Pick<IndexFile, 'base'>, { ref, type }: EntryHead): string =>
  `${base}/${type === 'pages' ? ref.slice('pages/'.length) : ref}/`;

/** The words of an id. */
export const addressWords = ({ ref }: EntryHead): string => ref.slice(ref.indexOf('/') + 1).replaceAll('-', ' ');

/** What an entry weighs before anything is asked. */
export function priorOf({ type, held, uses = 0, filters }: EntryHead): number {
  const [kind = ''] = filters.kind ?? [];
  const [form = ''] = filters.form ?? [];
  return (
    (kindWeights[kind] ?? 1) *
    (formWeights[form] ?? 1) *
    typeWeights[type] *
    (held === undefined ? 1 : heldWeight) *
    (1 + manyUses * Math.log2(1 + uses))
  );
}
