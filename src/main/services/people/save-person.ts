import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import {
  displayName,
  type Manager,
  type Person,
  type PersonFields,
  type Role,
  roles,
} from '../../../shared/domain/person.ts';
import { reportingCircle, sayReportingCircle } from '../../../shared/domain/reporting-circle.ts';
import { findSharedIdentity } from '../../../shared/domain/shared-identity.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { watchConflicts } from '../conflicts/watch-conflicts.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { register, takePart } from './take-part.ts';

/** Adds a person, and puts them into a cohort when one is named. */
export async function addPerson(
  ports: Ports,
  {
    fields,
    manager,
    enrol,
    sharesAddress,
  }: {
    fields: PersonFields;
    manager: Manager;
    enrol: { cohortId: CohortId; roles: Role[] } | null;
    sharesAddress: boolean;
  },
): Promise<Written & { id: PersonId }> {
  const person: Person = { ...fields, manager, id: ports.nextId() as PersonId };
  const { change, sentence } = await makeChange(ports, 'people.add', async (write, read) => {
    await checkPerson(read, person, null, sharesAddress);
    await write.people.add(person);
    if (enrol && enrol.roles.length > 0) {
      await findOpenCohort(read, enrol.cohortId);
      const taken = roles.filter((role) => enrol.roles.includes(role));
      await register(ports, write, person.id, enrol.cohortId, taken);
    }
    return { sentence: `${displayName(person)} was added.`, value: null };
  });
  return { id: person.id, change, sentence };
}

/** Changes the fields named and leaves all others as they are. */
export async function editPerson(
  ports: Ports,
  {
    id,
    fields,
    manager,
    sharesAddress,
  }: {
    id: PersonId;
    fields: { [Name in keyof PersonFields]?: PersonFields[Name] | undefined };
    manager?: Manager | undefined;
    sharesAddress: boolean;
  },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'people.edit', async (write, read) => {
    const before = await read.people.find(id);
    if (before === null) throw new AppError('NOT_FOUND');
    const named = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const person: Person = { ...before, ...named, ...(manager ? { manager } : {}) };
    await checkPerson(read, person, before, sharesAddress);
    const conflicts = manager === undefined ? null : await watchConflicts(read, ports.clock.today());
    await write.people.save(person);
    const told = conflicts === null ? '' : await conflicts();
    return { sentence: `${displayName(person)} was updated.${told}`, value: null };
  });
  return { change, sentence };
}

/** Sets the parts a person takes in a cohort; none of them takes the person out of it. */
export async function enrolPerson(
  ports: Ports,
  { id, cohortId, roles: wanted }: { id: PersonId; cohortId: CohortId; roles: Role[] },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'people.enrol', async (write, read) => {
    const person = await read.people.find(id);
    if (person === null) throw new AppError('NOT_FOUND');
    if (wanted.length > 0) await findOpenCohort(read, cohortId);
    const has = (await read.people.listEnrolments())
      .filter((enrolment) => enrolment.personId === id && enrolment.cohortId === cohortId)
      .map((enrolment) => enrolment.role);
    for (const role of has) if (!wanted.includes(role)) await write.people.withdraw({ personId: id, cohortId, role });
    const taken = roles.filter((role) => wanted.includes(role) && !has.includes(role));
    await takePart(ports, write, person, cohortId, taken);
    return { sentence: `${displayName(person)}’s part in the cohort was saved.`, value: null };
  });
  return { change, sentence };
}

/** Two people who are never to be proposed to each other, with the reason. */
export async function keepApart(
  ports: Ports,
  { one, other, reason }: { one: PersonId; other: PersonId; reason: string },
): Promise<Written> {
  if (one === other) throw new AppError('INPUT_REFUSED', 'Choose another person.', { field: 'other' });
  const { change, sentence } = await makeChange(ports, 'people.keepApart', async (write, read) => {
    const [first, second] = [await read.people.find(one), await read.people.find(other)];
    if (first === null || second === null) throw new AppError('NOT_FOUND');
    const isKnown = (await read.people.listExclusions()).some(
      ({ oneId, otherId }) => (oneId === one && otherId === other) || (oneId === other && otherId === one),
    );
    if (isKnown) throw new AppError('INPUT_REFUSED', 'These two are kept apart already.', { field: 'other' });
    await write.people.keepApart({ id: ports.nextId(), oneId: one, otherId: other, reason });
    return {
      sentence: `${displayName(first)} and ${displayName(second)} will not be proposed to each other.`,
      value: null,
    };
  });
  return { change, sentence };
}

/** Lets two people be proposed to each other again. */
export async function allowAgain(ports: Ports, { exclusionId }: { exclusionId: string }): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'people.allowAgain', async (write, read) => {
    if (!(await read.people.listExclusions()).some((exclusion) => exclusion.id === exclusionId))
      throw new AppError('NOT_FOUND');
    await write.people.allowAgain(exclusionId);
    return { sentence: 'These two people may be proposed to each other again.', value: null };
  });
  return { change, sentence };
}

/** Refuses what cannot be kept of a person, or what has to be asked about first; what was so before stays as it is. */
async function checkPerson(
  read: Readers,
  person: Person,
  before: Person | null,
  sharesAddress: boolean,
): Promise<void> {
  const people = await read.people.list();
  const { manager } = person;
  if (manager.kind === 'person' && !(before?.manager.kind === 'person' && before.manager.id === manager.id)) {
    if (manager.id === person.id) {
      throw new AppError('INPUT_REFUSED', 'A person cannot be their own manager.', { field: 'manager' });
    }
    if (!people.some(({ id }) => id === manager.id)) throw new AppError('NOT_FOUND');
    const circle = reportingCircle(people, person);
    if (circle !== null) {
      const named = circle.map((one) => ({ id: one.id, name: displayName(one) }));
      throw new AppError('PERSON_REPORTS_IN_CIRCLE', sayReportingCircle(circle), { people: named });
    }
  }
  const shared = findSharedIdentity(people, person, before);
  if (shared === null || (shared.by === 'email' && sharesAddress)) return;
  const name = displayName(shared.other);
  const facts = { id: shared.other.id, name };
  if (shared.by === 'email') throw new AppError('PERSON_ADDRESS_SHARED', `${name} has this address already.`, facts);
  throw new AppError('PERSON_NUMBER_TAKEN', `${name} has this staff number already.`, facts);
}
