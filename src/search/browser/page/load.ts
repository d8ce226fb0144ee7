import { indexVersion } from '../../options.ts';
import type { SearchIndex } from '../../types.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { labelsOf, type Labels } from './labels.ts';

/** Why there is no index: in a sentence for readers. */
export class LoadError extends Error {}

const patience = 30_000;

/**
 * Fetches the index and makes an engine of it.
 *
 * @throws LoadError if it cannot be had, or is not what this script understands.
 */
export async function loadEngine(address: string): Promise<{ engine: Engine; labels: Labels }> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!response)
    throw new LoadError(
      navigator.onLine
        ? 'The search index could not be fetched.'
        : 'The search index could not be fetched: this device is offline.',
    );
  if (!response.ok)
    throw new LoadError(`The search index could not be fetched: the server answered ${response.status}.`);
  const index: unknown = await response.json().catch(() => undefined);
  if (!isIndex(index))
    throw new LoadError('The search index arrived damaged, or belongs to another version of this page.');
  return { engine: createEngine(index), labels: labelsOf(index) };
}

/** Tells an index from anything else that a server may hand out under its name; the rest was checked when it was built. */
function isIndex(value: unknown): value is SearchIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { version, entries, filters, names, synonyms } = value as Partial<Record<keyof SearchIndex, unknown>>; // any object may be asked for its keys
  return (
    version === indexVersion &&
    [entries, filters, synonyms].every(Array.isArray) &&
    typeof names === 'object' &&
    names !== null
  );
}
