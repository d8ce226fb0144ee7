import { describe, expect, test } from 'vitest';
import { cutAround, piecesOf } from '../../src/search/browser/engine/marking.ts';

/** The text with brackets where it would be marked. */
const marked = (text: string, ...terms: string[]) =>
  piecesOf(text, new Set(terms), true)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('marks', () => {
  test('stand where the words stand in the text as it is', () => {
    expect(marked('Wörner and WORNER', 'worner')).toBe('[Wörner] and [WORNER]');
    expect(marked('Wo\u0308rner', 'worner')).toBe('[Wo\u0308rner]');
    expect(marked('Это сказал Горбачёв.', 'горбачев')).toBe('Это сказал [Горбачёв].');
    expect(marked('“NATO’s jurisdiction”', 'nato', 'jurisdiction')).toBe('“[NATO’s jurisdiction]”');
  });

  test('are one where the words are neighbours', () => {
    expect(marked('not one inch to the east', 'one', 'inch')).toBe('not [one inch] to the east');
    expect(marked('one. Inch', 'one', 'inch')).toBe('[one]. [Inch]');
  });

  test('take small words in company only', () => {
    expect(marked('to the moon, and one inch to the east', 'to', 'the', 'inch', 'east', 'one')).toBe(
      'to the moon, and [one inch to the east]',
    );
    expect(marked('to be or not to be', 'to', 'be')).toBe('[to be] or not [to be]');
  });

  test('leave the text as it was', () => {
    const text = 'A <b>“quoted”</b> & Горбачёв’s\nline';
    expect(
      piecesOf(text, new Set(['quoted', 'горбачев']), false)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('name the language of Cyrillic in a text that has none of its own', () => {
    expect(piecesOf('called Горбачёв here', new Set(), false)).toEqual([
      { text: 'called ', isMarked: false, lang: undefined },
      { text: 'Горбачёв', isMarked: false, lang: 'ru' },
      { text: ' here', isMarked: false, lang: undefined },
    ]);
  });
});

describe('cutting', () => {
  const long = `${'word '.repeat(200)}the inch is here ${'more '.repeat(200)}`;

  test('keeps a short text whole', () => {
    expect(cutAround('one inch', new Set(['inch']))).toBe('one inch');
  });

  test('shows the part with the match, at whole words, with dots', () => {
    const cut = cutAround(long, new Set(['inch']));
    expect(cut).toMatch(/^… (?:word )+the inch is here (?:more )+…$/);
    expect(cut.length).toBeLessThan(340);
  });

  test('shows the beginning where nothing matched', () => {
    expect(cutAround(long, new Set())).toMatch(/^word word .* …$/);
  });

  test('copes with one endless word', () => {
    expect(cutAround('x'.repeat(2000), new Set(['y'])).length).toBeLessThan(340);
  });
});
