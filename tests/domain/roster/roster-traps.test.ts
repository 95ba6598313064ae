import { expect, test } from 'vitest';
import { detectTable } from '../../../src/shared/domain/roster/detect-table.ts';
import type { KnownPerson } from '../../../src/shared/domain/roster/known-person.ts';
import { parseRosterRows } from '../../../src/shared/domain/roster/parse-roster-rows.ts';
import { type ImportPlan, planImport } from '../../../src/shared/domain/roster/plan-import.ts';
import type { RosterField } from '../../../src/shared/domain/roster/roster-field.ts';
import type { Sheet } from '../../../src/shared/domain/roster/sheet.ts';
import type { SuggestedColumn } from '../../../src/shared/domain/roster/suggest-columns.ts';
import { suggestMapping } from '../../../src/shared/domain/roster/suggest-mapping.ts';
import { applyPlan } from '../../support/apply-plan.ts';
import { readRosterFixture, rosterFixtures } from '../../support/roster-collection.ts';
import { type RosterTrap, rosterTraps } from '../../support/roster-traps.ts';

const named = rosterTraps.map((trap) => ({ ...trap, name: `${trap.path}${trap.sheet ? ' (second sheet)' : ''}` }));

test('every list with a trap is planned, sheet by sheet', async () => {
  const paths = rosterFixtures().filter((path) => path.startsWith('traps/'));
  const sheets: string[] = [];
  for (const path of paths) (await sheetsOf(path)).forEach((_, sheet) => sheets.push(`${path} ${sheet}`));
  expect(rosterTraps.map(({ path, sheet = 0 }) => `${path} ${sheet}`).toSorted()).toEqual(sheets.toSorted());
});

test.each(named)('a coordinator gets what they expect: $name', async (trap) => {
  const { columns, plan } = await planTrap(trap);
  expect(columns.map(({ field }) => (field === 'notUsed' ? '-' : field)).join(' ')).toBe(trap.columns);
  expect(plan.creates.map(({ name, roles }) => [name, roles])).toEqual(Object.entries(trap.added));
  expect(plan.updates.map(({ name, changes }) => [name, changes.map(({ field }) => field)])).toEqual(
    Object.entries(trap.changed ?? {}),
  );
  expect({
    asked: rowsOf(plan.possibleDuplicates),
    unusable: rowsOf(plan.problems),
    answeredAgain: rowsOf(plan.answeredAgain),
    warnings: plan.warnings.filter(({ code }) => code !== 'NO_ROLE').map(({ code, row }) => `${code} ${row}`),
  }).toEqual({
    asked: trap.asked ?? [],
    unusable: trap.unusable ?? [],
    answeredAgain: trap.answeredAgain ?? [],
    warnings: trap.warnings ?? [],
  });
  const people = new Map([...plan.creates, ...plan.updates].map((planned) => [planned.name, planned]));
  for (const [name, fields] of Object.entries(trap.says ?? {})) expect(people.get(name)?.fields).toMatchObject(fields);
  for (const [name, manager] of Object.entries(trap.managers ?? {}))
    expect(plan.creates.find((create) => create.name === name)?.manager).toEqual(
      typeof manager === 'number' ? { kind: 'row', row: manager } : { kind: 'unknown', said: manager },
    );
});

/** From the file to the plan, as an import goes. */
async function planTrap(
  trap: RosterTrap,
): Promise<{ columns: readonly SuggestedColumn<RosterField>[]; plan: ImportPlan }> {
  const sheet = (await sheetsOf(trap.path))[trap.sheet ?? 0];
  if (sheet === undefined) throw new Error(`${trap.path} has no such sheet`);
  const table = detectTable(sheet.rows);
  const columns = suggestMapping(table.headers, sheet.rows.slice(table.firstDataRow, table.lastDataRow + 1));
  const mapping = columns.map(({ column, field }) => ({ column, field: trap.byHand?.[column] ?? field }));
  const rows = parseRosterRows(sheet.rows, table, mapping, { dateOrder: null });
  return { columns, plan: planImport({ rows, people: await peopleBefore(trap), rules: {}, decisions: [] }) };
}

async function peopleBefore({ after }: RosterTrap): Promise<readonly KnownPerson[]> {
  const before = rosterTraps.find(({ path, sheet }) => path === after?.path && sheet === after.sheet);
  return before === undefined ? [] : applyPlan(await peopleBefore(before), (await planTrap(before)).plan);
}

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const reading = await readRosterFixture(path);
  if (!reading.ok) throw new Error(`refused: ${path}`);
  return reading.sheets;
}

const rowsOf = (entries: readonly { readonly row: number }[]) => entries.map(({ row }) => row);
