import { wordsOf } from '../../load/excerpts.ts';
import type { AnyRecord } from '../../load/record.ts';
import { diagnose, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { parseRef } from '../../model/ids.ts';
import { foldWording } from '../wording.ts';
import type { DraftCorpus, Rule } from './rule.ts';

/** Nothing rests on held words, and they are printed nowhere. That the gap has its reason, the schemas see to. */
export const hold: Rule = (drafts) => [...evidenceOnHeld(drafts), ...witnessesOfHeld(drafts), ...leaks(drafts)];

const isHeldExcerpt = (record: AnyRecord | undefined, id: string | undefined) =>
  record?.excerpts.some((each) => each.id === id && each.head.hold !== undefined) ?? false;

function evidenceOnHeld(drafts: DraftCorpus): Diagnostic[] {
  return drafts.relations.flatMap(({ name, from, to, path }) => {
    if (name !== 'evidence' && name !== 'hardest') return [];
    const target = drafts.findRef(to);
    const isHeld = (target?.type === 'quote' && target.draft.hold !== undefined) || isHeldExcerpt(target, parseRef(to)?.anchor);
    return isHeld ? [diagnose('hold', from.placeOf(path), `the words of \`${to}\` are held, expected evidence that a reader can see`, 'take it out, or read it at a citable place and release it')] : [];
  });
}

function witnessesOfHeld(drafts: DraftCorpus): Diagnostic[] {
  return drafts.list('quote').flatMap((quote) =>
    quote.draft.hold !== undefined
      ? []
      : (quote.draft.witnesses ?? []).flatMap((witness, index) =>
          isHeldExcerpt(drafts.find('memo', witness?.memo), witness?.excerpt)
            ? [diagnose('hold', quote.placeOf(['witnesses', index, 'excerpt']), `the words of memos/${witness?.memo}#${witness?.excerpt} are held, expected a witness that a reader can see`, 'take the witness out, or hold the quote too')]
            : [],
        ),
  );
}

interface HeldWords {
  words: string;
  place: Place;
  owner: string;
}

/** Words that an editor wrote down and holds must not stand in any other place that is printed. */
function leaks(drafts: DraftCorpus): Diagnostic[] {
  const held = heldWords(drafts);
  if (held.length === 0) return [];
  const printed = drafts.records.flatMap(printedTexts);
  return held.flatMap(({ words, place, owner }) =>
    printed
      .filter((text) => text.folded.includes(words))
      .map((text) => diagnose('hold', text.place, `held words of ${owner} are printed here`, `they are held at ${place.file}:${place.line}:${place.column}; take them out here, or release them there`)),
  );
}

/** Fewer words than these are anybody’s. */
const tellingLength = 4;

function heldWords({ list }: DraftCorpus): HeldWords[] {
  const excerpts = list('memo').flatMap((memo) =>
    memo.excerpts
      .filter((excerpt) => excerpt.head.hold !== undefined)
      .map((excerpt) => ({ words: foldWording(wordsOf(excerpt)), place: excerpt.place, owner: `${memo.ref}#${excerpt.id}` })),
  );
  const quotes = list('quote')
    .filter((quote) => quote.draft.hold !== undefined)
    .flatMap((quote) =>
      (quote.draft.witnesses ?? []).map((witness, index) => ({ words: foldWording(witness?.text ?? ''), place: quote.placeOf(['witnesses', index, 'text']), owner: quote.ref })),
    );
  return [...excerpts, ...quotes].filter(({ words }) => words.split(' ').length >= tellingLength);
}

/** Every text of a record that a page, the search or the data would print. */
function printedTexts(record: AnyRecord): { folded: string; place: Place }[] {
  const isHeld = record.type === 'quote' && record.draft.hold !== undefined;
  const { witnesses: _, ...others } = record.draft as Record<string, unknown>; // only its strings are looked at
  const fields = strings(isHeld ? others : record.draft, []).map(({ text, path }) => ({ folded: foldWording(text), place: record.placeOf(path) }));
  const excerpts = record.excerpts
    .filter((excerpt) => excerpt.head.hold === undefined)
    .map((excerpt) => ({ folded: foldWording(wordsOf(excerpt)), place: excerpt.place }));
  const body = { folded: foldWording(record.body.text), place: { file: record.file, line: 1, column: 1 } };
  return [...fields, ...excerpts, body];
}

function strings(value: unknown, path: (string | number)[]): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => strings(each, [...path, index]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, each]) => strings(each, [...path, key]));
  return [];
}
