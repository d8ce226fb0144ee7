import { foldHeading } from './filing.ts';
import { sortName, type GraphRecord } from './graph.ts';

/** A name as an index has it: “Baker”, “James A., III”; of a body all is in the first part. */
export interface IndexName {
  first: string;
  rest: string;
  /** The language to be declared for it, where it is not in the letters of the page, or is known to be of another language. */
  lang: string | undefined;
}

/** A name in one line: “Baker, James A., III”. */
export const formatName = ({ first, rest }: IndexName): string => (rest === '' ? first : `${first}, ${rest}`);

/** The name under which a person is looked up: the surname first, and what follows a surname last. */
export const indexNameOf = ({ data }: GraphRecord<'person'>): IndexName => invert(data.name, data.kind);

function invert(name: string, kind: string | undefined, surnames: ReadonlySet<string> = new Set()): IndexName {
  if (kind === 'organisation') return { first: name, rest: '', lang: undefined };
  const plain = name.replace(byNames, '');
  const [head = '', ...others] = plain.split(' ');
  if (others.length > 0 && surnames.has(foldHeading(head)))
    return { first: head, rest: others.join(' '), lang: undefined };
  const [last = '', given = ''] = sortName(plain, kind).split(', ');
  const [first = '', ...suffixes] = last.split(' ');
  return { first, rest: [given, ...suffixes].filter(Boolean).join(', '), lang: undefined };
}

/** What is put after a name to tell father and son apart, and is no part of it: “Bush 41”. */
const byNames = / (?:senior|junior|\d+)$/u;

/**
 * The other spellings of a name from which a reader is sent to it: of each surname the fullest form.
 *
 * What would stand beside the name itself is left out: who looks up “Jim Baker” finds Baker. A surname
 * that is given alone too is known as one even where it stands first, as in «Зеллик Роберт».
 */
export function otherNamesOf({ data }: GraphRecord<'person'>): IndexName[] {
  const { name, kind, native_name, native_lang, other_names = [] } = data;
  const spellings = [...(native_name === undefined ? [] : [native_name]), ...other_names];
  const own = invert(name, kind).first;
  const surnames = new Set([own, ...spellings.filter((each) => !each.includes(' '))].map(foldHeading));
  const fullest = new Map<string, IndexName>();
  for (const spelling of spellings) {
    const lang = spelling === native_name ? native_lang : /\p{Script=Cyrillic}/u.test(spelling) ? 'ru' : undefined;
    const inverted = { ...invert(spelling, kind, surnames), lang };
    const key = foldHeading(inverted.first);
    const before = fullest.get(key);
    if (before === undefined || before.rest.length < inverted.rest.length) fullest.set(key, inverted);
  }
  const key = foldHeading(own);
  return Array.from(fullest)
    .filter(([other]) => !other.startsWith(key) && !key.startsWith(other))
    .filter(([other], _, all) => !all.some(([longer]) => longer !== other && longer.startsWith(other)))
    .map(([, inverted]) => inverted);
}

/** The ways in which a title may begin with a person’s name, each with the place of the surname in it. */
export function fullNamesOf({ data }: GraphRecord<'person'>): { name: string; surnameAt: number }[] {
  const { first, rest } = invert(data.name, data.kind);
  if (data.kind === 'organisation' || rest === '') return [];
  const given = rest.split(/,? /u);
  const short = given.slice(0, 1).map((each) => `${each} ${first}`);
  return [data.name, ...short, ...(data.other_names ?? [])].flatMap((name) => {
    const surnameAt = name.lastIndexOf(first);
    return surnameAt > 0 ? [{ name: name.slice(0, surnameAt + first.length), surnameAt }] : [];
  });
}
