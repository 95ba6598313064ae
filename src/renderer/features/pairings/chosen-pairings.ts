/** Which rows are chosen, and the one ticked last, from which a range goes on. */
export interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly last: string | null;
}

export const noneChosen: Chosen = { ids: new Set(), last: null };

/** Ticks or clears a row. `through`: everything between the one ticked last and this one is chosen with it. */
export function toggleChosen(chosen: Chosen, id: string, through: boolean, inOrder: readonly string[]): Chosen {
  const ids = new Set(chosen.ids);
  const from = chosen.last === null ? -1 : inOrder.indexOf(chosen.last);
  const to = inOrder.indexOf(id);
  if (through && from >= 0 && to >= 0) {
    for (const one of inOrder.slice(Math.min(from, to), Math.max(from, to) + 1)) ids.add(one);
  } else if (!ids.delete(id)) ids.add(id);
  return { ids, last: id };
}
