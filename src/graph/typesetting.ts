/**
 * Sets straight quotation marks and apostrophes of our own prose as printers do.
 *
 * For the words of the site only. The words of a record are printed as they
 * stand, whatever marks they have.
 */
export const typeset = (text: string): string => setMarks(text, '').text;

/** Does the same between the tags of HTML; a mark after a tag looks back at the text before it. */
export function typesetHtml(html: string): string {
  let before = '';
  let verbatim = 0;
  return html.replace(/<[^>]*>|[^<]+/gu, (piece) => {
    if (piece.startsWith('<')) {
      if (/^<(?:code|pre|blockquote)\b/u.test(piece)) verbatim += 1;
      if (/^<\/(?:code|pre|blockquote)\b/u.test(piece)) verbatim -= 1;
      if (/^<\/?(?:p|li|h[1-6]|ul|ol|table|td|th|div|section)\b/u.test(piece)) before = '';
      return piece;
    }
    const plain = piece
      .replaceAll('&quot;', '"')
      .replaceAll('&#x22;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&#39;', "'");
    const set = verbatim > 0 ? { text: piece, last: piece.slice(-1) } : setMarks(plain, before);
    before = set.last;
    return set.text;
  });
}

function setMarks(text: string, before: string): { text: string; last: string } {
  let last = before;
  let set = '';
  for (const [index, sign] of Array.from(text).entries()) {
    set +=
      sign === '"'
        ? opens(last)
          ? '“'
          : '”'
        : sign === "'"
          ? opens(last) && !/^\d0s\b/u.test(text.slice(index + 1))
            ? '‘'
            : '’'
          : sign;
    last = sign === '"' && opens(last) ? '“' : sign;
  }
  return { text: set, last };
}

/** A mark opens at the beginning, after space, a dash or an opening sign. */
const opens = (before: string): boolean => before === '' || /[\s([{“‘—–/-]/u.test(before);

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
