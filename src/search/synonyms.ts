import { Schemas, translate } from 'iuliia';
import type { Graph, GraphRecord } from '../graph/graph.ts';
import { termsOf } from './folding.ts';

/** Every spelling of a name: as printed, in the person’s own script, and those a reader may know. */
export const spellingsOf = ({ data }: GraphRecord<'person'>): string[] => [
  ...new Set([data.name, ...(data.native_name === undefined ? [] : [data.native_name]), ...(data.other_names ?? [])]),
];

/** What a name is also found by: its further spellings, what any transliteration makes of a Cyrillic surname, and the first name with each. */
export function otherSpellingsOf(person: GraphRecord<'person'>): string[] {
  const spellings = [...spellingsOf(person).slice(1), ...romanised(person)];
  return [...new Set([...spellings, ...withFirstName(person, spellings)])].filter((each) => each !== person.data.name);
}

/** “James Baker” of “James A. Baker III”, “Manfred Woerner” of “Woerner”. */
function withFirstName(person: GraphRecord<'person'>, spellings: readonly string[]): string[] {
  if (person.data.kind === 'organisation') return [];
  const [first = ''] = person.data.name.split(' ');
  const surnames = [surnameOf(person), ...spellings].filter((each) =>
    /^\p{Script=Latin}+$/u.test(each.normalize('NFC')),
  );
  return surnames.filter((each) => each !== first).map((each) => `${first} ${each}`);
}

/** A surname as passports, libraries and newspapers write it: every transliteration that the library knows. */
function romanised({ data }: GraphRecord<'person'>): string[] {
  const surname = data.native_name?.split(' ').at(-1) ?? '';
  if (data.kind === 'organisation' || !/^\p{Script=Cyrillic}+$/u.test(surname)) return [];
  return Schemas.names()
    .map((name) => translate(surname, Schemas.get(name)).replaceAll(/[ʹ'’`]/gu, ''))
    .filter((spelling) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}]*$/u.test(spelling));
}

/** The surname as it is printed: the last part of the name that is no suffix. */
export const surnameOf = ({ data }: GraphRecord<'person'>): string =>
  data.name.split(' ').findLast((part) => !suffix.test(part.toLowerCase())) ?? data.name;

/** Folded words that mean the same: surnames across scripts and spellings, months across languages, two numbers in words and figures. */
export function buildSynonyms(graph: Graph): string[][] {
  const ofTheDispute = (graph.site.synonyms ?? []).map((words) => words.flatMap(termsOf));
  return [...graph.list('person').map(surnamesOf), ...monthNames(), ...numbers.map(termsOf), ...ofTheDispute].filter(
    (words) => words.length > 1,
  );
}

/** Numbers of which names are made: “Two Plus Four”, “2+4”, „Zwei-plus-Vier“. More of them would confuse articles and days. */
const numbers = ['2 two zwei', '4 four vier'];

/** Words after a surname that are none: “James A. Baker III”, “Bush 41”. */
const suffix = /^(?:i{1,3}|iv|jr|sr|junior|senior|\d+)$/u;

/**
 * Finds the words that stand for the surname in the spellings of a name.
 *
 * Usually that is the last. Where the surname is also given alone in the same script, only
 * that one counts: «Зеллик Роберт» must not make every Robert a Zoellick. Of a body, only
 * names of one word are equal to each other.
 */
function surnamesOf(person: GraphRecord<'person'>): string[] {
  const spellings = [...spellingsOf(person), ...romanised(person)].map((name) =>
    termsOf(name).filter((term) => !suffix.test(term)),
  );
  const alone = spellings.flatMap((terms) => (terms.length === 1 ? terms : []));
  if (person.data.kind === 'organisation') return [...new Set(alone)];
  const surnames = spellings.flatMap((terms) => (terms.some((term) => alone.includes(term)) ? [] : terms.slice(-1)));
  return [...new Set([...alone, ...surnames])];
}

const languages = ['en', 'de', 'fr', 'ru', 'it'];
const otherMonthNames: Record<number, string[]> = { 8: ['sept'] };

function monthNames(): string[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2000, month, 1));
    const inWords = languages.flatMap((language) => [
      nameOf(date, language, { month: 'long' }),
      nameOf(date, language, { day: 'numeric', month: 'long' }),
    ]);
    const short = nameOf(date, 'en-US', { month: 'short' });
    return [...new Set([...inWords, short, ...(otherMonthNames[month] ?? [])].flatMap(termsOf))];
  });
}

/** The name of a month alone and beside a day: Russian has two. */
const nameOf = (date: Date, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    .formatToParts(date)
    .find((part) => part.type === 'month')?.value ?? '';
