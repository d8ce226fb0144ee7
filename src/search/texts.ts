import type { Graph } from '../graph/graph.ts';
import { inRow } from '../graph/parties.ts';
import { typeset } from '../graph/typesetting.ts';
import type { EntryFields, SearchText } from './types.ts';

/** Plain texts, each once; what is missing is left out. */
export const texts = (...given: (string | undefined)[]): SearchText[] =>
  [...new Set(given)].filter((text) => text !== undefined).map((text) => ({ text }));

/** Words of ours, set as pages print them. */
export const ours = (text: string | undefined, anchor?: string): SearchText[] =>
  text?.trim() ? [{ text: typeset(text), ...(anchor && { anchor }) }] : [];

/** Names as they are printed, each a text of its own. */
export const namesOf = (graph: Graph, who: readonly string[] | undefined): SearchText[] =>
  texts(...(who ?? []).map((each) => graph.mention(each).name));
export const namesInLine = (graph: Graph, who: readonly string[]): string =>
  inRow(who.map((each) => graph.mention(each).name));

/** What a row says of the fields that its record type does not have. */
export const none: EntryFields = {
  words: [],
  title: [],
  speaker: [],
  summary: [],
  date: [],
  sort: [],
  address: [],
  people: [],
  circumstances: [],
  commentary: [],
};
