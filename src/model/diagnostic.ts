/** The rules that the build enforces: their names, what must hold, and how much a breach weighs. */
export const rules = {
  file: {
    severity: 'error',
    holds:
      'every file of the corpus can be read: UTF-8 text of reasonable length, in its type’s folder, inside the corpus',
  },
  frontmatter: {
    severity: 'error',
    holds:
      'the frontmatter is valid YAML and fits the record’s schema; unknown keys are errors, with the nearest known key named',
  },
  reference: { severity: 'error', holds: 'every reference names a record that exists; the nearest id is suggested' },
  verbatim: {
    severity: 'error',
    holds:
      'every witness’s text occurs in the excerpt that it names, word for word (white space and typographic quotes and dashes folded; `[…]` joins parts that occur in that order), and every wording that is listed as misquoted in a passage in which it circulates; on failure the nearest passage is shown with the difference marked',
  },
  excerpt: {
    severity: 'error',
    holds: 'every excerpt has id, language, verification and read_at; ids are unique within the memo',
  },
  date: {
    severity: 'error',
    holds: 'dates are valid EDTF; a quote’s date lies within its event; the speaker was alive, and held the role',
  },
  evidence: {
    severity: 'error',
    holds:
      'a claim has evidence that supports and evidence that contradicts, qualifies or undercuts, or says in `one_sided` why not; no record twice in one claim; a claim that something is absent has an `absence` entry',
  },
  reply: { severity: 'error', holds: 'chains of `in_reply_to` run forward in time and end' },
  slug: {
    severity: 'error',
    holds: 'ids are kebab-case, unique, and never reused; `aliases` (former ids) collide with nothing',
  },
  link: {
    severity: 'error',
    holds: 'every internal link in a body resolves to a page, and every fragment to an anchor',
  },
  hold: {
    severity: 'error',
    holds:
      'the words of a held excerpt or quote appear nowhere in the site, the search index or the data; no evidence rests on them; the record shows the gap and the reason',
  },
  language: {
    severity: 'error',
    holds: 'language tags are valid BCP 47; a witness in translation names its translator or says `unknown`',
  },
  length: {
    severity: 'error',
    holds: 'an excerpt whose `rights` is not public domain stays within a quotation’s length (120 words)',
  },
  orphan: {
    severity: 'warning',
    holds:
      'no quote that no claim, event or exchange uses and no memo without a quote, unless it says why; no person with nothing',
  },
} as const satisfies Record<string, { severity: Severity; holds: string }>;

export type Severity = 'error' | 'warning';
export type RuleName = keyof typeof rules;

/** A place in a file: path relative to the corpus, line and column counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in content: where, which rule, what stands there and what should, and the next thing to do. */
export interface Diagnostic extends Place {
  severity: Severity;
  rule: RuleName;
  message: string;
  hint: string | undefined;
}

/** Makes a diagnostic of a rule, with the severity that the rule has unless told otherwise. */
export const diagnose = (
  rule: RuleName,
  place: Place,
  message: string,
  hint?: string,
  severity: Severity = rules[rule].severity,
): Diagnostic => ({
  ...place,
  severity,
  rule,
  message,
  hint,
});
