import { suggest } from '../../load/validate.ts';
import { nearestExcerpt } from '../../load/excerpts.ts';
import { diagnose, type Diagnostic, type Place } from '../../model/diagnostic.ts';
import { folders, parseRef, type RecordType } from '../../model/ids.ts';
import type { AnyRecord } from '../../load/record.ts';
import { isGone, type DraftCorpus, type Rule } from './rule.ts';

/** Every reference names a record that exists, and an excerpt that exists in it. */
export const reference: Rule = (drafts) => [
  ...records(drafts),
  ...questionsOfSite(drafts),
  ...excerptsOfWitnesses(drafts),
];

function records(drafts: DraftCorpus): Diagnostic[] {
  return drafts.relations.flatMap(({ from, to, path }) => {
    const target = drafts.findRef(to);
    const parsed = parseRef(to);
    if (!parsed) return [];
    if (!target) return [missing(drafts, parsed.type, parsed.id, from.placeOf(path))];
    if (isGone(target)) {
      return [
        diagnose(
          'reference',
          from.placeOf(path),
          `\`${target.ref}\` is withdrawn, expected a record that is published`,
          target.draft.status_reason ?? 'name another record',
        ),
      ];
    }
    if (
      parsed.anchor !== undefined &&
      target.type === 'memo' &&
      target.isReadable &&
      !target.excerpts.some((each) => each.id === parsed.anchor)
    ) {
      return [noExcerpt(target, parsed.anchor, from.placeOf(path))];
    }
    if (parsed.anchor !== undefined && target.type !== 'memo') {
      return [
        diagnose(
          'reference',
          from.placeOf(path),
          `\`${to}\` names a part of ${target.ref}, expected the record itself`,
          `write \`${target.ref}\``,
        ),
      ];
    }
    return [];
  });
}

function missing(drafts: DraftCorpus, type: RecordType, id: string, place: Place): Diagnostic {
  return diagnose(
    'reference',
    place,
    `no ${type} \`${folders[type]}/${id}\`, expected an existing ${type}`,
    suggest(id, drafts.ids(type)),
  );
}

function questionsOfSite(drafts: DraftCorpus): Diagnostic[] {
  const { draft, placeOf } = drafts.corpus.siteDraft;
  const named = [
    { id: draft.main_question, path: ['main_question'] },
    ...(draft.questions ?? []).map((id, index) => ({ id, path: ['questions', index] })),
  ];
  return named.flatMap(({ id, path }) =>
    id === undefined || drafts.find('question', id) ? [] : [missing(drafts, 'question', id, placeOf(path, 'value'))],
  );
}

function excerptsOfWitnesses(drafts: DraftCorpus): Diagnostic[] {
  return drafts.list('quote').flatMap((quote) =>
    (quote.draft.witnesses ?? []).flatMap((witness, index) => {
      const memo = drafts.find('memo', witness?.memo);
      if (
        !memo?.isReadable ||
        witness?.excerpt === undefined ||
        memo.excerpts.some((each) => each.id === witness.excerpt)
      )
        return [];
      return [noExcerpt(memo, witness.excerpt, quote.placeOf(['witnesses', index, 'excerpt']))];
    }),
  );
}

function noExcerpt(memo: AnyRecord, id: string, place: Place): Diagnostic {
  const nearest = nearestExcerpt(id, memo.excerpts);
  return diagnose(
    'reference',
    place,
    `no excerpt \`${id}\` in ${memo.ref}, expected an existing excerpt`,
    nearest ? `did you mean \`${nearest}\`?` : 'that memo has no excerpts',
  );
}
