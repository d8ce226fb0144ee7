import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { dateOf } from '../graph/chronology.ts';
import type { AnyGraphRecord, Graph, GraphRecord } from '../graph/graph.ts';
import { partiesOf } from '../graph/parties.ts';
import { beginningOf, titleOf, wordingOf } from '../graph/titles.ts';
import { runsOf, typeset } from '../graph/typesetting.ts';
import { voiceOf } from '../graph/voices.ts';
import { formatDate, machineDate } from '../model/date.ts';
import { recordPath } from '../model/permalink.ts';
import { recordTypes } from '../model/record-types.ts';
import type { Site } from '../model/site.ts';
import { href, isAddress } from './address.ts';

/**
 * What stands in a line: text as it is, elements, and lists of both.
 *
 * Sentences that mix words, links and dates are put together here and not in
 * templates, where a line’s end between two elements becomes a space, and none
 * may stand before a comma or within the words of a record.
 */
export type Inline = string | Element | undefined | false | readonly Inline[];

const printer = rehype();

const flat = (parts: readonly Inline[]): (string | Element)[] =>
  parts.flatMap((part) =>
    part === undefined || part === false ? [] : Array.isArray(part) ? flat(part) : [part as string | Element],
  ); // neither list nor nothing

/** Prints parts of a line as HTML, for `set:html`; whatever is text is escaped. */
export const print = (...parts: Inline[]): string =>
  printer.stringify({
    type: 'root',
    children: flat(parts).map((part): ElementContent =>
      typeof part === 'string' ? { type: 'text', value: part } : part,
    ),
  });

/** Words of the site’s own, with printers’ marks; Cyrillic among them is given its language. */
export const prose = (text: string, cyrillic?: string): Inline =>
  runsOf(typeset(text), cyrillic).map(({ text: run, lang }) => (lang === undefined ? run : h('span', { lang }, run)));

/** A stretch with a class, for what is told apart by its look. */
export const span = (name: string, ...parts: Inline[]): Inline => h('span', { class: name }, flat(parts));

export const strong = (...parts: Inline[]): Inline => h('strong', flat(parts));

/** A link within the site. */
export const link = (path: string, ...parts: Inline[]): Inline => h('a', { href: href(path) }, flat(parts));

/** Words that are quoted elsewhere, marked in the place where they stand. */
export const mark = (...parts: Inline[]): Inline => h('mark', flat(parts));

/** A date in words, and for machines where HTML can say it. */
export function time(date: string): Inline {
  const machine = machineDate(date);
  return machine === undefined ? span('date', formatDate(date)) : h('time', { dateTime: machine }, formatDate(date));
}

/** The title of a work that stands on its own. */
export const work = (...parts: Inline[]): Inline => h('cite', flat(parts));

/** Words of a record within a line, in quotation marks. */
export const quoted = (words: string, lang: string): Inline => h('q', { lang }, words);

/** A person by id, linked, or a name. */
export function person(graph: Graph, who: string): Inline {
  const { name, record } = graph.mention(who);
  return record ? link(recordPath('person', record.id), name) : prose(name);
}

/** Parts in a row: “a, b and c”. */
export const row = (parts: readonly Inline[]): Inline =>
  parts.map((part, index) => [index === 0 ? '' : index === parts.length - 1 ? ' and ' : ', ', part]);

export const people = (graph: Graph, ids: readonly string[]): Inline => row(ids.map((who) => person(graph, who)));

/** Where something was read: a link where it may be one, else the address or the name in plain text. */
export function place(text: string, isLinked: boolean): Inline {
  if (!isAddress(text)) return prose(text);
  return isLinked
    ? h('a', { class: 'address', href: text, rel: ['external', 'noopener'] }, text)
    : span('address', text);
}

/** Where something was read, and whose voice it is where that is one of the dispute. */
export function voicedPlace(site: Site, text: string, isLinked: boolean): Inline {
  const voice = voiceOf(site, text);
  return [place(text, isLinked), voice !== undefined && span('voice', prose(voice))];
}

interface LinkOptions {
  /** A passage of the record. */
  anchor?: string | undefined;
  /** Lists of one type need not say which. */
  hasType?: boolean;
  /** Nor, where they are ordered by it, the date. */
  hasDate?: boolean;
}

/** A record in a line: its type, its linked title, and of a quote its date and first words. */
export function recordLink(
  graph: Graph,
  record: AnyGraphRecord,
  { anchor, hasType = true, hasDate = true }: LinkOptions = {},
): Inline {
  const path = recordPath(record.type, record.id) + (anchor === undefined ? '' : `#${anchor}`);
  const date = hasDate && (record.type === 'quote' || record.type === 'event') ? dateOf(record) : undefined;
  return [
    hasType && span('type', recordTypes[record.type].singular, ' '),
    link(path, record.type === 'quote' ? partiesOf(graph, record) : prose(titleOf(graph, record))),
    date !== undefined && [', ', time(date)],
    record.type === 'quote' && firstWords(record),
  ];
}

function firstWords(quote: GraphRecord<'quote'>): Inline {
  const wording = wordingOf(quote);
  return wording ? [': ', quoted(beginningOf(wording.text, 90), wording.lang)] : ' (words withheld)';
}
