import { describe, expect, it } from 'vitest';
import { formatDistance } from '../../src/graph/distance.ts';

describe('the distance of a record from an utterance', () => {
  it.each([
    ['1990-02-09', '1990-02-09', 'the same day'],
    ['1990-02-09', '1990-02-10', 'the next day'],
    ['1990-02-09', '1990-02-25', '16 days later'],
    ['1990-02-09', '1990-04-09', '59 days later'],
    ['1990-02-09', '1990-07-08', '4 months later'],
    ['1990-02-09', '1990-07-09', '5 months later'],
    ['1990-02-09', '1992-02-08', '23 months later'],
    ['1990-02-09', '1992-02-09', '2 years later'],
    ['1990-02-09', '2017-12-12', '27 years later'],
    ['1990-02-09', '1990-03', 'about 1 month later'],
    ['1990-02', '2009-11', 'about 19 years later'],
    ['1990-02-09', '2009', 'about 19 years later'],
    ['1990-02-09', '1991~', 'about 1 year later'],
  ])('from %s to %s is “%s”', (utterance, record, words) => {
    expect(formatDistance(utterance, record)).toBe(words);
  });

  it.each([
    ['the record is dated earlier', '1990-02-09', '1990-02-08'],
    ['the record is dated to an earlier year', '1990-02-09', '1989'],
    ['one date lies within the other', '1990-02-09', '1990-02'],
    ['the dates overlap', '1990-02-07/1990-02-10', '1990-02-09/1990-02-12'],
    ['a date has no end', '1990-02-09', '1990/..'],
    ['a date is none', '1990-02-09', 'yesterday'],
  ])('is not told where %s', (_, utterance, record) => {
    expect(formatDistance(utterance, record)).toBeUndefined();
  });
});
