import type { PersonId } from '../../src/shared/domain/ids.ts';
import { type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import type { Manager } from '../../src/shared/domain/person.ts';
import type { KnownPerson } from '../../src/shared/domain/roster/known-person.ts';
import type { ImportPlan } from '../../src/shared/domain/roster/plan-import.ts';
import type { PlannedManager } from '../../src/shared/domain/roster/plan-manager.ts';
import type { WishChange } from '../../src/shared/domain/roster/plan-wishes.ts';
import { wisherOf } from '../../src/shared/domain/roster/roster-field.ts';

/** The id of the person a row of a plan for these people makes. */
export const idMadeFrom = (row: number, people: readonly KnownPerson[]) =>
  `made-from-row-${row}-${people.length}` as PersonId;

/** The people as they are once a plan is carried out: what a commit does, without a database. */
export function applyPlan(
  people: readonly KnownPerson[],
  plan: ImportPlan,
  importedOn: LocalDate = localDate('2026-11-21'),
): KnownPerson[] {
  const made = new Map(plan.creates.map(({ row }) => [row, idMadeFrom(row, people)]));
  const managerOf = (manager: PlannedManager): Manager => {
    if (manager.kind !== 'row') return manager;
    const id = made.get(manager.row);
    if (id === undefined) throw new Error(`row ${manager.row} was named as a manager but is not created`);
    return { kind: 'person', id };
  };
  const wishesOf = (before: KnownPerson['wishes'], changes: readonly WishChange[]): KnownPerson['wishes'] => [
    ...before.filter(({ role }) => !changes.some(({ field }) => wisherOf[field] === role)),
    ...changes.flatMap(({ field, to }) =>
      to.map(({ whom, rank }) => {
        const wishedId = whom.kind === 'person' ? whom.id : made.get(whom.row);
        if (wishedId === undefined) throw new Error('somebody was wished for who is not created');
        return { role: wisherOf[field], wishedId, rank };
      }),
    ),
  ];
  const updates = new Map(plan.updates.map((update) => [update.personId, update]));
  const kept = people.map((known): KnownPerson => {
    const update = updates.get(known.person.id);
    if (update === undefined) return known;
    const manager = update.manager ? managerOf(update.manager.to) : known.person.manager;
    const registeredOn =
      known.registeredOn ?? (update.rolesToAdd.length > 0 ? (update.registeredOn ?? importedOn) : null);
    return {
      person: { ...update.fields, id: known.person.id, manager },
      roles: [...known.roles, ...update.rolesToAdd],
      registeredOn,
      wishes: wishesOf(known.wishes, update.wishes),
    };
  });
  const added = plan.creates.map(({ row, fields, roles, registeredOn, manager, wishes }): KnownPerson => {
    const id = made.get(row);
    if (id === undefined) throw new Error(`no id for row ${row}`);
    const since = roles.length > 0 ? (registeredOn ?? importedOn) : null;
    return {
      person: { ...fields, id, manager: managerOf(manager) },
      roles,
      registeredOn: since,
      wishes: wishesOf([], wishes),
    };
  });
  return [...kept, ...added];
}
