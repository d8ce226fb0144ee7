/** Work that may be done in slices: it yields where it may pause. */
export type Work<Result> = Generator<void, Result>;

/** Does a piece of work at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How long a slice may be, in milliseconds: half a frame. */
const slice = 8;

/** Does a piece of work in slices, so that letters that are typed meanwhile need not wait for the end. */
export async function finishInSlices<Result>(work: Work<Result>): Promise<Result> {
  for (let end = performance.now() + slice; ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
}

/** Lets the page do what has come up meanwhile. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
