import { foldText } from '../fold-text.ts';
import { cellText } from './cell-text.ts';
import type { Cell } from './sheet.ts';

const totals =
  /^(grand total|sub ?total|totals?|sum|count|summe|gesamt|gesamtsumme|insgesamt|anzahl|total general|somme|suma)\s*:?\s*\d*$/u;

/** True for a row that adds the others up: its first words say so and no address stands in it. */
export function isTotalsRow(row: readonly Cell[]): boolean {
  const first = row.find((cell) => cellText(cell) !== '');
  return totals.test(foldText(cellText(first))) && !row.some((cell) => cellText(cell).includes('@'));
}
