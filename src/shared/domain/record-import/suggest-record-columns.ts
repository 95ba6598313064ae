import { isBlankCell } from '../roster/cell-text.ts';
import type { Cell } from '../roster/sheet.ts';
import { assignColumns, type Guess, type SuggestedColumn, suggestColumns } from '../roster/suggest-columns.ts';
import { systemColumns } from '../roster/system-columns.ts';
import { personRefs, type RecordField, type RecordKind } from './record-field.ts';
import { recordHeadingFields } from './record-headings.ts';
import { canBeRead } from './said-record.ts';

const repeatable: ReadonlySet<RecordField> = new Set(personRefs);

/** What each column of a file of this kind probably means, by its heading and a few values, or as it was the last time. */
export function suggestRecordColumns(
  kind: RecordKind,
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  memory: readonly { readonly column: number; readonly field: RecordField }[] = [],
): SuggestedColumn<RecordField>[] {
  return suggestColumns(headers, sampleRows, memory, (cells) => {
    const { unusable } = systemColumns(headers);
    const guesses = headers.flatMap((header, column) =>
      unusable.has(column) ? [] : guessesFor(kind, column, header, cells[column] ?? []),
    );
    return assignColumns(guesses, repeatable);
  });
}

/** Values that cannot be read as what the heading says rule that meaning out. */
function guessesFor(kind: RecordKind, column: number, header: string, cells: readonly Cell[]): Guess<RecordField>[] {
  const said = cells.filter((cell) => !isBlankCell(cell));
  return recordHeadingFields(header, kind).flatMap(({ field, whole }, place): Guess<RecordField>[] => {
    const readable = said.filter((cell) => canBeRead(field, cell)).length;
    if (said.length > 0 && readable * 2 < said.length) return [];
    return [{ column, field, weight: (whole ? 100 : 60 - place) + (readable > 0 ? 10 : 0) }];
  });
}
