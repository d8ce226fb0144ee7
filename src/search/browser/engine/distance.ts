/** Three rows of the table of distances, for words of up to this many letters; longer ones are no words that a reader mistypes. */
const longest = 64;
const rows = Array.from({ length: 3 }, () => new Uint8Array(longest + 1));

/**
 * Counts the slips between two words: letters too many, too few, wrong, or two neighbours
 * changed places (Damerau and Levenshtein, each letter moved once at most).
 *
 * @returns the count, or any number beyond `limit` if there are more.
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > longest) return limit + 1;
  let [beforeLast, last, current] = rows as [Uint8Array, Uint8Array, Uint8Array]; // three were made
  for (let column = 0; column <= b.length; column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a.charCodeAt(row - 1);
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = letter === b.charCodeAt(column - 1);
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (isSwapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? limit + 1;
}
