export interface Watching {
  dispose(): void;
}

/**
 * Resolves once a condition holds, or after a time.
 *
 * @param onChange calls its listener whenever the condition may have changed
 * @param longest the time in milliseconds
 */
export async function holds(condition: () => boolean, onChange: (listener: () => void) => Watching, longest: number): Promise<void> {
  if (condition()) {
    return;
  }
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      watching.dispose();
      resolve();
    };
    const timer = setTimeout(end, longest);
    const watching = onChange(() => void (condition() && end()));
  });
}
