import { inOnePiece, type SearchEngine } from '../engines.ts';
import { fieldNames, fold } from './given.ts';
import { importPeer } from './install.ts';

interface Orama {
  create: (options: object) => object;
  insertMultiple: (database: object, documents: object[], batch: number) => Promise<unknown>;
  search: (database: object, question: object) => { hits: { document: { id: string } }[] };
  save: (database: object) => object;
}

const stopWords = new Set(
  `a an and as at be but by for from had has he i if in into is it its no not of on or our s so that the their there they this to was we
  were will with das dem den der des die ein eine für im in ist mit nicht und von zu zum в за и как на не о по с что`.split(
    /\s+/u,
  ),
);

/** Its own tokenizer for English takes Cyrillic for punctuation. */
const tokenizer = {
  language: 'english',
  normalizationCache: new Map(),
  tokenize: (text: string) => [
    ...new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stopWords.has(word))),
  ],
};

export const orama: SearchEngine = {
  name: 'Orama 3.1.18',
  note: 'its database, with the texts',
  build: async ({ quotes }) => {
    const library = await importPeer<Orama>('@orama/orama/dist/esm/index.js');
    const names = ['id', ...fieldNames] as const;
    const schema = Object.fromEntries(names.map((name) => [name, 'string']));
    const database = library.create({ schema, components: { tokenizer } });
    const documents = quotes.map((quote) => Object.fromEntries(names.map((name) => [name, quote[name]])));
    await library.insertMultiple(database, documents, 500);
    return {
      // Every word matches as a beginning. A `tolerance` of 1 finds more of the words mistyped twice, but takes .05 off the
      // recall over all kinds, as it takes every short word for many others; boosts changed little. Small words are left out
      // for the same reason, which adds .1. The threshold of its own is 1: any word may match.
      search: (term, limit) => ({
        ids: library.search(database, { term, limit, properties: fieldNames }).hits.map(({ document }) => document.id),
      }),
      bytes: () => inOnePiece(library.save(database)),
    };
  },
};
