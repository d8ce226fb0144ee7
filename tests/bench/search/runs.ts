import type { Concordance } from './concordance.ts';
import type { BenchQuote } from './documents.ts';
import type { Dice } from './random.ts';
import { plainWords, stretchesOf, type Word } from './wording.ts';

/** Words in a row. */
export interface Run {
  /** As typed: in small letters, with straight apostrophes. */
  words: string[];
  /** As they stand. */
  passage: string;
}

/** Picks three to six words in a row that stand in this quote alone, not small words only. */
export function pickRun(texts: BenchQuote['texts'], all: Concordance, dice: Dice): Run | undefined {
  const text = dice.pick(texts);
  const stretch = text && dice.pick(stretchesOf(text.text).filter(({ length }) => length >= 3));
  if (!stretch) return undefined;
  const length = Math.min(stretch.length, dice.between(3, 7));
  const from = dice.between(0, stretch.length - length + 1);
  const words = stretch.slice(from, from + length);
  if (words.filter((word) => isTelling(word, all)).length < 2) return undefined;
  if (all.havingRun(words.flatMap((word) => plainWords(word.text))).length !== 1) return undefined;
  return {
    words: words.map((word) => word.text.toLowerCase().replaceAll('’', "'")),
    passage: text.text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' '),
  };
}

/** A telling word is long enough, no word of grammar, and not in every sixth quote; a number tells nothing by itself. */
export const isTelling = ({ text }: Word, all: Concordance): boolean =>
  /^\p{L}[\p{L}\p{M}’'-]{4,}$/u.test(text) &&
  !ofGrammar.has(text.toLowerCase()) &&
  plainWords(text).every((word) => all.shareWith(word) < 1 / 6);

const ofGrammar = new Set(
  `about above after again against along among another because been before being beyond could doing does during either every from having
  itself might never other others ought should since still such than that their them then there these they this those though through
  under until upon very were what when where whether which while whose will with within without would your diese diesem diesen dieser
  dieses einem einen einer eines gewesen haben hatte hatten jedoch keine keinen nicht seine seinen seiner sollte sondern waren welche
  werde werden worden wurde wurden würde zwischen будет были было быть которая которые который этого этому этот чтобы также`.split(
    /\s+/u,
  ),
);
