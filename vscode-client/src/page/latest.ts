/** Does a task anew whenever it is asked for. While it is being done, it waits to be done once more, and never more often. */
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
