import { describe, expect, test } from 'vitest';
import { buildAlphabet, type IndexLine } from '../../src/graph/alphabet.ts';
import { buildGraph, type Graph } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { recordPath } from '../../src/model/permalink.ts';
import { minimal, realContent, replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const graph = buildGraph(await loadCorpus(minimal));

/** “The |meeting (event, 1902)”: the bar stands where the order begins. */
const printed = (line: IndexLine) =>
  ('see' in line
    ? `${line.lead}${line.text}: see ${line.see.name}`
    : `${line.lead}|${line.text} (${line.what}${line.date === undefined ? '' : `, ${line.date}`})`
  ).replaceAll('\u00A0', ' ');
const linesOf = (of: Graph) => buildAlphabet(of).flatMap(({ lines }) => lines);
const part = (of: Graph, key: string) =>
  buildAlphabet(of)
    .find((each) => each.key === key)
    ?.lines.map(printed);

describe('the index from A to Z', () => {
  test('has every name and title under the first word that counts, and says what each is', () => {
    expect(
      buildAlphabet(graph)
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, lines }) => [name, ...lines.map(printed)]),
    ).toEqual([
      ['B', 'The |Bridge & the Toll: Zwölf Jahre in {Wend} (source, 1950)'],
      ['L', '|Letter: Ada Quill to Bertram Oak, 6 March 1902 (memo)'],
      [
        'M',
        'The |meeting on the old bridge (event, 1902-03-04/1902-03-05)',
        '|Minutes of the Wend Bridge Company, 4 March 1902 (memo)',
      ],
      [
        'N',
        '|No contract between the towns says who pays for the bridge. (claim, established)',
        '“|Not a penny” (misquotation)',
      ],
      ['O', '|Oak, Bertram (person)'],
      ['P', 'The |plan of the arches that was laid before the mayors (text not read)'],
      ['Q', '|Quill, Ada (person)'],
      ['T', '|Tern, Cora (person)'],
      ['U', '|Upper Wend promised to pay for the whole bridge. (claim, contested)'],
      [
        'W',
        '|Wend Bridge Company (organisation)',
        '|Who pays for the bridge? (question)',
        'A |word is a word (narrative)',
      ],
      ['Cyrillic', 'Квилль, Адельхайд: see Quill, Ada'],
    ]);
  });

  test('names every letter, and figures and other scripts only where there are any', () => {
    expect(buildAlphabet(graph).map(({ name }) => name)).toEqual([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'Cyrillic']);
  });

  test('puts whoever is called so before what begins with the name, and that word by word', async () => {
    const changed = await graphOf({
      'events/meeting-on-the-bridge-1902-03-04.md': replace('The meeting on the old bridge', 'Oak on the bridge'),
      'gaps/plan-of-the-arches.md': replace('The plan of the arches that was laid before the mayors', 'Oaken piles'),
      'memos/letter-quill-oak-1902-03-06.md': replace('Letter: Ada Quill to Bertram Oak', 'Bertram Oak’s letter'),
    });
    expect(part(changed, 'o')).toEqual([
      '|Oak, Bertram (person)',
      '|Oak on the bridge (event, 1902-03-04/1902-03-05)',
      '|Oaken piles (text not read)',
      'Bertram |Oak’s letter, 6 March 1902 (memo)',
    ]);
  });

  test('leaves the titles of printed works as they are, in marks where they are part of another', async () => {
    const changed = await graphOf({
      'sources/tern-1950.md': (old) =>
        old.replace(/^title: .*$/mu, 'title: Ada Quill and the "penny"\ncontainer_title: Bridges'),
    });
    expect(part(changed, 'a')).toEqual(['“|Ada Quill and the ‘penny’” (source, 1950)']);
    const works = linesOf(graph).filter((line) => 'isWork' in line && line.isWork);
    expect(works.map(({ text }) => text)).toEqual(['Bridge & the Toll: Zwölf Jahre in {Wend}']);
  });

  test('has what a person said under the name, in the order of speech, and nothing that was withdrawn', () => {
    const said = linesOf(graph).flatMap((line) =>
      'said' in line ? line.said.map(({ quote, to, together }) => [line.text, quote.id, to, together]) : [],
    );
    expect(said).toEqual([
      ['Oak, Bertram', 'oak-quill-1902-03-04-who-will-pay', 'Ada Quill', ''],
      ['Quill, Ada', 'quill-oak-1902-03-04-not-one-penny', 'Bertram Oak', ''],
      ['Quill, Ada', 'quill-1902-03-05-aside', '', ''],
    ]);
  });

  test('has what several said under each of them', async () => {
    const changed = await graphOf({
      'quotes/quill-1902-03-05-aside.md': replace('addressees: []', 'co_speakers:\n  - tern-cora\naddressees: []'),
    });
    const said = linesOf(changed).flatMap((line) => ('said' in line ? line.said : []));
    expect(said.filter(({ quote }) => quote.id === 'quill-1902-03-05-aside').map(({ together }) => together)).toEqual([
      'Cora Tern',
      'Ada Quill',
    ]);
  });

  test('has the terms of the glossary with the places where they are explained', async () => {
    const changed = await graphOf({
      'pages/glossary.md':
        '---\ntitle: Glossary\ndescription: Terms.\n---\n\n## Of the river\n\n### The ford\n\nShallow water.\n',
    });
    const term = linesOf(changed).find(({ text }) => text === 'ford');
    expect(term).toMatchObject({ lead: 'The ', path: '/glossary/#heading-the-ford', what: 'term' });
    expect(linesOf(changed).some(({ text }) => text === 'Of the river')).toBe(false);
  });

  test('leaves out what was withdrawn', async () => {
    const withdrawn = await graphOf({
      'gaps/plan-of-the-arches.md': replace('\n---\n', '\nstatus: withdrawn\nstatus_reason: It was found.\n---\n'),
    });
    expect(part(withdrawn, 'p')).toEqual([]);
  });
});

describe('the index of the collection', async () => {
  const real = buildGraph(await loadCorpus(realContent));
  const lines = linesOf(real);

  test('leads to every record that is published', () => {
    const paths = new Set(
      lines.flatMap((line) =>
        'see' in line ? [] : [line.path, ...line.said.map(({ quote }) => recordPath('quote', quote.id))],
      ),
    );
    const missing = recordTypeNames.flatMap((type) =>
      real.list(type).flatMap(({ id }) => (paths.has(recordPath(type, id)) ? [] : [recordPath(type, id)])),
    );
    expect(missing).toEqual([]);
    expect(lines.length).toBeGreaterThan(600);
  });

  test('sends from spellings in other languages and scripts to people', () => {
    const references = lines.filter((line) => 'see' in line).map(printed);
    expect(references).toContain('Gorbatschow: see Gorbachev, Mikhail');
    expect(references).toContain('Горбачёв, Михаил Сергеевич: see Gorbachev, Mikhail');
    expect(references).toContain('NATO: see North Atlantic Treaty Organization');
  });

  test('names the language of every heading in Cyrillic', () => {
    const unnamed = lines.filter((line) => 'see' in line && /\p{Script=Cyrillic}/u.test(line.text) && !line.lang);
    expect(unnamed).toEqual([]);
  });
});
