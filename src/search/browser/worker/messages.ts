import type { Question } from '../../query.ts';
import type { IndexFile } from '../../types.ts';
import type { PrintedAnswer, View } from '../engine/print.ts';

/** What a page says to the worker. */
export type Request =
  { do: 'open'; search: string } | { do: 'ask'; id: number; question: Question; view: View } | { do: 'retry' };

/** The printed words of types and values, out of the index. */
export type Names = Pick<IndexFile, 'filters' | 'typeNames'>;

/** What the worker says to a page. */
export type Reply =
  | { is: 'open'; names: Names }
  | { is: 'answer'; id: number; answer: PrintedAnswer }
  /** Something could not be had: without the index there are no answers, without the texts there are first ones. */
  | { is: 'failure'; of: 'index' | 'texts'; reason: string }
  /** The browser has no room to keep the index for the next time. */
  | { is: 'unkept' };
