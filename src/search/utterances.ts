import type { Graph, GraphRecord } from '../graph/graph.ts';
import { witnessesOf } from '../graph/witnesses.ts';
import { wordsOf } from '../load/excerpts.ts';
import { excerptAnchor, sectionAnchor } from '../model/permalink.ts';
import { bindings, forms, quoteKinds, subjects } from '../model/vocabulary.ts';
import { dateWords } from './dates.ts';
import { namesOf, none, ours, texts } from './texts.ts';
import type { EntryFields, SearchText } from './types.ts';

/** Who said it, alone or with others. */
export const speakersOf = ({ data }: GraphRecord<'quote'>): string[] => [data.speaker, ...(data.co_speakers ?? [])];

/** What vocabularies call the lack of a thing; nobody searches for it. */
const nothing = 'not-applicable';

/** Who said it to whom, when and where: all that is known in public of a quote whose words are held. */
export function attributionFields(graph: Graph, quote: GraphRecord<'quote'>): EntryFields {
  const { data } = quote;
  return {
    ...none,
    speaker: namesOf(graph, speakersOf(quote)),
    people: namesOf(graph, data.addressees),
    date: texts(dateWords(data.date)),
    sort: texts(quoteKinds[data.kind].label),
    circumstances: texts(
      data.role,
      data.place,
      data.event && graph.get('event', data.event).data.title,
      forms[data.form].label,
      ...(data.binding === 'none' ? [] : [bindings[data.binding].label]),
      ...(data.scope === nothing ? [] : [graph.scope(data.scope).label]),
      ...data.subject.filter((each) => each !== nothing).map((each) => subjects[each].label),
    ),
  };
}

/** All that is known of a quote whose words are shown. */
export function quoteFields(graph: Graph, quote: GraphRecord<'quote'>): EntryFields {
  const witnesses = witnessesOf(graph, quote).filter(
    ({ witness, excerpt }) => witness.text !== undefined && excerpt?.head.hold === undefined,
  );
  return {
    ...attributionFields(graph, quote),
    words: witnesses.map(({ witness, memo, anchor }) => ({
      text: witness.text ?? '',
      lang: witness.lang,
      anchor,
      label: memo.data.title,
      verification: witness.verification,
    })),
    commentary: [
      ...witnesses.flatMap(({ witness, anchor }) => ours(witness.note, anchor)),
      ...ours(quote.body.text, sectionAnchor('circumstances')),
    ],
  };
}

/** The excerpts of a memo, but those that are held. */
export const passagesOf = (memo: GraphRecord<'memo'>): SearchText[] =>
  memo.excerpts
    .filter((excerpt) => excerpt.head.hold === undefined && excerpt.paragraphs.length > 0)
    .map((excerpt) => ({
      text: wordsOf(excerpt),
      lang: excerpt.head.lang,
      anchor: excerptAnchor(excerpt.id),
      label: excerpt.head.locator,
      verification: excerpt.head.verification,
    }));
