import { createHash } from 'node:crypto';
import type { GraphRecord } from './graph.ts';

/**
 * Tells in which version a quote stands.
 *
 * Versions are counted by the ledger of what was published; until there is one,
 * every quote is in its first.
 */
export const versionOf = (_quote: GraphRecord<'quote'>): number => 1;

/**
 * Writes the words of a quote in the one form from which their hash is taken.
 *
 * One line for each witness that has words, in the order of the record: its language
 * tag as the record has it, a space, and its text, in which every run of white space is one
 * space and none stands at either end. Lines are parted by a line feed, with none after the
 * last; the whole is in Unicode’s normal form C. Nothing but the words and their languages
 * enters: a new translator or note is no new version of what was said.
 *
 * @returns `undefined` where the words are held or there are none: a hash of words
 *   that are not printed would let a reader prove a guess.
 */
export function canonicalWords(quote: GraphRecord<'quote'>): string | undefined {
  if (quote.data.hold !== undefined) return undefined;
  const lines = quote.data.witnesses.flatMap(({ lang, text }) =>
    text === undefined ? [] : [`${lang} ${text.replace(/\s+/gu, ' ').trim()}`],
  );
  return lines.length > 0 ? lines.join('\n').normalize('NFC') : undefined;
}

/** Takes the SHA-256 of a quote’s words in their canonical form, in UTF-8, as 64 hexadecimal digits. */
export function digestOf(quote: GraphRecord<'quote'>): string | undefined {
  const words = canonicalWords(quote);
  return words === undefined ? undefined : createHash('sha256').update(words, 'utf8').digest('hex');
}
