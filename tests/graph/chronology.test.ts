import { describe, expect, it } from 'vitest';
import {
  buildChronology,
  byYearAndMonth,
  inOrderOfSpeech,
  lifeOf,
  recordsOfEvent,
} from '../../src/graph/chronology.ts';
import { replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

describe('years and months', () => {
  it('part things that are in order, and stand by what is known of each date', () => {
    const years = byYearAndMonth(
      ['1989-12-02/1989-12-03', '199X', '1990', '1990-02', '1990-02-09', '1990-03~', '1991-01-01'],
      (date) => date,
    );
    expect(years.map(({ name, key, months }) => [name, key, months.map((month) => [month.name, month.items])])).toEqual(
      [
        ['1989', '1989', [['December', ['1989-12-02/1989-12-03']]]],
        ['1990s', '199x', [[undefined, ['199X']]]],
        [
          '1990',
          '1990',
          [
            [undefined, ['1990']],
            ['February', ['1990-02', '1990-02-09']],
            ['March', ['1990-03~']],
          ],
        ],
        ['1991', '1991', [['January', ['1991-01-01']]]],
      ],
    );
  });

  it('take the end of what has no beginning', () => {
    expect(byYearAndMonth(['../1990-02'], (date) => date)[0]?.name).toBe('1990');
  });
});

describe('a life', () => {
  it('is what a person took part in, said, heard and made, in order of time', async () => {
    const graph = await graphOf();
    expect(lifeOf(graph, graph.get('person', 'quill-ada')).map(({ part, record }) => `${part} ${record.id}`)).toEqual([
      'took part meeting-on-the-bridge-1902-03-04',
      'heard oak-quill-1902-03-04-who-will-pay',
      'said quill-oak-1902-03-04-not-one-penny',
      'said quill-1902-03-05-aside',
      'made letter-quill-oak-1902-03-06',
    ]);
  });

  it('tells words that were written, and words that came later', async () => {
    const graph = await graphOf({
      'quotes/quill-oak-1902-03-04-not-one-penny.md': replace('form: private-oral', 'form: written-informal'),
      'quotes/quill-1902-03-05-aside.md': replace('kind: qualification', 'kind: recollection'),
    });
    const parts = lifeOf(graph, graph.get('person', 'quill-ada')).map(({ part }) => part);
    expect(parts).toEqual(['took part', 'heard', 'wrote', 'recalled', 'made']);
  });
});

describe('the order of speech', () => {
  it('puts an answer of the same day after what it answers, whatever their ids', async () => {
    const graph = await graphOf();
    const [a, b] = [
      graph.get('quote', 'oak-quill-1902-03-04-who-will-pay'),
      graph.get('quote', 'quill-oak-1902-03-04-not-one-penny'),
    ];
    expect(inOrderOfSpeech(graph, [b, a])).toEqual([a, b]);
  });
});

describe('the records of an event', () => {
  it('are the quotes that name it and the memos that it names', async () => {
    const graph = await graphOf();
    const { quotes, memos } = recordsOfEvent(graph, graph.get('event', 'meeting-on-the-bridge-1902-03-04'));
    expect(quotes.map(({ id }) => id)).toEqual([
      'oak-quill-1902-03-04-who-will-pay',
      'quill-oak-1902-03-04-not-one-penny',
      'quill-1902-03-05-aside',
    ]);
    expect(memos.map(({ id }) => id)).toEqual(['minutes-wend-bridge-1902-03-04']);
  });
});

describe('everything that has a date', () => {
  const print = (graph: Awaited<ReturnType<typeof graphOf>>) =>
    buildChronology(graph).flatMap(({ name, months }) =>
      months.flatMap((month) =>
        month.items.map(({ date, records }) => [name, month.name, date, ...records.map(({ ref }) => ref)]),
      ),
    );

  it('stands by its date: what happened, the records of it, what was said, what was printed', async () => {
    expect(print(await graphOf())).toEqual([
      ['1902', 'March', '1902-03-04/1902-03-05', 'events/meeting-on-the-bridge-1902-03-04'],
      [
        '1902',
        'March',
        '1902-03-04',
        'memos/minutes-wend-bridge-1902-03-04',
        'quotes/oak-quill-1902-03-04-who-will-pay',
        'quotes/quill-oak-1902-03-04-not-one-penny',
      ],
      ['1902', 'March', '1902-03-05', 'quotes/quill-1902-03-05-aside'],
      ['1902', 'March', '1902-03-06', 'memos/letter-quill-oak-1902-03-06'],
      ['1950', undefined, '1950', 'sources/tern-1950'],
    ]);
  });

  it.for([
    ['190X', ['1900s', undefined]],
    ['1902~', ['1902', undefined]],
    ['1902/1910', ['1902', undefined]],
    ['1902-03', ['1902', 'March']],
  ] as const)('has what is known as %s before the days in it', async ([issued, [year, month]]) => {
    const graph = await graphOf({ 'sources/tern-1950.md': replace('issued: 1950', `issued: "${issued}"`) });
    expect(print(graph)[0]).toEqual([year, month, issued, 'sources/tern-1950']);
  });

  it('stands at its end where its beginning is open', async () => {
    const graph = await graphOf({ 'sources/tern-1950.md': replace('issued: 1950', 'issued: ../1902-03-05') });
    const dates = print(graph).map(([, , date]) => date);
    expect(dates.slice(-2)).toEqual(['../1902-03-05', '1902-03-06']);
  });

  it('is not what has none', async () => {
    const graph = await graphOf({ 'sources/tern-1950.md': replace('issued: 1950\n', '') });
    expect(print(graph).flat()).not.toContain('sources/tern-1950');
  });
});
