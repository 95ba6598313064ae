import { basename } from 'node:path';
import type { ChangeId, CohortId } from '../../../../shared/domain/ids.ts';
import {
  fieldsOfImportKind,
  type ImportField,
  importKinds,
  isRecordKind,
  peopleColumns,
  recordColumns,
} from '../../../../shared/domain/import-kind.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { missingColumn } from '../../../../shared/domain/missing-column.ts';
import { settledDateOrder } from '../../../../shared/domain/roster/date-order-of.ts';
import type { DateOrder } from '../../../../shared/domain/roster/parse-date.ts';
import { startingSheet } from '../../../../shared/domain/usable-sheets.ts';
import { errorSentences } from '../../../../shared/ipc/app-error.ts';
import type { RosterSheet } from '../../../../shared/ipc/routes/roster.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine, Options } from '../command-line.ts';
import { findCohort, findProgramme } from '../find-cohort.ts';
import { fromWhereCalled, type OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

/** import <vault> <file> --cohort <name> [--as <kind>] [--starts <day>] [--sheet <name>] [--column <heading>=<field>] [--day-first | --month-first] */
export async function importRoster({ given, options }: CommandLine): Promise<Answer> {
  const [vault, roster] = given;
  if (roster === undefined) throw new Refusal('Say which roster to import.');
  return withVault(vault, options, async (desk) => {
    const path = fromWhereCalled(roster);
    const file = desk.holdFile(path, basename(path));
    const read = await desk.ask('roster.read', { file });
    if (read.kind === 'encoding') {
      throw new Refusal(
        'This text can be read in several ways; import it in the window, where you see which is right.',
      );
    }
    const { index, sheet } = await chooseSheet(desk, file, read.sheets, options);
    const { kind, everyoneIs } = sheet;
    const columns = mapColumns(sheet, options.column ?? []);
    // Asked before anything is written, because the preview needs a cohort that may have to be made for it.
    const missing = missingColumn(
      kind,
      columns.map(({ field }) => field),
    );
    if (missing !== null) throw new Refusal(kind === 'people' ? errorSentences.ROSTER_WITHOUT_NAMES : missing);
    const headerRow = sheet.table.headerRow;
    const dateOrder = chooseDateOrder(sheet, options);
    const done = await inCohort(desk, options, async (cohortId) => {
      const common = { file, sheet: index, headerRow, dateOrder, cohortId };
      if (isRecordKind(kind)) {
        const choices = { ...common, kind, mapping: recordColumns(columns) };
        const { fingerprint } = await desk.ask('roster.previewRecords', choices);
        return desk.ask('roster.commitRecords', { choices, fingerprint });
      }
      const choices = { ...common, kind, everyoneIs, mapping: peopleColumns(columns) };
      const { fingerprint } = await desk.ask('roster.preview', choices);
      return desk.ask('roster.commit', { choices, fingerprint });
    });
    const counts = Object.entries(done.counts).map(([what, count]) => `${what}: ${count}`);
    const used = columns.map(({ column, field }) => ({ heading: sheet.table.headers[column], field }));
    return {
      lines: [done.sentence, ...counts, ...read.warnings],
      json: { ...done, kind, columns: used, warnings: read.warnings },
    };
  });
}

/** The sheet that was named, else the one the window would open with; read as what was said, else as it is guessed. */
async function chooseSheet(desk: OpenDesk, file: string, sheets: readonly RosterSheet[], { sheet: name, as }: Options) {
  const index = name === undefined ? startingSheet(sheets) : sheets.findIndex((sheet) => sheet.name === name);
  const sheet = sheets[index];
  if (sheet === undefined) throw new Refusal(`There is no sheet called ${name}.`);
  if (name === undefined && sheet.hidden) throw new Refusal('No sheet in this file is visible.');
  if (as === undefined) return { index, sheet };
  const kind = importKinds.find((known) => known === as);
  if (kind === undefined) throw new Refusal(`--as takes one of: ${importKinds.join(', ')}.`);
  const { headerRow } = sheet.table;
  return { index, sheet: await desk.ask('roster.table', { file, sheet: index, headerRow, kind }) };
}

/** The suggested meaning of each column, with what was said about single ones put in its place. */
function mapColumns(sheet: RosterSheet, said: readonly string[]): { column: number; field: ImportField }[] {
  const known: readonly ImportField[] = [...fieldsOfImportKind(sheet.kind), 'notUsed'];
  const meant = new Map(sheet.columns.map(({ column, field }) => [column, field]));
  for (const one of said) {
    const at = one.lastIndexOf('=');
    const field = known.find((each) => each === one.slice(at + 1));
    const column = sheet.table.headers.indexOf(one.slice(0, at));
    if (field === undefined) throw new Refusal(`--column takes a heading, = and one of ${known.join(', ')}.`);
    if (column === -1) throw new Refusal(`There is no column headed ${one.slice(0, at)}.`);
    meant.set(column, field);
  }
  return [...meant].map(([column, field]) => ({ column, field })).filter(({ field }) => field !== 'notUsed');
}

function chooseDateOrder(sheet: RosterSheet, options: Options): DateOrder | null {
  if (options['day-first'] === true) return 'day-first';
  if (options['month-first'] === true) return 'month-first';
  if (sheet.dateOrder === 'either') {
    throw new Refusal('The dates in this file can be read both ways: say --day-first or --month-first.');
  }
  return settledDateOrder(sheet.dateOrder);
}

/** Does the work in the cohort that was named. One that had to be made for it is taken back when the work is refused. */
async function inCohort<Result>(
  desk: OpenDesk,
  options: Options,
  work: (cohortId: CohortId) => Promise<Result>,
): Promise<Result> {
  const { id, made } = await findOrCreateCohort(desk, options);
  try {
    return await work(id);
  } catch (refusal) {
    if (made !== null) await desk.ask('change.undo', { id: made });
    throw refusal;
  }
}

/** A cohort that does not exist yet is made when it is said when it begins; `made` is the change that made it. */
async function findOrCreateCohort(desk: OpenDesk, options: Options): Promise<{ id: CohortId; made: ChangeId | null }> {
  const { cohort: name, starts } = options;
  const programmes = await desk.ask('programme.overview', {});
  const known = programmes.some(({ cohorts }) => cohorts.some((cohort) => cohort.name === name));
  if (known || name === undefined || starts === undefined) {
    return { id: (await findCohort(desk, name)).cohort.id, made: null };
  }
  const programme = await findProgramme(desk, options.programme);
  const fields = { name, startsOn: starts as LocalDate, endsOn: null };
  const { id, change } = await desk.ask('cohort.create', { programmeId: programme.id, fields });
  return { id, made: change };
}
