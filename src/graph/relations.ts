import type { FieldPath } from '../load/frontmatter.ts';
import type { AnyRecord } from '../load/record.ts';
import { isPersonId, parseRef, refOf, type RecordRef, type RecordType } from '../model/ids.ts';
import type { DataOf, Draft } from '../model/record-types.ts';

/** How records stand to each other, said from either end. */
export const relationNames = {
  speaker: { forward: 'spoken by', backward: 'said' },
  'co-speaker': { forward: 'spoken together with', backward: 'said with others' },
  addressee: { forward: 'said to', backward: 'heard' },
  occasion: { forward: 'on the occasion of', backward: 'said on this occasion' },
  witness: { forward: 'witnessed by', backward: 'bears witness to' },
  reply: { forward: 'in reply to', backward: 'answered by' },
  creator: { forward: 'made by', backward: 'made' },
  participant: { forward: 'with', backward: 'took part in' },
  record: { forward: 'recorded in', backward: 'comes from' },
  question: { forward: 'answers', backward: 'answered by the claim' },
  answer: { forward: 'is answered by', backward: 'answers' },
  deeper: { forward: 'leads on to', backward: 'is reached from' },
  holder: { forward: 'held by', backward: 'holds' },
  'held-in': { forward: 'held in', backward: 'shows who holds' },
  evidence: { forward: 'rests on', backward: 'is evidence on' },
  rebuts: { forward: 'rebuts', backward: 'is rebutted by' },
  refines: { forward: 'refines', backward: 'is refined by' },
  'rests-on': { forward: 'rests on the claim', backward: 'carries the reading' },
  hardest: { forward: 'has to explain', backward: 'is hard evidence for' },
  author: { forward: 'written by', backward: 'wrote' },
  'printed-in': { forward: 'printed or quoted in', backward: 'prints, quotes or is' },
  'takes-up': { forward: 'takes up the claim', backward: 'is taken up in' },
  mistake: { forward: 'has mistakes shown by', backward: 'shows a mistake of' },
  circulation: { forward: 'circulates in', backward: 'has a wording that is commonly misquoted' },
  misquoted: { forward: 'misquotes', backward: 'is commonly misquoted' },
  completes: { forward: 'would complete', backward: 'could not be seen' },
  'could-change': { forward: 'would bear on', backward: 'waits for' },
} as const;

export type RelationName = keyof typeof relationNames;

/** One record names another: in which field, and in whose words why. */
export interface Relation {
  name: RelationName;
  to: RecordRef;
  path: FieldPath;
  /** The sentence with which the record itself explains the relation, if it has one. */
  why?: string | undefined;
}

type Named = { name: RelationName; to: RecordRef | undefined; path: FieldPath; why?: string | undefined };

/** A reference to a record of a known type; `undefined` where the field is missing or at fault. */
const one = (name: RelationName, type: RecordType, id: string | undefined, ...path: FieldPath): Named => ({
  name,
  to: id === undefined ? undefined : refOf(type, id),
  path,
});
const many = (
  name: RelationName,
  type: RecordType,
  ids: readonly (string | undefined)[] | undefined,
  field: string,
): Named[] => (ids ?? []).map((id, index) => one(name, type, id, field, index));
/** People may be named without being records; such a name is no reference. */
const people = (name: RelationName, names: readonly (string | undefined)[] | undefined, field: string): Named[] =>
  (names ?? []).map((who, index) =>
    one(name, 'person', who !== undefined && isPersonId(who) ? who : undefined, field, index),
  );
const ref = (name: RelationName, to: RecordRef | undefined, path: FieldPath, why?: string): Named => ({
  name,
  to,
  path,
  why,
});

const table: { [T in RecordType]: (draft: Draft<DataOf<T>>) => Named[] } = {
  question: (draft) => [
    ...many('answer', 'claim', draft.claims, 'claims'),
    ...many('deeper', 'question', draft.deeper, 'deeper'),
  ],
  claim: (draft) => [
    one('question', 'question', draft.question, 'question'),
    ...(draft.held_by ?? []).flatMap((holder, index) => [
      {
        ...one(
          'holder',
          'person',
          holder?.who && isPersonId(holder.who) ? holder.who : undefined,
          'held_by',
          index,
          'who',
        ),
        why: holder?.where,
      },
      one('held-in', 'source', holder?.source, 'held_by', index, 'source'),
    ]),
    ...(draft.evidence ?? []).map((each, index) => ref('evidence', each?.ref, ['evidence', index, 'ref'], each?.why)),
    ...many('rebuts', 'claim', draft.rebuts, 'rebuts'),
    ...many('refines', 'claim', draft.refines, 'refines'),
  ],
  narrative: (draft) => [
    ...people('holder', draft.holders, 'holders'),
    ...many('rests-on', 'claim', draft.claims, 'claims'),
    ...(draft.hardest_evidence ?? []).map((to, index) => ref('hardest', to, ['hardest_evidence', index])),
  ],
  quote: (draft) => [
    one('speaker', 'person', draft.speaker, 'speaker'),
    ...many('co-speaker', 'person', draft.co_speakers, 'co_speakers'),
    ...many('addressee', 'person', draft.addressees, 'addressees'),
    one('occasion', 'event', draft.event, 'event'),
    ...(draft.witnesses ?? []).map((witness, index) => ({
      ...one('witness', 'memo', witness?.memo, 'witnesses', index, 'memo'),
      why: witness?.note,
    })),
    one('reply', 'quote', draft.in_reply_to, 'in_reply_to'),
  ],
  memo: (draft) => [
    ...people('creator', draft.creators, 'creators'),
    ...people('participant', draft.participants, 'participants'),
    ...many('printed-in', 'source', draft.sources, 'sources'),
  ],
  person: () => [],
  event: (draft) => [
    ...people('participant', draft.participants, 'participants'),
    ...many('record', 'memo', draft.memos, 'memos'),
  ],
  source: (draft) => [
    ...people('author', draft.author, 'author'),
    ...many('takes-up', 'claim', draft.claims, 'claims'),
    ...(draft.mistakes ?? []).flatMap((each, index) =>
      (each?.known_from ?? []).map((to, place) => ref('mistake', to, ['mistakes', index, 'known_from', place])),
    ),
  ],
  misquotation: (draft) => [
    ...(draft.circulates ?? []).map((each, index) =>
      ref('circulation', each?.ref, ['circulates', index, 'ref'], each?.note),
    ),
    ...many('misquoted', 'quote', draft.quotes, 'quotes'),
  ],
  gap: (draft) => [
    ...many('completes', 'memo', draft.memos, 'memos'),
    ...many('could-change', 'claim', draft.claims, 'claims'),
  ],
};

/** Lists what a record refers to, field by field; references that are missing or malformed are left out. */
export function relationsOf(record: AnyRecord): Relation[] {
  const list = table[record.type] as (draft: unknown) => Named[]; // the row of the record’s own type
  return list(record.draft).flatMap((named) =>
    named.to !== undefined && parseRef(named.to) ? [{ ...named, to: named.to }] : [],
  );
}
