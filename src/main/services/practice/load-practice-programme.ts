import type {
  CohortId,
  EventId,
  MaterialId,
  PairingId,
  PersonId,
  ProgrammeId,
  StageId,
} from '../../../shared/domain/ids.ts';
import { addDays, daysBetween, type Instant, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Manager } from '../../../shared/domain/person.ts';
import type { StageKind } from '../../../shared/domain/stage.ts';
import { setUpAction } from '../../../shared/domain/undo-history.ts';
import type { Ports, Sealing, Store, Writers } from '../ports.ts';
import { addProgramme } from '../programme/create-programme.ts';
import { addPrivateLane } from './add-private-lane.ts';
import { at } from './at.ts';
import { type PracticeProgramme, parsePracticeProgramme } from './practice-programme.ts';
import { shiftDays } from './shift-days.ts';

/** Fills an empty vault with the practice programme, its days moved so that its last one is today. One change. */
export async function loadPracticeProgramme(ports: Ports, store: Store, sealing: Sealing): Promise<void> {
  const written = parsePracticeProgramme(await ports.readPracticeProgramme());
  const today = ports.clock.today();
  const practice = shiftDays(written, daysBetween(written.madeFor, today));
  await store.change(setUpAction, async (write) => {
    const { programmeId, cohortIds, stageIds } = await addCohorts(ports, write, practice);
    const personIds = await addPeople(ports, write, practice, cohortIds);
    const pairingIds: PairingId[] = [];
    for (const pairing of practice.pairings) {
      pairingIds.push(await addPairing(ports, write, pairing, { cohortIds, stageIds, personIds, today }));
    }
    await addPrivateLane(ports, { write, sealing }, practice, { pairingIds, personIds });
    await addEvents(ports, write, practice, { programmeId, cohortIds, personIds });
    return { sentence: 'The practice programme was loaded.', value: null };
  });
}

async function addCohorts(ports: Ports, write: Writers, practice: PracticeProgramme) {
  const { id: programmeId, stages } = await addProgramme(ports, write, practice.programme);
  const stageIds = new Map<StageKind, StageId>(stages.map((stage) => [stage.kind, stage.id]));
  const cohortIds: CohortId[] = [];
  for (const fields of practice.cohorts) {
    const id = ports.nextId() as CohortId;
    cohortIds.push(id);
    await write.programmes.addCohort({ ...fields, id, programmeId, closedOn: null });
  }
  return { programmeId, cohortIds, stageIds };
}

async function addPeople(ports: Ports, write: Writers, practice: PracticeProgramme, cohortIds: readonly CohortId[]) {
  const personIds = practice.people.map(() => ports.nextId() as PersonId);
  const managerOf = (manager: number | 'none' | 'unknown'): Manager => {
    if (typeof manager === 'number') return { kind: 'person', id: at(personIds, manager) };
    return manager === 'none' ? { kind: 'none' } : { kind: 'unknown', said: null };
  };
  const nobody: Manager = { kind: 'unknown', said: null };
  // Two passes: a manager may come later in the list than the people who report to them.
  for (const [index, { fields }] of practice.people.entries()) {
    await write.people.add({ ...fields, id: at(personIds, index), manager: nobody });
  }
  for (const [index, { fields, manager, enrolments }] of practice.people.entries()) {
    const personId = at(personIds, index);
    await write.people.save({ ...fields, id: personId, manager: managerOf(manager) });
    for (const { cohort, role, registeredOn } of enrolments) {
      await write.people.enrol(ports.nextId(), { personId, cohortId: at(cohortIds, cohort), role, registeredOn });
    }
  }
  return personIds;
}

async function addEvents(
  ports: Ports,
  write: Writers,
  practice: PracticeProgramme,
  {
    programmeId,
    cohortIds,
    personIds,
  }: {
    readonly programmeId: ProgrammeId;
    readonly cohortIds: readonly CohortId[];
    readonly personIds: readonly PersonId[];
  },
) {
  for (const { cohort, attendance, ...event } of practice.events) {
    const id = ports.nextId() as EventId;
    const cohortId = cohort === null ? null : at(cohortIds, cohort);
    await write.events.add({ ...event, id, programmeId, cohortId });
    for (const { person, state } of attendance) {
      await write.events.addAttendance({ id: ports.nextId(), eventId: id, personId: at(personIds, person), state });
    }
  }
  for (const material of practice.materials) {
    await write.materials.add({ ...material, id: ports.nextId() as MaterialId, programmeId });
  }
}

interface Places {
  readonly cohortIds: readonly CohortId[];
  readonly stageIds: ReadonlyMap<StageKind, StageId>;
  readonly personIds: readonly PersonId[];
  readonly today: LocalDate;
}

async function addPairing(
  ports: Ports,
  write: Writers,
  told: PracticeProgramme['pairings'][number],
  places: Places,
): Promise<PairingId> {
  const id = ports.nextId() as PairingId;
  await write.pairings.add({
    id,
    cohortId: at(places.cohortIds, told.cohort),
    mentorId: at(places.personIds, told.mentor),
    menteeId: at(places.personIds, told.mentee),
    purpose: told.purpose,
    cadenceDays: told.cadenceDays,
    plannedLengthDays: 270,
    matchRunId: null,
    proposedOn: told.proposedOn,
  });
  const fact = (on: LocalDate, recordedAfter: number) => {
    const recordedOn = addDays(on, recordedAfter);
    const day = recordedOn > places.today ? places.today : recordedOn;
    return { id: ports.nextId(), pairingId: id, recordedAt: `${day}T06:00:00.000Z` as Instant, supersededAt: null };
  };
  for (const { kind, enteredOn, recordedAfter } of told.stages) {
    const stageId = places.stageIds.get(kind);
    if (stageId === undefined)
      throw new RangeError(`the practice programme names the stage ${kind}, which is not there`);
    await write.pairings.addStageEntry({ ...fact(enteredOn, recordedAfter), stageId, enteredOn, reason: null });
  }
  for (const { recordedAfter, ...step } of told.steps)
    await write.pairings.addStep({ ...fact(step.on, recordedAfter), ...step });
  for (const { recordedAfter, ...session } of told.sessions) {
    await write.pairings.addSession({ ...fact(session.heldOn, recordedAfter), ...session });
  }
  for (const { recordedAfter, ...checkIn } of told.checkIns) {
    await write.pairings.addCheckIn({ ...fact(checkIn.givenOn, recordedAfter), ...checkIn });
  }
  const idOf = idsByLetter(ports);
  for (const { recordedAfter, ...entry } of told.goals) {
    await write.pairings.addGoalEntry({ ...fact(entry.on, recordedAfter), ...entry, goalId: idOf(entry.goalId) });
  }
  for (const { recordedAfter, ...entry } of told.commitments) {
    const commitmentId = idOf(entry.commitmentId);
    await write.pairings.addCommitmentEntry({ ...fact(entry.on, recordedAfter), ...entry, commitmentId });
  }
  return id;
}

function idsByLetter(ports: Ports): (letter: string) => string {
  const ids = new Map<string, string>();
  return (letter) => {
    const id = ids.get(letter) ?? ports.nextId();
    ids.set(letter, id);
    return id;
  };
}
