import { diffArrays } from 'diff';

/** A stretch of a text, by offsets into it (UTF-16 units); the end is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

interface Folded {
  text: string;
  /** For each character of the folded text, where it stands in the original. */
  offsets: number[];
}

const foldings: [RegExp, string][] = [
  [/[“”„‟«»″]/u, '"'],
  [/[‘’‚‛‹›′]/u, "'"],
  [/[‐‑‒–—―−]/u, '-'],
  [/\s/u, ' '],
];

function foldCharacter(character: string): string {
  // Nearly all characters: no pattern need be tried.
  if (character > ' ' && character < '\u007f') return character;
  return foldings.find(([pattern]) => pattern.test(character))?.[1] ?? character;
}

/** Folds what printers and typists vary: white space, quotation marks, dashes. Letters never. */
function fold(text: string): Folded {
  const folded: Folded = { text: '', offsets: [] };
  let offset = 0;
  for (const character of text) {
    const sign = foldCharacter(character);
    if (sign !== ' ' || (folded.text !== '' && !folded.text.endsWith(' '))) {
      folded.text += sign;
      for (let unit = 0; unit < sign.length; unit += 1) folded.offsets.push(offset + unit);
    }
    offset += character.length;
  }
  return folded;
}

/** Folds a text for comparison, without the way back. */
export const foldWording = (text: string): string => fold(text).text.trim();

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);

/** Tells whether a match ends and begins where words do: “eas” is not in “east”. */
const isWhole = (text: string, start: number, end: number) =>
  !(isWordSign(text[start]) && isWordSign(text[start - 1])) && !(isWordSign(text[end - 1]) && isWordSign(text[end]));

function findWhole(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  while (at !== -1 && !isWhole(text, at, at + words.length)) at = text.indexOf(words, at + 1);
  return at;
}

/** Parts of a quotation that stand apart in the record: `[…]` or `[...]` joins them. */
export const partsOf = (words: string): string[] =>
  words
    .split(/\[(?:…|\.\.\.)\]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Finds where quoted words stand in a text.
 *
 * White space and typographic quotes and dashes are folded, because typed
 * memoranda break lines anywhere; letters never are. `[…]` joins parts in order.
 *
 * @returns a stretch of the text for each part, or `undefined` if the words are
 *   not there: a normal outcome, which the rule `verbatim` turns into a diagnostic.
 */
export function findPassage(words: string, text: string): Stretch[] | undefined {
  const folded = fold(text);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const part of partsOf(words).map(foldWording)) {
    const at = findWhole(folded.text, part, from);
    if (at === -1) return undefined;
    from = at + part.length;
    stretches.push({ start: folded.offsets[at] ?? 0, end: (folded.offsets[from - 1] ?? 0) + 1 });
  }
  return stretches.length > 0 ? stretches : undefined;
}

/** The passage of a text that is nearest to some words, with the difference marked. */
export interface NearestPassage {
  /** The words with `[-…-]` around what does not stand in the text and `{+…+}` around what does. */
  marked: string;
  /** Where in the text it begins. */
  start: number;
  /** Share of the words that stand in the passage, 0 to 1. */
  likeness: number;
}

interface Token {
  key: string;
  text: string;
  start: number;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/\S+/gu), (match) => ({ key: foldWording(match[0]), text: match[0], start: match.index }));

/** Finds the passage of a text that shares the most words with those given. */
export function findNearestPassage(words: string, text: string): NearestPassage | undefined {
  const wanted = tokensOf(words);
  const tokens = tokensOf(text);
  if (wanted.length === 0 || tokens.length === 0) return undefined;
  const window = densestWindow(wanted, tokens);
  return {
    ...mark(wanted, trim(wanted, tokens.slice(window, window + wanted.length + 2))),
    start: tokens[window]?.start ?? 0,
  };
}

/** Slides a window of the same length over the text, counting shared words as they enter and leave; of two as dense, the one in which more words stand in their place. */
function densestWindow(wanted: Token[], tokens: Token[]): number {
  const want = new Map<string, number>();
  for (const { key } of wanted) want.set(key, (want.get(key) ?? 0) + 1);
  const have = new Map<string, number>();
  let shared = 0;
  const inPlace = (at: number) => wanted.filter(({ key }, index) => tokens[at + index]?.key === key).length;
  let best = { shared: -1, at: 0 };
  tokens.forEach(({ key }, index) => {
    const entering = (have.get(key) ?? 0) + 1;
    have.set(key, entering);
    if (entering <= (want.get(key) ?? 0)) shared += 1;
    const leaving = tokens[index - wanted.length]?.key;
    if (leaving !== undefined) {
      const left = have.get(leaving) ?? 0;
      if (left <= (want.get(leaving) ?? 0)) shared -= 1;
      have.set(leaving, left - 1);
    }
    const at = Math.max(0, index - wanted.length + 1);
    if (shared > best.shared || (shared === best.shared && inPlace(at) > inPlace(best.at))) best = { shared, at };
  });
  return best.at;
}

/** The window is a little long, so that an omitted word shows; what follows the last shared word is cut off. */
function trim(wanted: Token[], tokens: Token[]): Token[] {
  const last = wanted.at(-1)?.key;
  const end = tokens.findLastIndex((token) => token.key === last);
  // Far from the end it is another “the”.
  return end < wanted.length - 4 || end === -1 ? tokens.slice(0, wanted.length) : tokens.slice(0, end + 1);
}

function mark(wanted: Token[], passage: Token[]): Pick<NearestPassage, 'marked' | 'likeness'> {
  const changes = diffArrays(wanted, passage, { comparator: (a, b) => a.key === b.key });
  let shared = 0;
  const marked = changes.map(({ added, removed, value }) => {
    const text = value.map((token) => token.text).join(' ');
    if (added) return `{+${text}+}`;
    if (removed) return `[-${text}-]`;
    shared += value.length;
    return text;
  });
  return { marked: marked.join(' ').replaceAll('-] {+', '-]{+'), likeness: shared / wanted.length };
}
