import { inOnePiece, type SearchEngine } from '../engines.ts';
import { fold } from './given.ts';
import { importPeer } from './install.ts';

type Searched = [found: number[] | null, info: { idx: number[] } | null, order: number[] | null];
interface Fuzzy {
  search: (haystack: string[], needle: string, outOfOrder: number, most: number) => Searched;
}
interface Library {
  default: new (options: object) => Fuzzy;
}

// One slip a word, the most it knows. Three words in any order: with five a few hundred questions took ten minutes. An alphabet with
// Cyrillic letters, as the flag for all of Unicode made it eight times slower. It has no index and no way to let a word be missing.
const options = { alpha: 'a-zа-я', intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 };
const outOfOrder = 3;
const most = 10_000;

export const uFuzzy: SearchEngine = {
  name: 'uFuzzy 1.0.19',
  note: 'the texts, as it has no index',
  build: async ({ quotes }) => {
    const library = await importPeer<Library>('@leeoniya/ufuzzy/dist/uFuzzy.mjs');
    const fuzzy = new library.default(options);
    // In the order in which readers name them: who, when, what.
    const haystack = quotes.map(({ speaker, people, date, words, sort }) =>
      fold([speaker, people, date, words, sort].join(' ')),
    );
    return {
      search: (q, limit) => {
        const [found, info, order] = fuzzy.search(haystack, fold(q), outOfOrder, most);
        const numbers = info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
        return { ids: numbers.slice(0, limit).map((number) => quotes[number]?.id ?? '') };
      },
      bytes: () => inOnePiece(haystack),
    };
  },
};
