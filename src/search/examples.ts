import { weightiestQuotes } from '../graph/evidence.ts';
import type { Graph, GraphRecord } from '../graph/graph.ts';
import { wordingOf } from '../graph/titles.ts';
import { surnameOf } from './synonyms.ts';

/** A question to begin with, and what it shows. */
export interface Example {
  q: string;
  lang?: string;
  shows: string;
}

/** How many words of a quotation make an example. */
const fewWords = 5;
/** Among how many quotes the briefest is sought. */
const heavy = 5;

/** Questions to begin with, made from the briefest of the quotes on which most claims rest: every corpus has its own. */
export function buildExamples(graph: Graph): Example[] {
  const lengthOf = (quote: GraphRecord<'quote'>) => wordingOf(quote)?.text.length ?? Number.POSITIVE_INFINITY;
  const isPerson = ({ data }: GraphRecord<'quote'>) => graph.get('person', data.speaker).data.kind !== 'organisation';
  const [quote] = weightiestQuotes(graph, heavy)
    .filter(isPerson)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (!quote) return [];
  const { speaker, addressees, date } = quote.data;
  const wording = wordingOf(quote);
  const [year = '', month, day] = date.split('-');
  const foreign = [...addressees, speaker].map((id) => graph.get('person', id)).find(hasOtherScript);
  return [
    ...(wording
      ? [
          {
            q: `“${wording.text.split(/\s+/u).slice(0, fewWords).join(' ')}”`,
            lang: wording.lang,
            shows: 'exact words, in quotation marks',
          },
        ]
      : []),
    { q: `${surnameOf(graph.get('person', speaker))} ${year}`, shows: 'who and when, with words or without' },
    ...(foreign?.data.native_name
      ? [
          {
            q: foreign.data.native_name.split(' ').at(-1) ?? '',
            lang: foreign.data.native_lang ?? 'und',
            shows: 'names in any script and spelling',
          },
        ]
      : []),
    ...(day && month ? [{ q: `${Number(day)}.${Number(month)}.${year}`, shows: 'a date, in words or figures' }] : []),
  ];
}

const hasOtherScript = ({ data }: GraphRecord<'person'>) =>
  data.native_name !== undefined && !/\p{Script=Latin}/u.test(data.native_name);
