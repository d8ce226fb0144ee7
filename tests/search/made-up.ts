import type { Answer, Engine } from '../../src/search/browser/engine/engine.ts';
import { fieldKeys, type FieldKey } from '../../src/search/fields.ts';
import { indexVersion } from '../../src/search/options.ts';
import type { Question } from '../../src/search/query.ts';
import { engineFor } from '../support/search.ts';
import type { EntryType, SearchEntry, SearchIndex, SearchText } from '../../src/search/types.ts';

type Given = Omit<Partial<SearchEntry>, 'fields'> & { fields?: Partial<Record<FieldKey, (string | SearchText)[]>> };

/** An entry of a made-up collection: what a test does not say is empty. */
export function entry(ref: string, given: Given): SearchEntry {
  const type = ref.split('/')[0] as EntryType; // refs of the tests begin with one
  const texts = (field: FieldKey) =>
    (given.fields?.[field] ?? []).map((text) => (typeof text === 'string' ? { text } : text));
  const fields = Object.fromEntries(fieldKeys.map((field) => [field, texts(field)])) as Record<FieldKey, SearchText[]>; // one list a field
  return { ref, type, title: ref, filters: {}, ...given, fields };
}

/** An index of made-up entries. */
export const indexOf = (entries: SearchEntry[], given: Partial<SearchIndex> = {}): SearchIndex => ({
  version: indexVersion,
  base: '',
  entries,
  filters: [],
  typeNames: {
    questions: { one: 'question', many: 'questions' },
    claims: { one: 'claim', many: 'claims' },
    narratives: { one: 'narrative', many: 'narratives' },
    quotes: { one: 'quote', many: 'quotes' },
    memos: { one: 'memo', many: 'memos' },
    people: { one: 'person', many: 'people' },
    events: { one: 'event', many: 'events' },
    sources: { one: 'source', many: 'sources' },
    misquotations: { one: 'misquotation', many: 'misquotations' },
    gaps: { one: 'gap', many: 'gaps' },
    pages: { one: 'page', many: 'pages' },
  },
  names: {},
  synonyms: [],
  ...given,
});

/** A quarrel about a bridge: two mayors, their words, and what is said of them. */
export const bridge = (): SearchIndex =>
  indexOf(
    [
      entry('quotes/quill-1902-not-one-penny', {
        title: 'Ada Quill to Bertram Oak',
        date: { text: '4 March 1902', from: 19020304, to: 19020304 },
        fields: {
          words: [
            {
              text: 'Lower Wend will not be asked for one penny, neither for the stones nor for the toll-house.',
              lang: 'en',
              anchor: 'witness-minutes',
              label: 'the minutes',
              verification: 'primary-text',
            },
            {
              text: 'Nieder-Wend wird um keinen Pfennig für die Brücke gebeten werden',
              lang: 'de',
              anchor: 'witness-letter',
              label: 'the letter',
              verification: 'published-edition',
            },
          ],
          speaker: ['Ada Quill'],
          people: ['Bertram Oak'],
          date: ['4 March 1902'],
          sort: ['assurance', 'quote'],
        },
        filters: { speaker: ['quill-ada'], scope: ['both-banks'] },
      }),
      entry('quotes/oak-1903-ten-thousand', {
        title: 'Bertram Oak',
        date: { text: 'January 1903', from: 19030101, to: 19030131 },
        fields: {
          words: [
            {
              text: 'Mrs Quill said in 1902 that we should not be asked for a penny, and now it is ten thousand.',
              lang: 'en',
              anchor: 'witness-speech',
              verification: 'press-quotation',
            },
          ],
          speaker: ['Bertram Oak'],
          date: ['January 1903'],
          sort: ['complaint', 'quote'],
        },
        filters: { speaker: ['oak-bertram'], scope: ['both-banks'] },
      }),
      entry('quotes/quill-1902-aside', {
        title: 'Ada Quill',
        date: { text: '5 March 1902', from: 19020305, to: 19020305 },
        held: 'The page has been seen in a copy only.',
        fields: { speaker: ['Ada Quill'], date: ['5 March 1902'], sort: ['quote'] },
        filters: { speaker: ['quill-ada'] },
      }),
      entry('memos/minutes', {
        title: 'Minutes of the Wend Bridge Company',
        date: { text: '4 March 1902', from: 19020304, to: 19020304 },
        fields: {
          words: [
            {
              text: 'Mr Oak asked: “Who, then, will pay for the stones on our side?”',
              lang: 'en',
              anchor: 'who-will-pay',
              verification: 'primary-text',
            },
            {
              text: 'Mrs Quill answered: “Lower Wend will not be asked for one penny, neither for the stones nor for the toll-house.”',
              lang: 'en',
              anchor: 'not-one-penny',
              verification: 'primary-text',
            },
          ],
          title: ['Minutes of the Wend Bridge Company'],
          people: ['Ada Quill', 'Bertram Oak'],
          date: ['4 March 1902'],
          sort: ['minutes', 'memo'],
        },
      }),
      entry('claims/promised-to-pay', {
        title: 'Upper Wend promised to pay for the whole bridge',
        fields: {
          title: ['Upper Wend promised to pay for the whole bridge'],
          summary: ['The minutes speak of the stones and of the toll-house.'],
          commentary: ['Oak’s engineers doubted it; the surveyor Müller did not.'],
        },
      }),
      entry('people/quill-ada', {
        title: 'Ada Quill',
        fields: {
          title: ['Ada Quill', 'Adelheid Quill', 'Квилль', 'Quill'],
          summary: ['Mayor of Upper Wend while the bridge was built.'],
        },
      }),
      entry('people/oak-bertram', { title: 'Bertram Oak', fields: { title: ['Bertram Oak', 'Oak'] } }),
      entry('events/flood', {
        title: 'The great flood',
        date: { text: '1899', from: 18990101, to: 18991231 },
        fields: { title: ['The great flood'], date: ['1899'] },
      }),
    ],
    {
      names: { 'Ada Quill': ['Adelheid Quill', 'Квилль', 'Kwill'], 'Bertram Oak': [] },
      synonyms: [
        ['quill', 'квилль', 'kwill'],
        ['march', 'marz', 'mar'],
      ],
    },
  );

/** An engine with a short way to ask it. */
export function engineOf(index: SearchIndex): {
  engine: Engine;
  ask: (q: string, filters?: Question['filters']) => Answer;
  refs: (q: string, filters?: Question['filters']) => string[];
} {
  const engine = engineFor(index);
  const ask = (q: string, filters: Question['filters'] = {}) => engine.answer({ q, filters });
  return {
    engine,
    ask,
    refs: (q, filters) =>
      ask(q, filters)
        .hits()
        .map((hit) => hit.entry.ref),
  };
}
