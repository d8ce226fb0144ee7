/** A word of a text, and where it stands. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** What parts words that do not belong together: an omission, an editor’s brackets. */
const gap = /[[\](){}…]|\.{3}/u;

/** The stretches of words of a text that stand together. */
export function stretchesOf(text: string): Word[][] {
  const stretches: Word[][] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (stretches.length === 0 || gap.test(text.slice(end, match.index))) stretches.push([]);
    end = match.index + match[0].length;
    stretches.at(-1)?.push({ text: match[0], start: match.index, end });
  }
  return stretches;
}

/**
 * Writes a text as plain words: without capitals, marks over letters and punctuation.
 *
 * This is the benchmark’s own notion of “the same words”, so that no engine is judged by its own.
 */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Writes a text as people type it who have no other keys: straight marks, no letters of other alphabets than the basic ones. */
export function typedPlainly(text: string, { isSpelledOut }: { isSpelledOut: boolean }): string {
  const straight = text
    .toLowerCase()
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss');
  const letters = isSpelledOut ? straight.replace(/[äöü]/gu, (letter) => umlauts[letter] ?? letter) : straight;
  // Only Latin letters lose their marks: й is no и.
  return letters
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
