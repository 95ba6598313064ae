import type { RecordPlan } from '../../../shared/domain/record-import/plan-records.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { askOfPairings, type RecordChoices } from './ask-of-pairings.ts';
import { askOfPeople, type PeopleChoices } from './ask-of-people.ts';

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
  ports.files.stopWorkOn(choices.file);
  return ports.files.whileWorkingOn(choices.file, async (signal) =>
    ports.planRecordSheet(await ports.store.read((read) => askOfPairings(ports, read, choices, mostRows)), signal),
  );
}

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
  const plan = await ports.planRecordSheet(await ports.store.read((read) => askOfPairings(ports, read, choices, null)));
  return { rows: plan[group].slice(offset, offset + mostRows), total: plan[group].length };
}
