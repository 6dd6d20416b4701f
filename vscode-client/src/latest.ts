/** Runs a task on request. During a run, one more run waits, and never more. A run that fails does not stop the next one. */
export function latest(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    const run = (): Promise<void> => {
      waiting = undefined;
      running = task();
      return running;
    };
    waiting ??= running.then(run, run);
    return waiting;
  };
}
