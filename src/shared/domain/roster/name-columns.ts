import type { ColumnGuess } from './guess-column.ts';
import { headerKey } from './header-key.ts';
import type { RosterField } from './roster-field.ts';
import type { SystemColumns } from './system-columns.ts';

/**
 * Settles what "Name" means beside other name columns: with both halves given it is not needed; beside "Vorname" or
 * "Prénom" it is the family name, beside "Apellidos" the "Nombre" is the given one; alone it is the whole name.
 */
export function nameColumns(
  chosen: ReadonlyMap<number, ColumnGuess>,
  headers: readonly string[],
  system: SystemColumns,
): Map<number, ColumnGuess> {
  const settled = new Map(chosen);
  const columnOf = (field: RosterField) => [...settled.values()].find((guess) => guess.field === field)?.column;
  const whole = columnOf('fullName');
  if (whole === undefined) return settled;
  const given = columnOf('givenName') !== undefined;
  const family = columnOf('familyName') !== undefined;
  const key = headerKey(headers[whole] ?? '');
  const half = { column: whole, weight: 80 } as const;
  if (given && family) settled.delete(whole);
  else if (given && ['name', 'nom'].includes(key) && !system.secondBest.has(whole))
    settled.set(whole, { ...half, field: 'familyName' });
  else if (family && key === 'nombre' && !system.secondBest.has(whole))
    settled.set(whole, { ...half, field: 'givenName' });
  return settled;
}
