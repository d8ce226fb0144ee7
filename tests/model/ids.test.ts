import { describe, expect, test } from 'vitest';
import {
  folders,
  idPattern,
  isPersonId,
  parseRef,
  quoteId,
  recordRef,
  recordTypeNames,
  refOf,
} from '../../src/model/ids.ts';

test.for(['a', '1990', 'baker-gorbachev-1990-02-09-not-one-inch', '2-plus-4'])('takes %s for an id', (id) => {
  expect(quoteId.safeParse(id).success).toBe(true);
});

test.for(['', 'Baker', 'not_one_inch', 'a--b', '-a', 'a-', 'a b', 'wörner', 'a/b', 'a#b', 'a.md', 'a\n'])(
  'takes “%s” for no id',
  (id) => {
    const { error } = quoteId.safeParse(id);
    expect(error?.issues.map((issue) => issue.message)).toEqual([`\`${id}\` is not an id, expected kebab-case`]);
  },
);

describe('parseRef', () => {
  test.for(recordTypeNames)('reads the reference to a %s', (type) => {
    expect(parseRef(`${folders[type]}/some-id`)).toEqual({ type, id: 'some-id', anchor: undefined });
    expect(parseRef(refOf(type, 'some-id'))?.type).toBe(type);
  });

  test('reads the passage of a memo', () => {
    expect(parseRef('memos/x#p2')).toEqual({ type: 'memo', id: 'x', anchor: 'p2' });
  });

  test.for([
    '',
    'quotes',
    'quotes/',
    '/quotes/x',
    'quotes/x/',
    'quotes/x/y',
    'quote/x',
    'pages/x',
    'memo/x#p2',
    'https://x.example/',
    '#p2',
    'constructor/x',
  ])('takes “%s” for no reference', (text) => {
    expect(parseRef(text)).toBeUndefined();
  });
});

test.for(['memos/x#p2', 'quotes/baker-1990', 'people/a'])('accepts %s as evidence', (text) => {
  expect(recordRef.safeParse(text).success).toBe(true);
});

test.for(['x', 'memos/x#', 'memos/X', 'letters/x', 'memos/x#p2#p3', 'memos/x/', ' memos/x'])(
  'refuses “%s” as evidence and says what it expects',
  (text) => {
    const { error } = recordRef.safeParse(text);
    expect(error?.issues[0]?.message).toContain(`\`${text}\` is not a reference, expected a folder and an id`);
  },
);

test('tells a person of the corpus from somebody named in words', () => {
  expect(isPersonId('baker-james')).toBe(true);
  expect(isPersonId('James Baker')).toBe(false);
  expect(isPersonId('Two engineers')).toBe(false);
});

test('has a folder for each record type, each its own', () => {
  expect(new Set(Object.values(folders)).size).toBe(recordTypeNames.length);
  expect(Object.values(folders).every((folder) => idPattern.test(folder))).toBe(true);
});
