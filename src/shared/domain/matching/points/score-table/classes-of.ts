/** Things with equal keys in one class: the class of each, and the first thing of each class. */
export interface Classes {
  readonly of: Int32Array;
  readonly firsts: readonly number[];
}

/** Numbers the classes in the order in which their keys appear. */
export function classesOf(keys: readonly (string | number)[]): Classes {
  const found = new Map<string | number, number>();
  const firsts: number[] = [];
  const of = Int32Array.from(keys, (key, at) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    found.set(key, firsts.length);
    return firsts.push(at) - 1;
  });
  return { of, firsts };
}
