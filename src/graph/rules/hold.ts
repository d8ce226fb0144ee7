import { toString } from 'mdast-util-to-string';
import { placeOfNode, proseOf, type Body } from '../../load/body.ts';
import { wordsOf } from '../../load/excerpts.ts';
import type { FieldPath } from '../../load/frontmatter.ts';
import type { AnyRecord } from '../../load/record.ts';
import { diagnose, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { parseRef } from '../../model/ids.ts';
import { foldWording, partsOf } from '../wording.ts';
import type { DraftCorpus, Rule } from './rule.ts';

/** Nothing rests on held words, and they are printed nowhere. That the gap has its reason, the schemas see to. */
export const hold: Rule = (drafts) => [...evidenceOnHeld(drafts), ...witnessesOfHeld(drafts), ...leaks(drafts)];

const isHeldExcerpt = (record: AnyRecord | undefined, id: string | undefined) =>
  record?.excerpts.some((each) => each.id === id && each.head.hold !== undefined) ?? false;

function evidenceOnHeld(drafts: DraftCorpus): Diagnostic[] {
  return drafts.relations.flatMap(({ name, from, to, path }) => {
    if (name !== 'evidence' && name !== 'hardest') return [];
    const target = drafts.findRef(to);
    const isHeld =
      (target?.type === 'quote' && target.draft.hold !== undefined) || isHeldExcerpt(target, parseRef(to)?.anchor);
    return isHeld
      ? [
          diagnose(
            'hold',
            from.placeOf(path),
            `the words of \`${to}\` are held, expected evidence that a reader can see`,
            'take it out, or read it at a citable place and release it',
          ),
        ]
      : [];
  });
}

function witnessesOfHeld(drafts: DraftCorpus): Diagnostic[] {
  return drafts
    .list('quote')
    .flatMap((quote) =>
      quote.draft.hold !== undefined || quote.isUncertain('hold')
        ? []
        : (quote.draft.witnesses ?? []).flatMap((witness, index) =>
            isHeldExcerpt(drafts.find('memo', witness?.memo), witness?.excerpt)
              ? [
                  diagnose(
                    'hold',
                    quote.placeOf(['witnesses', index, 'excerpt']),
                    `the words of memos/${witness?.memo}#${witness?.excerpt} are held, expected a witness that a reader can see`,
                    'take the witness out, or hold the quote too',
                  ),
                ]
              : [],
          ),
    );
}

interface HeldWords {
  /** What stands together in them, folded: parts that `[…]` joins and paragraphs are told apart. */
  parts: string[];
  place: Place;
  owner: string;
}

/** A text that is printed, as one and in the parts that have a place of their own. */
interface PrintedText {
  folded: string;
  place: Place;
  parts: Omit<PrintedText, 'parts'>[];
}

/** Words that an editor wrote down and holds must not stand in any other place that is printed. */
function leaks(drafts: DraftCorpus): Diagnostic[] {
  const held = heldWords(drafts);
  if (held.length === 0) return [];
  const { pages, siteDraft } = drafts.corpus;
  const printed = [
    ...drafts.records.flatMap(printedTexts),
    ...pages.flatMap((page) => [...printedFields(page.draft, page.placeOf), printedBody(page.body, page.file)]),
    ...printedFields(siteDraft.draft, (path) => siteDraft.placeOf(path, 'value')),
  ];
  return held.flatMap(({ parts, place, owner }) =>
    printed
      .flatMap((text) => placesIn(text, parts))
      .map((leak) =>
        diagnose(
          'hold',
          leak,
          `held words of ${owner} are printed here`,
          `they are held at ${place.file}:${place.line}:${place.column}; take them out here, or release them there`,
        ),
      ),
  );
}

function placesIn(text: PrintedText, words: readonly string[]): Place[] {
  const hasAny = ({ folded }: { folded: string }) => words.some((each) => folded.includes(each));
  const parts = text.parts.filter(hasAny);
  return parts.length > 0 ? parts.map(({ place }) => place) : hasAny(text) ? [text.place] : [];
}

/** Capitals are folded too: words that begin a sentence are the same words. */
const foldForSearch = (text: string) => foldWording(text).toLowerCase();

/** Fewer words than these are anybody’s. */
const tellingLength = 4;

const tellingParts = (texts: readonly string[]) =>
  texts
    .flatMap(partsOf)
    .map(foldForSearch)
    .filter((part) => part.split(' ').length >= tellingLength);

function heldWords({ list }: DraftCorpus): HeldWords[] {
  const excerpts = list('memo').flatMap((memo) =>
    memo.excerpts
      .filter((excerpt) => excerpt.head.hold !== undefined)
      .map((excerpt) => ({
        parts: tellingParts(excerpt.paragraphs.map(({ text }) => text)),
        place: excerpt.place,
        owner: `${memo.ref}#${excerpt.id}`,
      })),
  );
  const quotes = list('quote')
    .filter((quote) => quote.draft.hold !== undefined)
    .flatMap((quote) =>
      (quote.draft.witnesses ?? []).map((witness, index) => ({
        parts: tellingParts([witness?.text ?? '']),
        place: quote.placeOf(['witnesses', index, 'text']),
        owner: quote.ref,
      })),
    );
  return [...excerpts, ...quotes].filter(({ parts }) => parts.length > 0);
}

/** Every text of a record that a page, the search or the data would print. */
function printedTexts(record: AnyRecord): PrintedText[] {
  const isHeld = record.type === 'quote' && record.draft.hold !== undefined;
  const { witnesses: _, ...others } = record.draft as Record<string, unknown>; // only its strings are looked at
  const excerpts = record.excerpts
    .filter((excerpt) => excerpt.head.hold === undefined)
    .map((excerpt) => ({ folded: foldForSearch(wordsOf(excerpt)), place: excerpt.place, parts: [] }));
  return [
    ...printedFields(isHeld ? others : record.draft, record.placeOf),
    ...excerpts,
    printedBody(record.body, record.file),
  ];
}

const printedFields = (value: unknown, placeOf: (path: FieldPath) => Place): PrintedText[] =>
  strings(value, []).map(({ text, path }) => ({ folded: foldForSearch(text), place: placeOf(path), parts: [] }));

const printedBody = (body: Body, file: string): PrintedText => ({
  folded: foldForSearch(body.text),
  place: { file, line: 1, column: 1 },
  parts: proseOf(body.tree).map((block) => ({
    folded: foldForSearch(toString(block)),
    place: placeOfNode(block, file),
  })),
});

function strings(value: unknown, path: FieldPath): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => strings(each, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => strings(each, [...path, key]));
  return [];
}
