import { describe, expect, test } from 'vitest';
import { prepareEngine, type Engine, type Hit } from '../../src/search/browser/engine/engine.ts';
import { finish } from '../../src/search/browser/slices.ts';
import { rerankLimit } from '../../src/search/options.ts';
import { packIndex } from '../../src/search/packed-index.ts';
import type { Question } from '../../src/search/query.ts';
import { bridge, engineOf, entry, indexOf } from './made-up.ts';

const { engine, ask, refs } = engineOf(bridge());
const refsOf = (hits: readonly Hit[]) => hits.map((hit) => hit.entry.ref);
const ordered = (q: string, order: Question['order'], filters: Question['filters'] = {}) =>
  refsOf(engine.answer({ q, filters, ...(order && { order }) }).hits());

describe('answers by date', () => {
  test('begin with the oldest, and have what is undated last', () => {
    const found = ordered('quill', 'oldest');
    expect(found.slice(0, 2).toSorted()).toEqual(['memos/minutes', 'quotes/quill-1902-not-one-penny']);
    expect(found.slice(2)).toEqual(['quotes/quill-1902-aside', 'quotes/oak-1903-ten-thousand', 'people/quill-ada']);
  });

  test('begin with the newest, and have what is undated last all the same', () => {
    const found = ordered('quill', 'newest');
    expect(found.slice(0, 2)).toEqual(['quotes/oak-1903-ten-thousand', 'quotes/quill-1902-aside']);
    expect(found.slice(2, 4).toSorted()).toEqual(['memos/minutes', 'quotes/quill-1902-not-one-penny']);
    expect(found.slice(4)).toEqual(['people/quill-ada']);
  });

  test('have the better first of one day', () => {
    const ofTheDay = refs('quill').filter((ref) => /minutes|penny/.test(ref));
    expect(ordered('quill', 'oldest').slice(0, 2)).toEqual(ofTheDay);
    expect(ordered('quill', 'newest').slice(2, 4)).toEqual(ofTheDay);
  });

  test('go by the first day that a date can mean, or from the newest by the last', () => {
    const dated = (ref: string, from: number, to: number) =>
      entry(ref, { date: { text: '', from, to }, fields: { words: ['toll'] } });
    const entries = [dated('quotes/day', 19020304, 19020304), dated('quotes/year', 19020101, 19021231)];
    const other = engineOf(indexOf(entries)).engine;
    const found = (order: Question['order']) =>
      refsOf(other.answer({ q: 'toll', filters: {}, ...(order && { order }) }).hits());
    expect(found('oldest')).toEqual(['quotes/year', 'quotes/day']);
    expect(found('newest')).toEqual(['quotes/year', 'quotes/day']);
  });

  test('are the same records in every order', () => {
    const best = refs('quill').toSorted();
    expect(ordered('quill', 'best')).toEqual(refs('quill'));
    expect(ordered('quill', 'oldest').toSorted()).toEqual(best);
    expect(ordered('quill', 'newest').toSorted()).toEqual(best);
  });

  test('can be had of filters alone', () => {
    expect(ordered('', 'newest', { type: 'quotes' })).toEqual([
      'quotes/oak-1903-ten-thousand',
      'quotes/quill-1902-aside',
      'quotes/quill-1902-not-one-penny',
    ]);
  });
});

describe('answers by part of the collection', () => {
  const partsOf = (q: string, count: number, filters: Question['filters'] = {}) =>
    engine.answer({ q, filters, order: 'parts' }).parts(count);

  test('are so many of each part, with the number of all, the part of the best first', () => {
    const parts = partsOf('quill', 2);
    expect(parts[0]?.type).toBe('people');
    expect(parts.map(({ type, total, hits }) => [type, total, hits.length]).toSorted()).toEqual([
      ['memos', 1, 1],
      ['people', 1, 1],
      ['quotes', 3, 2],
    ]);
  });

  test('have the parts in the order of their best, and each part in the order of all', () => {
    const all = ask('quill').hits();
    const parts = partsOf('quill', 10);
    expect(parts.map(({ type }) => type)).toEqual([...new Set(all.map((hit) => hit.entry.type))]);
    for (const { type, hits } of parts)
      expect(refsOf(hits)).toEqual(refsOf(all.filter((hit) => hit.entry.type === type)));
  });

  test('make up all that was found', () => {
    const totals = partsOf('stones', 1).map(({ total }) => total);
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(ask('stones').total);
  });

  test('are narrowed by filters, and none where nothing was found', () => {
    expect(partsOf('quill', 2, { type: 'memos' }).map(({ type, total }) => [type, total])).toEqual([['memos', 1]]);
    expect(partsOf('xyzzy', 2)).toEqual([]);
  });
});

describe('some of the answers', () => {
  // More than are read again, of several dates, some of them equal and some missing.
  const many = Array.from({ length: rerankLimit + 60 }, (_, at) => {
    const day = 19020301 + (at % 7);
    return entry(`quotes/q-${at}`, {
      ...(at % 5 !== 0 && { date: { text: '', from: day, to: day } }),
      fields: { words: [`one penny ${'and stones '.repeat(at % 3)}for the toll`] },
    });
  });
  const large = engineOf(indexOf(many)).engine;

  test.each(['best', 'oldest', 'newest'] as const)('are stretches of the whole list: %s first', (order) => {
    const question: Question = { q: 'penny toll', filters: {}, order };
    const whole = refsOf(large.answer(question).hits());
    expect(new Set(whole).size).toBe(many.length);
    const stretches = [
      [0, 10],
      [10, 10],
      [rerankLimit - 10, 10],
      [rerankLimit - 5, 10],
      [rerankLimit, 10],
      [many.length - 3, 10],
      [many.length, 10],
    ] as const;
    for (const [from, count] of stretches) {
      const some = refsOf(large.answer(question).hits(from, count));
      expect(some, `${count} from ${from}`).toEqual(whole.slice(from, from + count));
    }
  });

  test('are the rest, where no number is given', () => {
    expect(refsOf(ask('quill').hits(2))).toEqual(refs('quill').slice(2));
  });

  test('are as many by part as in a row', () => {
    const [part] = large.answer({ q: 'penny toll', filters: {}, order: 'parts' }).parts(3);
    expect(part).toMatchObject({ type: 'quotes', total: many.length });
    expect(refsOf(part?.hits ?? [])).toEqual(refsOf(large.answer({ q: 'penny toll', filters: {} }).hits(0, 3)));
  });
});

describe('words that were joined', () => {
  test('are found as the two that they are', () => {
    expect(refs('greatflood')[0]).toBe('events/flood');
    expect(refs('wholebridge')[0]).toBe('claims/promised-to-pay');
    expect(refs('stonestoll')).toContain('quotes/quill-1902-not-one-penny');
  });

  test('are not called exact, as nobody typed them so', () => {
    expect(ask('great flood').hits()[0]?.manner).toEqual({ how: 'exact' });
    expect(ask('greatflood').hits()[0]?.manner).toEqual({ how: 'all' });
    expect(ask('greatflood').exact).toBe(0);
    expect(ask('greatflood').hasAllAsTyped).toBe(false);
  });

  test('are no two words in quotation marks, nor where one part is unknown', () => {
    expect(refs('"greatflood"')).toEqual([]);
    expect(refs('xyzzyflood')).toEqual([]);
  });
});

describe('an engine without texts', () => {
  const { file, texts } = packIndex(bridge());
  const start = () => finish(prepareEngine(file));
  const found = (of: Engine, q: string) => refsOf(of.answer({ q, filters: {} }).hits());

  test('finds by name, by date and by word, and says that it has not all', () => {
    const bare = start();
    expect(bare.answer({ q: 'penny', filters: {} }).isWhole).toBe(false);
    expect(found(bare, 'ada quill')[0]).toBe('people/quill-ada');
    expect(found(bare, 'Квилль')[0]).toBe('people/quill-ada');
    expect(found(bare, '4.3.1902')).toContain('memos/minutes');
    expect(found(bare, 'penny').toSorted()).toEqual([
      'memos/minutes',
      'quotes/oak-1903-ten-thousand',
      'quotes/quill-1902-not-one-penny',
    ]);
  });

  test('shows what it can', () => {
    const [hit] = start().answer({ q: 'pfennig', filters: {} }).hits();
    expect(hit?.entry.title).toBe('Ada Quill to Bertram Oak');
    expect(hit?.show().passage).toBeUndefined();
  });

  test('has all as soon as both parts have come, in whatever order', () => {
    for (const parts of [[texts.passages, texts.notes] as const, [texts.notes, texts.passages] as const]) {
      const growing = start();
      const isWhole = () => growing.answer({ q: 'penny', filters: {} }).isWhole;
      finish(growing.take(parts[0]));
      expect(isWhole()).toBe(false);
      finish(growing.take(parts[1]));
      expect(isWhole()).toBe(true);
    }
  });

  test('finds more from the notes, and holds phrases to the letter when it can', () => {
    const growing = start();
    expect(found(growing, 'surveyor')).toEqual([]);
    expect(found(growing, '"penny one for asked"')).not.toEqual([]);
    finish(growing.take(texts.passages));
    finish(growing.take(texts.notes));
    expect(found(growing, 'surveyor')).toEqual(['claims/promised-to-pay']);
    expect(found(growing, '"penny one for asked"')).toEqual([]);
  });

  test('shows passages when they have come, and then answers like one that had all from the start', () => {
    const growing = start();
    found(growing, 'one penny');
    finish(growing.take(texts.passages));
    const shown = growing.answer({ q: 'pfennig', filters: {} }).hits()[0]?.show();
    expect(shown?.anchor).toBe('witness-letter');
    finish(growing.take(texts.notes));
    for (const q of ['one penny', 'quill', 'stones toll-house', 'surveyor', 'oak 1903'])
      expect(found(growing, q), q).toEqual(refs(q));
  });

  test('reads on in quiet moments until there is no more, and answers the same', () => {
    const reading = start();
    finish(reading.take(texts.passages));
    finish(reading.take(texts.notes));
    for (let rounds = 0; reading.readOn(5) && rounds < 1000; rounds += 1);
    expect(reading.readOn(5)).toBe(false);
    expect(found(reading, 'one penny')).toEqual(refs('one penny'));
  });
});
