/** Runs a task on request. During a run, one more run waits, and never more. */
export function latest(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= running.then(() => {
      waiting = undefined;
      running = task();
      return running;
    });
    return waiting;
  };
}
