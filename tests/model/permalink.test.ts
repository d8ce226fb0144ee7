import { expect, test } from 'vitest';
import { isExcerptId } from '../../src/model/memo.ts';
import {
  evidenceAnchor,
  excerptAnchor,
  fixedPaths,
  headingAnchor,
  listingPath,
  recordPath,
  refPath,
  sectionAnchor,
  witnessAnchor,
} from '../../src/model/permalink.ts';

test('addresses a record under the folder of its type', () => {
  expect(recordPath('quote', 'not-one-inch')).toBe('/quotes/not-one-inch/');
  expect(recordPath('person', 'baker-james')).toBe('/people/baker-james/');
  expect(listingPath('memo')).toBe('/memos/');
});

test('addresses what a reference names, and the passage of a memo by its anchor', () => {
  expect(refPath('quotes/not-one-inch')).toBe('/quotes/not-one-inch/');
  expect(refPath('memos/x#p2')).toBe('/memos/x/#p2');
  expect(() => refPath('nowhere')).toThrow('not a reference: nowhere');
});

test('gives every kind of part an anchor of its own', () => {
  const anchors = [
    excerptAnchor('p2'),
    witnessAnchor('memo-x', 'p2'),
    evidenceAnchor('memos/memo-x#p2'),
    evidenceAnchor('memos/memo-x'),
    sectionAnchor('p2'),
    headingAnchor('p2'),
  ];
  expect(anchors).toEqual([
    'p2',
    'witness-memo-x-p2',
    'evidence-memos-memo-x-p2',
    'evidence-memos-memo-x',
    'section-p2',
    'heading-p2',
  ]);
});

test('keeps the anchors that a page makes itself from being ids of excerpts', () => {
  const made = [witnessAnchor('m', 'p2'), evidenceAnchor('memos/m'), sectionAnchor('words'), headingAnchor('text')];
  expect(made.filter(isExcerptId)).toEqual([]);
  expect(['p2', 'not-one-inch', 'sections', 'witnesses', 'fnord'].filter(isExcerptId)).toEqual([
    'p2',
    'not-one-inch',
    'sections',
    'witnesses',
    'fnord',
  ]);
});

test('knows the pages that are no records, each with a slash at its end', () => {
  expect(fixedPaths).toContain('/');
  expect(fixedPaths).toContain('/search/');
  expect(fixedPaths).toContain('/people/');
  expect(fixedPaths.filter((path) => !path.endsWith('/'))).toEqual([]);
});
