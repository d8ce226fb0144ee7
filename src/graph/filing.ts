/** A heading of an index: the words under which it is filed, and what stands before them and is passed over. */
export interface Heading {
  /** “The ”, “‘A ”, “James ”: marks, an article, a given name. */
  lead: string;
  text: string;
}

/** Marks at the beginning, and an article of English, German or French after them or between them. */
const leads = /^[^\p{L}\p{N}]*(?:(?:the|an?|der|die|das|les?|la)\s+(?=\S))?[^\p{L}\p{N}]*/iu;

/** Parts a title where the word begins under which it is looked up: “The ”, “Putin Interviews”. */
export function headingOf(title: string): Heading {
  const lead = leads.exec(title)?.[0] ?? '';
  return { lead, text: title.slice(lead.length) };
}

/** The words by which headings are put in order, word by word: apostrophes join what other marks part. */
export const filingWords = (text: string): string =>
  text
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** A heading without what does not part words of an alphabet: articles, marks, capitals, accents, ß. */
export const foldHeading = (text: string): string =>
  filingWords(headingOf(text).text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** A part of an index: the figures before all letters, a letter, or what is in other scripts after them. */
export interface IndexPart {
  name: string;
  /** The part as part of an anchor. */
  key: string;
}

const figures: IndexPart = { name: '0–9', key: 'figures' };
const letters: IndexPart[] = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (name) => ({ name, key: name.toLowerCase() }));
const cyrillic: IndexPart = { name: 'Cyrillic', key: 'cyrillic' };
const others: IndexPart = { name: 'Other scripts', key: 'other-scripts' };

/** The parts of an index, in order. */
export const indexParts: readonly IndexPart[] = [figures, ...letters, cyrillic, others];

/** Tells whether a part is a letter from A to Z, which an index names even where nothing stands under it. */
export const isLetter = (part: IndexPart): boolean => letters.includes(part);

const english = new Intl.Collator('en', { numeric: true });
const russian = new Intl.Collator('ru', { numeric: true });

/** The order of headings within a part. */
export const collatorOf = (part: IndexPart): Intl.Collator => (part === cyrillic ? russian : english);

/** The part in which words are filed. A letter with a mark, such as Ł, stands with the letter after which it is sorted. */
export function partOf(words: string): IndexPart {
  const [first = ''] = words.normalize('NFC').toLowerCase();
  if (/\p{N}/u.test(first)) return figures;
  if (/\p{Script=Cyrillic}/u.test(first)) return cyrillic;
  if (!/\p{Script=Latin}/u.test(first)) return others;
  return letters.findLast(({ key }) => english.compare(key, first) <= 0) ?? others;
}
