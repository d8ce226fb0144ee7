import { expect, test } from 'vitest';
import { isLanguageTag, isSameLanguage, languageName, languageTag } from '../../src/model/language.ts';

test.for([
  ['en', 'English'],
  ['de', 'German'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['ru-Latn', 'Russian (Latin)'],
  ['en-GB', 'British English'],
  ['sr-Cyrl', 'Serbian (Cyrillic)'],
  ['EN', 'English'],
] as const)('knows the language of %s as %s', ([tag, name]) => {
  expect(isLanguageTag(tag)).toBe(true);
  expect(languageName(tag)).toBe(name);
});

test.for(['', 'e', 'english', 'German', 'xx', 'zz', 'en_US', 'en-', '12', 'x-private', 'ru Latn'])(
  'takes “%s” for no language tag',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
    const { error } = languageTag.safeParse(tag);
    expect(error?.issues.map((issue) => issue.message)).toEqual([
      `\`${tag}\` is not a language tag, expected BCP 47 such as en, de, ru or ru-Latn`,
    ]);
  },
);

test.for([
  ['ru', 'ru', true],
  ['ru', 'ru-Latn', true],
  ['en-GB', 'EN', true],
  ['en', 'de', false],
  ['de', 'den', false],
] as const)('takes %s and %s for the same language: %s', ([a, b, same]) => {
  expect(isSameLanguage(a, b)).toBe(same);
  expect(isSameLanguage(b, a)).toBe(same);
});
