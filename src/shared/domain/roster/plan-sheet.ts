import { cutGroups } from '../cut-groups.ts';
import { givesParts, isFieldOfKind, mayAddPeople, type PeopleKind } from '../import-kind.ts';
import type { Role } from '../person.ts';
import { type CellCorrection, correctCells } from './correct-cells.ts';
import { detectTableAt } from './detect-table.ts';
import { withPart } from './everyone-is.ts';
import type { KnownPerson, RowDecision } from './known-person.ts';
import type { DateOrder } from './parse-date.ts';
import { parseRosterRows } from './parse-roster-rows.ts';
import type { ParsedRow } from './parsed-row.ts';
import { type ImportRules, settledRules } from './person-field-columns.ts';
import { type ImportPlan, planGroups, planImport } from './plan-import.ts';
import type { ColumnMapping } from './roster-field.ts';
import type { RowMemory } from './row-memory.ts';
import type { Sheet } from './sheet.ts';

/** A sheet of people as it was read, what was chosen for it, and everybody the vault knows. */
export interface SheetQuestion {
  readonly rows: Sheet['rows'];
  readonly headerRow: number;
  readonly kind: PeopleKind;
  readonly everyoneIs: Role | null;
  readonly mapping: readonly ColumnMapping[];
  readonly corrections: readonly CellCorrection[];
  readonly dateOrder: DateOrder | null;
  readonly people: readonly KnownPerson[];
  readonly rules: ImportRules;
  readonly decisions: readonly RowDecision[];
  /** What was said of rows in earlier imports. */
  readonly memory: readonly RowMemory[];
  /** How many rows of each group are wanted, from the first; null for all. Counts and tally are of all in any case. */
  readonly mostRows: number | null;
}

/** What an import of the sheet would do: its cells corrected and read, its rows planned. */
export function planSheet(question: SheetQuestion): ImportPlan {
  const { rows, headerRow, kind, everyoneIs, corrections, dateOrder, mostRows } = question;
  const table = detectTableAt(rows, headerRow);
  const cells = correctCells(rows, table.firstDataRow, corrections);
  const mapping = question.mapping.filter(({ field }) => isFieldOfKind(kind, field));
  const mayAdd = mayAddPeople(kind);
  const parsed = parseRosterRows(cells, table, mapping, { dateOrder, mayLackName: !mayAdd });
  const { people, decisions, memory } = question;
  const rules = settledRules(
    mapping.map(({ field }) => field),
    question.rules,
  );
  const said = withPart(parsed, givesParts(kind) ? everyoneIs : null);
  const managerColumn = mapping.find(({ field }) => field === 'managerRef')?.column ?? null;
  const plan = planImport({ rows: said, people, rules, decisions, memory, mayAdd, managerColumn });
  const cut = cutGroups(plan, planGroups, mostRows);
  return kind === 'training' ? { ...cut, trained: trainedBy(plan, parsed, mapping) } : cut;
}

/** Whom a file of trainings says was trained when, whether or not that is known of them already. */
function trainedBy(
  plan: ImportPlan,
  parsed: readonly ParsedRow[],
  mapping: readonly ColumnMapping[],
): NonNullable<ImportPlan['trained']> {
  const dayOf = new Map(parsed.map(({ row, person }) => [row, person?.fields.trainedOn ?? null]));
  const people = [...plan.updates, ...plan.unchanged].flatMap(({ row, personId }) => {
    const on = dayOf.get(row) ?? null;
    return on === null ? [] : [{ personId, on }];
  });
  return { people, isListOfAnEvent: mapping.some(({ field }) => field === 'attended') };
}
