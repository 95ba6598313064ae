import type { CohortId, ImportId, PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Manager, Role } from '../../../shared/domain/person.ts';
import { detectTableAt } from '../../../shared/domain/roster/detect-table.ts';
import { headerFingerprint } from '../../../shared/domain/roster/header-fingerprint.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { PlannedManager } from '../../../shared/domain/roster/plan-manager.ts';
import type { Sheet } from '../../../shared/domain/roster/sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers } from '../ports.ts';
import { openReading, openSheet } from './open-reading.ts';
import { type ImportChoices, planRoster } from './plan-roster.ts';
import { fingerprintOf } from './read-roster-file.ts';

/**
 * Carries an import out as one change: planned again from the vault as it is now, refused with IMPORT_PLAN_STALE when that
 * is not the plan the person saw, else everybody or nobody.
 */
export async function commitImport(
  ports: Ports,
  { choices, fingerprint }: RouteInput<'roster.commit'>,
): Promise<RouteOutput<'roster.commit'>> {
  const { fileName } = ports.files.get(choices.file);
  // Read before the transaction: reading takes another process and its time. A lock meanwhile lets go of the file.
  const sheet = await openSheet(ports, choices.file, choices.sheet);
  const reading = await openReading(ports, choices.file, null);
  const fileFingerprint = reading.ok ? fingerprintOf(reading.sheets) : '';
  const made = await makeChange(ports, 'roster.commit', async (write, read) => {
    const plan = await planRoster(ports, read, choices);
    if (plan.fingerprint !== fingerprint) throw new AppError('IMPORT_PLAN_STALE');
    if (plan.creates.length + plan.updates.length === 0) throw new AppError('IMPORT_NOTHING_TO_DO');
    await carryOut(ports, write, read, plan, choices.cohortId);
    const importId = ports.nextId() as ImportId;
    await remember(ports, write, choices, { importId, plan, fileName, fileFingerprint, sheet });
    const { created, updated } = { created: plan.creates.length, updated: plan.updates.length };
    return {
      sentence: `Imported ${fileName}: ${created} added, ${updated} updated.`,
      value: { importId, counts: plan.counts },
    };
  });
  return { change: made.change, sentence: made.sentence, ...made.value };
}

async function carryOut(
  ports: Ports,
  write: Writers,
  read: Readers,
  plan: ImportPlan,
  cohortId: CohortId,
): Promise<void> {
  const idByRow = new Map<number, PersonId>();
  for (const create of plan.creates) idByRow.set(create.row, ports.nextId() as PersonId);
  for (const update of plan.updates) idByRow.set(update.row, update.personId);
  const unknown: Manager = { kind: 'unknown', said: null };
  const managerOf = (planned: PlannedManager): Manager => {
    if (planned.kind !== 'row') return planned;
    const id = idByRow.get(planned.row);
    return id === undefined ? unknown : { kind: 'person', id };
  };
  const enrol = async (personId: PersonId, roles: readonly Role[], registeredOn: LocalDate | null) => {
    for (const role of roles) {
      const enrolment = { personId, cohortId, role, registeredOn: registeredOn ?? ports.clock.today() };
      await write.people.enrol(ports.nextId(), enrolment);
    }
  };
  // Everybody first, lines afterwards: a manager may stand further down in the file.
  for (const create of plan.creates) {
    const id = idOf(idByRow, create.row);
    await write.people.add({ ...create.fields, id, manager: unknown });
    await enrol(id, create.roles, create.registeredOn);
  }
  for (const create of plan.creates) {
    const id = idOf(idByRow, create.row);
    await write.people.save({ ...create.fields, id, manager: managerOf(create.manager) });
  }
  for (const update of plan.updates) {
    const before = await read.people.find(update.personId);
    if (before === null) throw new AppError('IMPORT_PLAN_STALE');
    const manager = update.manager === null ? before.manager : managerOf(update.manager.to);
    await write.people.save({ ...update.fields, id: update.personId, manager });
    await enrol(update.personId, update.rolesToAdd, update.registeredOn);
  }
}

function idOf(idByRow: ReadonlyMap<number, PersonId>, row: number): PersonId {
  const id = idByRow.get(row);
  if (id === undefined) throw new Error('a planned row has an id');
  return id;
}

async function remember(
  ports: Ports,
  write: Writers,
  choices: ImportChoices,
  {
    importId,
    plan,
    fileName,
    fileFingerprint,
    sheet,
  }: { importId: ImportId; plan: ImportPlan; fileName: string; fileFingerprint: string; sheet: Sheet },
): Promise<void> {
  await write.imports.add({
    id: importId,
    cohortId: choices.cohortId,
    madeAt: ports.clock.now(),
    fileName,
    fileFingerprint,
    counts: plan.counts,
    changeId: write.changeId,
  });
  await write.imports.rememberColumns({
    headerFingerprint: headerFingerprint(detectTableAt(sheet.rows, choices.headerRow).headers),
    mapping: choices.mapping,
    dateOrder: choices.dateOrder,
    fileName,
  });
}
