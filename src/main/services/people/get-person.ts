import type { PersonId } from '../../../shared/domain/ids.ts';
import { displayName, hasLeft } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { editDescriber } from '../changes/edit-describer.ts';
import { picturePairings } from '../pairings/picture-pairings.ts';
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
      pairings: await readPairingsOf(ports, read, id),
      exclusions: (await read.people.listExclusions())
        .filter((exclusion) => exclusion.oneId === id || exclusion.otherId === id)
        .map(({ id: exclusionId, oneId, otherId, reason }) => {
          const other = oneId === id ? otherId : oneId;
          return { id: exclusionId, otherId: other, otherName: nameOf(other), reason };
        }),
      wishes: (await read.wishes.list())
        .filter((wish) => wish.personId === id)
        .map((wish) => ({
          ...wish,
          wishedName: nameOf(wish.wishedId),
          cohortName: cohorts.get(wish.cohortId) ?? '',
        })),
      selfChecks: await read.selfChecks.listOf(id),
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

async function readPairingsOf(ports: Ports, read: Readers, id: PersonId): Promise<PersonPage['pairings']> {
  const own = (await read.pairings.list()).filter(({ mentorId, menteeId }) => mentorId === id || menteeId === id);
  const { pictures } = await picturePairings(ports, read, { asOf: null, only: own.map((pairing) => pairing.id) });
  return pictures.map(({ record, mentor, mentee, cohort, stage, standing, conflict }) => {
    const isMentor = mentor.id === id;
    const other = isMentor ? mentee : mentor;
    return {
      id: record.pairing.id,
      role: isMentor ? ('mentor' as const) : ('mentee' as const),
      otherId: other.id,
      otherName: displayName(other),
      cohortName: cohort.name,
      stageName: stage.name,
      startedOn: standing.startedOn,
      endedOn: standing.endedOn,
      wasDeclined: standing.wasDeclined,
      conflict,
    };
  });
}
