/** How many rows fall into each group of a plan; the first seven add up to `rows`. */
export interface ImportCounts {
  readonly rows: number;
  readonly creates: number;
  readonly updates: number;
  readonly unchanged: number;
  readonly possibleDuplicates: number;
  readonly problems: number;
  readonly leftOut: number;
  readonly answeredAgain: number;
  readonly missing: number;
  readonly warnings: number;
}

type CountedGroup = Exclude<keyof ImportCounts, 'rows'>;

/** Counts the lists of a plan; a list that plans of its kind do not have counts nothing. */
export function countImport(
  rows: number,
  lists: { readonly [Group in CountedGroup]?: readonly unknown[] },
): ImportCounts {
  const n = (group: CountedGroup) => lists[group]?.length ?? 0;
  return {
    rows,
    creates: n('creates'),
    updates: n('updates'),
    unchanged: n('unchanged'),
    possibleDuplicates: n('possibleDuplicates'),
    problems: n('problems'),
    leftOut: n('leftOut'),
    answeredAgain: n('answeredAgain'),
    missing: n('missing'),
    warnings: n('warnings'),
  };
}
