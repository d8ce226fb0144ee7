/** A word of a text: its folded form, and where it stands in the text as it is (UTF-16 units, end exclusive). */
export interface Token {
  term: string;
  start: number;
  end: number;
}

/** Letters that Unicode does not take apart into a letter and a mark, but readers do. */
const ligatures: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ґ: 'г',
};
const ligature = /[ßæœøłđðþıґ]/gu;

/**
 * A word with the marks that may stand over its letters and the signs without width within it, and the s of an English possessive, so
 * that “NATO jurisdiction” is found in “NATO’s jurisdiction”. Other apostrophes, quotation marks
 * and dashes part words, whatever their shape. A plus between numbers is read out: “2+4”.
 */
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’ʼ`´]s(?![\p{L}\p{N}\p{M}]))?|(?<=\p{N})\+(?=\p{N})/giu;

const folded = new Map<string, string>();

/**
 * Folds one word: capitals, accents, Ё, ligatures, the possessive s, leading zeros, “9th”.
 *
 * The same words recur, so answers are kept; readers’ own typing is too little to matter.
 */
export function foldWord(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (text === '+') return 'plus';
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .toLowerCase()
    .replace(ligature, (letter) => ligatures[letter] ?? letter);
  const term = plain
    .replace(/['’ʼ`´]s$/u, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
  folded.set(text, term);
  return term;
}

/** Parts a text into folded words, each with its place in the text as it was given. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(word), (match) => ({
    term: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The folded words of a text. */
export const termsOf = (text: string): string[] => tokensOf(text).map((token) => token.term);
