import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from './dossier.ts';

/**
 * What is held back is known here by sums alone: of every run of six words of it, and of every
 * address at which nothing else was read. So it can be looked for, and not read.
 */
const listFile = join(import.meta.dirname, 'held.sha256');

/** So many words in a row are wording; fewer may be chance. A held text that is shorter is one run. */
const runLength = 6;

/** The sum by which a run of words or an address is known. */
export const sumOfRun = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Words without case and signs: letters and digits of any script. */
const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (tokens: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, tokens.length - length + 1) }, (_, start) =>
    tokens.slice(start, start + length).join(' '),
  );

const addressesOf = (text: string): string[] => text.match(/https?:\/\/[^\s"')\]]+/g) ?? [];

/** Sums of runs of words, by the number of words in the run, and of addresses. */
export interface HeldSums {
  runs: Map<number, Set<string>>;
  addresses: Set<string>;
}

/** Makes the list from the dossier; runs and addresses that stand in open excerpts too are free. */
export async function writeHeldSums({ documents, quotes }: Dossier): Promise<void> {
  const excerpts = documents.flatMap((each) => each.excerpts ?? []);
  const open = excerpts.filter((each) => each.hold === undefined);
  const held = excerpts.filter((each) => each.hold !== undefined);
  const texts = [
    ...held.map((each) => each.text),
    ...quotes.filter((each) => each.hold !== undefined).flatMap((each) => each.witnesses.map(({ text }) => text)),
  ];
  const places = (some: typeof excerpts) =>
    some.flatMap((each) => [each.read_at, ...(each.also_read_at ?? [])]).flatMap(addressesOf);
  const openRuns = new Map<number, Set<string>>();
  const isOpen = (run: string, length: number) => {
    if (!openRuns.has(length))
      openRuns.set(length, new Set(open.flatMap((each) => runsOf(tokensOf(each.text), length))));
    return openRuns.get(length)?.has(run) ?? false;
  };
  const runs = texts.flatMap((text) => {
    const tokens = tokensOf(text);
    const length = Math.min(runLength, tokens.length);
    return runsOf(tokens, length)
      .filter((run) => !isOpen(run, length))
      .map((run) => `${sumOfRun(run)}  ${length}`);
  });
  const openPlaces = new Set(places(open));
  const addresses = places(held)
    .filter((place) => !openPlaces.has(place))
    .map((place) => `${sumOfRun(place)}  address`);
  const lines = [...new Set([...runs, ...addresses])].toSorted();
  await writeFile(listFile, lines.map((line) => `${line}\n`).join(''));
}

export async function readHeldSums(): Promise<HeldSums> {
  const sums: HeldSums = { runs: new Map(), addresses: new Set() };
  for (const line of (await readFile(listFile, 'utf8')).split('\n').filter(Boolean)) {
    const [sum = '', kind = ''] = line.split('  ');
    if (kind === 'address') sums.addresses.add(sum);
    else sums.runs.set(Number(kind), (sums.runs.get(Number(kind)) ?? new Set()).add(sum));
  }
  return sums;
}

/** Finds held words and addresses in a text; each as it stands there. */
export function findHeld(text: string, { runs, addresses }: HeldSums): string[] {
  const tokens = tokensOf(text);
  return [
    ...[...runs].flatMap(([length, sums]) => runsOf(tokens, length).filter((run) => sums.has(sumOfRun(run)))),
    ...addressesOf(text).filter((address) => addresses.has(sumOfRun(address))),
  ];
}
