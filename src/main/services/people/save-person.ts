import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import {
  displayName,
  type Manager,
  type Person,
  type PersonFields,
  type Role,
  roles,
} from '../../../shared/domain/person.ts';
import { firstPlaces } from '../../../shared/domain/roster/first-places.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers, Written } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';

/** Adds a person, and puts them into a cohort when one is named. */
export async function addPerson(
  ports: Ports,
  {
    fields,
    manager,
    enrol,
  }: { fields: PersonFields; manager: Manager; enrol: { cohortId: CohortId; roles: Role[] } | null },
): Promise<Written & { id: PersonId }> {
  const person: Person = { ...fields, manager, id: ports.nextId() as PersonId };
  const { change, sentence } = await makeChange(ports, 'people.add', async (write, read) => {
    await checkManager(read, person);
    await write.people.add(person);
    if (enrol) await setRoles(ports, write, read, person.id, enrol.cohortId, enrol.roles);
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
  }: {
    id: PersonId;
    fields: { [Name in keyof PersonFields]?: PersonFields[Name] | undefined };
    manager?: Manager | undefined;
  },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'people.edit', async (write, read) => {
    const before = await read.people.find(id);
    if (before === null) throw new AppError('NOT_FOUND');
    const named = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const person: Person = { ...before, ...named, ...(manager ? { manager } : {}) };
    await checkManager(read, person);
    await write.people.save(person);
    return { sentence: `${displayName(person)} was updated.`, value: null };
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
    const taken = await setRoles(ports, write, read, id, cohortId, wanted);
    // A mentor without a place is never proposed: a part newly taken brings one, as an import does.
    const places = firstPlaces(taken, {
      mentorCapacity: person.mentorCapacity || undefined,
      menteeNeed: person.menteeNeed || undefined,
    });
    if (Object.keys(places).length > 0) await write.people.save({ ...person, ...places });
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

async function checkManager(read: Readers, person: Person): Promise<void> {
  if (person.manager.kind !== 'person') return;
  if (person.manager.id === person.id) {
    throw new AppError('INPUT_REFUSED', 'A person cannot be their own manager.', { field: 'manager' });
  }
  if ((await read.people.find(person.manager.id)) === null) throw new AppError('NOT_FOUND');
}

/** Answers the parts newly taken. */
async function setRoles(
  ports: Ports,
  write: Writers,
  read: Readers,
  personId: PersonId,
  cohortId: CohortId,
  wanted: readonly Role[],
): Promise<readonly Role[]> {
  if (wanted.length > 0) await findOpenCohort(read, cohortId);
  const has = new Set(
    (await read.people.listEnrolments())
      .filter((enrolment) => enrolment.personId === personId && enrolment.cohortId === cohortId)
      .map((enrolment) => enrolment.role),
  );
  for (const role of roles) {
    const enrolment = { personId, cohortId, role, registeredOn: ports.clock.today() };
    if (wanted.includes(role) && !has.has(role)) await write.people.enrol(ports.nextId(), enrolment);
    if (!wanted.includes(role) && has.has(role)) await write.people.withdraw(enrolment);
  }
  return wanted.filter((role) => !has.has(role));
}
