import type { EntryType, IndexFile, SearchText } from '../../types.ts';
import type { Answer, Hit } from './engine.ts';
import { addressOf } from './heads.ts';
import type { Manner } from './manner.ts';
import { cutAround, piecesOf, type Piece } from './marking.ts';

/** A text ready to be printed: in pieces, some of them marked, in its language. */
export interface PrintedText {
  pieces: Piece[];
  lang?: string | undefined;
}

/** A hit ready to be printed, as plain data. */
export interface PrintedHit {
  ref: string;
  type: EntryType;
  /** Where it leads: to the passage, where there is one. */
  address: string;
  title: Piece[];
  sort?: Piece[] | undefined;
  by?: Piece[] | undefined;
  date?: { pieces: Piece[]; day?: string | undefined } | undefined;
  /** Why its words are not shown. */
  held?: Piece[] | undefined;
  passage?: (PrintedText & { verification?: string | undefined }) | undefined;
  english?: PrintedText | undefined;
  comment?: PrintedText | undefined;
  /** Further passages of the record. */
  others: { address: string; label: Piece[] }[];
  manner: Manner;
}

/** An answer ready to be printed, with some of its hits. */
export interface PrintedAnswer extends Omit<Answer, 'hits' | 'parts' | 'counts' | 'marked'> {
  hits: PrintedHit[];
  /** Instead of hits in a row, where each part of the collection is shown by itself. */
  parts?: { type: EntryType; total: number; hits: PrintedHit[] }[];
}

/** Which of the hits are wanted: some in a row, or the first of each part of the collection. */
export type View = { from: number; count: number } | { ofEachPart: number };

/** Makes plain data of an answer: words, marks and addresses, and nothing of how they were found. */
export function printAnswer(
  { hits, parts, counts: _, marked, ...rest }: Answer,
  view: View,
  file: IndexFile,
): PrintedAnswer {
  const print = (hit: Hit) => printHit(hit, marked, file);
  return 'ofEachPart' in view
    ? { ...rest, hits: [], parts: parts(view.ofEachPart).map((part) => ({ ...part, hits: part.hits.map(print) })) }
    : { ...rest, hits: hits(view.from, view.count).map(print) };
}

function printHit(hit: Hit, marked: ReadonlySet<string>, file: IndexFile): PrintedHit {
  const { entry, manner } = hit;
  const { passage, english, comment, anchor, others } = hit.show();
  const page = addressOf(file, entry);
  const pieces = (text: string | undefined) => (text === undefined ? undefined : piecesOf(text, marked, false));
  const printed = ({ text, lang }: SearchText): PrintedText => ({
    pieces: piecesOf(cutAround(text, marked), marked, lang !== undefined),
    lang,
  });
  return {
    ref: entry.ref,
    type: entry.type,
    address: anchor === undefined ? page : `${page}#${anchor}`,
    title: piecesOf(entry.title, marked, false),
    sort: pieces(entry.sort),
    by: pieces(entry.by),
    date: entry.date && {
      pieces: piecesOf(entry.date.text, marked, false),
      day: entry.date.from === entry.date.to ? dayOf(entry.date.from) : undefined,
    },
    held: pieces(entry.held),
    passage: passage && { ...printed(passage), verification: passage.verification },
    english: english && printed(english),
    comment: comment && printed(comment),
    others: others.map((text) => ({
      address: `${page}#${text.anchor ?? ''}`,
      label: piecesOf(text.label ?? 'a further passage', marked, false),
    })),
    manner,
  };
}

const dayOf = (day: number): string => String(day).replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
