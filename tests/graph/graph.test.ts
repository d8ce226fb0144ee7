import { describe, expect, test } from 'vitest';
import { buildGraph, getExcerpt, isWithdrawn, sortName } from '../../src/graph/graph.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { checkChanged, minimal, replace } from '../support/corpus.ts';
import { graphOf } from '../support/graph.ts';

const graph = buildGraph(await loadCorpus(minimal));
const refs = (links: readonly { record: { ref: string } }[]) => links.map((link) => link.record.ref);
const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
const assurance = graph.get('quote', 'quill-oak-1902-03-04-not-one-penny');
const asked = graph.get('quote', 'oak-quill-1902-03-04-who-will-pay');
const minutes = graph.get('memo', 'minutes-wend-bridge-1902-03-04');
const letter = graph.get('memo', 'letter-quill-oak-1902-03-06');

describe('get and find', () => {
  test('answer by id', () => {
    expect(graph.get('person', 'oak-bertram').data.name).toBe('Bertram Oak');
    expect(graph.find('people/oak-bertram')).toBe(graph.get('person', 'oak-bertram'));
  });

  test('answer by former id', () => {
    expect(graph.get('event', 'bridge-meeting-1902').id).toBe('meeting-on-the-bridge-1902-03-04');
    expect(graph.find('events/bridge-meeting-1902')?.id).toBe('meeting-on-the-bridge-1902-03-04');
  });

  test('answer for the record whose passage is named', () => {
    expect(graph.find('memos/minutes-wend-bridge-1902-03-04#aside')).toBe(minutes);
  });

  test('part when there is none: one throws, the other has no answer', () => {
    expect(() => graph.get('person', 'nobody')).toThrow('no person nobody');
    expect(graph.find('people/nobody')).toBeUndefined();
    expect(graph.find('pages/about')).toBeUndefined();
    expect(() => graph.get('quote', 'oak-bertram')).toThrow('no quote oak-bertram');
  });
});

test('redirects lead from former addresses to present records', () => {
  expect(graph.redirects.map(({ from, to }) => [from, to.ref])).toEqual([
    ['/events/bridge-meeting-1902/', 'events/meeting-on-the-bridge-1902-03-04'],
  ]);
});

describe('list and all', () => {
  test('list quotes and memos by date', () => {
    expect(ids(graph.list('quote'))).toEqual([
      'oak-quill-1902-03-04-who-will-pay',
      'quill-oak-1902-03-04-not-one-penny',
      'quill-1902-03-05-aside',
    ]);
    expect(ids(graph.list('memo'))).toEqual(['minutes-wend-bridge-1902-03-04', 'letter-quill-oak-1902-03-06']);
  });

  test('list people by the name under which they are looked up', () => {
    expect(ids(graph.list('person'))).toEqual(['oak-bertram', 'quill-ada', 'tern-cora', 'wend-bridge-company']);
  });

  test('list claims in the order of their question', () => {
    expect(ids(graph.list('claim'))).toEqual(['upper-wend-promised-to-pay', 'no-contract-names-a-payer']);
  });

  test('list questions in the order of site.yaml, and those that it does not name after them', async () => {
    const question = '---\ntitle: Why?\nshort_answer: Because.\nclaims: []\n---\n';
    const { list } = await graphOf({
      'questions/a.md': question,
      'questions/b.md': question,
      'questions/z.md': question,
      'site.yaml': replace('  - who-pays-for-the-bridge', '  - z\n  - who-pays-for-the-bridge'),
    });
    expect(ids(list('question'))).toEqual(['z', 'who-pays-for-the-bridge', 'a', 'b']);
  });

  test('know of withdrawn records, and show them only when asked for all', () => {
    expect(ids(graph.all('quote'))).toContain('oak-1903-01-ten-thousand');
    expect(ids(graph.list('quote'))).not.toContain('oak-1903-01-ten-thousand');
    expect(isWithdrawn(graph.get('quote', 'oak-1903-01-ten-thousand'))).toBe(true);
    expect(graph.list('quote').filter(isWithdrawn)).toEqual([]);
  });

  test('list every record of the corpus once', async () => {
    const { records } = await loadCorpus(minimal);
    expect(recordTypeNames.flatMap((type) => graph.all(type).map((record) => record.ref)).toSorted()).toEqual(
      records.map((record) => record.ref as string).toSorted(),
    );
  });
});

describe('outgoing and incoming', () => {
  test('say what a record names, in the order in which it does', () => {
    expect(graph.outgoing(assurance).map(({ name, record }) => `${name} ${record.ref}`)).toEqual([
      'speaker people/quill-ada',
      'addressee people/oak-bertram',
      'occasion events/meeting-on-the-bridge-1902-03-04',
      'witness memos/minutes-wend-bridge-1902-03-04',
      'witness memos/letter-quill-oak-1902-03-06',
      'witness memos/letter-quill-oak-1902-03-06',
      'reply quotes/oak-quill-1902-03-04-who-will-pay',
    ]);
  });

  test('say what names a record, and in whose words why', () => {
    expect(graph.incoming(assurance, 'evidence')).toMatchObject([
      {
        record: { ref: 'claims/upper-wend-promised-to-pay' },
        anchor: undefined,
        why: 'The mayor says that Lower Wend will not be asked for a penny.',
      },
    ]);
    expect(graph.incoming(letter, 'evidence').map(({ anchor }) => anchor)).toEqual(['auf-dem-nordufer']);
    expect(refs(graph.incoming(asked, 'reply'))).toEqual(['quotes/quill-oak-1902-03-04-not-one-penny']);
  });

  test('are two sides of the same relations', () => {
    const all = recordTypeNames.flatMap((type) => graph.all(type));
    const forward = all.flatMap((from) =>
      graph.outgoing(from).map(({ name, record, anchor }) => `${from.ref} ${name} ${record.ref}#${anchor ?? ''}`),
    );
    const backward = all.flatMap((to) =>
      graph.incoming(to).map(({ name, record, anchor }) => `${record.ref} ${name} ${to.ref}#${anchor ?? ''}`),
    );
    expect(forward.length).toBeGreaterThan(30);
    expect(backward.toSorted()).toEqual(forward.toSorted());
  });

  test('leave withdrawn records out at both ends', () => {
    const withdrawn = graph.get('quote', 'oak-1903-01-ten-thousand');
    expect(graph.outgoing(withdrawn)).toEqual([]);
    expect(refs(graph.incoming(graph.get('person', 'oak-bertram'), 'speaker'))).toEqual([
      'quotes/oak-quill-1902-03-04-who-will-pay',
    ]);
  });

  test('follow former ids', async () => {
    const { incoming, get } = await graphOf({
      'quotes/quill-1902-03-05-aside.md': replace(
        'event: meeting-on-the-bridge-1902-03-04',
        'event: bridge-meeting-1902',
      ),
    });
    expect(refs(incoming(get('event', 'bridge-meeting-1902'), 'occasion'))).toContain('quotes/quill-1902-03-05-aside');
  });

  test('have nothing of a record that stands alone', async () => {
    const { outgoing, incoming, get } = await graphOf({ 'people/stranger.md': '---\nname: A Stranger\n---\n' });
    expect([...outgoing(get('person', 'stranger')), ...incoming(get('person', 'stranger'))]).toEqual([]);
  });
});

test('mention names a person of the corpus by record and anybody else in words', () => {
  expect(graph.mention('oak-bertram')).toMatchObject({ name: 'Bertram Oak', record: { id: 'oak-bertram' } });
  expect(graph.mention('Two engineers')).toEqual({ name: 'Two engineers', record: undefined });
});

test('scope explains a value of site.yaml', () => {
  expect(graph.scope('both-banks').label).toBe('both banks');
  expect(() => graph.scope('all-banks')).toThrow('no scope all-banks');
});

test('getExcerpt answers for an excerpt that is there', () => {
  expect(getExcerpt(minutes, 'aside').head.hold).toContain('has been seen in a copy only');
  expect(() => getExcerpt(minutes, 'nowhere')).toThrow('no excerpt nowhere in memos/minutes-wend-bridge-1902-03-04');
});

test.for([
  ['James A. Baker III', undefined, 'Baker III, James A.'],
  ['Ada Quill', 'person', 'Quill, Ada'],
  ['Genscher', 'person', 'Genscher'],
  ['Wend Bridge Company', 'organisation', 'Wend Bridge Company'],
] as const)('looks %s (%s) up under “%s”', ([name, kind, sorted]) => {
  expect(sortName(name, kind)).toBe(sorted);
});

test('buildGraph refuses a corpus with faults', async () => {
  const faulty = await checkChanged({ 'people/quill-ada.md': replace('born:', 'bron:') });
  expect(() => buildGraph(faulty.corpus)).toThrow('people/quill-ada.md has faults');
  const homeless = await checkChanged({ 'site.yaml': null });
  expect(() => buildGraph(homeless.corpus)).toThrow('the corpus has no site.yaml');
});

test('the order of files changes nothing in the graph', async () => {
  const corpus = await loadCorpus(minimal);
  const turned = buildGraph({ ...corpus, records: corpus.records.toReversed() });
  for (const type of recordTypeNames) {
    expect(ids(turned.all(type))).toEqual(ids(graph.all(type)));
    for (const record of graph.all(type)) {
      expect(refs(turned.incoming(record))).toEqual(refs(graph.incoming(record)));
      expect(refs(turned.outgoing(record))).toEqual(refs(graph.outgoing(record)));
    }
  }
});
