import { describe, expect, test } from 'vitest';
import { finish, finishInSlices, type Work } from '../../src/search/browser/slices.ts';

/** Adds up numbers and may pause after each; `each` is done before. */
function* addUp(count: number, each: () => void = () => {}): Work<number> {
  let sum = 0;
  for (let number = 1; number <= count; number += 1) {
    each();
    sum += number;
    yield;
  }
  return sum;
}

// oxlint-disable-next-line require-yield
function* without(): Work<string> {
  return 'toll';
}

function* nested(): Work<number> {
  return (yield* addUp(10)) + (yield* addUp(100));
}

function* failing(): Work<number> {
  yield;
  throw new Error('the bridge is closed');
}

/** Keeps the thread busy. */
function spend(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

describe('work in slices', () => {
  test('has the same result at once and in slices', async () => {
    expect(finish(addUp(100))).toBe(5050);
    expect(await finishInSlices(addUp(100))).toBe(5050);
    expect(finish(nested())).toBe(5105);
    expect(await finishInSlices(nested())).toBe(5105);
  });

  test('has the same result where it pauses', async () => {
    expect(await finishInSlices(addUp(20, () => spend(2)))).toBe(210);
  });

  test('need not pause at all', async () => {
    expect(finish(without())).toBe('toll');
    expect(await finishInSlices(without())).toBe('toll');
  });

  test('lets a timer run in between', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('timer'));
    await finishInSlices(addUp(100, () => spend(3)));
    order.push('end');
    expect(order).toEqual(['timer', 'end']);
  });

  test('done at once lets nothing run in between', async () => {
    const order: string[] = [];
    const timer = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('timer');
        resolve();
      });
    });
    finish(addUp(10, () => spend(2)));
    order.push('end');
    await timer;
    expect(order).toEqual(['end', 'timer']);
  });

  test('throws what it throws', async () => {
    expect(() => finish(failing())).toThrow('the bridge is closed');
    await expect(finishInSlices(failing())).rejects.toThrow('the bridge is closed');
  });

  test('throws it after a pause too', async () => {
    const late = addUp(20, () => {
      spend(2);
      if (performance.now() > end) throw new Error('the flood came');
    });
    const end = performance.now() + 25;
    await expect(finishInSlices(late)).rejects.toThrow('the flood came');
  });
});
