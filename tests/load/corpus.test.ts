import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorpusError, loadCorpus, recordsOfType } from '../../src/load/corpus.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { checkChanged, minimal, replace } from '../support/corpus.ts';

const corpus = await loadCorpus(minimal);

describe('loadCorpus', () => {
  test('reads every record type, the pages and the site without a word', () => {
    expect(corpus.diagnostics).toEqual([]);
    expect(recordTypeNames.filter((type) => recordsOfType(corpus.records, type).length === 0)).toEqual([]);
    expect(corpus.pages.map((page) => page.name)).toEqual(['about']);
    expect(corpus.site?.title).toBe('Who Pays for the Bridge?');
  });

  test('names a record after its file', () => {
    const [event] = recordsOfType(corpus.records, 'event');
    expect(event).toMatchObject({
      type: 'event',
      id: 'meeting-on-the-bridge-1902-03-04',
      ref: 'events/meeting-on-the-bridge-1902-03-04',
      file: 'events/meeting-on-the-bridge-1902-03-04.md',
      isReadable: true,
    });
  });

  test('knows where in the file each field stands', () => {
    const quote = recordsOfType(corpus.records, 'quote').find(
      (each) => each.id === 'quill-oak-1902-03-04-not-one-penny',
    );
    expect(quote?.placeOf(['witnesses', 1, 'lang'])).toEqual({
      file: 'quotes/quill-oak-1902-03-04-not-one-penny.md',
      line: 29,
      column: 11,
    });
    expect(quote?.placeOf(['witnesses', 1, 'lang'], 'key').column).toBe(5);
  });

  test('keeps the numbers of lines in the body', () => {
    const memo = recordsOfType(corpus.records, 'memo').find((each) => each.id === 'minutes-wend-bridge-1902-03-04');
    expect(memo?.excerpts.map(({ id, place }) => `${id} ${place.line}`)).toEqual([
      'who-will-pay 29',
      'not-one-penny 41',
      'aside 58',
    ]);
  });

  test.for(['no-such-folder', 'site.yaml'])('cannot work with %s', async (path) => {
    await expect(loadCorpus(join(minimal, path))).rejects.toThrow(CorpusError);
  });

  test('keeps a record that is at fault, so that nothing else misses it', async () => {
    const { corpus: faulty } = await checkChanged({ 'people/quill-ada.md': replace('born:', 'bron:') });
    const person = recordsOfType(faulty.records, 'person').find((each) => each.id === 'quill-ada');
    expect(person).toMatchObject({
      data: undefined,
      isReadable: true,
      draft: { name: 'Ada Quill', died: '1921-05-01' },
    });
  });

  test('parses a body once', () => {
    const [claim] = recordsOfType(corpus.records, 'claim');
    expect(claim?.body).toBe(claim?.body);
  });
});
