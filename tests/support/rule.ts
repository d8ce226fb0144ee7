import { describe, expect, test } from 'vitest';
import { rules, type RuleName, type Severity } from '../../src/model/diagnostic.ts';
import { checkChanged, printFinding, printPlace, type Changes } from './corpus.ts';

/** A corpus with a fault of one rule, marked where the diagnostic must point. */
export interface Fault {
  /** Ends the sentence “The rule x …”. */
  name: string;
  changes: Changes;
  /** Words of the message, and of the hint; of the first diagnostic where there are several. */
  message: string;
  hint?: string;
  /** Where a rule only warns of what it otherwise forbids. */
  severity?: Severity;
  /** Places that no text can mark: of a link, of bytes. */
  at?: string[];
  /** Other rules that the same fault cannot but touch. */
  besides?: RuleName[];
}

/** A corpus that only looks like a breach of the rule, and has no other error that could hide one. */
export interface Innocence {
  name: string;
  changes: Changes;
}

/** Tests a rule by two tables: of corpora in which it fires, at each mark and nowhere else, and of those in which it stays quiet. */
export function describeRule(
  rule: RuleName,
  { fires, quiet }: { fires: [Fault, ...Fault[]]; quiet: [Innocence, ...Innocence[]] },
): void {
  describe(`the rule ${rule}`, () => {
    test.for(fires)('reports $name', async (fault) => {
      const { diagnostics, marks } = await checkChanged(fault.changes);
      const found = diagnostics.filter((each) => each.rule === rule || !fault.besides?.includes(each.rule));
      const severity = fault.severity ?? rules[rule].severity;
      expect(found.map(printFinding)).toEqual(
        [...marks.map(printPlace), ...(fault.at ?? [])].map((place) => `${place} ${severity} ${rule}`),
      );
      expect(found[0]?.message).toContain(fault.message);
      if (fault.hint !== undefined) expect(found[0]?.hint).toContain(fault.hint);
    });
    test.for(quiet)('lets pass $name', async ({ changes }) => {
      const { diagnostics } = await checkChanged(changes);
      expect(diagnostics.filter((each) => each.rule === rule || each.severity === 'error')).toEqual([]);
    });
  });
}
