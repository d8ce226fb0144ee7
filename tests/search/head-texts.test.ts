import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/search/fields.ts';
import { headTexts, saidInHead } from '../../src/search/head-texts.ts';
import { packIndex } from '../../src/search/packed-index.ts';
import type { IndexedHead, SearchEntry } from '../../src/search/types.ts';
import { bridge, entry, indexOf } from './made-up.ts';

const quote = entry('quotes/quill-1902-not-one-penny', {
  title: 'Ada Quill to Bertram Oak',
  sort: 'assurance',
  by: 'Ada Quill',
  date: { text: '4 March 1902', from: 19020304, to: 19020304 },
  fields: {
    title: ['Ada Quill to Bertram Oak', 'Not one penny'],
    speaker: ['Ada Quill'],
    people: ['Ada Quill', 'Bertram Oak'],
    date: ['4 March 1902', 'Tuesday'],
    sort: ['quote', 'assurance'],
  },
});

function packed(given: SearchEntry): IndexedHead {
  const [head] = packIndex(indexOf([given])).file.heads;
  if (!head) throw new Error('no head');
  return head;
}

/** The texts of an entry’s short fields, as they went in. */
const given = ({ fields }: SearchEntry) =>
  Object.fromEntries(
    fieldsOf('head')
      .filter((field) => field !== 'address' && fields[field].length > 0)
      .map((field) => [field, fields[field].map(({ text }) => text)]),
  );

describe('the head of an entry in the index file', () => {
  test('does not repeat in its fields what it says itself', () => {
    expect(packed(quote).fields).toEqual({
      title: [null, 'Not one penny'],
      speaker: [null],
      people: ['Ada Quill', 'Bertram Oak'],
      date: [null, 'Tuesday'],
      sort: ['quote', null],
    });
  });

  test('says each of those texts once', () => {
    expect(JSON.stringify(packed(quote)).split('4 March 1902')).toHaveLength(2);
    expect(JSON.stringify(packed(quote)).split('Ada Quill to Bertram Oak')).toHaveLength(2);
  });

  test('gives all of them back, in their order', () => {
    expect(Object.fromEntries(headTexts(packed(quote)))).toEqual(given(quote));
  });

  test('gives them back after it was served as JSON', () => {
    const served: IndexedHead = JSON.parse(JSON.stringify(packed(quote)));
    expect(Object.fromEntries(headTexts(served))).toEqual(given(quote));
  });

  test('has no fields where the entry has none, and keeps what differs from what it says', () => {
    expect(packed(entry('events/flood', { title: 'The great flood' })).fields).toEqual({});
    const other = entry('events/flood', { title: 'The great flood', fields: { title: ['The flood'] } });
    expect(packed(other).fields).toEqual({ title: ['The flood'] });
  });

  test('says something of four fields only', () => {
    const said = fieldsOf('head').filter((field) => saidInHead(quote, field) !== undefined);
    expect(said.toSorted()).toEqual(['date', 'sort', 'speaker', 'title']);
  });

  test('has the texts of every entry of a collection', () => {
    const { entries } = bridge();
    const { heads } = packIndex(bridge()).file;
    expect(heads.map((head) => Object.fromEntries(headTexts(head)))).toEqual(entries.map(given));
  });
});
