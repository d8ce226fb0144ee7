import type { Segment } from '../graph/passages.ts';
import { recordPath } from '../model/permalink.ts';
import { link, mark, type Inline } from './inline.ts';

/** A paragraph of an excerpt with what is quoted from it marked in place, and linked to the first of its quotes. */
export const markedWords = (segments: readonly Segment[]): Inline =>
  segments.map(({ text, quotes: [quote] }) => (quote ? mark(link(recordPath('quote', quote.id), text)) : text));
