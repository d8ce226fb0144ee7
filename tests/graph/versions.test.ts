import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GraphRecord } from '../../src/graph/graph.ts';
import { canonicalWords, digestOf, versionOf } from '../../src/graph/versions.ts';

/** A quote of which nothing but its words is looked at. */
const quote = (witnesses: { lang: string; text?: string; note?: string }[], hold?: string) =>
  ({ data: { witnesses, hold } }) as unknown as GraphRecord<'quote'>;

describe('the words of a quote', () => {
  const plain = quote([
    { lang: 'en', text: 'not one inch' },
    { lang: 'de', text: 'nicht einen Zoll' },
  ]);

  it('are one line for each witness, with its language', () => {
    expect(canonicalWords(plain)).toBe('en not one inch\nde nicht einen Zoll');
  });

  it.each([
    [
      'line ends and spaces fall elsewhere',
      [
        { lang: 'en', text: ' not\n  one inch ' },
        { lang: 'de', text: 'nicht einen\u00A0Zoll' },
      ],
    ],
    [
      'a note is added',
      [
        { lang: 'en', text: 'not one inch', note: 'US record' },
        { lang: 'de', text: 'nicht einen Zoll' },
      ],
    ],
    [
      'a witness without words is added',
      [{ lang: 'en', text: 'not one inch' }, { lang: 'de', text: 'nicht einen Zoll' }, { lang: 'ru' }],
    ],
  ])('keep their hash where %s', (_, witnesses) => {
    expect(digestOf(quote(witnesses))).toBe(digestOf(plain));
  });

  it('keep their hash however their letters are composed', () => {
    expect(digestOf(quote([{ lang: 'de', text: 'W\u00F6rner' }]))).toBe(
      digestOf(quote([{ lang: 'de', text: 'Wo\u0308rner' }])),
    );
  });

  it.each([
    [
      'a letter',
      [
        { lang: 'en', text: 'not one Inch' },
        { lang: 'de', text: 'nicht einen Zoll' },
      ],
    ],
    [
      'a mark of quotation',
      [
        { lang: 'en', text: 'not “one” inch' },
        { lang: 'de', text: 'nicht einen Zoll' },
      ],
    ],
    [
      'a language',
      [
        { lang: 'en-US', text: 'not one inch' },
        { lang: 'de', text: 'nicht einen Zoll' },
      ],
    ],
    [
      'the order',
      [
        { lang: 'de', text: 'nicht einen Zoll' },
        { lang: 'en', text: 'not one inch' },
      ],
    ],
    ['the parting', [{ lang: 'en', text: 'not one inch de nicht einen Zoll' }]],
  ])('change their hash with %s', (_, witnesses) => {
    expect(digestOf(quote(witnesses))).not.toBe(digestOf(plain));
  });

  it('have the SHA-256 of their UTF-8', () => {
    expect(digestOf(quote([{ lang: 'de', text: 'Wörner' }]))).toBe(
      createHash('sha256').update(Buffer.from('de Wörner', 'utf8')).digest('hex'),
    );
  });

  it('have no hash while they are held', () => {
    expect(digestOf(quote([{ lang: 'en', text: 'not one inch' }], 'Not yet read.'))).toBeUndefined();
    expect(digestOf(quote([{ lang: 'en' }]))).toBeUndefined();
  });

  it('are in their first version', () => {
    expect(versionOf(plain)).toBe(1);
  });
});
