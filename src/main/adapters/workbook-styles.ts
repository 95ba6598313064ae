import type { Cell, CellStyle } from 'hucre';

/** White on the desk's own blue: a heading that stays in sight. */
export const headingStyle: CellStyle = {
  // Without its name, LibreOffice takes another for headings than for what stands below them.
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5F7D' } },
};

/** A style, and whatever else belongs to a cell, by its place: row and column from 0. */
export function placed(
  cells: readonly (readonly [row: number, column: number, cell: Partial<Cell>])[],
): Map<string, Partial<Cell>> {
  return new Map(cells.map(([row, column, cell]) => [`${row},${column}`, cell]));
}
