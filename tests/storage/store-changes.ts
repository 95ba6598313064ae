import { randomUUID } from 'node:crypto';
import type { Store, Writers } from '../../src/main/storage/store.ts';
import type { ChangeId, CohortId, PairingId, PersonId, ProgrammeId, StageId } from '../../src/shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../src/shared/domain/local-date.ts';
import type { Person } from '../../src/shared/domain/person.ts';
import { stageTemplates } from '../../src/shared/domain/stage.ts';
import type { Wish } from '../../src/shared/domain/wish.ts';
import { aPerson } from '../support/a-person.ts';

export const day = '2026-11-16' as LocalDate;
const newId = <Id extends string>() => randomUUID() as string as Id;

/** A change that says nothing of itself. */
export async function make<Value>(
  store: Store,
  work: (write: Writers) => Promise<Value>,
): Promise<{ id: ChangeId; value: Value }> {
  return store.change('test', async (write) => ({ value: await work(write), sentence: 'Done.' }));
}

/** Takes a change back; what was kept is named by the id of its row. */
export function undo(store: Store, id: ChangeId) {
  return store.undo(
    async (read) => {
      const chosen = await read.changes.find(id);
      if (chosen === null) throw new Error('there is no such change');
      return { change: chosen, sentence: 'Undone.', permit: async () => {} };
    },
    async (image) => image.id,
  );
}

export const addPerson = async (write: Writers, known: Partial<Person> = {}): Promise<Person> => {
  const person = aPerson(known);
  await write.people.add(person);
  return person;
};

export const managedBy = (person: Person): Pick<Person, 'manager'> => ({ manager: { kind: 'person', id: person.id } });

export const enrol = (write: Writers, personId: PersonId, cohortId: CohortId) =>
  write.people.enrol(newId(), { personId, cohortId, role: 'mentee', registeredOn: day });

/** A first choice as a mentee, unless said otherwise. */
export async function addWish(
  write: Writers,
  wish: Pick<Wish, 'cohortId' | 'personId' | 'wishedId'> & Partial<Wish>,
): Promise<Wish> {
  const added: Wish = { id: newId(), role: 'mentee', rank: 1, givenOn: day, ...wish };
  await write.wishes.add(added);
  return added;
}

/** A programme with the five stages it begins with. */
export async function addProgramme(write: Writers) {
  const id = newId<ProgrammeId>();
  await write.programmes.add({
    id,
    name: 'Spring',
    kind: 'one-to-one',
    stageModel: 'five-stage',
    plannedLengthDays: 270,
    cadenceDays: 21,
    mentorTerm: 'mentor',
    menteeTerm: 'mentee',
    closedOn: null,
  });
  const stages = stageTemplates['five-stage'].map((stage, position) => ({
    ...stage,
    id: newId<StageId>(),
    position,
    model: 'five-stage' as const,
    takenOut: false,
  }));
  for (const stage of stages) await write.programmes.addStage(id, stage);
  return { id, stageIds: stages.map((stage) => stage.id) };
}

export async function addCohort(write: Writers, programmeId: ProgrammeId): Promise<CohortId> {
  const id = newId<CohortId>();
  await write.programmes.addCohort({ id, programmeId, name: '2026', startsOn: day, endsOn: null, closedOn: null });
  return id;
}

/** The columns every recorded fact begins with. */
export const fact = (pairingId: PairingId) => ({
  id: newId(),
  pairingId,
  recordedAt: '2026-11-16T08:00:00.000Z' as Instant,
  supersededAt: null,
});

/** A pairing in its first stage. */
export async function addPairing(
  write: Writers,
  asked: { cohortId: CohortId; stageId: StageId; mentorId: PersonId; menteeId: PersonId },
): Promise<PairingId> {
  const id = newId<PairingId>();
  const { stageId, ...between } = asked;
  const terms = { purpose: null, cadenceDays: 21, plannedLengthDays: 270, matchRunId: null, proposedOn: day };
  await write.pairings.add({ id, ...between, ...terms });
  await write.pairings.addStageEntry({ ...fact(id), stageId, enteredOn: day, reason: null });
  return id;
}

export async function addSession(write: Writers, pairingId: PairingId): Promise<string> {
  const session = { ...fact(pairingId), heldOn: day, minutes: 60, mode: null, rolesExercised: [], arrangedBy: null };
  await write.pairings.addSession(session);
  return session.id;
}

/** A programme, a cohort of it and two people, made in one change. */
export async function aSmallVault(store: Store) {
  const { value } = await make(store, async (write) => {
    const programme = await addProgramme(write);
    const cohortId = await addCohort(write, programme.id);
    const [mentor, mentee] = [await addPerson(write), await addPerson(write, { givenName: 'Ben' })];
    return { programme, cohortId, mentor, mentee, stageId: programme.stageIds[0] as StageId };
  });
  return value;
}
