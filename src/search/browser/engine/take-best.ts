/**
 * Takes the numbers with the highest scores, best first; of equal scores the lower number. Sorting
 * all of a large collection at every letter would be the slowest part of an answer.
 */
export function takeBest(numbers: Uint32Array, scores: Float32Array, limit: number): Uint32Array {
  const isBefore = (a: number, b: number) => {
    const [first, second] = [scores[a] ?? 0, scores[b] ?? 0];
    return first > second || (first === second && a < b);
  };
  if (numbers.length <= limit) return numbers.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  // A heap whose root is the worst that was kept.
  const heap = numbers.slice(0, limit);
  const sink = (from: number) => {
    for (let at = from; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < limit && isBefore(heap[worst] ?? 0, heap[child] ?? 0)) worst = child;
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst] ?? 0, heap[at] ?? 0];
      at = worst;
    }
  };
  for (let at = (limit >> 1) - 1; at >= 0; at -= 1) sink(at);
  for (const number of numbers.subarray(limit)) {
    if (!isBefore(number, heap[0] ?? 0)) continue;
    heap[0] = number;
    sink(0);
  }
  return heap.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}
