import { describe, expect, test } from 'vitest';
import { bridge, engineOf, entry, indexOf } from './made-up.ts';

const { ask, refs } = engineOf(bridge());
const manner = (q: string, ref: string) =>
  ask(q)
    .hits()
    .find((hit) => hit.entry.ref === ref)?.manner;
const shown = (q: string, ref: string) =>
  ask(q)
    .hits()
    .find((hit) => hit.entry.ref === ref)
    ?.show();

describe('matching', () => {
  test('puts the words as asked before the same words in another order', () => {
    expect(refs('one penny')[0]).toBe('quotes/quill-1902-not-one-penny');
    expect(manner('one penny', 'quotes/quill-1902-not-one-penny')).toEqual({ how: 'exact' });
    expect(manner('penny one', 'quotes/quill-1902-not-one-penny')).toEqual({ how: 'all' });
  });

  test('puts a quote before the memo that has the same words', () => {
    const found = refs('neither for the stones nor for the toll-house');
    expect(found.slice(0, 2)).toEqual(['quotes/quill-1902-not-one-penny', 'memos/minutes']);
  });

  test('reads who and when beside what: what she said in that year, not what was said of it', () => {
    expect(refs('quill 1902 penny')[0]).toBe('quotes/quill-1902-not-one-penny');
    expect(refs('oak 1903 penny')[0]).toBe('quotes/oak-1903-ten-thousand');
  });

  test.each(['4 March 1902', '1902-03-04', '4.3.1902', '04/03/1902', '4. März 1902', 'mar 4th 1902'])(
    'finds a day written as %s',
    (day) => {
      expect(refs(day)).toContain('quotes/quill-1902-not-one-penny');
      expect(refs(day)[0]).toMatch(/quill-1902-not-one-penny|minutes/);
    },
  );

  test.each(['Квилль', 'квилль', 'Kwill', 'QUILL'])('finds the person first by the name %s, then her words', (name) => {
    expect(refs(name)[0]).toBe('people/quill-ada');
    expect(refs(name)).toContain('quotes/quill-1902-not-one-penny');
  });

  test('finds words in spite of slips, and says what it read', () => {
    expect(refs('toll-huose stonse')[0]).toBe('quotes/quill-1902-not-one-penny');
    expect(manner('pfenig', 'quotes/quill-1902-not-one-penny')).toEqual({
      how: 'similar',
      readings: [{ typed: 'pfenig', as: 'Pfennig' }],
    });
  });

  test('takes known words for slips too where nothing else would be found', () => {
    expect(refs('neither one toll tones')).toContain('quotes/quill-1902-not-one-penny');
  });

  test('takes the last word for a beginning', () => {
    expect(refs('toll-ho')).toContain('quotes/quill-1902-not-one-penny');
    expect(refs('pfen')).toEqual(['quotes/quill-1902-not-one-penny']);
    expect(refs('pfen wend')).not.toContain('people/quill-ada');
  });

  test('finds accented words without their accents, and unaccented ones with them', () => {
    expect(refs('brucke fur')).toEqual(['quotes/quill-1902-not-one-penny']);
    expect(refs('muller')).toEqual(['claims/promised-to-pay']);
    expect(refs('pénny')).toContain('quotes/quill-1902-not-one-penny');
  });

  test('finds forms of a word', () => {
    expect(refs('pennys stones')).toContain('quotes/quill-1902-not-one-penny');
    expect(refs('promises bridge')).toContain('claims/promised-to-pay');
  });

  test('holds words in quotation marks to the letter', () => {
    expect(refs('"asked for one penny"')).toEqual(['quotes/quill-1902-not-one-penny', 'memos/minutes']);
    expect(refs('“asked for one penny”')).toHaveLength(2);
    expect(refs('"penny one for asked"')).toEqual([]);
    expect(refs('"one peny"')).toEqual([]);
    expect(refs('oak "a penny"')).toEqual(['quotes/oak-1903-ten-thousand']);
  });

  test('lets a missing word pass where the rest is there, and says how many it found', () => {
    expect(manner('stones toll-house neither surveyor', 'quotes/quill-1902-not-one-penny')).toMatchObject({
      how: 'most',
      asked: 5,
      found: 4,
    });
  });

  test.each(['xyzzy', 'blorp flurb', 'penny xyzzy', '1987', '1893', '☃', '"', '-', 'the xyzzy'])(
    'finds nothing for %s',
    (noise) => {
      expect(refs(noise)).toEqual([]);
    },
  );

  test('says of an unknown word which known ones are near', () => {
    expect(ask('penny xyzzy').unknown).toEqual([{ typed: 'xyzzy', nearest: [], isGuessed: false }]);
    expect(ask('"bridje"').unknown).toEqual([{ typed: 'bridje', nearest: ['Bridge'], isGuessed: false }]);
  });

  test('answers a whole page of pasted text without complaint', () => {
    const text = 'Lower Wend will not be asked for one penny, neither for the stones nor for the toll-house. '.repeat(
      200,
    );
    expect(refs(text)[0]).toBe('quotes/quill-1902-not-one-penny');
  });

  test('puts what is held after what can be read', () => {
    expect(refs('quill quote').at(-1)).toBe('quotes/quill-1902-aside');
  });

  test('puts an utterance whose preferred reading has the words before one that has them in another witness', () => {
    const words = 'the stones are paid for';
    const other = entry('quotes/a', { fields: { words: ['paid in full', words] } });
    const preferred = entry('quotes/b', { fields: { words: [words] } });
    expect(engineOf(indexOf([other, preferred])).refs(words)).toEqual(['quotes/b', 'quotes/a']);
  });
});

describe('what is shown', () => {
  test('leads to the witness whose words match, in its language', () => {
    expect(shown('keinen Pfennig', 'quotes/quill-1902-not-one-penny')).toMatchObject({
      anchor: 'witness-letter',
      passage: { lang: 'de' },
    });
    expect(shown('one penny', 'quotes/quill-1902-not-one-penny')).toMatchObject({
      anchor: 'witness-minutes',
      passage: { lang: 'en' },
    });
  });

  test('shows an English reading beside one in another language', () => {
    expect(shown('keinen Pfennig', 'quotes/quill-1902-not-one-penny')?.english?.anchor).toBe('witness-minutes');
    expect(shown('one penny', 'quotes/quill-1902-not-one-penny')?.english).toBeUndefined();
  });

  test('leads to the excerpt of a memo, and names no other unless it has all the words', () => {
    expect(shown('who will pay', 'memos/minutes')).toMatchObject({ anchor: 'who-will-pay', others: [] });
    expect(shown('stones', 'memos/minutes')?.others).toHaveLength(1);
  });

  test('shows the first words and no anchor where only the name matched', () => {
    expect(shown('bertram', 'quotes/oak-1903-ten-thousand')).toMatchObject({
      anchor: undefined,
      passage: { anchor: 'witness-speech' },
    });
  });

  test('shows the preferred reading where only who and when were asked, not the one that names them', () => {
    expect(shown('quill 1903', 'quotes/oak-1903-ten-thousand')?.passage?.anchor).toBe('witness-speech');
    expect(shown('oak 1903', 'quotes/oak-1903-ten-thousand')?.anchor).toBeUndefined();
  });

  test('shows commentary where the match is there and nowhere else', () => {
    expect(shown('surveyor', 'claims/promised-to-pay')?.comment?.text).toMatch(/Müller/);
    expect(shown('stones', 'claims/promised-to-pay')?.comment).toBeUndefined();
  });
});

describe('filters', () => {
  test('narrow to what passes all of them', () => {
    expect(refs('quill', { type: 'memos' })).toEqual(['memos/minutes']);
    expect(refs('penny', { speaker: 'oak-bertram' })).toEqual(['quotes/oak-1903-ten-thousand']);
    expect(refs('penny', { from: '1903' })).toEqual(['quotes/oak-1903-ten-thousand']);
    expect(refs('penny', { to: '1902-12' })).not.toContain('quotes/oak-1903-ten-thousand');
    expect(refs('penny', { speaker: 'nobody' })).toEqual([]);
  });

  test('count a date in if it may lie within', () => {
    expect(refs('penny', { from: '1903-01-31', to: '1903-02' })).toEqual(['quotes/oak-1903-ten-thousand']);
    expect(refs('penny', { from: '1903-02' })).toEqual([]);
  });

  test('take language and verification of one passage together', () => {
    expect(refs('wend', { lang: 'de', verification: 'published-edition' })).toEqual([
      'quotes/quill-1902-not-one-penny',
    ]);
    expect(refs('wend', { lang: 'de', verification: 'primary-text' })).toEqual([]);
    expect(ask('wend', { lang: 'de' }).hits()[0]?.show().passage?.lang).toBe('de');
  });

  test('list all that passes, in the order of the listings, where no word is asked', () => {
    expect(refs('', { type: 'people' })).toEqual(['people/quill-ada', 'people/oak-bertram']);
    expect(ask('', { type: 'people' }).hits()[0]?.manner).toEqual({ how: 'listed' });
    expect(refs('')).toEqual([]);
  });

  test('count for each value what choosing it would bring', () => {
    const { counts, unfiltered } = ask('penny', { type: 'memos' });
    expect(counts().type.get('quotes')).toBe(2);
    expect(counts().type.get('memos')).toBe(1);
    expect(counts().speaker.get('oak-bertram')).toBeUndefined();
    expect(unfiltered).toBe(3);
  });
});
