import type { Measurement, Recall } from './measure.ts';
import { queryKinds, type QueryKind } from './queries.ts';

/** What our engine is to reach in each kind of question, and to be behind no other in any. */
const goals: Record<QueryKind, { first: number; five: number }> = {
  exact: { first: 0.95, five: 1 },
  'one typing error': { first: 0.9, five: 0.98 },
  'two typing errors': { first: 0.85, five: 0.95 },
  shuffled: { first: 0.85, five: 0.97 },
  'who-when': { first: 0.9, five: 0.98 },
  'other scripts': { first: 0.8, five: 0.95 },
};

/** How our engine stands in one kind of question. */
export interface Standing {
  corpus: string;
  kind: QueryKind;
  goal: { first: number; five: number };
  ours: Recall;
  isMet: boolean;
  /** The best of the others, if any was asked. */
  peer: { engine: string; recall: Recall } | undefined;
  /** Neither the first answer nor the first five are more often right elsewhere. */
  isAhead: boolean;
}

/** Sets what was measured beside the goals. */
export function judge(measurements: readonly Measurement[], name: string): Standing[] {
  return measurements
    .filter(({ engine }) => engine === name)
    .flatMap(({ corpus, kinds }) =>
      queryKinds.flatMap((kind) => {
        const ours = kinds[kind];
        if (!ours) return [];
        const goal = goals[kind];
        const peers = measurements.flatMap((each) => {
          const recall = each.kinds[kind];
          return each.corpus === corpus && each.engine !== name && recall ? [{ engine: each.engine, recall }] : [];
        });
        const [peer] = peers.toSorted((a, b) => b.recall.first - a.recall.first || b.recall.five - a.recall.five);
        return {
          corpus,
          kind,
          goal,
          ours,
          peer,
          isMet: ours.first >= goal.first && ours.five >= goal.five,
          isAhead: peers.every(({ recall }) => ours.first >= recall.first && ours.five >= recall.five),
        };
      }),
    );
}
