import type { AnyRecord } from '../load/record.ts';
import { excerptAnchor, evidenceAnchor, mistakeAnchor, sectionAnchor, witnessAnchor } from '../model/permalink.ts';
import type { RecordType } from '../model/ids.ts';
import { sides } from './evidence.ts';

/** The parts that the page of each record type has, by name; each is `#section-<name>` there. */
export const pageSections = {
  question: ['answer', 'claims', 'more', 'deeper', 'related'],
  claim: ['assessment', 'holders', 'evidence', ...Object.keys(sides), 'absence', 'story', 'related'],
  narrative: ['thesis', 'holders', 'claims', 'hardest', 'story', 'related'],
  quote: ['words', 'anatomy', 'misquoted', 'exchange', 'witnesses', 'beside', 'circumstances', 'claims', 'related'],
  memo: ['about', 'provenance', 'excerpts', 'claims', 'gaps', 'related'],
  person: ['names', 'offices', 'about', 'life', 'claims', 'narratives', 'works', 'related'],
  event: ['about', 'quotes', 'records', 'related'],
  source: ['citation', 'note', 'about', 'records', 'takes-up', 'mistakes', 'claims', 'related'],
  misquotation: ['wording', 'records', 'story', 'related'],
  gap: ['why', 'records', 'claims', 'related'],
} as const satisfies Record<RecordType, readonly string[]>;

/** Anchors to which a link may lead on the page of a record, whether or not each part is there to be seen. */
export function anchorsOf(record: AnyRecord): Set<string> {
  return new Set([
    ...pageSections[record.type].map(sectionAnchor),
    ...record.body.headings.map((heading) => heading.anchor),
    ...record.excerpts.map((excerpt) => excerptAnchor(excerpt.id)),
    ...ownAnchors(record),
  ]);
}

function ownAnchors(record: AnyRecord): string[] {
  if (record.type === 'quote') {
    return (record.draft.witnesses ?? []).flatMap((witness, index, all) =>
      witness?.memo && witness.excerpt ? [witnessAnchor(witness.memo, witness.excerpt, all.slice(0, index))] : [],
    );
  }
  if (record.type === 'claim')
    return (record.draft.evidence ?? []).flatMap((each) => (each?.ref ? [evidenceAnchor(each.ref)] : []));
  if (record.type === 'source')
    return (record.draft.mistakes ?? []).flatMap((each) => (each?.id ? [mistakeAnchor(each.id)] : []));
  return [];
}
