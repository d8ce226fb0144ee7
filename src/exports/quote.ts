import type { Graph, GraphRecord } from '../graph/graph.ts';
import { digestOf, versionOf } from '../graph/versions.ts';
import { witnessesOf, type QuoteWitness } from '../graph/witnesses.ts';

/** Turns a quote into its data: people by id and name, witnesses with where they were read, the claims that use it. */
export function quoteObject(graph: Graph, quote: GraphRecord<'quote'>): object {
  const { speaker, co_speakers, addressees, witnesses: _, ...data } = quote.data;
  const person = (id: string) => {
    const record = graph.get('person', id);
    return { id: record.id, name: record.data.name };
  };
  return {
    speaker: person(speaker),
    co_speakers: co_speakers?.map(person),
    addressees: addressees.map(person),
    ...data,
    witnesses: witnessesOf(graph, quote).map((witness) => witnessObject(witness, data.hold !== undefined)),
    claims: [...new Set(graph.incoming(quote, 'evidence').map(({ record }) => record.id))],
    version: versionOf(quote),
    sha256: digestOf(quote) ?? null,
  };
}

/** A held excerpt shows neither its words nor where they were seen, whoever quotes it. */
function witnessObject({ witness, memo, excerpt }: QuoteWitness, isQuoteHeld: boolean): object {
  const isExcerptHeld = excerpt?.head.hold !== undefined;
  return {
    memo: memo.id,
    kind: witness.kind ?? 'reading',
    excerpt: witness.excerpt,
    lang: witness.lang,
    text: isQuoteHeld || isExcerptHeld ? undefined : witness.text,
    translator: witness.translator,
    locator: witness.locator,
    verification: witness.verification,
    read_at: isExcerptHeld ? undefined : excerpt?.head.read_at,
    note: witness.note,
  };
}
