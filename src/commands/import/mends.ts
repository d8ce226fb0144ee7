import {
  getRow,
  type ClaimRow,
  type Dossier,
  type DocumentRow,
  type PersonRow,
  type QuoteRow,
  type RoleRow,
  type SourceRow,
} from './dossier.ts';

/** One office has one name, in plain English: the dossier’s several names for it, and the one that is used. */
const offices: readonly (readonly [pattern: RegExp, office: string])[] = [
  [/^Minister of Foreign Affairs of /, 'Foreign Minister of '],
  [/^Deputy Minister of Foreign Affairs of /, 'Deputy Foreign Minister of '],
  [/^Russian foreign minister$/, 'Foreign Minister of Russia'],
  [
    /^General Secretary of the (?:Central Committee of the CPSU|CPSU and head of state of the USSR)$/,
    'General Secretary of the Communist Party of the Soviet Union',
  ],
  [/^British Ambassador in /, 'British ambassador in '],
  [/^US ambassador in Moscow$/, 'US ambassador to the Soviet Union'],
  [/^US defense secretary$/, 'US Secretary of Defense'],
  [/^US Vice President$/, 'Vice President of the United States'],
  [/^NATO Secretary General$/, 'Secretary General of NATO'],
  [
    /^Political Director, Foreign Ministry of the Federal Republic of Germany$/,
    'Political Director of the German Foreign Office',
  ],
  [/^deputy national security adviser and Director of Central Intelligence$/, 'US Deputy National Security Adviser'],
  [/^interpreter of Gorbachev$/, 'principal English interpreter of Gorbachev and Shevardnadze'],
  [/^of the US Department of State, negotiator in 1990$/, 'State Department official in the talks on German unity'],
  [/^of the US National Security Council staff$/, 'member of the US National Security Council staff'],
  [/^historian, Harvard$/, 'historian, director of the Cold War Studies Project, Harvard University'],
  [/^(Boston University|University of Maryland)$/, 'political scientist, $1'],
  [/, representative at the meeting of 6 March 1991$/, ''],
  [/^later /, ''],
];

/** Roles of quotes that are told by the speaker, because one name stands for different offices. */
const rolesBySpeaker: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'savranskaya-svetlana': { 'National Security Archive': 'senior research fellow, National Security Archive' },
  'shifrinson-joshua': { 'political scientist': 'political scientist, Texas A&M University' },
  'fitzwater-marlin': {
    'press secretary of Presidents Reagan and Bush': 'former press secretary of Presidents Reagan and Bush',
  },
};

/** Roles that the dossier’s quotes name and its people lack, or that it holds in one. */
const rolesOf: Readonly<Record<string, (roles: RoleRow[]) => RoleRow[]>> = {
  'sarotte-mary-elise': (roles) => [{ role: 'historian', source: 'as named in the record cited' }, ...roles],
  'yeltsin-boris': () => [
    { role: 'President of the Russian SFSR', from: '1991', to: '1991', source: 'general knowledge' },
    { role: 'President of Russia', from: '1991', to: '1999', source: 'general knowledge' },
  ],
};

/** Languages of native names that are not Russian in Cyrillic script. */
const nativeLanguages: Readonly<Record<string, string>> = {
  'auswaertiges-amt': 'de',
  bundeskanzleramt: 'de',
  'chrobog-juergen': 'de',
  'dumas-roland': 'fr',
  'havel-vaclav': 'cs',
  'klussmann-uwe': 'de',
  'kuchma-leonid': 'uk',
  'macron-emmanuel': 'fr',
  'mitterrand-francois': 'fr',
  'orban-viktor': 'hu',
  'ruehle-michael': 'de',
  'shevardnadze-eduard': 'ka',
  'solana-javier': 'es',
  'walesa-lech': 'pl',
  'woerner-manfred': 'de',
};

/** Where the dossier names no institution that keeps the record: the one that posts the copy. */
const repositories: Readonly<Record<string, string>> = {
  'memcon-gates-kryuchkov-1990-02-09': 'National Security Archive (copy)',
  'memorandum-falin-gorbachev-1990-04-18': 'National Security Archive (copy)',
  'notes-stepanov-mamaladze-1990-02-12': 'National Security Archive (copy)',
};

/** Ids of excerpts that collide with anchors of the page. */
const excerptIds: Readonly<Record<string, string>> = {
  'telegram-quadripartite-bonn-1991-03-06#heading': 'telegram-heading',
};

/** Dates beyond EDTF level 1, which has no decade at an end of an interval. */
const dates: Readonly<Record<string, string>> = { '199X/2022': '1990~/2022' };

/** The texts from which the collection began, and the sources that they are. */
const seeds: Readonly<Record<string, string>> = {
  'seed:000_7b815d966da084ee.txt': 'factually-2026',
  'seed:001_a0a59b90dd94d1d7.txt': 'essay-on-the-guarantees',
  'seed:002_3f397b40277c7557.txt': 'ipa-2017',
};

/** Pages that pass on books and articles of others: their addresses stay as text in `read_at`. */
const sharingSites =
  /\/\/(?:www\.)?(?:dokumen\.pub|silo\.pub|studylib\.net|scribd\.com|paperzz\.com|pdfhost\.io|trantor\.is|oliver-stone\.freenovelread\.com)\//;

/** The id under which an excerpt is imported. */
export const excerptIdOf = (memo: string, excerpt: string): string => excerptIds[`${memo}#${excerpt}`] ?? excerpt;

/** Mends what does not keep the rules of the house. Words of quotations pass through untouched. */
export function mendDossier(dossier: Dossier): Dossier {
  return {
    question: dossier.question,
    claim: mapRows(dossier.claim, mendClaim),
    narrative: dossier.narrative,
    quote: mapRows(dossier.quote, mendQuote),
    memo: mapRows(dossier.memo, (row) => mendDocument(row, dossier)),
    person: mapRows(dossier.person, mendPerson),
    event: dossier.event,
    source: mapRows(dossier.source, (row) => mendSource(row, dossier)),
  };
}

const mapRows = <Row extends { id: string }>(rows: Map<string, Row>, mend: (row: Row) => Row): Map<string, Row> =>
  new Map([...rows].map(([id, row]) => [id, mend(row)]));

function mendClaim(row: ClaimRow): ClaimRow {
  return {
    ...row,
    held_by: row.held_by.map((each) => ({ ...each, ...(each.date && { date: dates[each.date] ?? each.date }) })),
  };
}

function mendQuote(row: QuoteRow): QuoteRow {
  const witnesses = row.witnesses.map((each) => ({
    ...each,
    excerpt: excerptIdOf(each.memo, each.excerpt),
  }));
  return { ...row, role: mendRole(row.role, row.speaker), witnesses };
}

function mendRole(role: string, speaker: string): string {
  const [, former = '', office = role] = /^(formerly )?(.*)$/.exec(role) ?? [];
  return rolesBySpeaker[speaker]?.[role] ?? (former && 'former ') + nameOffice(office);
}

const nameOffice = (name: string): string =>
  offices.reduce((office, [pattern, words]) => office.replace(pattern, words), name);

function mendPerson(row: PersonRow): PersonRow {
  const roles = row.roles?.map((each) => ({ ...each, role: nameOffice(each.role) }));
  const mended = roles && (rolesOf[row.id]?.(roles) ?? roles);
  return {
    ...row,
    ...(row.native_name && { native_lang: nativeLanguage(row.id, row.native_name) }),
    ...(mended && { roles: mended }),
    ...(row.from === 'seen' && row.read_at && { from: row.read_at }),
  };
}

function nativeLanguage(id: string, name: string): string {
  const language = nativeLanguages[id] ?? (/\p{Script=Cyrillic}/u.test(name) ? 'ru' : undefined);
  if (!language) throw new Error(`no language for the native name of ${id}`);
  return language;
}

function mendDocument(row: DocumentRow, dossier: Dossier): DocumentRow {
  return {
    ...row,
    languages: originalLanguages(row, dossier),
    ...(row.archive && { archive: mendArchive(row.id, row.archive) }),
    ...(row.excerpts && { excerpts: row.excerpts.map((each) => ({ ...each, id: excerptIdOf(row.id, each.id) })) }),
  };
}

/** Our languages are those in which a text was made: one in which a witness names a translator is none of them. */
function originalLanguages(row: DocumentRow, dossier: Dossier): string[] {
  const witnesses = [...dossier.quote.values()].flatMap((quote) =>
    quote.witnesses.filter((each) => each.memo === row.id),
  );
  const translated = new Set(witnesses.filter((each) => each.translator).map((each) => each.lang));
  return row.languages.filter((language, index) => index === 0 || !translated.has(language));
}

function mendArchive(memo: string, archive: string | Record<string, string>): Record<string, string> {
  if (typeof archive === 'string') return { repository: archive };
  const repository = repositories[memo];
  return repository ? { repository, ...archive } : archive;
}

function mendSource(row: SourceRow, dossier: Dossier): SourceRow {
  const { url, pages, ...rest } = row;
  return {
    ...rest,
    ...(typeof pages === 'string' && { page: pages }),
    ...(row.author && { author: row.author.map((name) => personNamed(name, dossier)) }),
    ...(url && !sharingSites.test(url) && { url }),
  };
}

/** The id of the person who bears a name, or the name. */
function personNamed(name: string, dossier: Dossier): string {
  const person = [...dossier.person.values()].find((each) => each.name === name || each.other_names?.includes(name));
  return person?.id ?? name;
}

/** Tells whether a place of reading is one of the texts from which the collection began. */
export const isSeed = (place: string | undefined): boolean =>
  Object.keys(seeds).some((seed) => place?.startsWith(seed));

/** Names a seed by its title where it is the place of reading; anything else stays as it is. */
export function nameSeed(place: string, dossier: Dossier): string {
  const [seed, source] = Object.entries(seeds).find(([each]) => place.startsWith(each)) ?? [];
  return seed && source ? place.replace(seed, getRow(dossier, 'source', source).title) : place;
}
