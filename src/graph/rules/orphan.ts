import type { AnyRecord } from '../../load/record.ts';
import { folders } from '../../model/ids.ts';
import { diagnose, type Diagnostic } from '../../model/diagnostic.ts';
import { isGone, type Rule } from './rule.ts';

/** Records that nothing leads to and that do not say why: a quote that nothing uses, a memo without quotes, a person without anything. */
export const orphan: Rule = ({ list, records, relations, findRef }) => {
  const named = new Map<string, Set<string>>();
  for (const { name, to } of relations) {
    const target = findRef(to);
    if (target) named.set(target.ref, (named.get(target.ref) ?? new Set()).add(name));
  }
  for (const record of records) {
    // Prose that links a person names him; most bodies link none, and need not be parsed to know it.
    if (isGone(record) || !record.isReadable || !record.source.includes(`(${folders.person}/`)) continue;
    for (const { url } of record.body.links) {
      const target = findRef(url);
      if (target) named.set(target.ref, (named.get(target.ref) ?? new Set()).add('prose'));
    }
  }
  const isNamedAs = (ref: string, ...names: string[]) => names.some((name) => named.get(ref)?.has(name));
  // Only what could not be understood may name more than is known; it is little, and asked for every record.
  const unclear = records.filter((record) => record.data === undefined);
  const mayBeNamed = (id: string) => unclear.some((record) => record.mayName(id));
  const report = (file: string, message: string, hint: string): Diagnostic =>
    diagnose('orphan', { file, line: 1, column: 1 }, message, hint);
  return [
    ...list('quote')
      .filter(
        (quote) =>
          !isGone(quote) &&
          !isExplained(quote, 'unused') &&
          !isNamedAs(quote.ref, 'evidence', 'hardest', 'reply') &&
          !quote.draft.event &&
          !quote.draft.in_reply_to &&
          !quote.isUncertain('event') &&
          !quote.isUncertain('in_reply_to') &&
          !mayBeNamed(quote.id),
      )
      .map((quote) =>
        report(
          quote.file,
          'no claim, event or exchange uses this quote',
          'name it as evidence, give it its event, say what it answers, or say in `unused` why nothing uses it',
        ),
      ),
    ...list('memo')
      .filter(
        (memo) =>
          !isGone(memo) && !isExplained(memo, 'unquoted') && !isNamedAs(memo.ref, 'witness') && !mayBeNamed(memo.id),
      )
      .map((memo) =>
        report(
          memo.file,
          'no quote stands in this memo',
          'make a quote of what it bears witness to, or say in `unquoted` why there is none',
        ),
      ),
    ...list('person')
      .filter((person) => !isGone(person) && !named.has(person.ref) && !mayBeNamed(person.id))
      .map((person) =>
        report(
          person.file,
          'nothing names this person',
          'remove the record, or name the person where he or she belongs',
        ),
      ),
  ];
};

/** Tells whether a record says itself why it stands alone, or may say so in what could not be read. */
const isExplained = (record: AnyRecord, field: string): boolean =>
  (record.draft as Record<string, unknown>)[field] !== undefined || record.isUncertain(field);
