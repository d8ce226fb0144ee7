import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../src/graph/rules/index.ts';
import { toString } from 'mdast-util-to-string';
import { foldWording } from '../src/graph/wording.ts';
import { loadCorpus, recordsOfType } from '../src/load/corpus.ts';
import { proseOf } from '../src/load/body.ts';
import { wordsOf } from '../src/load/excerpts.ts';
import { recordTypeNames, type ClaimId, type RecordType } from '../src/model/ids.ts';
import { bears } from '../src/model/vocabulary.ts';
import { printFinding, realContent } from './support/corpus.ts';

const corpus = await loadCorpus(realContent);
const diagnostics = checkCorpus(corpus);
const quotes = recordsOfType(corpus.records, 'quote');
const memos = recordsOfType(corpus.records, 'memo');
const claims = recordsOfType(corpus.records, 'claim');
const excerpts = memos.flatMap((memo) =>
  memo.excerpts.map((excerpt) => ({ memo, excerpt, name: `${memo.ref}#${excerpt.id}` })),
);

describe('The collection', () => {
  test('has no errors', () => {
    expect(
      diagnostics.filter((each) => each.severity === 'error').map((each) => `${printFinding(each)} ${each.message}`),
    ).toEqual([]);
  });

  test('has no warnings: a record that stands alone says why', () => {
    expect(diagnostics.filter((each) => each.severity === 'warning').map(printFinding)).toEqual([]);
  });

  test('has records of every type, no fewer than the research found', () => {
    const least = {
      question: 12,
      claim: 42,
      narrative: 5,
      quote: 159,
      memo: 188,
      person: 135,
      event: 99,
      source: 83,
      misquotation: 20,
      gap: 80,
    } satisfies Record<RecordType, number>;
    const short = recordTypeNames.filter((type) => recordsOfType(corpus.records, type).length < least[type]);
    expect(short).toEqual([]);
  });

  test('shows words of every quote that is not held, and of no quote that is', () => {
    expect(
      quotes
        .filter(
          (quote) =>
            quote.draft.hold === undefined &&
            quote.draft.status !== 'withdrawn' &&
            quote.draft.witnesses?.[0]?.text === undefined,
        )
        .map((quote) => quote.id),
    ).toEqual([]);
    expect(
      quotes
        .filter(
          (quote) =>
            quote.draft.hold !== undefined && quote.draft.witnesses?.some((witness) => witness?.text !== undefined),
        )
        .map((quote) => `${quote.file}: a public repository keeps no held words`),
    ).toEqual([]);
  });

  test('keeps neither the words of a held excerpt nor the place where they were seen', () => {
    const held = excerpts.filter(({ excerpt }) => excerpt.head.hold !== undefined);
    expect(held.length).toBeGreaterThan(0);
    expect(
      held
        .filter(({ excerpt }) => wordsOf(excerpt) !== '' || excerpt.head.read_at !== undefined)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('does not say of a witness that it was read nearer to the paper than its excerpt', () => {
    const grades = [
      'primary-text',
      'published-edition',
      'scholarly-quotation',
      'press-quotation',
      'blog-quotation',
      'seed-only',
    ];
    const better = quotes.flatMap((quote) =>
      (quote.draft.witnesses ?? []).flatMap((witness) => {
        const excerpt = excerpts.find(
          ({ memo, excerpt }) => memo.id === witness?.memo && excerpt.id === witness.excerpt,
        )?.excerpt;
        const [said, read] = [witness?.verification, excerpt?.head.verification].map((grade) =>
          grades.indexOf(grade ?? ''),
        );
        return said !== undefined && read !== undefined && said !== -1 && said < read
          ? [
              `${quote.id}: ${witness?.verification}, but ${witness?.memo}#${witness?.excerpt} is ${excerpt?.head.verification}`,
            ]
          : [];
      }),
    );
    expect(better).toEqual([]);
  });

  test('shows each reading of a quote once', () => {
    const twice = quotes.flatMap((quote) => {
      const named = (quote.draft.witnesses ?? []).map(
        (witness) => `${witness?.memo}#${witness?.excerpt} ${foldWording(witness?.text ?? '')}`,
      );
      return named.filter((each, index) => named.indexOf(each) !== index).map((each) => `${quote.id}: ${each}`);
    });
    expect(twice).toEqual([]);
  });

  test('has no two memos with the same words under another name', () => {
    const seen = new Map<string, string>();
    const twice = excerpts.flatMap(({ memo, excerpt, name }) => {
      const words = foldWording(wordsOf(excerpt));
      const first = seen.get(words);
      if (words.split(' ').length < 12) return [];
      if (first === undefined) seen.set(words, memo.id);
      return first === undefined || first === memo.id ? [] : [`${name} has the words of ${first}`];
    });
    expect(twice).toEqual([]);
  });

  test('gives a reason of its own for every piece of evidence', () => {
    const reasons = claims.flatMap((claim) =>
      (claim.draft.evidence ?? []).map((each) => ({ claim: claim.id, why: each?.why ?? '' })),
    );
    expect(reasons.length).toBeGreaterThan(50);
    expect(
      reasons.filter(
        ({ claim, why }, index) => reasons.findIndex((other) => other.claim === claim && other.why === why) !== index,
      ),
    ).toEqual([]);
    expect(reasons.filter(({ why }) => why.split(/\s+/u).length < 4)).toEqual([]);
  });

  test('argues, over all its claims, on every side', () => {
    const sides = new Set(claims.flatMap((claim) => (claim.draft.evidence ?? []).map((each) => each?.bears)));
    expect(Object.keys(bears).filter((side) => side !== 'undercuts' && !sides.has(side as keyof typeof bears))).toEqual(
      [],
    );
  });

  test('leaves no mark of unfinished work to readers', () => {
    const texts = corpus.records.flatMap((record) =>
      [JSON.stringify(record.draft), record.source].map((text) => ({ file: record.file, text })),
    );
    const marks = [...texts, ...corpus.pages.map((page) => ({ file: page.file, text: page.source }))].filter(
      ({ text }) => /\b(?:TODO|FIXME|XXX|TBD|lorem ipsum)\b/iu.test(text.replace(/\d{2,3}X+/gu, '')),
    );
    expect(marks.map(({ file }) => file)).toEqual([]);
  });

  test('tells the whole story of every claim: what is claimed, each side, what stays open', () => {
    const headings = [
      'The case for',
      'The case against',
      'What the record cannot settle',
      'What would change this assessment',
    ];
    const faults = claims.flatMap(({ id, body }) => {
      const words = body.text.split(/\s+/u).length;
      const parts = body.headings.map(({ text }) => text);
      return [
        ...(words < 300 || words > 900 ? [`${id}: ${words} words, expected 300 to 900`] : []),
        ...(headings.every((each) => parts.includes(each)) ? [] : [`${id}: has the parts ${parts.join(', ')}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('answers every claim under a question, and every question by claims', () => {
    const questions = recordsOfType(corpus.records, 'question');
    const answering = new Set(questions.flatMap(({ draft }) => draft.claims ?? []));
    expect(claims.filter(({ id }) => !answering.has(id as ClaimId)).map(({ id }) => id)).toEqual([]);
    expect(questions.filter(({ draft }) => (draft.claims ?? []).length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('sets its own prose with printers’ marks', () => {
    const typed = [...corpus.records, ...corpus.pages].flatMap(({ file, body }) =>
      proseOf(body.tree)
        .map((node) => toString(node))
        .filter((text) => /["']/u.test(text))
        .map((text) => `${file}: ${text.slice(0, 80)}`),
    );
    expect(typed).toEqual([]);
  });

  test('takes no particulars from general knowledge', () => {
    expect(corpus.records.filter(({ draft }) => JSON.stringify(draft).includes('general knowledge'))).toEqual([]);
  });

  test('names every place of reading by an address of the web, a path in a repository, or words', () => {
    const places = excerpts.flatMap(({ excerpt, name }) =>
      [excerpt.head.read_at ?? [], ...(excerpt.head.also_read_at ?? [])].flat().map((place) => ({ name, place })),
    );
    expect(places.length).toBeGreaterThan(100);
    expect(
      places
        .filter(({ place }) => /^\S+$/u.test(place) && !/^(?:https?:\/\/\S+\.\S+|[\w.-]+\/[\w.-]+:\S+)$/u.test(place))
        .map(({ name, place }) => `${name}: “${place}”`),
    ).toEqual([]);
  });
});
