import { cellText, isBlankCell } from './cell-text.ts';
import { headingFields } from './heading-fields.ts';
import { holdsParts } from './names-part.ts';
import { parseEmail } from './parse-email.ts';
import { parseGrade } from './parse-grade.ts';
import { parseRoles } from './parse-roles.ts';
import type { RosterField } from './roster-field.ts';
import { samplesFit } from './samples-fit.ts';
import type { Cell } from './sheet.ts';
import type { Guess } from './suggest-columns.ts';
import type { SystemColumns } from './system-columns.ts';

export type ColumnGuess = Guess<RosterField>;

/** A known heading whose values say otherwise means its neighbour: a "Role" of job titles, a "Level" of numbers. */
const otherwise: Partial<Record<RosterField, { field: RosterField; fits: (cell: Cell) => boolean }>> = {
  role: { field: 'jobTitle', fits: (cell) => typeof cell === 'string' && !parseRoles(cell).ok },
  careerLevel: { field: 'grade', fits: (cell) => parseGrade(cell).ok },
};

/** Everything one column may mean. Values that cannot be read as what the heading says rule that meaning out. */
export function guessColumn(
  column: number,
  header: string,
  cells: readonly Cell[],
  system: SystemColumns,
): ColumnGuess[] {
  if (system.unusable.has(column)) return [];
  const said = cells.filter((cell) => !isBlankCell(cell));
  const parts: ColumnGuess[] = holdsParts(said) ? [{ column, field: 'role', weight: 105 }] : [];
  const guesses = headingFields(header).flatMap(({ field, whole }, place): ColumnGuess[] => {
    const fit = samplesFit(field, said);
    const second = otherwise[field];
    if (fit === 'no') {
      if (whole && second && said.every(second.fits)) return [{ column, field: second.field, weight: 70 }];
      return whole && field === 'careerLevel' && isListOfWords(said) ? [{ column, field, weight: 60 }] : [];
    }
    // What the form tool wrote itself stands back behind anything typed, whole heading or not.
    const base = system.secondBest.has(column) ? 40 : whole ? 100 : 60 - place;
    return [{ column, field, weight: base + (fit === 'yes' ? 10 : 0) }];
  });
  if (parts.length > 0) return [...parts, ...guesses];
  return guesses.length > 0 ? guesses : guessByValues(column, said);
}

const mostLevels = 20;

/** An organisation's own words for its levels: few enough that somebody can say once for each which level it is. */
function isListOfWords(said: readonly Cell[]): boolean {
  return new Set(said.map((cell) => cellText(cell).toLowerCase())).size <= mostLevels;
}

/** Without a telling heading only addresses and the words mentor and mentee give a column away. */
function guessByValues(column: number, said: readonly Cell[]): ColumnGuess[] {
  if (said.length < 2) return [];
  if (said.every((cell) => parseEmail(cell).ok)) return [{ column, field: 'email', weight: 30 }];
  const shortRoles = said.every((cell) => typeof cell === 'string' && cell.length <= 30 && parseRoles(cell).ok);
  return shortRoles ? [{ column, field: 'role', weight: 30 }] : [];
}
