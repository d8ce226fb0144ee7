import { parseDate } from '../../model/date.ts';
import { idPattern, recordTypeNames, type RecordType } from '../../model/ids.ts';
import { getRow, parseDossierRef, type Dossier } from './dossier.ts';

/** The ids that are imported, by record type. */
export type Selection = Record<RecordType, Set<string>>;

/** Which part of the dossier is imported: days on which words were spoken, and claims with all that bears on them. */
export interface Slice {
  dates: readonly (readonly [from: string, to: string])[];
  claims: readonly string[];
  questions: readonly string[];
  sources: readonly string[];
}

/** A narrative shows at least so many pieces of the evidence that is hardest for it. */
const fewestHardEvidence = 3;

export const firstSlice: Slice = {
  dates: [
    ['1990-01-31', '1990-02-25'],
    ['1990-09-12', '1990-09-12'],
    ['2014-10-01', '2014-10-31'],
  ],
  claims: [
    'informal-assurances-were-given',
    'limit-was-discussed-but-not-promised',
    'washington-replaced-the-formula-within-weeks',
    'not-on-the-agenda',
    'assurances-limited-to-the-gdr',
    'assurances-reached-beyond-the-gdr',
    'kohls-words-depend-on-the-record',
    'both-sides-quote-in-halves',
    'treaty-limits-only-the-gdr',
    'two-plus-four-forbids-enlargement',
    'no-binding-written-pledge',
    'enlargement-violated-the-spirit-of-1990',
    'baker-put-the-formula-three-times',
    'baker-agreed-that-extension-was-unacceptable',
    'records-differ-on-bakers-words',
    'gorbachev-said-it-was-never-discussed',
    'partnership-was-presented-as-the-alternative',
  ],
  questions: [
    'did-nato-promise-not-to-expand',
    'were-assurances-given',
    'how-far-did-they-reach',
    'were-they-binding',
    'what-do-the-baker-gorbachev-records-say',
    'what-did-gorbachev-say-later',
    'what-was-yeltsin-told',
  ],
  sources: ['factually-2026', 'essay-on-the-guarantees', 'ipa-2017'],
};

/** Follows every reference of the slice until nothing that an imported record names is missing. */
export function selectRecords(dossier: Dossier, slice: Slice): Selection {
  const selection = Object.fromEntries(recordTypeNames.map((type) => [type, new Set()])) as Selection; // every type has its set
  addByDate(dossier, slice, selection);
  for (const id of slice.claims) addClaim(dossier, id, selection);
  for (const id of slice.questions) selection.question.add(id);
  for (const id of dossier.narrative.keys()) addNarrative(dossier, id, selection);
  for (const id of selection.quote) addQuote(dossier, id, selection);
  addEvents(dossier, slice, selection);
  for (const id of slice.sources) selection.source.add(id);
  addPeople(dossier, selection);
  return selection;
}

function addByDate(dossier: Dossier, slice: Slice, selection: Selection): void {
  for (const [id, row] of dossier.quote) if (isWithin(row.date, slice)) selection.quote.add(id);
  for (const [id, row] of dossier.memo) if (isWithin(row.date, slice)) selection.memo.add(id);
}

/** A date belongs to the slice if it begins in it: `1990-02` does, `1990` does not. */
function isWithin(date: string, slice: Slice): boolean {
  const { min = Number.NaN } = parseDate(date) ?? {};
  return slice.dates.some(
    ([from, to]) => min >= (parseDate(from)?.min ?? Infinity) && min <= (parseDate(to)?.max ?? -Infinity),
  );
}

function addRef(dossier: Dossier, ref: string, selection: Selection): void {
  const { type, id } = parseDossierRef(ref);
  getRow(dossier, type, id);
  if (!isHeldRef(dossier, ref)) selection[type].add(id);
}

/** Tells whether a piece of evidence is itself held, and so is none. */
export function isHeldRef(dossier: Dossier, ref: string): boolean {
  const { type, id } = parseDossierRef(ref);
  const excerpt = ref.split('#')[1];
  if (type === 'quote') return getRow(dossier, 'quote', id).hold !== undefined;
  return (
    excerpt !== undefined &&
    getRow(dossier, 'memo', id).excerpts?.find((each) => each.id === excerpt)?.hold !== undefined
  );
}

function addClaim(dossier: Dossier, id: string, selection: Selection): void {
  const claim = getRow(dossier, 'claim', id);
  selection.claim.add(id);
  for (const { ref } of claim.evidence) addRef(dossier, ref, selection);
  for (const { source } of claim.held_by) if (source) selection.source.add(source);
}

function addNarrative(dossier: Dossier, id: string, selection: Selection): void {
  const { hardest_evidence: hardest } = getRow(dossier, 'narrative', id);
  selection.narrative.add(id);
  if (hardest.filter((ref) => isSelected(ref, selection)).length >= fewestHardEvidence) return;
  for (const ref of hardest) if (ref.startsWith('quotes/')) addRef(dossier, ref, selection);
}

/** Tells whether the record that a dossier's reference names is imported. */
export function isSelected(ref: string, selection: Selection): boolean {
  const { type, id } = parseDossierRef(ref);
  return selection[type].has(id);
}

/** Adds what a quote cannot do without. The set grows while it is walked, so chains of replies come in whole. */
function addQuote(dossier: Dossier, id: string, selection: Selection): void {
  const quote = getRow(dossier, 'quote', id);
  if (quote.in_reply_to) selection.quote.add(quote.in_reply_to);
  if (quote.event) selection.event.add(quote.event);
  for (const { memo } of quote.witnesses) selection.memo.add(memo);
}

function addEvents(dossier: Dossier, slice: Slice, selection: Selection): void {
  for (const [id, event] of dossier.event) {
    const hasMemo = event.documents?.some((memo) => selection.memo.has(memo)) ?? false;
    if (hasMemo || isWithin(event.date, slice)) selection.event.add(id);
  }
}

function addPeople(dossier: Dossier, selection: Selection): void {
  const add = (names: readonly string[] = []) => {
    for (const name of names) if (idPattern.test(name) && getRow(dossier, 'person', name)) selection.person.add(name);
  };
  const rows = <T extends RecordType>(type: T) => [...selection[type]].map((id) => getRow(dossier, type, id));
  for (const row of rows('quote')) add([row.speaker, ...(row.co_speakers ?? []), ...row.addressees]);
  for (const row of rows('memo')) add([...(row.creators ?? []), ...(row.participants ?? [])]);
  for (const row of rows('event')) add(row.participants);
  for (const row of rows('claim')) add(row.held_by.map((holder) => holder.who));
  for (const row of rows('narrative')) add(row.holders);
  for (const row of rows('source')) add(row.author);
}
