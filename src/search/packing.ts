/**
 * How word lists and postings are written into the index file: as ASCII that JSON need not
 * escape and that compresses to less than lists of numbers.
 */

/** Signs of a number in base 45: those of the first half end it, those of the second do not. */
const signs = Array.from({ length: 92 }, (_, at) => String.fromCodePoint(35 + at))
  .filter((sign) => sign !== '\\')
  .slice(0, 90);
const half = signs.length / 2;
/** Parts one list from the next. */
const between = ' ';

/** Writes lists of rising whole numbers, as the gaps between neighbours. */
export const packLists = (lists: readonly (readonly number[])[]): string =>
  lists.map((list) => list.map((number, at) => packNumber(number - (list[at - 1] ?? -1) - 1)).join('')).join(between);

function packNumber(number: number): string {
  let [written, rest] = ['', number];
  for (; rest >= half; rest = Math.floor(rest / half)) written += signs[half + (rest % half)];
  return written + signs[rest];
}

/** Lists of whole numbers one after the other; list `n` stands from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  starts: Uint32Array;
  values: Uint32Array;
}

/** Reads what {@link packLists} wrote. */
export function unpackLists(packed: string, count: number): Lists {
  const starts = new Uint32Array(count + 1);
  const values = new Uint32Array(packed.length);
  let [list, size, last, number, place] = [0, 0, -1, 0, 1];
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at);
    if (code === spaceCode) {
      list += 1;
      starts[list] = size;
      last = -1;
      continue;
    }
    const digit = digits[code] ?? 0;
    number += (digit % half) * place;
    place *= half;
    if (digit >= half) continue;
    last += number + 1;
    values[size] = last;
    size += 1;
    [number, place] = [0, 1];
  }
  starts.fill(size, list + 1);
  return { starts, values: values.slice(0, size) };
}

const spaceCode = between.charCodeAt(0);
const digits = new Uint8Array(128);
signs.forEach((sign, digit) => (digits[sign.charCodeAt(0)] = digit));

/** Writes sorted words, each as the number of letters that it shares with the one before, and the rest. */
export const packWords = (words: readonly string[]): string =>
  words
    .map((word, at) => {
      const shared = sharedLetters(words[at - 1] ?? '', word);
      return signs[shared] + word.slice(shared);
    })
    .join(between);

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < half && a[count] === b[count]) count += 1;
  return count;
}

/** Reads what {@link packWords} wrote. */
export function unpackWords(packed: string): string[] {
  let last = '';
  return packed === ''
    ? []
    : packed.split(between).map((written) => {
        last = last.slice(0, digits[written.charCodeAt(0)]) + written.slice(1);
        return last;
      });
}
