/** Runs a task on request. While it runs, all further requests cause one more run. A run that fails does not prevent the next one. */
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
