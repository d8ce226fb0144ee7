/** Numbers that look random and are the same for the same seed (mulberry32, in the public domain). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to below `limit`. */
  between(least: number, limit: number): number {
    return least + Math.floor(this.next() * (limit - least));
  }

  /** Tells whether something happens that happens with this probability. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list; `undefined` if it is empty. */
  pick<Each>(list: readonly Each[]): Each | undefined {
    return list[this.between(0, list.length)];
  }

  /** A list in another order. */
  shuffle<Each>(list: readonly Each[]): Each[] {
    return list
      .map((each) => ({ each, key: this.next() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ each }) => each);
  }
}
