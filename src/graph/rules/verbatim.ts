import { wordsOf, type Excerpt } from '../../load/excerpts.ts';
import { diagnose, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { parseRef } from '../../model/ids.ts';
import { findNearestPassage, findPassage, type NearestPassage } from '../wording.ts';
import type { Rule } from './rule.ts';

/** Every witness’s words stand in the excerpt that it names, word for word; a wording that circulates, in a place where it does. */
export const verbatim: Rule = (drafts) => [...witnesses(drafts), ...misquotations(drafts)];

const witnesses: Rule = (drafts) =>
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

const misquotations: Rule = (drafts) =>
  drafts.list('misquotation').flatMap((misquotation): Diagnostic[] => {
    const { wording, circulates } = misquotation.draft;
    if (wording === undefined || circulates === undefined || misquotation.isUncertain('circulates')) return [];
    const passages = circulates.flatMap((each) => {
      const memo = drafts.findRef(each?.ref);
      const excerpt = memo?.excerpts.find((one) => one.id === parseRef(each?.ref ?? '')?.anchor);
      return memo && excerpt ? [{ memo, excerpt }] : [];
    });
    // A passage that cannot be found has its own diagnostic, and may be the one.
    if (passages.length < circulates.length) return [];
    if (passages.some(({ excerpt }) => findPassage(wording, wordsOf(excerpt)))) return [];
    const [first] = passages;
    return [
      diagnose(
        'verbatim',
        misquotation.placeOf(['wording']),
        `in none of the passages in which it circulates: “${wording}”`,
        first && hint(wording, first.excerpt),
      ),
    ];
  });

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
