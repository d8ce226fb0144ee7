import { tokensOf } from '../../folding.ts';
import type { Collection } from './collection.ts';

/** A word of the vocabulary as it is printed in an entry; as it is folded, where the texts have not come. */
export function printedForm(number: number, entry: number, { texts, lexicon }: Collection): string {
  const term = lexicon.terms[number] ?? '';
  for (const { text, terms } of texts.read(entry)) {
    if (!terms.includes(number)) continue;
    const token = tokensOf(text.text).find((each) => each.term === term);
    if (token) return text.text.slice(token.start, token.end);
  }
  return term;
}

/** A word of the vocabulary as it is printed somewhere. */
export function printedAnywhere(number: number, collection: Collection): string {
  for (const { starts, entries } of collection.lexicon.postings) {
    const entry = entries[starts[number] ?? 0];
    if ((starts[number] ?? 0) < (starts[number + 1] ?? 0) && entry !== undefined)
      return printedForm(number, entry, collection);
  }
  return collection.lexicon.terms[number] ?? '';
}
