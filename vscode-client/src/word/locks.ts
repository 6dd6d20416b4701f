/** The names of the lock files that office programs make beside a file while they have it open. */
export function locks(name: string): readonly string[] {
  const dot = name.lastIndexOf(".");
  const stem = dot < 0 ? name.length : dot;
  // Word puts its sign before a short name, and in place of the first one or two characters of a longer one.
  const shortened = [1, 2].filter((taken) => taken < stem).map((taken) => `~$${name.slice(taken)}`);
  return [`.~lock.${name}#`, `~$${name}`, ...shortened];
}
