import { h } from 'hastscript';
import type { Entry, IndexLine, Said, SeeReference } from '../graph/alphabet.ts';
import type { DatedRecord } from '../graph/chronology.ts';
import type { Graph, GraphRecord } from '../graph/graph.ts';
import { partiesOf } from '../graph/parties.ts';
import { beginningOf, titleOf, wordingOf } from '../graph/titles.ts';
import { hasOwnMarks } from '../graph/typesetting.ts';
import { recordPath } from '../model/permalink.ts';
import { recordTypes } from '../model/record-types.ts';
import { link, prose, quoted, span, time, work, type Inline } from './inline.ts';

/** A heading as it is looked up: words that are passed over in the order step back, marks stay with their fellows. */
function heading({ lead, text, lang }: IndexLine): Inline {
  const [, before = '', words = '', marks = ''] = /^([^\p{L}\p{N}]*)(.*?)([“‘]*)$/su.exec(lead) ?? [];
  return [
    before,
    words !== '' && span('index-lead', words),
    marks,
    lang === undefined ? prose(text) : h('span', { lang }, text),
  ];
}

/** A line of the index from A to Z: what is looked up, and what it is; or where to look instead. */
export const indexLine = (line: IndexLine): Inline => ('see' in line ? reference(line) : entry(line));

const reference = (line: SeeReference): Inline => [
  heading(line),
  ': ',
  h('i', 'see'),
  ' ',
  link(line.see.path, prose(line.see.name)),
];

const entry = (line: Entry): Inline => [
  link(line.path, line.isWork ? work(heading(line)) : heading(line)),
  ' ',
  span('index-what', line.what, line.date !== undefined && [', ', time(line.date)]),
];

/** Something that a person said: when, to whom and with whom, and how it begins. */
export const saidLine = ({ quote, to, together }: Said): Inline => [
  link(
    recordPath('quote', quote.id),
    time(quote.data.date),
    to !== '' && `, to ${to}`,
    together !== '' && `, with ${together}`,
  ),
  firstWords(quote),
];

/** A line of the index by date: what it is, and what it is called; of a quote who said it to whom, and how it begins. */
export const datedLine = (graph: Graph, record: DatedRecord): Inline => [
  span('index-what', recordTypes[record.type].singular),
  ' ',
  link(
    recordPath(record.type, record.id),
    record.type === 'quote' ? partiesOf(graph, record) : prose(titleOf(graph, record)),
  ),
  record.type === 'quote' && firstWords(record),
];

/** So many signs of a quote are enough to know it again. */
const enough = 60;

/** How a quote begins, in one pair of quotation marks; the sign of what is left out is not parted from the last word. */
function firstWords(quote: GraphRecord<'quote'>): Inline {
  const wording = wordingOf(quote);
  if (!wording) return ' (words withheld)';
  const beginning = beginningOf(withoutOwnMarks(wording.text), enough);
  return [': ', quoted(beginning.replace(/ …$/u, '\u00A0…'), wording.lang)];
}

/** Words without the pair of marks in which they stand, if that is one pair about them all; some type a mark as two. */
function withoutOwnMarks(words: string): string {
  const bare = words.replaceAll(/^(?:["«„“]|‘‘)|(?:["»“”]|’’)(?=\p{P}?$)/gu, '');
  return hasOwnMarks(words) && !/["«»„“”]|‘‘|’’/u.test(bare) ? bare : words;
}
