import { describe, expect, it } from 'vitest';
import {
  evidenceBySide,
  evidenceOf,
  facingPages,
  usesOf,
  weightiestQuotes,
  type EvidenceItem,
} from '../../src/graph/evidence.ts';
import { replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const promise = 'upper-wend-promised-to-pay';

describe('the evidence of a claim', () => {
  it('comes with its records, and with the passage where one is named', async () => {
    const graph = await graphOf();
    const found = evidenceOf(graph, graph.get('claim', promise));
    expect(found.map((each) => [each.record.ref, each.excerpt?.id, each.bears])).toEqual([
      ['quotes/quill-oak-1902-03-04-not-one-penny', undefined, 'supports'],
      ['memos/letter-quill-oak-1902-03-06', 'auf-dem-nordufer', 'qualifies'],
      ['memos/minutes-wend-bridge-1902-03-04', undefined, 'context'],
    ]);
    expect(found[1]?.anchor).toBe('evidence-memos-letter-quill-oak-1902-03-06-auf-dem-nordufer');
  });

  it('stands on the side on which it bears, contradicting and undercutting together', async () => {
    const graph = await graphOf({
      [`claims/${promise}.md`]: replace('bears: context', 'bears: undercuts'),
    });
    const bySide = evidenceBySide(evidenceOf(graph, graph.get('claim', promise)));
    expect(Object.entries(bySide).map(([side, items]) => [side, items.length])).toEqual([
      ['supports', 1],
      ['against', 1],
      ['qualifies', 1],
      ['context', 0],
    ]);
  });
});

describe('the uses of a record', () => {
  it('name each claim with how the record, or a passage of it, bears on it', async () => {
    const graph = await graphOf();
    const uses = usesOf(graph, graph.get('memo', 'minutes-wend-bridge-1902-03-04') as never); // a record of one type is a record
    expect(uses.map(({ claim, evidence }) => [claim.id, evidence.bears, evidence.excerpt?.id])).toEqual([
      [promise, 'context', undefined],
      ['no-contract-names-a-payer', 'supports', 'not-one-penny'],
    ]);
  });
});

describe('the weightiest quotes', () => {
  it('are those on which claims rest, and no others', async () => {
    const graph = await graphOf();
    expect(weightiestQuotes(graph, 4).map((quote) => quote.id)).toEqual(['quill-oak-1902-03-04-not-one-penny']);
  });
});

describe('facing pages', () => {
  const bySide = (supports: number, against: number, qualifies: number, context: number) => {
    const some = (number: number) => Array.from({ length: number }, () => ({}) as EvidenceItem); // only counted
    return { supports: some(supports), against: some(against), qualifies: some(qualifies), context: some(context) };
  };

  it.each([
    ['has both sides, even empty ones', bySide(0, 0, 0, 0), [['supports'], ['against']]],
    ['sets the rest below', bySide(3, 2, 1, 1), [['supports'], ['against'], ['qualifies'], ['context']]],
    [
      'sets the rest under what is against where the other page is much longer',
      bySide(4, 2, 1, 1),
      [['supports'], ['against', 'qualifies', 'context']],
    ],
    ['leaves out the rest where there is none', bySide(1, 3, 0, 1), [['supports'], ['against'], ['context']]],
  ])('%s', (_, sides, pages) => {
    expect(facingPages(sides)).toEqual(pages);
  });
});
