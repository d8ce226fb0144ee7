import { describe, expect, it } from 'vitest';
import { byYearAndMonth, inOrderOfSpeech, lifeOf, recordsOfEvent } from '../../src/graph/chronology.ts';
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
