import type { PersonId } from '../../../shared/domain/ids.ts';
import { knownAt, type PairingRecord } from '../../../shared/domain/pairing.ts';
import { closedOn, currentStageId, startOf } from '../../../shared/domain/pairing-course.ts';
import { displayName, type Person } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
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
      name: displayName(person),
      managerName: person.manager.kind === 'person' ? nameOf(person.manager.id) : null,
      directReports: people
        .filter((one) => one.manager.kind === 'person' && one.manager.id === id)
        .map((one) => ({ id: one.id, name: displayName(one) })),
      enrolments: (await read.people.listEnrolments())
        .filter((enrolment) => enrolment.personId === id)
        .map((enrolment) => ({ ...enrolment, cohortName: cohorts.get(enrolment.cohortId) ?? '' })),
      pairings: await readPairingsOf(ports, read, person, nameOf, cohorts),
      exclusions: (await read.people.listExclusions())
        .filter((exclusion) => exclusion.oneId === id || exclusion.otherId === id)
        .map(({ id: exclusionId, oneId, otherId, reason }) => {
          const other = oneId === id ? otherId : oneId;
          return { id: exclusionId, otherId: other, otherName: nameOf(other), reason };
        }),
      history: (await read.changes.listTouching(id, 30)).map((change) => ({
        at: change.madeAt,
        sentence: change.sentence,
      })),
    };
  });
}

async function readPairingsOf(
  ports: Ports,
  read: Readers,
  person: Person,
  nameOf: (id: PersonId) => string,
  cohortNames: ReadonlyMap<string, string>,
): Promise<PersonPage['pairings']> {
  const stageNames = new Map((await read.programmes.listStages()).map((stage) => [stage.id, stage.name]));
  const now = ports.clock.now();
  const records: PairingRecord[] = [];
  for (const pairing of await read.pairings.list()) {
    if (pairing.mentorId !== person.id && pairing.menteeId !== person.id) continue;
    records.push(...(await read.pairings.listRecords(pairing.id)));
  }
  return records.map((whole) => {
    const record = knownAt(whole, now);
    const { pairing } = record;
    const isMentor = pairing.mentorId === person.id;
    const otherId = isMentor ? pairing.menteeId : pairing.mentorId;
    const stageId = currentStageId(record, ports.clock.today());
    return {
      id: pairing.id,
      role: isMentor ? ('mentor' as const) : ('mentee' as const),
      otherId,
      otherName: nameOf(otherId),
      cohortName: cohortNames.get(pairing.cohortId) ?? '',
      stageName: stageId === null ? '' : (stageNames.get(stageId) ?? ''),
      startedOn: startOf(record),
      closedOn: closedOn(record),
    };
  });
}
