/**
 * Sets straight quotation marks and apostrophes of our own prose as printers do, and keeps dates together.
 *
 * For the words of the site only. The words of a record are printed as they
 * stand, whatever marks they have.
 */
export const typeset = (text: string): string =>
  bindDates(text).replace(/["']/gu, (sign, offset: number, whole: string) => setMark(sign, offset, whole));

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dayAndMonth = new RegExp(`\\b(\\d{1,2}) (?=(?:${months})\\b)`, 'gu');

/** Keeps a day with its month: no line ends between them. */
const bindDates = (text: string): string => text.replace(dayAndMonth, '$1\u00A0');

function setMark(sign: string, offset: number, text: string): string {
  if (sign === '"') return opensAt(offset, text) ? '“' : '”';
  const isDecade = /^\d0s\b/u.test(text.slice(offset + 1));
  return opensAt(offset, text) && !isDecade ? '‘' : '’';
}

/** A mark opens at the beginning, after space, a dash or an opening sign, and after a mark that opens. */
function opensAt(offset: number, text: string): boolean {
  const before = text[offset - 1] ?? ' ';
  return /["']/u.test(before) ? opensAt(offset - 1, text) : /[\s([{“‘—–/-]/u.test(before);
}

/** Tells whether words stand in quotation marks of their own, so that a page adds none. */
export const hasOwnMarks = (words: string): boolean => /^["'«„“‘‚]/u.test(words) && /["'»“”’‘]\p{P}?$/u.test(words);

/** A run of text in one script, with the language to be declared for it, if it is not the page’s. */
export interface Run {
  text: string;
  lang: string | undefined;
}

/** Parts text where Cyrillic begins and ends, so that it can be read out in its language. */
export function runsOf(text: string, cyrillic = 'ru'): Run[] {
  const runs =
    text.match(
      /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*(?:[^\p{L}]+\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*)*|[^\p{Script=Cyrillic}]+/gu,
    ) ?? [];
  return runs.map((run) => ({ text: run, lang: /\p{Script=Cyrillic}/u.test(run) ? cyrillic : undefined }));
}
