import { attendedBy, readyFor } from '../../../shared/domain/events/ready-for.ts';
import { foldText } from '../../../shared/domain/fold-text.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { careerLevels, displayName, hasLeft, type Person, type Role, roles } from '../../../shared/domain/person.ts';
import { remainingNeed } from '../../../shared/domain/remaining-need.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { type PersonRow, peopleViews } from '../../../shared/ipc/routes/people.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';

type View = (typeof peopleViews)[number];

const isInView: Record<View, (row: PersonRow) => boolean> = {
  all: () => true,
  'mentors with room': (row) => !row.hasLeft && !row.paused && row.mentoring < row.mentorCapacity,
  'waiting for a mentor': (row) => !row.hasLeft && !row.paused && row.waitingFor > 0,
  'neither yet': (row) => !row.hasLeft && row.roles.length === 0,
  left: (row) => row.hasLeft,
};

const orders: Record<RouteInput<'people.list'>['sort'], (a: PersonRow, b: PersonRow) => number> = {
  name: () => 0,
  department: (a, b) => (a.department ?? '￿').localeCompare(b.department ?? '￿'),
  careerLevel: (a, b) => rankOf(a) - rankOf(b),
  mentoring: (a, b) => b.mentoring - a.mentoring,
};

const rankOf = (row: PersonRow) =>
  row.careerLevel === null ? careerLevels.length : careerLevels.indexOf(row.careerLevel);

/** One page of people as the list shows them, with how many each view would show. */
export async function listPeople(
  ports: Ports,
  { view, cohortId, role, search, sort, offset, limit }: RouteInput<'people.list'>,
): Promise<RouteOutput<'people.list'>> {
  const wanted = foldText(search);
  const rows = (await readPersonRows(ports, cohortId)).filter(
    (row) =>
      (cohortId === null || row.roles.length > 0) &&
      (role === null || row.roles.includes(role)) &&
      (wanted === '' ||
        foldText(`${row.name} ${row.email ?? ''} ${row.department ?? ''} ${row.jobTitle ?? ''}`).includes(wanted)),
  );
  const shown = rows.filter(isInView[view]).toSorted(orders[sort]);
  const counts = Object.fromEntries(peopleViews.map((name) => [name, rows.filter(isInView[name]).length]));
  return {
    rows: shown.slice(offset, offset + limit),
    total: shown.length,
    counts: counts as RouteOutput<'people.list'>['counts'],
  };
}

/** Every person in name order; roles are those of the cohort, or of any cohort when none is named. */
async function readPersonRows(ports: Ports, cohortId: CohortId | null): Promise<readonly PersonRow[]> {
  const today = ports.clock.today();
  return ports.store.read(async (read) => {
    const people = await read.people.list();
    const enrolments = (await read.people.listEnrolments()).filter(
      (enrolment) => cohortId === null || enrolment.cohortId === cohortId,
    );
    const { pairings, standings } = await gatherStandings(read, today);
    const live = pairings.filter((pairing) => standings.get(pairing.id)?.endedOn === null);
    const rolesOf = Map.groupBy(enrolments, (enrolment) => enrolment.personId);
    const peerCohorts = await listPeerCohorts(read);
    const isOfPeers = (pairing: Pairing) => peerCohorts.has(pairing.cohortId);
    const mentoring = Map.groupBy(
      live.filter((pairing) => !isOfPeers(pairing)),
      (pairing) => pairing.mentorId,
    );
    const mentored = Map.groupBy(live, (pairing) => pairing.menteeId);
    const made = Map.groupBy(
      pairings.filter((pairing) => !isOfPeers(pairing)),
      (pairing) => `${pairing.cohortId} ${pairing.menteeId}`,
    );
    const peersWith = new Map<string, Pairing[]>();
    for (const pairing of pairings.filter(isOfPeers)) {
      for (const id of [pairing.menteeId, pairing.mentorId]) {
        const key = `${pairing.cohortId} ${id}`;
        peersWith.set(key, [...(peersWith.get(key) ?? []), pairing]);
      }
    }
    const trainings = attendedBy(await read.events.listAttended());
    /** Since when somebody is trained for a part they take; as a peer, where they take none. */
    const trainedOn = (person: Person, taken: ReadonlySet<Role>) => {
      const parts = taken.size > 0 ? [...taken] : (['peer'] as const);
      const days = parts.flatMap((part) => readyFor(person, part, trainings(person.id)).since ?? []);
      return days.toSorted()[0] ?? null;
    };
    const openProgrammes = new Set(
      (await read.programmes.list()).filter((one) => one.closedOn === null).map((one) => one.id),
    );
    const openCohorts = new Map(
      (await read.programmes.listCohorts())
        .filter((one) => one.closedOn === null && openProgrammes.has(one.programmeId))
        .map((one) => [one.id, one] as const),
    );
    /** Partners that somebody waits for as a peer, one in each cohort whichever role they were entered under. */
    const partnersFor = (person: Person) => {
      const cohorts = new Set((rolesOf.get(person.id) ?? []).map(({ cohortId: id }) => id));
      return [...cohorts].reduce((sum, id) => {
        const cohort = openCohorts.get(id);
        if (cohort === undefined || !peerCohorts.has(id)) return sum;
        const own = peersWith.get(`${id} ${person.id}`) ?? [];
        return sum + remainingNeed({ menteeNeed: 1 }, own, standings, cohort.startsOn);
      }, 0);
    };
    const waitingFor = (person: Person) =>
      (rolesOf.get(person.id) ?? [])
        .filter((enrolment) => enrolment.role === 'mentee' && !peerCohorts.has(enrolment.cohortId))
        .reduce((sum, enrolment) => {
          const cohort = openCohorts.get(enrolment.cohortId);
          if (cohort === undefined) return sum;
          const own = made.get(`${cohort.id} ${person.id}`) ?? [];
          return sum + remainingNeed(person, own, standings, cohort.startsOn);
        }, partnersFor(person));
    const byId = new Map(people.map((person) => [person.id, person]));
    return people.map((person) => {
      const manager = person.manager.kind === 'person' ? byId.get(person.manager.id) : undefined;
      const taken = new Set<Role>(rolesOf.get(person.id)?.map((enrolment) => enrolment.role));
      return {
        id: person.id,
        name: displayName(person),
        email: person.email,
        jobTitle: person.jobTitle,
        department: person.department,
        location: person.location,
        careerLevel: person.careerLevel,
        roles: roles.filter((role) => taken.has(role)),
        managerKind: person.manager.kind,
        managerName: manager ? displayName(manager) : null,
        mentorCapacity: person.mentorCapacity,
        mentoring: mentoring.get(person.id)?.length ?? 0,
        mentored: mentored.get(person.id)?.length ?? 0,
        menteeNeed: person.menteeNeed,
        waitingFor: waitingFor(person),
        trainedOn: trainedOn(person, taken),
        paused: person.paused,
        hasLeft: hasLeft(person, today),
      };
    });
  });
}
