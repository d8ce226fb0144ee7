import { describe, expect, test } from 'vitest';
import { findNearestPassage, findPassage, foldWording, partsOf } from '../../src/graph/wording.ts';

/** The words that a passage stands for, as they are in the text. */
const found = (words: string, text: string) =>
  findPassage(words, text)?.map(({ start, end }) => text.slice(start, end));

describe('findPassage', () => {
  test.for([
    [
      'words broken across two lines',
      'one inch to the east',
      'not one inch\nto the  east, he said',
      ['one inch\nto the  east'],
    ],
    ['words broken across two paragraphs', 'the east. He said', 'to the east.\n\nHe said so', ['the east.\n\nHe said']],
    ['curly quotation marks by straight ones', `"It's"`, 'he said: “It’s” so', ['“It’s”']],
    ['low and angular quotation marks', '"east"', 'nach „east“ und «east»', ['„east“']],
    ['a dash of another length', 'east - west', 'the east — west line', ['east — west']],
    ['the hyphen that does not break', 'Two-plus-Four', 'the Two‑plus‑Four talks', ['Two‑plus‑Four']],
    ['the blank that does not break', '9 February', 'on 9\u00a0February 1990', ['9\u00a0February']],
    ['Cyrillic letters', 'ни на дюйм', 'что ни на дюйм к востоку', ['ни на дюйм']],
    ['letters beyond the first plane of Unicode, whose places count twice', 'b c', '𝔞𝔟 “b c” 𝔡', ['b c']],
    ['words that stand first as a piece of another word', 'east', 'northeast and east', ['east']],
    ['the whole text', 'a b c', 'a b c', ['a b c']],
    [
      'parts that are joined, in order',
      'not […] the east […] said',
      'not one inch to the east, he said',
      ['not', 'the east', 'said'],
    ],
    ['parts joined by three dots', 'not [...] said', 'not one inch, he said', ['not', 'said']],
    ['parts that follow each other at once', 'one […] inch', 'one inch', ['one', 'inch']],
    ['the mark at the ends, which joins nothing', '[…] one inch […]', 'not one inch', ['one inch']],
  ] as const)('finds %s', ([, words, text, passage]) => {
    expect(found(words, text)).toEqual(passage);
  });

  test.for([
    ['a cut word', 'eas', 'to the east'],
    ['a word without its accent', 'Worner', 'said Wörner'],
    ['a capital for a small letter', 'East', 'to the east'],
    ['a letter that looks the same in another script', 'east', 'to the eаst'],
    ['parts in the wrong order', 'east […] not', 'not one inch to the east'],
    ['a part that overlaps the one before', 'one inch […] inch to', 'one inch to'],
    ['no words', '', 'one inch'],
    ['nothing but the mark', '[…]', 'one inch'],
    ['words in an empty text', 'one', ''],
    ['signs left out', 'east he', 'east, he'],
    ['brackets of the record as if they joined parts', 'he [said] so', 'he said so'],
  ] as const)('does not find %s', ([, words, text]) => {
    expect(findPassage(words, text)).toBeUndefined();
  });

  test('finds brackets that the record itself has', () => {
    expect(found('he [illegible] so', 'then he [illegible] so said')).toEqual(['he [illegible] so']);
  });
});

test('partsOf parts at the marks of omission and nowhere else', () => {
  expect(partsOf('a […] b [...] c [sic] … d')).toEqual(['a', 'b', 'c [sic] … d']);
});

describe('foldWording', () => {
  test.for([
    ['“a”', '"a"'],
    ["‘a’ ‚b' ‹c›", "'a' 'b' 'c'"],
    ['a–b—c‑d', 'a-b-c-d'],
    ['  a \n\t b\u00a0\u2009c ', 'a b c'],
    ['Größe Ё é …', 'Größe Ё é …'],
  ] as const)('folds %j to %j', ([text, folded]) => {
    expect(foldWording(text)).toBe(folded);
  });

  test('changes nothing that is folded already', () => {
    for (const text of variants) expect(foldWording(foldWording(text))).toBe(foldWording(text));
  });
});

/** Texts made from a small alphabet of what is folded and what is not, always the same. */
const variants: string[] = Array.from({ length: 300 }, (_, seed) => {
  const alphabet = ['a', 'b', 'ö', ' ', '  ', '\n', '“', '”', '"', '’', "'", '—', '-', '.', 'один', '\u00a0'];
  let state = seed + 1;
  return Array.from({ length: 3 + (seed % 30) }, () => {
    state = (state * 48271) % 2147483647;
    return alphabet[state % alphabet.length] ?? '';
  }).join('');
});

/** The same text as another printer would set it. */
const resetType = (text: string) =>
  text.replace(/\s+/gu, '\n\n').replace(/["“”]/gu, '„').replace(/['’]/gu, '‘').replace(/[-—]/gu, '–');

describe('Texts that differ in typography only', () => {
  const texts = variants.filter((text) => /[a-zö]/u.test(text));

  test('fold to the same', () => {
    expect(texts.length).toBeGreaterThan(250);
    for (const text of texts) expect(foldWording(resetType(text))).toBe(foldWording(text));
  });

  test('are found in each other', () => {
    for (const text of texts) expect(findPassage(text, resetType(text)), JSON.stringify(text)).toBeDefined();
  });

  test('have no difference to mark', () => {
    for (const text of texts) {
      const nearest = findNearestPassage(text, resetType(text));
      expect(nearest?.marked).not.toMatch(/\[-|\{\+/u);
      expect(nearest?.likeness).toBe(1);
    }
  });
});

describe('findNearestPassage', () => {
  const text = 'The Secretary said that there would be no extension of jurisdiction one inch to the east.';

  test.for([
    ['one inch to the West.', 'one inch to the [-West.-]{+east.+}'],
    ['one centimetre to the east.', 'one [-centimetre-]{+inch+} to the east.'],
    ['no extension of any jurisdiction', 'no extension of [-any-] jurisdiction'],
    ['would be extension of', 'would be {+no+} extension of'],
    ['there could be no', 'there [-could-]{+would+} be no'],
    [
      'The Chancellor said that there would be no extension of the',
      'The [-Chancellor-]{+Secretary+} said that there would be no extension of [-the-]{+jurisdiction+}',
    ],
    ['Their would be no extension', '[-Their-]{+there+} would be no extension'],
  ] as const)('marks what differs in “%s”', ([words, marked]) => {
    expect(findNearestPassage(words, text)?.marked).toBe(marked);
  });

  test('says where the passage begins and how much of the words it has', () => {
    const nearest = findNearestPassage('one inch to the West.', text);
    expect(nearest?.start).toBe(text.indexOf('one inch'));
    expect(nearest?.likeness).toBe(0.8);
  });

  test('has nothing to offer where there are no words', () => {
    expect(findNearestPassage('', text)).toBeUndefined();
    expect(findNearestPassage('words', '  ')).toBeUndefined();
  });

  test('answers for a long quotation in a long text at once', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `word${index % 977}`).join(' ');
    const start = performance.now();
    expect(findNearestPassage(long.slice(30_000, 33_000).replace('word', 'wort'), long)?.likeness).toBeGreaterThan(0.9);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
