/** Entries of a plan as their rows stand in the file. */
export function inRowOrder<Entry extends { readonly row: number }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.row - b.row);
}
