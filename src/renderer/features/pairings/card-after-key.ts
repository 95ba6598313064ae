/**
 * The card the focus goes to for a key: up and down within a column, left and right to the nearest column with cards,
 * at the same height. `columns` are the ids of the cards as they stand. Null when the key is not ours.
 */
export function cardAfterKey(key: string, current: string, columns: readonly (readonly string[])[]): string | null {
  const column = columns.findIndex((cards) => cards.includes(current));
  if (column < 0) return null;
  const cards = columns[column] ?? [];
  const row = cards.indexOf(current);
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return cards[Math.min(row + 1, cards.length - 1)] ?? null;
    case 'ArrowUp':
    case 'k':
      return cards[Math.max(row - 1, 0)] ?? null;
    case 'Home':
      return cards[0] ?? null;
    case 'End':
      return cards.at(-1) ?? null;
    case 'ArrowRight':
      return sideways(columns.slice(column + 1), row) ?? current;
    case 'ArrowLeft':
      return sideways(columns.slice(0, column).toReversed(), row) ?? current;
    default:
      return null;
  }
}

function sideways(columns: readonly (readonly string[])[], row: number): string | null {
  const next = columns.find((cards) => cards.length > 0);
  return next?.[Math.min(row, next.length - 1)] ?? null;
}
