import { indexVersion, listName } from '../../options.ts';
import type { IndexList } from '../../types.ts';

/** Why a file of the index cannot be had: in a sentence for readers. */
export class LoadError extends Error {}

/** How long a file may take. */
const patience = 60_000;

/** The shelf on which files are kept from one visit to the next. */
const shelf = 'search-index';

/**
 * Fetches the list of the index’s files; where nothing answers, the one that was kept.
 *
 * @throws LoadError if there is neither.
 */
export async function getList(search: string): Promise<IndexList> {
  const address = search + listName;
  const response = await ask(address, 'no-cache');
  if (!response) {
    const kept = await recall(address);
    if (isFile<IndexList>(kept, 'files')) return kept;
  }
  const found = demand(response);
  const copy = found.clone();
  const list = await read<IndexList>(found, 'files');
  await put(address, copy);
  return list;
}

/**
 * Fetches a file of the index, or takes it from the shelf. A name that tells the content means the same file for
 * ever, so it need not be asked for twice, and search works offline.
 *
 * @param onFull is told that the browser has no room to keep it.
 * @throws LoadError if it cannot be had, or is not what this script understands.
 */
export async function getFile<Content>(address: string, has: keyof Content, onFull: () => void): Promise<Content> {
  const kept = isLasting(address) ? await recall(address) : undefined;
  if (isFile<Content>(kept, has)) return kept;
  const response = demand(await ask(address));
  const copy = response.clone();
  const content = await read<Content>(response, has);
  if (isLasting(address) && (await put(address, copy)) === 'full') onFull();
  return content;
}

async function read<Content>(response: Response, has: keyof Content): Promise<Content> {
  const content: unknown = await response.json().catch(() => undefined);
  if (isFile<Content>(content, has)) return content;
  throw new LoadError('The search index arrived damaged, or belongs to another version of this page.');
}

/** Asks for a file; `undefined` if nothing answers. */
const ask = (address: string, cache: RequestCache = 'default'): Promise<Response | undefined> =>
  fetch(address, { cache, signal: AbortSignal.timeout(patience) }).catch(() => undefined);

function demand(response: Response | undefined): Response {
  if (!response)
    throw new LoadError(
      navigator.onLine
        ? 'The search index could not be fetched.'
        : 'The search index could not be fetched: this device is offline.',
    );
  if (!response.ok)
    throw new LoadError(`The search index could not be fetched: the server answered ${response.status}.`);
  return response;
}

/** Tells a file of the index from anything else that a server may hand out under its name; the rest was checked when it was built. */
const isFile = <Content>(value: unknown, has: keyof Content): value is Content =>
  typeof value === 'object' && value !== null && has in value && 'version' in value && value.version === indexVersion;

/** Whether a name tells the content. */
const isLasting = (address: string) => /-[0-9a-f]{16}\.json$/u.test(address);

/** A browser may refuse a shelf altogether, in private windows for instance; then there is none, and nothing is lost. */
const openShelf = (): Promise<Cache | undefined> =>
  'caches' in globalThis ? caches.open(shelf).catch(() => undefined) : Promise.resolve(undefined);

async function recall(address: string): Promise<unknown> {
  const found = await (await openShelf())?.match(address).catch(() => undefined);
  return found?.json().catch(() => undefined);
}

/** Puts a file on the shelf, if there is one with room. */
async function put(address: string, response: Response): Promise<'full' | undefined> {
  const files = await openShelf();
  try {
    await files?.put(address, response);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : undefined;
  }
}

/** Takes files from the shelf that belong to a former index. */
export async function clearShelf(search: string, { files: present }: IndexList): Promise<void> {
  const files = await openShelf();
  const kept = (await files?.keys().catch(() => [])) ?? [];
  const names = new Set(
    [listName, ...Object.values(present)].map((name) => new URL(search + name, location.href).href),
  );
  await Promise.all(kept.filter(({ url }) => !names.has(url)).map((request) => files?.delete(request)));
}
