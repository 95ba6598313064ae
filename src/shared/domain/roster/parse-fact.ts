import type { KeptFact } from '../kept-fact.ts';
import { parseLine } from './parse-line.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

const longestName = 80;

/** The cell of a column that is kept as it is, under its heading; a column without one goes by its place (from 0). */
export function parseFact(header: string, column: number, cell: Cell): CellReading<KeptFact> {
  const heading = header.replace(/\s+/gu, ' ').trim().slice(0, longestName).toWellFormed().trim();
  const reading = parseLine(cell);
  return reading.ok ? { ok: true, value: { name: heading || `Column ${column + 1}`, value: reading.value } } : reading;
}
