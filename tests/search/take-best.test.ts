import { describe, expect, test } from 'vitest';
import { takeBest } from '../../src/search/browser/engine/take-best.ts';

/** Numbers that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Scores for some entries, `steps` different ones, and every other entry or so as a candidate. */
function made(seed: number, count: number, steps: number): { numbers: Uint32Array; scores: Float32Array } {
  const random = seeded(seed);
  const scores = Float32Array.from({ length: count }, () => Math.floor(random() * steps) / steps);
  const numbers = Uint32Array.from(scores.keys()).filter(() => random() < 0.6);
  return { numbers, scores };
}

const sorted = (numbers: Uint32Array, scores: Float32Array): number[] =>
  [...numbers].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

describe('the best', () => {
  const cases = [1, 2, 3, 4, 5].flatMap((seed) => [1, 4, 50, 1_000_000].map((steps) => [seed, steps] as const));

  test.each(cases)('are the first of all in order, whatever the limit (seed %i, %i scores)', (seed, steps) => {
    const { numbers, scores } = made(seed, 300, steps);
    const all = sorted(numbers, scores);
    const { length } = numbers;
    for (const limit of [0, 1, 2, 3, 7, 64, length - 1, length, length + 1, 10 * length])
      expect([...takeBest(numbers, scores, limit)], `limit ${limit}`).toEqual(all.slice(0, limit));
  });

  test('are the same in whatever order the candidates come', () => {
    const { numbers, scores } = made(6, 200, 5);
    expect(takeBest(numbers.toReversed(), scores, 20)).toEqual(takeBest(numbers, scores, 20));
  });

  test('of equal scores are those with the lower numbers', () => {
    expect([...takeBest(Uint32Array.of(5, 1, 4, 2), new Float32Array(6), 2)]).toEqual([1, 2]);
  });

  test('of none are none', () => {
    expect(takeBest(new Uint32Array(0), new Float32Array(3), 5)).toHaveLength(0);
    expect(takeBest(new Uint32Array(0), new Float32Array(3), 0)).toHaveLength(0);
  });

  test('leave the candidates as they were', () => {
    const { numbers, scores } = made(7, 100, 10);
    const before = [...numbers];
    takeBest(numbers, scores, 10);
    takeBest(numbers, scores, 1000);
    expect([...numbers]).toEqual(before);
  });
});
