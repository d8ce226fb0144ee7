import { gzipSync } from 'node:zlib';
import type { BenchCorpus } from './documents.ts';

/** What an engine answers. */
export interface Found {
  /** Best first. */
  ids: readonly string[];
  /** How long it took where the engine runs, if that is not here. */
  milliseconds?: number;
}

/** What a reader fetches, packed by gzip. */
export interface Bytes {
  /** Before the first answer. */
  first: number;
  /** For answers as good as those that were measured. */
  all: number;
}

/** An engine that has read a collection. */
export interface BuiltEngine {
  search: (q: string, limit: number) => Found | Promise<Found>;
  /** Asked for afterwards, so that packing takes no part in the time of building. */
  bytes: () => Bytes;
  close?: () => Promise<void>;
}

/** An engine that can be asked. */
export interface SearchEngine {
  name: string;
  /** Of what the bytes are, and what else one should know to read its numbers. */
  note: string;
  /** The largest collection it is asked about, where a larger one would take minutes. */
  most?: number;
  build: (corpus: BenchCorpus) => BuiltEngine | Promise<BuiltEngine>;
}

/** The size of a value as JSON, packed. */
export const packedSize = (value: unknown): number => gzipSync(JSON.stringify(value)).length;

/** The size of what is fetched in one piece. */
export function inOnePiece(value: unknown): Bytes {
  const size = packedSize(value);
  return { first: size, all: size };
}
