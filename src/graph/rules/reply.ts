import type { AnyRecord } from '../../load/record.ts';
import { parseDate } from '../../model/date.ts';
import { diagnose, type Diagnostic } from '../../model/diagnostic.ts';
import type { DraftCorpus, Rule } from './rule.ts';

type QuoteRecord = Extract<AnyRecord, { type: 'quote' }>;

/** Chains of replies run forward in time and end. */
export const reply: Rule = (drafts) =>
  drafts.list('quote').flatMap((quote) => [...forward(drafts, quote), ...ending(drafts, quote)]);

function forward(drafts: DraftCorpus, quote: QuoteRecord): Diagnostic[] {
  const asked = drafts.find('quote', quote.draft.in_reply_to);
  const [said, before] = [quote.draft.date, asked?.draft.date].map((each) =>
    each === undefined ? undefined : parseDate(each),
  );
  if (!asked || !said || !before || said.max >= before.min) return [];
  return [
    diagnose(
      'reply',
      quote.placeOf(['in_reply_to']),
      `${quote.draft.date} answers ${asked.ref} of ${asked.draft.date}, which came later`,
      'a reply comes after what it answers',
    ),
  ];
}

function ending(drafts: DraftCorpus, quote: QuoteRecord): Diagnostic[] {
  const chain: QuoteRecord[] = [quote];
  for (
    let next = drafts.find('quote', quote.draft.in_reply_to);
    next;
    next = drafts.find('quote', next.draft.in_reply_to)
  ) {
    if (next === quote) {
      return [
        diagnose(
          'reply',
          quote.placeOf(['in_reply_to']),
          `the chain of replies comes back to this quote: ${[...chain, quote].map((each) => each.id).join(' → ')}`,
          'one of them answers nothing: take out its `in_reply_to`',
        ),
      ];
    }
    if (chain.includes(next)) return []; // a ring further on, which its own members report
    chain.push(next);
  }
  return [];
}
