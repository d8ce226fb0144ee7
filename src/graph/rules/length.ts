import { wordsOf } from '../../load/excerpts.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** The longest excerpt, in words, from a work in copyright: a quotation, not a reprint. */
export const longestQuotation = 120;

/** An excerpt whose rights are not public domain stays within a quotation’s length. */
export const length: Rule = ({ list }) =>
  list('memo').flatMap((memo) => {
    const { rights } = memo.draft;
    if (rights === undefined || /^public domain\b/i.test(rights)) return [];
    return memo.excerpts.flatMap((excerpt) => {
      const count = wordsOf(excerpt).split(/\s+/u).filter(Boolean).length;
      if (count <= longestQuotation) return [];
      return [
        diagnose(
          'length',
          excerpt.place,
          `${count} words, expected at most ${longestQuotation}: the memo’s rights are “${rights}”`,
          'keep the part that is quoted, or show that the text is in the public domain',
        ),
      ];
    });
  });
