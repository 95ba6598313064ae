import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Manager, Role } from '../../../shared/domain/person.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { PlannedManager } from '../../../shared/domain/roster/plan-manager.ts';
import type { WishChange } from '../../../shared/domain/roster/plan-wishes.ts';
import { wisherOf } from '../../../shared/domain/roster/roster-field.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { writeWishes } from '../people/write-wishes.ts';
import type { Ports, Readers, Writers } from '../ports.ts';

/** Writes what a plan about people says, within the change that is under way. */
export async function carryOutPeople(
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
  const wish = async (personId: PersonId, changes: readonly WishChange[]) => {
    for (const { field, to, givenOn } of changes) {
      const wanted = to.flatMap(({ whom, rank }) => {
        const wishedId = whom.kind === 'person' ? whom.id : idByRow.get(whom.row);
        return wishedId === undefined ? [] : [{ wishedId, rank }];
      });
      await writeWishes(
        ports,
        write,
        read,
        { cohortId, personId, role: wisherOf[field] },
        wanted,
        givenOn ?? ports.clock.today(),
      );
    }
  };
  // Everybody first, lines and wishes afterwards: whom they name may stand further down in the file.
  for (const create of plan.creates) {
    const id = idOf(idByRow, create.row);
    await write.people.add({ ...create.fields, id, manager: unknown });
    await enrol(id, create.roles, create.registeredOn);
  }
  for (const create of plan.creates) {
    const id = idOf(idByRow, create.row);
    await write.people.save({ ...create.fields, id, manager: managerOf(create.manager) });
    await wish(id, create.wishes);
  }
  for (const update of plan.updates) {
    const before = await read.people.find(update.personId);
    if (before === null) throw new AppError('IMPORT_PLAN_STALE');
    const manager = update.manager === null ? before.manager : managerOf(update.manager.to);
    await write.people.save({ ...update.fields, id: update.personId, manager });
    await enrol(update.personId, update.rolesToAdd, update.registeredOn);
    await wish(update.personId, update.wishes);
  }
  for (const { key, whom } of plan.toRemember) {
    await write.rowMemories.remember({ key, personId: whom.kind === 'person' ? whom.id : idOf(idByRow, whom.row) });
  }
}

function idOf(idByRow: ReadonlyMap<number, PersonId>, row: number): PersonId {
  const id = idByRow.get(row);
  if (id === undefined) throw new Error('a planned row has an id');
  return id;
}
