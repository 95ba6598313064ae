export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the focus goes for a key in a grid of so many rows and columns; null when the key does not walk. */
export function placeAfterKey(
  key: string,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | null {
  const within = (place: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  });
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return within({ row: row + 1, column });
    case 'ArrowUp':
    case 'k':
      return within({ row: row - 1, column });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'Home':
      return within({ row, column: 0 });
    case 'End':
      return within({ row, column: columns - 1 });
    case 'PageDown':
      return within({ row: row + 10, column });
    case 'PageUp':
      return within({ row: row - 10, column });
    default:
      return null;
  }
}
