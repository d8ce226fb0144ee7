import type { Dice } from './random.ts';

/** Keys as they lie, for Latin and for Cyrillic letters. */
const keyboards = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];

/** The keys around a key; none for a letter that lies on no keyboard of ours. */
function neighboursOf(letter: string): string[] {
  for (const rows of keyboards) {
    const row = rows.findIndex((keys) => keys.includes(letter));
    if (row === -1) continue;
    const column = rows[row]?.indexOf(letter) ?? 0;
    return rows
      .slice(Math.max(0, row - 1), row + 2)
      .flatMap((keys) => Array.from(keys.slice(Math.max(0, column - 1), column + 2)))
      .filter((key) => key !== letter);
  }
  return [];
}

type Slip = (word: string, at: number, dice: Dice) => string | undefined;

/** The slips that fingers make at a letter of a word. */
const slips: Slip[] = [
  // Two neighbours change places.
  (word, at) =>
    at + 1 < word.length ? word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2) : undefined,
  // A letter is left out.
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  // A letter comes twice.
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  // The key beside is hit.
  (word, at, dice) => {
    const key = dice.pick(neighboursOf(word.charAt(at)));
    return key === undefined ? undefined : word.slice(0, at) + key + word.slice(at + 1);
  },
];

/** Attempts after which a word is left alone, as “aaaa” may not be mistyped by an exchange. */
const mostAttempts = 40;

/** Mistypes a word; the first letter is nearly always right, and so is ours. */
export function mistype(word: string, count: number, dice: Dice): string | undefined {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    let typed: string | undefined = word;
    for (let made = 0; made < count && typed !== undefined; made += 1)
      typed = dice.pick(slips)?.(typed, dice.between(1, typed.length), dice);
    if (typed !== undefined && countSlipsBetween(word, typed) === count) return typed;
  }
  return undefined;
}

/** Counts the slips between two words: letters too many, too few, wrong, or two neighbours changed places. */
export function countSlipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const [last = [], current] = [rows[row - 1], [row]];
    for (let column = 1; column <= b.length; column += 1) {
      const isExchange = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
        isExchange ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(current);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
