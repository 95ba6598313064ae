export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

type Sortable = string | number | null;

/** A sorted copy; empty values stay last either way, equal rows keep their order, text is compared as people read it. */
export function sortRows<Row>(rows: readonly Row[], valueOf: (row: Row) => Sortable, descending: boolean): Row[] {
  const text = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * text.compare(String(left), String(right));
  });
}
