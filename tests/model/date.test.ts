import { describe, expect, test } from 'vitest';
import { compareDates, formatDate, isNested, machineDate, parseDate } from '../../src/model/date.ts';

/** First and last day that a date can mean; `…` where it is open. */
function daysOf(text: string): string | undefined {
  const range = parseDate(text);
  const day = (instant: number) => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : '…');
  return range && `${day(range.min)} ${day(range.max)}`;
}

describe('parseDate', () => {
  test.for([
    ['1990-02-09', '1990-02-09 1990-02-09'],
    ['1990-02', '1990-02-01 1990-02-28'],
    ['1992-02', '1992-02-01 1992-02-29'],
    ['1990', '1990-01-01 1990-12-31'],
    ['1992-02-29', '1992-02-29 1992-02-29'],
    ['1990-02~', '1990-02-01 1990-02-28'],
    ['1990-02-09?', '1990-02-09 1990-02-09'],
    ['1990%', '1990-01-01 1990-12-31'],
    ['199X', '1990-01-01 1999-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['1990-XX', '1990-01-01 1990-12-31'],
    ['1990-02-XX', '1990-02-01 1990-02-28'],
    ['1989-12-02/1989-12-03', '1989-12-02 1989-12-03'],
    ['2014/2017', '2014-01-01 2017-12-31'],
    ['1990-02~/1990-05?', '1990-02-01 1990-05-31'],
    ['1990-02/', '1990-02-01 …'],
    ['1990-02/..', '1990-02-01 …'],
    ['../1990-02', '… 1990-02-28'],
    ['/1990-02', '… 1990-02-28'],
  ] as const)('reads %s as the days %s', ([text, days]) => {
    expect(daysOf(text)).toBe(days);
  });

  test.for([
    '',
    ' 1990',
    '199',
    '10000',
    '19900209',
    '1990-2',
    '1990-02-9',
    '1990-13',
    '1990-00',
    '1990-02-30',
    '1990-02-00',
    '1990-04-31',
    '1990-25',
    '1990-~02',
    '~1990',
    '09.02.1990',
    'February 1990',
    '1991/1990',
    '1990-02-10/1990-02-09',
    '1990-02-09/10',
    '..',
    '{1990,1991}',
  ])('takes “%s” for no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.for(['1990-02-29', '1900-02-29', '2023-02-29'])(
    'takes %s for no date, because that February had 28 days',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  test.for(['1990-02-09T10:00', '1990-02-09T10:00:00Z'])(
    'takes %s for no date, because times of day are none of ours',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  test('gives the same answer the second time', () => {
    expect(parseDate('1990-02-10')).toEqual(parseDate('1990-02-10'));
    expect(parseDate('no date')).toBe(parseDate('no date'));
  });

  test.for([
    ['1990-21', '1990-04'],
    ['1990-22', '1990-07'],
    ['1990-23', '1990-10'],
  ] as const)(
    'lets the season %s hold the month %s, as it does on the northern half of the earth',
    ([season, month]) => {
      const [wide, narrow] = [parseDate(season), parseDate(month)];
      expect(wide && narrow && isNested(wide, narrow)).toBe(true);
    },
  );
});

describe('isNested', () => {
  test.for([
    ['1990-02-09', '1990-02-09', true],
    ['1990-02-09', '1990-02', true],
    ['1990-02', '1990-02-09', true],
    ['1990-02-09', '1990-02-07/1990-02-10', true],
    ['1990-02-07', '1990-02-07/1990-02-10', true],
    ['1990-02-10', '1990-02-07/1990-02-10', true],
    ['1990-02-11', '1990-02-07/1990-02-10', false],
    ['1990-02-09/1990-02-12', '1990-02-07/1990-02-10', false],
    ['1990-03', '1990-02', false],
    ['1990~', '1990-05-31', true],
    ['199X', '1990-02-09', true],
    ['198X', '1990-02-09', false],
    ['1990-02/', '1990-02-09', true],
    ['1990-02/', '2022-02-13', true],
    ['1990-02/', '1990-01-31', false],
    ['../1991', '1990-02-09', true],
    ['../1989', '1990-02-09', false],
  ] as const)('of %s and %s is %s', ([a, b, nested]) => {
    const [left, right] = [parseDate(a), parseDate(b)];
    if (!left || !right) throw new Error('the table holds dates only');
    expect(isNested(left, right)).toBe(nested);
    expect(isNested(right, left)).toBe(nested);
  });
});

describe('formatDate', () => {
  test.for([
    ['1990-02-09', '9 February 1990'],
    ['1990-12-31', '31 December 1990'],
    ['1990-02', 'February 1990'],
    ['1990', '1990'],
    ['1990-02~', 'about February 1990'],
    ['1990-02-09?', 'probably 9 February 1990'],
    ['1990%', 'probably about 1990'],
    ['199X', '1990s'],
    ['1990-21', 'spring 1990'],
    ['1990-24', 'winter 1990'],
    ['1990-XX', '1990'],
    ['1990-02-XX', 'February 1990'],
    ['1990-XX-XX', '1990'],
    ['1989-12-02/1989-12-03', '2–3 December 1989'],
    ['1990-02-28/1990-03-01', '28 February 1990 to 1 March 1990'],
    ['2014/2017', '2014 to 2017'],
    ['1990-02~/1990-05?', 'about February 1990 to probably May 1990'],
    ['1990-02/', 'since February 1990'],
    ['1990-02/..', 'since February 1990'],
    ['/1990', 'until 1990'],
    ['../1990-02-09', 'until 9 February 1990'],
  ] as const)('spells %s as “%s”', ([text, words]) => {
    expect(formatDate(text)).toBe(words);
  });
});

describe('machineDate', () => {
  test.for(['1990', '1990-02', '1990-02-09'])('gives %s to machines as it is', (text) => {
    expect(machineDate(text)).toBe(text);
  });

  test.for(['1990~', '1990-02?', '199X', '1990-XX', '1989-12-02/1989-12-03', '1990/', '1990-21'])(
    'has nothing for machines in %s',
    (text) => {
      expect(machineDate(text)).toBeUndefined();
    },
  );
});

describe('compareDates', () => {
  const inOrder = [
    '../1949',
    '1949',
    '198X',
    '1989-12-02/1989-12-03',
    '1990-01-31',
    '1990-02-07',
    '1990-02-07/1990-02-10',
    '1990-02-09',
    '1990-03',
    '2022/',
  ];

  test('orders dates by their beginning, then by their end', () => {
    expect(inOrder.toReversed().toSorted(compareDates)).toEqual(inOrder);
  });

  test('puts a year before its months, which begin with it, only where they end later', () => {
    expect(['1990', '1990-01', '1990-01-01'].toSorted(compareDates)).toEqual(['1990-01-01', '1990-01', '1990']);
  });

  test('orders marks of doubt by their spelling, so that the order is always the same', () => {
    expect(['1990~', '1990', '1990?'].toSorted(compareDates)).toEqual(
      ['1990?', '1990', '1990~'].toSorted(compareDates),
    );
    expect(compareDates('1990', '1990~')).toBe(-compareDates('1990~', '1990'));
    expect(compareDates('1990', '1990')).toBe(0);
  });

  test('puts what is no date last', () => {
    expect(['soon', '1990'].toSorted(compareDates)).toEqual(['1990', 'soon']);
  });

  test('compares dates that are open at the same end', () => {
    expect(['../1991', '../1990'].toSorted(compareDates)).toEqual(['../1990', '../1991']);
    expect(['1990/', '1989/'].toSorted(compareDates)).toEqual(['1989/', '1990/']);
    expect(['1990/..', '1990/'].toSorted(compareDates)).toEqual(['1990/', '1990/..'].toSorted(compareDates));
  });
});
