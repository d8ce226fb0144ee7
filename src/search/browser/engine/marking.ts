import { tokensOf, type Token } from '../../folding.ts';
import { smallWords } from '../../options.ts';

/** How much of a text is shown, in characters. */
const snippetLength = 320;
/** How much of it stands before the first mark. */
const lead = 90;

/** A run of a text: marked because it was asked for, in a language of its own because of its script. */
export interface Piece {
  text: string;
  isMarked: boolean;
  lang: string | undefined;
}

/** A stretch of a text, by offsets into it; the end is exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds what to mark in a text: the words asked for, neighbours as one stretch.
 *
 * Small words are marked in company only: in “one inch to the east” they belong, alone they would be everywhere.
 */
export function findMarks(text: string, marked: ReadonlySet<string>): Stretch[] {
  const isAlone = [...marked].every((term) => smallWords.has(term));
  return runsOf(wordsOf(text), marked)
    .filter((run) => isAlone || run.some(({ term }) => !smallWords.has(term)))
    .flatMap((run) => stretchesOf(run, text));
}

const long = new Map<string, Token[]>();

/** The words of a text; those of long texts are kept, as the same are cut anew at every letter that is typed. */
function wordsOf(text: string): Token[] {
  const known = long.get(text);
  if (known) return known;
  const words = tokensOf(text);
  if (text.length > snippetLength) long.set(text, words);
  return words;
}

/** Neighbouring words that were asked for. */
function runsOf(tokens: readonly Token[], marked: ReadonlySet<string>): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (marked.has(token.term)) run.push(token);
    else if (run.length > 0) [run] = [[], runs.push(run)];
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** A run in one stretch, parted where more than a space or a sign stands between two words. */
function stretchesOf(run: readonly Token[], text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of run) {
    const last = stretches.at(-1);
    if (last && /^[\s,'’-]{0,2}$/u.test(text.slice(last.end, start))) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

/** Parts a text into pieces that are marked or not, and further where Cyrillic begins and ends, if the text has no language of its own. */
export function piecesOf(text: string, marked: ReadonlySet<string>, hasLang: boolean): Piece[] {
  const marks = findMarks(text, marked);
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.slice(0, -1).flatMap((start, index) => {
    const part = text.slice(start, edges[index + 1]);
    const isMarked = index % 2 === 1;
    return part === ''
      ? []
      : hasLang
        ? [{ text: part, isMarked, lang: undefined }]
        : byScript(part).map((each) => ({ ...each, isMarked }));
  });
}

function byScript(text: string): Omit<Piece, 'isMarked'>[] {
  const runs =
    text.match(
      /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*(?:[^\p{L}]+\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*)*|[^\p{Script=Cyrillic}]+/gu,
    ) ?? [];
  return runs.map((run) => ({ text: run, lang: /\p{Script=Cyrillic}/u.test(run) ? 'ru' : undefined }));
}

/** Cuts a long text to the part with the most marks, at words, with dots where something was left out. */
export function cutAround(text: string, marked: ReadonlySet<string>): string {
  if (text.length <= snippetLength) return text;
  const marks = findMarks(text, marked);
  const starts = marks.length > 0 ? marks.map(({ start }) => Math.max(0, start - lead)) : [0];
  const counted = starts.map((start) => ({
    start,
    count: marks.filter((mark) => mark.start >= start && mark.end <= start + snippetLength).length,
  }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a), { start: 0, count: 0 });
  return cut(text, best.start, Math.min(text.length, best.start + snippetLength));
}

function cut(text: string, from: number, to: number): string {
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, from + 30).search(/\s\S/u) + 1);
  const lastSpace = text.slice(0, to).search(/\s\S*$/u);
  const end = to === text.length || lastSpace <= start ? to : lastSpace;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}
