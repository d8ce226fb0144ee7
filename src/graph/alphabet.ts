import { formatDate } from '../model/date.ts';
import { recordTypeNames, type RecordType } from '../model/ids.ts';
import { recordPath } from '../model/permalink.ts';
import { recordTypes } from '../model/record-types.ts';
import { personKinds, verdicts } from '../model/vocabulary.ts';
import { isContained } from './bibliography.ts';
import { dateOf, inOrderOfSpeech } from './chronology.ts';
import {
  collatorOf,
  filingWords,
  headingOf,
  indexParts,
  isLetter,
  partOf,
  type Heading,
  type IndexPart,
} from './filing.ts';
import type { AnyGraphRecord, Graph, GraphRecord } from './graph.ts';
import { formatName, fullNamesOf, indexNameOf, otherNamesOf, type IndexName } from './names.ts';
import { inRow } from './parties.ts';
import { titleOf } from './titles.ts';
import { typeset } from './typesetting.ts';

/** What every line of the index has. */
interface Line extends Heading {
  /** By these it is put in order, one after the other, so that whoever is called Baker stands before “Baker in Moscow”. */
  words: readonly [string, string];
  lang: string | undefined;
}

/** A line that leads to what it names. */
export interface Entry extends Line {
  path: string;
  /** What it is, in a word or two. */
  what: string;
  /** When, unless the heading says so. */
  date: string | undefined;
  /** Whether it is the title of a work that stands on its own. */
  isWork: boolean;
  /** Of a person what they said, in the order of speech. */
  said: Said[];
}

/** A quote under the name of one who said it. */
export interface Said {
  quote: GraphRecord<'quote'>;
  /** To whom; empty if to the public. */
  to: string;
  /** Who said it too. */
  together: string;
}

/** A line that sends on to the name under which somebody stands. */
export interface SeeReference extends Line {
  see: { name: string; path: string };
}

export type IndexLine = Entry | SeeReference;

/** A part of the index with its lines, in order. */
export interface FilledPart extends IndexPart {
  lines: IndexLine[];
}

/**
 * The index of everything with a name: people by surname, with what they said and the other
 * spellings that lead to them; all else by title, past marks and articles; terms as the glossary has them.
 *
 * @returns every letter, with or without lines; figures and other scripts where there are any.
 */
export function buildAlphabet(graph: Graph): FilledPart[] {
  const lines = Map.groupBy(linesOf(graph), ({ words }) => partOf(words[0]));
  return indexParts
    .filter((part) => isLetter(part) || lines.has(part))
    .map((part) => {
      const { compare } = collatorOf(part);
      const inOrder = (lines.get(part) ?? []).toSorted(
        (a, b) => compare(a.words[0], b.words[0]) || compare(a.words[1], b.words[1]),
      );
      return { ...part, lines: inOrder };
    });
}

/** The lines in no order but that of the listings, which stands where headings are the same. */
function linesOf(graph: Graph): IndexLine[] {
  const people = graph.list('person');
  const fullNames = people.flatMap(fullNamesOf).toSorted((a, b) => b.name.length - a.name.length);
  const titled = recordTypeNames.filter((type) => type !== 'person' && type !== 'quote');
  return [
    ...people.flatMap((person) => [personEntry(graph, person), ...seeReferences(person)]),
    ...titled.flatMap((type) => graph.list(type).map((record) => titleEntry(graph, record as Titled, fullNames))), // of no other type
    ...glossaryEntries(graph),
  ];
}

/** A person is filed by the surname, then by the rest; a body by its name past the article. */
function nameLine(name: IndexName): Line {
  const { lead, text } = headingOf(name.first);
  return {
    lead,
    text: formatName({ ...name, first: text }),
    words: [filingWords(text), filingWords(name.rest)],
    lang: name.lang,
  };
}

function personEntry(graph: Graph, person: GraphRecord<'person'>): Entry {
  const quotes = graph
    .incoming(person)
    .flatMap(({ name, record }) =>
      record.type === 'quote' && (name === 'speaker' || name === 'co-speaker') ? [record] : [],
    );
  return {
    ...nameLine(indexNameOf(person)),
    path: recordPath('person', person.id),
    what: whatOf(person),
    date: undefined,
    isWork: false,
    said: inOrderOfSpeech(graph, quotes).map((quote) => saidBy(graph, person, quote)),
  };
}

function saidBy(graph: Graph, person: GraphRecord<'person'>, quote: GraphRecord<'quote'>): Said {
  const { speaker, co_speakers: others = [], addressees } = quote.data;
  const people = (ids: readonly string[]) => ids.map((id) => graph.get('person', id));
  const names = (list: GraphRecord<'person'>[]) => inRow(list.map(({ data }) => data.name));
  return {
    quote,
    to: names(people(addressees)),
    together: names(people([speaker, ...others]).filter(({ id }) => id !== person.id)),
  };
}

const seeReferences = (person: GraphRecord<'person'>): SeeReference[] =>
  otherNamesOf(person).map((name) => ({
    ...nameLine(name),
    see: { name: formatName(indexNameOf(person)), path: recordPath('person', person.id) },
  }));

/** What is filed by its title; quotes stand under their speakers. */
type Titled = Exclude<AnyGraphRecord, GraphRecord<'person'> | GraphRecord<'quote'>>;
type FullName = ReturnType<typeof fullNamesOf>[number];

function titleEntry(graph: Graph, record: Titled, fullNames: readonly FullName[]): Entry {
  const title = titleOf(graph, record);
  const date = dateOf(record);
  return {
    ...(record.type === 'source' ? workLine(record.data) : describedLine(typeset(title), fullNames)),
    path: recordPath(record.type, record.id),
    what: whatOf(record),
    date: date !== undefined && title.includes(formatDate(date)) ? undefined : date,
    isWork: record.type === 'source' && !isContained(record.data),
    said: [],
  };
}

/** A work is filed by its title as it was printed, whomever it names. */
function workLine(data: GraphRecord<'source'>['data']): Line {
  const title = typeset(data.title);
  return titleLine(headingOf(isContained(data) ? inMarks(title) : title));
}

/** A title in quotation marks; those that it has become marks within marks. */
const inMarks = (title: string): string => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** What the collection itself describes is filed by a surname, where it begins with a name: “James Baker’s notes”. */
function describedLine(title: string, fullNames: readonly FullName[]): Line {
  const found = fullNames.find(
    ({ name }) => title.startsWith(name) && !/^[\p{L}\p{N}-]/u.test(title.slice(name.length)),
  );
  return titleLine(
    found ? { lead: title.slice(0, found.surnameAt), text: title.slice(found.surnameAt) } : headingOf(title),
  );
}

const titleLine = (heading: Heading): Line => ({
  ...heading,
  words: [filingWords(heading.text), ''],
  lang: undefined,
});

/** The terms of the glossary: the lowest headings of its page; none where the site has no such page. */
function glossaryEntries(graph: Graph): Entry[] {
  const headings = graph.pages.find(({ name }) => name === 'glossary')?.body.headings ?? [];
  const lowest = Math.max(...headings.map(({ depth }) => depth));
  return headings
    .filter(({ depth }) => depth === lowest)
    .map(({ text, anchor }) => ({
      ...titleLine(headingOf(typeset(text))),
      path: `/glossary/#${anchor}`,
      what: 'term',
      date: undefined,
      isWork: false,
      said: [],
    }));
}

/** Where the name of the type is not enough; a claim is never named without what the record shows of it. */
const words: { [T in RecordType]?: (data: GraphRecord<T>['data']) => string } = {
  claim: ({ assessment }) => `claim, ${verdicts[assessment.verdict].label}`,
  person: ({ kind = 'person' }) => personKinds[kind].label,
  gap: () => 'text not read',
};

function whatOf(record: AnyGraphRecord): string {
  const row = words[record.type] as ((data: AnyGraphRecord['data']) => string) | undefined; // the row of its own type
  return row?.(record.data) ?? recordTypes[record.type].singular;
}
