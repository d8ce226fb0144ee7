import { diagnose, type Diagnostic } from '../../model/diagnostic.ts';
import { isSameLanguage, languageName } from '../../model/language.ts';
import type { Rule } from './rule.ts';

/** A witness is in the language of its excerpt; one in translation names its translator. That tags are tags, the schemas see to. */
export const language: Rule = (drafts) =>
  drafts.list('quote').flatMap((quote) =>
    (quote.draft.witnesses ?? []).flatMap((witness, index): Diagnostic[] => {
      const memo = drafts.find('memo', witness?.memo);
      const lang = witness?.lang;
      if (!memo || lang === undefined) return [];
      const place = quote.placeOf(['witnesses', index, 'lang']);
      const excerpt = memo.excerpts.find((each) => each.id === witness?.excerpt);
      if (excerpt?.head.lang !== undefined && excerpt.head.lang !== lang) {
        return [
          diagnose(
            'language',
            place,
            `the witness is in \`${lang}\`, its excerpt in \`${excerpt.head.lang}\``,
            `see ${excerpt.place.file}:${excerpt.place.line}`,
          ),
        ];
      }
      const made = memo.draft.languages;
      if (
        !made ||
        made.some((each) => each === undefined || isSameLanguage(each, lang)) ||
        witness?.translator !== undefined ||
        quote.isUncertain('witnesses', index, 'translator')
      )
        return [];
      return [
        diagnose(
          'language',
          place,
          `the record was made in ${made.map((each) => languageName(each ?? '')).join(', ')}, the witness is in ${languageName(lang)}: missing key \`translator\``,
          'name the translator, or write `translator: unknown`',
        ),
      ];
    }),
  );
