import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { createEngine, type Engine } from '../../src/search/browser/engine/engine.ts';
import { buildIndex } from '../../src/search/index-file.ts';
import { realContent } from '../support/corpus.ts';

/** What readers type, and the record that must come first. */
const table: Record<string, [query: string, first: string][]> = {
  'exact words': [
    [
      'no extension of NATO’s jurisdiction for forces of NATO one inch to the east',
      'quotes/baker-gorbachev-1990-02-09-not-one-inch',
    ],
    ["there would be no extension of NATO's jurisdiction", 'quotes/baker-gorbachev-1990-02-09-not-one-inch'],
    ['"any extension of the zone of NATO is unacceptable"', 'quotes/gorbachev-baker-1990-02-09-zone-unacceptable'],
    ['jumped up and down on the Berlin Wall', 'quotes/bush-gorbachev-1989-12-berlin-wall'],
    ['plunging into a cold peace', 'quotes/yeltsin-1994-12-05-cold-peace'],
    ['No such pledge was made', 'quotes/nato-2014-04-12-no-such-pledge'],
    ['foresee circumstances now or in the future', 'quotes/major-yazov-1991-03-05-no-circumstances'],
    ['did not play a double game', 'quotes/kieninger-2019-no-double-game'],
    ['Foreign armed forces and nuclear weapons or their carriers', 'quotes/two-plus-four-1990-09-12-article-5-3'],
    ['Did NATO promise not to expand', 'questions/did-nato-promise-not-to-expand'],
    ['The promise was broken', 'narratives/broken-promise'],
    ['Disinformation cases on NATO promises', 'sources/euvsdisinfo'],
    ['Malta summit', 'events/malta-summit-1989-12'],
  ],
  'typing errors': [
    ['jurisdicton one inhc', 'quotes/baker-gorbachev-1990-02-09-not-one-inch'],
    ['gorbechev amercans promissed beyond bounderies', 'quotes/gorbachev-2008-05-americans-promised'],
    ['zone of nato is unaceptable', 'quotes/gorbachev-baker-1990-02-09-zone-unacceptable'],
    ['Shevardnaze', 'people/shevardnadze-eduard'],
    ['Braithwiate language was lose', 'quotes/braithwaite-rus0021-language-was-loose'],
    ['categorcal asurances', 'quotes/matlock-1990s-clear-commitment'],
    ['dismantelling the milatary blocs', 'quotes/mitterrand-gorbachev-1990-05-25-dismantling-the-blocs'],
    ['articel 6 two plus fuor', 'quotes/two-plus-four-1990-09-12-article-6'],
  ],
  'another order': [
    ['east the to inch one jurisdiction', 'quotes/baker-gorbachev-1990-02-09-not-one-inch'],
    ['Berlin Wall down jumped', 'quotes/bush-gorbachev-1989-12-berlin-wall'],
    ['veto expansion allowed no country', 'quotes/clinton-1994-12-05-no-veto'],
    ['binding legally not written affirmation', 'quotes/matlock-2008-not-legally-binding'],
    ['weaknesses soviet exploit', 'quotes/shifrinson-2016-exploit-weaknesses'],
  ],
  'who, when and what': [
    ['baker 1990 inch', 'quotes/baker-gorbachev-1990-02-09-not-one-inch'],
    ['baker february 1990 jurisdiction eastward', 'quotes/baker-gorbachev-1990-02-09-would-you-prefer'],
    ['9.2.1990 unacceptable', 'quotes/gorbachev-baker-1990-02-09-zone-unacceptable'],
    ['1990-02-10 generell', 'quotes/genscher-shevardnadze-1990-02-10-quite-generally'],
    ['hurd 1991 plans', 'quotes/hurd-bessmertnykh-1991-03-26-no-plans'],
    ['major march 1991', 'quotes/major-yazov-1991-03-05-no-circumstances'],
    ['gates humiliation led to believe', 'quotes/gates-2000-07-23-led-to-believe'],
    ['genscher 2 february 1990 other eastern countries', 'quotes/genscher-1990-02-02-all-other-eastern-countries'],
    ['yeltsin genius', 'quotes/yeltsin-christopher-1993-10-22-genius'],
    ['letter baker kohl', 'memos/letter-baker-kohl-1990-02-10'],
    ['genscher tutzing speech', 'events/tutzing-speech-1990-01-31'],
    ['what did gorbachev say later', 'questions/what-did-gorbachev-say-later'],
    ['chrobog elbe', 'quotes/chrobog-1991-03-06-elbe'],
  ],
  slogans: [
    ['not one inch eastward', 'misquotations/not-one-inch-eastward'],
    ['not one inch', 'misquotations/not-one-inch-eastward'],
    ['take advantage malta', 'misquotations/take-advantage-at-malta'],
    ['NATO will not expand one inch', 'misquotations/nato-will-not-expand-one-inch'],
    ['never deploy nuclear or conventional forces', 'misquotations/never-deploy-on-the-territory-of-new-members'],
    ['pretense three times one inch', 'misquotations/free-press-pretense'],
  ],
  'other scripts and languages': [
    ['Горбачёв', 'people/gorbachev-mikhail'],
    ['Горбачев', 'people/gorbachev-mikhail'],
    ['Gorbatschow', 'people/gorbachev-mikhail'],
    ['Gorbatchev', 'people/gorbachev-mikhail'],
    ['Woerner', 'people/woerner-manfred'],
    ['Worner', 'people/woerner-manfred'],
    ['Вёрнер', 'people/woerner-manfred'],
    ['Бейкер inch 1990', 'quotes/baker-gorbachev-1990-02-09-not-one-inch'],
    ['Schewardnadse kein Thema', 'quotes/shevardnadze-2009-11-no-topic'],
    ['Ни одного дюйма на восток', 'quotes/putin-2021-12-23-not-one-inch'],
    ['nicht über die Elbe hinaus', 'quotes/chrobog-1991-03-06-elbe'],
    ['lo spirito di quegli accordi', 'quotes/gorbachev-2014-11-21-spirito'],
    ['Dumas déplacement des troupes de l’OTAN', 'quotes/dumas-2022-02-13-discussion'],
    ['zwei plus vier artikel 5 ausländische streitkräfte', 'quotes/two-plus-four-1990-09-12-article-5-3'],
  ],
};

/** What stands nowhere in the collection. */
const nowhere = [
  'xyzzy',
  'qwertyuiop',
  'blorp flurb',
  'kohl zebra',
  'quantum chromodynamics',
  '"one inch to the west"',
  'the zxcvb',
  'photosynthesis',
  '１２３４５ ☃',
  '1989-13-45',
];

let engine: Engine;
beforeAll(async () => {
  engine = createEngine(buildIndex(buildGraph(await loadCorpus(realContent)), ''));
});

const ask = (q: string) => engine.answer({ q, filters: {} });

describe.each(Object.entries(table))('%s', (_, rows) => {
  test.each(rows)('“%s” finds %s first', (q, first) => {
    expect(ask(q).hits[0]?.entry.ref).toBe(first);
  });
});

test.each(nowhere)('“%s” finds nothing', (q) => {
  expect(ask(q).hits.map(({ entry }) => entry.ref)).toEqual([]);
});

test('finds every quote first by its own words', () => {
  const quotes = engine.answer({ q: '', filters: { type: 'quotes' } }).hits;
  const missed = quotes.flatMap(({ entry }) => {
    const words = entry.fields.words[0]?.text;
    const first = words === undefined ? undefined : ask(words).hits[0]?.entry.ref;
    return words === undefined || first === entry.ref ? [] : [`${entry.ref}: ${first ?? 'nothing'}`];
  });
  expect(missed).toEqual([]);
  expect(quotes.length).toBeGreaterThan(50);
});

test('leads from every slogan to what the records say, ahead of all but the quotes that have its words', () => {
  const slogans = engine.answer({ q: '', filters: { type: 'misquotations' } }).hits.flatMap(({ entry }) => {
    const words = entry.fields.words[0]?.text;
    return [entry.title, ...(words === undefined ? [] : [words])].map((q) => ({ q, ref: entry.ref }));
  });
  const missed = slogans.flatMap(({ q, ref }) => {
    const refs = ask(q).hits.map(({ entry }) => entry.ref);
    const before = refs.slice(0, Math.max(0, refs.indexOf(ref)));
    return refs.includes(ref) && before.every((each) => each.startsWith('quotes/')) && before.length < 3
      ? []
      : [`“${q}” does not lead to ${ref}: ${before.join(', ')}`];
  });
  expect(missed).toEqual([]);
  expect(slogans.length).toBeGreaterThan(30);
});
