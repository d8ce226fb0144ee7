import { Concordance } from './concordance.ts';
import type { BenchQuote } from './documents.ts';
import { Dice } from './random.ts';
import { isTelling, pickRun } from './runs.ts';
import { mistype } from './slips.ts';
import { plainWords, stretchesOf, typedPlainly } from './wording.ts';

/** The ways in which readers ask for a quote that they know to be there. */
export const queryKinds = [
  'exact',
  'one typing error',
  'two typing errors',
  'shuffled',
  'who-when',
  'other scripts',
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A question with one right answer. */
export interface KnownItemQuery {
  kind: QueryKind;
  q: string;
  /** What the reader had in mind, without slips and in the order of the record. */
  meant: string;
  /** The quote that must come first. */
  id: string;
}

type Draft = Pick<KnownItemQuery, 'q' | 'meant'>;
type Maker = (quote: BenchQuote, all: Concordance, dice: Dice) => Draft | undefined;

/** How often each quote is tried at most, as not every quote can give every sort of question. */
const mostRounds = 60;

/**
 * Makes questions about quotes, the same for the same seed.
 *
 * A question is kept only if exactly one quote of the collection satisfies it to the letter, so that there
 * is one right answer: the run stands in one quote alone (for slips, the run that was meant, and the words as
 * typed stand in no other); the words of a shuffled run are together in one quote alone; speaker, year, month
 * and words meet in one quote alone, even if a word may be taken for a month or a sort of quote. “To the letter”
 * leaves out capitals, marks over letters and punctuation, nothing else, and is decided by the benchmark, not by
 * an engine. Every question has at least two telling words, or one beside who and when. A quote that cannot give
 * such a question is passed over.
 */
export function makeQueries(quotes: readonly BenchQuote[], perKind: number, seed: number): KnownItemQuery[] {
  const all = new Concordance(quotes);
  return queryKinds.flatMap((kind, at) => collect(kind, quotes, all, perKind, new Dice(seed * queryKinds.length + at)));
}

function collect(
  kind: QueryKind,
  quotes: readonly BenchQuote[],
  all: Concordance,
  wanted: number,
  dice: Dice,
): KnownItemQuery[] {
  const found = new Map<string, KnownItemQuery>();
  for (let round = 0; round < mostRounds && found.size < wanted; round += 1) {
    for (const quote of dice.shuffle(quotes)) {
      if (found.size === wanted) break;
      const draft = makers[kind](quote, all, dice);
      if (draft && !found.has(draft.q)) found.set(draft.q, { kind, ...draft, id: quote.id });
    }
  }
  return [...found.values()];
}

const makers: Record<QueryKind, Maker> = {
  exact: (quote, all, dice) => {
    const run = pickRun(quote.texts, all, dice);
    // Quotation marks are left out, as several engines read them as a command.
    return (
      run && {
        q: run.passage
          .replace(/["“”„‟«»]/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
        meant: run.passage,
      }
    );
  },
  'one typing error': (quote, all, dice) => withSlips(quote, 1, all, dice),
  'two typing errors': (quote, all, dice) => withSlips(quote, 2, all, dice),
  shuffled: (quote, all, dice) => {
    const run = pickRun(quote.texts, all, dice);
    const typed = run && dice.shuffle(run.words).join(' ');
    const isOnly = run && all.having({ words: run.words.flatMap(plainWords) }).length === 1;
    return isOnly && typed !== run.words.join(' ') ? { q: typed ?? '', meant: run.passage } : undefined;
  },
  'who-when': (quote, all, dice) => {
    const name = quote.speakers[0]?.surname?.toLowerCase();
    return whoWhen(quote, { name, month: dice.happens(0.5) ? monthOf(quote.date) : [] }, all, dice);
  },
  'other scripts': (quote, all, dice) => {
    const name = dice.pick(quote.speakers[0]?.otherSurnames ?? []);
    const byName = () => whoWhen(quote, { name, month: [] }, all, dice);
    const byWords = () => inPlainLetters(quote, all, dice);
    return dice.happens(0.5) ? (byName() ?? byWords()) : (byWords() ?? byName());
  },
};

/** Words of letters only, and so long that a reader with one slip in them can still be understood. */
const isTypable = (word: string, least: number): boolean => word.length >= least && /^\p{L}+$/u.test(word);

/** Mistypes words of a run: one slip a word, two in one long word if there is no other. */
function withSlips(quote: BenchQuote, count: number, all: Concordance, dice: Dice): Draft | undefined {
  const run = pickRun(quote.texts, all, dice);
  if (!run) return undefined;
  const places = [...run.words.keys()].filter((at) => isTypable(run.words[at] ?? '', 4));
  const chosen = dice.shuffle(places).slice(0, count);
  const slips = chosen.length === count ? 1 : count;
  const typed = run.words.map((word, at) =>
    !chosen.includes(at) ? word : isTypable(word, slips === 1 ? 4 : 6) ? mistype(word, slips, dice) : undefined,
  );
  if (chosen.length === 0 || typed.includes(undefined)) return undefined;
  const q = typed.join(' ');
  const isElsewhere = all.having({ words: plainWords(q) }).some((id) => id !== quote.id);
  return isElsewhere ? undefined : { q, meant: run.words.join(' ') };
}

/** Names the speaker, the year, sometimes the month, and one or two telling words of one text of the quote. */
function whoWhen(
  { texts, year, date, speakers }: BenchQuote,
  { name, month }: { name: string | undefined; month: readonly string[] },
  all: Concordance,
  dice: Dice,
): Draft | undefined {
  const text = texts.find(({ lang }) => lang === 'en') ?? dice.pick(texts);
  if (name === undefined || year === '' || !text) return undefined;
  const telling = stretchesOf(text.text)
    .flat()
    .filter((word) => isTelling(word, all));
  const words = dice
    .shuffle([...new Set(telling.map((word) => word.text.toLowerCase().replaceAll('’', "'")))])
    .slice(0, dice.between(1, 3));
  const occasion = { speaker: plainWords(name), date: plainWords([...month, year].join(' ')) };
  if (words.length === 0 || all.having({ ...occasion, told: words.flatMap(plainWords) }).length !== 1) return undefined;
  const q = [name, ...month, year, ...words].join(' ');
  return { q, meant: `${speakers[0]?.name ?? ''}, ${date}: ${words.join(', ')}` };
}

/** The month in words, if the date has one only. */
function monthOf(date: string): string[] {
  const months = date.match(/\p{L}{3,}/gu) ?? [];
  return months.length === 1 && /^[A-Z]/.test(months[0]) ? [months[0].toLowerCase()] : [];
}

/** A run in another language than English, typed by somebody who has not its letters and marks on the keyboard. */
function inPlainLetters(quote: BenchQuote, all: Concordance, dice: Dice): Draft | undefined {
  const foreign = quote.texts.filter(({ lang }) => !/^en\b/u.test(lang));
  const run = pickRun(foreign, all, dice);
  const isSpelledOut = dice.happens(0.5);
  return run && { q: typedPlainly(run.passage, { isSpelledOut }), meant: run.passage };
}
