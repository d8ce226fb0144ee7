import { z } from 'zod';

const known = new Map<string, boolean>();

/** Tells whether a tag is valid BCP 47 and names a language that the platform knows. Asking the platform is slow and tags recur, so answers are kept. */
export function isLanguageTag(tag: string): boolean {
  if (!known.has(tag)) known.set(tag, askPlatform(tag));
  return known.get(tag) ?? false;
}

function askPlatform(tag: string): boolean {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && languageName(canonical) !== new Intl.Locale(canonical).language;
  } catch {
    return false;
  }
}

/** A language in English words: `de` is “German”, `ru-Latn` is “Russian (Latin)”. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Tells whether two tags name the same language, whatever region or script they add. */
export const isSameLanguage = (a: string, b: string): boolean => primary(a) === primary(b);

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** A language tag after BCP 47: `en`, `de`, `ru`, `ru-Latn`. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, {
    error: (issue) => `\`${String(issue.input)}\` is not a language tag, expected BCP 47 such as en, de, ru or ru-Latn`,
    params: { rule: 'language' },
  })
  .brand<'bcp47'>();
export type LanguageTag = z.infer<typeof languageTag>;
