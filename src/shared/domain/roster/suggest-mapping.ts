import { answerPlaceColumn } from './answer-place-column.ts';
import { type ColumnGuess, guessColumn } from './guess-column.ts';
import { nameColumns } from './name-columns.ts';
import { rankedNeedColumns } from './ranked-need-columns.ts';
import { type ColumnMapping, type RosterField, repeatableFields } from './roster-field.ts';
import type { Cell } from './sheet.ts';
import { assignColumns, type SuggestedColumn, suggestColumns } from './suggest-columns.ts';
import { type SystemColumns, systemColumns } from './system-columns.ts';
import { wishColumns } from './wish-columns.ts';

/**
 * What each column of a roster probably means, by its heading and a few values, or as it was the last time. No field is
 * given twice, except those several columns may fill.
 */
export function suggestMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  memory: readonly ColumnMapping[] = [],
): SuggestedColumn<RosterField>[] {
  return suggestColumns(headers, sampleRows, memory, (cells) => {
    const system = systemColumns(headers);
    const guesses = headers.flatMap((header, column) => guessColumn(column, header, cells[column] ?? [], system));
    const named = nameColumns(assignColumns(guesses, repeatableFields), headers, system);
    const ranked = rankedNeedColumns(wishColumns(named, headers, cells), headers, cells, system);
    return withCertainty(answerPlaceColumn(ranked, headers, cells, system), system);
  });
}

/** An address the form asked for itself stands back behind a typed one; once nothing stands before it, it is certain. */
function withCertainty(
  chosen: ReadonlyMap<number, ColumnGuess>,
  { givenByRespondents }: SystemColumns,
): ReadonlyMap<number, ColumnGuess> {
  return new Map(
    [...chosen].map(([column, guess]) => [
      column,
      givenByRespondents.has(column) ? { ...guess, weight: Math.max(guess.weight, 100) } : guess,
    ]),
  );
}
