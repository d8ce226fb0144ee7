import type { Corpus } from '../../load/corpus.ts';
import type { Diagnostic, RuleName } from '../../model/diagnostic.ts';
import { date } from './date.ts';
import { evidence } from './evidence.ts';
import { hold } from './hold.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { link } from './link.ts';
import { orphan } from './orphan.ts';
import { reference } from './reference.ts';
import { reply } from './reply.ts';
import { draftCorpus, type Rule } from './rule.ts';
import { slug } from './slug.ts';
import { verbatim } from './verbatim.ts';

/** What a file by itself can answer, loading has asked already. */
const asked = () => [];

const table: Record<RuleName, Rule> = {
  file: asked,
  frontmatter: asked,
  excerpt: asked,
  reference,
  verbatim,
  date,
  evidence,
  reply,
  slug,
  link,
  hold,
  language,
  length,
  orphan,
};

/** Everything that is wrong with a corpus: with each file by itself and with all of them together, in order of place. */
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  const drafts = draftCorpus(corpus);
  const found = [...corpus.diagnostics, ...Object.values(table).flatMap((rule) => rule(drafts))];
  return found.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
