import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/graph/rules/index.ts';
import { findPassage } from '../../src/graph/wording.ts';
import { loadCorpus, recordsOfType } from '../../src/load/corpus.ts';
import { wordsOf } from '../../src/load/excerpts.ts';
import { realContent } from '../support/corpus.ts';

const corpus = await loadCorpus(realContent);
const memos = new Map(recordsOfType(corpus.records, 'memo').map((memo) => [memo.id, memo]));

/** Every witness of the collection whose words can be read, with the words of the excerpt that it names. */
const witnesses = recordsOfType(corpus.records, 'quote').flatMap((quote) =>
  (quote.draft.witnesses ?? []).flatMap((witness, index) => {
    const excerpt =
      witness?.memo === undefined
        ? undefined
        : memos.get(witness.memo)?.excerpts.find((each) => each.id === witness.excerpt);
    return witness?.text === undefined || !excerpt || excerpt.head.hold !== undefined
      ? []
      : [{ quote, index, text: witness.text, words: wordsOf(excerpt) }];
  }),
);

/** Puts another letter of the same alphabet and case in the place of one. */
function otherLetter(letter: string): string {
  const next = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
  return /\p{L}/u.test(next) && (next === next.toLowerCase()) === (letter === letter.toLowerCase())
    ? next
    : String.fromCodePoint((letter.codePointAt(0) ?? 0) - 1);
}

/** The text with one letter changed, for letters spread evenly over it: the first, the last and some between. */
function withOneLetterChanged(text: string): string[] {
  const letters = Array.from(text.matchAll(/\p{L}/gu), (match) => ({ at: match.index, letter: match[0] }));
  const chosen = [0, 0.23, 0.5, 0.77, 1].map((share) => letters[Math.round(share * (letters.length - 1))]);
  return chosen.flatMap((each) =>
    each ? [text.slice(0, each.at) + otherLetter(each.letter) + text.slice(each.at + each.letter.length)] : [],
  );
}

/** The text without its middle word. */
function withoutOneWord(text: string): string {
  const words = text.split(/\s+/u);
  return words.toSpliced(Math.floor(words.length / 2), 1).join(' ');
}

describe('The quote gate', () => {
  test(`lets every witness of the collection pass: ${witnesses.length}`, () => {
    expect(witnesses.length).toBeGreaterThan(100);
    expect(
      witnesses
        .filter(({ text, words }) => !findPassage(text, words))
        .map(({ quote, index }) => `${quote.id} ${index}`),
    ).toEqual([]);
  });

  const altered = witnesses.flatMap((witness) =>
    withOneLetterChanged(witness.text).map((text) => ({ ...witness, altered: text })),
  );
  test(`stops each of ${altered.length} readings with one letter changed`, () => {
    expect(altered.filter((each) => each.altered === each.text)).toEqual([]);
    expect(
      altered
        .filter((each) => findPassage(each.altered, each.words))
        .map(({ quote, index, altered }) => `${quote.id} ${index}: ${altered}`),
    ).toEqual([]);
  });

  test('stops each reading with a word left out', () => {
    const shortened = witnesses.filter(({ text }) => text.split(/\s+/u).length > 3);
    expect(shortened.length).toBeGreaterThan(100);
    expect(
      shortened
        .filter(({ text, words }) => findPassage(withoutOneWord(text), words))
        .map(({ quote, index }) => `${quote.id} ${index}`),
    ).toEqual([]);
  });

  test('reports each of them, at its witness, when all are altered at once', () => {
    const changed = new Map(
      witnesses.map(({ quote, index, text }) => [`${quote.id} ${index}`, withOneLetterChanged(text).at(2)]),
    );
    const records = corpus.records.map((record) =>
      record.type === 'quote'
        ? {
            ...record,
            draft: {
              ...record.draft,
              witnesses: record.draft.witnesses?.map(
                (witness, index) =>
                  witness && { ...witness, text: changed.get(`${record.id} ${index}`) ?? witness.text },
              ),
            },
          }
        : record,
    );
    const found = checkCorpus({ ...corpus, records }).filter((each) => each.rule === 'verbatim');
    const places = witnesses
      .map(({ quote, index }) => quote.placeOf(['witnesses', index, 'text']))
      .map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`).toSorted()).toEqual(places.toSorted());
    expect(
      found.filter(
        (each) =>
          !/^(?:nearest passage: “.*(?:\[-.+-\]|\{\+.+\+\}).*”|nothing like it stands in that excerpt), memos\//su.test(
            each.hint ?? '',
          ),
      ),
    ).toEqual([]);
  });
});
