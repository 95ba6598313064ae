import type { RecordPlan } from '../../../shared/domain/record-import/plan-records.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RowProblem } from '../../../shared/domain/roster/roster-problem.ts';
import { kindOf } from '../../../shared/domain/roster/tally-problems.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { recordPlanGroups } from '../../../shared/ipc/routes/roster.ts';
import type { Ports } from '../ports.ts';
import { askOfPeople, type PeopleChoices } from './ask-of-people.ts';
import { planPairingRecords, type RecordChoices } from './plan-pairing-records.ts';

const mostRows = 200;

/**
 * What an import of people would do, each group cut to the first 200 and the warnings to the first 200 of each kind; the
 * counts and the tally are of all. Nothing is written. Throws CANCELLED when it is stopped, or asked for once more.
 */
export async function previewImport(ports: Ports, choices: PeopleChoices): Promise<ImportPlan> {
  // Whoever asks again no longer waits for the answer before.
  ports.files.stopWorkOn(choices.file);
  return ports.files.whileWorkingOn(choices.file, async (signal) =>
    // The vault is read first and let go: planning a large sheet takes its time, and nobody should wait for it.
    ports.planSheet(await ports.store.read((read) => askOfPeople(ports, read, choices, mostRows)), signal),
  );
}

/** The same of an import about pairings. */
export async function previewRecords(ports: Ports, choices: RecordChoices): Promise<RecordPlan> {
  const plan = await ports.store.read((read) => planPairingRecords(ports, read, choices));
  const cut = Object.fromEntries(recordPlanGroups.map((group) => [group, plan[group].slice(0, mostRows)]));
  return { ...plan, ...cut, warnings: cutWarnings(plan.warnings) };
}

const cutWarnings = (warnings: readonly RowProblem[]) =>
  [...Map.groupBy(warnings, kindOf).values()].flatMap((alike) => alike.slice(0, mostRows));

/** A further page of one group of the plan. */
export async function listPlanRows(
  ports: Ports,
  { choices, group, offset }: RouteInput<'roster.planRows'>,
): Promise<RouteOutput<'roster.planRows'>> {
  const plan = await ports.planSheet(await ports.store.read((read) => askOfPeople(ports, read, choices, null)));
  return { rows: plan[group].slice(offset, offset + mostRows), total: plan[group].length };
}

/** The same of an import about pairings. */
export async function listRecordRows(
  ports: Ports,
  { choices, group, offset }: RouteInput<'roster.recordRows'>,
): Promise<RouteOutput<'roster.recordRows'>> {
  const plan = await ports.store.read((read) => planPairingRecords(ports, read, choices));
  return { rows: plan[group].slice(offset, offset + mostRows), total: plan[group].length };
}
