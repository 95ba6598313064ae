import { currentStage } from '../../../shared/domain/health/current-stage.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { knownNow } from '../../../shared/domain/pairing.ts';
import { pairingStanding } from '../../../shared/domain/pairing-standing.ts';
import { displayName, hasLeft, type Person } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { editDescriber } from '../changes/edit-describer.ts';
import type { Ports, Readers } from '../ports.ts';

/** Everything a person's page shows, read at one moment. */
export async function getPerson(ports: Ports, { id }: { id: PersonId }): Promise<PersonPage> {
  return ports.store.read(async (read) => {
    const people = await read.people.list();
    const person = people.find((one) => one.id === id);
    if (person === undefined) throw new AppError('NOT_FOUND');
    const names = new Map(people.map((one) => [one.id, displayName(one)]));
    const nameOf = (other: PersonId) => names.get(other) ?? '';
    const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort.name]));
    return {
      person,
      hasLeft: hasLeft(person, ports.clock.today()),
      name: displayName(person),
      managerName: person.manager.kind === 'person' ? nameOf(person.manager.id) : null,
      directReports: people
        .filter((one) => one.manager.kind === 'person' && one.manager.id === id)
        .map((one) => ({ id: one.id, name: displayName(one) })),
      enrolments: (await read.people.listEnrolments())
        .filter((enrolment) => enrolment.personId === id)
        .map((enrolment) => ({ ...enrolment, cohortName: cohorts.get(enrolment.cohortId) ?? '' })),
      pairings: await readPairingsOf(ports, read, person, nameOf),
      exclusions: (await read.people.listExclusions())
        .filter((exclusion) => exclusion.oneId === id || exclusion.otherId === id)
        .map(({ id: exclusionId, oneId, otherId, reason }) => {
          const other = oneId === id ? otherId : oneId;
          return { id: exclusionId, otherId: other, otherName: nameOf(other), reason };
        }),
      history: await readHistoryOf(read, id),
    };
  });
}

async function readHistoryOf(read: Readers, id: PersonId): Promise<PersonPage['history']> {
  const changes = await read.changes.listTouching(id, 30);
  const edits = await read.edits.listOfPerson(
    changes.map((change) => change.id),
    id,
  );
  const describe = await editDescriber(read);
  return changes.map((change) => ({
    at: change.madeAt,
    sentence: change.sentence,
    details: describe(edits.get(change.id)),
  }));
}

async function readPairingsOf(
  ports: Ports,
  read: Readers,
  person: Person,
  nameOf: (id: PersonId) => string,
): Promise<PersonPage['pairings']> {
  const stages = await read.programmes.listStages();
  const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort]));
  const today = ports.clock.today();
  const own = (await read.pairings.list()).filter((one) => one.mentorId === person.id || one.menteeId === person.id);
  const records = own.length === 0 ? [] : await read.pairings.listRecords(own.map((one) => one.id));
  return records.map((whole) => {
    const record = knownNow(whole);
    const { pairing } = record;
    const isMentor = pairing.mentorId === person.id;
    const otherId = isMentor ? pairing.menteeId : pairing.mentorId;
    const cohort = cohorts.get(pairing.cohortId);
    const ownStages = stages.filter((stage) => stage.programmeId === cohort?.programmeId);
    const standing = pairingStanding(record.steps, today);
    return {
      id: pairing.id,
      role: isMentor ? ('mentor' as const) : ('mentee' as const),
      otherId,
      otherName: nameOf(otherId),
      cohortName: cohort?.name ?? '',
      stageName: currentStage(record, ownStages, today).stage.name,
      startedOn: standing.startedOn,
      endedOn: standing.endedOn,
      wasDeclined: standing.wasDeclined,
    };
  });
}
