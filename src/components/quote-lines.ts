import type { Graph, GraphRecord } from '../graph/graph.ts';
import { partiesOf } from '../graph/parties.ts';
import { formatTranslation, type QuoteWitness } from '../graph/witnesses.ts';
import { isSameLanguage, languageName } from '../model/language.ts';
import { excerptAnchor, recordPath } from '../model/permalink.ts';
import { verifications } from '../model/vocabulary.ts';
import { link, people, prose, time, type Inline } from './inline.ts';

/** The address of the passage in which a witness’s words stand. */
export const passagePath = ({ memo, witness }: QuoteWitness): string =>
  `${recordPath('memo', memo.id)}#${excerptAnchor(witness.excerpt)}`;

const record = (piece: QuoteWitness): Inline => link(passagePath(piece), prose(piece.memo.data.title));

/** In which record the words stand, in what language, and how near to it they were read. */
export function sourceLine(piece: QuoteWitness): Inline {
  const { lang, verification } = piece.witness;
  const translation = formatTranslation(piece);
  return [
    isSameLanguage(lang, 'en') ? '' : `${languageName(lang)}. `,
    record(piece),
    translation !== undefined && prose(`, ${translation}`),
    `; ${verifications[verification].label}`,
  ];
}

/** From which record an English reading is taken that stands beside one in another language; another record may have other words. */
export function englishLine(piece: QuoteWitness, preferred: QuoteWitness): Inline {
  const translation = formatTranslation(piece);
  const isSameRecord = piece.memo.id === preferred.memo.id;
  return [
    isSameRecord ? 'In English, from ' : 'Another record, in English: ',
    record(piece),
    translation !== undefined && prose(`, ${translation}`),
  ];
}

/** Who said it to whom, linked to the quote, and when. */
export const byLine = (graph: Graph, quote: GraphRecord<'quote'>, hasDate: boolean): Inline => [
  link(recordPath('quote', quote.id), partiesOf(graph, quote)),
  hasDate && [', ', time(quote.data.date)],
];

/** Who said it in what office to whom, each linked to the person. */
export function speakerLine(graph: Graph, { data }: GraphRecord<'quote'>): Inline {
  const { speaker, co_speakers: others = [], addressees, role } = data;
  return [
    people(graph, [speaker, ...others]),
    ', ',
    prose(role),
    addressees.length > 0 && [', to ', people(graph, addressees)],
  ];
}
