import { describe, expect, it } from 'vitest';
import { recordAddresses } from '../../src/graph/addresses.ts';
import type { AnyGraphRecord } from '../../src/graph/graph.ts';
import { countRecords, holdingsOf } from '../../src/graph/holdings.ts';
import { leafName, leavesOf } from '../../src/graph/leaves.ts';
import { lifeOf } from '../../src/graph/chronology.ts';
import { spanOf } from '../../src/graph/offices.ts';
import { inRow, partiesOf } from '../../src/graph/parties.ts';
import { byInitial, tallyParts } from '../../src/graph/people.ts';
import { relatedOf } from '../../src/graph/related.ts';
import { summaryOf } from '../../src/graph/summary.ts';
import { claimsAnswering, claimsOfNarrative, mainQuestions } from '../../src/graph/ways-in.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { graphOf } from '../support/graph.ts';

const minutes = 'minutes-wend-bridge-1902-03-04';

describe('the addresses of records', () => {
  it('are their own, withdrawn ones too, and those of their former ids', async () => {
    const found = recordAddresses(await graphOf()).map(
      ({ params, props }) => `${params.type}/${params.id}${props.movedFrom ? ` moved to ${props.record.id}` : ''}`,
    );
    expect(found).toContain('quotes/oak-1903-01-ten-thousand');
    expect(found).toContain('events/bridge-meeting-1902 moved to meeting-on-the-bridge-1902-03-04');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('the leaves of a memo', () => {
  it('have the words cut where quotes stand, and name the quotes', async () => {
    const graph = await graphOf();
    const leaves = leavesOf(graph, graph.get('memo', minutes));
    expect(leaves.map((leaf) => [leafName(leaf), leaf.quotes.map(({ id }) => id)])).toEqual([
      ['Excerpt 1: p. 2', ['oak-quill-1902-03-04-who-will-pay']],
      ['Excerpt 2: p. 3', ['quill-oak-1902-03-04-not-one-penny']],
      ['Excerpt 3: p. 4', ['quill-1902-03-05-aside']],
    ]);
    expect(leaves[0]?.paragraphs.map((segments) => segments.map(({ text, quotes }) => [text, quotes.length]))).toEqual([
      [
        ['Mr Oak asked: "', 0],
        ['Who, then, will pay for the stones on our side?', 1],
        ['"', 0],
      ],
    ]);
  });

  it('are counted, withheld ones too', async () => {
    const graph = await graphOf();
    expect(holdingsOf(graph.get('memo', minutes))).toBe('3 excerpts, 1 of them withheld');
    expect(holdingsOf(graph.get('memo', 'letter-quill-oak-1902-03-06'))).toBe('3 excerpts');
  });
});

describe('what the collection holds', () => {
  it('is counted by type, without what was withdrawn', async () => {
    expect(countRecords(await graphOf()).map(({ number, noun }) => `${number} ${noun}`)).toEqual([
      '1 question',
      '2 claims',
      '1 narrative',
      '3 quotes',
      '2 memos',
      '4 people',
      '1 event',
      '1 source',
      '1 misquotation',
      '1 gap',
    ]);
  });
});

describe('names', () => {
  it('stand in a row', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inRow)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('say who spoke to whom', async () => {
    const graph = await graphOf();
    expect(partiesOf(graph, graph.get('quote', 'quill-oak-1902-03-04-not-one-penny'))).toBe('Ada Quill to Bertram Oak');
    expect(partiesOf(graph, graph.get('quote', 'quill-1902-03-05-aside'))).toBe('Ada Quill');
  });

  it('are found under their letters', async () => {
    const graph = await graphOf();
    expect(byInitial(graph.list('person')).map(({ name, people }) => [name, people.length])).toEqual([
      ['O', 1],
      ['Q', 1],
      ['T', 1],
      ['W', 1],
    ]);
  });

  it('come with a count of what was said and done', async () => {
    const graph = await graphOf();
    expect(tallyParts(lifeOf(graph, graph.get('person', 'quill-ada')))).toBe(
      'said 2, heard 1, made 1 record, took part in 1 event',
    );
  });

  it.each([
    ['1985', '1991', '1985 to 1991'],
    ['1990', '1990', '1990'],
    ['2004', undefined, 'since 2004'],
    [undefined, '1990-10', 'until October 1990'],
    [undefined, undefined, undefined],
  ])('held an office from %s until %s: %s', (from, to, words) => {
    expect(spanOf(from, to)).toBe(words);
  });
});

describe('what is related', () => {
  it('is what the page of the type has not set out already', async () => {
    const graph = await graphOf();
    const related = relatedOf(graph, graph.get('memo', minutes) as unknown as AnyGraphRecord); // a record of one type is a record
    expect(related.map(({ label, links }) => [label, links.map((link) => link.record.id)])).toEqual([
      ['comes from', ['meeting-on-the-bridge-1902-03-04']],
    ]);
  });
});

describe('a summary', () => {
  it('is there for every record, in the length that is shown whole, and without what is withheld', async () => {
    const graph = await graphOf();
    for (const record of recordTypeNames.flatMap((type) => graph.list(type) as unknown as AnyGraphRecord[])) {
      const summary = summaryOf(graph, record);
      expect(summary.length, record.ref).toBeGreaterThan(10);
      expect(summary.length, record.ref).toBeLessThan(160);
    }
  });
});

describe('the ways in', () => {
  it('begin with the main question', async () => {
    const graph = await graphOf();
    const { main, core } = mainQuestions(graph);
    expect([main.id, core]).toEqual(['who-pays-for-the-bridge', []]);
    expect(claimsAnswering(graph, main).map(({ id }) => id)).toEqual([
      'upper-wend-promised-to-pay',
      'no-contract-names-a-payer',
    ]);
    expect(claimsOfNarrative(graph, graph.get('narrative', 'a-word-is-a-word')).map(({ id }) => id)).toEqual([
      'upper-wend-promised-to-pay',
    ]);
  });
});
