import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { Person, Role } from '../../../shared/domain/person.ts';
import { firstPlaces } from '../../../shared/domain/roster/first-places.ts';
import type { Ports, Writers } from '../ports.ts';

/** Registers somebody today in parts that are new to them. */
export async function register(
  ports: Ports,
  write: Writers,
  personId: PersonId,
  cohortId: CohortId,
  taken: readonly Role[],
): Promise<void> {
  for (const role of taken) {
    const registeredOn = ports.clock.today();
    await write.people.enrol(ports.nextId(), { personId, cohortId, role, registeredOn });
  }
}

/** The same, and as an import does, a part newly taken brings a place: a mentor without one is never proposed. */
export async function takePart(
  ports: Ports,
  write: Writers,
  person: Person,
  cohortId: CohortId,
  taken: readonly Role[],
): Promise<void> {
  await register(ports, write, person.id, cohortId, taken);
  const places = firstPlaces(taken, {
    mentorCapacity: person.mentorCapacity || undefined,
    menteeNeed: person.menteeNeed || undefined,
  });
  if (Object.keys(places).length > 0) await write.people.save({ ...person, ...places });
}
