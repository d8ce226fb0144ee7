import type { RootContent } from 'mdast';
import { z } from 'zod';
import { folders, type RecordType } from '../../model/ids.ts';
import { heldExcerptSchema } from '../../model/memo.ts';
import { recordTypes } from '../../model/record-types.ts';
import { getRow, type Dossier, type EvidenceRow, type ExcerptRow, type RowTypes, type WitnessRow } from './dossier.ts';
import { excerptBlock, heading, paragraphsOf } from './markdown.ts';
import { heldPlaces } from './held.ts';
import { isSeed, nameSeed } from './mends.ts';
import { isHeldRef, isSelected, type Selection } from './slice.ts';

/** A record as it will be written. */
export interface Draft {
  path: string;
  type: RecordType;
  id: string;
  data: Record<string, unknown>;
  body: RootContent[];
}

interface Context {
  dossier: Dossier;
  selection: Selection;
}

type Fields = Record<string, unknown>;
type Parts = { data: Fields; body: RootContent[] };

/** Claims that say that something is not there, although they are not of the shape “no such thing”. */
const absenceClaims = new Set(['no-binding-written-pledge', 'treaty-limits-only-the-gdr']);

/** Notes of claims that say what is left out, in a sentence of its own. */
const toCome: Readonly<Record<string, string>> = {
  'baker-put-the-formula-three-times':
    "Two remarks of Baker's in the same talk and his own notes are held back: they are known only from a forum transcription, a fragment and translations.",
};

/** Memos whose notes say what the record leaves open rather than how its text was read. */
const openMemos = new Set([
  'record-genscher-hurd-1990-02-06',
  'memcon-baker-shevardnadze-1990-02-09',
  'memcon-gates-kryuchkov-1990-02-09',
  'press-conference-baker-moscow-1990-02-09',
  'article-los-angeles-times-1990-02-12',
  'article-afp-2014-10-31',
  'memcon-baker-gorbachev-1990-05-18',
  'article-tagesspiegel-2019-10',
  'article-bpb-deutschland-chronik-1990-07',
  'letter-yeltsin-clinton-1993-09-15',
  'record-hurd-bessmertnykh-1991-03-26',
  'hearing-matlock-1990s',
  'press-statement-matlock-2008',
  'article-moscow-times-1997-02',
  'interview-baker-gdr-only',
  'interview-dumas-2022-02-13',
  'article-bradley-diplomatic-mystery',
  'book-talbott-bill-boris-and-nato',
  'cable-christopher-yeltsin-1993-10-22',
]);

/** Places in a held record that give neither words nor a page away. */
export const openLocators = /^(?:released copy pp?\. [\d-]+|(?:first|second) of two texts that circulate)$/;

const converters: { [T in RecordType]: (row: RowTypes[T], context: Context) => Parts } = {
  question: (row, { selection }) => ({
    data: {
      ...without(row, 'id'),
      claims: among(row.claims, selection.claim),
      deeper: someAmong(row.deeper, selection.question),
    },
    body: [],
  }),
  claim: (row, context) => ({
    data: {
      ...without(row, 'id', 'notes'),
      ...(absenceClaims.has(row.id) && { asserts: 'absence' }),
      evidence: row.evidence.filter(({ ref }) => !isHeldRef(context.dossier, ref)).map(convertEvidence),
      rebuts: someAmong(row.rebuts, context.selection.claim),
      refines: someAmong(row.refines, context.selection.claim),
      to_come: toCome[row.id],
    },
    body: toCome[row.id] ? [] : paragraphsOf(row.notes),
  }),
  narrative: (row, { dossier, selection }) => ({
    data: {
      ...without(row, 'id'),
      claims: among(row.claims, selection.claim),
      hardest_evidence: row.hardest_evidence
        .filter((ref) => isSelected(ref, selection) && !isHeldRef(dossier, ref))
        .map(toRef),
    },
    body: [],
  }),
  quote: (row) => ({
    data: {
      ...without(row, 'id', 'context', 'notes'),
      witnesses: row.hold ? row.witnesses.map(holdWords) : row.witnesses,
    },
    body: [...paragraphsOf(row.context), ...paragraphsOf(row.notes)],
  }),
  memo: (row, { dossier }) => ({
    data: without(row, 'id', 'summary', 'notes', 'excerpts'),
    body: [
      ...paragraphsOf(row.summary),
      ...(row.excerpts ?? []).map((each) => convertExcerpt(each, dossier)),
      ...(row.notes
        ? [heading(openMemos.has(row.id) ? 'What it does not show' : 'Notes on the text'), ...paragraphsOf(row.notes)]
        : []),
    ],
  }),
  person: (row, { dossier }) => ({
    data: { ...without(row, 'id', 'notes', 'from'), dates_from: row.from, read_at: placeOf(row.read_at, dossier) },
    body: paragraphsOf(row.notes),
  }),
  event: (row, { dossier, selection }) => ({
    data: {
      ...without(row, 'id', 'summary', 'documents'),
      memos: someAmong(row.documents, selection.memo),
      read_at: placeOf(row.read_at, dossier),
    },
    body: paragraphsOf(row.summary),
  }),
  source: (row, { dossier }) => ({
    data: { ...without(row, 'id'), read_at: isSeed(row.read_at) ? undefined : placeOf(row.read_at, dossier) },
    body: [],
  }),
};

/** Converts every selected row. */
export function convertRecords(dossier: Dossier, selection: Selection): Draft[] {
  const drafts = <T extends RecordType>(type: T) =>
    [...selection[type]].toSorted().map((id) => convertRecord(type, id, { dossier, selection }));
  return (Object.keys(converters) as RecordType[]).flatMap(drafts); // the keys of a table by record type
}

function convertRecord<T extends RecordType>(type: T, id: string, context: Context): Draft {
  const { data, body } = converters[type](getRow(context.dossier, type, id), context);
  const path = `${folders[type]}/${id}.md`;
  return { path, type, id, data: ordered(data, recordTypes[type].schema) as Fields, body }; // a map stays a map
}

const among = (ids: readonly string[], selected: ReadonlySet<string>): string[] => ids.filter((id) => selected.has(id));

/** The ids that are imported; no list where none is left. */
function someAmong(ids: readonly string[] | undefined, selected: ReadonlySet<string>): string[] | undefined {
  const some = among(ids ?? [], selected);
  return some.length > 0 ? some : undefined;
}

const without = (value: object, ...keys: string[]): Fields =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const toRef = (ref: string): string => ref.replace(/^documents\//, `${folders.memo}/`);

const convertEvidence = ({ ref, ...rest }: EvidenceRow): EvidenceRow => ({ ref: toRef(ref), ...rest });

/** A held quote keeps its witnesses without their words; a note that has signs of quotation goes with them. */
function holdWords(witness: WitnessRow): Fields {
  return without(witness, 'text', /["“”„«»]/.test(witness.note ?? '') ? 'note' : 'text');
}

function convertExcerpt(excerpt: ExcerptRow, dossier: Dossier): RootContent {
  const { id, text, ...head } = excerpt;
  const shown = excerpt.hold
    ? heldHead(excerpt)
    : {
        ...head,
        read_at: nameSeed(head.read_at, dossier),
        also_read_at: head.also_read_at?.map((each) => nameSeed(each, dossier)),
      };
  return excerptBlock(id, ordered(shown, heldExcerptSchema) as Fields, excerpt.hold ? undefined : text); // a map stays a map
}

const heldHead = ({ lang, locator, carrier, verification, hold }: ExcerptRow): Fields => ({
  lang,
  locator: locator && openLocators.test(locator) ? locator : undefined,
  carrier,
  verification,
  hold,
});

/** A place of reading as readers see it; none where only held words were read. */
const placeOf = (place: string | undefined, dossier: Dossier): string | undefined =>
  place && !heldPlaces(dossier).has(place) ? nameSeed(place, dossier) : undefined;

/** Puts keys in the order of the schema, at every depth, and leaves out what is absent. */
function ordered(value: unknown, schema: unknown): unknown {
  const inner = unwrap(schema);
  if (Array.isArray(value))
    return value.map((item) => ordered(item, inner instanceof z.ZodArray ? inner.element : undefined));
  if (typeof value !== 'object' || value === null) return value;
  const shape: Fields = inner instanceof z.ZodObject ? inner.shape : {};
  const keys = [...Object.keys(shape), ...Object.keys(value).filter((key) => !(key in shape))];
  const fields = value as Fields;
  return Object.fromEntries(
    keys.filter((key) => fields[key] !== undefined).map((key) => [key, ordered(fields[key], shape[key])]),
  );
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}
