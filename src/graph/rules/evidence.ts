import type { AnyRecord } from '../../load/record.ts';
import { diagnose, type Diagnostic } from '../../model/diagnostic.ts';
import { isGone, type DraftCorpus, type Rule } from './rule.ts';

type ClaimRecord = Extract<AnyRecord, { type: 'claim' }>;

/** A claim is argued both ways or says why not; no record twice; what is said to be absent was searched for. */
export const evidence: Rule = (drafts) =>
  drafts
    .list('claim')
    .flatMap((claim) =>
      claim.isReadable && !isGone(claim) ? [...bothWays(claim), ...onceEach(claim, drafts), ...searched(claim)] : [],
    );

const against = ['contradicts', 'qualifies', 'undercuts'];

function bothWays(claim: ClaimRecord): Diagnostic[] {
  const list = claim.draft.evidence;
  // Where a piece of evidence has a fault of its own, nobody knows yet on which side it stands.
  if (
    !list ||
    claim.draft.one_sided !== undefined ||
    claim.isUncertain('one_sided') ||
    list.some((each) => each?.bears === undefined)
  )
    return [];
  const supports = list.some((each) => each?.bears === 'supports');
  const opposes = list.some((each) => against.includes(each?.bears ?? ''));
  if (supports && opposes) return [];
  const lacking = [
    !supports && 'evidence that supports it',
    !opposes && 'evidence that contradicts, qualifies or undercuts it',
  ]
    .filter(Boolean)
    .join(' and ');
  return [
    diagnose(
      'evidence',
      claim.placeOf(['evidence'], 'key'),
      `the claim has no ${lacking}`,
      'add the evidence, or say in `one_sided` why there is none',
    ),
  ];
}

function onceEach(claim: ClaimRecord, { findRef }: DraftCorpus): Diagnostic[] {
  const seen = new Map<string, number>();
  return (claim.draft.evidence ?? []).flatMap((each, index) => {
    if (each?.ref === undefined) return [];
    // By its present id: a former one would make it another.
    const ref = each.ref.replace(/^[^#]*/, (record) => findRef(record)?.ref ?? record);
    const first = seen.get(ref);
    if (first === undefined) {
      seen.set(ref, index);
      return [];
    }
    const { file, line, column } = claim.placeOf(['evidence', first, 'ref']);
    return [
      diagnose(
        'evidence',
        claim.placeOf(['evidence', index, 'ref']),
        `\`${each.ref}\` stands here a second time, expected each record once in a claim`,
        `first at ${file}:${line}:${column}`,
      ),
    ];
  });
}

function searched(claim: ClaimRecord): Diagnostic[] {
  // An entry that is there and at fault has its own diagnostic.
  if (claim.draft.asserts !== 'absence' || claim.draft.absence !== undefined || claim.isUncertain('absence')) return [];
  return [
    diagnose(
      'evidence',
      claim.placeOf(['asserts'], 'key'),
      'the claim says that something is absent and lists no search',
      'add `absence` with searched, terms, by, on and finding',
    ),
  ];
}
