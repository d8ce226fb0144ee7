import { wordsOf, type Excerpt } from '../../load/excerpts.ts';
import { diagnose, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { findNearestPassage, findPassage, type NearestPassage } from '../wording.ts';
import type { Rule } from './rule.ts';

/** Every witness’s words stand in the excerpt that it names, word for word. */
export const verbatim: Rule = (drafts) =>
  drafts.list('quote').flatMap((quote) =>
    (quote.draft.witnesses ?? []).flatMap((witness, index): Diagnostic[] => {
      const memo = drafts.find('memo', witness?.memo);
      const excerpt = memo?.excerpts.find((each) => each.id === witness?.excerpt);
      // An excerpt without words is held, or has its own diagnostic.
      if (
        !memo ||
        !excerpt ||
        witness?.text === undefined ||
        excerpt.head.hold !== undefined ||
        excerpt.paragraphs.length === 0
      )
        return [];
      if (findPassage(witness.text, wordsOf(excerpt))) return [];
      const place = quote.placeOf(['witnesses', index, 'text']);
      return [
        diagnose('verbatim', place, `not in ${memo.ref}#${excerpt.id}: “${witness.text}”`, hint(witness.text, excerpt)),
      ];
    }),
  );

function hint(words: string, excerpt: Excerpt): string {
  const nearest = findNearestPassage(words, wordsOf(excerpt));
  if (!nearest || nearest.likeness < 0.3) return `nothing like it stands in that excerpt, ${printPlace(excerpt.place)}`;
  return `nearest passage: “${nearest.marked}”, ${printPlace(placeOfPassage(excerpt, nearest))}`;
}

/** The paragraph in which a passage begins. */
function placeOfPassage(excerpt: Excerpt, { start }: NearestPassage): Place {
  let offset = 0;
  for (const paragraph of excerpt.paragraphs) {
    offset += paragraph.text.length + 2; // wordsOf parts paragraphs by a blank line
    if (start < offset) return paragraph.place;
  }
  return excerpt.place;
}

const printPlace = ({ file, line, column }: Place) => `${file}:${line}:${column}`;
