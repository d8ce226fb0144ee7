/**
 * Closed lists and their printed words: what belongs to any dispute. What
 * belongs to this one (the territories of `scope`) is data in `content/site.yaml`.
 */
export type Vocabulary = Readonly<Record<string, { label: string; meaning: string }>>;

export const quoteKinds = {
  assurance: { label: 'assurance', meaning: 'one party tells another what it will or will not do' },
  question: { label: 'question', meaning: 'one party asks another' },
  agreement: { label: 'agreement', meaning: 'one party assents to what another has said' },
  denial: { label: 'denial', meaning: 'a speaker rejects a proposal or says that something was not so' },
  qualification: { label: 'qualification', meaning: 'a speaker narrows, conditions or replaces earlier words' },
  complaint: { label: 'complaint', meaning: 'a speaker holds that words or their spirit were not kept' },
  recollection: { label: 'recollection', meaning: 'a participant says later what was said or meant' },
  policy: { label: 'policy', meaning: 'a speaker says what his side wants, plans or does' },
  interpretation: { label: 'interpretation', meaning: 'somebody reads the record and says what it means' },
  'legal-text': { label: 'legal text', meaning: 'words of a treaty or another binding instrument' },
} as const satisfies Vocabulary;

export const subjects = {
  jurisdiction: { label: 'jurisdiction', meaning: 'the area to which the alliance and its guarantee extend' },
  forces: { label: 'forces', meaning: 'where troops and military structures may be' },
  membership: { label: 'membership', meaning: 'which states belong or may belong to the alliance' },
  'nuclear-weapons': { label: 'nuclear weapons', meaning: 'where nuclear weapons may be' },
  infrastructure: { label: 'infrastructure', meaning: 'bases, headquarters and installations' },
  institutions: { label: 'institutions', meaning: 'the part that other bodies, such as the CSCE, are to play' },
  'not-applicable': { label: 'none of these', meaning: 'the words are not about the alliance’s reach' },
} as const satisfies Vocabulary;

export const forms = {
  'private-oral': { label: 'spoken in private', meaning: 'said behind closed doors; known from a record of the talk' },
  'public-oral': { label: 'spoken in public', meaning: 'said before an audience or the press' },
  'written-informal': { label: 'written, informal', meaning: 'a letter, a note, a draft: written, but no instrument' },
  'official-policy': { label: 'official policy', meaning: 'adopted or issued by a government or an organisation' },
  treaty: { label: 'treaty', meaning: 'agreed, signed and ratified' },
  memoir: { label: 'memoir', meaning: 'written by a participant afterwards' },
  interview: { label: 'interview', meaning: 'said to a questioner, for publication' },
  scholarship: { label: 'scholarship', meaning: 'the judgement of somebody who studied the records' },
} as const satisfies Vocabulary;

export const bindings = {
  none: {
    label: 'no binding form',
    meaning: 'the words were not given a form that binds; what they oblige to is disputed',
  },
  political: { label: 'politically binding', meaning: 'a commitment that states adopted in public, short of law' },
  legal: { label: 'legally binding', meaning: 'international law binds the parties to it' },
} as const satisfies Vocabulary;

export const bears = {
  supports: { label: 'supports', meaning: 'speaks for the claim' },
  contradicts: { label: 'contradicts', meaning: 'speaks against the claim' },
  qualifies: { label: 'qualifies', meaning: 'limits the claim or changes what it means' },
  undercuts: { label: 'undercuts', meaning: 'is true, but does not bear on the claim as is said' },
  context: { label: 'context', meaning: 'explains the circumstances and decides nothing' },
} as const satisfies Vocabulary;

export const verdicts = {
  established: { label: 'established', meaning: 'the records show it, and nobody who has read them denies it' },
  supported: { label: 'supported', meaning: 'the weight of the evidence is for it; serious objections remain' },
  contested: { label: 'contested', meaning: 'good evidence and good judges stand on both sides' },
  unsupported: { label: 'unsupported', meaning: 'no record that was found carries it' },
  refuted: { label: 'refuted', meaning: 'the records show the contrary' },
} as const satisfies Vocabulary;

export const confidences = {
  high: { label: 'high confidence', meaning: 'further records are unlikely to change the assessment' },
  medium: { label: 'medium confidence', meaning: 'a record known to exist and not yet read could change it' },
  low: { label: 'low confidence', meaning: 'it rests on few or distant witnesses' },
} as const satisfies Vocabulary;

/** How a witness stands to the words of its quote. */
export const witnessKinds = {
  reading: { label: 'reading', meaning: 'a record of the same words, in its own wording or language' },
  'further-words': { label: 'further words', meaning: 'other words of the same speaker on the same occasion' },
  'another-occasion': {
    label: 'another occasion',
    meaning: 'words to the same effect, said or written on another occasion or by another',
  },
} as const satisfies Vocabulary;

/** How near to the paper the words were read, nearest first. */
export const verifications = {
  'primary-text': {
    label: 'read in the record',
    meaning: 'read on the page or in the transcription of the archive or of the body that issued it',
  },
  'published-edition': {
    label: 'read in an edition',
    meaning: 'read in an edition of documents, an official reprint or the archive’s own essay',
  },
  'scholarly-quotation': { label: 'as quoted by a scholar', meaning: 'read as a scholar quotes it' },
  'press-quotation': {
    label: 'as quoted in the press',
    meaning: 'read as a newspaper, a magazine or a broadcaster quotes it',
  },
  'blog-quotation': {
    label: 'as copied on another page',
    meaning: 'read on some other page; not yet compared with the record',
  },
  'seed-only': {
    label: 'known from a summary only',
    meaning: 'read in nothing but one of the three texts from which this collection began',
  },
} as const satisfies Vocabulary;

/** The kind of place in which the words were read. */
export const carriers = {
  archive: { label: 'archive', meaning: 'the institution that keeps the record' },
  official: { label: 'official site', meaning: 'the body that issued the text, or its legal gazette' },
  edition: { label: 'edition', meaning: 'an edition or a library of documents' },
  scholarly: { label: 'scholarly work', meaning: 'a journal, a book, a working paper' },
  press: { label: 'press', meaning: 'a newspaper, a magazine, a broadcaster' },
  encyclopedia: { label: 'encyclopedia', meaning: 'a reference work' },
  reposted: {
    label: 'copy on another page',
    meaning: 'a forum, a private, partisan or document-sharing page; its address is printed and not linked',
  },
} as const satisfies Vocabulary;

export const memoKinds = {
  memcon: { label: 'memorandum of conversation', meaning: 'a note-taker’s account of a talk, not word for word' },
  telcon: { label: 'record of a telephone call', meaning: 'a note-taker’s account of a call, not word for word' },
  letter: { label: 'letter', meaning: 'written by one person to another' },
  cable: { label: 'cable', meaning: 'a telegram of a mission or a ministry' },
  memorandum: { label: 'memorandum', meaning: 'an internal paper' },
  notes: { label: 'notes', meaning: 'jottings of a participant' },
  diary: { label: 'diary', meaning: 'written day by day by one who was there' },
  minutes: { label: 'minutes', meaning: 'the record of a meeting of a body' },
  speech: { label: 'speech', meaning: 'delivered before an audience' },
  'press-statement': { label: 'statement to the press', meaning: 'said or handed to journalists' },
  treaty: { label: 'treaty', meaning: 'an agreement in international law' },
  communique: { label: 'communiqué', meaning: 'issued by several parties after a meeting' },
  declaration: { label: 'declaration', meaning: 'a commitment in politics, not in law' },
  hearing: { label: 'hearing', meaning: 'testimony to a committee' },
  interview: { label: 'interview', meaning: 'questions and answers, published' },
  article: { label: 'article', meaning: 'published in a journal, a newspaper or on a page' },
  book: { label: 'book', meaning: 'a memoir, a monograph' },
} as const satisfies Vocabulary;

/** What is wrong with a wording that circulates. */
export const misquotationFaults = {
  unrecorded: { label: 'in no record', meaning: 'no record that was read has these words' },
  merged: { label: 'joined', meaning: 'words of several utterances are joined as if they were one' },
  cut: { label: 'cut', meaning: 'words are left out on which the sense depends' },
  altered: { label: 'altered', meaning: 'words of the record are replaced by others' },
  extended: { label: 'extended', meaning: 'words are added that the speaker did not say there' },
  reattributed: { label: 're-attributed', meaning: 'said by another, to another or on another occasion' },
} as const satisfies Vocabulary;

/** How much a mistake of a text weighs. */
export const mistakes = {
  error: { label: 'error', meaning: 'the record shows otherwise' },
  'one-sided': { label: 'one side stated as fact', meaning: 'what is disputed is told as if it were settled' },
  omission: { label: 'omission', meaning: 'true as far as it goes; what is left out changes the sense' },
  imprecise: { label: 'imprecise', meaning: 'near to the record, and not what it says' },
  garbled: { label: 'garbled quotation', meaning: 'as quoted, the words cannot mean what they are quoted for' },
  'not-traceable': { label: 'not traceable', meaning: 'what it relies on was not found' },
  form: { label: 'form', meaning: 'a fault of presentation, by which statements cannot be checked' },
} as const satisfies Vocabulary;

export const personKinds = {
  person: { label: 'person', meaning: 'one human being' },
  organisation: { label: 'organisation', meaning: 'a body that speaks or writes as one' },
} as const satisfies Vocabulary;

export const asserted = {
  presence: { label: 'that something is in the record', meaning: 'the claim can be shown by one passage' },
  absence: {
    label: 'that something is not in the record',
    meaning: 'the claim can be shown by a search only, which it must list',
  },
} as const satisfies Vocabulary;

/** Keys of a vocabulary as the non-empty tuple that `z.enum` wants. */
export const keysOf = <V extends Vocabulary>(vocabulary: V) =>
  Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]]; // Object.keys widens to string
